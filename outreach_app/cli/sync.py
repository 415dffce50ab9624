"""`outreach sync`: fetch what the relay saw."""

import math
import time
from argparse import ArgumentParser, Namespace

from outreach_app.cli.command import Command
from outreach_app.cli.program import add_profile, count_of, duration, opened, print_json
from outreach_app.cli.views import shown_alert_json
from outreach_app.domain.errors import UserError
from outreach_app.domain.reports import IngestReport

LONGEST_POLL = 50


def _add_arguments(parser: ArgumentParser) -> None:
    how = parser.add_mutually_exclusive_group()
    how.add_argument("--once", action="store_true", help="fetch what is there and end (default)")
    how.add_argument(
        "--wait",
        type=duration,
        metavar="SECONDS",
        default=0,
        help="where nothing new is there, wait so long for the first",
    )
    add_profile(parser)


def _run(arguments: Namespace) -> int:
    with opened(arguments) as services:
        reports = [services.watching.catch_up()]
        if not reports[0].configured:
            raise UserError("no-relay", "No relay is set up yet: run `outreach account set`.")
        end = time.monotonic() + arguments.wait
        while not _is_news(reports[-1]) and (left := end - time.monotonic()) > 0:
            reports.append(services.watching.poll(min(LONGEST_POLL, math.ceil(left))))
    _tell(arguments, reports)
    return 0


def _is_news(report: IngestReport) -> bool:
    return bool(report.new_hits or report.alerts or report.digest or report.gap)


def _tell(arguments: Namespace, reports: list[IngestReport]) -> None:
    hits = sum(report.new_hits for report in reports)
    alerts = [alert for report in reports for alert in (*report.alerts, *report.digest)]
    gaps = [report.gap for report in reports if report.gap]
    if arguments.json:
        found = [shown_alert_json(alert) for alert in alerts]
        print_json({"new_hits": hits, "alerts": found, "gaps": gaps})
        return
    print(f"{count_of(hits, 'new record', 'new records')}.", *gaps)
    for alert in alerts:
        print(
            f"{alert.title} <{alert.address}>: {alert.sentence}",
            *([f"({alert.why})"] if alert.why else []),
        )


COMMAND = Command("sync", "fetch what the relay saw", _add_arguments, _run)
