"""Notices each socket and each SQLite statement that the window's own code leads to in the GUI
thread.

Told by the interpreter's audit events and by SQLite itself, so that no way around a port of ours
is missed. A test that looks for itself is not the window: what counts is whose code stands nearest
to the act. Python imports a module of this name at its start: so a desk in a process of its own is
watched, too, where the folder stands in PYTHONPATH and GUI_THREAD_LOG names a file.
"""

import os
import sqlite3
import sqlite3.dbapi2
import sys
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from functools import partial
from pathlib import Path
from types import FrameType
from typing import Any

LOG = "GUI_THREAD_LOG"
"""The environment's name for the file to which a process of its own writes what it noticed."""

UI = f"{os.sep}outreach_app{os.sep}ui{os.sep}"
TESTS = f"{os.sep}tests{os.sep}"
ACTS = frozenset(
    {
        "socket.connect",
        "socket.bind",
        "socket.getaddrinfo",
        "socket.gethostbyname",
        "socket.gethostbyaddr",
        "sqlite3.connect",
    }
)


class Watch:
    """What was noticed, each with the line of the window's that led to it."""

    def __init__(self) -> None:
        self.noticed: list[str] = []
        self.is_on = False
        self._is_installed = False

    def install(self) -> None:
        """Listen from now on: the interpreter never forgets a listener."""
        self.is_on = True
        if not self._is_installed:
            self._is_installed = True
            sys.addaudithook(self._hear)
            connected = partial(self._connected, sqlite3.connect)
            for module in (sqlite3, sqlite3.dbapi2):
                setattr(module, "connect", connected)  # noqa: B010 - its type is an overload

    def _connected(
        self, connect: Callable[..., sqlite3.Connection], *arguments: Any, **named: Any
    ) -> sqlite3.Connection:
        made = connect(*arguments, **named)
        made.set_trace_callback(self._hear_statement)
        return made

    def _hear(self, event: str, arguments: tuple[Any, ...]) -> None:
        if self.is_on and event in ACTS:
            self._look(f"{event} {arguments[-1]!r}" if event != "sqlite3.connect" else event)

    def _hear_statement(self, statement: str) -> None:
        self._look(" ".join(statement.split())[:60])

    def _look(self, act: str) -> None:
        if not self.is_on or threading.current_thread() is not threading.main_thread():
            return
        if not has_window():
            return
        line = nearest(sys._getframe(1))
        if line is not None:
            self.noticed.append(f"{act} at {line}")
            if name := os.environ.get(LOG):
                with Path(name).open("a", encoding="utf-8") as file:
                    file.write(f"{self.noticed[-1]}\n")


def has_window() -> bool:
    """Whether Qt is there: until then nobody looks at anything, and a profile may be opened."""
    core = sys.modules.get("PySide6.QtCore")
    return core is not None and core.QCoreApplication.instance() is not None


def nearest(frame: FrameType | None) -> str | None:
    """The window's line that stands nearest, None where a test's does, or neither."""
    while frame is not None:
        path = frame.f_code.co_filename
        if UI in path:
            return f"{path.partition(UI)[2]}:{frame.f_lineno}"
        if TESTS in path and not path.endswith("sitecustomize.py"):
            return None
        frame = frame.f_back
    return None


WATCH = Watch()


@contextmanager
def watched() -> Iterator[list[str]]:
    """Yields what is noticed meanwhile, in this process."""
    WATCH.install()
    WATCH.noticed.clear()
    try:
        yield WATCH.noticed
    finally:
        WATCH.is_on = False


if __name__ == "sitecustomize" and os.environ.get(LOG):
    WATCH.install()
