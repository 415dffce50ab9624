"""What every command takes, and how it reaches the database."""

import argparse
import os
from pathlib import Path
from typing import TypeVar

from sqlalchemy import Connection
from sqlalchemy.exc import DBAPIError

from outreach_app.relay.commands.error import CommandError
from outreach_app.relay.settings import SettingError, read_settings
from outreach_app.relay.store.access import Work, read_now, write_now
from outreach_app.relay.store.accounts import Account, find_account
from outreach_app.relay.store.database import NewerTablesError, database_url, migrate, open_engine

T = TypeVar("T")


def add_folder_option(parser: argparse.ArgumentParser) -> None:
    """--data DIR and --settings FILE."""
    parser.add_argument(
        "--data",
        type=Path,
        default=Path(os.environ.get("RELAY_DATA", "relay-data")),
        metavar="DIR",
        help="the relay's folder (default: RELAY_DATA, else relay-data)",
    )
    named = os.environ.get("RELAY_SETTINGS")
    parser.add_argument(
        "--settings",
        type=Path,
        default=Path(named) if named else None,
        metavar="FILE",
        help="the settings file (default: RELAY_SETTINGS, else relay.env in the folder)",
    )


def in_database(arguments: argparse.Namespace, work: Work[T], reads_only: bool = False) -> T:
    """Do this in one transaction; the server may be running meanwhile.

    Work that only reads keeps nobody from writing, however long it takes.
    """
    try:
        settings = read_settings(arguments.data, os.environ, arguments.settings)
        settings.data.mkdir(parents=True, exist_ok=True)
        engine = open_engine(database_url(settings.database_url, settings.data))
        try:
            migrate(engine)
            return (read_now if reads_only else write_now)(engine, work)
        finally:
            engine.dispose()
    except (SettingError, NewerTablesError) as error:
        raise CommandError(str(error)) from error
    except (OSError, DBAPIError) as error:
        raise CommandError(f"the database can not be used: {first_line(error)}") from error


def first_line(error: Exception) -> str:
    """What a database's error says, without its statement and its links."""
    said = str(error.orig if isinstance(error, DBAPIError) else error).strip()
    return said.splitlines()[0] if said else type(error).__name__


def named_account(db: Connection, name: str) -> Account:
    """The account of this name or tag. Raises CommandError."""
    account = find_account(db, name)
    if account is None:
        raise CommandError(f"there is no account {name}; see: outreach-relay account list")
    return account
