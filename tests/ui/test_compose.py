"""Writing: recipients, previews, templates, and sending once."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from outreach_app.domain.rich_writing import CLOSING, OPENING
from outreach_app.ui.app import Desk
from outreach_app.ui.pages.compose import ComposePage
from outreach_app.ui.widgets.body_editor import BodyMode
from outreach_app.ui.widgets.question import Question
from tests.ui import people
from tests.ui.fakes import FakeServices

Make = Callable[[], Desk]


@pytest.fixture
def page(desk: Desk) -> ComposePage:
    desk.parts.window.show_page("compose")
    return desk.parts.window.compose


def inner(html: str) -> str:
    """The HTML without the font around it."""
    return html.removeprefix(f"{OPENING}\n").removesuffix(f"\n{CLOSING}")


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
    _write(page, "Hello {{ first_name }}", "Hi {{ first_name }},\n\nlook here.")
    runs = services.outbox.runs
    with qtbot.waitSignal(desk.parts.controllers.compose.queued):
        desk.parts.window.send()
        desk.parts.window.send()
    qtbot.waitUntil(lambda: services.outbox.runs > runs)
    assert len(services.composing.queued) == 1
    letter, ids = services.composing.queued[0]
    assert inner(letter.html) == "<p>Hi {{ first_name }},</p>\n<p>look here.</p>"
    assert (letter.subject, ids) == ("Hello {{ first_name }}", (1,))
    assert letter.track_opens
    assert page.is_blank


def test_html_is_sent_byte_for_byte(page: ComposePage) -> None:
    html = "<p>Hi <span style='color:red'>{{ first_name }}</span></p>\n<!-- kept -->"
    page.body.show_html(html)
    assert page.letter.html == html


def test_a_mail_can_be_looked_at_as_source_and_back(page: ComposePage) -> None:
    _write(page, "s", "Hi\n\nyou")
    page.body.choose_mode(BodyMode.SOURCE)
    assert inner(page.letter.html) == "<p>Hi</p>\n<p>you</p>"
    page.body.choose_mode(BodyMode.RICH)
    assert page.body.mode is BodyMode.RICH
    assert page.body.text == "Hi\n\nyou"


def test_html_beyond_the_sheet_stays_source_and_is_named(page: ComposePage) -> None:
    html = "<table><tr><td>Hi {{ first_name }}</td></tr></table>"
    page.body.show_html(html)
    assert page.body.mode is BodyMode.SOURCE
    assert "a table" in page.body.notice.words
    page.body.choose_mode(BodyMode.RICH)
    assert page.letter.html == html
    page.body.notice.simplify_wanted.emit()
    assert inner(page.letter.html) == "<p>Hi {{ first_name }}</p>"


def test_plain_text_leaves_as_plain_text_and_untracked(page: ComposePage) -> None:
    _write(page, "s", "Hi {{ first_name }}")
    page.body.choose_mode(BodyMode.PLAIN)
    letter = page.letter
    assert (letter.html, letter.text, letter.is_tracked) == ("", "Hi {{ first_name }}", False)
    page.show_letter(letter, {1: "Ana"})
    assert page.body.mode is BodyMode.PLAIN
    assert page.letter.text == letter.text


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
    with qtbot.waitSignal(desk.parts.controllers.compose.previewed):
        _write(page, "s", "for {{ product }}")
    qtbot.waitUntil(lambda: "product" in page.preview.notes)


def test_tracking_and_copies_are_part_of_the_letter(page: ComposePage) -> None:
    page.foot.opens.setChecked(False)
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
    assert inner(services.templates.kept[0].html) == "<p>Hi</p>"
    page.start_letter({}, follow_up=False)
    page.head.template_taken.emit(services.templates.kept[0])
    assert (page.letter.subject, inner(page.letter.html)) == ("Hello", "<p>Hi</p>")
    assert page.letter.template_id == 1


def test_a_template_replaces_nothing_unasked(desk: Desk, page: ComposePage) -> None:
    _write(page, "Hello", "half a thought")
    page.head.template_taken.emit(None)
    assert page.letter.subject == "Hello"
    question = page.findChild(Question)
    assert question is not None
    next(b for b in question.findChildren(QPushButton) if b.text() == "Replace").click()
    assert page.is_blank


def test_ctrl_return_sends_from_within_the_body(
    qtbot: QtBot, desk: Desk, page: ComposePage
) -> None:
    desk.parts.window.write_to(people.prospect(0))
    _write(page, "Hello", "Hi")
    editor = page.body.rich
    desk.parts.window.activateWindow()
    editor.setFocus()
    qtbot.waitUntil(editor.hasFocus)
    with qtbot.waitSignal(page.send_wanted):
        QTest.keyClick(editor, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)


def test_only_a_thread_that_is_there_is_continued(
    qtbot: QtBot, desk: Desk, page: ComposePage, services: FakeServices
) -> None:
    assert not _continues(page)
    assert "there is none" in page.foot.follow_up.text()
    services.composing.has_thread = False
    with qtbot.waitSignal(desk.parts.controllers.compose.previewed):
        page.start_letter({1: "Ana"}, follow_up=True)
    assert not _continues(page)
    assert not page.foot.follow_up.isChecked()
    services.composing.has_thread = True
    with qtbot.waitSignal(desk.parts.controllers.compose.previewed):
        page.start_letter({2: "Bo"}, follow_up=True)
    assert _continues(page)
    assert page.letter.follow_up
    page.show_recipients({1: "Ana", 2: "Bo"})
    assert _continues(page)


def _continues(page: ComposePage) -> bool:
    """Whether a thread can be continued."""
    return page.foot.follow_up.isEnabled()
