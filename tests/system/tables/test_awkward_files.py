"""Lists as people really have them: each ends in rows, or in a sentence that says what to do."""

import os
import zipfile
from datetime import date
from pathlib import Path

import pytest
import xlsxwriter

from outreach_app.domain.errors import UserError
from outreach_app.domain.lists.tables import Format, Line, Reading, Source, TableKind
from outreach_app.system.tables.reader import TableReader


@pytest.fixture
def file(tmp_path: Path) -> "Files":
    return Files(tmp_path)


class Files:
    """Writes files, and reads them back as lists."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder

    def source(self, name: str, content: bytes) -> Source:
        path = self.folder / name
        path.write_bytes(content)
        return Source(name, str(path))

    def rows(
        self, name: str, content: bytes, reading: Reading | None = None
    ) -> tuple[Format, list[Line]]:
        reader, source = TableReader(), self.source(name, content)
        form = reader.look(source, reading or Reading())
        return form, list(reader.lines(source, form))

    def workbook(self, name: str, **options: object) -> tuple[Path, xlsxwriter.Workbook]:
        path = self.folder / name
        return path, xlsxwriter.Workbook(str(path), options)


def cells(lines: list[Line]) -> list[tuple[str, ...]]:
    return [line.cells for line in lines]


def refusal(file: Files, name: str, content: bytes) -> UserError:
    with pytest.raises(UserError) as caught:
        file.rows(name, content)
    return caught.value


def test_excels_csv_with_mark_and_semicolons(file: Files) -> None:
    text = "\ufeffName;E-Mail\r\nJürgen;j@x.example\r\n"
    form, lines = file.rows("excel.csv", text.encode())
    assert (form.encoding, form.delimiter, form.is_certain) == ("utf-8", ";", True)
    assert cells(lines) == [("Name", "E-Mail"), ("Jürgen", "j@x.example")]


def test_excels_declared_delimiter_is_no_row(file: Files) -> None:
    form, lines = file.rows("sep.csv", b"sep=;\r\nName;E-Mail\r\nAna, B;a@x.example\r\n")
    assert form.delimiter == ";"
    assert lines[0] == Line(2, ("Name", "E-Mail"))


@pytest.mark.parametrize(
    ("encoding", "name"),
    [
        ("iso-8859-1", "Jürgen Größe"),
        ("cp1252", "“Zoë” – Cœur, 5 €"),
        ("iso-8859-15", "Cœur Lefèvre"),
        ("iso-8859-2", "Łódź Wałęsa"),
        ("cp1250", "Dvořák Škoda Žižka"),
        ("cp1251", "Пётр Иванов"),
        ("mac_roman", "Éric Lefèvre, Zoë"),
        ("gb18030", "张伟 北京公司"),
        ("shift_jis", "田中さん 株式会社"),
        ("utf-16-le", "Jürgen"),
        ("utf-16-be", "Jürgen"),
    ],
)
def test_an_encoding_without_a_mark_is_guessed(file: Files, encoding: str, name: str) -> None:
    _, lines = file.rows("list.csv", f"Name\tE-Mail\r\n{name}\ta@x.example\r\n".encode(encoding))
    assert lines[1].cells == (name, "a@x.example")


@pytest.mark.parametrize(
    ("encoding", "mark"),
    [
        ("utf-16-le", b"\xff\xfe"),
        ("utf-16-be", b"\xfe\xff"),
        ("utf-32-le", b"\xff\xfe\0\0"),
        ("utf-32-be", b"\0\0\xfe\xff"),
        ("utf-8", b"\xef\xbb\xbf"),
    ],
)
def test_a_mark_settles_the_encoding(file: Files, encoding: str, mark: bytes) -> None:
    form, lines = file.rows("list.csv", mark + "é@x.example,張\n".encode(encoding))
    assert (form.encoding, form.is_certain) == (encoding, True)
    assert cells(lines) == [("é@x.example", "張")]


def test_a_guess_is_corrected(file: Files) -> None:
    content = "Gdańsk;a@x.example".encode("cp1250")
    form, _ = file.rows("list.csv", content)
    assert not form.is_certain
    _, lines = file.rows("list.csv", content, Reading(encoding="cp1250"))
    assert lines[0].cells[0] == "Gdańsk"


def test_the_wrong_encoding_is_said_with_its_line(file: Files) -> None:
    content = b"Name\n" * 40_000 + b"J\xfcrgen\n"
    with pytest.raises(UserError, match=r"Line 40001 of list[.]csv is not text"):
        file.rows("list.csv", content, Reading(encoding="utf-8"))


def test_line_ends_inside_quotation_marks(file: Files) -> None:
    _, lines = file.rows("q.csv", b'a,"two\r\nlines, ""quoted"""\nb,c\n')
    assert lines == [Line(1, ("a", 'two\r\nlines, "quoted"')), Line(3, ("b", "c"))]


