"""`outreach import FILE` and `outreach import undo ID`: prospect lists in, and back out again."""

import sys
from argparse import ArgumentParser, Namespace
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from outreach_app.cli.command import Command
from outreach_app.cli.program import add_profile, count, opened, print_json
from outreach_app.domain.errors import UserError
from outreach_app.domain.lists import columns
from outreach_app.domain.lists.duplicates import Duplicates
from outreach_app.domain.lists.encodings import ENCODINGS
from outreach_app.domain.lists.reports import (
    ImportOrder,
    ImportReport,
    sentence_of,
    undo_sentence,
)
from outreach_app.domain.lists.tables import Preview, Reading, Source

if TYPE_CHECKING:
    from outreach_app.services.services import Services

SHOWN = 20
"""Bad rows that are printed; all of them go into the file that `--bad-rows` names."""

DELIMITERS = {"comma": ",", "semicolon": ";", "tab": "\t", "pipe": "|"}


def _add_arguments(parser: ArgumentParser) -> None:
    parser.add_argument("file", help="a CSV, Excel, OpenDocument, vCard or JSON file; - for input")
    parser.add_argument("number", nargs="?", type=count, help="after `undo`: the import's number")
    parser.add_argument("--dry-run", action="store_true", help="say what would be done, do nothing")
    parser.add_argument(
        "--mapping",
        action="append",
        default=[],
        metavar="COLUMN=TARGET",
        help=f"what a column is: {', '.join(columns.TARGETS)}, field:NAME, or nothing to leave "
        "it out; the others are guessed",
    )
    parser.add_argument("--duplicates", choices=[one.value for one in Duplicates], default="skip")
    parser.add_argument("--encoding", choices=ENCODINGS, help="default: guessed")
    parser.add_argument("--delimiter", choices=DELIMITERS, help="default: guessed")
    parser.add_argument("--sheet", help="which sheet of a workbook")
    parser.add_argument("--no-header", action="store_true", help="the first row is a person")
    parser.add_argument("--tag", default="", help="a tag for everybody in the list")
    parser.add_argument("--bad-rows", metavar="FILE", help="write the rows that failed, to mend")
    add_profile(parser)


def _run(arguments: Namespace) -> int:
    if arguments.number is not None:
        if arguments.file != "undo":
            raise UserError("import", "Only `outreach import undo` takes a number.")
        return _undo(arguments)
    with opened(arguments) as services:
        preview = services.lists.importing.look(_source(arguments.file), _reading(arguments))
        order = replace(
            services.lists.importing.order(preview),
            targets=_targets(preview, arguments.mapping),
            duplicates=Duplicates(arguments.duplicates),
            tag=" ".join(arguments.tag.split()),
        )
        report = _carry_out(services, order, is_dry=arguments.dry_run)
        if arguments.bad_rows:
            services.lists.importing.save_bad_rows(arguments.bad_rows, order, report)
    _print(arguments, preview, order, report)
    return 0


def _carry_out(services: "Services", order: ImportOrder, *, is_dry: bool) -> ImportReport:
    importing = services.lists.importing
    if is_dry:
        return importing.check(order, _say, lambda: False)
    return importing.run(order, _say, lambda: False)


def _say(done: int, _total: int) -> None:
    if sys.stderr.isatty():
        print(f"\r{done:,} rows", end="", file=sys.stderr, flush=True)


def _source(name: str) -> Source:
    if name != "-":
        return Source(Path(name).name, path=name)
    raw = sys.stdin.buffer.read()
    try:
        return Source("standard input", text=raw.decode("utf-8-sig"))
    except UnicodeDecodeError as fault:
        raise UserError("encoding", "Standard input is not UTF-8: name the file.") from fault


def _reading(arguments: Namespace) -> Reading:
    return Reading(
        encoding=arguments.encoding,
        delimiter=DELIMITERS.get(arguments.delimiter or ""),
        sheet=arguments.sheet,
        has_header=False if arguments.no_header else None,
    )


def _targets(preview: Preview, given: list[str]) -> tuple[str, ...]:
    """The guess, with what the user says of single columns."""
    said: dict[str, str] = {}
    for text in given:
        name, equals, target = text.rpartition("=")
        if not equals or name not in preview.header:
            names = ", ".join(preview.header)
            raise UserError("mapping", f"“{text}” names no column. The file has: {names}.")
        said[name] = target.strip()
    taken = set(said.values())
    return tuple(
        said.get(name, columns.LEFT_OUT if target in taken else target)
        for name, target in zip(preview.header, preview.targets, strict=True)
    )


def _print(
    arguments: Namespace, preview: Preview, order: ImportOrder, report: ImportReport
) -> None:
    if arguments.json:
        print_json(_json(preview, order, report))
        return
    form = preview.format
    how = [form.kind.value, form.encoding, form.sheet]
    print(f"{order.source.name}: {', '.join(word for word in how if word)}.")
    if preview.recognised:
        print(f"Columns: {preview.recognised}.")
    for name, target in zip(order.header, order.targets, strict=True):
        print(f"  {name} → {target or 'left out'}")
    for row in report.bad[:SHOWN]:
        print(f"Line {row.number}: {row.reason}")
    if len(report.bad) > SHOWN:
        print(f"… and {len(report.bad) - SHOWN:,} more: --bad-rows FILE writes them all.")
    print(sentence_of(report))
    if report.import_id is not None:
        print(f"Undo it with: outreach import undo {report.import_id}")


def _json(preview: Preview, order: ImportOrder, report: ImportReport) -> dict[str, object]:
    form = preview.format
    return {
        "file": order.source.name,
        "kind": form.kind.value,
        "encoding": form.encoding or None,
        "encoding_is_certain": form.is_certain,
        "delimiter": form.delimiter or None,
        "sheet": form.sheet or None,
        "has_header": order.has_header,
        "mapping": dict(zip(order.header, order.targets, strict=True)),
        "recognised": preview.recognised or None,
        "total": report.total,
        "added": report.added,
        "changed": report.changed,
        "unchanged": report.unchanged,
        "skipped": report.skipped,
        "doubles": report.doubles,
        "erased": report.erased,
        "new_stages": list(report.new_stages),
        "bad": [{"line": row.number, "reason": row.reason} for row in report.bad],
        "import": report.import_id,
    }


def _undo(arguments: Namespace) -> int:
    with opened(arguments) as services:
        done = services.lists.importing.undo(arguments.number)
    if arguments.json:
        values = {"removed": done.removed, "restored": done.restored, "spared": done.spared}
        print_json(values)
    else:
        print(undo_sentence(done))
    return 0


COMMAND = Command(
    "import", "add prospects from a file, or take an import back", _add_arguments, _run
)
