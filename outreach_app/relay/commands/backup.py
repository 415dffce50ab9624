"""`outreach-relay backup` and `restore`: a copy of the SQLite file, and bringing one back.

PostgreSQL has its own tools; after bringing a dump back, `renew-feeds` tells the desktops.
"""

import argparse
import os
import shutil
import sqlite3
from contextlib import closing
from pathlib import Path

from outreach_app.relay.backends import FolderTakenError, take_folder
from outreach_app.relay.commands.common import add_folder_option, in_database
from outreach_app.relay.commands.error import CommandError
from outreach_app.relay.settings import read_settings
from outreach_app.relay.store.accounts import renew_feeds
from outreach_app.relay.store.database import database_url


def add_to(commands: "argparse._SubParsersAction[argparse.ArgumentParser]") -> None:
    """Add the commands."""
    saving = commands.add_parser("backup", help="copy the SQLite file while the relay runs")
    saving.add_argument("file", metavar="FILE", type=Path)
    saving.set_defaults(run=_backup)
    bringing = commands.add_parser("restore", help="bring a copy back; the relay must be stopped")
    bringing.add_argument("file", metavar="FILE", type=Path)
    bringing.set_defaults(run=_restore)
    renewing = commands.add_parser("renew-feeds", help="tell desktops that an older copy is back")
    renewing.set_defaults(run=_renew)
    for command in (saving, bringing, renewing):
        add_folder_option(command)


def _backup(arguments: argparse.Namespace) -> int:
    source = _sqlite_file(arguments)
    if not source.is_file():
        raise CommandError(f"there is no database {source}")
    if arguments.file.exists():
        raise CommandError(f"{arguments.file} is there already")
    try:
        with (
            closing(sqlite3.connect(source)) as db,
            closing(sqlite3.connect(arguments.file)) as copy,
        ):
            arguments.file.chmod(0o600)
            db.backup(copy)
    except (OSError, sqlite3.Error) as error:
        raise CommandError(f"the copy could not be made: {error}") from error
    print(f"wrote {arguments.file}")
    return 0


def _restore(arguments: argparse.Namespace) -> int:
    target = _sqlite_file(arguments)
    try:
        with closing(sqlite3.connect(f"file:{arguments.file}?mode=ro", uri=True)) as db:
            if db.execute("pragma quick_check").fetchone() != ("ok",):
                raise CommandError(f"{arguments.file} is damaged")
        with take_folder(arguments.data):
            for old in (target, *_beside(target)):
                if old.exists():
                    old.rename(old.with_name(old.name + ".before-restore"))
            shutil.copyfile(arguments.file, target)
            return _renew(arguments)
    except (OSError, sqlite3.Error, FolderTakenError) as error:
        raise CommandError(f"the copy could not be brought back: {error}") from error


def _renew(arguments: argparse.Namespace) -> int:
    print(f"renewed {in_database(arguments, renew_feeds)} feeds")
    return 0


def _sqlite_file(arguments: argparse.Namespace) -> Path:
    settings = read_settings(arguments.data, os.environ, arguments.settings)
    url = database_url(settings.database_url, settings.data)
    if url.get_backend_name() != "sqlite" or not url.database:
        raise CommandError("for PostgreSQL use pg_dump and pg_restore, then renew-feeds")
    return Path(url.database)


def _beside(file: Path) -> tuple[Path, Path]:
    return file.with_name(file.name + "-wal"), file.with_name(file.name + "-shm")
