"""`outreach outbox list|run|retry|sent|discard`: what has not left, and the user's word on it."""

from argparse import ArgumentParser, Namespace

from outreach_app.cli.command import Command
from outreach_app.cli.program import LOCK_SECONDS, add_profile, count, opened, print_json, run_deed
from outreach_app.cli.views import outbox_report_json, outbox_row_json


def _add_arguments(parser: ArgumentParser) -> None:
    deeds = parser.add_subparsers(metavar="list|run|retry|sent|discard", required=True)
    listing = deeds.add_parser("list", help="list what has not left, and why")
    add_profile(listing)
    listing.set_defaults(deed=_list)
    run = deeds.add_parser("run", help="send what is due")
    add_profile(run)
    run.set_defaults(deed=_send)
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


def _send(arguments: Namespace) -> int:
    with opened(arguments) as services:
        report = services.outbox.run(LOCK_SECONDS)
    if arguments.json:
        print_json(outbox_report_json(report))
    else:
        print(f"{len(report.sent)} sent, {report.waiting} waiting.", report.reason)
    return 1 if report.reason else 0


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
