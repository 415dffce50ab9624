"""Writes JSON: one document with a list of prospects, and of what became of their mails."""

import json
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path
from typing import TextIO

from outreach_app.domain.lists.columns import field_of
from outreach_app.domain.lists.exports import Table
from outreach_app.domain.lists.tags import parted
from outreach_app.system.tables.json_in import VERSION
from outreach_app.system.whole_file import whole_file

Shape = Callable[[Table, Sequence[str]], object]


def write_json(path: str, people: Table, activity: Table | None) -> None:
    """The document, written as it is read."""
    with (
        whole_file(Path(path)) as draft,
        draft.open("w", encoding="utf-8", newline="\n") as file,
    ):
        file.write(f'{{\n"version": {VERSION},\n"prospects": [')
        _write(file, _lines(people, _person))
        if activity is not None:
            file.write('],\n"activity": [')
            _write(file, _lines(activity, _doing))
        file.write("]\n}\n")


def _lines(table: Table, shape: Shape) -> Iterator[str]:
    return (json.dumps(shape(table, row), ensure_ascii=False) for row in table.rows)


def _write(file: TextIO, lines: Iterator[str]) -> None:
    mark = "\n"
    for line in lines:
        file.write(mark + line)
        mark = ",\n"
    file.write("\n")


def _person(table: Table, row: Sequence[str]) -> object:
    known: dict[str, object] = {}
    own: dict[str, str] = {}
    for target, cell in zip(table.targets, row, strict=True):
        name = field_of(target)
        if name is None:
            known[target] = list(parted(cell)) if target == "tags" else cell
        elif cell:
            own[name] = cell
    return {**known, "fields": own} if own else known


def _doing(table: Table, row: Sequence[str]) -> object:
    names = (name.lower().replace(" ", "_") for name in table.header)
    return dict(zip(names, row, strict=True))
