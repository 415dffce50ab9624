"""Forms: adding and deleting prospects, setting up accounts. What is refused is said in place."""

from dataclasses import replace

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPlainTextEdit, QPushButton
from pytestqt.qtbot import QtBot

from outreach_app.domain.accounts import RelayAccount
from outreach_app.domain.errors import UserError
from outreach_app.domain.prospects import ProspectForm
from outreach_app.domain.reports import CheckResult, SetupState
from outreach_app.ui.app import Desk
from outreach_app.ui.widgets.prospect_dialog import ProspectDialog
from outreach_app.ui.widgets.question import Question
from outreach_app.ui.widgets.relay_section import RelaySection
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


def test_what_is_wrong_squeezes_no_field(qtbot: QtBot, desk: Desk) -> None:
    desk.parts.dialogs.add_prospect()
    dialog = _dialog(desk)
    (own,) = dialog.findChildren(QPlainTextEdit)
    height, tall = own.height(), dialog.height()
    dialog.show_fault("ana@bakery.example is there already, as Ana Diaz: edit that one. " * 2)
    qtbot.waitUntil(lambda: dialog.height() > tall)
    assert own.height() == height
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
    question = desk.parts.window.findChild(Question)
    assert question is not None
    assert services.prospects.gone == []
    yes = next(one for one in question.findChildren(QPushButton) if one.text() == "Delete")
    with qtbot.waitSignal(desk.parts.controllers.prospects.deleted):
        yes.click()
    assert services.prospects.gone == [1]


def test_a_key_that_is_refused_is_said_and_nothing_is_stored(
    qtbot: QtBot, desk: Desk, services: FakeServices
) -> None:
    section = desk.parts.window.settings.relay
    section.key.setText("wrong")
    with qtbot.waitSignal(desk.parts.controllers.setup.relay_tested):
        section.ask_save()
    assert section.answer == "✗  The relay does not know this key."
    assert services.setup.saved == []


def test_no_signal_carries_the_key(qtbot: QtBot, desk: Desk) -> None:
    section = desk.parts.window.settings.relay
    section.key.setText("key-hunter2")
    said: list[tuple[object, ...]] = []
    for signal in (section.test_wanted, section.save_wanted):
        signal.connect(lambda *values: said.append(values))
    for ask in (section.ask_test, section.ask_save):
        with qtbot.waitSignal(desk.parts.controllers.setup.relay_tested):
            ask()
    assert len(said) == 2
    assert "hunter2" not in repr(said)


def test_one_test_at_a_time_and_none_without_an_address(
    qtbot: QtBot, desk: Desk, services: FakeServices
) -> None:
    section = desk.parts.window.settings.relay
    with qtbot.waitSignal(desk.parts.controllers.setup.saved):
        section.ask_save()
        section.ask_save()
        section.ask_test()
    assert len(services.setup.saved) == 1
    section.url.clear()
    section.ask_save()
    assert "Fill in the relay's address" in section.answer
    assert len(services.setup.saved) == 1


def test_a_stored_key_is_kept_and_never_shown(
    qtbot: QtBot, desk: Desk, services: FakeServices
) -> None:
    section = desk.parts.window.settings.relay
    assert section.key.text() == ""
    assert "Stored" in section.key.placeholderText()
    with qtbot.waitSignal(desk.parts.controllers.setup.saved):
        QTest.keyClick(section.key, Qt.Key.Key_Return)
    assert services.setup.saved == [(None, section.relay)]


def test_what_was_complained_of_is_withdrawn_once_it_is_mended(qtbot: QtBot, desk: Desk) -> None:
    bar = desk.parts.window.bar
    desk.parts.tidings.show_error(UserError("no-account", "No mail account is set up yet."))
    desk.parts.tidings.show_error(UserError("relay-key", "The relay does not know this key."))
    with qtbot.waitSignal(desk.parts.controllers.setup.saved):
        desk.parts.window.settings.relay.ask_save()
    assert bar.message is not None
    assert bar.message.tone == "good"
    bar.close_message()
    assert bar.message is not None
    assert bar.message.sentence == "No mail account is set up yet."


def test_a_relay_that_is_being_typed_is_not_overwritten(qtbot: QtBot) -> None:
    section = RelaySection()
    qtbot.addWidget(section)
    stored = SetupState(None, RelayAccount("https://one.test"), has_password=False, has_key=True)
    section.show_state(stored)
    section.url.setText("https://two.te")
    section.key.setText("new key")
    section.show_state(stored)
    assert (section.url.text(), section.key.text()) == ("https://two.te", "new key")
    assert section.begun == "https://two.te"
    section.ask_save()
    section.show_result(CheckResult(ok=False, sentence="No."))
    section.show_state(stored)
    assert section.key.text() == "new key"
    section.ask_save()
    section.show_result(CheckResult(ok=True, sentence="Yes."))
    section.show_state(replace(stored, relay=RelayAccount("https://two.test")))
    assert (section.url.text(), section.key.text()) == ("https://two.test", "")
    assert section.begun is None
