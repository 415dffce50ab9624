"""`outreach-relay export`, `import` and `retire`: an account leaves, arrives, or outlives us."""

import argparse
import json
import sys
from pathlib import Path

from outreach_app.relay.clock import system_clock
from outreach_app.relay.commands.common import add_folder_option, in_database, named_account
from outreach_app.relay.commands.error import CommandError
from outreach_app.relay.store import keys, retire, transfer
from outreach_app.relay.store.accounts import AccountExistsError


def add_to(commands: "argparse._SubParsersAction[argparse.ArgumentParser]") -> None:
    """Add the commands."""
    leaving = commands.add_parser("export", help="write an account's tokens and hits to a file")
    leaving.add_argument("account", metavar="ACCOUNT", help="its name or tag")
    leaving.add_argument("file", metavar="FILE", type=Path)
    leaving.set_defaults(run=_export)
    arriving = commands.add_parser("import", help="restore an exported account, with a new key")
    arriving.add_argument("file", metavar="FILE", type=Path)
    arriving.add_argument("--json", action="store_true")
    arriving.set_defaults(run=_import)
    retiring = commands.add_parser("retire", help="write links as a static map for a web server")
    retiring.add_argument("--server", choices=sorted(retire.WRITERS), required=True)
    retiring.add_argument("--account", metavar="ACCOUNT", help="only this one's links")
    retiring.set_defaults(run=_retire)
    for command in (leaving, arriving, retiring):
        add_folder_option(command)


def _export(arguments: argparse.Namespace) -> int:
    try:
        with arguments.file.open("x", encoding="utf-8") as file:
            arguments.file.chmod(0o600)
            count = in_database(
                arguments,
                lambda db: transfer.export_account(
                    db, named_account(db, arguments.account), file.write
                ),
                reads_only=True,
            )
    except OSError as error:
        raise CommandError(f"{arguments.file} can not be written: {error}") from error
    except CommandError:
        arguments.file.unlink(missing_ok=True)
        raise
    print(f"wrote {count.tokens} tokens and {count.hits} hits to {arguments.file}")
    return 0


def _import(arguments: argparse.Namespace) -> int:
    now = system_clock()
    try:
        with arguments.file.open(encoding="utf-8") as file:
            account, key, count = in_database(
                arguments,
                lambda db: (
                    (arrived := transfer.import_account(db, file, now))[0],
                    keys.add_key(db, arrived[0], "imported", now),
                    arrived[1],
                ),
            )
    except (AccountExistsError, transfer.TransferError) as error:
        raise CommandError(str(error)) from error
    except (OSError, UnicodeDecodeError) as error:
        raise CommandError(f"{arguments.file} can not be read: {error}") from error
    if arguments.json:
        print(json.dumps({"name": account.name, "tag": account.tag, "key": key}))
        return 0
    print(f"account {account.name}, tag {account.tag}: {count.tokens} tokens, {count.hits} hits")
    print(f"key (shown this once): {key}")
    return 0


def _retire(arguments: argparse.Namespace) -> int:
    in_database(
        arguments,
        lambda db: retire.write_links(
            db,
            named_account(db, arguments.account) if arguments.account else None,
            retire.WRITERS[arguments.server],
            sys.stdout.write,
        ),
        reads_only=True,
    )
    return 0
