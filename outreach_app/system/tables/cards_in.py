"""Reads vCards 2.1, 3.0 (RFC 2426) and 4.0 (RFC 6350), one at a time.

Of our own making, since a card that is broken must cost no other, and each is told by its line.
Photos, keys and whatever else is no text about a person are passed over unread.
"""

import quopri
import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import TextIO

from outreach_app.domain.lists.encodings import guess_encoding
from outreach_app.domain.lists.rows import parted_name
from outreach_app.domain.lists.tables import Format, Line, Reading, Source, TableKind
from outreach_app.domain.lists.tags import joined, parted
from outreach_app.system.tables.text_in import opened_text, unreadable

COLUMNS: Mapping[str, str] = {
    "EMAIL": "address",
    "FN": "name",
    "N.1": "first_name",
    "N.0": "last_name",
    "ORG": "company",
    "TITLE": "job_title",
    "TEL": "phone",
    "URL": "website",
    "TZ": "time_zone",
    "X-OUTREACH-STAGE": "stage",
    "CATEGORIES": "tags",
    "EMAIL.2": "field:email_2",
    "TEL.2": "field:phone_2",
    "NOTE": "field:notes",
}
"""Which column each property is."""

OWN_FIELD = "X-OUTREACH-FIELD"
LONGEST_LINE = 100_000
"""Letters of a line that are kept: nothing about a person is longer, and photos are."""

_UNRANKED = 1000

_ZONE = re.compile(r"[A-Za-z_]+(/[A-Za-z_+\-0-9]+)+|UTC")


@dataclass(frozen=True, slots=True)
class _Property:
    name: str
    parameters: Mapping[str, str]
    value: str
    is_preferred: bool = False


def card_format(source: Source, head: bytes, reading: Reading) -> Format:
    """How these cards are read. Their columns are what any of them has."""
    guess = guess_encoding(head)
    encoding = reading.encoding or ("utf-8" if source.text else guess.encoding)
    found: dict[str, None] = {}
    for _number, card in _cards(source, encoding):
        found.update(dict.fromkeys(card))
    header = [name for name in COLUMNS.values() if name in found]
    header += [name for name in found if name and name not in header]
    return Format(
        kind=TableKind.CARDS,
        encoding=encoding,
        is_certain=bool(reading.encoding or source.text) or guess.is_certain,
        header=tuple(header),
    )


def card_lines(source: Source, form: Format) -> Iterator[Line]:
    """A row for each card, under the columns of the format."""
    header = form.header or ()
    for number, card in _cards(source, form.encoding):
        fault = "This card is not finished: END:VCARD is missing." if "" in card else ""
        yield Line(number, tuple(card.get(name, "") for name in header), fault)


def _cards(source: Source, encoding: str) -> Iterator[tuple[int, dict[str, str]]]:
    """Each card with its first line's number; one that is cut off has a column without name."""
    card: list[_Property] | None = None
    start = 0
    with opened_text(source, encoding) as file:
        for number, line in _unfolded(file, source, encoding):
            word = line.strip().upper()
            if word == "BEGIN:VCARD":
                if card is not None:
                    yield start, {"": ""}
                card, start = [], number
            elif word == "END:VCARD" and card is not None:
                yield start, _row(sorted(card, key=_rank))
                card = None
            elif card is not None and (found := _property(line)) is not None:
                card.append(found)
    if card is not None:
        yield start, {"": ""}


def _unfolded(file: TextIO, source: Source, encoding: str) -> Iterator[tuple[int, str]]:
    """Logical lines: folded ones joined, and those that quoted-printable breaks with `=`."""
    whole, start, number = "", 1, 0
    try:
        for physical in file:
            number += 1
            line = physical.rstrip("\r\n")
            if whole.endswith("=") and "QUOTED-PRINTABLE" in whole.partition(":")[0].upper():
                whole = (whole[:-1] + line)[:LONGEST_LINE]
            elif whole and line[:1] in {" ", "\t"}:
                whole = (whole + line[1:])[:LONGEST_LINE]
            else:
                if whole:
                    yield start, whole
                whole, start = line[:LONGEST_LINE], number
    except UnicodeError as fault:
        raise unreadable(source, encoding) from fault
    if whole:
        yield start, whole


