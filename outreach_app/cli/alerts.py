"""`outreach alerts list`: the decisions to interrupt."""

from argparse import ArgumentParser, Namespace

from outreach_app.cli.command import Command
from outreach_app.cli.program import add_profile, count, opened, print_json
from outreach_app.cli.views import alert_row_json


def _add_arguments(parser: ArgumentParser) -> None:
    deeds = parser.add_subparsers(metavar="list", required=True)
    listing = deeds.add_parser("list", help="list alerts, newest first")
    listing.add_argument("--limit", type=count, default=50)
    add_profile(listing)


def _run(arguments: Namespace) -> int:
    with opened(arguments) as services:
        rows = services.alerting.recent(arguments.limit)
        addresses = {
            row.prospect_id: services.prospects.get(row.prospect_id).address for row in rows
        }
    if arguments.json:
        print_json([alert_row_json(row, addresses[row.prospect_id]) for row in rows])
        return 0
    for row in rows:
        when = row.at.astimezone().strftime("%Y-%m-%d %H:%M:%S")
        print(f"{when}  {row.state.value:<9} {row.title}: {row.sentence}")
    return 0


COMMAND = Command("alerts", "list alerts", _add_arguments, _run)
