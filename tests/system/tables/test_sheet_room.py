"""A workbook that would fill the memory is refused before it is read, whatever hides its size."""

import zipfile
from pathlib import Path

import pytest

from outreach_app.system.tables.sheet_room import UnreadableError, needs_too_much

FAR = 1_048_576
CONTENT = (
    '<office:document-content xmlns:office="o" xmlns:table="t" xmlns:text="x"><office:body>'
    '<office:spreadsheet><table:table table:name="A">{}</table:table></office:spreadsheet>'
    "</office:body></office:document-content>"
)
FULL = '<table:table-cell office:value-type="string"{}><text:p>a</text:p></table:table-cell>'


def _zipped(folder: Path, member: str, content: bytes) -> Path:
    path = folder / "book"
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr(member, content)
    return path


def _sheet(folder: Path, rows: str) -> Path:
    content = f'<worksheet xmlns="m"><sheetData>{rows}</sheetData></worksheet>'
    return _zipped(folder, "xl/worksheets/sheet1.xml", content.encode())


def _table(folder: Path, rows: str) -> Path:
    return _zipped(folder, "content.xml", CONTENT.format(rows).encode())


@pytest.mark.parametrize(
    "rows",
    [
        '<row r="1"><c r="A1"/></row><row r="1048576"><c r="XFD1048576"><v>1</v></c></row>',
        "<row r='1048576'><c r='XFD1048576'><v>1</v></c></row>",
        '<row r="1"><c r="XFD1"/></row><row r="1048576"><c><v>1</v></c></row>',
        '<x:row r="1048576"><x:c spans=">" r="XFD1048576"><x:v>1</x:v></x:c></x:row>',
        '<row r="1048576"><c s="1" \n r = "XFD1048576"/></row>',
    ],
)
def test_a_stray_cell_however_it_is_written(tmp_path: Path, rows: str) -> None:
    assert needs_too_much(_sheet(tmp_path, rows))


def test_a_place_that_a_comment_would_hide_is_not_read_at_all(tmp_path: Path) -> None:
    hidden = '<row r="1048576"><!-- <row r="1"> --><c><v>1</v></c></row>'
    with pytest.raises(UnreadableError):
        needs_too_much(_sheet(tmp_path, f'<row r="1"><c r="XFD1"/></row>{hidden}'))


@pytest.mark.parametrize(
    "rows",
    [
        f'<table:table-row table:number-rows-repeated="{FAR}">'
        + FULL.format(' table:number-columns-repeated="16384"')
        + "</table:table-row>",
        '<table:table-row><table:table-cell table:number-columns-repeated="16383"/>'
        + FULL.format("")
        + f'</table:table-row><table:table-row table:number-rows-repeated="{FAR - 2}"/>'
        + f"<table:table-row>{FULL.format('')}</table:table-row>",
    ],
)
def test_a_repeated_cell_of_an_open_document(tmp_path: Path, rows: str) -> None:
    assert needs_too_much(_table(tmp_path, rows))


def test_the_empty_rest_of_an_open_document_is_free(tmp_path: Path) -> None:
    empty = '<table:table-cell table:number-columns-repeated="16383"/>'
    rows = (
        f"<table:table-row>{FULL.format('')}{empty}</table:table-row>" * 50
        + f'<table:table-row table:number-rows-repeated="{FAR - 50}">{empty}</table:table-row>'
    )
    assert not needs_too_much(_table(tmp_path, rows))


def test_a_row_of_format_alone_at_the_end_of_a_sheet_is_free(tmp_path: Path) -> None:
    rows = "".join(f'<row r="{n}"><c r="A{n}"/><c r="AZ{n}"/></row>' for n in range(1, 90))
    assert not needs_too_much(_sheet(tmp_path, f'{rows}<row r="1048576" hidden="1"/>'))


def _record(kind: int, body: bytes) -> bytes:
    return bytes((kind, len(body))) + body


def test_a_stray_cell_of_a_binary_workbook(tmp_path: Path) -> None:
    far = _record(0, (FAR - 1).to_bytes(4, "little") + bytes(13))
    cell = _record(2, (16_383).to_bytes(4, "little") + bytes(8))
    member = "xl/worksheets/sheet1.bin"
    assert needs_too_much(_zipped(tmp_path, member, far + cell))
    near = _record(0, bytes(17)) + _record(2, bytes(12))
    assert not needs_too_much(_zipped(tmp_path, member, near * 1000))


def test_hostile_markup_is_walked_through_once(tmp_path: Path) -> None:
    """Quotes and tags without an end: each byte is looked at a few times, not a million."""
    for rows in ('<c "' * 300_000, "<row r='" * 200_000, "<" * 2_000_000):
        assert not needs_too_much(_sheet(tmp_path, rows))


def test_what_is_no_archive_is_left_to_its_reader(tmp_path: Path) -> None:
    path = tmp_path / "book.xls"
    path.write_bytes(b"\xd0\xcf\x11\xe0")
    assert not needs_too_much(path)
