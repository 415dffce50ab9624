"""`outreach outbox …`: what has not left, when it leaves and why then, and your word on it."""

import sys
from argparse import ArgumentParser, Namespace

from outreach_app.cli.command import Command
from outreach_app.cli.outbox_views import plan_json, print_plan
from outreach_app.cli.program import (
    LOCK_SECONDS,
    add_profile,
    count,
    count_of,
    duration,
    local_time,
    opened,
    print_json,
    run_deed,
)
from outreach_app.cli.sending_rules import add_rules
from outreach_app.cli.times_in import MORNING, read_timing
from outreach_app.cli.views import outbox_report_json, outbox_row_json
from outreach_app.domain.reports import OutboxReport

WAIT = 60.0
"""Seconds that a run spends in the gaps between mails, unless told otherwise."""


def _add_arguments(parser: ArgumentParser) -> None:
    deeds = parser.add_subparsers(
        metavar="list|plan|run|rules|undo|now|later|retry|sent|discard", required=True
    )
    listing = deeds.add_parser("list", help="list what has not left, and why")
    add_profile(listing)
    listing.set_defaults(deed=_list)
    plan = deeds.add_parser("plan", help="tell when each queued mail leaves, and why then")
    add_profile(plan)
    plan.set_defaults(deed=_plan)
    run = deeds.add_parser("run", help="send what is due; for a timer, too: two never send at once")
    run.add_argument(
        "--wait",
        type=duration,
        default=WAIT,
        metavar="SECONDS",
        help="time for the gaps between mails (%(default)s)",
    )
    add_profile(run)
    run.set_defaults(deed=_send)
    add_rules(deeds.add_parser("rules", help="how fast and at what hours mails may leave"))
    undo = deeds.add_parser("undo", help="take back what has not left, and print its letter")
    undo.add_argument("mail", type=count, nargs="+", metavar="ID")
    add_profile(undo)
    undo.set_defaults(deed=_undo)
    now = deeds.add_parser("now", help="send these whatever the hours; the account's limits hold")
    now.add_argument("mail", type=count, nargs="+", metavar="ID")
    add_profile(now, has_json=False)
    now.set_defaults(deed=_now)
    later = deeds.add_parser("later", help="another time for these")
    later.add_argument("mail", type=count, nargs="+", metavar="ID")
    later.add_argument("--at", required=True, metavar="TIME", help=f"or {MORNING}")
    add_profile(later, has_json=False)
    later.set_defaults(deed=_later)
    for name, summary in (
        ("retry", "queue a held, failed or unknown mail again (an unknown one may arrive twice)"),
        ("sent", "an unknown mail did leave: you found it in your Sent folder"),
        ("discard", "delete a mail that has not left"),
    ):
        deed = deeds.add_parser(name, help=summary)
        deed.add_argument("mail", type=count, metavar="ID")
        add_profile(deed, has_json=False)
        deed.set_defaults(deed=_answer, answer=name)


def _list(arguments: Namespace) -> int:
    with opened(arguments) as services:
        rows = services.outbox.rows()
    if arguments.json:
        print_json([outbox_row_json(row) for row in rows])
        return 0
    for row in rows:
        print(f"{row.id:>5}  {row.state.value:<8} {row.recipient}: {row.subject}")
        if row.reason:
            print(f"       {row.reason}")
    return 0


def _plan(arguments: Namespace) -> int:
    with opened(arguments) as services:
        rows = services.outbox.rows()
    if arguments.json:
        print_json(plan_json(rows))
    else:
        print_plan(rows)
    return 0


def _send(arguments: Namespace) -> int:
    from outreach_app.system.interpreter import keep_what_is_loaded, share

    share()
    with opened(arguments) as services:
        keep_what_is_loaded()
        report = services.outbox.run(LOCK_SECONDS, arguments.wait)
    if arguments.json:
        print_json(outbox_report_json(report))
    else:
        _tell(report)
    return 1 if report.reason else 0


def _tell(report: OutboxReport) -> None:
    for one in report.missed:
        when = local_time(one.due_at)
        print(f"Due at {when}, while no program ran: {one.recipient}: {one.subject}")
    print(f"{len(report.sent)} sent, {report.waiting} waiting.", report.reason)
    if report.next_try_at and not report.reason:
        print(f"The next one leaves at {local_time(report.next_try_at)}.")


def _undo(arguments: Namespace) -> int:
    with opened(arguments) as services:
        undone = services.outbox.undo(arguments.mail)
    letter = undone.letter
    if arguments.json:
        print_json(
            {
                "taken": undone.taken,
                "gone": undone.gone,
                "prospects": list(undone.prospect_ids),
                "letter": {"subject": letter.subject, "html": letter.html, "text": letter.text},
            }
        )
        return 0
    print(letter.html)
    gone = f" {undone.gone} had left." if undone.gone else ""
    print(f"{count_of(undone.taken, 'mail', 'mails')} taken back.{gone}", file=sys.stderr)
    return 0


def _now(arguments: Namespace) -> int:
    with opened(arguments) as services:
        services.outbox.hurry(arguments.mail)
        report = services.outbox.run(LOCK_SECONDS, 0)
    _tell(report)
    return 1 if report.reason else 0


def _later(arguments: Namespace) -> int:
    timing = read_timing(arguments.at)
    with opened(arguments) as services:
        services.outbox.put_off(arguments.mail, timing)
    return 0


def _answer(arguments: Namespace) -> int:
    with opened(arguments) as services:
        answers = {
            "retry": services.outbox.retry,
            "sent": services.outbox.mark_sent,
            "discard": services.outbox.discard,
        }
        answers[arguments.answer](arguments.mail)
    return 0


COMMAND = Command("outbox", "see, send and steer what has not left", _add_arguments, run_deed)
