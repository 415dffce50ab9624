"""Reduced motion: where the user wants nothing to move by itself, nothing does."""

import ast
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QAbstractAnimation, QPoint, QPropertyAnimation, Qt
from PySide6.QtWidgets import QApplication, QComboBox, QTreeView
from pytestqt.qtbot import QtBot

from outreach_app.domain.preferences import Preferences
from outreach_app.ui.app import Desk
from outreach_app.ui.appearance import _MOVING
from outreach_app.ui.main_window import PAGE_NAMES
from tests.ui.gallery import DIALOGS, opened

UI = Path(__file__).parents[2] / "outreach_app" / "ui"
MAKERS = {"QPropertyAnimation", "QVariantAnimation", "QSequentialAnimationGroup", "QTimeLine",
          "QParallelAnimationGroup", "QGraphicsOpacityEffect", "QMovie"}  # fmt: skip


@pytest.fixture
def effects(qapp: QApplication) -> Iterator[None]:
    """A desktop on which everything moves."""
    every = (Qt.UIEffect.UI_General, *_MOVING)
    before = {one: QApplication.isEffectEnabled(one) for one in every}
    flash = QApplication.cursorFlashTime()
    for one in every:
        QApplication.setEffectEnabled(one, True)
    QApplication.setCursorFlashTime(1000)
    yield
    for one, was_on in before.items():
        QApplication.setEffectEnabled(one, was_on)
    QApplication.setCursorFlashTime(flash)


def _choose(desk: Desk, *, is_calm: bool) -> None:
    desk.parts.controllers.preferences.choose_calm(is_calm)


def _running(desk: Desk) -> list[str]:
    """Animations that run anywhere in the window, Qt's own included."""
    found = desk.parts.window.findChildren(QAbstractAnimation)
    moving = [one for one in found if one.state() is QAbstractAnimation.State.Running]
    return [type(one).__name__ for one in moving]


def test_by_choice_nothing_fades_slides_or_blinks(effects: None, qtbot: QtBot, desk: Desk) -> None:
    _choose(desk, is_calm=True)
    assert not any(QApplication.isEffectEnabled(one) for one in _MOVING)
    assert QApplication.cursorFlashTime() == 0
    _choose(desk, is_calm=False)
    assert all(QApplication.isEffectEnabled(one) for one in _MOVING)
    assert QApplication.cursorFlashTime() == 1000


@pytest.mark.qt_log_ignore("This plugin does not support")
def test_no_animation_runs_in_any_page_or_dialog(effects: None, qtbot: QtBot, desk: Desk) -> None:
    _choose(desk, is_calm=True)
    window = desk.parts.window
    for name in PAGE_NAMES:
        window.show_page(name)
        for tree in window.pages[name].findChildren(QTreeView):
            tree.expandAll()
        for box in window.pages[name].findChildren(QComboBox):
            if box.isVisible():
                box.showPopup()
                assert _running(desk) == []
                box.hidePopup()
        assert _running(desk) == []
    for name in DIALOGS:
        dialog = opened(name, window, desk.parts.theme.tokens)
        assert _running(desk) == []
        dialog.reject()


def test_one_that_ran_would_be_noticed(qtbot: QtBot, desk: Desk) -> None:
    moving = QPropertyAnimation(desk.parts.window.foot, b"pos", desk.parts.window)
    moving.setEndValue(QPoint(0, 0))
    moving.setLoopCount(-1)
    moving.start()
    assert _running(desk) == ["QPropertyAnimation"]
    moving.stop()


def test_trees_do_not_animate(qtbot: QtBot, desk: Desk) -> None:
    assert [one for one in desk.parts.window.findChildren(QTreeView) if one.isAnimated()] == []


def test_the_window_makes_no_animation_of_its_own() -> None:
    """Whoever makes the first one has the preference to ask: this list is where it is noticed."""
    found = [
        f"{path.name}: {node.id}"
        for path in UI.rglob("*.py")
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8")))
        if isinstance(node, ast.Name) and node.id in MAKERS
    ]
    assert found == []


def test_what_was_chosen_holds_from_the_start(effects: None, qtbot: QtBot, desk: Desk) -> None:
    desk.parts.appearance.follow(Preferences(is_calm=True))
    assert not QApplication.isEffectEnabled(Qt.UIEffect.UI_AnimateCombo)
