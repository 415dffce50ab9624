"""A question before something that can not be undone. It opens beside the work, never blocks."""

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QDialog, QVBoxLayout, QWidget

from outreach_app.ui.widgets.parts import GAP, button, fit_height, label, row

_WIDTH = 460


class Question(QDialog):
    """Asks once, and says `confirmed` with what it was asked about. Return and Esc do nothing."""

    confirmed = Signal(object)
    chosen_otherwise = Signal()
    """The third answer, where there is one: what the user more likely wants."""

    def __init__(
        self,
        parent: QWidget,
        title: str,
        text: str,
        action: str,
        about: object,
        *,
        stay: str = "",
        otherwise: str = "",
    ) -> None:
        super().__init__(parent)
        self._about = about
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(title)
        self.setAccessibleDescription(text)
        self.setMinimumWidth(_WIDTH)
        self.title, self.text = title, text
        self._yes = button(action, "danger")
        self._no = button(stay or self.tr("Cancel"))
        whole = QVBoxLayout(self)
        whole.setContentsMargins(3 * GAP, 3 * GAP, 3 * GAP, 2 * GAP)
        whole.setSpacing(GAP + 4)
        whole.addWidget(label(title, "heading", wrap=True))
        whole.addWidget(label(text, wrap=True))
        whole.addSpacing(GAP)
        buttons = row(1, self._no, self._yes)
        whole.addLayout(buttons)
        safest = self._no
        if otherwise:
            safest = button(otherwise, "primary")
            safest.clicked.connect(self._choose_otherwise)
            buttons.addWidget(safest)
        safest.setDefault(True)
        safest.setFocus()
        self._yes.clicked.connect(self._confirm)
        self._no.clicked.connect(self.reject)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        fit_height(self)

    @Slot()
    def _confirm(self) -> None:
        self.accept()
        self.confirmed.emit(self._about)

    @Slot()
    def _choose_otherwise(self) -> None:
        self.accept()
        self.chosen_otherwise.emit()
