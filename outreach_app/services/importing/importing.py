"""Prospect lists in: look, try, import in one transaction, and take back at any later time."""

import csv
import io
from collections.abc import Callable, Iterator, Sequence
from dataclasses import replace
from itertools import islice

from outreach_app.domain.errors import UserError
from outreach_app.domain.lists import columns
from outreach_app.domain.lists.guarding import guard
from outreach_app.domain.lists.headers import column_names, looks_like_header
from outreach_app.domain.lists.journal import JournalRow, digest_of, taken_back
from outreach_app.domain.lists.reports import (
    ImportEntry,
    ImportOrder,
    ImportReport,
    UndoneImport,
)
from outreach_app.domain.lists.rows import BadRow, RowReader, is_blank
from outreach_app.domain.lists.tables import (
    Format,
    Line,
    Preset,
    Preview,
    Reading,
    Source,
    TableKind,
    shape_of,
)
from outreach_app.domain.prospects import ProspectForm
from outreach_app.services.importing.intake import Intake, batches
from outreach_app.services.list_ports import TableReader
from outreach_app.services.ports import Clock, Store, Transaction

LOOK = 30
"""Rows of a first look."""

BATCH = 1000

Progress = Callable[[int, int], None]
"""Is told how many rows are done, and of how many; 0 where that is not known."""


class Importing:
    """Imports lists into one profile."""

    def __init__(
        self,
        store: Store,
        reader: TableReader,
        write: Callable[[str, str], None],
        presets: Sequence[Preset],
        clock: Clock,
    ) -> None:
        self._store = store
        self._write = write
        self._reader = reader
        self._presets = tuple(presets)
        self._clock = clock

    def look(self, source: Source, reading: Reading = Reading()) -> Preview:  # noqa: B008 - frozen
        """What the file seems to be. Whatever was guessed can be chosen otherwise."""
        form = self._reader.look(source, reading)
        lines = list(islice(self._filled(source, form), LOOK))
        cells = [line.cells for line in lines]
        has_header = _has_header(form, reading, cells)
        first = form.header or (cells[0] if cells and has_header else ())
        width = len(first) or max((len(row) for row in cells), default=0)
        names = column_names(first, width, is_header=bool(first))
        rows = lines[1:] if has_header and form.header is None else lines
        targets, recognised = self._targets(names, first, [line.cells for line in rows])
        return Preview(
            source, form, has_header, names, tuple(rows[: LOOK - 1]), targets, recognised
        )

    def order(self, preview: Preview) -> ImportOrder:
        """The import as it was guessed."""
        return ImportOrder(
            preview.source, preview.format, preview.has_header, preview.header, preview.targets
        )

    def check(
        self, order: ImportOrder, progress: Progress, is_cancelled: Callable[[], bool]
    ) -> ImportReport:
        """The whole import without writing anything."""
        _refuse_useless(order)
        with self._store.reading() as tx:
            intake = Intake(tx, order, self._clock.now(), None)
            self._pass(intake, order, progress, is_cancelled)
            return intake.report()

    def run(
        self,
        order: ImportOrder,
        progress: Progress,
        is_cancelled: Callable[[], bool],
        total: int = 0,
    ) -> ImportReport:
        """Import everything in one transaction. Cancelled or broken off, it leaves nothing."""
        _refuse_useless(order)
        now = self._clock.now()
        with self._store.writing() as tx:
            number = tx.lists.imports.begin(order.source.name, now)
            intake = Intake(tx, order, now, number)
            with tx.lists.people.at_once():
                self._pass(intake, order, lambda done, _: progress(done, total), is_cancelled)
            report = intake.report()
            tx.lists.imports.finish(number, report.added, report.changed, len(report.bad))
            shape = shape_of(order.header)
            tx.lists.imports.keep_mapping(shape, order.targets, now)
        return report

    def undo(self, import_id: int) -> UndoneImport:
        """Take an import back, but for what was changed, written or noted since."""
        with self._store.writing() as tx:
            entry = next((one for one in tx.lists.imports.entries() if one.id == import_id), None)
            if entry is None:
                raise UserError("no-import", f"There is no import with the number {import_id}.")
            if entry.undone_at is not None:
                raise UserError("undone", "This import was taken back before.")
            removed, restored, left = _take_back(tx, import_id)
            tx.lists.imports.mark_undone(import_id, self._clock.now())
        return UndoneImport(removed, restored, left)

    def save_bad_rows(self, path: str, order: ImportOrder, report: ImportReport) -> None:
        """Write the rows that could not be taken into a file for mending."""
        self._write(path, rows_to_mend(order, report))

    def entries(self) -> tuple[ImportEntry, ...]:
        """Past imports, the latest first."""
        with self._store.reading() as tx:
            return tx.lists.imports.entries()

    def _pass(
        self,
        intake: Intake,
        order: ImportOrder,
        progress: Progress,
        is_cancelled: Callable[[], bool],
    ) -> None:
        done = 0
        for batch in batches(self._rows(order), BATCH):
            if is_cancelled():
                raise UserError("cancelled", "The import was stopped, and nothing of it was kept.")
            intake.take(batch)
            done += len(batch)
            progress(done, 0)
        if not done:
            name = order.source.name
            raise UserError("no-rows", f"{name} has a heading, but no rows: there is nobody in it.")

    def _rows(self, order: ImportOrder) -> Iterator[ProspectForm | BadRow]:
        lines = self._filled(order.source, order.format)
        if order.has_header and order.format.header is None:
            next(lines, None)
        is_text = order.format.kind is TableKind.TEXT
        return map(RowReader(order.targets, unguards=is_text).read, lines)

    def _filled(self, source: Source, form: Format) -> Iterator[Line]:
        return (line for line in self._reader.lines(source, form) if not is_blank(line))

    def _targets(
        self, names: Sequence[str], given: Sequence[str], rows: Sequence[Sequence[str]]
    ) -> tuple[tuple[str, ...], str]:
        with self._store.reading() as tx:
            kept = tx.lists.imports.mapping(shape_of(tuple(names)))
        if kept is not None and len(kept) == len(names):
            return kept, "mapped as the last time"
        targets, recognised = columns.suggestions(names, rows, self._presets)
        named = [bool(cell.strip()) for cell in given] + [not given] * len(names)
        return (
            tuple(
                target if is_named or target == "address" else columns.LEFT_OUT
                for target, is_named in zip(targets, named, strict=False)
            ),
            recognised,
        )


