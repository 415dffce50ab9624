"""Prospect lists out: any view or selection, streamed into a file that appears whole."""

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass

from outreach_app.domain.company_groups import SAID
from outreach_app.domain.errors import UserError
from outreach_app.domain.lists.exports import ACTIVITY, ExportOrder, Table, chosen_columns
from outreach_app.domain.lists.reports import ExportReport
from outreach_app.domain.lists.tables import Preset
from outreach_app.services.list_ports import TableWriter
from outreach_app.services.ports import Clock, Store, Transaction

Progress = Callable[[int, int], None]

STEP = 500
"""Rows between two words on how far it is."""


class Exporting:
    """Exports one profile's lists."""

    def __init__(
        self, store: Store, writer: TableWriter, presets: Sequence[Preset], clock: Clock
    ) -> None:
        self._store = store
        self._writer = writer
        self.presets = tuple(presets)
        self._clock = clock

    def field_names(self) -> tuple[str, ...]:
        """The free fields that can be columns."""
        with self._store.reading() as tx:
            return tx.prospects.field_names()

    def company_facts(self) -> tuple[str, ...]:
        """What is said of companies and can be columns: as the program has it, then one's own."""
        with self._store.reading() as tx:
            return (*SAID, *tx.people.companies.field_names())

    def count(self, order: ExportOrder) -> int:
        """How many people it would be."""
        if order.ids is not None:
            return len(order.ids)
        with self._store.reading() as tx:
            return tx.prospects.count(order.asked.at(self._clock.now()))

    def run(
        self, order: ExportOrder, progress: Progress, is_cancelled: Callable[[], bool]
    ) -> ExportReport:
        """Write the file. Stopped or broken off, it leaves what was there before."""
        with self._store.reading() as tx:
            header, targets = chosen_columns(order, tx.prospects.field_names(), self.presets)
            ids = self._ids(tx, order)
            steps = _Steps(len(ids) * (2 if order.has_activity else 1), progress, is_cancelled)
            cells = (row for _, row in tx.lists.rows.cells(ids, targets))
            people = Table(
                "Prospects", header, targets, steps.counted(cells), guards=not order.preset
            )
            doings = _Counter(tx.lists.rows.activity(ids))
            activity = Table("Opens and clicks", ACTIVITY, ACTIVITY, doings)
            paths = self._writer.write(
                order.path,
                order.kind,
                people,
                activity if order.has_activity else None,
                has_mark=order.has_mark,
            )
        return ExportReport(paths, steps.done, doings.done)

    def _ids(self, tx: Transaction, order: ExportOrder) -> tuple[int, ...]:
        if order.ids is not None:
            return order.ids
        return tx.prospects.ids(order.asked.at(self._clock.now()), order.order)


@dataclass(slots=True)
class _Steps:
    """Says how far it is, and ends it at the user's word."""

    total: int
    progress: Progress
    is_cancelled: Callable[[], bool]
    done: int = 0

    def counted(self, rows: Iterable[Sequence[str]]) -> Iterator[Sequence[str]]:
        for row in rows:
            if self.done % STEP == 0:
                self._tell()
            self.done += 1
            yield row

    def _tell(self) -> None:
        if self.is_cancelled():
            raise UserError("cancelled", "The export was stopped, and no file was written.")
        self.progress(self.done, self.total)


@dataclass(slots=True)
class _Counter:
    """Rows that are counted as they are read."""

    rows: Iterable[Sequence[str]]
    done: int = 0

    def __iter__(self) -> Iterator[Sequence[str]]:
        for row in self.rows:
            self.done += 1
            yield row
