"""What an empty list says: what would stand here, and the next thing to do."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from outreach_app.ui.icons import ink_pixmap
from outreach_app.ui.tokens import Tokens
from outreach_app.ui.widgets.parts import GAP, button, label

_WIDTH = 264


class EmptyState(QWidget):
    """An icon, a sentence, and one button that leads on."""

    wanted = Signal()

    def __init__(self, icon: str, title: str, text: str, action: str = "") -> None:
        super().__init__()
        self._icon_name = icon
        self._icon = QLabel()
        self._labels: list[QLabel] = []
        column = QVBoxLayout(self)
        column.setContentsMargins(4 * GAP, 4 * GAP, 4 * GAP, 4 * GAP)
        column.setSpacing(GAP)
        column.addStretch(2)
        middle = Qt.AlignmentFlag.AlignHCenter
        column.addWidget(self._icon, alignment=middle)
        for text_label in (
            label(title, "emptyTitle", wrap=True),
            label(text, "emptyText", wrap=True),
        ):
            text_label.setAlignment(middle)
            text_label.setFixedWidth(_WIDTH)
            column.addWidget(text_label, alignment=middle)
            self._labels.append(text_label)
        column.addSpacing(GAP)
        self._leads_on = button(action, "primary") if action else None
        if self._leads_on is not None:
            self._leads_on.clicked.connect(self.wanted)
            column.addWidget(self._leads_on, alignment=middle)
        column.addStretch(3)

    def offer(self, is_offered: bool) -> None:
        """Lead on by the button, or not, where something else in view does so."""
        if self._leads_on is not None:
            self._leads_on.setVisible(is_offered)

    def dress(self, tokens: Tokens) -> None:
        """Take the theme's colours."""
        self._icon.setPixmap(ink_pixmap(self._icon_name, tokens.muted, 40))

    def showEvent(self, event: QShowEvent) -> None:
        """Wrapped labels tell their true height only once the style is on."""
        for text_label in self._labels:
            text_label.ensurePolished()
            text_label.setMinimumHeight(text_label.heightForWidth(_WIDTH))
        super().showEvent(event)
