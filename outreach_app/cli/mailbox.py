"""`outreach mailbox check|watch|folders|sent`: answers and bounces, and the copies in Sent."""

import time
from argparse import ArgumentParser, Namespace
from collections.abc import Sequence

from outreach_app.cli.command import Command
from outreach_app.cli.program import add_profile, count_of, duration, opened, print_json, run_deed
from outreach_app.cli.views import shown_alert_json
from outreach_app.domain.accounts import MailAccount
from outreach_app.domain.errors import UserError
from outreach_app.domain.mailbox import MailboxReport
from outreach_app.services.services import Services

ROUND_SECONDS = 240.0
"""How long one wait for mail lasts; a watch goes on waiting."""

AFTER_FAULT_SECONDS = 60.0


def _add_arguments(parser: ArgumentParser) -> None:
    deeds = parser.add_subparsers(metavar="check|watch|folders|sent", required=True)
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
    folders = deeds.add_parser("folders", help="list folders, or choose where answers are read")
    folders.add_argument("--account", metavar="ID", default="", help="(default: the first)")
    which = folders.add_mutually_exclusive_group()
    which.add_argument(
        "--read",
        action="append",
        metavar="NAME",
        help="look for answers there, too; may be given many times, and replaces what was chosen",
    )
    which.add_argument("--none", action="store_true", help="in inbox and Spam only")
    folders.set_defaults(deed=_folders)
    add_profile(folders)
    sent = deeds.add_parser("sent", help="say what may happen to copies that a provider keeps")
    allowed = sent.add_mutually_exclusive_group(required=True)
    allowed.add_argument(
        "--replace",
        dest="replaces",
        action="store_true",
        help="replace the provider's tracked copies in Sent by clean ones",
    )
    allowed.add_argument(
        "--keep", dest="replaces", action="store_false", help="leave them alone (default)"
    )
    add_profile(sent, has_json=False)
    sent.set_defaults(deed=_allow)
    check.add_argument("--account", metavar="ID", help="this account only (default: all)")
    for deed in (check, watch):
        add_profile(deed)


def _check(arguments: Namespace) -> int:
    with opened(arguments) as services:
        accounts, check = _accounts(services, arguments.account), services.mailboxes.check
        reports = [check.run(accounts[0].id)] if arguments.account else check.look()
    _tell(arguments, reports)
    return 1 if any(report.fault for report in reports) else 0


def _folders(arguments: Namespace) -> int:
    with opened(arguments) as services:
        reading = services.mailboxes.folders
        offered = reading.offered(arguments.account)
        chosen = tuple(arguments.read or ())
        if unknown := [name for name in chosen if name not in offered.names]:
            raise UserError("folders", f"There is no folder “{unknown[0]}” to choose.")
        if arguments.read or arguments.none:
            reading.choose(offered.account_id, chosen)
        else:
            chosen = offered.chosen
    if arguments.json:
        print_json({"account": offered.account_id, "folders": offered.names, "read": chosen})
        return 0
    for name in offered.names:
        print(f"{'✓' if name in chosen else ' '} {name}")
    return 0


def _allow(arguments: Namespace) -> int:
    with opened(arguments) as services:
        services.mailboxes.sent.allow_replacing(allowed=arguments.replaces)
    return 0


def _watch(arguments: Namespace) -> int:
    left = arguments.seconds
    with opened(arguments) as services:
        _accounts(services, None)
        while True:
            reports = services.mailboxes.check.look()
            _tell(arguments, [one for one in reports if one.is_news or one.fault or one.notes])
            if left is not None and left <= 0:
                break
            span = ROUND_SECONDS if left is None else min(left, ROUND_SECONDS)
            began = time.monotonic()
            _wait(services, span, has_fault=any(one.fault for one in reports))
            left = None if left is None else left - (time.monotonic() - began)
    return 0


def _wait(services: Services, seconds: float, *, has_fault: bool) -> None:
    """Until mail comes; at a fault, a while before everything is tried again."""
    if has_fault:
        time.sleep(min(seconds, AFTER_FAULT_SECONDS))
        return
    began = time.monotonic()
    try:
        services.mailboxes.check.wait(seconds)
    except UserError:  # the next look opens the line anew, and says what is wrong; not at once
        rest = AFTER_FAULT_SECONDS - (time.monotonic() - began)
        time.sleep(max(min(rest, seconds), 0))


def _accounts(services: Services, account_id: str | None) -> Sequence[MailAccount]:
    """The accounts to look into. UserError where there is none."""
    found = [one for one in services.mailboxes.check.accounts() if account_id in {None, one.id}]
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
        if not reports:
            return
        print_json([_json(report) for report in reports])
        return
    for report in reports:
        print(f"{report.address}: {report.fault or in_words(report)}", *report.notes, flush=True)
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
        "fault": report.fault,
    }


COMMAND = Command("mailbox", "read answers and bounces from your mailbox", _add_arguments, run_deed)
