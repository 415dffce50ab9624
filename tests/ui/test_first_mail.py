"""The way to the first mail: a quiet day says what to do, and a letter begins with its reader."""

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from outreach_app.domain.today import Board
from outreach_app.domain.undoing import UndoStep
from outreach_app.ui.app import Desk
from outreach_app.ui.offers import Offer, OfferKind
from outreach_app.ui.widgets.message_bar import Message
from outreach_app.ui.widgets.recipient_dialog import RecipientDialog
from outreach_app.ui.widgets.today_people import FirstMail
from outreach_app.ui.widgets.whom_field import WhomField
from tests.ui import people
from tests.ui.fakes import FakeServices, alert


def _shown(qtbot: QtBot, desk: Desk, services: FakeServices, board: Board) -> FirstMail:
    services.today.shown = board
    desk.show()
    with qtbot.waitSignal(desk.parts.controllers.today.read):
        desk.parts.window.show_page("today")
        desk.parts.controllers.today.load()
    (card,) = desk.parts.window.today.findChildren(FirstMail)
    return card


def test_a_quiet_day_leads_to_a_letter(qtbot: QtBot, desk: Desk, services: FakeServices) -> None:
    card = _shown(qtbot, desk, services, Board(has_prospects=True, has_own_prospects=True))
    qtbot.waitUntil(card.isVisible)
    card.findChildren(QPushButton)[0].click()
    assert desk.parts.window.page == "compose"


def test_a_day_with_news_needs_no_advice(qtbot: QtBot, desk: Desk, services: FakeServices) -> None:
    board = Board(alerts=(alert(1),), has_prospects=True, has_own_prospects=True)
    card = _shown(qtbot, desk, services, board)
    assert not card.isVisible()


def test_a_new_letter_begins_with_whom_it_is_for(qtbot: QtBot, desk: Desk) -> None:
    window = desk.parts.window
    desk.show()
    window.actions_by_name["new_mail"].trigger()
    (whom,) = window.compose.findChildren(WhomField)
    assert window.focusWidget() is whom
    QTest.keyClick(whom, Qt.Key.Key_Return)
    dialog = window.findChild(RecipientDialog)
    assert dialog is not None
    dialog.reject()
    desk.parts.dialogs.recipients_chosen.emit({1: "Ana Díaz"})
    focused = window.focusWidget()
    assert focused is not None
    assert focused.accessibleName() == "Subject"


def test_a_letter_to_somebody_begins_with_its_subject(qtbot: QtBot, desk: Desk) -> None:
    window = desk.parts.window
    desk.show()
    window.write_to(people.prospect(0))
    focused = window.focusWidget()
    assert focused is not None
    assert focused.accessibleName() == "Subject"


def test_taking_back_means_the_mail_that_has_not_left_yet(
    qtbot: QtBot, desk: Desk, services: FakeServices
) -> None:
    """Not what was changed before it, while the mail leaves."""
    window = desk.parts.window
    services.people.undoing.steps.append(UndoStep(1, people.NOW, "Added Nia."))
    offer = Offer(OfferKind.UNDO_SENDING, "Undo", (7,))
    window.bar.show_message(Message("good", "Your mail is on its way.", offer=offer))
    with qtbot.waitSignal(window.bar.taken):
        window.actions_by_name["undo"].trigger()
    assert services.people.undoing.steps
    with qtbot.waitSignal(desk.parts.controllers.deeds.undone):
        window.actions_by_name["undo"].trigger()


def test_a_click_or_a_letter_on_the_recipients_asks_for_them(qtbot: QtBot) -> None:
    whom = WhomField("Recipients", "Nobody chosen yet")
    qtbot.addWidget(whom)
    with qtbot.waitSignal(whom.wanted):
        QTest.keyClicks(whom, "a")
    with qtbot.waitSignal(whom.wanted):
        QTest.mouseClick(whom, Qt.MouseButton.LeftButton)
    with qtbot.assertNotEmitted(whom.wanted):
        QTest.keyClick(whom, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
        QTest.keyClick(whom, Qt.Key.Key_Tab)
