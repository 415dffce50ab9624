"""`outreach-relay account`: the people whose tokens this relay serves."""

import argparse
import json
import re

from outreach_app.relay.clock import system_clock
from outreach_app.relay.commands.common import add_folder_option, in_database
from outreach_app.relay.commands.error import CommandError
from outreach_app.relay.store import accounts, keys
from outreach_app.wire.tokens import TAG_LENGTH

NAME_MAX = 200


def add_to(commands: "argparse._SubParsersAction[argparse.ArgumentParser]") -> None:
    """Add the command."""
    actions = commands.add_parser("account", help="create and list accounts").add_subparsers(
        required=True, metavar="ACTION"
    )
    create = actions.add_parser("create", help="create an account and print its key, once")
    create.add_argument("name", metavar="NAME", type=printable)
    create.add_argument("--tag", type=_tag, help="the tag of an account that moves here")
    create.add_argument(
        "--retention-days",
        type=int,
        default=accounts.RETENTION_DAYS,
        help="keep fetched hits at least so long (default: %(default)s)",
    )
    create.set_defaults(run=_create)
    listing = actions.add_parser("list", help="list the accounts")
    listing.set_defaults(run=_list)
    for action in (create, listing):
        action.add_argument("--json", action="store_true")
        add_folder_option(action)


def printable(text: str) -> str:
    """A name or label from the command line."""
    if not text.strip() or len(text) > NAME_MAX or not text.isprintable():
        raise argparse.ArgumentTypeError("a name is printable and not empty")
    return text.strip()


def _create(arguments: argparse.Namespace) -> int:
    now = system_clock()
    try:
        account, key = in_database(
            arguments,
            lambda db: (
                made := accounts.create_account(
                    db, arguments.name, now, arguments.tag, arguments.retention_days
                ),
                keys.add_key(db, made, "first", now),
            ),
        )
    except accounts.AccountExistsError as error:
        raise CommandError(str(error)) from error
    if arguments.json:
        print(json.dumps({"name": account.name, "tag": account.tag, "key": key}))
        return 0
    print(f"account {account.name}, tag {account.tag}")
    print(f"key (shown this once): {key}")
    return 0


def _list(arguments: argparse.Namespace) -> int:
    everyone = in_database(arguments, accounts.list_accounts, reads_only=True)
    if arguments.json:
        print(json.dumps([{"name": a.name, "tag": a.tag} for a in everyone]))
        return 0
    for account in everyone:
        print(f"{account.tag}  {account.name}")
    return 0


def _tag(text: str) -> str:
    if not re.fullmatch(rf"[a-z2-7]{{{TAG_LENGTH}}}", text):
        raise argparse.ArgumentTypeError(f"a tag is {TAG_LENGTH} characters of a-z and 2-7")
    return text
