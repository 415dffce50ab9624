"""Dialogs that are typed into: Esc and the window's cross lose nothing unasked."""

from PySide6.QtCore import QEvent, Qt, Slot
from PySide6.QtGui import QShowEvent, QTextDocument
from PySide6.QtWidgets import QDialog, QLineEdit, QPlainTextEdit, QTextEdit

from outreach_app.ui.widgets.parts import fit_height, keep_height
from outreach_app.ui.widgets.question import Question


class GuardedDialog(QDialog):
    """Asks before it is left with something typed. Its own “Cancel” is the user's word: `leave`."""

    @property
    def is_typed(self) -> bool:
        """Whether the user has typed anything that was not taken yet. What the code fills in
        counts for nothing: Qt knows the one from the other.
        """
        if any(field.isModified() for field in self.findChildren(QLineEdit)):
            return True
        return any(document.isModified() for document in self._documents())

    def take_as_read(self) -> None:
        """What stands in the fields now was not typed."""
        for field in self.findChildren(QLineEdit):
            field.setModified(False)
        for document in self._documents():
            document.setModified(False)

    def _documents(self) -> list[QTextDocument]:
        plain = [text.document() for text in self.findChildren(QPlainTextEdit)]
        return plain + [text.document() for text in self.findChildren(QTextEdit)]

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        fit_height(self)

    def event(self, event: QEvent) -> bool:
        """What comes in later, such as what is wrong, squeezes nothing: the dialog grows."""
        is_done = super().event(event)
        if event.type() == QEvent.Type.LayoutRequest and self.isVisible():
            keep_height(self)
        return is_done

    @Slot()
    def leave(self) -> None:
        """Close without a question."""
        super().reject()

    @Slot()
    def reject(self) -> None:
        """Close, after a question where something would be lost."""
        if not (self.isVisible() and self.is_typed):
            self.leave()
            return
        if self.findChild(Question, options=Qt.FindChildOption.FindDirectChildrenOnly) is not None:
            return
        question = Question(
            self,
            self.tr("Discard what you typed?"),
            self.tr("It has not been saved."),
            self.tr("Discard"),
            None,
            stay=self.tr("Go on typing"),
        )
        question.confirmed.connect(self.leave)
        question.open()
