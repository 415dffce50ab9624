"""The outbox page: what has not left, why, and what can be done, with its risks spelled out."""

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication, QModelIndex, Qt, Signal, Slot
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHeaderView,
    QStackedWidget,
    QTableView,
    QVBoxLayout,
    QWidget,
)

from outreach_app.domain.mails import OutgoingState
from outreach_app.domain.reports import OutboxRow
from outreach_app.ui.models.outbox_model import OutboxModel
from outreach_app.ui.tokens import Tokens
from outreach_app.ui.widgets.empty import EmptyState
from outreach_app.ui.widgets.parts import GAP, button, card, label, row
from outreach_app.ui.widgets.question import Question

EXPLAINED: Mapping[OutgoingState, object] = {
    OutgoingState.QUEUED: QT_TRANSLATE_NOOP(
        "OutboxPage", "This mail leaves by itself as soon as it can."
    ),
    OutgoingState.CLAIMING: QT_TRANSLATE_NOOP(
        "OutboxPage", "The relay is being told the links of this mail. Then it leaves."
    ),
    OutgoingState.SENDING: QT_TRANSLATE_NOOP("OutboxPage", "This mail is on its way right now."),
    OutgoingState.HELD: QT_TRANSLATE_NOOP(
        "OutboxPage", "This mail is held until you have mended what is missing and try again."
    ),
    OutgoingState.FAILED: QT_TRANSLATE_NOOP(
        "OutboxPage", "The mail server refused this mail. Nothing was sent."
    ),
    OutgoingState.UNKNOWN: QT_TRANSLATE_NOOP(
        "OutboxPage",
        "Nobody can tell whether this mail left: the line broke after it was handed over and "
        "before the server answered. Look into your Sent folder, or ask, and then decide.\n\n"
        "•  Send again: if the first one did arrive, the prospect gets the mail twice.\n"
        "•  It was sent: if it did not arrive, the prospect gets nothing, and you wait in vain.",
    ),
    OutgoingState.SENT: QT_TRANSLATE_NOOP("OutboxPage", "This mail was sent."),
}
_RETRIED = frozenset({OutgoingState.HELD, OutgoingState.FAILED, OutgoingState.UNKNOWN})
_DISCARDED = _RETRIED | {OutgoingState.QUEUED}


class OutboxPage(QWidget):
    """Shows OutboxRows. Every button says one mail's id."""

    retry_wanted = Signal(int)
    sent_confirmed = Signal(int)
    discard_wanted = Signal(object)
    run_wanted = Signal()
    write_wanted = Signal()

    def __init__(self, model: OutboxModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("page")
        self._model = model
        self._chosen: int | None = None
        self._run = button(self.tr("Try all now"))
        self._table = QTableView()
        self._title = label(rank="heading", wrap=True)
        self._why = label(wrap=True)
        self._explained = label(rank="muted", wrap=True)
        self._retry = button(self.tr("Try again"), "primary")
        self._sent = button(self.tr("It was sent"))
        self._discard = button(self.tr("Discard"), "danger")
        self._empty = EmptyState(
            "outbox",
            self.tr("Nothing is waiting"),
            self.tr("Mails pass through here on their way out. One that can not leave says why."),
            self.tr("Write a mail"),
        )
        self._build()
        self._connect()

    def show_rows(self, rows: Sequence[OutboxRow]) -> None:
        """Show what has not left; the chosen mail stays chosen while it is there."""
        self._model.show_rows(rows)
        self._stack.setCurrentIndex(1 if rows else 0)
        self._run.setVisible(bool(rows))
        place = self._model.place_of(self._chosen)
        if rows:
            self._table.selectRow(place or 0)

    @property
    def explanation(self) -> str:
        """What is said about the chosen mail."""
        return self._explained.text()

    def dress(self, tokens: Tokens) -> None:
        """Take the theme's colours."""
        self._empty.dress(tokens)
        self._model.layoutChanged.emit()

    def _build(self) -> None:
        self.setFocusProxy(self._table)
        self._table.setObjectName("framed")
        self._table.setAccessibleName(self.tr("Mails that have not left"))
        self._table.setModel(self._model)
        self._table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self._table.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self._table.setShowGrid(False)
        self._table.setTabKeyNavigation(False)
        self._table.verticalHeader().hide()
        self._table.verticalHeader().setDefaultSectionSize(40)
        header = self._table.horizontalHeader()
        header.setHighlightSections(False)
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        for place, width in ((0, 150), (1, 200), (3, 140)):
            header.setSectionResizeMode(place, QHeaderView.ResizeMode.Interactive)
            header.resizeSection(place, width)
        header.setSectionResizeMode(2, QHeaderView.ResizeMode.Stretch)
        detail, inner = card()
        inner.addWidget(self._title)
        inner.addWidget(self._why)
        inner.addWidget(self._explained)
        inner.addLayout(row(self._retry, self._sent, 1, self._discard))
        full = QWidget()
        body = QVBoxLayout(full)
        body.setContentsMargins(0, 0, 0, 0)
        body.setSpacing(2 * GAP)
        body.addWidget(self._table, 1)
        body.addWidget(detail)
        self._stack = QStackedWidget()
        self._stack.addWidget(self._empty)
        self._stack.addWidget(full)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(3 * GAP, 2 * GAP, 3 * GAP, 3 * GAP)
        whole.setSpacing(2 * GAP)
        whole.addLayout(row(label(self.tr("Outbox"), "title"), 1, self._run))
        whole.addWidget(self._stack, 1)

    def _connect(self) -> None:
        self._table.selectionModel().currentRowChanged.connect(self._show_chosen)
        self._retry.clicked.connect(self._ask_retry)
        self._sent.clicked.connect(self._confirm_sent)
        self._discard.clicked.connect(self._ask_discard)
        self._run.clicked.connect(self.run_wanted)
        self._empty.wanted.connect(self.write_wanted)

    @Slot(QModelIndex, QModelIndex)
    def _show_chosen(self, current: QModelIndex, _before: QModelIndex) -> None:
        mail = self._model.row_at(current)
        if mail is None:
            return
        self._chosen = mail.id
        whom = mail.prospect_name or mail.recipient
        self._title.setText(self.tr("{0}, to {1}").format(mail.subject, whom))
        self._why.setText(mail.reason)
        self._why.setVisible(bool(mail.reason))
        explained = QCoreApplication.translate("OutboxPage", str(EXPLAINED[mail.state]))
        self._explained.setText(explained)
        is_question = mail.state is OutgoingState.UNKNOWN
        self._retry.setText(self.tr("Send again") if is_question else self.tr("Try again"))
        self._retry.setAccessibleName(self._retry.text())
        self._retry.setObjectName("" if is_question else "primary")
        self._retry.style().polish(self._retry)
        self._retry.setVisible(mail.state in _RETRIED)
        self._sent.setVisible(is_question)
        self._discard.setVisible(mail.state in _DISCARDED)

    @Slot()
    def _ask_retry(self) -> None:
        if self._chosen is not None:
            self.retry_wanted.emit(self._chosen)

    @Slot()
    def _confirm_sent(self) -> None:
        if self._chosen is not None:
            self.sent_confirmed.emit(self._chosen)

    @Slot()
    def _ask_discard(self) -> None:
        question = Question(
            self,
            self.tr("Discard this mail?"),
            self.tr("It will not be sent, and can not be brought back."),
            self.tr("Discard"),
            self._chosen,
        )
        question.confirmed.connect(self.discard_wanted)
        question.open()