def rows_to_mend(order: ImportOrder, report: ImportReport) -> str:
    """The rows that could not be taken, as CSV with the reason beside each. Mended, it can be
    imported as it is: the reasons are a column that is left out.
    """
    file = io.StringIO(newline="")
    writer = csv.writer(file)
    width = len(order.header)
    writer.writerow([*order.header, *columns.MENDING])
    for row in report.bad:
        cells = [guard(cell) for cell in row.cells]
        cells += [""] * (width - len(cells))
        writer.writerow([*cells[:width], row.number, row.reason, *cells[width:]])
    return file.getvalue()


def _has_header(form: Format, reading: Reading, cells: Sequence[Sequence[str]]) -> bool:
    if form.header is not None:
        return True
    return looks_like_header(cells) if reading.has_header is None else reading.has_header


def _refuse_useless(order: ImportOrder) -> None:
    if "address" not in order.targets:
        raise UserError(
            "no-address-column",
            "No column is the mail address: say which one is, since it tells people apart.",
        )
    used = [target for target in order.targets if target]
    if len(used) != len(set(used)):
        double = next(target for target in used if used.count(target) > 1)
        raise UserError("column-twice", f"Two columns are to be “{double}”: choose one of them.")
    wrong = next((target for target in used if not columns.is_target(target)), None)
    if wrong is not None:
        raise UserError("no-column", f"“{wrong}” is nothing that a column can be.")


def _take_back(tx: Transaction, import_id: int) -> tuple[int, int, int]:
    removed = restored = spared = 0
    last = 0
    while rows := tx.lists.imports.journal(import_id, last, BATCH):
        last = rows[-1].prospect_id
        now = tx.lists.people.forms([row.prospect_id for row in rows])
        added = [row.prospect_id for row in rows if row.digest]
        intact = [
            row.prospect_id
            for row in rows
            if row.digest and digest_of(now[row.prospect_id]) == row.digest
        ]
        gone = tx.lists.people.remove_untouched(intact)
        removed, spared = removed + gone, spared + len(added) - gone
        back = {row.prospect_id: _back(now[row.prospect_id], row) for row in rows if row.changes}
        changed = {one: form for one, form in back.items() if form != now[one]}
        tx.lists.people.edit_many(changed)
        restored, spared = restored + len(changed), spared + len(back) - len(changed)
    return removed, restored, spared


def _back(now: ProspectForm, row: JournalRow) -> ProspectForm:
    return replace(taken_back(now, row.changes), address=now.address)
