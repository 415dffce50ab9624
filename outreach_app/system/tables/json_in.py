"""Reads the JSON that we export: a list of objects, or one under `prospects`."""

import json
from collections.abc import Iterator, Mapping
from pathlib import Path

from outreach_app.domain.errors import UserError
from outreach_app.domain.lists.columns import TITLES, field_target
from outreach_app.domain.lists.tables import Format, Line, Source, TableKind
from outreach_app.domain.lists.tags import joined

VERSION = 1


def json_format(source: Source) -> Format:
    """The columns are what any of the objects has."""
    found: dict[str, None] = {}
    for one in _objects(source):
        found.update(dict.fromkeys(one))
    return Format(kind=TableKind.JSON, encoding="utf-8", header=tuple(found))


def json_lines(source: Source, form: Format) -> Iterator[Line]:
    """A row for each object; its number is its place in the list."""
    for number, one in enumerate(_objects(source), start=1):
        yield Line(number, tuple(one.get(name, "") for name in form.header or ()))


def _objects(source: Source) -> Iterator[Mapping[str, str]]:
    for one in _list(source):
        row: dict[str, str] = {}
        for name, value in one.items() if isinstance(one, dict) else ():
            if name == "fields" and isinstance(value, dict):
                row.update({field_target(key): _text(own) for key, own in value.items()})
            else:
                row[str(name)] = _tags(value) if name == "tags" else _text(value)
        yield {name: value for name, value in row.items() if name in TITLES or value}


def _list(source: Source) -> list[object]:
    try:
        found = json.loads(Path(source.path).read_bytes() if source.path else source.text)
    except OSError as fault:
        reason = fault.strerror or "it can not be opened"
        raise UserError("file", f"{source.name} can not be read: {reason}.") from fault
    except (ValueError, RecursionError) as fault:
        raise UserError("json", f"{source.name} is no JSON that can be read.") from fault
    people = found.get("prospects") if isinstance(found, dict) else found
    if not isinstance(people, list):
        raise UserError("json", f"{source.name} holds no list of prospects.")
    return people


def _tags(value: object) -> str:
    return joined([str(one) for one in value]) if isinstance(value, list) else _text(value)


def _text(value: object) -> str:
    if value is None:
        return ""
    return value if isinstance(value, str) else json.dumps(value, ensure_ascii=False)
