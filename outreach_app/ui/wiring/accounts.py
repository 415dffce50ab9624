"""Who hears whom about the mail accounts, and the dialogs that open for them."""

from typing import TypeVar

from PySide6.QtCore import QObject, Qt, QUrl, Slot
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QDialog

from outreach_app.domain.account_states import AccountRow, Standing
from outreach_app.domain.accounts import MailAccount
from outreach_app.ui.desk_parts import DeskParts
from outreach_app.ui.remedies import REMEDIES
from outreach_app.ui.widgets.account_dialog import AccountDialog
from outreach_app.ui.widgets.message_bar import Message
from outreach_app.ui.widgets.pace_dialog import PaceDialog
from outreach_app.ui.widgets.removal_dialog import RemovalDialog
from outreach_app.ui.widgets.senders_dialog import SendersDialog

D = TypeVar("D", bound=QDialog)


class AccountsWiring(QObject):
    """Opens one dialog at a time. Secrets are asked of it for a call, and kept by nobody."""

    def __init__(self, parts: DeskParts, owner: QObject) -> None:
        super().__init__(owner)
        self._parts = parts
        self._dialog: AccountDialog | None = None
        self._senders: SendersDialog | None = None
        self._rows: tuple[AccountRow, ...] = ()
        self._told: set[str] = set()
        self._connect()

    def _connect(self) -> None:
        section, control = self._parts.window.settings.accounts, self._parts.controllers.accounts
        section.add_wanted.connect(self.add)
        section.edit_wanted.connect(self._edit)
        section.sign_in_wanted.connect(self._sign_in)
        section.cancel_wanted.connect(control.cancel_sign_in)
        section.test_wanted.connect(self._test)
        section.senders_wanted.connect(self._edit_senders)
        section.pace_wanted.connect(self._edit_pace)
        section.default_wanted.connect(self._make_default)
        section.remove_wanted.connect(self._remove)
        control.listed.connect(section.show_rows)
        control.listed.connect(self._take_rows)
        control.tested.connect(section.show_result)
        control.browser_wanted.connect(self._browse)
        control.waiting_ended.connect(self._end_waiting)
        control.stored.connect(self._close)
        control.refused.connect(self._refuse)
        control.message.connect(self._parts.window.bar.show_message)
        control.stored.connect(self._parts.controllers.setup.load)
        control.stored.connect(self._parts.controllers.compose.load)
        control.stored.connect(self._parts.controllers.outbox.run)
        control.stored.connect(self._parts.controllers.mailbox.look)
        self._parts.controllers.setup.saved.connect(control.load)
        self._parts.controllers.outbox.ran.connect(control.load)

    @Slot()
    def add(self) -> None:
        """Ask for one more account."""
        self._open(None)

    @Slot(object)
    def _edit(self, shown: AccountRow) -> None:
        self._open(shown.account)

    @Slot(object)
    def _sign_in(self, shown: AccountRow) -> None:
        self._parts.controllers.accounts.sign_in(shown.account)

    @Slot(object)
    def _test(self, shown: AccountRow) -> None:
        self._parts.controllers.accounts.test(shown.account.id)

    @Slot(object)
    def _make_default(self, shown: AccountRow) -> None:
        self._parts.controllers.accounts.make_default(shown.account.id)

    @Slot(object)
    def _edit_senders(self, shown: AccountRow) -> None:
        self._senders = self._shown(
            SendersDialog(shown.account, self._parts.theme.tokens, self._parts.window)
        )
        self._senders.submitted.connect(self._parts.controllers.accounts.set_senders)

    @Slot(object)
    def _edit_pace(self, shown: AccountRow) -> None:
        control = self._parts.controllers.sending_rules
        dialog = self._shown(PaceDialog(shown.account, self._parts.window))
        control.read.connect(dialog.show_rules)
        dialog.submitted.connect(control.set_pace)
        control.load()

    @Slot(object)
    def _remove(self, shown: AccountRow) -> None:
        others = [one for one in self._rows if one.account.id != shown.account.id]
        dialog = self._shown(RemovalDialog(shown, others, self._parts.window))
        dialog.confirmed.connect(self._parts.controllers.accounts.remove)

    def _open(self, account: MailAccount | None) -> None:
        control = self._parts.controllers.accounts
        dialog = self._shown(AccountDialog(account, self._parts.theme.tokens, self._parts.window))
        self._dialog = dialog
        dialog.fields.lookup_wanted.connect(control.look_up)
        dialog.submitted.connect(self._save)
        dialog.browser_wanted.connect(self._sign_in_new)
        dialog.cancel_wanted.connect(control.cancel_sign_in)
        control.proposed.connect(dialog.show_proposal)
        control.choices_read.connect(dialog.fields.show_choices)
        control.read_choices()

    def _shown(self, dialog: D) -> D:
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.finished.connect(self._forget)
        dialog.open()
        return dialog

    @Slot(object)
    def _save(self, account: MailAccount) -> None:
        if self._dialog is not None:
            self._parts.controllers.accounts.save(account, self._dialog.fields.typed_password())

    @Slot(object)
    def _sign_in_new(self, account: MailAccount) -> None:
        if self._dialog is not None:
            client_id, secret = self._dialog.fields.typed_client()
            self._parts.controllers.accounts.sign_in(account, client_id, secret)

    @Slot(object)
    def _take_rows(self, rows: tuple[AccountRow, ...]) -> None:
        """Say once of each account that it wants the user, wherever they are."""
        self._rows = tuple(rows)
        lost = [one for one in self._rows if one.standing is Standing.SIGN_IN_AGAIN]
        for one in lost:
            if one.account.id not in self._told:
                message = Message("warning", one.sentence, remedy=REMEDIES["sign-in-again"])
                self._parts.window.bar.show_message(message)
        self._told = {one.account.id for one in lost}

    @Slot(str, str)
    def _browse(self, url: str, address: str) -> None:
        QDesktopServices.openUrl(QUrl(url))
        self._parts.window.settings.accounts.show_browser(address)
        if self._dialog is not None:
            self._dialog.show_browser(url)

    @Slot()
    def _end_waiting(self) -> None:
        self._parts.window.settings.accounts.show_browser("")

    @Slot(str)
    def _refuse(self, sentence: str) -> None:
        for dialog in (self._dialog, self._senders):
            if dialog is not None:
                dialog.show_fault(sentence)
                return
        self._parts.window.bar.show_message(Message("error", sentence))

    @Slot()
    def _close(self) -> None:
        for dialog in (self._dialog, self._senders):
            if dialog is not None:
                dialog.accept()

    @Slot()
    def _forget(self) -> None:
        self._dialog = self._senders = None
