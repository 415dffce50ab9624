"""`outreach mailbox check|watch`: answers, bounces and absences from the user's own mailbox."""

from argparse import ArgumentParser, Namespace
from collections.abc import Sequence

from outreach_app.cli.command import Command
from outreach_app.cli.program import add_profile, count_of, duration, opened, print_json, run_deed
from outreach_app.cli.views import shown_alert_json
from outreach_app.domain.accounts import MailAccount
from outreach_app.domain.errors import UserError
from outreach_app.domain.mailbox import MailboxReport
from outreach_app.services.services import Services

WAIT_SECONDS = 25 * 60
"""How long one wait for mail lasts; a watch goes on waiting."""


def _add_arguments(parser: ArgumentParser) -> None:
    deeds = parser.add_subparsers(metavar="check|watch", required=True)
    check = deeds.add_parser("check", help="look for answers, bounces and absences once")
    check.set_defaults(deed=_check)
    watch = deeds.add_parser("watch", help="look, then wait for mail and look again")
    watch.add_argument(
        "--for",
        dest="seconds",
        type=duration,
        metavar="SECONDS",
        help="end after so long (default: wait for ever)",
    )
    watch.set_defaults(deed=_watch)
    for deed in (check, watch):
        deed.add_argument("--account", metavar="ID", help="this account only (default: all)")
        add_profile(deed)


def _check(arguments: Namespace) -> int:
    with opened(arguments) as services:
        reports = [
            services.mailbox.run(account.id) for account in _accounts(services, arguments.account)
        ]
        services.mailbox.close()
    _tell(arguments, reports)
    return 1 if any(report.notes for report in reports) else 0


def _watch(arguments: Namespace) -> int:
    with opened(arguments) as services:
        accounts = _accounts(services, arguments.account)
        if len(accounts) > 1:
            raise UserError(
                "one-account", "Several mailboxes can be read: name the one to watch (--account)."
            )
        account, left = accounts[0], arguments.seconds
        while True:
            report = services.mailbox.run(account.id)
            if report.is_news or report.notes:
                _tell(arguments, [report])
            if left is not None and left <= 0:
                break
            span = WAIT_SECONDS if left is None else min(left, WAIT_SECONDS)
            services.mailbox.wait(account.id, span)
            left = None if left is None else left - span
        services.mailbox.close()
    return 0


def _accounts(services: Services, account_id: str | None) -> Sequence[MailAccount]:
    """The accounts to look into. UserError where there is none."""
    found = [one for one in services.mailbox.accounts() if account_id in {None, one.id}]
    if not found:
        raise UserError(
            "no-imap",
            "No mailbox is set up: give the account its IMAP server in the settings."
            if account_id is None
            else f"There is no account “{account_id}” with a mailbox that can be read.",
        )
    return found


def _tell(arguments: Namespace, reports: Sequence[MailboxReport]) -> None:
    if arguments.json:
        print_json([_json(report) for report in reports])
        return
    for report in reports:
        print(f"{report.address}: {in_words(report)}", *report.notes, flush=True)
        for alert in (*report.alerts, *report.digest):
            print(f"  {alert.title} <{alert.address}>: {alert.sentence}", flush=True)


def in_words(report: MailboxReport) -> str:
    """What came, in one sentence."""
    counted = (
        (report.replies, "reply", "replies"),
        (report.auto_replies, "automatic answer", "automatic answers"),
        (report.bounces, "bounce", "bounces"),
        (report.complaints, "complaint", "complaints"),
        (report.unsubscribes, "wish for no more mail", "wishes for no more mail"),
        (len(report.settled), "doubtful mail settled", "doubtful mails settled"),
        (report.copies, "clean copy kept in Sent", "clean copies kept in Sent"),
    )
    parts = [count_of(*one) for one in counted if one[0]]
    looked = count_of(report.looked_at, "mail", "mails")
    return f"{', '.join(parts) or 'nothing new'} in {looked}."


def _json(report: MailboxReport) -> dict[str, object]:
    return {
        "account": report.account_id,
        "address": report.address,
        "looked_at": report.looked_at,
        "replies": report.replies,
        "auto_replies": report.auto_replies,
        "bounces": report.bounces,
        "complaints": report.complaints,
        "unsubscribes": report.unsubscribes,
        "settled": list(report.settled),
        "copies": report.copies,
        "prospects": list(report.prospects),
        "alerts": [shown_alert_json(one) for one in (*report.alerts, *report.digest)],
        "notes": list(report.notes),
    }


COMMAND = Command("mailbox", "read answers and bounces from your mailbox", _add_arguments, run_deed)
