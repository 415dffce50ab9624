"""Bringing a profile's file to this program's schema, or refusing a file from a newer program."""

from pathlib import Path

from alembic import command
from alembic.config import Config
from alembic.runtime.migration import MigrationContext
from alembic.script import ScriptDirectory
from sqlalchemy import Engine

from outreach_app.domain.errors import UserError
from outreach_app.storage.database import copy_file, transaction

_SCRIPTS = Path(__file__).parent / "migrations"


def migrate(engine: Engine, path: Path) -> Path | None:
    """Bring the file up to date. Returns the copy taken before, None where none was needed.

    Raises UserError `profile-newer` for a file that a newer program wrote; it is left untouched.
    """
    scripts = ScriptDirectory(str(_SCRIPTS))
    head = scripts.get_current_head()
    current = current_revision(engine)
    if current == head:
        return None
    if current is not None and current not in {one.revision for one in scripts.walk_revisions()}:
        raise UserError(
            "profile-newer",
            f"The profile in {path.parent} was written by a newer version of this program: "
            "update the program, or choose another profile with --profile.",
        )
    copy = None
    if current is not None:
        copy = path.with_name(f"{path.name}.before-{head}")
        copy_file(path, copy)
    _upgrade(engine)
    return copy


def current_revision(engine: Engine) -> str | None:
    """The revision of the file, None for an empty one."""
    with transaction(engine, writes=False) as connection:
        return MigrationContext.configure(connection).get_current_revision()


def _upgrade(engine: Engine) -> None:
    config = Config()
    config.set_main_option("script_location", str(_SCRIPTS).replace("%", "%%"))
    with transaction(engine, writes=True) as connection:
        config.attributes["connection"] = connection
        command.upgrade(config, "head")
