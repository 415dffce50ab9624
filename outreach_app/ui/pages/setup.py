"""The set-up page: the first page of a new profile; later the relay alone.

Once a mail account is stored, it and all others are edited under Mail accounts.
"""

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from outreach_app.domain.reports import CheckResult, SetupState
from outreach_app.ui.tokens import Tokens
from outreach_app.ui.widgets.account_cards import MailCard, RelayCard
from outreach_app.ui.widgets.parts import GAP, button, label, row


class SetupPage(QWidget):
    """Takes the accounts. Nothing is stored here: tests and storing are asked for.

    Secrets travel in no signal: who acts on one asks for them by typed_password() and typed_key().
    """

    mail_test_wanted = Signal(object)
    relay_test_wanted = Signal(object)
    save_wanted = Signal(object, object)
    """MailAccount or None, RelayAccount or None."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("page")
        self.mail = MailCard()
        self.relay = RelayCard()
        self._title = label(self.tr("Set up"), "title")
        self._intro = label(rank="muted", wrap=True)
        self._save = button(self.tr("Test both and save"), "primary")
        self._build()
        self.mail.test_wanted.connect(self._ask_mail_test)
        self.relay.test_wanted.connect(self._ask_relay_test)
        self._save.clicked.connect(self.ask_save)

    def typed_password(self) -> str:
        """The password as typed; empty means the stored one."""
        return self.mail.password.text()

    def typed_key(self) -> str:
        """The relay's key as typed; empty means the stored one."""
        return self.relay.key.text()

    def show_state(self, state: SetupState) -> None:
        """Show what is stored."""
        self.mail.show_state(state)
        self.relay.show_state(state)
        is_first = state.mail is None
        self.mail.setVisible(is_first)
        self._save.setText(self._save_words())
        if is_first:
            self._title.setText(self.tr("Welcome. Two things, and you can write."))
            self._intro.setText(self.tr("Both are tested for real before anything is stored."))
        else:
            self._title.setText(self.tr("Relay"))
            self._intro.setText(
                self.tr("A change is tested for real, and stored only if the test passes.")
            )

    def show_mail_result(self, result: CheckResult) -> None:
        """Say how the test of the mail account ended."""
        self.mail.show_result(result)

    def show_relay_result(self, result: CheckResult) -> None:
        """Say how the test of the relay ended."""
        self.relay.show_result(result)

    @Slot()
    def show_saving(self) -> None:
        """Both are being tested: not to be asked a second time."""
        self._save.setEnabled(False)
        self._save.setText(self.tr("Testing…"))

    @Slot()
    def show_saved(self) -> None:
        """The tests are over, well or not."""
        self._save.setEnabled(True)
        self._save.setText(self._save_words())

    def dress(self, tokens: Tokens) -> None:
        """Take the theme's colours."""
        self.mail.dress(tokens)
        self.relay.dress(tokens)

    def _build(self) -> None:
        self.setFocusProxy(self.mail.name)
        inner = QWidget()
        cards = QHBoxLayout()
        cards.setSpacing(2 * GAP)
        cards.addWidget(self.mail, 1)
        cards.addWidget(self.relay, 1, Qt.AlignmentFlag.AlignTop)
        body = QVBoxLayout(inner)
        body.setContentsMargins(3 * GAP, 2 * GAP, 3 * GAP, 3 * GAP)
        body.setSpacing(2 * GAP)
        body.addWidget(self._title)
        body.addWidget(self._intro)
        body.addLayout(cards)
        body.addLayout(row(1, self._save))
        body.addStretch(1)
        scroll = QScrollArea()
        scroll.setWidgetResizable(True)
        scroll.setWidget(inner)
        scroll.setAccessibleName(self.tr("Set up"))
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(scroll)

    @Slot()
    def _ask_mail_test(self) -> None:
        account = self.mail.account
        if account is None:
            fault = self.tr("Fill in at least the mail address and the mail server.")
            self.mail.show_result(CheckResult(ok=False, sentence=fault))
            return
        self.mail.show_testing()
        self.mail_test_wanted.emit(account)

    @Slot()
    def _ask_relay_test(self) -> None:
        relay = self.relay.relay
        if relay is None:
            fault = self.tr("Fill in the relay's address.")
            self.relay.show_result(CheckResult(ok=False, sentence=fault))
            return
        self.relay.show_testing()
        self.relay_test_wanted.emit(relay)

    @Slot()
    def ask_save(self) -> None:
        """Ask for both to be tested and stored."""
        mail = None if self.mail.isHidden() else self.mail.account
        if mail is None and self.relay.relay is None:
            if self.mail.isHidden():
                self._ask_relay_test()
            else:
                self._ask_mail_test()
            return
        self.save_wanted.emit(mail, self.relay.relay)

    def _save_words(self) -> str:
        if self.mail.isHidden():
            return self.tr("Test and save")
        return self.tr("Test both and save")
