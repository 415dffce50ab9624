"""Before an account goes: who sends what waits for it?"""

from collections.abc import Sequence

from PySide6.QtCore import Signal, Slot
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QDialog, QVBoxLayout, QWidget

from outreach_app.domain.account_states import AccountRow
from outreach_app.ui.account_text import waiting_words
from outreach_app.ui.widgets.parts import GAP, button, choice, fit_height, label, row


class RemovalDialog(QDialog):
    """Asks once, and says which account goes and which one takes over its mails."""

    confirmed = Signal(str, str)

    def __init__(self, gone: AccountRow, others: Sequence[AccountRow], parent: QWidget) -> None:
        super().__init__(parent)
        self._gone = gone
        title = self.tr("Remove {0}?").format(gone.account.address)
        self.setWindowTitle(title)
        self.setMinimumWidth(440)
        self._heirs = choice(self.tr("Who sends the waiting mails"))
        for one in others:
            self._heirs.addItem(one.account.address, one.account.id)
        self._remove = button(self.tr("Remove"), "danger")
        self._cancel = button(self.tr("Cancel"))
        self._build(title, can_move=bool(others))
        self._remove.clicked.connect(self.confirm)
        self._cancel.clicked.connect(self.reject)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        fit_height(self)

    @Slot()
    def confirm(self) -> None:
        """The user's word."""
        heir = str(self._heirs.currentData() or "") if self._gone.waiting else ""
        self.confirmed.emit(self._gone.account.id, heir)
        self.accept()

    def _build(self, title: str, *, can_move: bool) -> None:
        whole = QVBoxLayout(self)
        whole.setContentsMargins(3 * GAP, 3 * GAP, 3 * GAP, 2 * GAP)
        whole.setSpacing(2 * GAP)
        whole.addWidget(label(title, "title", wrap=True))
        whole.addWidget(label(self._words(can_move=can_move), "muted", wrap=True))
        if self._gone.waiting and can_move:
            whole.addWidget(self._heirs)
        self._remove.setEnabled(can_move or not self._gone.waiting)
        whole.addLayout(row(1, self._cancel, self._remove))
        self._cancel.setDefault(True)

    def _words(self, *, can_move: bool) -> str:
        if not self._gone.waiting:
            return self.tr("Its password or permission is forgotten. Mails already sent stay.")
        waiting = waiting_words(self._gone.waiting)
        move, leave = (
            self.tr("Another account has to send them:"),
            self.tr("Send or delete them in the outbox first."),
        )
        return f"{waiting} {move if can_move else leave}"
