"""The list of who gets no mail as CSV, and back. A list of bare addresses is read, too."""

import csv
import io
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import UTC, datetime

from outreach_app.domain.errors import UserError
from outreach_app.domain.suppressions import ReasonCode, Suppression, suppression

COLUMNS = ("pattern", "kind", "reason", "sentence", "at", "source")

PATTERN_NAMES = ("pattern", "address", "email", "e-mail", "email address", "domain")
"""What the column with the addresses may be called, ours first."""

MOST_FAULTS = 20
_FORMULA = ("=", "+", "-", "@", "\t", "\r")


@dataclass(frozen=True, slots=True)
class ReadList:
    """What a file held. `faults` names lines that are neither an address nor a domain."""

    entries: tuple[Suppression, ...]
    faults: tuple[str, ...] = ()
    more_faults: int = 0


_YEARS = range(1970, 2200)


def written(entries: Iterable[Suppression]) -> str:
    """The entries as CSV with a heading. No cell begins as a spreadsheet's formula would."""
    out = io.StringIO()
    sheet = csv.writer(out, lineterminator="\r\n")
    sheet.writerow(COLUMNS)
    for one in entries:
        cells = (one.pattern, one.kind, one.reason_code, one.sentence, one.at.isoformat())
        sheet.writerow([_unarmed(str(cell)) for cell in (*cells, one.source)])
    return out.getvalue()


def read(text: str, now: datetime, source: str) -> ReadList:
    """The entries of a CSV file. `source` is said of those that name none.

    Raises UserError for what is no table.
    """
    rows = _rows(text)
    if not rows:
        return ReadList(())
    heading = [cell.strip().casefold() for cell in rows[0]]
    named = next((name for name in PATTERN_NAMES if name in heading), None)
    columns = {name: place for place, name in enumerate(heading)} if named else {}
    columns["pattern"] = columns[named] if named else 0
    entries, faults = [], []
    for number, row in enumerate(rows[1:] if named else rows, start=2 if named else 1):
        if not any(cell.strip() for cell in row):
            continue
        try:
            entries.append(_entry(row, columns, now, source))
        except UserError as fault:
            faults.append(f"Line {number}: {fault.sentence}")
    shown = tuple(faults[:MOST_FAULTS])
    return ReadList(tuple(entries), shown, len(faults) - len(shown))


def _rows(text: str) -> list[list[str]]:
    bare = text.removeprefix("\ufeff")
    first = bare.partition("\n")[0]
    mark = max(",;\t", key=first.count)
    try:
        return [row for row in csv.reader(io.StringIO(bare), delimiter=mark) if row]
    except csv.Error as fault:
        raise UserError("no-csv", f"This file is no table of addresses: {fault}.") from fault


def _entry(row: list[str], columns: dict[str, int], now: datetime, source: str) -> Suppression:
    def cell(name: str) -> str:
        place = columns.get(name)
        return row[place].strip() if place is not None and place < len(row) else ""

    code, at = cell("reason").casefold(), cell("at")
    return suppression(
        cell("pattern").removeprefix("'"),
        ReasonCode(code) if code in set(ReasonCode) else ReasonCode.ENTERED,
        _time(at, now) if at else now,
        sentence=cell("sentence").removeprefix("'"),
        source=cell("source").removeprefix("'") or source,
    )


def _time(text: str, now: datetime) -> datetime:
    """A time; now for one at the ends of the calendar, by which some programs mean none."""
    try:
        found = datetime.fromisoformat(text)
    except ValueError as fault:
        raise UserError("time", f"“{text}” is no time: write it as 2026-03-01T09:00Z.") from fault
    if found.year not in _YEARS:
        return now
    return found if found.tzinfo else found.replace(tzinfo=UTC)


def _unarmed(cell: str) -> str:
    return f"'{cell}" if cell.startswith(_FORMULA) else cell
