"""The message bar: what passes by itself, what waits for the user, and what no longer holds."""

import pytest
from pytestqt.qtbot import QtBot

from outreach_app.domain.reports import OutboxReport
from outreach_app.ui.app import Desk
from outreach_app.ui.offers import Offer, OfferKind
from outreach_app.ui.widgets import message_bar
from outreach_app.ui.widgets.message_bar import Message, MessageBar

DONE, LATER = Message("good", "Stored."), Message("good", "Kept.")
FAULT = Message("error", "The relay is away.")
UNDO = Message("good", "On its way.", offer=Offer(OfferKind.UNDO_SENDING, "Undo", (7,)))


@pytest.fixture
def bar(qtbot: QtBot) -> MessageBar:
    made = MessageBar()
    qtbot.addWidget(made)
    return made


def test_a_plain_done_leaves_by_itself_and_what_asks_stays(
    qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(message_bar, "_GLANCE_MS", 1)
    bar = MessageBar()
    qtbot.addWidget(bar)
    bar.show_message(FAULT)
    bar.show_message(UNDO)
    bar.show_message(DONE)
    qtbot.waitUntil(lambda: bar.message == UNDO)
    bar.close_message()
    assert bar.message == FAULT


def _close(qtbot: QtBot, bar: MessageBar, message: Message) -> None:
    """Close a message once it is laid out."""
    qtbot.waitUntil(lambda: bar.accessibleName() == message.sentence)
    bar.close_message()


def test_a_newer_message_takes_the_place_of_a_plain_done(qtbot: QtBot, bar: MessageBar) -> None:
    for message in (FAULT, DONE, LATER):
        bar.show_message(message)
    _close(qtbot, bar, LATER)
    assert bar.message == FAULT


def test_nobody_is_offered_to_take_back_what_has_left(qtbot: QtBot, desk: Desk) -> None:
    bar = desk.parts.window.bar
    for message in (FAULT, UNDO):
        bar.show_message(message)
    desk.parts.tidings.tell_outbox_run(OutboxReport(sent=(6,)))
    _close(qtbot, bar, Message("good", "1 mail was sent."))
    assert bar.message == UNDO
    desk.parts.tidings.tell_outbox_run(OutboxReport(sent=(7, 8)))
    _close(qtbot, bar, Message("good", "2 mails were sent."))
    assert bar.message == FAULT


def test_a_key_leads_to_what_the_message_offers(qtbot: QtBot, desk: Desk) -> None:
    window = desk.parts.window
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    window.bar.show_message(UNDO)
    window.actions_by_name["answer"].trigger()
    focused = window.focusWidget()
    assert focused is not None
    assert focused.accessibleName() == "Undo"


def test_the_title_names_the_page(desk: Desk) -> None:
    desk.parts.window.show_page("sent")
    assert desk.parts.window.windowTitle() == "Sent – Outreach"
