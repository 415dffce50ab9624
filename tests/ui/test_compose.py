"""Writing: recipients, previews, templates, and sending once."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QMessageBox, QPlainTextEdit, QPushButton
from pytestqt.qtbot import QtBot

from outreach_app.ui.app import Desk
from outreach_app.ui.pages.compose import ComposePage
from tests.ui import people
from tests.ui.fakes import FakeServices

Make = Callable[[], Desk]


@pytest.fixture
def page(desk: Desk) -> ComposePage:
    desk.parts.window.show_page("compose")
    return desk.parts.window.compose


def _write(page: ComposePage, subject: str, text: str) -> None:
    page.head.show_subject(subject)
    page.body.show_text(text)


def test_nothing_is_sent_to_nobody(qtbot: QtBot, page: ComposePage) -> None:
    with qtbot.assertNotEmitted(page.send_wanted):
        page.ask_send()


def test_a_mail_is_queued_and_sent_on(
    qtbot: QtBot, desk: Desk, page: ComposePage, services: FakeServices
) -> None:
    desk.parts.window.write_to(people.prospect(0))
    _write(page, "Hello {{ first_name }}", "Hi {{ first_name }},\n\nlook **here**.")
    runs = services.outbox.runs
    with qtbot.waitSignal(desk.parts.controllers.compose.queued):
        desk.parts.window.send()
        desk.parts.window.send()
    qtbot.waitUntil(lambda: services.outbox.runs > runs)
    assert len(services.composing.queued) == 1
    letter, ids = services.composing.queued[0]
    assert letter.html == "<p>Hi {{ first_name }},</p>\n<p>look <b>here</b>.</p>"
    assert (letter.subject, ids) == ("Hello {{ first_name }}", (1,))
    assert letter.track_opens
    assert page.is_blank


def test_html_is_sent_byte_for_byte(page: ComposePage) -> None:
    html = "<p>Hi <span style='color:red'>{{ first_name }}</span></p>\n<!-- kept -->"
    page.body.show_html(html)
    assert page.letter.html == html


def test_plain_writing_can_be_looked_at_as_html_and_back(page: ComposePage) -> None:
    _write(page, "s", "Hi\n\n**you**")
    page.body.choose_html()
    assert page.letter.html == "<p>Hi</p>\n<p><b>you</b></p>"
    page.body.choose_text()
    assert page.body.text == "Hi\n\n**you**"


def test_html_that_was_changed_has_no_way_back(page: ComposePage) -> None:
    _write(page, "s", "Hi")
    page.body.choose_html()
    page.body.show_html("<h1>Hi</h1>")
    page.body.choose_text()
    assert page.letter.html == "<h1>Hi</h1>"


def test_each_prospects_preview_can_be_turned_to(
    qtbot: QtBot, desk: Desk, page: ComposePage
) -> None:
    page.show_recipients({1: "Ana", 2: "Ben", 3: "Chiara"})
    with qtbot.waitSignal(page.preview_wanted) as wanted:
        page.preview.turn_forth()
    assert wanted.args is not None
    assert wanted.args[1] == 2
    with qtbot.waitSignal(desk.parts.controllers.compose.previewed):
        page.preview.turn_forth()


def test_what_is_missing_is_named(qtbot: QtBot, desk: Desk, page: ComposePage) -> None:
    page.show_recipients({1: "Ana"})
    with qtbot.waitSignal(desk.parts.controllers.compose.previewed, timeout=2000):
        _write(page, "s", "for {{ product }}")
    qtbot.waitUntil(lambda: "product" in page.preview.notes)


def test_tracking_and_copies_are_part_of_the_letter(page: ComposePage) -> None:
    page.opens.setChecked(False)
    page.head.show_copies("a@x.test; b@x.test", "c@x.test,")
    letter = page.letter
    assert (letter.track_opens, letter.track_clicks) == (False, True)
    assert (letter.cc, letter.bcc) == (("a@x.test", "b@x.test"), ("c@x.test",))


def test_a_template_is_kept_and_offered(
    qtbot: QtBot, desk: Desk, page: ComposePage, services: FakeServices
) -> None:
    _write(page, "Hello", "Hi")
    with qtbot.waitSignal(desk.parts.controllers.compose.templates_listed):
        page.head.template_named.emit("First mail")
    assert services.templates.kept[0].html == "<p>Hi</p>"
    page.start_letter({}, follow_up=False)
    page.head.template_taken.emit(services.templates.kept[0])
    assert (page.letter.subject, page.letter.html) == ("Hello", "<p>Hi</p>")


def test_a_template_replaces_nothing_unasked(desk: Desk, page: ComposePage) -> None:
    _write(page, "Hello", "half a thought")
    page.head.template_taken.emit(None)
    assert page.letter.subject == "Hello"
    question = page.findChild(QMessageBox)
    assert question is not None
    next(b for b in question.findChildren(QPushButton) if b.text() == "Replace").click()
    assert page.is_blank


def test_a_mail_under_way_is_not_thrown_away_unasked(desk: Desk, page: ComposePage) -> None:
    _write(page, "Hello", "half a thought")
    desk.parts.window.follow_up(people.prospect(1))
    assert page.letter.subject == "Hello"
    question = desk.parts.window.findChild(QMessageBox)
    assert question is not None
    start = next(b for b in question.findChildren(QPushButton) if b.text() == "Start a new mail")
    start.click()
    assert page.is_blank
    assert page.letter.follow_up


def test_ctrl_return_sends_from_within_the_body(
    qtbot: QtBot, desk: Desk, page: ComposePage
) -> None:
    desk.parts.window.write_to(people.prospect(0))
    _write(page, "Hello", "Hi")
    editor = page.findChild(QPlainTextEdit)
    assert editor is not None
    desk.parts.window.activateWindow()
    editor.setFocus()
    qtbot.waitUntil(editor.hasFocus)
    with qtbot.waitSignal(page.send_wanted):
        QTest.keyClick(editor, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
