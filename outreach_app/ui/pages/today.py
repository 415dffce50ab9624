"""Today, the page that one begins the day with: who is warm and why, and what to do next."""

from PySide6.QtCore import QDate, QLocale
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from outreach_app.ui.tokens import Tokens
from outreach_app.ui.widgets.parts import GAP, label
from outreach_app.ui.widgets.today_view import TodayView


class TodayPage(QWidget):
    """Each line leads to its next action."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("page")
        self.changes = TodayView()
        self._day = label(rank="muted")
        whole = QVBoxLayout(self)
        whole.setContentsMargins(3 * GAP, 2 * GAP, 3 * GAP, 2 * GAP)
        whole.setSpacing(2)
        whole.addWidget(label(self.tr("Today"), "title"))
        whole.addWidget(self._day)
        whole.addWidget(self.changes, 1)

    def dress(self, tokens: Tokens) -> None:
        """Take the theme's colours."""
        self.changes.dress(tokens)

    def showEvent(self, event: QShowEvent) -> None:
        """The window may have been open since yesterday."""
        today = QDate.currentDate()
        self._day.setText(QLocale().toString(today, QLocale.FormatType.LongFormat))
        super().showEvent(event)
