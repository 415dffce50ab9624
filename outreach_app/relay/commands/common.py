"""What every command takes, and how it reaches the database."""

import argparse
import os
from pathlib import Path
from typing import TypeVar

from sqlalchemy.exc import DBAPIError

from outreach_app.relay.commands.error import CommandError
from outreach_app.relay.store.access import Work, write_now
from outreach_app.relay.store.database import database_url, migrate, open_engine

T = TypeVar("T")


def add_data_option(parser: argparse.ArgumentParser) -> None:
    """--data DIR."""
    parser.add_argument(
        "--data",
        type=Path,
        default=Path(os.environ.get("RELAY_DATA", "relay-data")),
        metavar="DIR",
        help="the relay's folder (default: RELAY_DATA, else relay-data)",
    )


def in_database(arguments: argparse.Namespace, work: Work[T]) -> T:
    """Do this in one writing transaction; the server may be running meanwhile."""
    folder: Path = arguments.data
    try:
        folder.mkdir(parents=True, exist_ok=True)
        engine = open_engine(database_url(os.environ.get("RELAY_DATABASE_URL"), folder))
        try:
            migrate(engine)
            return write_now(engine, work)
        finally:
            engine.dispose()
    except (OSError, DBAPIError) as error:
        raise CommandError(f"the database can not be used: {error}") from error
