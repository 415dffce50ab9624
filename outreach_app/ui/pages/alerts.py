"""The alerts page: what the user was told of late, each with what can be done about it."""

from collections.abc import Sequence

from PySide6.QtCore import QModelIndex, Signal, Slot
from PySide6.QtWidgets import QListView, QStackedWidget, QVBoxLayout, QWidget

from outreach_app.domain.reports import AlertRow
from outreach_app.ui.alert_deeds import AlertDeed, subject_of
from outreach_app.ui.delegates.alert_delegate import AlertDelegate
from outreach_app.ui.models.alert_model import AlertModel
from outreach_app.ui.theme import Theme
from outreach_app.ui.tokens import Tokens
from outreach_app.ui.widgets.alert_answers import AlertAnswers
from outreach_app.ui.widgets.empty import EmptyState
from outreach_app.ui.widgets.parts import GAP, button, label, row


class AlertsPage(QWidget):
    """Shows AlertRows. What decides about them stands in the settings."""

    answered = Signal(object, object)
    """An AlertSubject and the AlertDeed that the user chose."""
    rules_wanted = Signal()

    def __init__(self, model: AlertModel, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("page")
        self._model = model
        self._rules = button(self.tr("Alert rules…"))
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
        self._rules.clicked.connect(self.rules_wanted)
        self._list.activated.connect(self._open_index)
        self._list.doubleClicked.connect(self._open_index)
        self._list.selectionModel().currentChanged.connect(self._offer)

    def show_rows(self, rows: Sequence[AlertRow]) -> None:
        """Show these alerts."""
        self._model.show_rows(rows)
        self._stack.setCurrentIndex(1 if rows else 0)
        # A proxy that can not be seen would hold the focus fast.
        self.setFocusProxy(self._list if rows else None)  # type: ignore[arg-type]
        if rows and not self._list.currentIndex().isValid():
            self._list.setCurrentIndex(self._model.index(0))
        self._offer(self._list.currentIndex())

    def dress(self, tokens: Tokens) -> None:
        """Take the theme's colours."""
        self._empty.dress(tokens)

    def _build(self) -> None:
        self._stack.addWidget(self._empty)
        self._stack.addWidget(self._list)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(3 * GAP, 2 * GAP, 3 * GAP, 2 * GAP)
        whole.setSpacing(GAP + 4)
        title = label(self.tr("Alerts"), "title")
        whole.addLayout(row(title, 1, self._rules))
        whole.addWidget(self._stack, 1)
        whole.addLayout(row(1, self._answers, self._open))

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
