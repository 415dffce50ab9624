"""Writes XLSX with XlsxWriter, row by row. Each cell is text: nothing in it is ever computed."""

from collections.abc import Sequence
from io import BytesIO
from pathlib import Path

from xlsxwriter import Workbook
from xlsxwriter.exceptions import FileCreateError
from xlsxwriter.worksheet import Worksheet

from outreach_app.domain.errors import UserError
from outreach_app.domain.lists.exports import Table
from outreach_app.system.whole_file import whole_file

MOST_ROWS = 1_048_576
LONGEST_CELL = 32_767
"""What the format holds."""

WIDE = frozenset({"address", "company", "website", "Mail", "Link", "Why"})


def write_sheets(path: str, *tables: Table) -> None:
    """Each table on a sheet of its own."""
    options = {"constant_memory": True, "strings_to_formulas": False, "strings_to_urls": False}
    with whole_file(Path(path)) as draft:
        packed = BytesIO()  # an archive on a full disk would try to end itself once more, later
        book = Workbook(packed, options)
        try:
            for table in tables:
                _write(book, table)
            _close(book)
        except BaseException:
            book.fileclosed = True  # else it would be written when it is collected
            raise
        draft.write_bytes(packed.getbuffer())


def _close(book: Workbook) -> None:
    try:
        book.close()
    except FileCreateError as fault:
        raise fault.args[0] if isinstance(fault.args[0], OSError) else OSError() from fault


def _write(book: Workbook, table: Table) -> None:
    sheet = book.add_worksheet(table.name)
    text, bold = book.add_format({"num_format": "@"}), book.add_format({"bold": True})
    for place, name in enumerate(table.targets):
        sheet.set_column(place, place, 30 if name in WIDE else 18, text)
    sheet.freeze_panes(1, 0)
    for place, heading in enumerate(table.header):
        sheet.write_string(0, place, heading, bold)
    for number, row in enumerate(table.rows, start=1):
        if number >= MOST_ROWS:
            raise UserError(
                "too-many-rows", f"Excel holds {MOST_ROWS:,} rows and no more: choose CSV."
            )
        _write_row(sheet, number, row, text)


def _write_row(sheet: Worksheet, number: int, row: Sequence[str], text: object) -> None:
    for place, cell in enumerate(row):
        if cell and sheet.write_string(number, place, cell, text) != 0:
            raise UserError(
                "cell-too-long",
                f"A cell of {row[0]} has {len(cell):,} letters, and Excel holds "
                f"{LONGEST_CELL:,}: choose CSV or JSON.",
            )