def test_a_quotation_mark_that_is_never_closed_costs_no_earlier_row(file: Files) -> None:
    _, lines = file.rows("q.csv", b'a,b\nc,"d\ne,f\ng,h\n')
    assert lines[0] == Line(1, ("a", "b"))
    assert (lines[1].number, "never closed" in lines[1].fault) == (2, True)


def test_ragged_rows_stay_as_they_are(file: Files) -> None:
    _, lines = file.rows("r.csv", b"a,b,c\n1,2\n1,2,3,4\n\n1,2,3\n")
    assert [len(line.cells) for line in lines] == [3, 2, 4, 0, 3]


def test_one_column_without_any_delimiter(file: Files) -> None:
    _, lines = file.rows("one.csv", b"E-Mail\na@x.example\nb@x.example\n")
    assert cells(lines) == [("E-Mail",), ("a@x.example",), ("b@x.example",)]


def test_two_hundred_columns(file: Files) -> None:
    header = ",".join(f"column {n}" for n in range(200))
    _, lines = file.rows("wide.csv", f"{header}\n{'x,' * 199}x\n".encode())
    assert [len(line.cells) for line in lines] == [200, 200]


@pytest.mark.parametrize("content", [b"", b"\xef\xbb\xbf", b"\n\n  \r\n", b"\xff\xfe"])
def test_an_empty_file_is_said_to_be(file: Files, content: bytes) -> None:
    assert refusal(file, "empty.csv", content).code == "empty"


