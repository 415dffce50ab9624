"""`outreach export FILE`: prospects as CSV, XLSX, vCard or JSON, for whoever needs them."""

import sys
from argparse import ArgumentParser, Namespace
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from outreach_app.cli.command import Command
from outreach_app.cli.program import add_profile, count, count_of, opened, print_json
from outreach_app.domain.lists.exports import ExportKind, ExportOrder, kind_of
from outreach_app.domain.prospect_filter import ProspectFilter
from outreach_app.domain.prospect_pages import ProspectOrder, ProspectSort
from outreach_app.domain.scoring import Level

if TYPE_CHECKING:
    from outreach_app.services.services import Services


def _add_arguments(parser: ArgumentParser) -> None:
    parser.add_argument("file", help="where to; its ending chooses the format")
    parser.add_argument("--format", choices=[one.value for one in ExportKind])
    parser.add_argument("--columns", help="parted by commas, such as address,company,field:product")
    parser.add_argument("--preset", default="", help="the columns of hubspot, salesforce, …")
    parser.add_argument("--activity", action="store_true", help="who opened and clicked what, too")
    parser.add_argument("--excel", action="store_true", help="CSV with a mark, for Excel")
    who = parser.add_argument_group("whom", "Conditions hold at once; without any, everybody.")
    who.add_argument("--view", help="a saved view, by its name")
    who.add_argument("--search", default="", help="beginnings of words that all have to occur")
    who.add_argument("--stage", action="append", default=[], help="a stage's key; several: any")
    who.add_argument("--tag", action="append", default=[])
    who.add_argument("--level", action="append", default=[], choices=[one.value for one in Level])
    who.add_argument("--domain", action="append", default=[])
    who.add_argument("--company", default="")
    who.add_argument("--active-within", type=count, default=0, metavar="DAYS")
    who.add_argument("--quiet-for", type=count, default=0, metavar="DAYS")
    for name in ("opened-unanswered", "bounced", "suppressed", "contacted"):
        who.add_argument(f"--{name}", choices=["yes", "no"])
    add_profile(parser)


def _run(arguments: Namespace) -> int:
    kind = ExportKind(arguments.format) if arguments.format else kind_of(arguments.file)
    with opened(arguments) as services:
        asked, order = _asked(services, arguments)
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


def _asked(services: "Services", arguments: Namespace) -> tuple[ProspectFilter, ProspectOrder]:
    asked, order = ProspectFilter(), ProspectOrder(ProspectSort.NAME)
    if arguments.view:
        asked, order = _view(services, arguments.view)
    said = ProspectFilter(
        search=arguments.search,
        stages=tuple(arguments.stage),
        tags=tuple(arguments.tag),
        levels=tuple(Level(one) for one in arguments.level),
        domains=tuple(arguments.domain),
        company=arguments.company,
        active_within=arguments.active_within,
        quiet_for=arguments.quiet_for,
        opened_unanswered=_yes(arguments.opened_unanswered),
        bounced=_yes(arguments.bounced),
        suppressed=_yes(arguments.suppressed),
        contacted=_yes(arguments.contacted),
    )
    given = {
        name: getattr(said, name)
        for name in said.__slots__
        if getattr(said, name) != getattr(ProspectFilter(), name)
    }
    return replace(asked, **given), order


def _yes(word: str | None) -> bool | None:
    return None if word is None else word == "yes"


def _view(services: "Services", name: str) -> tuple[ProspectFilter, ProspectOrder]:
    view = services.people.views.named(name)
    return view.asked, view.order


COMMAND = Command("export", "write prospects to a file", _add_arguments, _run)
