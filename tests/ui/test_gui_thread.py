"""The window waits for nobody: sockets and the database are the lanes' business.

Every test of this folder and of the journeys is watched; here the watch itself is put to the test.
"""

import socket
import sqlite3
import subprocess
import sys
import threading
from collections.abc import Callable
from functools import partial
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from outreach_app import ui
from outreach_app.bootstrap import build
from outreach_app.domain.prospect_filter import ProspectFilter
from outreach_app.domain.prospect_pages import ProspectOrder
from outreach_app.system.paths import open_profile
from outreach_app.ui.app import build_desk
from outreach_app.ui.jobs import Jobs
from tests.gui_thread import sitecustomize
from tests.gui_thread.sitecustomize import LOG, watched
from tests.journeys.outreach import environment

UI = Path(ui.__file__).parent
PLANTED = "def act(work):\n    work()\n"


def planted() -> Callable[[Callable[[], object]], None]:
    """A function that stands, for all that anybody can tell, in a page of the window."""
    names: dict[str, Callable[[Callable[[], object]], None]] = {}
    exec(compile(PLANTED, str(UI / "pages" / "planted.py"), "exec"), names)
    return names["act"]


def test_a_socket_is_noticed(qtbot: QtBot) -> None:
    with watched() as noticed, socket.socket() as line:
        planted()(partial(line.connect_ex, ("127.0.0.1", 9)))
        assert noticed == ["socket.connect ('127.0.0.1', 9) at pages/planted.py:2"]
        noticed.clear()


def test_a_name_that_is_looked_up_is_noticed(qtbot: QtBot) -> None:
    with watched() as noticed:
        planted()(partial(socket.getaddrinfo, "127.0.0.1", 9))
        assert len(noticed) == 1
        noticed.clear()


def test_sqlite_is_noticed_on_a_connection_that_was_open_before(
    qtbot: QtBot, tmp_path: Path
) -> None:
    with watched() as noticed:
        connection = sqlite3.connect(tmp_path / "some.db")
        assert noticed == []
        planted()(partial(connection.execute, "create table notes (text)"))
        connection.close()
        assert noticed == ["create table notes (text) at pages/planted.py:2"]
        noticed.clear()


def test_lanes_and_tests_may(qtbot: QtBot, tmp_path: Path) -> None:
    with watched() as noticed:
        connect = partial(sqlite3.connect, tmp_path / "some.db", check_same_thread=False)
        connection = connect()
        connection.execute("create table notes (text)")
        work = partial(connection.execute, "insert into notes values ('a')")
        lane = threading.Thread(target=planted(), args=(work,))
        lane.start()
        lane.join()
        connection.close()
        assert noticed == []


def test_a_desk_that_works_in_its_own_thread_would_fail(
    qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The whole desk over a real profile, its lanes taken away."""

    class AtOnce:
        def submit(self, run: Callable[..., object], *arguments: object) -> None:
            run(*arguments)

    program = build(open_profile(tmp_path / "profile"), use_keyring=False)
    with watched() as noticed:
        desk = build_desk(program.services, theme="light", notifications=False)
        monkeypatch.setattr(Jobs, "_executor", lambda _self, _lane: AtOnce())
        desk.parts.controllers.prospects.list_first(ProspectFilter(), ProspectOrder())
        assert any("SELECT" in one and "jobs.py" in one for one in noticed), noticed
        monkeypatch.undo()
        desk.quit()
        noticed.clear()
    program.close()


def test_a_process_of_its_own_is_watched_too(tmp_path: Path) -> None:
    source = f"act = {{}}\nexec(compile({PLANTED!r}, {str(UI / 'planted.py')!r}, 'exec'), act)\n"
    source += "import functools, socket\nfrom PySide6.QtCore import QCoreApplication\n"
    source += "application = QCoreApplication([])\n"
    source += "act['act'](functools.partial(socket.getaddrinfo, '127.0.0.1', 9))\n"
    log = tmp_path / "gui-thread.log"
    folder = str(Path(sitecustomize.__file__).parent)
    env = environment({LOG: str(log), "PYTHONPATH": folder})
    subprocess.run([sys.executable, "-c", source], env=env, check=True, timeout=240)
    assert "planted.py:2" in log.read_text(encoding="utf-8")
