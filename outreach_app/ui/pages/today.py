"""Today, the page that one begins the day with: who is warm and why, and what to do next."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from itertools import chain

from PySide6.QtCore import QDate, QLocale, QTimer, Signal, Slot
from PySide6.QtGui import QHideEvent, QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from outreach_app.domain.preferences import Preferences
from outreach_app.domain.reports import IngestReport, SetupState
from outreach_app.domain.today import Board
from outreach_app.ui.slices import Slices, Step
from outreach_app.ui.tokens import LIGHT, Tokens
from outreach_app.ui.widgets.empty import EmptyState
from outreach_app.ui.widgets.first_steps import ACCOUNT, PROSPECT, RELAY, FirstSteps, Steps
from outreach_app.ui.widgets.parts import GAP, label, scrolled
from outreach_app.ui.widgets.today_facts import Health, TodayFacts
from outreach_app.ui.widgets.today_people import TodayPeople

_FACTS_WIDTH = 344
_MINUTE = timedelta(minutes=1)


class TodayPage(QWidget):
    """Each line leads to its next action."""

    add_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("page")
        self._tokens = LIGHT
        self._board: Board | None = None
        self._shown_at: datetime | None = None
        self._filling = Slices(self)
        self._health = Health()
        self.people = TodayPeople()
        self.facts = TodayFacts()
        self.steps = FirstSteps()
        self._setup = SetupState(None, None, has_password=False, has_key=False)
        self._skipped: frozenset[str] = frozenset()
        self.facts.setFixedWidth(_FACTS_WIDTH)
        self._day = label(rank="muted")
        self._empty = EmptyState(
            "today",
            self.tr("Your day begins here"),
            self.tr(
                "Add the first person you want to write to. Who reads, who grows warm and "
                "whom to answer will stand on this page."
            ),
            self.tr("Add prospect"),
        )
        self._stack = QStackedWidget()
        self._minute = QTimer(self)
        self._minute.setInterval(round(_MINUTE.total_seconds() * 1000))
        self._minute.timeout.connect(self._refresh)
        self._coming = QTimer(self)
        self._coming.setSingleShot(True)
        self._coming.timeout.connect(self._refresh)
        self._empty.wanted.connect(self.add_wanted)
        self._build()

    @Slot(object)
    def show_board(self, board: Board) -> None:
        """Show this: at once in view, else once it is. What is the same is left alone."""
        if board == self._board:
            return
        self._board = board
        self._show_steps()
        if self.isVisible():
            self._refresh()
        else:
            self._shown_at = None

    @Slot(str, str)
    def show_watching(self, look: str, sentence: str) -> None:
        """How the watch over the relay goes."""
        self._show_health(replace(self._health, look=look, sentence=sentence))

    @Slot(object)
    def take_report(self, report: IngestReport) -> None:
        """The relay has answered just now."""
        if report.configured:
            self._show_health(replace(self._health, synced_at=datetime.now(UTC)))

    @Slot(object)
    def show_setup(self, state: SetupState) -> None:
        """Which account mails leave by."""
        self._setup = state
        self._show_steps()
        address = state.mail.address if state.mail else None
        is_signed_in = state.mail is not None and (state.has_password or not state.mail.user)
        self._show_health(replace(self._health, account=address, is_signed_in=is_signed_in))

    @Slot(object)
    def show_preferences(self, preferences: Preferences) -> None:
        """Which of the first steps were left out."""
        self._skipped = frozenset(preferences.skipped_steps)
        self._show_steps()

    def dress(self, tokens: Tokens) -> None:
        """Take the theme's colours."""
        self._tokens = tokens
        self._empty.dress(tokens)
        self.steps.dress(tokens)
        self._shown_at = None
        if self.isVisible():
            self._refresh()

    def showEvent(self, event: QShowEvent) -> None:
        """The window may have been open since yesterday. To appear comes first, then to fill."""
        self._minute.start()
        if self._shown_at is None or datetime.now(UTC) - self._shown_at >= _MINUTE:
            self._coming.start(0)
        super().showEvent(event)

    def hideEvent(self, event: QHideEvent) -> None:
        self._minute.stop()
        self._coming.stop()
        super().hideEvent(event)

    def _show_steps(self) -> None:
        board = self._board or Board(has_own_prospects=True)
        found = (
            (ACCOUNT, self._setup.mail is not None),
            (RELAY, self._setup.relay is not None),
            (PROSPECT, board.has_own_prospects),
        )
        done = frozenset(name for name, is_done in found if is_done)
        steps = Steps(done, self._skipped, board.has_sample)
        self.steps.show_steps(steps)
        self._empty.offer(not steps.left)

    def _show_health(self, health: Health) -> None:
        self._health = health
        if not self.isVisible():
            self._shown_at = None
            return
        for step in self.facts.show_health(health, self._tokens):
            step()

    @Slot()
    def _refresh(self) -> None:
        today = QDate.currentDate()
        self._day.setText(QLocale().toString(today, QLocale.FormatType.LongFormat))
        self._shown_at = datetime.now(UTC)
        self._filling.begin(chain.from_iterable(self._steps()), unseen=self._area)
        if self._board is not None:
            self._show_steps()
            self._stack.setCurrentIndex(0 if self._board.has_prospects else 1)
            # A proxy that can not be seen would hold the focus fast.
            proxy = self._area if self._board.has_prospects else None
            self.setFocusProxy(proxy)  # type: ignore[arg-type]

    def _steps(self) -> Iterator[Iterator[Step]]:
        yield self.facts.show_health(self._health, self._tokens)
        if self._board is not None:
            yield self.facts.show_board(self._board, self._tokens)
            yield self.people.show_board(self._board, self._tokens)

    def _build(self) -> None:
        inside = QWidget()
        sides = QHBoxLayout(inside)
        sides.setContentsMargins(0, GAP, GAP, 2 * GAP)
        sides.setSpacing(2 * GAP)
        sides.addWidget(self.people, 1)
        sides.addWidget(self.facts)
        area = scrolled(inside, self.tr("Today"))
        self._stack.addWidget(area)
        self._stack.addWidget(self._empty)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(3 * GAP, 2 * GAP, 2 * GAP, 0)
        whole.setSpacing(2)
        whole.addWidget(label(self.tr("Today"), "title"))
        whole.addWidget(self._day)
        whole.addSpacing(GAP)
        whole.addWidget(self.steps)
        whole.addWidget(self._stack, 1)
        self._area = area
