"""Bringing a profile's file to this program's schema, or refusing a file from a newer program.

Alembic is imported only where there is something to migrate: every start of the program looks,
hardly any has to.
"""

import re
from pathlib import Path

from sqlalchemy import Engine, inspect, text

from outreach_app.domain.errors import UserError
from outreach_app.storage.database import copy_file, transaction
from outreach_app.storage.faults import broken, in_our_words
from outreach_app.storage.head import HEAD

__all__ = ["HEAD", "SCRIPTS", "current_revision", "migrate"]

SCRIPTS = Path(__file__).parent / "migrations"


def migrate(engine: Engine, path: Path) -> Path | None:
    """Bring the file up to date. Returns the copy taken before, None where none was needed.

    Raises UserError `profile-newer` for a file that a newer program wrote, and `profile-broken`
    for one of another program; both are left untouched.
    """
    current = current_revision(engine, path)
    if current == HEAD:
        return None
    if current is not None and current > HEAD:
        raise UserError(
            "profile-newer",
            f"The profile in {path.parent} was written by a newer version of this program: "
            "update the program, or choose another profile with --profile.",
        )
    copy = None
    if current is not None:
        copy = path.with_name(f"{path.name}.before-{HEAD}")
        with in_our_words(copy):
            copy_file(path, copy)
    _upgrade(engine)
    return copy


def current_revision(engine: Engine, path: Path) -> str | None:
    """The revision of the file, None for an empty one. Revisions are numbers of four digits."""
    with transaction(engine, writes=False) as connection:
        tables = inspect(connection).get_table_names()
        if not tables:
            return None
        if "alembic_version" not in tables:
            raise broken(path)
        found = connection.execute(text("select * from alembic_version")).scalars()
        revisions = [str(revision) for revision in found]
    if len(revisions) != 1 or not re.fullmatch("[0-9]{4}", revisions[0]):
        raise broken(path)
    return revisions[0]


def _upgrade(engine: Engine) -> None:
    """Two programs may start at once: the second waits, and finds nothing left to do."""
    from alembic import command  # noqa: PLC0415 - see the top of this file
    from alembic.config import Config  # noqa: PLC0415

    config = Config()
    config.set_main_option("script_location", str(SCRIPTS).replace("%", "%%"))
    with transaction(engine, writes=True) as connection:
        config.attributes["connection"] = connection
        command.upgrade(config, "head")
