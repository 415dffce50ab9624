"""`outreach inspect-mail`: says of each mail file what it is, one line of JSON each.

It needs no profile, keeps only one mail in memory, and of a large one only its ends. A file that
can not be read gets its line too, with the reason, and exit code 1 at the end.
"""

import json
import sys
from argparse import ArgumentParser, Namespace
from pathlib import Path

from outreach_app.cli.command import Command
from outreach_app.domain.incoming import Inspection, MailKind


def add_arguments(parser: ArgumentParser) -> None:
    """The mails."""
    parser.add_argument(
        "files", metavar="FILE.eml", nargs="+", help="mails as they came, or - for standard input"
    )
    parser.add_argument("--json", action="store_true", help="accepted for symmetry: always JSON")


def run(arguments: Namespace) -> int:
    """Print one line for each mail, in order. 1 when one could not be read."""
    unread = False
    for file in arguments.files:
        raw = _read(file)
        unread = unread or isinstance(raw, str)
        sys.stdout.write(json.dumps(line_for(file, raw)) + "\n")
    return 1 if unread else 0


def line_for(path: str, raw: bytes | str) -> dict[str, object]:
    """What one mail is; a text stands for a mail that could not be read, and says why."""
    from outreach_app.mail.inspection import inspect_mail

    found = Inspection(MailKind.OTHER, reason=raw) if isinstance(raw, str) else inspect_mail(raw)
    return {
        "path": path,
        "kind": found.kind,
        "recipients": list(found.recipients),
        "status": found.status,
        "category": found.category,
        "original_message_id": found.original_message_id,
        "in_reply_to": found.in_reply_to,
        "return_date": found.return_date.isoformat() if found.return_date else None,
        "reason": found.reason,
    }


def _read(file: str) -> bytes | str:
    from outreach_app.mail.inspection.bounds import read_bounded

    try:
        if file == "-":
            return read_bounded(sys.stdin.buffer)
        with Path(file).open("rb") as stream:
            return read_bounded(stream)
    except (OSError, ValueError) as error:
        return f"The file can not be read: {getattr(error, 'strerror', None) or error}"


COMMAND = Command(
    name="inspect-mail",
    summary="what mails are: bounces, automatic replies, complaints, replies",
    add_arguments=add_arguments,
    run=run,
)
