"""`outreach export FILE`: prospects as CSV, XLSX, vCard or JSON, for whoever needs them."""

import sys
from argparse import ArgumentParser, Namespace
from pathlib import Path

from outreach_app.cli.command import Command
from outreach_app.cli.program import add_profile, count_of, opened, print_json
from outreach_app.cli.whom_in import add_whom, asked_of
from outreach_app.domain.lists.exports import ExportKind, ExportOrder, kind_of


def _add_arguments(parser: ArgumentParser) -> None:
    parser.add_argument("file", help="where to; its ending chooses the format")
    parser.add_argument("--format", choices=[one.value for one in ExportKind])
    parser.add_argument(
        "--columns", help="parted by commas, such as address,field:product,company:domain"
    )
    parser.add_argument("--preset", default="", help="the columns of hubspot, salesforce, …")
    parser.add_argument("--activity", action="store_true", help="who opened and clicked what, too")
    parser.add_argument("--excel", action="store_true", help="CSV with a mark, for Excel")
    add_whom(parser)
    add_profile(parser)


def _run(arguments: Namespace) -> int:
    kind = ExportKind(arguments.format) if arguments.format else kind_of(arguments.file)
    with opened(arguments) as services:
        asked, order = asked_of(services, arguments)
        report = services.lists.exporting.run(
            ExportOrder(
                path=str(Path(arguments.file).absolute()),
                kind=kind,
                asked=asked,
                order=order,
                targets=_targets(arguments.columns),
                preset=arguments.preset,
                has_activity=arguments.activity,
                has_mark=arguments.excel,
            ),
            _say,
            lambda: False,
        )
    if arguments.json:
        print_json(
            {
                "files": list(report.paths),
                "prospects": report.rows,
                "activity": report.lines_of_activity,
            }
        )
        return 0
    print(f"{count_of(report.rows, 'prospect', 'prospects')} in {', '.join(report.paths)}")
    return 0


def _say(done: int, total: int) -> None:
    if sys.stderr.isatty():
        print(f"\r{done:,} of {total:,} rows", end="", file=sys.stderr, flush=True)


def _targets(text: str | None) -> tuple[str, ...]:
    return tuple(one.strip() for one in text.split(",")) if text else ()


COMMAND = Command("export", "write prospects to a file", _add_arguments, _run)
