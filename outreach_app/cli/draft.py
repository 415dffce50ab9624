"""`outreach draft …`: letters that were begun and not sent. `outreach send --draft` sends one."""

from argparse import ArgumentParser, Namespace

from outreach_app.cli.command import Command
from outreach_app.cli.program import add_profile, count, local_time, opened, print_json, run_deed


def _add_arguments(parser: ArgumentParser) -> None:
    deeds = parser.add_subparsers(metavar="list|show|discard", required=True)
    listing = deeds.add_parser("list", help="list the drafts, the latest first")
    add_profile(listing)
    listing.set_defaults(deed=_list)
    show = deeds.add_parser("show", help="print a draft's subject, recipients and body")
    show.add_argument("draft", type=count, metavar="ID")
    add_profile(show)
    show.set_defaults(deed=_show)
    discard = deeds.add_parser("discard", help="put a draft aside; the desk can take it back")
    discard.add_argument("draft", type=count, metavar="ID")
    add_profile(discard, has_json=False)
    discard.set_defaults(deed=_discard)


def _list(arguments: Namespace) -> int:
    with opened(arguments) as services:
        rows = services.drafts.list()
    if arguments.json:
        print_json(
            [
                {
                    "id": row.id,
                    "subject": row.subject,
                    "beginning": row.beginning,
                    "recipients": row.recipients,
                    "updated_at": row.updated_at.isoformat(),
                }
                for row in rows
            ]
        )
        return 0
    for row in rows:
        whom = ", ".join(row.names) or "nobody yet"
        title = row.subject or row.beginning or "(nothing yet)"
        print(f"{row.id:>5}  {local_time(row.updated_at)}  {title}  (to {whom})")
    return 0


def _show(arguments: Namespace) -> int:
    with opened(arguments) as services:
        draft = services.drafts.open(arguments.draft)
    letter = draft.letter
    if arguments.json:
        print_json(
            {
                "id": draft.id,
                "subject": letter.subject,
                "html": letter.html,
                "text": letter.text,
                "recipients": list(draft.names),
                "updated_at": draft.updated_at.isoformat(),
            }
        )
        return 0
    print(f"Subject: {letter.subject}")
    print(f"To: {', '.join(draft.names.values()) or 'nobody yet'}\n")
    print(letter.html or letter.text or "")
    return 0


def _discard(arguments: Namespace) -> int:
    with opened(arguments) as services:
        services.drafts.open(arguments.draft)
        services.drafts.discard(arguments.draft)
    print("The draft was discarded.")
    return 0


COMMAND = Command("draft", "letters begun and not sent", _add_arguments, run_deed)
