"""Reads spreadsheets (XLSX, XLS, ODS) with python-calamine. What is computed there is read as its
last result; nothing is computed here, and nothing is fetched.
"""

from collections.abc import Iterator
from datetime import date, datetime, time, timedelta
from pathlib import Path

from python_calamine import CalamineError, CalamineWorkbook, PasswordError

from outreach_app.domain.errors import UserError
from outreach_app.domain.lists.tables import Format, Line, Reading, Source, TableKind
from outreach_app.system.tables.sheet_room import UnreadableError, needs_too_much

Cell = str | float | int | bool | date | time | datetime | timedelta


def sheet_format(source: Source, reading: Reading) -> Format:
    """The workbook's sheets, and which is read: the one chosen, else the first with anything."""
    book = _open(source)
    names = tuple(book.sheet_names)
    if reading.sheet is not None and reading.sheet not in names:
        raise UserError("sheet", f"{source.name} has no sheet called “{reading.sheet}”.")
    chosen = reading.sheet or next(
        (name for name in names if book.get_sheet_by_name(name).total_height), names[0]
    )
    return Format(kind=TableKind.SHEET, sheet=chosen, sheets=names)


def sheet_lines(source: Source, form: Format) -> Iterator[Line]:
    """The rows of the chosen sheet, from its first that has anything."""
    sheet = _open(source).get_sheet_by_name(form.sheet)
    if sheet.start is None:
        return
    for number, cells in enumerate(sheet.iter_rows(), start=1):
        yield Line(number, tuple(_text(cell) for cell in cells))


def _open(source: Source) -> CalamineWorkbook:
    path = Path(source.path)
    try:
        if needs_too_much(path):
            raise _too_big(source.name)
        return CalamineWorkbook.from_path(path)
    except PasswordError as fault:
        raise UserError(
            "sheet-locked", f"{source.name} is protected by a password: save it without one."
        ) from fault
    except (CalamineError, UnreadableError, OSError) as fault:
        raise _no_workbook(source.name) from fault


def _no_workbook(name: str) -> UserError:
    return UserError(
        "sheet",
        f"{name} is no spreadsheet that can be read: open it in your spreadsheet program and "
        "save it as XLSX or CSV.",
    )


def _too_big(name: str) -> UserError:
    return UserError(
        "sheet-too-big",
        f"{name} has cells far outside its table and is too big to read: copy the table alone "
        "into a new file, or save it as CSV.",
    )


def _text(cell: Cell) -> str:
    """A cell as people see it. Whole numbers lose the fraction that spreadsheets store."""
    if isinstance(cell, bool):
        return "yes" if cell else "no"
    if isinstance(cell, float):
        return str(int(cell)) if cell.is_integer() and abs(cell) < 1e15 else repr(cell)
    if isinstance(cell, datetime):
        is_day = cell.time() == time()
        return cell.date().isoformat() if is_day else cell.isoformat(" ", "seconds")
    return cell.isoformat() if isinstance(cell, date | time) else str(cell)
