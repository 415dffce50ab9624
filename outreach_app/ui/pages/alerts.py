"""The alerts page: today's changes, what the user was told of late, the rules, and the weights."""

from collections.abc import Sequence

from PySide6.QtCore import QModelIndex, Signal, Slot
from PySide6.QtWidgets import QListView, QStackedWidget, QTabWidget, QVBoxLayout, QWidget

from outreach_app.domain.reports import AlertRow
from outreach_app.ui.alert_deeds import AlertDeed, subject_of
from outreach_app.ui.delegates.alert_delegate import AlertDelegate
from outreach_app.ui.models.alert_model import AlertModel
from outreach_app.ui.theme import Theme
from outreach_app.ui.tokens import Tokens
from outreach_app.ui.widgets.alert_answers import AlertAnswers
from outreach_app.ui.widgets.empty import EmptyState
from outreach_app.ui.widgets.parts import GAP, button, label, row
from outreach_app.ui.widgets.rules_view import RulesView
from outreach_app.ui.widgets.today_view import TodayView
from outreach_app.ui.widgets.weights_view import WeightsView


class AlertsPage(QWidget):
    """Shows AlertRows, each with what can be done about it, beside what decides about them."""

    answered = Signal(object, object)
    """An AlertSubject and the AlertDeed that the user chose."""

    def __init__(self, model: AlertModel, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("page")
        self._model = model
        self.today = TodayView()
        self.rules = RulesView()
        self.weights = WeightsView()
        self._open = button(self.tr("Open timeline"), "primary")
        self._answers = AlertAnswers()
        self._list = QListView()
        self._list.setObjectName("framed")
        self._list.setAccessibleName(self.tr("Alerts, newest first"))
        self._list.setModel(model)
        self._list.setItemDelegate(AlertDelegate(theme, self._list))
        self._list.setMouseTracking(True)
        self._empty = EmptyState(
            "alerts",
            self.tr("No alerts yet"),
            self.tr("When a person reads your mail or follows a link, you are told at once."),
        )
        self._stack = QStackedWidget()
        self._build()
        self._open.clicked.connect(self._open_current)
        self._answers.chosen.connect(self.answered)
        self._list.activated.connect(self._open_index)
        self._list.doubleClicked.connect(self._open_index)
        self._list.selectionModel().currentChanged.connect(self._offer)

    def show_rows(self, rows: Sequence[AlertRow]) -> None:
        """Show these alerts."""
        self._model.show_rows(rows)
        self._stack.setCurrentIndex(1 if rows else 0)
        if rows and not self._list.currentIndex().isValid():
            self._list.setCurrentIndex(self._model.index(0))
        self._offer(self._list.currentIndex())

    def dress(self, tokens: Tokens) -> None:
        """Take the theme's colours."""
        self._empty.dress(tokens)
        self.today.dress(tokens)

    def _build(self) -> None:
        told = QWidget()
        inner = QVBoxLayout(told)
        inner.setContentsMargins(0, 2 * GAP, 0, 0)
        inner.setSpacing(GAP + 4)
        inner.addWidget(self._stack, 1)
        inner.addLayout(row(1, self._answers, self._open))
        self._stack.addWidget(self._empty)
        self._stack.addWidget(self._list)
        self._tabs = QTabWidget()
        self._tabs.setDocumentMode(True)
        self._tabs.tabBar().setAccessibleName(self.tr("Told, today, rules or weights"))
        self._tabs.addTab(told, self.tr("Told"))
        self._tabs.addTab(self.today, self.tr("Today"))
        self._tabs.addTab(self.rules, self.tr("Rules"))
        self._tabs.addTab(self.weights, self.tr("Weights"))
        whole = QVBoxLayout(self)
        whole.setContentsMargins(3 * GAP, 2 * GAP, 3 * GAP, 3 * GAP)
        whole.setSpacing(GAP)
        whole.addWidget(label(self.tr("Alerts"), "title"))
        whole.addWidget(self._tabs, 1)
        self.setFocusProxy(self._list)

    def show_view(self, place: int) -> None:
        """Open one of the four views, counted from 0."""
        self._tabs.setCurrentIndex(place)

    @Slot(QModelIndex)
    def _offer(self, index: QModelIndex) -> None:
        alert = self._model.row_at(index)
        self._open.setVisible(alert is not None)
        self._answers.show_alert(alert)

    @Slot()
    def _open_current(self) -> None:
        self._open_index(self._list.currentIndex())

    @Slot(QModelIndex)
    def _open_index(self, index: QModelIndex) -> None:
        alert = self._model.row_at(index)
        if alert is not None:
            self.answered.emit(subject_of(alert), AlertDeed.OPEN)
