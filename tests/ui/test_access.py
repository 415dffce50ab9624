"""Everything that takes the keyboard's focus has a name to be read aloud; actions have keys."""

import ast
from collections.abc import Iterator
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible, QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from outreach_app.ui.actions import DEEDS, PAGES, specs_of
from outreach_app.ui.app import Desk
from outreach_app.ui.main_window import PAGE_NAMES
from outreach_app.ui.widgets.prospect_dialog import ProspectDialog
from outreach_app.ui.widgets.recipient_dialog import RecipientDialog
from tests.ui import people

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


def test_so_it_has_in_dialogs(qtbot: QtBot, desk: Desk) -> None:
    desk.parts.dialogs.edit_prospect(people.prospect(0))
    desk.parts.dialogs.choose_recipients({1: "Ana"})
    for kind in (ProspectDialog, RecipientDialog):
        dialog = desk.parts.window.findChild(kind)
        assert dialog is not None
        assert _nameless(dialog) == []
        dialog.reject()


def test_no_two_actions_share_a_key() -> None:
    keys = [spec.shortcut for spec in (*PAGES, *DEEDS) if spec.shortcut]
    assert len(keys) == len(set(keys))


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
