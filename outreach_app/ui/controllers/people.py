"""What stands around the list: stages, tags, views with their counts, and the board."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from functools import partial

from PySide6.QtCore import QObject, Signal, Slot

from outreach_app.domain.errors import UserError
from outreach_app.domain.pipeline import Stage
from outreach_app.domain.prospect_filter import ProspectFilter
from outreach_app.domain.prospect_pages import ProspectOrder, ProspectRow
from outreach_app.ui.jobs import Job, Jobs, Lane
from outreach_app.ui.people_ports import PeoplePort
from outreach_app.ui.ports import ProspectsPort
from outreach_app.ui.said.reading import said

CARDS = 50
"""Cards of one stage: more can nobody look at side by side."""


@dataclass(frozen=True, slots=True)
class BoardRead:
    """The stages, how many are in each, and the first cards of each."""

    stages: tuple[Stage, ...]
    counts: Mapping[str, int]
    cards: Mapping[str, tuple[ProspectRow, ...]]


class PeopleController(QObject):
    """Reads what surrounds the list; one read at a time, the latest wins."""

    stages_read = Signal(object)
    tags_read = Signal(object)
    views_read = Signal(object)
    board_read = Signal(object, object, object)
    stages_saved = Signal()
    changed = Signal()
    """A view was kept or deleted, or the stages are others: that can be taken back."""
    twins_read = Signal(object)
    """Everybody who may be there twice, as Twins."""
    stages_refused = Signal(str)
    """Why the list of stages was not taken."""

    def __init__(
        self,
        jobs: Jobs,
        people: PeoplePort,
        prospects: ProspectsPort,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._jobs = jobs
        self._people = people
        self._prospects = prospects
        self._board: Job[BoardRead] | None = None

    @Slot()
    def load(self) -> None:
        """Read stages, tags and views."""
        self._jobs.start(Lane.DESK, self._people.pipeline.stages, self.stages_read.emit)
        self._jobs.start(Lane.DESK, self._people.deeds.tags, self.tags_read.emit)
        self.load_views()

    @Slot()
    def load_views(self) -> None:
        """Count the views again."""
        self._jobs.start(Lane.DESK, self._people.views.counted, self.views_read.emit)

    @Slot()
    def find_twins(self) -> None:
        """Look for everybody who may be there twice."""
        self._jobs.start(Lane.DESK, self._people.merging.twins, self.twins_read.emit)

    @Slot(object)
    def read_board(self, asked: ProspectFilter) -> None:
        """Read the board of those who match."""
        if self._board is not None:
            self._board.cancel()
        self._board = self._jobs.start(Lane.DESK, partial(self._read, asked), self._show)

    @Slot(str, object, object)
    def keep_view(self, name: str, asked: ProspectFilter, order: ProspectOrder) -> None:
        """Keep this under a name."""
        work = partial(self._people.views.save, name, asked, order)
        self._jobs.start(Lane.DESK, work, self._reload_views)

    @Slot(object)
    def delete_view(self, view_id: int) -> None:
        """Forget a view."""
        work = partial(self._people.views.delete, view_id)
        self._jobs.start(Lane.DESK, work, self._forget_view)

    @Slot(object)
    def save_stages(self, stages: Sequence[Stage]) -> None:
        """Replace the list of stages."""
        work = partial(self._people.pipeline.save, stages)
        self._jobs.start(Lane.DESK, work, self._take_stages, self._refuse_stages)

    def _take_stages(self, _stages: object) -> None:
        self.stages_saved.emit()
        self.changed.emit()
        self.load()

    def _forget_view(self, _done: object) -> None:
        self.changed.emit()
        self.load_views()

    def _refuse_stages(self, error: UserError) -> None:
        self.stages_refused.emit(said(error.sentence))

    def _read(self, asked: ProspectFilter) -> BoardRead:
        stages = self._people.pipeline.stages()
        wanted = [one for one in stages if not asked.stages or one.key in asked.stages]
        cards = {
            one.key: self._prospects.matching(
                replace(asked, stages=(one.key,)), ProspectOrder(), None, CARDS
            ).rows
            for one in wanted
        }
        return BoardRead(tuple(wanted), self._people.pipeline.counts(asked), cards)

    def _show(self, found: BoardRead) -> None:
        self.board_read.emit(found.stages, found.counts, found.cards)

    def _reload_views(self, _answer: object) -> None:
        self.changed.emit()
        self.load_views()
