"""The keyboard's place: seen at every kind of control, in reading order, and pressed by Return."""

from collections.abc import Callable, Iterator, Mapping
from itertools import pairwise

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QApplication,
    QCheckBox,
    QDateEdit,
    QDateTimeEdit,
    QDialog,
    QDoubleSpinBox,
    QLineEdit,
    QListWidget,
    QMenu,
    QPlainTextEdit,
    QPushButton,
    QRadioButton,
    QSpinBox,
    QTabBar,
    QTableWidget,
    QTextBrowser,
    QTextEdit,
    QTimeEdit,
    QToolButton,
    QTreeWidget,
    QVBoxLayout,
    QWidget,
)
from pytestqt.qtbot import QtBot

from outreach_app.ui.actions import make_actions, specs_of
from outreach_app.ui.app import Desk
from outreach_app.ui.main_window import PAGE_NAMES
from outreach_app.ui.theme import Theme, ThemeName
from outreach_app.ui.widgets.buttons import ToolButton
from outreach_app.ui.widgets.filter_bar import FilterBar
from outreach_app.ui.widgets.parts import button, choice, icon_button, line_field
from outreach_app.ui.widgets.rail import Rail
from tests.ui.gallery import DIALOGS, opened

SEEN = 40
"""Pixels that must differ at least: a ring around the smallest control has more."""


def _named(made: QWidget, name: str) -> QWidget:
    made.setObjectName(name)
    return made


def _list(name: str) -> QWidget:
    made = QListWidget()
    made.setObjectName(name)
    made.addItems(["One", "Two"])
    made.setCurrentRow(0)
    return made


def _table() -> QWidget:
    made = QTableWidget(2, 2)
    made.setObjectName("framed")
    made.setCurrentCell(0, 0)
    return made


def _tree(name: str) -> QWidget:
    made = QTreeWidget()
    made.setObjectName(name)
    return made


def _tabs() -> QWidget:
    made = QTabBar()
    made.addTab("Timeline")
    made.addTab("Mails")
    return made


def _combo() -> QWidget:
    made = choice("Choice")
    made.addItems(["One", "Two"])
    return made


def _rail_button() -> QWidget:
    holder = QWidget()
    rail = Rail(specs_of(PAGE_NAMES), make_actions(holder, PAGE_NAMES))
    made = rail.findChild(QToolButton, "railButton")
    assert isinstance(made, QWidget)
    made.setParent(None)
    made.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
    return made


KINDS: Mapping[str, Callable[[], QWidget]] = {
    "button": lambda: button("Save"),
    "primary button": lambda: button("Save", "primary"),
    "danger button": lambda: button("Delete", "danger"),
    "link": lambda: button("Why?", "link"),
    "flat button": lambda: button("Drafts", "flat"),
    "chip button": lambda: button("Stage", "chip"),
    "icon button": lambda: icon_button("Close"),
    "chip": lambda: _named(ToolButton(), "chip"),
    "segment": lambda: _named(ToolButton(), "segment"),
    "format button": lambda: _named(ToolButton(), "format"),
    "later button": lambda: _named(ToolButton(), "later"),
    "rail button": _rail_button,
    "line": lambda: line_field("Name"),
    "text": QPlainTextEdit,
    "sheet": lambda: _named(QTextEdit(), "sheet"),
    "mail": lambda: _named(QTextBrowser(), "sheet"),
    "choice": _combo,
    "tick": lambda: QCheckBox("Track opens"),
    "radio": lambda: QRadioButton("This one"),
    "number": QSpinBox,
    "weight": QDoubleSpinBox,
    "date": QDateEdit,
    "time": QTimeEdit,
    "moment": QDateTimeEdit,
    "views": lambda: _list("viewList"),
    "sections": lambda: _list("sections"),
    "cards": lambda: _list("cards"),
    "framed list": lambda: _list("framed"),
    "plain list": lambda: _list(""),
    "framed table": _table,
    "library": lambda: _tree("library"),
    "tabs": _tabs,
}
"""Every kind of control that takes the focus, as the style sheet knows it."""


@pytest.fixture(params=["light", "dark"])
def ground(qtbot: QtBot, request: pytest.FixtureRequest, qapp: QApplication) -> Iterator[QWidget]:
    """A window with something else to focus, in one theme, where no cursor blinks."""
    name: ThemeName = request.param
    theme = Theme(qapp, name)
    flash = QApplication.cursorFlashTime()
    QApplication.setCursorFlashTime(0)
    window = QWidget()
    window.setObjectName("page")
    theme.put_on(window)
    qtbot.addWidget(window)
    QVBoxLayout(window).addWidget(QLineEdit())
    yield window
    QApplication.setCursorFlashTime(flash)
    theme.deleteLater()


def _grabbed(widget: QWidget) -> QImage:
    QApplication.sendPostedEvents()
    return widget.grab().toImage().convertToFormat(QImage.Format.Format_RGB32)