def _property(line: str) -> _Property | None:
    head, colon, value = _split_outside_quotes(line)
    if not colon:
        return None
    name, *given = head.split(";")
    parameters: dict[str, str] = {}
    for one in given:
        key, equals, word = one.partition("=")
        parameters[key.upper() if equals else _bare_parameter(key)] = word if equals else key
    encoding = parameters.get("ENCODING", "").upper()
    if encoding in {"B", "BASE64"} or value.startswith("data:"):
        return None
    if encoding == "QUOTED-PRINTABLE":
        value = _quoted_printable(value, parameters.get("CHARSET", "utf-8"))
    is_preferred = "PREF" in re.split(r"[;,=]", head.upper())[1:] and "PREF" not in parameters
    return _Property(name.rpartition(".")[2].upper(), parameters, value, is_preferred)


def _rank(one: _Property) -> int:
    """Where a property stands among its kind: PREF=1 first (4.0), and PREF as a type (before)."""
    given = one.parameters.get("PREF", "")
    if given.isascii() and given.isdigit() and len(given) < 4:
        return int(given)
    return 1 if one.is_preferred else _UNRANKED


def _bare_parameter(word: str) -> str:
    """Version 2.1 leaves out the name where the word can be nothing else."""
    known = {"QUOTED-PRINTABLE", "BASE64", "8BIT", "7BIT"}
    return "ENCODING" if word.upper() in known else "TYPE"


def _split_outside_quotes(line: str) -> tuple[str, str, str]:
    is_quoted = False
    for place, letter in enumerate(line):
        if letter == '"':
            is_quoted = not is_quoted
        elif letter == ":" and not is_quoted:
            return line[:place], ":", line[place + 1 :]
    return line, "", ""


def _quoted_printable(value: str, charset: str) -> str:
    raw = quopri.decodestring(value.encode("ascii", "replace"))
    try:
        return raw.decode(charset, "replace")
    except LookupError:
        return raw.decode("utf-8", "replace")


def _row(card: list[_Property]) -> dict[str, str]:
    row: dict[str, str] = {}
    for one in card:
        if one.name == OWN_FIELD:
            parts = split_value(one.value, ";")
            row[f"field:{parts[0]}"] = parts[1] if len(parts) > 1 else ""
        elif one.name == "N":
            parts = [*split_value(one.value, ";"), "", ""]
            _put(row, "N.0", parts[0])
            _put(row, "N.1", parts[1])
        elif one.name == "ORG":
            _put(row, "ORG", next(iter(split_value(one.value, ";")), ""))
        elif one.name == "CATEGORIES":
            marks = (mark.strip() for mark in split_value(one.value, ","))
            row["tags"] = joined([*parted(row.get("tags", "")), *filter(None, marks)])
        elif one.name == "TZ":
            _put(row, "TZ", one.value if _ZONE.fullmatch(one.value) else "")
        elif one.name in COLUMNS:
            _put(row, one.name, _plain(one))
    return _named(row)


def _named(row: dict[str, str]) -> dict[str, str]:
    """Who has no structured name has the formatted one, if it is more than the address."""
    whole = row.pop("name", "")
    if whole != row.get("address") and not (row.get("first_name") or row.get("last_name")):
        row["first_name"], row["last_name"] = parted_name(whole)
    return row


def _plain(one: _Property) -> str:
    text = unescaped(one.value)
    scheme = {"TEL": "tel:", "EMAIL": "mailto:"}.get(one.name, "")
    return text[len(scheme) :] if scheme and text.lower().startswith(scheme) else text


def _put(row: dict[str, str], name: str, value: str) -> None:
    """The first of each kind counts; a second address or number becomes a field."""
    column = COLUMNS[name]
    if column in row and f"{name}.2" in COLUMNS:
        column = COLUMNS[f"{name}.2"]
    if value and column not in row:
        row[column] = value


def split_value(value: str, mark: str) -> list[str]:
    """The parts of a structured value, each without its escapes."""
    parts, part, is_escaped = [], "", False
    for letter in value:
        if letter == mark and not is_escaped:
            parts.append(part)
            part = ""
        else:
            part += letter
        is_escaped = letter == "\\" and not is_escaped
    return [unescaped(one) for one in (*parts, part)]


def unescaped(value: str) -> str:
    r"""Text as it was before `\n`, `\,`, `\;` and `\\`."""
    return re.sub(r"\\(.)", lambda m: "\n" if m[1] in "nN" else m[1], value)
