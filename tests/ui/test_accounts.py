"""The mail accounts on the desk: seen as they stand, added, signed in, removed."""

from datetime import date

import pytest
from PySide6.QtCore import QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QCheckBox, QPushButton
from pytestqt.qtbot import QtBot

from outreach_app.domain.accounts import SignIn
from outreach_app.domain.sending_rules import Pace, WarmUp
from outreach_app.ui.app import Desk
from outreach_app.ui.widgets.account_dialog import AccountDialog
from outreach_app.ui.widgets.accounts_section import AccountsSection
from outreach_app.ui.widgets.pace_dialog import PaceDialog
from outreach_app.ui.widgets.removal_dialog import RemovalDialog
from outreach_app.ui.widgets.senders_dialog import SendersDialog
from tests.ui.account_fakes import LOST, ROWS, FakeAccounts
from tests.ui.fakes import FakeServices
from tests.ui.test_access import _nameless


@pytest.fixture
def opened(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """The pages that the browser was asked to open."""
    pages: list[str] = []

    def open_url(url: QUrl) -> bool:
        pages.append(url.toString())
        return True

    monkeypatch.setattr(QDesktopServices, "openUrl", open_url)
    return pages


@pytest.fixture
def accounts(services: FakeServices) -> FakeAccounts:
    services.accounts.shown = list(ROWS)
    return services.accounts


@pytest.fixture
def section(qtbot: QtBot, accounts: FakeAccounts, desk: Desk) -> AccountsSection:
    """The list of accounts, in view."""
    window = desk.parts.window
    qtbot.waitUntil(lambda: len(window.settings.accounts.cards) == 2)
    window.show_settings("mail")
    return window.settings.accounts


def press(section: AccountsSection, name: str) -> None:
    buttons = section.findChildren(QPushButton)
    (found,) = (one for one in buttons if one.accessibleName() == name and one.isVisible())
    found.click()


def dialog_of(desk: Desk, qtbot: QtBot) -> AccountDialog:
    dialog = desk.parts.window.findChild(AccountDialog)
    assert dialog is not None
    return dialog


def test_a_lost_permission_is_no_green_light(section: AccountsSection, desk: Desk) -> None:
    works, lost = section.cards
    assert "Also sends as sales@example.com" in works.sentence
    assert "Sign in to maya@gmail.com again" in lost.sentence
    message = desk.parts.window.bar.message
    assert message is not None
    assert "Sign in to maya@gmail.com again" in message.sentence
    assert message.remedy is not None


def test_one_button_signs_in_again(
    qtbot: QtBot, section: AccountsSection, accounts: FakeAccounts, opened: list[str], desk: Desk
) -> None:
    control = desk.parts.controllers.accounts
    with qtbot.waitSignal(control.browser_wanted):
        press(section, "Sign in again: maya@gmail.com")
    assert opened == [accounts.browser.url]
    with qtbot.waitSignal(control.stored):
        accounts.browser.came.set()
    assert accounts.saved == [(LOST, "")]
    qtbot.waitUntil(lambda: section.cards[1].sentence.startswith("Mails can leave"))


def test_waiting_for_the_browser_can_be_stopped(
    qtbot: QtBot, section: AccountsSection, accounts: FakeAccounts, opened: list[str], desk: Desk
) -> None:
    control = desk.parts.controllers.accounts
    with qtbot.waitSignal(control.browser_wanted):
        press(section, "Sign in again: maya@gmail.com")
    with qtbot.waitSignal(control.refused):
        press(section, "Stop waiting")
    assert accounts.browser.is_cancelled
    assert accounts.saved == []


def test_quitting_waits_for_no_browser(
    qtbot: QtBot, section: AccountsSection, accounts: FakeAccounts, opened: list[str], desk: Desk
) -> None:
    with qtbot.waitSignal(desk.parts.controllers.accounts.browser_wanted):
        press(section, "Sign in again: maya@gmail.com")
    desk.quit()
    assert desk.is_at_rest


def fill(dialog: AccountDialog, address: str, password: str = "") -> None:
    dialog.fields._address.setText(address)
    dialog.fields._address.editingFinished.emit()
    dialog.fields._password.setText(password)


def test_an_address_fills_in_the_rest(
    qtbot: QtBot, section: AccountsSection, accounts: FakeAccounts, desk: Desk
) -> None:
    press(section, "Add an account")
    dialog = dialog_of(desk, qtbot)
    assert _nameless(dialog) == []
    fill(dialog, "lena@gmail.com", "app-password")
    qtbot.waitUntil(lambda: bool(dialog.fields.account.provider))
    assert (dialog.fields.account.host, dialog.fields.account.provider) == (
        "smtp.gmail.com",
        "gmail",
    )
    assert dialog.note == "Gmail is known. Needs an app password."
    with qtbot.waitSignal(desk.parts.controllers.accounts.stored):
        dialog.submit()
    ((account, password),) = accounts.saved
    assert (account.address, account.user, password) == (
        "lena@gmail.com",
        "lena@gmail.com",
        "app-password",
    )
    qtbot.waitUntil(lambda: len(section.cards) == 3)


def test_the_users_word_is_the_last(qtbot: QtBot, section: AccountsSection, desk: Desk) -> None:
    press(section, "Add an account")
    dialog = dialog_of(desk, qtbot)
    QTest.keyClicks(dialog.fields._smtp._host, "mail.own.example")
    with qtbot.waitSignal(desk.parts.controllers.accounts.proposed):
        fill(dialog, "lena@gmail.com")
    assert dialog.fields.account.host == "mail.own.example"
    dialog.reject()


def test_what_is_refused_is_said_in_place(
    qtbot: QtBot, section: AccountsSection, accounts: FakeAccounts, desk: Desk
) -> None:
    press(section, "Add an account")
    dialog = dialog_of(desk, qtbot)
    fill(dialog, "lena@gmail.com", "wrong")
    with qtbot.waitSignal(desk.parts.controllers.accounts.refused):
        dialog.submit()
    assert "refuses this password" in dialog.fault
    assert dialog.isVisible()
    dialog.reject()


def test_a_new_account_signs_in_with_the_browser(
    qtbot: QtBot, section: AccountsSection, accounts: FakeAccounts, opened: list[str], desk: Desk
) -> None:
    control = desk.parts.controllers.accounts
    press(section, "Add an account")
    dialog = dialog_of(desk, qtbot)
    fill(dialog, "lena@gmail.com")
    qtbot.waitUntil(lambda: bool(dialog.fields.account.provider))
    dialog.fields._sign_in.setCurrentIndex(1)
    dialog.fields._client_id.setText("our-client")
    dialog.fields._client_secret.setText("our-secret")
    with qtbot.waitSignal(control.browser_wanted):
        dialog.submit()
    assert accounts.client == [("gmail", "our-client", "our-secret")]
    with qtbot.waitSignal(control.stored):
        accounts.browser.came.set()
    assert accounts.saved[0][0].sign_in is SignIn.OAUTH


def test_closing_the_dialog_ends_the_wait(
    qtbot: QtBot, section: AccountsSection, accounts: FakeAccounts, opened: list[str], desk: Desk
) -> None:
    control = desk.parts.controllers.accounts
    press(section, "Add an account")
    dialog = dialog_of(desk, qtbot)
    with qtbot.waitSignal(control.proposed):
        fill(dialog, "lena@gmail.com")
    dialog.fields._sign_in.setCurrentIndex(1)
    with qtbot.waitSignal(control.browser_wanted):
        dialog.submit()
    with qtbot.waitSignal(control.refused):
        dialog.reject()
    assert accounts.browser.is_cancelled


def test_an_account_goes_only_when_its_mails_have_an_heir(
    qtbot: QtBot, section: AccountsSection, accounts: FakeAccounts, desk: Desk
) -> None:
    section.cards[1].remove_wanted.emit(ROWS[1])
    dialog = desk.parts.window.findChild(RemovalDialog)
    assert dialog is not None
    assert _nameless(dialog) == []
    with qtbot.waitSignal(desk.parts.controllers.accounts.stored):
        dialog.confirm()
    assert accounts.removed == [("maya-gmail-com", "main")]
    qtbot.waitUntil(lambda: len(section.cards) == 1)


def test_addresses_and_signatures(
    qtbot: QtBot, section: AccountsSection, accounts: FakeAccounts, desk: Desk
) -> None:
    section.cards[0].senders_wanted.emit(ROWS[0])
    dialog = desk.parts.window.findChild(SendersDialog)
    assert dialog is not None
    assert _nameless(dialog) == []
    dialog._signature.show_text("Best, Maya")
    dialog.add()
    QTest.keyClicks(dialog._address, "help@example.com")
    with qtbot.waitSignal(desk.parts.controllers.accounts.stored):
        dialog.submit()
    (senders,) = accounts.senders
    assert [one.address for one in senders] == [
        "maya@example.com",
        "sales@example.com",
        "help@example.com",
    ]
    assert "Best, Maya" in senders[0].signature
    assert senders[1].signature == ""


def test_a_test_says_how_it_ended(qtbot: QtBot, section: AccountsSection, desk: Desk) -> None:
    with qtbot.waitSignal(desk.parts.controllers.accounts.tested):
        press(section, "Test maya@example.com")
    qtbot.waitUntil(
        lambda: "✓" in section.cards[0].sentence or "Mails" in section.cards[0].sentence
    )


def _tick(dialog: PaceDialog, *, on: bool) -> None:
    as_others = dialog.findChildren(QCheckBox)[0]
    assert "other accounts" in as_others.text()
    as_others.setChecked(on)


def test_an_account_gets_a_speed_of_its_own_and_gives_it_back(
    qtbot: QtBot, section: AccountsSection, services: FakeServices, desk: Desk
) -> None:
    control, rules = desk.parts.controllers.sending_rules, services.sending_rules

    def opened_dialog() -> PaceDialog:
        with qtbot.waitSignal(control.read):
            section.cards[1].pace_wanted.emit(ROWS[1])
        return desk.parts.window.findChildren(PaceDialog)[-1]

    dialog = opened_dialog()
    assert not dialog.fields.isEnabled()
    _tick(dialog, on=False)
    dialog.fields.show_pace(Pace(gap_seconds=90, daily=40, warm_up=WarmUp(date(2026, 3, 1))))
    with qtbot.waitSignal(control.kept):
        dialog.submit()
    kept = rules.rules.paces[ROWS[1].account.id]
    assert (kept.gap_seconds, kept.daily) == (90, 40)
    assert kept.warm_up == WarmUp(date(2026, 3, 1))
    assert rules.rules.pace == Pace()
    again = opened_dialog()
    assert again.fields.pace == kept
    _tick(again, on=True)
    with qtbot.waitSignal(control.kept):
        again.submit()
    assert rules.rules.paces == {}