def _differing(one: QImage, other: QImage) -> int:
    assert one.size() == other.size()
    pairs = zip(
        memoryview(bytes(one.constBits())).cast("I"),
        memoryview(bytes(other.constBits())).cast("I"),
        strict=True,
    )
    return sum(before != after for before, after in pairs)


@pytest.mark.parametrize("kind", KINDS)
def test_the_focus_is_seen(qtbot: QtBot, ground: QWidget, kind: str) -> None:
    control = KINDS[kind]()
    layout = ground.layout()
    assert layout is not None
    layout.addWidget(control)
    other = ground.findChild(QLineEdit)
    assert other is not None
    ground.show()
    ground.activateWindow()
    qtbot.waitUntil(ground.isActiveWindow)
    other.setFocus(Qt.FocusReason.TabFocusReason)
    before = _grabbed(control)
    control.setFocus(Qt.FocusReason.TabFocusReason)
    assert control.hasFocus()
    assert _differing(before, _grabbed(control)) >= SEEN


def _stops(root: QWidget) -> list[QWidget]:
    """Where Tab goes within a window, from where its focus is, once round."""
    seen: list[QWidget] = []
    for _ in range(120):
        focused = QApplication.focusWidget()
        assert focused is not None
        assert focused is root or root.isAncestorOf(focused)
        if focused in seen:
            assert focused in seen[:2], f"caught in {focused.accessibleName()}"
            return seen
        seen.append(focused)
        QTest.keyClick(focused, Qt.Key.Key_Tab)
    raise AssertionError([type(one).__name__ for one in seen])


def _backwards(root: QWidget, stops: list[QWidget]) -> list[str]:
    """Steps up and to the left, from one that is not below: nobody reads so."""
    found = []
    for before, after in pairwise(stops):
        one, other = (part.mapTo(root, QPoint(0, 0)) for part in (before, after))
        if other.y() + after.height() <= one.y() and other.x() <= one.x() + before.width():
            found.append(f"{before.accessibleName()} → {after.accessibleName()}")
    return found


@pytest.mark.parametrize("name", DIALOGS)
def test_tab_goes_through_a_dialog_as_one_reads(qtbot: QtBot, desk: Desk, name: str) -> None:
    dialog = opened(name, desk.parts.window, desk.parts.theme.tokens)
    qtbot.waitUntil(dialog.isActiveWindow)
    stops = _stops(dialog)
    top = min(stops, key=lambda one: one.mapTo(dialog, QPoint(0, 0)).y())
    start = stops.index(top)
    assert _backwards(dialog, [*stops[start:], *stops[:start]]) == []
    dialog.reject()


@pytest.mark.parametrize("name", PAGE_NAMES)
def test_tab_goes_round_in_every_page_and_stops_where_one_sees_it(
    qtbot: QtBot, desk: Desk, name: str
) -> None:
    window = desk.parts.window
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    window.show_page(name)
    stops = _stops(window)
    inside = [one for one in stops if window.pages[name].isAncestorOf(one)]
    assert inside
    assert _backwards(window, inside) == []


@pytest.mark.parametrize("key", [Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space])
def test_return_presses_the_button_that_has_the_focus(qtbot: QtBot, key: Qt.Key) -> None:
    """On every desktop, and in a dialog not the default button in its place."""
    dialog = QDialog()
    qtbot.addWidget(dialog)
    save, cancel, close = button("Save", "primary"), button("Cancel"), icon_button("Close")
    save.setDefault(True)
    layout = QVBoxLayout(dialog)
    for one in (save, cancel, close):
        layout.addWidget(one)
    dialog.show()
    told: list[str] = []
    for one in (save, cancel, close):
        one.clicked.connect(lambda _=False, one=one: told.append(one.accessibleName()))
    for one in (cancel, close):
        one.setFocus()
        QTest.keyClick(one, key)
    assert told == ["Cancel", "Close"]


def test_a_button_that_rests_for_a_while_gets_the_focus_back(qtbot: QtBot) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    layout = QVBoxLayout(window)
    other, save = line_field("Name"), button("Test and save")
    layout.addWidget(other)
    layout.addWidget(save)
    window.show()
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    save.setFocus()
    save.setEnabled(False)
    assert other.hasFocus()
    save.setEnabled(True)
    assert save.hasFocus()


def test_a_name_with_an_ampersand_is_shown_as_it_is(qtbot: QtBot, desk: Desk) -> None:
    made = button("O'Neil & Sons")
    qtbot.addWidget(made)
    assert made.text() == "O'Neil & Sons"
    plain = QPushButton("O'Neil && Sons")
    qtbot.addWidget(plain)
    plain.setIconSize(made.iconSize())
    plain.setFixedSize(made.sizeHint())
    made.setFixedSize(made.sizeHint())
    assert _differing(_grabbed(plain), _grabbed(made)) == 0
    filters = desk.parts.window.findChild(FilterBar)
    assert filters is not None
    filters.show_tags([("R&D", 2)])
    words = [one.text() for menu in filters.findChildren(QMenu) for one in menu.actions()]
    assert "R&&D  (2)" in words
