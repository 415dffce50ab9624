"""Reads text tables: CSV and its kin, line by line, whatever their size."""

import csv
import io
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import BinaryIO, TextIO

from outreach_app.domain.errors import UserError
from outreach_app.domain.lists.delimiters import declared_delimiter, guess_delimiter
from outreach_app.domain.lists.encodings import guess_encoding, mark_of
from outreach_app.domain.lists.tables import Format, Line, Reading, Source, TableKind

SAMPLE = 60_000
"""Letters from which the delimiter is guessed."""

_LONGEST_CELL = csv.field_size_limit()
_TOO_LONG = f"A cell is longer than {_LONGEST_CELL:,} letters: shorten it."
_OPEN_QUOTE = (
    "A quotation mark is opened here and never closed, so that this line runs into those below: "
    "close it, or write it twice."
)


def text_format(source: Source, head: bytes, reading: Reading) -> Format:
    """How this text is read: as was chosen, else as guessed from its first bytes."""
    guess = guess_encoding(head)
    encoding = reading.encoding or ("utf-8" if source.text else guess.encoding)
    with opened_text(source, encoding) as file:
        first = _first_line(file, source, encoding)
        sample = first + _read(file, source, encoding)
    declared = declared_delimiter(first)
    return Format(
        kind=TableKind.TEXT,
        encoding=encoding,
        is_certain=bool(reading.encoding or source.text) or guess.is_certain,
        delimiter=reading.delimiter or declared or guess_delimiter(sample),
    )


def text_lines(source: Source, form: Format) -> Iterator[Line]:
    """Every row, empty ones too. UserError where the text is not in that encoding."""
    with opened_text(source, form.encoding) as file:
        yield from _rows(_Lines(file), form.delimiter, source, form.encoding)


@contextmanager
def opened_text(source: Source, encoding: str) -> Iterator[TextIO]:
    """The text of a source, after its byte order mark, with its line ends as they are."""
    if not source.path:
        yield io.StringIO(source.text, newline="")
        return
    with opened_bytes(source) as raw:
        mark = mark_of(raw.read(4), encoding)
        raw.seek(len(mark))
        yield io.TextIOWrapper(raw, encoding=encoding, newline="")


@contextmanager
def opened_bytes(source: Source) -> Iterator[BinaryIO]:
    """The bytes of a file. UserError where it can not be read."""
    try:
        raw = Path(source.path).open("rb")  # noqa: SIM115 - closed below
    except OSError as fault:
        reason = fault.strerror or "it can not be opened"
        raise UserError("file", f"{source.name} can not be read: {reason}.") from fault
    with raw:
        yield raw


class _Lines:
    """The lines of a text, of which the latest are kept until they are asked for.

    A NUL is nothing that anybody wrote: it is left out, as spreadsheets do.
    """

    def __init__(self, file: TextIO) -> None:
        self._file = file
        self.taken: list[str] = []

    def __iter__(self) -> Iterator[str]:
        for read in self._file:
            line = read.replace("\0", "")
            self.taken.append(line)
            yield line

    def forget(self) -> None:
        """A row has ended."""
        self.taken.clear()


def _rows(lines: _Lines, delimiter: str, source: Source, encoding: str) -> Iterator[Line]:
    reader = csv.reader(lines, delimiter=delimiter)
    start, is_first = 1, True
    while True:
        fault, cells = "", []
        try:
            cells = next(reader)
        except StopIteration:
            return
        except csv.Error:
            fault = _OPEN_QUOTE if len(lines.taken) > 1 else _TOO_LONG
        except UnicodeError as error:
            raise unreadable(source, encoding) from error
        if len(lines.taken) > 1 and _is_open("".join(lines.taken), delimiter):
            fault, cells = _OPEN_QUOTE, [line.rstrip("\r\n") for line in lines.taken[:1]]
        if not (is_first and declared_delimiter("".join(lines.taken[:1]))):
            yield Line(start, tuple(cells), fault)
        lines.forget()
        start, is_first = reader.line_num + 1, False


def _is_open(text: str, delimiter: str) -> bool:
    """Whether a row of several lines ends inside a quotation mark: the file ended first."""
    if text.count('"') % 2 == 0:
        return False
    try:
        for _ in csv.reader(io.StringIO(text, newline=""), delimiter=delimiter, strict=True):
            continue
    except csv.Error:
        return True
    return False


def unreadable(source: Source, encoding: str) -> UserError:
    """The error for a text in another encoding, with the line that shows it."""
    number = 0 if encoding.startswith(("utf-16", "utf-32")) else _strange_line(source, encoding)
    place = f"Line {number} of {source.name}" if number else source.name
    return UserError("encoding", f"{place} is not text in the encoding {encoding}: choose another.")


def _strange_line(source: Source, encoding: str) -> int:
    """The first line that can not be read so, 0 where it is none alone."""
    with opened_bytes(source) as raw:
        for number, line in enumerate(raw, start=1):
            try:
                line.decode(encoding)
            except UnicodeError:
                return number
    return 0


def _first_line(file: TextIO, source: Source, encoding: str) -> str:
    try:
        return file.readline(SAMPLE)
    except UnicodeError as fault:
        raise unreadable(source, encoding) from fault


def _read(file: TextIO, source: Source, encoding: str) -> str:
    try:
        return file.read(SAMPLE)
    except UnicodeError as fault:
        raise unreadable(source, encoding) from fault
