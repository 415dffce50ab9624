"""Passphrases for backups: from the environment, from a line of standard input, or by prompt."""

import getpass
import sys
from argparse import ArgumentParser, Namespace

from outreach_app.cli.secrets_in import read_secret
from outreach_app.domain.errors import UserError

VARIABLE = "OUTREACH_BACKUP_PASSPHRASE"
SHORTEST = 8


def add_passphrase(parser: ArgumentParser) -> None:
    """How a passphrase is given. Never as an argument: every process sees those."""
    parser.add_argument(
        "--sealed",
        action="store_true",
        help=f"with a passphrase, which is asked for or stands in {VARIABLE}",
    )
    parser.add_argument(
        "--passphrase-stdin", action="store_true", help="it is a line of standard input"
    )


def passphrase_for(arguments: Namespace) -> str:
    """The passphrase of a backup that has one."""
    from_stdin = bool(arguments.passphrase_stdin)
    if from_stdin or not sys.stdin.isatty():
        return read_secret(VARIABLE, "passphrase", from_stdin=from_stdin)
    return getpass.getpass("Passphrase: ")


def new_passphrase(arguments: Namespace) -> str:
    """The passphrase for a new backup, empty for none."""
    if not arguments.sealed and not arguments.passphrase_stdin:
        return ""
    passphrase = passphrase_for(arguments)
    if len(passphrase) < SHORTEST:
        raise UserError(
            "passphrase-short",
            f"The passphrase needs {SHORTEST} letters or more: whoever has the file can try as "
            "many as they like.",
        )
    return passphrase
