"""The narrow side of today: how tracking goes, what waits to leave, and what just happened."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, datetime

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QVBoxLayout, QWidget

from outreach_app.domain.reports import OutboxRow
from outreach_app.domain.today import Board, FeedLine
from outreach_app.ui.said.reading import said
from outreach_app.ui.slices import Step
from outreach_app.ui.text import EVENTS, STATES, time_in_words
from outreach_app.ui.today_text import act_in_words
from outreach_app.ui.tokens import Tokens
from outreach_app.ui.widgets.board_rows import BoardCard, FactRow, RowSpec
from outreach_app.ui.widgets.parts import GAP

_LOOKS = {"good": ("done", "human"), "waiting": ("waiting", "unsure"), "off": ("warning", "unsure")}


@dataclass(frozen=True, slots=True)
class Health:
    """How tracking goes. `look` is good, waiting or off; `account` is None where none is set up."""

    look: str = "off"
    sentence: str = ""
    synced_at: datetime | None = None
    account: str | None = None
    is_signed_in: bool = False


class TodayFacts(QWidget):
    """Facts, each with a way to what it is about."""

    open_wanted = Signal(int)
    page_wanted = Signal(str)
    settings_wanted = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._health = BoardCard(self.tr("Tracking"))
        self._waiting = BoardCard(self.tr("Waiting to leave"), self.tr("Nothing waits."))
        self._feed = BoardCard(
            self.tr("Just happened"),
            self.tr("What people do with your mails appears here within seconds."),
        )
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(2 * GAP)
        for one in (self._health, self._waiting, self._feed):
            whole.addWidget(one)
        whole.addStretch(1)
        self._health.row_made.connect(self._connect_health)
        self._waiting.row_made.connect(self._connect_waiting)
        self._feed.row_made.connect(self._connect_feed)

    def show_board(self, board: Board, tokens: Tokens) -> Iterator[Step]:
        """The steps that show what waits and what happened."""
        rows = [self._of_waiting(one, tokens) for one in board.waiting]
        yield from self._waiting.show_rows(rows, str(board.waiting_count) if rows else "")
        yield from self._feed.show_rows([self._of_feed(one, tokens) for one in board.feed])

    def show_health(self, health: Health, tokens: Tokens) -> Iterator[Step]:
        """The steps that show how tracking goes."""
        icon, ink = _LOOKS[health.look]
        synced = self.tr("No sync yet")
        if health.synced_at is not None:
            when = time_in_words(health.synced_at, datetime.now(UTC).astimezone())
            synced = self.tr("Last sync: {0}").format(when)
        action = "" if health.look == "good" else self.tr("Set up")
        about = (icon, getattr(tokens, ink), said(health.sentence), synced, action, "relay")
        rows = (RowSpec(FactRow, about), self._of_account(health, tokens))
        yield from self._health.show_rows(rows)

    @Slot(object)
    def _connect_health(self, made: FactRow) -> None:
        made.wanted.connect(self._ask_settings)

    @Slot(object)
    def _connect_waiting(self, made: FactRow) -> None:
        made.wanted.connect(self._ask_page)

    @Slot(object)
    def _connect_feed(self, made: FactRow) -> None:
        made.wanted.connect(self._ask_open)

    def _of_account(self, health: Health, tokens: Tokens) -> RowSpec:
        if health.account is None:
            sentence = self.tr("No mail account yet")
        elif health.is_signed_in:
            sentence = self.tr("Mail leaves as {0}").format(health.account)
        else:
            sentence = self.tr("The password for {0} is not at hand").format(health.account)
        is_well = health.account is not None and health.is_signed_in
        icon, ink = _LOOKS["good" if is_well else "off"]
        action = "" if is_well else self.tr("Set up")
        return RowSpec(FactRow, (icon, getattr(tokens, ink), sentence, "", action, "mail"))

    def _of_waiting(self, waiting: OutboxRow, tokens: Tokens) -> RowSpec:
        sign = STATES[waiting.state]
        sentence = self.tr("{0}: “{1}”").format(waiting.prospect_name, waiting.subject)
        ink, action = getattr(tokens, sign.ink), self.tr("Outbox")
        return RowSpec(FactRow, (sign.icon, ink, sentence, waiting.reason, action, "outbox"))

    def _of_feed(self, line: FeedLine, tokens: Tokens) -> RowSpec:
        sentence = f"{line.name} {act_in_words(line)}"
        when = time_in_words(line.at, datetime.now(UTC).astimezone())
        hint = self.tr("last: {0}").format(when) if line.times > 1 else when
        icon = EVENTS[line.kind].icon
        about = (icon, tokens.accent, sentence, hint, self.tr("Open"), line.prospect_id)
        return RowSpec(FactRow, about)

    @Slot(object)
    def _ask_open(self, prospect_id: int) -> None:
        self.open_wanted.emit(prospect_id)

    @Slot(object)
    def _ask_page(self, name: str) -> None:
        self.page_wanted.emit(name)

    @Slot(object)
    def _ask_settings(self, section: str) -> None:
        self.settings_wanted.emit(section)
