"""Everything that takes the keyboard's focus has a name to be read aloud; actions have keys."""

import ast
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible, QAction, QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPlainTextEdit, QTextEdit, QWidget
from pytestqt.qtbot import QtBot
from shiboken6 import isValid

from outreach_app.domain.undoing import UndoStep
from outreach_app.ui.actions import DEEDS, FORMATS, PAGES, ActionSpec, specs_of
from outreach_app.ui.app import Desk
from outreach_app.ui.main_window import PAGE_NAMES
from outreach_app.ui.widgets.writing.rich_edit import RichEdit
from tests.ui import people
from tests.ui.fakes import FakeServices
from tests.ui.gallery import DIALOGS, opened

UI = Path(__file__).parents[2] / "outreach_app" / "ui"
PARTS = ("qt_", "QTabBar", "ScrollLeftButton", "ScrollRightButton")


def _nameless(root: QWidget) -> list[str]:
    return [
        f"{type(widget).__name__} in {type(widget.parentWidget()).__name__}"
        for widget in root.findChildren(QWidget)
        if widget.focusPolicy() != Qt.FocusPolicy.NoFocus
        and not widget.objectName().startswith(PARTS)
        and not widget.focusProxy()
        and not _spoken_name(widget)
    ]


def _spoken_name(widget: QWidget) -> str:
    interface = QAccessible.queryAccessibleInterface(widget)
    return interface.text(QAccessible.Text.Name)


def test_everything_focusable_has_a_name(qtbot: QtBot, desk: Desk) -> None:
    with qtbot.waitSignal(desk.timeline_shown):
        desk.open_prospect(1)
    for name in PAGE_NAMES:
        desk.parts.window.show_page(name)
    assert _nameless(desk.parts.window) == []


@pytest.mark.parametrize("name", DIALOGS)
def test_so_it_has_in_dialogs_where_focus_comes_round(qtbot: QtBot, desk: Desk, name: str) -> None:
    dialog = opened(name, desk.parts.window, desk.parts.theme.tokens)
    qtbot.waitUntil(dialog.isActiveWindow)
    assert _nameless(dialog) == []
    assert dialog.windowTitle()
    seen: list[QWidget] = []
    for _ in range(80):
        focused = QApplication.focusWidget()
        assert focused is not None
        assert focused is dialog or dialog.isAncestorOf(focused)
        if focused in seen[:-1]:
            break
        seen.append(focused)
        is_text = isinstance(focused, QTextEdit | QPlainTextEdit) and not focused.isReadOnly()
        modifier = (
            Qt.KeyboardModifier.ControlModifier if is_text else Qt.KeyboardModifier.NoModifier
        )
        QTest.keyClick(focused, Qt.Key.Key_Tab, modifier)
    else:
        raise AssertionError([type(one).__name__ for one in seen])
    QTest.keyClick(dialog, Qt.Key.Key_Escape)
    qtbot.waitUntil(lambda: not isValid(dialog) or not dialog.isVisible())


def test_no_two_actions_share_a_key() -> None:
    """Undo and redo do: a text takes them for itself while one writes in it, as tested below."""
    specs = [spec for spec in FORMATS if spec.name not in {"undo", "redo"}]
    keys = [spec.shortcut for spec in (*PAGES, *DEEDS, *specs) if spec.shortcut]
    assert [key for key in keys if keys.count(key) > 1] == []


@pytest.mark.parametrize("spec", [one for one in DEEDS if one.shortcut], ids=lambda one: one.name)
def test_every_deeds_key_works(qtbot: QtBot, desk: Desk, spec: ActionSpec) -> None:
    window = desk.parts.window
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    action = window.actions_by_name[spec.name]
    action.triggered.disconnect()  # what it does is tested elsewhere; quitting would end the test
    for page in ("today", "prospects"):
        window.show_page(page)
        with qtbot.waitSignal(action.triggered):
            QTest.keySequence(QApplication.focusWidget() or window, QKeySequence(spec.shortcut))


@pytest.mark.parametrize("spec", FORMATS, ids=lambda one: one.name)
def test_every_key_of_the_editor_works_in_the_editor_alone(
    qtbot: QtBot, desk: Desk, spec: ActionSpec
) -> None:
    window = desk.parts.window
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    window.show_page("compose")
    sheet = window.compose.body.findChild(RichEdit)
    assert sheet is not None
    sheet.setFocus()
    qtbot.waitUntil(sheet.hasFocus)
    told: list[str] = []
    for name, action in window.actions_by_name.items():
        action.setProperty("told", name)
        action.triggered.disconnect()
        action.triggered.connect(lambda _=False, name=name: told.append(name))
    if spec.name in {"undo", "redo"}:
        QTest.keyClicks(sheet, "Hello")
        QTest.keySequence(sheet, QKeySequence("Ctrl+Z"))
        assert sheet.toPlainText() != "Hello"
        if spec.name == "redo":
            QTest.keySequence(sheet, QKeySequence(spec.shortcut))
            assert sheet.toPlainText() == "Hello"
    else:
        action = next(
            one
            for one in window.compose.body.findChildren(QAction)
            if one.shortcut() == QKeySequence(spec.shortcut)
        )
        action.triggered.disconnect()
        with qtbot.waitSignal(action.triggered):
            QTest.keySequence(sheet, QKeySequence(spec.shortcut))
    assert told == []


def test_undo_and_redo_are_keys_of_the_list(
    qtbot: QtBot, desk: Desk, services: FakeServices
) -> None:
    window, deeds = desk.parts.window, desk.parts.controllers.deeds
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    window.show_page("prospects")
    services.people.undoing.steps.append(UndoStep(1, people.NOW, "Tagged 2 prospects."))
    with qtbot.waitSignal(deeds.undone):
        QTest.keySequence(window.prospects.list_view, QKeySequence("Ctrl+Z"))
    assert window.bar.message is not None
    assert window.bar.message.remedy is not None
    with qtbot.waitSignal(deeds.redone) as redone:
        QTest.keySequence(window.prospects.list_view, QKeySequence("Ctrl+Shift+Z"))
    assert redone.args == ["Done again: Tagged 2 prospects."]


def test_pages_open_by_key(qtbot: QtBot, desk: Desk) -> None:
    window = desk.parts.window
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    for spec in reversed(specs_of(PAGE_NAMES)):
        QTest.keySequence(window, QKeySequence(spec.shortcut))
        assert window.page == spec.name


def _connections() -> Iterator[tuple[str, ast.Call]]:
    for path in UI.rglob("*.py"):
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if (
                isinstance(node, ast.Call)
                and isinstance(node.func, ast.Attribute)
                and node.func.attr == "connect"
            ):
                yield f"{path.name}:{node.lineno}", node


def test_only_bound_methods_are_connected() -> None:
    """A lambda follows the sender's thread; a bound method of a QObject its object's."""
    connections = list(_connections())
    assert len(connections) > 80
    assert [
        where for where, call in connections if not isinstance(call.args[0], ast.Attribute)
    ] == []


def test_what_is_translated_is_a_plain_literal() -> None:
    """An f-string is extracted by nobody and translated never."""
    wrong: list[str] = []
    for path in UI.rglob("*.py"):
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if not isinstance(node, ast.Call) or not isinstance(node.func, ast.Attribute):
                continue
            if node.func.attr == "tr" and not isinstance(node.args[0], ast.Constant):
                wrong.append(f"{path.name}:{node.lineno}")
    assert wrong == []
