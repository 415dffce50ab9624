"""`outreach send`: one letter to one or several prospects, tracked unless said otherwise."""

import sys
from argparse import ArgumentParser, Namespace
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from outreach_app.cli.command import Command
from outreach_app.cli.files_in import read_file
from outreach_app.cli.program import LOCK_SECONDS, add_profile, count, count_of, opened, print_json
from outreach_app.cli.times_in import MORNING, read_timing
from outreach_app.cli.views import outbox_report_json
from outreach_app.domain.errors import UserError
from outreach_app.domain.mails import Letter
from outreach_app.domain.prospects import ProspectForm
from outreach_app.domain.reports import OutboxReport, QueueReport
from outreach_app.domain.timing import NOW

if TYPE_CHECKING:
    from outreach_app.services.composing import Person
    from outreach_app.services.services import Services


def _add_arguments(parser: ArgumentParser) -> None:
    parser.add_argument(
        "--to", action="append", default=[], metavar="ADDRESS", help="may be given many times"
    )
    parser.add_argument("--subject", default="", help="Liquid; may be left out with --follow-up")
    what = parser.add_mutually_exclusive_group(required=True)
    what.add_argument("--html", metavar="FILE", help="Liquid; - for standard input")
    what.add_argument(
        "--draft", type=count, metavar="ID", help="send this draft (see outreach draft list)"
    )
    parser.add_argument("--text", metavar="FILE", help="Liquid; made from the HTML if left out")
    parser.add_argument("--cc", action="append", default=[], metavar="ADDRESS")
    parser.add_argument("--bcc", action="append", default=[], metavar="ADDRESS")
    parser.add_argument(
        "--from",
        dest="sender",
        default="",
        metavar="ADDRESS",
        help="an address of one of your accounts (default: the default account's)",
    )
    parser.add_argument("--follow-up", action="store_true", help="continue the last mail's thread")
    parser.add_argument("--no-opens", action="store_true", help="do not track opens")
    parser.add_argument("--no-clicks", action="store_true", help="do not track clicks")
    parser.add_argument("--attach", action="append", default=[], metavar="FILE")
    parser.add_argument("--at", metavar="TIME", help=f"leave then, or {MORNING}, and not at once")
    parser.add_argument("--test", action="store_true", help="send it untracked to yourself")
    add_profile(parser)


def _run(arguments: Namespace) -> int:
    if arguments.draft is None and not arguments.to:
        raise UserError("nobody", "Say to whom: --to ADDRESS, as often as you like.")
    letter = None if arguments.draft is not None else _written(arguments)
    with opened(arguments) as services:
        people = [_person(services, address) for address in arguments.to]
        if letter is None:
            draft = services.drafts.open(arguments.draft)
            letter, people = draft.letter, people or list(draft.names)
            if arguments.at:
                letter = replace(letter, timing=read_timing(arguments.at))
            if not people:
                raise UserError("nobody", "This draft is to nobody yet: say to whom (--to).")
        letter = _with_files(services, letter, arguments.attach)
        if arguments.test:
            sentence = services.composing.send_test(letter, people[0])
            print_json({"sentence": sentence}) if arguments.json else print(sentence)
            return 0
        queued = services.composing.queue(letter, people, arguments.draft, can_undo=False)
        report = services.outbox.run(LOCK_SECONDS)
        fates = _fates(services, queued)
    _tell(arguments, queued, report, fates)
    return 0 if not fates else 1


def _written(arguments: Namespace) -> Letter:
    return Letter(
        subject=arguments.subject,
        html=_read(arguments.html),
        text=_read(arguments.text) if arguments.text else None,
        track_opens=not arguments.no_opens,
        track_clicks=not arguments.no_clicks,
        cc=tuple(arguments.cc),
        bcc=tuple(arguments.bcc),
        follow_up=arguments.follow_up,
        sender=arguments.sender,
        timing=read_timing(arguments.at) if arguments.at else NOW,
    )


def _with_files(services: "Services", letter: Letter, names: list[str]) -> Letter:
    if not names:
        return letter
    taken = tuple(services.attachments.take(Path(name)) for name in names)
    files = (*letter.attachments, *taken)
    warning = services.attachments.warning(files)
    if warning:
        print(warning, file=sys.stderr)
    return replace(letter, attachments=files)


def _read(name: str) -> str:
    try:
        return read_file(name).decode("utf-8-sig")
    except UnicodeDecodeError as fault:
        raise UserError("file", f"{name} is not UTF-8 text: save it as UTF-8.") from fault


def _person(services: "Services", address: str) -> "Person":
    """The prospect of that address, or who becomes one: writing to somebody is enough."""
    try:
        return services.prospects.by_address(address).id
    except UserError:
        return ProspectForm(address=address)


def _fates(services: "Services", queued: QueueReport) -> list[dict[str, str]]:
    """What did not leave, of the mails queued just now."""
    return [
        {"recipient": row.recipient, "state": row.state.value, "reason": row.reason}
        for row in services.outbox.rows()
        if row.id in queued.mail_ids
    ]


def _tell(
    arguments: Namespace, queued: QueueReport, report: OutboxReport, fates: list[dict[str, str]]
) -> None:
    sent = len(set(queued.mail_ids) & set(report.sent))
    if arguments.json:
        outbox = outbox_report_json(report)
        print_json({"sent": sent, "mails": list(queued.mail_ids), "left": fates, "outbox": outbox})
        return
    if sent:
        print(f"{count_of(sent, 'mail', 'mails')} sent.")
    for fate in fates:
        reason = fate["reason"] or report.reason
        print(f"{fate['recipient']}: {fate['state']}. {reason}".rstrip(), file=sys.stderr)


COMMAND = Command("send", "send a letter to prospects", _add_arguments, _run)
