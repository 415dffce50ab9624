"""Asked of the window before the desk is whole: nothing is lost, and our bugs are told."""

import logging

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPushButton, QWidget
from pytestqt.qtbot import QtBot

from outreach_app.ui import window_pages
from outreach_app.ui.app import Desk
from outreach_app.ui.asked import KEPT
from outreach_app.ui.jobs import our_bug
from outreach_app.ui.start import Start
from outreach_app.ui.widgets.import_dialog import ImportDialog
from outreach_app.ui.widgets.palette import Palette
from outreach_app.ui.widgets.prospect_dialog import ProspectDialog
from outreach_app.ui.widgets.report_dialog import ReportDialog
from tests.ui.test_start import FakeOpening, bare, begun, opening

__all__ = ["bare", "opening"]

CTRL = Qt.KeyboardModifier.ControlModifier


def whole(qtbot: QtBot, start: Start, opening: FakeOpening) -> None:
    with qtbot.waitSignal(start.reached) as reached:
        opening.let_through.set()
    assert reached.args == ["whole"]


def open_dialogs(desk: Desk, kind: type[QWidget]) -> int:
    return sum(one.isVisible() for one in desk.front.window.findChildren(kind))


def press(desk: Desk, words: str) -> None:
    buttons = desk.front.window.prospects.findChildren(QPushButton)
    shown = next(one for one in buttons if one.isVisible() and one.text() == words)
    QTest.mouseClick(shown, Qt.MouseButton.LeftButton)


def test_a_new_mail_asked_by_key_is_begun(qtbot: QtBot, bare: Desk, opening: FakeOpening) -> None:
    start = begun(qtbot, bare, opening)
    window = bare.front.window
    QTest.keyClick(window, Qt.Key.Key_N, CTRL)
    QTest.keyClick(window, Qt.Key.Key_N, CTRL)
    assert start.furnishing.asked == ("new_mail",), "once, however impatient"
    assert window.page == "prospects"
    whole(qtbot, start, opening)
    assert window.page == "compose"
    assert not start.furnishing.asked


def test_the_palette_opens_as_soon_as_it_can(
    qtbot: QtBot, bare: Desk, opening: FakeOpening
) -> None:
    start = begun(qtbot, bare, opening)
    QTest.keyClick(bare.front.window, Qt.Key.Key_K, CTRL)
    whole(qtbot, start, opening)
    assert open_dialogs(bare, Palette) == 1
    bare.front.window.findChildren(Palette)[0].close()


@pytest.mark.parametrize(
    ("words", "dialog"), [("Add prospect", ProspectDialog), ("Import…", ImportDialog)]
)
def test_the_pages_buttons_are_heard_once(
    qtbot: QtBot, bare: Desk, opening: FakeOpening, words: str, dialog: type[QWidget]
) -> None:
    start = begun(qtbot, bare, opening)
    press(bare, words)
    assert open_dialogs(bare, dialog) == 0
    whole(qtbot, start, opening)
    assert open_dialogs(bare, dialog) == 1


def test_what_is_asked_of_a_whole_desk_is_not_kept(
    qtbot: QtBot, bare: Desk, opening: FakeOpening
) -> None:
    start = begun(qtbot, bare, opening)
    whole(qtbot, start, opening)
    QTest.keyClick(bare.front.window, Qt.Key.Key_N, CTRL)
    assert not start.furnishing.asked
    assert bare.front.window.page == "compose"


def test_the_search_is_there_at_once(qtbot: QtBot, bare: Desk, opening: FakeOpening) -> None:
    start = begun(qtbot, bare, opening)
    QTest.keyClick(bare.front.window, Qt.Key.Key_F, CTRL)
    assert bare.front.window.prospects.search_field.hasFocus()
    assert not start.furnishing.asked


def test_quitting_is_not_put_off(qtbot: QtBot, bare: Desk, opening: FakeOpening) -> None:
    start = begun(qtbot, bare, opening)
    opening.let_through.set()
    with qtbot.waitSignal(bare.closed):
        QTest.keyClick(bare.front.window, Qt.Key.Key_Q, CTRL)
    assert start.fault is None


def test_only_what_there_is_can_be_kept(bare: Desk) -> None:
    assert set(KEPT) <= set(bare.front.window.actions_by_name)


def test_a_bug_in_furnishing_opens_the_report_and_ends_with_it(
    qtbot: QtBot,
    bare: Desk,
    opening: FakeOpening,
    monkeypatch: pytest.MonkeyPatch,
    caplog: pytest.LogCaptureFixture,
) -> None:
    def break_down() -> QWidget:
        raise KeyError("sheet")

    monkeypatch.setattr(window_pages, "TemplatesPage", break_down)
    start = begun(qtbot, bare, opening)
    with qtbot.waitSignal(start.furnishing.failed), caplog.at_level(logging.ERROR):
        opening.let_through.set()
    qtbot.waitUntil(lambda: open_dialogs(bare, ReportDialog) == 1)
    assert "KeyError: 'sheet'" in caplog.text
    dialog = bare.front.window.findChildren(ReportDialog)[0]
    assert dialog.text.toPlainText().startswith("Outreach")
    with qtbot.waitSignal(bare.closed):
        dialog.reject()
    assert isinstance(start.fault, KeyError)


def test_a_bug_on_the_bare_window_is_told_once_it_can_be(
    qtbot: QtBot, bare: Desk, opening: FakeOpening
) -> None:
    start = begun(qtbot, bare, opening)
    start.show_error(our_bug())
    whole(qtbot, start, opening)
    message = bare.parts.window.bar.message
    assert message is not None
    assert message.sentence.startswith("Something in the app itself went wrong")
