"""The two cards of the set-up: the mail account and the relay. Secrets go in, never come back."""

from dataclasses import replace

from PySide6.QtCore import Signal, Slot
from PySide6.QtGui import QIntValidator
from PySide6.QtWidgets import QFormLayout, QFrame, QLabel, QLineEdit, QWidget

from outreach_app.domain.accounts import DEFAULT_PORT, MailAccount, RelayAccount, Security
from outreach_app.domain.reports import CheckResult, SetupState
from outreach_app.ui.said.reading import said
from outreach_app.ui.tokens import Tokens
from outreach_app.ui.widgets.parts import GAP, button, card, choice, label, line_field, row

_SECURITY = (Security.STARTTLS, Security.TLS, Security.NONE)


class AccountCard(QFrame):
    """A card with fields, a test button, and the test's answer in words."""

    test_wanted = Signal()

    def __init__(self, title: str, text: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("plain")
        self._tokens: Tokens | None = None
        self._result: CheckResult | None = None
        frame, self._column = card()
        self._column.addWidget(label(title, "heading"))
        self._column.addWidget(label(text, "muted", wrap=True))
        self.form = QFormLayout()
        self.form.setSpacing(GAP)
        self.form.setContentsMargins(0, GAP, 0, GAP)
        self.form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        self._column.addLayout(self.form)
        self._answer = label(wrap=True)
        self._answer.hide()
        self._column.addWidget(self._answer)
        self._column.addStretch(1)
        self._test = button(self.tr("Test"))
        self._test.clicked.connect(self.test_wanted)
        self._column.addLayout(row(1, self._test))
        outer = row(frame)
        self.setLayout(outer)

    def add_field(self, name: str, field: QWidget) -> QLabel:
        """Add a named field to the form."""
        caption = label(name, "fieldLabel")
        field.setAccessibleName(name)
        self.form.addRow(caption, field)
        return caption

    def add_hint(self, text: str) -> None:
        """Say something of the fields, below them."""
        self._column.insertWidget(
            self._column.indexOf(self._answer), label(text, "hint", wrap=True)
        )

    @property
    def answer(self) -> str:
        """How the last test ended, as shown."""
        return self._answer.text()

    def show_testing(self) -> None:
        """The test is under way."""
        self._test.setEnabled(False)
        self._result = None
        self._answer.setText(self.tr("Testing…"))
        self._answer.setStyleSheet("")
        self._answer.show()

    def show_result(self, result: CheckResult) -> None:
        """Say how the test ended."""
        self._test.setEnabled(True)
        self._result = result
        self._answer.setText(f"{'✓' if result.ok else '✗'}  {said(result.sentence)}")
        self._answer.show()
        if self._tokens is not None:
            self.dress(self._tokens)

    def dress(self, tokens: Tokens) -> None:
        """Take the theme's colours."""
        self._tokens = tokens
        if self._result is not None:
            ink = tokens.human if self._result.ok else tokens.danger
            ground = tokens.human_soft if self._result.ok else tokens.danger_soft
            self._answer.setStyleSheet(
                f"color: {ink}; background: {ground}; border-radius: 6px; padding: 8px 10px;"
            )


class MailCard(AccountCard):
    """The account that mails leave through."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(
            self.tr("Your mail account"), self.tr("Mails leave through it, as yours."), parent
        )
        self._stored = MailAccount("", "", "", 0, Security.STARTTLS, "")
        self.name = line_field("", self.tr("Maya Lind"))
        self.address = line_field("", "maya@example.com")
        self.host = line_field("", "smtp.example.com")
        self.security = choice(self.tr("Protection"))
        for word in (self.tr("STARTTLS"), self.tr("TLS"), self.tr("None")):
            self.security.addItem(word)
        self.port = line_field("")
        self.port.setValidator(QIntValidator(1, 65535, self.port))
        self.port.setText(str(DEFAULT_PORT[Security.STARTTLS]))
        self.user = line_field("", self.tr("Often the address"))
        self.password = line_field("", secret=True)
        self.add_field(self.tr("Your name"), self.name)
        self.add_field(self.tr("Mail address"), self.address)
        self.add_field(self.tr("Mail server"), self.host)
        self.add_field(self.tr("Protection"), self.security)
        self.add_field(self.tr("Port"), self.port)
        self.add_field(self.tr("User"), self.user)
        self.add_field(self.tr("Password"), self.password)
        self.security.activated.connect(self._suit_port)

    @property
    def account(self) -> MailAccount | None:
        """The account as filled in, None while the card is empty."""
        if not (self.address.text().strip() or self.host.text().strip()):
            return None
        return replace(
            self._stored,
            name=self.name.text(),
            address=self.address.text(),
            host=self.host.text(),
            port=int(self.port.text() or 0),
            security=_SECURITY[self.security.currentIndex()],
            user=self.user.text(),
        )

    def show_state(self, state: SetupState) -> None:
        """Fill in what is stored; a stored password is only mentioned."""
        account = state.mail
        if account is not None:
            self._stored = account
            self.name.setText(account.name)
            self.address.setText(account.address)
            self.host.setText(account.host)
            self.security.setCurrentIndex(_SECURITY.index(account.security))
            self.port.setText(str(account.port))
            self.user.setText(account.user)
        _mention(
            self.password, self.tr("Stored; leave empty to keep it"), is_kept=state.has_password
        )

    @Slot(int)
    def _suit_port(self, place: int) -> None:
        if int(self.port.text() or 0) in {0, *DEFAULT_PORT.values()}:
            self.port.setText(str(DEFAULT_PORT[_SECURITY[place]]))


class RelayCard(AccountCard):
    """The relay that notices opens and clicks."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(
            self.tr("Your relay"),
            self.tr("It notices opens and clicks. Without one, mails leave untracked."),
            parent,
        )
        self.url = line_field("", "https://relay.example.com")
        self.key = line_field("", secret=True)
        self.add_field(self.tr("Address"), self.url)
        self.add_field(self.tr("Key"), self.key)
        hint = self.tr(
            "Whoever runs the relay makes the key, with "
            "“outreach-relay account create NAME”. It is shown only once."
        )
        self.add_hint(hint)

    @property
    def relay(self) -> RelayAccount | None:
        """The relay as filled in, None while the card is empty."""
        url = self.url.text().strip()
        return RelayAccount(url) if url else None

    def show_state(self, state: SetupState) -> None:
        """Fill in what is stored; a stored key is only mentioned."""
        if state.relay is not None:
            self.url.setText(state.relay.url)
        _mention(self.key, self.tr("Stored; leave empty to keep it"), is_kept=state.has_key)


def _mention(field: QLineEdit, sentence: str, *, is_kept: bool) -> None:
    field.clear()
    field.setPlaceholderText(sentence if is_kept else "")
