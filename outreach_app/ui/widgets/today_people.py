"""The wide side of today: alerts without an answer, who grew warm, whom to follow up."""

from collections.abc import Callable, Iterator, Sequence
from datetime import UTC, datetime

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from outreach_app.domain.notebook import DueTask
from outreach_app.domain.reports import ShownAlert
from outreach_app.domain.today import Board, FollowUp, WarmLine
from outreach_app.domain.warmth import TodayLine
from outreach_app.ui.domain_words import in_our_language
from outreach_app.ui.said.reading import said
from outreach_app.ui.slices import Step
from outreach_app.ui.text import LEVELS, time_in_words, word_of
from outreach_app.ui.today_text import reasons_in_words
from outreach_app.ui.tokens import Tokens
from outreach_app.ui.widgets.board_rows import AlertRow, BoardCard, PersonRow, RowSpec, TaskRow
from outreach_app.ui.widgets.parts import GAP, button, label, row

MOST = 50
"""Rows of a card; a page of today that has to be scrolled for long is none."""


class FirstMail(QFrame):
    """What to do where nothing has happened yet."""

    wanted = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("card")
        whole = QVBoxLayout(self)
        whole.setContentsMargins(2 * GAP, GAP + 4, 2 * GAP, GAP + 4)
        whole.setSpacing(GAP)
        write = button(self.tr("Write a mail"), "primary")
        write.clicked.connect(self.wanted)
        whole.addWidget(label(self.tr("Nothing new so far"), "heading"))
        text = self.tr("Write to somebody: who reads it, follows a link or answers stands here.")
        whole.addWidget(label(text, "muted", wrap=True))
        whole.addLayout(row(write, 1))


class TodayPeople(QWidget):
    """People, each with why and what next."""

    open_wanted = Signal(int)
    write_wanted = Signal(int, str)
    answered = Signal(object, object)
    """An AlertSubject and the AlertDeed that the user chose."""
    task_ticked = Signal(int, bool)
    first_wanted = Signal()
    """The first mail is to be written."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._alerts = BoardCard(self.tr("Alerts without an answer"))
        self._tasks = BoardCard(self.tr("Tasks for today"))
        self._changes = BoardCard(
            self.tr("Changed since yesterday"),
            self.tr("Nobody grew warmer or colder since yesterday."),
        )
        self._first = FirstMail()
        self._first.hide()
        self._first.wanted.connect(self.first_wanted)
        self._warm = BoardCard(self.tr("Warm now"))
        self._follow_ups = BoardCard(self.tr("Read, but not answered"))
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(2 * GAP)
        whole.addWidget(self._first)
        for one in (self._alerts, self._tasks, self._changes, self._warm, self._follow_ups):
            one.row_made.connect(self._connect_row)
            whole.addWidget(one)
        whole.addStretch(1)

    def show_board(self, board: Board, tokens: Tokens) -> Iterator[Step]:
        """The steps that show these people; a card is looked at when its turn comes."""
        self._first.setVisible(board.is_quiet)
        cards: tuple[tuple[BoardCard, Callable[..., RowSpec], Sequence[object]], ...] = (
            (self._alerts, self._of_alert, board.alerts[:MOST]),
            (self._tasks, self._of_task, board.tasks),
            (self._changes, self._of_change, board.changes[:MOST]),
            (self._warm, self._of_warm, board.warm),
            (self._follow_ups, self._of_follow_up, board.follow_ups),
        )
        for shown, spec_of, lines in cards:
            rows = [spec_of(one, tokens) for one in lines]
            yield from shown.show_rows(rows, str(len(rows)) if rows else "")

    @Slot(object)
    def _connect_row(self, made: PersonRow) -> None:
        if isinstance(made, AlertRow):
            made.answered.connect(self.answered)
            return
        made.open_wanted.connect(self.open_wanted)
        made.write_wanted.connect(self.write_wanted)
        if isinstance(made, TaskRow):
            made.ticked.connect(self.task_ticked)

    def _of_alert(self, alert: ShownAlert, tokens: Tokens) -> RowSpec:
        when = time_in_words(alert.at, datetime.now(UTC).astimezone())
        facts = (said(alert.why), alert.company, alert.sentence, when)
        sentence = " · ".join(part for part in facts if part)
        return RowSpec(AlertRow, (alert, sentence, tokens))

    def _of_task(self, due: DueTask, tokens: Tokens) -> RowSpec:
        when = time_in_words(due.task.due_at, datetime.now(UTC).astimezone())
        facts = (due.name, due.company, self.tr("due {0}").format(when))
        sentence = " · ".join(part for part in facts if part)
        return RowSpec(TaskRow, (due, sentence, tokens))

    def _of_change(self, line: TodayLine, tokens: Tokens) -> RowSpec:
        before = self.tr("before: {0}").format(word_of(LEVELS[line.before]))
        said = in_our_language(line.why)
        why = f"{said[:1].upper()}{said[1:]} ({before})"
        title = " · ".join(part for part in (line.name, line.company) if part)
        person, sign = (line.prospect_id, line.name), LEVELS[line.after]
        sentences = (why, in_our_language(line.next_action))
        return RowSpec(PersonRow, (person, sentences, sign, tokens, title))

    def _of_warm(self, line: WarmLine, tokens: Tokens) -> RowSpec:
        title = " · ".join(part for part in (line.name, line.company) if part)
        person, sign = (line.prospect_id, line.name), LEVELS[line.level]
        return RowSpec(PersonRow, (person, (reasons_in_words(line),), sign, tokens, title))

    def _of_follow_up(self, line: FollowUp, tokens: Tokens) -> RowSpec:
        when = time_in_words(line.sent_at, datetime.now(UTC).astimezone())
        sentence = self.tr("“{0}”, sent {1}").format(line.subject, when)
        person = (line.prospect_id, line.name)
        return RowSpec(PersonRow, (person, (sentence,), LEVELS[line.level], tokens))
