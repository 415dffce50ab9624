"""The outbox page: what has not left, why, and what can be done, with its risks spelled out."""

from collections.abc import Mapping, Sequence
from datetime import UTC, datetime

from PySide6.QtCore import (
    QT_TRANSLATE_NOOP,
    QCoreApplication,
    QItemSelection,
    QItemSelectionModel,
    Signal,
    Slot,
)
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
from outreach_app.ui.plan_text import why_in_words
from outreach_app.ui.said.reading import said as in_words
from outreach_app.ui.text import day_and_time
from outreach_app.ui.tokens import Tokens
from outreach_app.ui.widgets.empty import EmptyState
from outreach_app.ui.widgets.later_button import LaterButton
from outreach_app.ui.widgets.parts import GAP, button, card, label, row
from outreach_app.ui.widgets.plain_table import make_plain
from outreach_app.ui.widgets.question import Question

EXPLAINED: Mapping[OutgoingState, object] = {
    OutgoingState.QUEUED: QT_TRANSLATE_NOOP(
        "OutboxPage", "This mail leaves by itself. “Send now” does not wait for the hours."
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
_ASKED = frozenset({OutgoingState.HELD, OutgoingState.FAILED, OutgoingState.UNKNOWN})
_WAITING = frozenset({OutgoingState.QUEUED})
_STEERED = frozenset({OutgoingState.QUEUED, OutgoingState.HELD})
_TAKEN_BACK = _STEERED | {OutgoingState.CLAIMING}
_DISCARDED = _ASKED | _WAITING
_WIDTHS = ((0, 130), (1, 170), (3, 90), (4, 260))
_SPAN = 5


class OutboxPage(QWidget):
    """Shows OutboxRows. Intentions carry ids: of one mail, or of all that are chosen."""

    retry_wanted = Signal(int)
    sent_confirmed = Signal(int)
    discard_wanted = Signal(object)
    undo_wanted = Signal(object)
    hurry_wanted = Signal(object)
    later_wanted = Signal(object, object)
    run_wanted = Signal()
    write_wanted = Signal()

    def __init__(self, model: OutboxModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("page")
        self._model = model
        self._chosen: tuple[int, ...] = ()
        self._run = button(self.tr("Try all now"))
        self._table = QTableView()
        self._title = label(rank="heading", wrap=True)
        self._why = label(wrap=True)
        self._explained = label(rank="muted", wrap=True)
        self._retry = button(self.tr("Try again"), "primary")
        self._sent = button(self.tr("It was sent"))
        self._hurry = button(self.tr("Send now"))
        self._later = LaterButton()
        self._undo = button(self.tr("Take back"), hint=self.tr("The letter becomes a draft again"))
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
        """Show what has not left; what was chosen stays chosen while it is there."""
        before = self._chosen
        self._model.show_rows(rows)
        self._table.clearSpans()
        for line in self._model.headings:
            self._table.setSpan(line, 0, 1, _SPAN)
        self._stack.setCurrentIndex(1 if rows else 0)
        self._run.setVisible(bool(rows))
        self._choose(before)

    @property
    def explanation(self) -> str:
        """What is said about the chosen mail."""
        return self._explained.text()

    def choose(self, mail_ids: Sequence[int]) -> None:
        """Choose these mails, as the user would."""
        self._choose(tuple(mail_ids))

    def dress(self, tokens: Tokens) -> None:
        """Take the theme's colours."""
        self._empty.dress(tokens)
        self._model.layoutChanged.emit()

    def _choose(self, mail_ids: tuple[int, ...]) -> None:
        places = [place for one in mail_ids if (place := self._model.place_of(one)) is not None]
        if not places and self._model.first is not None:
            places = [self._model.first]
        selection = QItemSelection()
        for place in places:
            index = self._model.index(place, 0)
            selection.select(index, index)
        flags = QItemSelectionModel.SelectionFlag
        model = self._table.selectionModel()
        if places:
            model.setCurrentIndex(self._model.index(places[0], 0), flags.NoUpdate)
        model.select(selection, flags.ClearAndSelect | flags.Rows)
        self._show_chosen()

    def _build(self) -> None:
        self.setFocusProxy(self._table)
        self._build_table()
        detail, inner = card()
        inner.addWidget(self._title)
        inner.addWidget(self._why)
        inner.addWidget(self._explained)
        deeds = (self._retry, self._sent, self._hurry, self._later, self._undo)
        inner.addLayout(row(*deeds, 1, self._discard))
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

    def _build_table(self) -> None:
        self._table.setObjectName("framed")
        self._table.setAccessibleName(self.tr("Mails that have not left"))
        self._table.setModel(self._model)
        make_plain(self._table, QAbstractItemView.SelectionMode.ExtendedSelection)
        header = self._table.horizontalHeader()
        for place, width in _WIDTHS:
            header.setSectionResizeMode(place, QHeaderView.ResizeMode.Interactive)
            header.resizeSection(place, width)
        header.setSectionResizeMode(2, QHeaderView.ResizeMode.Stretch)

    def _connect(self) -> None:
        self._table.selectionModel().selectionChanged.connect(self._note_chosen)
        self._retry.clicked.connect(self._ask_retry)
        self._sent.clicked.connect(self._confirm_sent)
        self._hurry.clicked.connect(self._ask_hurry)
        self._later.chosen.connect(self._ask_later)
        self._undo.clicked.connect(self._ask_undo)
        self._discard.clicked.connect(self._ask_discard)
        self._run.clicked.connect(self.run_wanted)
        self._empty.wanted.connect(self.write_wanted)

    def _mails(self) -> list[OutboxRow]:
        chosen = self._table.selectionModel().selectedRows()
        return [mail for index in chosen if (mail := self._model.row_at(index)) is not None]

    @Slot(QItemSelection, QItemSelection)
    def _note_chosen(self, _added: QItemSelection, _gone: QItemSelection) -> None:
        self._show_chosen()

    def _show_chosen(self) -> None:
        mails = self._mails()
        self._chosen = tuple(mail.id for mail in mails)
        if not mails:
            return
        self._tell(mails)
        states = {mail.state for mail in mails}
        is_one = len(mails) == 1
        is_question = is_one and mails[0].state is OutgoingState.UNKNOWN
        self._retry.setText(self.tr("Send again") if is_question else self.tr("Try again"))
        self._retry.setAccessibleName(self._retry.text())
        self._retry.setObjectName("" if is_question else "primary")
        self._retry.style().polish(self._retry)
        self._retry.setVisible(is_one and states <= _ASKED)
        self._sent.setVisible(is_question)
        self._hurry.setVisible(states <= _WAITING)
        self._later.setVisible(states <= _STEERED)
        self._undo.setVisible(states <= _TAKEN_BACK)
        self._discard.setVisible(states <= _DISCARDED)

    def _tell(self, mails: list[OutboxRow]) -> None:
        mail, many = mails[0], len(mails)
        whom = mail.prospect_name or mail.recipient
        if many > 1:
            self._title.setText(self.tr("{0} mails are chosen").format(many))
            self._why.setText("")
            self._explained.setText("")
        else:
            self._title.setText(self.tr("{0}, to {1}").format(mail.subject, whom))
            self._why.setText(_when_and_why(mail))
            explained = QCoreApplication.translate("OutboxPage", str(EXPLAINED[mail.state]))
            self._explained.setText(explained)
        self._why.setVisible(bool(self._why.text()))
        self._explained.setVisible(bool(self._explained.text()))

    @Slot()
    def _ask_retry(self) -> None:
        if self._chosen:
            self.retry_wanted.emit(self._chosen[0])

    @Slot()
    def _confirm_sent(self) -> None:
        if self._chosen:
            self.sent_confirmed.emit(self._chosen[0])

    @Slot()
    def _ask_hurry(self) -> None:
        self.hurry_wanted.emit(self._chosen)

    @Slot(object)
    def _ask_later(self, timing: object) -> None:
        self.later_wanted.emit(self._chosen, timing)

    @Slot()
    def _ask_undo(self) -> None:
        self.undo_wanted.emit(self._chosen)

    @Slot()
    def _ask_discard(self) -> None:
        many = len(self._chosen)
        question = Question(
            self,
            self.tr("Discard this mail?") if many == 1 else self.tr("Discard these mails?"),
            self.tr("It will not be sent, and can not be brought back."),
            self.tr("Discard"),
            self._chosen,
        )
        question.confirmed.connect(self.discard_wanted)
        question.open()


def _when_and_why(mail: OutboxRow) -> str:
    """The plan of a queued mail, and what was said of it before."""
    said = why_in_words(mail)
    if not said:
        return in_words(mail.reason)
    if mail.leaves_at is None or mail.leaves_at <= datetime.now(UTC):
        return f"{said}. {in_words(mail.reason)}".rstrip()
    when = QCoreApplication.translate("OutboxPage", "Leaves {0}. {1}.")
    return f"{when.format(day_and_time(mail.leaves_at), said)} {in_words(mail.reason)}".rstrip()
