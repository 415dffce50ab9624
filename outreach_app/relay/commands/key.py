"""`outreach-relay key`: an account's keys, one for each desktop."""

import argparse
import json
from dataclasses import asdict
from datetime import UTC, datetime

from sqlalchemy import Connection

from outreach_app.relay.clock import system_clock
from outreach_app.relay.commands.account import printable
from outreach_app.relay.commands.common import add_folder_option, in_database, named_account
from outreach_app.relay.commands.error import CommandError
from outreach_app.relay.store import keys


def add_to(commands: "argparse._SubParsersAction[argparse.ArgumentParser]") -> None:
    """Add the command."""
    actions = commands.add_parser("key", help="add, list, rotate and revoke keys").add_subparsers(
        required=True, metavar="ACTION"
    )
    table = {
        "add": (_add, "add a key and print it, once"),
        "list": (_list, "list an account's keys, without the keys"),
        "rotate": (_rotate, "replace a key by a new one"),
        "revoke": (_revoke, "accept a key no longer"),
    }
    for name, (run, meaning) in table.items():
        action = actions.add_parser(name, help=meaning)
        action.add_argument("account", metavar="ACCOUNT", help="its name or tag")
        if name in ("rotate", "revoke"):
            action.add_argument("key_id", metavar="KEY-ID", help="see key list")
        if name == "add":
            action.add_argument("--label", type=printable, default="desktop")
        action.add_argument("--json", action="store_true")
        add_folder_option(action)
        action.set_defaults(run=run)


def _add(arguments: argparse.Namespace) -> int:
    now = system_clock()

    def work(db: Connection) -> str:
        return keys.add_key(db, named_account(db, arguments.account), arguments.label, now)

    _show(arguments, in_database(arguments, work))
    return 0


def _rotate(arguments: argparse.Namespace) -> int:
    now = system_clock()

    def work(db: Connection) -> str:
        account = named_account(db, arguments.account)
        labels = {key.key_id: key.label for key in keys.list_keys(db, account)}
        if not keys.revoke_key(db, account, arguments.key_id, now):
            raise CommandError(f"{account.name} has no key {arguments.key_id} in use")
        return keys.add_key(db, account, labels[arguments.key_id], now)

    _show(arguments, in_database(arguments, work))
    return 0


def _revoke(arguments: argparse.Namespace) -> int:
    now = system_clock()

    def work(db: Connection) -> bool:
        return keys.revoke_key(db, named_account(db, arguments.account), arguments.key_id, now)

    if not in_database(arguments, work):
        raise CommandError(f"{arguments.account} has no key {arguments.key_id} in use")
    print("{}" if arguments.json else f"key {arguments.key_id} is revoked")
    return 0


def _list(arguments: argparse.Namespace) -> int:
    found = in_database(
        arguments,
        lambda db: keys.list_keys(db, named_account(db, arguments.account)),
        reads_only=True,
    )
    if arguments.json:
        print(json.dumps([asdict(key) for key in found]))
        return 0
    for key in found:
        state = f"revoked {_day(key.revoked_at)}" if key.revoked_at else "in use"
        read = f"read to {key.fetched} on {_day(key.fetched_at)}" if key.fetched_at else "unread"
        print(f"{key.key_id}  {key.label}  made {_day(key.created_at)}  {state}  {read}")
    return 0


def _show(arguments: argparse.Namespace, key: str) -> None:
    print(json.dumps({"key": key}) if arguments.json else f"key (shown this once): {key}")


def _day(at: int | None) -> str:
    return datetime.fromtimestamp((at or 0) / 1000, UTC).strftime("%Y-%m-%d")
