"""Add or edit one mail account: filled in, tried for real, stored, or told what is wrong."""

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QVBoxLayout, QWidget

from outreach_app.domain.accounts import MailAccount
from outreach_app.domain.discovery import Proposal
from outreach_app.ui.tokens import Tokens
from outreach_app.ui.widgets.account_fields import AccountFields
from outreach_app.ui.widgets.guarded import GuardedDialog
from outreach_app.ui.widgets.parts import GAP, button, label, row


class AccountDialog(GuardedDialog):
    """Emits the filled account; stays open until it is told that it was stored."""

    submitted = Signal(object)
    browser_wanted = Signal(object)
    cancel_wanted = Signal()

    def __init__(self, account: MailAccount | None, tokens: Tokens, parent: QWidget) -> None:
        super().__init__(parent)
        title = self.tr("Edit the account") if account else self.tr("Add a mail account")
        self.setWindowTitle(title)
        self.setMinimumWidth(560)
        self.fields = AccountFields(account)
        self._note = label(wrap=True)
        self._fault = label(wrap=True)
        self._cancel = button(self.tr("Cancel"))
        self._save = button(self.tr("Test and save"), "primary")
        self._build(title, tokens)
        self._suit()
        self.fields.hint_given.connect(self._say)
        self.fields.suited.connect(self._suit)
        self._cancel.clicked.connect(self.leave)
        self._save.clicked.connect(self.submit)
        self._save.setDefault(True)

    @property
    def fault(self) -> str:
        """What is said to be wrong."""
        return self._fault.text()

    @property
    def note(self) -> str:
        """What is said of where the fields come from."""
        return self._note.text()

    @Slot(object)
    def show_proposal(self, proposal: Proposal) -> None:
        """Fill in what somebody knows, unless the user was faster."""
        if self.fields.show_proposal(proposal):
            self._say(" ".join(part for part in (proposal.source, proposal.note) if part))
        else:
            self._say("")

    @Slot(str)
    def show_fault(self, sentence: str) -> None:
        """Say what is wrong, and let it be mended."""
        self._fault.setText(sentence)
        self._fault.setVisible(bool(sentence))
        self._save.setEnabled(True)
        self._suit()

    def show_browser(self, url: str) -> None:
        """The browser is open: wait for the user there."""
        words = self.tr("Sign in in your browser, then come back. If it did not open: {0}")
        self._say(words.format(url))
        self._save.setText(self.tr("Waiting for the browser…"))

    @Slot()
    def submit(self) -> None:
        """Hand the account over, to be tried and stored."""
        self.show_fault("")
        self._save.setEnabled(False)
        account = self.fields.account
        if self.fields.by_browser:
            self._save.setText(self.tr("Opening the browser…"))
            self.browser_wanted.emit(account)
        else:
            self._save.setText(self.tr("Testing…"))
            self.submitted.emit(account)

    @Slot()
    def leave(self) -> None:
        """Close, and wait for no browser any more."""
        self.cancel_wanted.emit()
        super().leave()

    def _build(self, title: str, tokens: Tokens) -> None:
        for shown, ink, ground in (
            (self._note, tokens.unsure, tokens.unsure_soft),
            (self._fault, tokens.danger, tokens.danger_soft),
        ):
            shown.setStyleSheet(
                f"color: {ink}; background: {ground}; border-radius: 6px; padding: 8px 10px;"
            )
            shown.hide()
        self._note.setAccessibleName(self.tr("Where this comes from"))
        self._note.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(3 * GAP, 3 * GAP, 3 * GAP, 2 * GAP)
        whole.setSpacing(2 * GAP)
        whole.addWidget(label(title, "title"))
        whole.addWidget(self._note)
        whole.addWidget(self.fields)
        whole.addWidget(self._fault)
        whole.addLayout(row(1, self._cancel, self._save))
        self.fields.setFocus()

    @Slot(str)
    def _say(self, sentence: str) -> None:
        self._note.setText(sentence)
        self._note.setVisible(bool(sentence))
        self._fit()

    @Slot()
    def _suit(self) -> None:
        """The button says what it does."""
        words = self.tr("Open the browser") if self.fields.by_browser else self.tr("Test and save")
        if self._save.isEnabled():
            self._save.setText(words)
        self._fit()

    def _fit(self) -> None:
        """Grow with what is shown; a row that came in may cut no other."""
        layout = self.layout()
        if layout is not None:
            layout.activate()
            needed = layout.totalHeightForWidth(self.width())
            self.resize(self.width(), max(self.height(), needed, layout.totalSizeHint().height()))
