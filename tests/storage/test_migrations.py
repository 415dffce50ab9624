"""Migrations build the schema as it is declared, copy first, and refuse what is newer."""

import shutil
import sqlite3
from collections.abc import Callable
from contextlib import closing
from pathlib import Path

import pytest
from alembic.autogenerate import compare_metadata
from alembic.runtime.migration import MigrationContext
from alembic.script import ScriptDirectory

from outreach_app.domain.errors import UserError
from outreach_app.domain.prospects import ProspectForm
from outreach_app.storage import migrate as migrating
from outreach_app.storage.database import open_engine, transaction
from outreach_app.storage.schema import metadata
from outreach_app.storage.store import Store
from tests.fakes.clock import START

NEXT = '''
"""One table more."""
import sqlalchemy as sa
from alembic import op

revision = "9999"
down_revision = "{head}"
branch_labels = depends_on = None


def upgrade() -> None:
    op.create_table("extra", sa.Column("id", sa.Integer, primary_key=True))
    {trouble}
'''


def tables(path: Path) -> set[str]:
    with closing(sqlite3.connect(path)) as connection:
        return {name for (name,) in connection.execute("SELECT name FROM sqlite_master")}


def addresses(path: Path) -> list[str]:
    with closing(sqlite3.connect(path)) as connection:
        return [address for (address,) in connection.execute("SELECT address FROM prospects")]


def add(store: Store, address: str = "ana@bakery.example") -> None:
    with store.writing() as tx:
        tx.prospects.add(ProspectForm(address), START)


Update = Callable[..., None]
SEARCHED = ("prospect_words", "prospect_terms", "company_words")


def is_ours(name: str | None, kind: str, _parents: object) -> bool:
    """Whether SQLAlchemy makes it: not the search index with its shadow tables."""
    return kind != "table" or not str(name).startswith(SEARCHED)


@pytest.fixture
def update(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Update:
    """Makes the program that of tomorrow, with one migration more."""

    def update(trouble: str = "") -> None:
        today, scripts = migrating.SCRIPTS, tmp_path / "migrations"
        shutil.copytree(today, scripts, ignore=shutil.ignore_patterns("__pycache__"))
        text = NEXT.format(head=migrating.HEAD, trouble=trouble)
        (scripts / "versions" / "9999_more.py").write_text(text)
        monkeypatch.setattr(migrating, "SCRIPTS", scripts)
        monkeypatch.setattr(migrating, "HEAD", "9999")

    return update


def test_migrations_build_what_the_schema_declares(store: Store, database: Path) -> None:
    engine = open_engine(database)
    with transaction(engine, writes=False) as connection:
        opts = {"compare_type": True, "include_name": is_ours}
        context = MigrationContext.configure(connection, opts=opts)
        assert compare_metadata(context, metadata) == []
    engine.dispose()


def test_the_program_knows_its_newest_revision() -> None:
    assert ScriptDirectory(str(migrating.SCRIPTS)).get_heads() == [migrating.HEAD]


def test_a_new_profile_needs_no_copy(store: Store, tmp_path: Path) -> None:
    assert sorted(path.name for path in tmp_path.iterdir() if "before" in path.name) == []


def test_a_copy_is_taken_before_a_migration(database: Path, update: Update, tmp_path: Path) -> None:
    old = Store(database)
    add(old)
    update()  # while the old one still runs
    Store(database).close()
    old.close()
    copy = tmp_path / "outreach.db.before-9999"
    assert "extra" in tables(database)
    assert "extra" not in tables(copy)
    assert addresses(database) == addresses(copy) == ["ana@bakery.example"]


def test_a_migration_that_fails_changes_nothing(database: Path, update: Update) -> None:
    old = Store(database)
    add(old)
    old.close()
    update("raise OSError('halfway')")
    with pytest.raises(OSError, match="halfway"):
        Store(database)
    assert "extra" not in tables(database)
    assert addresses(database) == ["ana@bakery.example"]


def test_a_newer_file_is_refused_and_untouched(store: Store, database: Path) -> None:
    add(store)
    store.close()
    with closing(sqlite3.connect(database)) as connection:
        connection.execute("UPDATE alembic_version SET version_num = '9999'")
        connection.commit()
    before = database.read_bytes()
    with pytest.raises(UserError, match="newer version") as refusal:
        Store(database)
    assert refusal.value.code == "profile-newer"
    assert database.read_bytes() == before


def test_a_newer_file_is_refused_by_the_older_program_beside_it(
    database: Path, update: Update, monkeypatch: pytest.MonkeyPatch
) -> None:
    today = migrating.HEAD
    update()
    Store(database).close()
    monkeypatch.setattr(migrating, "HEAD", today)
    with pytest.raises(UserError, match="update the program"):
        Store(database)
