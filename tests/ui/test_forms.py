"""Forms: adding and deleting prospects, setting up accounts. What is refused is said in place."""

from PySide6.QtWidgets import QMessageBox, QPushButton
from pytestqt.qtbot import QtBot

from outreach_app.domain.accounts import Security
from outreach_app.domain.prospects import ProspectForm
from outreach_app.domain.reports import SetupState
from outreach_app.ui.app import Desk
from outreach_app.ui.widgets.prospect_dialog import ProspectDialog
from tests.ui import people
from tests.ui.fakes import FakeServices


def _dialog(desk: Desk) -> ProspectDialog:
    dialog = desk.parts.window.findChild(ProspectDialog)
    assert dialog is not None
    return dialog


def test_a_prospect_is_added_and_opened(qtbot: QtBot, desk: Desk, services: FakeServices) -> None:
    desk.parts.dialogs.add_prospect()
    form = ProspectForm("dora@x.test", "Dora", fields={"product": "Drills: large"})
    dialog = _dialog(desk)
    dialog.fill(form)
    dialog.submit()
    qtbot.waitUntil(lambda: desk.parts.window.prospects.panel.prospect_id == 4)
    assert services.prospects.forms == [form]
    assert desk.parts.window.findChild(ProspectDialog) is None


def test_a_refused_form_stays_open_and_says_why(qtbot: QtBot, desk: Desk) -> None:
    desk.parts.dialogs.add_prospect()
    dialog = _dialog(desk)
    dialog.fill(ProspectForm("nobody"))
    with qtbot.waitSignal(desk.parts.controllers.prospects.refused):
        dialog.submit()
    assert dialog.isVisible()
    assert dialog.fault == "That is no mail address."
    dialog.reject()


def test_a_field_without_a_colon_is_asked_about(qtbot: QtBot, desk: Desk) -> None:
    desk.parts.dialogs.add_prospect()
    dialog = _dialog(desk)
    dialog.show_fields_text("product Drills")
    with qtbot.assertNotEmitted(dialog.submitted):
        dialog.submit()
    assert "name: value" in dialog.fault
    dialog.reject()


def test_editing_begins_with_what_is_known(
    qtbot: QtBot, desk: Desk, services: FakeServices
) -> None:
    desk.parts.dialogs.edit_prospect(people.prospect(0))
    with qtbot.waitSignal(desk.parts.controllers.prospects.saved):
        _dialog(desk).submit()
    assert services.prospects.forms == [people.FORMS[0]]


def test_deleting_asks_first(qtbot: QtBot, desk: Desk, services: FakeServices) -> None:
    desk.parts.dialogs.delete_prospect(people.prospect(0))
    question = desk.parts.window.findChild(QMessageBox)
    assert question is not None
    assert services.prospects.gone == []
    yes = next(one for one in question.findChildren(QPushButton) if one.text() == "Delete")
    with qtbot.waitSignal(desk.parts.controllers.prospects.deleted):
        yes.click()
    assert services.prospects.gone == [1]


def test_a_wrong_password_is_said_and_nothing_is_stored(
    qtbot: QtBot, desk: Desk, services: FakeServices
) -> None:
    page = desk.parts.window.settings.setup
    page.mail.password.setText("wrong")
    with qtbot.waitSignal(desk.parts.controllers.setup.save_ended):
        page.ask_save()
    message = desk.parts.window.bar.message
    assert message is not None
    assert message.sentence == "The server refused the password."
    assert services.setup.saved == []


def test_no_signal_carries_a_secret(qtbot: QtBot, desk: Desk) -> None:
    page = desk.parts.window.settings.setup
    page.mail.password.setText("hunter2")
    page.relay.key.setText("key-hunter2")
    said: list[tuple[object, ...]] = []
    for signal in (page.mail_test_wanted, page.relay_test_wanted, page.save_wanted):
        signal.connect(lambda *values: said.append(values))
    page.mail.test_wanted.emit()
    page.relay.test_wanted.emit()
    page.ask_save()
    assert len(said) == 3
    assert "hunter2" not in repr(said)


def test_a_test_says_how_it_ended(qtbot: QtBot, desk: Desk) -> None:
    page = desk.parts.window.settings.setup
    page.mail.password.setText("wrong")
    with qtbot.waitSignal(desk.parts.controllers.setup.mail_tested):
        page.mail.test_wanted.emit()
    assert page.mail.answer == "✗  The server refused the password."


def test_stored_secrets_are_kept_and_never_shown(
    qtbot: QtBot, desk: Desk, services: FakeServices
) -> None:
    page = desk.parts.window.settings.setup
    assert page.mail.password.text() == ""
    assert "Stored" in page.mail.password.placeholderText()
    with qtbot.waitSignal(desk.parts.controllers.setup.saved):
        page.ask_save()
    assert services.setup.saved == [(None, page.relay.relay)]


def test_a_stored_mail_account_is_edited_in_one_place_only(desk: Desk) -> None:
    page = desk.parts.window.settings.setup
    assert page.mail.isHidden()
    assert not page.relay.isHidden()
    page.show_state(SetupState(None, None, has_password=False, has_key=False))
    assert not page.mail.isHidden()


def test_the_port_follows_the_protection_until_it_is_ones_own(desk: Desk) -> None:
    card = desk.parts.window.settings.setup.mail
    card.security.setCurrentIndex(1)
    card.security.activated.emit(1)
    assert card.port.text() == "465"
    card.port.setText("2525")
    card.security.activated.emit(0)
    account = card.account
    assert account is not None
    assert account.port == 2525
    assert account.security is Security.TLS
