"""Write a note differently."""

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QTextCursor
from PySide6.QtWidgets import QPlainTextEdit, QVBoxLayout, QWidget

from outreach_app.domain.notebook import Note
from outreach_app.ui.widgets.guarded import GuardedDialog
from outreach_app.ui.widgets.parts import GAP, button, label, row


class NoteDialog(GuardedDialog):
    """Says the note's id and its new text."""

    written = Signal(int, str)

    def __init__(self, note: Note, parent: QWidget) -> None:
        super().__init__(parent)
        self._note = note
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Change note"))
        self.setMinimumSize(420, 280)
        self._text = QPlainTextEdit(note.text)
        self._text.setAccessibleName(self.tr("Note"))
        self._text.setTabChangesFocus(True)
        self._save, self._cancel = button(self.tr("Save"), "primary"), button(self.tr("Cancel"))
        self._text.moveCursor(QTextCursor.MoveOperation.End)
        column = QVBoxLayout(self)
        column.setContentsMargins(3 * GAP, 3 * GAP, 3 * GAP, 2 * GAP)
        column.setSpacing(2 * GAP)
        column.addWidget(label(self.tr("Change note"), "title"))
        column.addWidget(self._text, 1)
        column.addLayout(row(1, self._cancel, self._save))
        self._save.clicked.connect(self._tell)
        self._cancel.clicked.connect(self.leave)

    @Slot()
    def _tell(self) -> None:
        self.written.emit(self._note.id, self._text.toPlainText())
        self.accept()