@pytest.mark.parametrize(
    "content",
    [b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR" + bytes(range(256)) * 9, bytes(range(256)) * 40],
)
def test_what_is_no_table_is_refused(file: Files, content: bytes) -> None:
    assert refusal(file, "picture.csv", content).code == "no-table"


def test_a_workbook_under_another_name(file: Files) -> None:
    path, book = file.workbook("book.xlsx")
    book.add_worksheet("Empty")
    sheet = book.add_worksheet("People")
    sheet.write_row(2, 1, ["Name", "Number", "Text"])
    sheet.write_row(3, 1, ["Ana", 4917123, "=1+1"])
    sheet.write_string(4, 1, "=1+1")
    book.close()
    form, lines = file.rows("people.csv", path.read_bytes())
    assert (form.kind, form.sheet, form.sheets) == (
        TableKind.SHEET,
        "People",
        ("Empty", "People"),
    )
    filled = [line for line in lines if any(line.cells)]
    assert filled[0] == Line(3, ("Name", "Number", "Text"))
    assert filled[1].cells[:2] == ("Ana", "4917123")
    assert filled[2].cells[0] == "=1+1"


def test_formulas_are_read_as_their_results(file: Files) -> None:
    path, book = file.workbook("book.xlsx")
    sheet = book.add_worksheet()
    sheet.write_formula(0, 0, '="ana@"&"x.example"', None, "ana@x.example")
    sheet.write_formula(0, 1, '=HYPERLINK("https://evil.example")', None, "")
    book.close()
    _, lines = file.rows("book.xlsx", path.read_bytes())
    assert lines[0].cells == ("ana@x.example",)


@pytest.mark.parametrize("is_1904", [False, True])
def test_dates_of_both_epochs(file: Files, is_1904: bool) -> None:
    path, book = file.workbook("book.xlsx", date_1904=is_1904)
    sheet = book.add_worksheet()
    sheet.write_datetime(0, 0, date(2024, 2, 29), book.add_format({"num_format": "dd.mm.yyyy"}))
    book.close()
    _, lines = file.rows("book.xlsx", path.read_bytes())
    assert lines[0].cells == ("2024-02-29",)


def test_a_workbook_that_is_cut_off(file: Files) -> None:
    path, book = file.workbook("book.xlsx")
    book.add_worksheet().write_row(0, 0, ["a@x.example"])
    book.close()
    assert refusal(file, "cut.xlsx", path.read_bytes()[:-200]).code == "sheet"
    assert refusal(file, "no.xlsx", b"PK\x03\x04" + b"x" * 500).code == "sheet"


def test_a_zip_that_is_no_workbook(file: Files) -> None:
    path = file.folder / "x.zip"
    with zipfile.ZipFile(path, "w") as archive:
        archive.writestr("hello.txt", "hello")
    assert refusal(file, "x.xlsx", path.read_bytes()).code == "sheet"


def test_a_stray_cell_in_the_last_corner_does_not_fill_the_memory(file: Files) -> None:
    path, book = file.workbook("book.xlsx")
    sheet = book.add_worksheet()
    sheet.write(0, 0, "a@x.example")
    sheet.write(1_048_575, 16_383, "here")
    book.close()
    assert refusal(file, "corner.xlsx", path.read_bytes()).code == "sheet-too-big"


CARDS = b"""BEGIN:VCARD\r
VERSION:3.0\r
N:Diaz;Ana;;;\r
FN:Ana Diaz\r
EMAIL;TYPE=INTERNET,WORK:ana@bakery.example\r
EMAIL:second@bakery.example\r
ORG:Diaz\\, Sons;Sales\r
NOTE:two\\nlines and a\r
  folded one\r
PHOTO;ENCODING=b;TYPE=JPEG:/9j/4AAQSkZJRgABAQ\r
 AAAQABAAD\r
CATEGORIES:Food,Berlin\r
END:VCARD\r
BEGIN:VCARD\r
VERSION:2.1\r
N;CHARSET=UTF-8;ENCODING=QUOTED-PRINTABLE:M=C3=BCl=\r
ler;J=C3=BCrgen\r
EMAIL;INTERNET:j@x.example\r
END:VCARD\r
BEGIN:VCARD\r
VERSION:4.0\r
FN:No Address\r
TEL;VALUE=uri:tel:+49-30-1\r
PHOTO:data:image/jpeg;base64,/9j/4AAQ\r
END:VCARD\r
BEGIN:VCARD\r
FN:cut off\r
"""


def test_cards_of_three_versions_with_photos(file: Files) -> None:
    form, lines = file.rows("people.vcf", CARDS)
    assert form.header is not None
    rows = [dict(zip(form.header, line.cells, strict=True)) for line in lines]
    assert rows[0] == {
        "address": "ana@bakery.example",
        "first_name": "Ana",
        "last_name": "Diaz",
        "company": "Diaz, Sons",
        "phone": "",
        "tags": "Food; Berlin",
        "field:email_2": "second@bakery.example",
        "field:notes": "two\nlines and a folded one",
    }
    assert (rows[1]["first_name"], rows[1]["last_name"]) == ("Jürgen", "Müller")
    assert rows[2]["phone"] == "+49-30-1"
    assert [line.number for line in lines] == [1, 14, 20, 26]
    assert "not finished" in lines[3].fault


@pytest.mark.parametrize(
    "lines",
    [
        "VERSION:4.0\nEMAIL;PREF=2:old@x.example\nEMAIL;PREF=1:ana@x.example",
        "VERSION:4.0\nEMAIL:old@x.example\nEMAIL;PREF=1:ana@x.example",
        "VERSION:3.0\nEMAIL;TYPE=INTERNET:old@x.example\nEMAIL;TYPE=internet,pref:ana@x.example",
        "VERSION:2.1\nEMAIL;INTERNET:old@x.example\nEMAIL;PREF;INTERNET:ana@x.example",
        "VERSION:3.0\nEMAIL:ana@x.example\nEMAIL;TYPE=HOME:old@x.example",
    ],
)
def test_the_preferred_address_of_a_card_is_the_persons(file: Files, lines: str) -> None:
    form, rows = file.rows("one.vcf", f"BEGIN:VCARD\n{lines}\nEND:VCARD\n".encode())
    card = dict(zip(form.header or (), rows[0].cells, strict=True))
    assert (card["address"], card["field:email_2"]) == ("ana@x.example", "old@x.example")


def test_a_word_broken_by_quoted_printable_may_go_on_with_a_space(file: Files) -> None:
    text = b"BEGIN:VCARD\r\nVERSION:2.1\r\nNOTE;ENCODING=QUOTED-PRINTABLE:one=\r\n two\r\nEND:VCARD"
    assert cells(file.rows("one.vcf", text)[1]) == [("", "", "one two")]


def test_a_cell_of_a_whole_book_is_called_that(file: Files) -> None:
    text = b"Email,Note\na@x.example," + b"x" * 200_000 + b"\nb@x.example,fine\n"
    _form, lines = file.rows("long.csv", text)
    assert "longer than" in lines[1].fault
    assert lines[2].cells == ("b@x.example", "fine")


def test_nobody_waits_for_a_pipe(file: Files) -> None:
    pipe = file.folder / "pipe.csv"
    os.mkfifo(pipe)
    with pytest.raises(UserError, match="is no file"):
        TableReader().look(Source("pipe.csv", str(pipe)), Reading())


def test_text_from_the_clipboard() -> None:
    reader, source = TableReader(), Source("the clipboard", text="Name\tE-Mail\nÄnna\ta@x.example")
    form = reader.look(source, Reading())
    assert (form.delimiter, form.is_certain) == ("\t", True)
    assert list(reader.lines(source, form))[1].cells == ("Änna", "a@x.example")


@pytest.mark.parametrize("nuls", [1, 3, 6])
def test_nuls_are_left_out_of_cells(file: Files, nuls: int) -> None:
    text = f"Name,E-Mail\nAna{chr(0) * nuls},ana@x.example\n{chr(0)}Bo,bo@x.example{chr(0)}\n"
    _, lines = file.rows("nul.csv", text.encode())
    assert cells(lines)[1:] == [("Ana", "ana@x.example"), ("Bo", "bo@x.example")]


def test_a_binary_of_few_letters_but_many_nuls_is_no_list(file: Files) -> None:
    assert refusal(file, "odd.csv", b"ab\0cdefg\0hijk" * 90).code == "no-table"
