"""`outreach suppress add|remove|list|import|export`: who gets no mail, since when, and why."""

import sys
from argparse import ArgumentParser, Namespace
from pathlib import Path

from outreach_app.cli.command import Command
from outreach_app.cli.files_in import read_file
from outreach_app.cli.program import (
    add_profile,
    count_of,
    local_time,
    opened,
    print_json,
    run_deed,
)
from outreach_app.cli.views import Json, instant
from outreach_app.domain.errors import UserError
from outreach_app.domain.suppressions import Suppression

ALL = 1_000_000


def _add_arguments(parser: ArgumentParser) -> None:
    deeds = parser.add_subparsers(metavar="add|remove|list|import|export", required=True)
    add = deeds.add_parser("add", help="no more mail to an address or a whole domain")
    add.add_argument("pattern", metavar="ADDRESS|DOMAIN")
    add.add_argument("--why", default="", help="a sentence for yourself")
    add_profile(add)
    add.set_defaults(deed=_add)
    remove = deeds.add_parser("remove", help="let mail go there again")
    remove.add_argument("pattern", metavar="ADDRESS|DOMAIN")
    add_profile(remove)
    remove.set_defaults(deed=_remove)
    listing = deeds.add_parser("list", help="list who gets no mail, when and why")
    listing.add_argument("search", nargs="?", default="", help="only entries that hold this text")
    add_profile(listing)
    listing.set_defaults(deed=_list)
    taking = deeds.add_parser("import", help="add a CSV file, of this program or another")
    taking.add_argument("file", metavar="FILE", help="- for standard input")
    add_profile(taking)
    taking.set_defaults(deed=_import)
    giving = deeds.add_parser("export", help="write all of it as CSV")
    giving.add_argument("file", metavar="FILE", nargs="?", help="standard output if left out")
    add_profile(giving, has_json=False)
    giving.set_defaults(deed=_export)


def _add(arguments: Namespace) -> int:
    with opened(arguments) as services:
        entry = services.suppressing.add(arguments.pattern, arguments.why)
    if arguments.json:
        print_json(_json(entry))
    else:
        print(f"No more mail to {entry.pattern}.")
    return 0


def _remove(arguments: Namespace) -> int:
    with opened(arguments) as services:
        entry = services.suppressing.remove(arguments.pattern)
    if arguments.json:
        print_json(_json(entry))
    else:
        print(f"Mail may go to {entry.pattern} again.")
    return 0


def _list(arguments: Namespace) -> int:
    with opened(arguments) as services:
        rows = services.suppressing.rows(arguments.search, limit=ALL)
    if arguments.json:
        print_json([_json(row) for row in rows])
        return 0
    for row in rows:
        told = f" {row.sentence}" if row.sentence else ""
        source = f" ({row.source})" if row.source else ""
        print(f"{local_time(row.at)}  {row.pattern}: {row.reason_code.value}{source}.{told}")
    return 0


def _import(arguments: Namespace) -> int:
    name = arguments.file
    try:
        text = read_file(name).decode("utf-8-sig")
    except UnicodeDecodeError as fault:
        raise UserError("file", f"{name} is not UTF-8 text: save it as UTF-8.") from fault
    source = "standard input" if name == "-" else Path(name).name
    with opened(arguments) as services:
        report = services.suppressing.import_csv(text, source)
    if arguments.json:
        faults = list(report.faults)
        print_json({"added": report.added, "known": report.known, "faults": faults})
    else:
        print(f"{count_of(report.added, 'entry', 'entries')} added, {report.known} known before.")
        for line in report.faults:
            print(line, file=sys.stderr)
    return 1 if report.faults else 0


def _export(arguments: Namespace) -> int:
    with opened(arguments) as services:
        text = services.suppressing.export_csv()
    if arguments.file is None:
        print(text, end="")
        return 0
    try:
        Path(arguments.file).write_text(text, encoding="utf-8", newline="")
    except OSError as fault:
        reason = fault.strerror or "the disk refuses"
        raise UserError("file", f"{arguments.file} can not be written: {reason}.") from fault
    return 0


def _json(entry: Suppression) -> Json:
    return {
        "pattern": entry.pattern,
        "kind": entry.kind.value,
        "reason": entry.reason_code.value,
        "sentence": entry.sentence,
        "at": instant(entry.at),
        "source": entry.source,
    }


COMMAND = Command("suppress", "see and keep the list of who gets no mail", _add_arguments, run_deed)
