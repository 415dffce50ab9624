"""One mail account in the list: how it stands in words, and what can be done about it."""

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QFrame, QMenu, QSizePolicy, QToolButton, QWidget

from outreach_app.domain.account_states import AccountRow, Standing
from outreach_app.domain.reports import CheckResult
from outreach_app.ui.account_text import STANDINGS, waiting_words
from outreach_app.ui.said.reading import said
from outreach_app.ui.tokens import Tokens
from outreach_app.ui.widgets.buttons import ToolButton
from outreach_app.ui.widgets.parts import Pill, button, card, label, row


class AccountRowCard(QFrame):
    """Shows an AccountRow, and says with it what is wanted."""

    sign_in_wanted = Signal(object)
    test_wanted = Signal(object)
    edit_wanted = Signal(object)
    senders_wanted = Signal(object)
    pace_wanted = Signal(object)
    default_wanted = Signal(object)
    remove_wanted = Signal(object)

    def __init__(self, shown: AccountRow, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("plain")
        self._row = shown
        address = shown.account.address
        self._pill = Pill()
        self._pill.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self._pill.setMinimumHeight(24)
        self._sentence = label(rank="muted", wrap=True)
        self._mend = button(self._mending(), "primary")
        self._mend.setAccessibleName(f"{self._mending()}: {address}")
        self._test = button(self.tr("Test"))
        self._test.setAccessibleName(self.tr("Test {0}").format(address))
        self._more = ToolButton()
        self._build(address)
        self._say()
        self._mend.clicked.connect(self._ask_mending)
        self._test.clicked.connect(self._ask_test)

    @property
    def sentence(self) -> str:
        """What is said below the address."""
        return self._sentence.text()

    @Slot(object)
    def show_result(self, result: CheckResult) -> None:
        """Say how its test ended."""
        self._test.setEnabled(True)
        self._sentence.setText(f"{'✓' if result.ok else '✗'}  {said(result.sentence)}")

    def dress(self, tokens: Tokens) -> None:
        """Take the theme's colours."""
        self._pill.show_sign(STANDINGS[self._row.standing], tokens)

    def _mending(self) -> str:
        if self._row.standing is Standing.SIGN_IN_AGAIN:
            return self.tr("Sign in again")
        return self.tr("Enter the password")

    def _build(self, address: str) -> None:
        frame, inner = card()
        head = label(address, "heading")
        default = label(self.tr("Default"), "hint")
        default.setVisible(self._row.is_default)
        self._mend.setVisible(self._row.standing in {Standing.SIGN_IN_AGAIN, Standing.NO_SECRET})
        self._more.setText("⋯")
        self._more.setObjectName("flat")
        self._more.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self._more.setAccessibleName(self.tr("More for {0}").format(address))
        self._more.setToolTip(self.tr("Edit, addresses, speed, default, remove"))
        self._more.setMenu(self._menu())
        inner.addLayout(
            row(head, self._pill, default, 1, self._mend, self._test, self._more, spacing=10)
        )
        inner.addWidget(self._sentence)
        self.setLayout(row(frame))

    def _menu(self) -> QMenu:
        menu = QMenu(self._more)
        edit = menu.addAction(self.tr("Edit…"))
        edit.triggered.connect(self._ask_edit)
        senders = menu.addAction(self.tr("Addresses and signatures…"))
        senders.triggered.connect(self._ask_senders)
        pace = menu.addAction(self.tr("Speed…"))
        pace.triggered.connect(self._ask_pace)
        default = menu.addAction(self.tr("Make it the default"))
        default.triggered.connect(self._ask_default)
        default.setEnabled(not self._row.is_default)
        remove = menu.addAction(self.tr("Remove…"))
        remove.triggered.connect(self._ask_remove)
        return menu

    def _say(self) -> None:
        shown = self._row
        parts = [said(shown.sentence)]
        others = [one.address for one in shown.account.senders[1:]]
        if others:
            parts.append(self.tr("Also sends as {0}.").format(", ".join(others)))
        if shown.waiting and not shown.works:
            parts.append(waiting_words(shown.waiting))
        self._sentence.setText(" ".join(parts))

    @Slot()
    def _ask_mending(self) -> None:
        if self._row.standing is Standing.SIGN_IN_AGAIN:
            self.sign_in_wanted.emit(self._row)
        else:
            self.edit_wanted.emit(self._row)

    @Slot()
    def _ask_test(self) -> None:
        self._test.setEnabled(False)
        self._sentence.setText(self.tr("Testing…"))
        self.test_wanted.emit(self._row)

    @Slot()
    def _ask_edit(self) -> None:
        self.edit_wanted.emit(self._row)

    @Slot()
    def _ask_senders(self) -> None:
        self.senders_wanted.emit(self._row)

    @Slot()
    def _ask_pace(self) -> None:
        self.pace_wanted.emit(self._row)

    @Slot()
    def _ask_default(self) -> None:
        self.default_wanted.emit(self._row)

    @Slot()
    def _ask_remove(self) -> None:
        self.remove_wanted.emit(self._row)
