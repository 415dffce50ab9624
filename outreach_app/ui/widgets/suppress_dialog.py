"""Asks for an address or a domain that is to get no mail, and why."""

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QFormLayout, QVBoxLayout, QWidget

from outreach_app.ui.widgets.guarded import GuardedDialog
from outreach_app.ui.widgets.parts import GAP, button, label, line_field, row


class SuppressDialog(GuardedDialog):
    """Says `chosen` with the pattern and the note."""

    chosen = Signal(str, str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("No more mail"))
        self.setMinimumWidth(520)
        self._pattern = line_field(
            self.tr("Address or domain"), self.tr("ana@bakery.example, or bakery.example")
        )
        self._why = line_field(self.tr("Note"), self.tr("For yourself: they rang on Monday"))
        self._ok = button(self.tr("Add"), "primary")
        self._ok.setEnabled(False)
        self._ok.setDefault(True)
        cancel = button(self.tr("Cancel"))
        self._pattern.textChanged.connect(self._note_typed)
        self._ok.clicked.connect(self._accept)
        cancel.clicked.connect(self.leave)
        form = QFormLayout()
        form.setSpacing(GAP)
        form.addRow(label(self.tr("Address or domain"), "fieldLabel"), self._pattern)
        form.addRow(label(self.tr("Note"), "fieldLabel"), self._why)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(3 * GAP, 3 * GAP, 3 * GAP, 2 * GAP)
        whole.setSpacing(2 * GAP)
        whole.addWidget(label(self.tr("No more mail"), "title", wrap=True))
        said = self.tr(
            "A domain stands for everybody there, and for its subdomains. Mail that waits in the "
            "outbox for them is held."
        )
        whole.addWidget(label(said, "muted", wrap=True))
        whole.addLayout(form)
        whole.addLayout(row(1, cancel, self._ok))

    def say(self, pattern: str, note: str) -> None:
        """Fill the fields and add, as the user would."""
        self._pattern.setText(pattern)
        self._why.setText(note)
        self._ok.click()

    @Slot()
    def _note_typed(self) -> None:
        self._ok.setEnabled(bool(self._pattern.text().strip()))

    @Slot()
    def _accept(self) -> None:
        self.chosen.emit(self._pattern.text().strip(), self._why.text().strip())
        self.accept()
