"""Drafts: kept at every pause, offered again, discarded with a way back, gone once sent."""

from collections.abc import Callable

import pytest
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from outreach_app.domain.drafts import Draft
from outreach_app.domain.errors import UserError
from outreach_app.domain.mails import Letter
from outreach_app.ui.app import Desk
from outreach_app.ui.offers import OfferKind
from outreach_app.ui.pages.compose import ComposePage
from tests.ui import people
from tests.ui.fakes import FakeServices
from tests.ui.writing_fakes import NOW

Make = Callable[[], Desk]


@pytest.fixture
def page(desk: Desk) -> ComposePage:
    desk.parts.window.show_page("compose")
    return desk.parts.window.compose


def _type(page: ComposePage, words: str) -> None:
    page.body.rich.setFocus()
    QTest.keyClicks(page.body.rich, words)


def test_a_pause_keeps_the_draft(
    qtbot: QtBot, desk: Desk, page: ComposePage, services: FakeServices
) -> None:
    desk.parts.window.write_to(people.prospect(0))
    with qtbot.waitSignal(desk.parts.controllers.drafts.kept):
        _type(page, "Half a thought")
    draft = services.drafts.kept[1]
    assert "Half a thought" in draft.letter.html
    assert list(draft.names) == [1]
    with qtbot.waitSignal(desk.parts.controllers.drafts.kept):
        _type(page, ", and more")
    assert list(services.drafts.kept) == [1]
    assert page.foot.kept.text().startswith("Draft kept")


def test_nothing_is_kept_of_nothing(qtbot: QtBot, page: ComposePage) -> None:
    with qtbot.assertNotEmitted(page.keep_wanted):
        page.show_recipients({1: "Ana"})
        page.keep_now()


def test_another_mail_loses_nothing(
    qtbot: QtBot, desk: Desk, page: ComposePage, services: FakeServices
) -> None:
    _type(page, "The first")
    with qtbot.waitSignal(desk.parts.controllers.drafts.kept):
        desk.parts.window.follow_up(people.prospect(1))
    assert page.is_blank
    assert page.letter.follow_up
    with qtbot.waitSignal(desk.parts.controllers.drafts.kept):
        _type(page, "The second")
    assert len(services.drafts.kept) == 2


def test_a_sent_letter_takes_its_draft_along(
    qtbot: QtBot, desk: Desk, page: ComposePage, services: FakeServices
) -> None:
    desk.parts.window.write_to(people.prospect(0))
    page.head.show_subject("Hello")
    _type(page, "Hi")
    page.keep_now()
    with qtbot.waitSignal(desk.parts.controllers.compose.queued):
        desk.parts.window.send()
    assert services.composing.drafts_gone == [1]
    with qtbot.assertNotEmitted(page.keep_wanted):
        page.keep_now()


def test_a_late_pause_brings_no_sent_letter_back(
    qtbot: QtBot, desk: Desk, page: ComposePage, services: FakeServices
) -> None:
    desk.parts.window.write_to(people.prospect(0))
    page.head.show_subject("Hello")
    _type(page, "Hi")
    slot_page = page.letter
    with qtbot.waitSignal(desk.parts.controllers.compose.queued):
        desk.parts.window.send()
        desk.parts.controllers.drafts.keep(slot_page, (1,))  # a pause in the same moment
    desk.parts.controllers.drafts.load()
    with qtbot.waitSignal(desk.parts.controllers.drafts.listed):
        pass
    assert services.drafts.kept == {}


def test_what_can_not_be_sent_stays_a_draft(
    qtbot: QtBot, desk: Desk, page: ComposePage, services: FakeServices
) -> None:
    services.composing.fault = UserError("no-subject", "The mail has no subject.")
    desk.parts.window.write_to(people.prospect(0))
    _type(page, "Hi")
    control = desk.parts.controllers
    with qtbot.waitSignals([control.compose.queue_failed, control.drafts.kept]):
        desk.parts.window.send()  # the pause that keeps it may end before or after
    assert "Hi" in services.drafts.kept[1].letter.html


def test_the_last_draft_is_offered_at_the_start(
    qtbot: QtBot, make_desk: Make, services: FakeServices
) -> None:
    letter = Letter("An offer", "<p>Hi</p>", track_opens=False, cc=("c@x.test",))
    services.drafts.kept[4] = Draft(4, letter, NOW, {2: "Ben"})
    desk = make_desk()
    with qtbot.waitSignal(desk.parts.controllers.drafts.listed):
        desk.start()
    message = desk.parts.window.bar.message
    assert message is not None
    assert message.offer is not None
    assert message.offer.kind is OfferKind.OPEN_DRAFT
    with qtbot.waitSignal(desk.parts.controllers.drafts.opened):
        desk.parts.window.bar.taken.emit(message.offer)
    page = desk.parts.window.compose
    assert desk.parts.window.page == "compose"
    assert page.letter == letter
    with qtbot.waitSignal(desk.parts.controllers.drafts.kept):
        page.body.rich.insert_liquid("{{ first_name }}")
    assert list(services.drafts.kept) == [4]


def test_discarding_can_be_undone(
    qtbot: QtBot, desk: Desk, page: ComposePage, services: FakeServices
) -> None:
    _type(page, "Half a thought")
    page.keep_now()
    with qtbot.waitSignal(desk.parts.controllers.drafts.message) as told:
        page.discard_wanted.emit()
    assert page.is_blank
    assert services.drafts.kept == {}
    assert told.args is not None
    with qtbot.waitSignal(desk.parts.controllers.drafts.opened):
        desk.parts.window.bar.taken.emit(told.args[0].offer)
    assert "Half a thought" in page.letter.html


def test_quitting_keeps_what_was_typed_just_now(
    qtbot: QtBot, desk: Desk, page: ComposePage, services: FakeServices
) -> None:
    _type(page, "Just now")
    desk.quit()
    assert "Just now" in services.drafts.kept[1].letter.html
