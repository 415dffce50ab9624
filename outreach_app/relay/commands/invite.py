"""`outreach-relay invite`: a one-time link that a desktop turns into its key."""

import argparse
import json
import os
from urllib.parse import quote

import segno
from sqlalchemy import Connection

from outreach_app.relay.clock import system_clock
from outreach_app.relay.commands.account import printable
from outreach_app.relay.commands.common import add_folder_option, in_database, named_account
from outreach_app.relay.commands.error import CommandError
from outreach_app.relay.settings import read_settings
from outreach_app.relay.store import keys

DAYS = 7
DAY = 86_400_000


def add_to(commands: "argparse._SubParsersAction[argparse.ArgumentParser]") -> None:
    """Add the command."""
    parser = commands.add_parser("invite", help="print a one-time link that becomes a key")
    parser.add_argument("account", metavar="ACCOUNT", help="its name or tag")
    parser.add_argument("--label", type=printable, default="desktop")
    parser.add_argument("--days", type=int, default=DAYS, help="valid so long (%(default)s)")
    parser.add_argument("--public-url", metavar="URL", help="default: RELAY_PUBLIC_URL")
    parser.add_argument("--json", action="store_true")
    add_folder_option(parser)
    parser.set_defaults(run=_run)


def _run(arguments: argparse.Namespace) -> int:
    expires_at = system_clock() + arguments.days * DAY

    def work(db: Connection) -> str:
        account = named_account(db, arguments.account)
        return keys.add_invite(db, account, arguments.label, expires_at)

    settings = read_settings(arguments.data, os.environ, arguments.settings)
    base = (arguments.public_url or settings.public_url).rstrip("/")
    if not base:
        raise CommandError("say how mails address this relay: --public-url or RELAY_PUBLIC_URL")
    invite = in_database(arguments, work)
    link = f"outreach://relay?url={quote(base, safe='')}&invite={invite}"
    if arguments.json:
        print(json.dumps({"link": link, "invite": invite, "expires_at": expires_at}))
        return 0
    print(f"link (works once, for {arguments.days} days): {link}\n")
    segno.make(link, error="l").terminal(compact=True)
    return 0
