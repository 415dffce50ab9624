"""Page by page, as assistive technology sees it: names, roles, focus that comes round."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible, QAccessibleInterface
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPlainTextEdit, QTextEdit, QWidget
from pytestqt.qtbot import QtBot

from outreach_app.ui.app import Desk
from outreach_app.ui.main_window import PAGE_NAMES

ROLES = {
    "QPushButton": {
        QAccessible.Role.Button,
        QAccessible.Role.ButtonMenu,
        QAccessible.Role.CheckBox,
    },
    "QCheckBox": {QAccessible.Role.CheckBox},
    "QLineEdit": {QAccessible.Role.EditableText},
    "QComboBox": {QAccessible.Role.ComboBox},
    "QListWidget": {QAccessible.Role.List},
    "QTreeView": {QAccessible.Role.Tree},
    "QTableView": {QAccessible.Role.Table},
}
MOST_STOPS = 150
MOST_LINKS = 40


def _spoken(widget: QWidget) -> QAccessibleInterface:
    return QAccessible.queryAccessibleInterface(widget)


def _stops(page: QWidget) -> Iterator[QWidget]:
    """What Tab could stop at on this page."""
    for widget in page.findChildren(QWidget):
        takes_tab = bool(widget.focusPolicy().value & Qt.FocusPolicy.TabFocus.value)
        if takes_tab and widget.isVisible() and widget.isEnabled() and not widget.focusProxy():
            yield widget


@pytest.mark.parametrize("name", PAGE_NAMES)
def test_a_page_is_named_and_its_parts_have_their_roles(
    qtbot: QtBot, desk: Desk, name: str
) -> None:
    window = desk.parts.window
    window.show_page(name)
    page = getattr(window, name)
    stops = list(_stops(page))
    assert stops
    for widget in stops:
        spoken = _spoken(widget)
        for kind, roles in ROLES.items():
            if type(widget).__name__ == kind:
                assert spoken.role() in roles, f"{kind}: {spoken.role()}"
        if not widget.objectName().startswith("qt_"):
            assert spoken.text(QAccessible.Text.Name), type(widget).__name__


def _takes_tabs(widget: QWidget) -> bool:
    """Whether a tab is text there."""
    if not isinstance(widget, QTextEdit | QPlainTextEdit):
        return False
    return not widget.isReadOnly() and not widget.tabChangesFocus()


@pytest.mark.parametrize("name", PAGE_NAMES)
def test_tab_walks_through_a_page_and_comes_round(qtbot: QtBot, desk: Desk, name: str) -> None:
    window = desk.parts.window
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    window.show_page(name)
    seen: list[QWidget] = []
    key = Qt.Key.Key_Tab
    stays = 0
    while len(seen) < MOST_STOPS and stays < MOST_LINKS:
        focused = QApplication.focusWidget()
        assert focused is not None
        if focused in seen[:-1]:
            break
        if seen and focused is seen[-1]:
            stays += 1  # Tab walks the links of a text first
        else:
            seen.append(focused)
            stays = 0
        modifier = Qt.KeyboardModifier.NoModifier
        if _takes_tabs(focused):
            modifier = Qt.KeyboardModifier.ControlModifier  # a tab belongs into the text
        QTest.keyClick(focused, key, modifier)
    rail = [one for one in seen if window.rail.isAncestorOf(one)]
    assert rail, [type(one).__name__ for one in seen]
    assert len(seen) < MOST_STOPS
    assert stays < MOST_LINKS, type(seen[-1]).__name__


def test_the_rail_says_what_waits(desk: Desk) -> None:
    rail = desk.parts.window.rail
    rail.show_count("alerts", 3)
    names = [_spoken(one).text(QAccessible.Text.Name) for one in _stops(rail)]
    assert "Alerts, 3" in names


def test_a_message_is_read_out_with_its_title(desk: Desk) -> None:
    desk.parts.tidings.tell_kept("It is done.")
    spoken = _spoken(desk.parts.window.bar)
    assert spoken.text(QAccessible.Text.Name) == "It is done."
