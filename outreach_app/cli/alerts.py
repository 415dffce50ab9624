"""`outreach alerts list|rules|rule|attention|was-me|remind`: the decisions to interrupt."""

from argparse import ArgumentParser, Namespace
from datetime import UTC, datetime, timedelta

from outreach_app.cli import alert_rules
from outreach_app.cli.command import Command
from outreach_app.cli.program import (
    add_profile,
    count,
    duration,
    local_time,
    opened,
    print_json,
    run_deed,
)
from outreach_app.cli.views import alert_row_json


def _add_arguments(parser: ArgumentParser) -> None:
    deeds = parser.add_subparsers(metavar="DEED", required=True)
    listing = deeds.add_parser("list", help="list alerts, newest first, with rule and state")
    listing.add_argument("--limit", type=count, default=50)
    add_profile(listing)
    listing.set_defaults(deed=_list)
    was_me = deeds.add_parser("was-me", help="say that an open or a click was your own")
    was_me.add_argument("id", type=count)
    add_profile(was_me, has_json=False)
    was_me.set_defaults(deed=_was_me)
    remind = deeds.add_parser("remind", help="be told of an alert again")
    remind.add_argument("id", type=count)
    remind.add_argument("--hours", type=duration, default=24, help="in so many hours (default: 24)")
    add_profile(remind, has_json=False)
    remind.set_defaults(deed=_remind)
    alert_rules.add_deeds(deeds)


def _list(arguments: Namespace) -> int:
    with opened(arguments) as services:
        rows = services.alerting.recent(arguments.limit)
    if arguments.json:
        print_json([alert_row_json(row) for row in rows])
        return 0
    for row in rows:
        when = local_time(row.at)
        print(
            f"{row.id:>4}  {when}  {row.state.value:<9} {row.title} <{row.address}>: {row.sentence}"
        )
        about = "; ".join(part for part in (row.why, row.rule, ", ".join(row.doings)) if part)
        if about:
            print(f"      {about}")
    return 0


def _was_me(arguments: Namespace) -> int:
    with opened(arguments) as services:
        services.alerting.was_me(arguments.id)
    print("Noted: that was you. It counts for nobody now.")
    return 0


def _remind(arguments: Namespace) -> int:
    at = datetime.now(UTC) + timedelta(hours=arguments.hours)
    with opened(arguments) as services:
        services.alerting.remind(arguments.id, at)
    print(f"You will be told again at {at.astimezone():%Y-%m-%d %H:%M}.")
    return 0


COMMAND = Command("alerts", "list alerts, and edit what may interrupt", _add_arguments, run_deed)
