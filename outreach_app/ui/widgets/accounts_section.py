"""The mail accounts: a list with how each stands, and the way to one more."""

from collections.abc import Sequence

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from outreach_app.domain.account_states import AccountRow
from outreach_app.domain.reports import CheckResult
from outreach_app.ui.tokens import LIGHT, Tokens
from outreach_app.ui.widgets.account_row import AccountRowCard
from outreach_app.ui.widgets.empty import EmptyState
from outreach_app.ui.widgets.parts import GAP, button, label, row, scrolled


class AccountsSection(QWidget):
    """Passes on what is wanted of an account, as the account's AccountRow."""

    add_wanted = Signal()
    sign_in_wanted = Signal(object)
    cancel_wanted = Signal()
    test_wanted = Signal(object)
    edit_wanted = Signal(object)
    senders_wanted = Signal(object)
    pace_wanted = Signal(object)
    default_wanted = Signal(object)
    remove_wanted = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._tokens = LIGHT
        self._cards: dict[str, AccountRowCard] = {}
        self._rows: tuple[AccountRow, ...] = ()
        self._add = button(self.tr("Add an account"), "primary")
        self._waiting = label(rank="muted", wrap=True)
        self._cancel = button(self.tr("Stop waiting"))
        self._empty = EmptyState(
            "mail",
            self.tr("No mail account yet"),
            self.tr("Mails leave through your own account, and answers are read there."),
            self.tr("Add an account"),
        )
        self._list = QVBoxLayout()
        self._stack = QStackedWidget()
        self._build()
        self._add.clicked.connect(self.add_wanted)
        self._empty.wanted.connect(self.add_wanted)
        self._cancel.clicked.connect(self.cancel_wanted)

    @property
    def cards(self) -> tuple[AccountRowCard, ...]:
        """What is shown, the default account first."""
        return tuple(self._cards.values())

    @Slot(object)
    def show_rows(self, rows: Sequence[AccountRow]) -> None:
        """Show these accounts. Where nothing changed, focus and the last test's answer stay."""
        if tuple(rows) == self._rows:
            return
        self._rows = tuple(rows)
        for old in self._cards.values():
            self._list.removeWidget(old)
            old.hide()
            old.deleteLater()
        self._cards = {}
        for place, one in enumerate(rows):
            shown = AccountRowCard(one)
            shown.sign_in_wanted.connect(self.sign_in_wanted)
            shown.test_wanted.connect(self.test_wanted)
            shown.edit_wanted.connect(self.edit_wanted)
            shown.senders_wanted.connect(self.senders_wanted)
            shown.pace_wanted.connect(self.pace_wanted)
            shown.default_wanted.connect(self.default_wanted)
            shown.remove_wanted.connect(self.remove_wanted)
            shown.dress(self._tokens)
            self._list.insertWidget(place, shown)
            self._cards[one.account.id] = shown
        self._stack.setCurrentIndex(0 if rows else 1)
        self._add.setVisible(bool(rows))

    @Slot(str, object)
    def show_result(self, account_id: str, result: CheckResult) -> None:
        """Say how an account's test ended."""
        if account_id in self._cards:
            self._cards[account_id].show_result(result)

    @Slot(str)
    def show_browser(self, address: str) -> None:
        """Somebody is to sign in with the browser; an empty address: no more."""
        words = self.tr("Sign in to {0} in your browser, then come back.").format(address)
        self._waiting.setText(words)
        self._waiting.setVisible(bool(address))
        self._cancel.setVisible(bool(address))

    def dress(self, tokens: Tokens) -> None:
        """Take the theme's colours."""
        self._tokens = tokens
        self._empty.dress(tokens)
        for shown in self._cards.values():
            shown.dress(tokens)

    def _build(self) -> None:
        intro = label(
            self.tr(
                "Each mail leaves through one of these, as yours. Passwords and permissions "
                "are kept in the keyring only."
            ),
            "muted",
            wrap=True,
        )
        inner = QWidget()
        self._list.setContentsMargins(0, 0, GAP, 0)
        self._list.setSpacing(GAP)
        self._list.addStretch(1)
        inner.setLayout(self._list)
        scroll = scrolled(inner, self.tr("Mail accounts"))
        self._stack.addWidget(scroll)
        self._stack.addWidget(self._empty)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(GAP)
        for words, leads_on in ((intro, self._add), (self._waiting, self._cancel)):
            line = row(words, leads_on, spacing=2 * GAP)
            line.setStretch(0, 1)
            line.setContentsMargins(0, 0, GAP, 0)
            whole.addLayout(line)
        whole.addWidget(self._stack, 1)
        self.show_browser("")
        self._add.hide()
        self._stack.setCurrentIndex(1)
