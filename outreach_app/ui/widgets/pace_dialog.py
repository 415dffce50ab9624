"""How fast one account may send: as all the others, or at a pace of its own."""

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QCheckBox, QVBoxLayout, QWidget

from outreach_app.domain.accounts import MailAccount
from outreach_app.domain.errors import UserError
from outreach_app.domain.sending_rules import SendingRules, checked_pace
from outreach_app.ui.said.reading import said
from outreach_app.ui.widgets.guarded import GuardedDialog
from outreach_app.ui.widgets.pace_fields import PaceFields
from outreach_app.ui.widgets.parts import GAP, button, label, row


class PaceDialog(GuardedDialog):
    """Waits for the rules as they are, and says what is wanted of this account."""

    submitted = Signal(str, object)
    """The account's id, and its Pace; None: as the others."""

    def __init__(self, account: MailAccount, parent: QWidget) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Speed"))
        self.setMinimumWidth(480)
        self._account_id = account.id
        self._as_others = QCheckBox(self.tr("As fast as the other accounts"))
        self.fields = PaceFields()
        self._fault = label(rank="error", wrap=True)
        self._cancel = button(self.tr("Cancel"))
        self._save = button(self.tr("Keep this speed"), "primary")
        self._build(account.address)
        self._as_others.toggled.connect(self.fields.setDisabled)
        self._cancel.clicked.connect(self.leave)
        self._save.clicked.connect(self.submit)
        self._save.setDefault(True)

    @property
    def fault(self) -> str:
        """What is said to be wrong."""
        return self._fault.text()

    @Slot(object)
    def show_rules(self, rules: SendingRules) -> None:
        """Fill in how fast it is now. What comes after the user's first word changes nothing."""
        if self._save.isEnabled():
            return
        self._as_others.setChecked(self._account_id not in rules.paces)
        self.fields.show_pace(rules.pace_of(self._account_id))
        self._as_others.setEnabled(True)
        self._save.setEnabled(True)

    @Slot()
    def submit(self) -> None:
        """Say what is wanted; what makes no sense is said here instead."""
        if self._as_others.isChecked():
            self.submitted.emit(self._account_id, None)
            self.accept()
            return
        try:
            pace = checked_pace(self.fields.pace)
        except UserError as fault:
            self._fault.setText(said(fault.sentence))
            self._fault.show()
            return
        self.submitted.emit(self._account_id, pace)
        self.accept()

    def _build(self, address: str) -> None:
        text = self.tr(
            "Providers grow wary of accounts that suddenly send much. The speed of all other "
            "accounts stands under Sending."
        )
        self._fault.hide()
        self._save.setEnabled(False)
        self._as_others.setChecked(True)
        self._as_others.setEnabled(False)
        self.fields.setDisabled(True)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(3 * GAP, 3 * GAP, 3 * GAP, 2 * GAP)
        whole.setSpacing(2 * GAP)
        whole.addWidget(label(self.tr("Speed of {0}").format(address), "title", wrap=True))
        whole.addWidget(label(text, "muted", wrap=True))
        for shown in (self._as_others, self.fields, self._fault):
            whole.addWidget(shown)
        whole.addLayout(row(1, self._cancel, self._save))
