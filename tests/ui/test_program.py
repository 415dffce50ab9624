"""`outreach desk` as a program of its own: second start, signals, and being killed."""

import os
import signal
import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from outreach_app.ui.app import has_display
from outreach_app.ui.single_instance import raise_running

Start = Callable[[], "subprocess.Popen[bytes]"]


@pytest.fixture
def start(tmp_path: Path) -> Iterator[Start]:
    running: list[subprocess.Popen[bytes]] = []
    environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen", "LC_ALL": "C.UTF-8"}
    environment["PYTHON_KEYRING_BACKEND"] = "keyring.backends.fail.Keyring"

    def start_desk() -> "subprocess.Popen[bytes]":
        command = [sys.executable, "-m", "outreach_app", "desk", "--profile", str(tmp_path)]
        started = subprocess.Popen(command, env=environment, stderr=subprocess.PIPE)
        running.append(started)
        return started

    yield start_desk
    for one in running:
        one.kill()
        one.communicate()


def _wait_until_it_listens(qtbot: QtBot, profile: Path) -> None:
    qtbot.waitUntil(lambda: raise_running(profile))


def test_a_second_start_ends_well_and_a_signal_quits_the_first(
    qtbot: QtBot, start: Start, tmp_path: Path
) -> None:
    first = start()
    _wait_until_it_listens(qtbot, tmp_path)
    assert start().wait(60) == 0
    assert first.poll() is None
    first.send_signal(signal.SIGTERM)
    assert first.wait(60) == 0


def test_ctrl_c_quits(qtbot: QtBot, start: Start, tmp_path: Path) -> None:
    first = start()
    _wait_until_it_listens(qtbot, tmp_path)
    first.send_signal(signal.SIGINT)
    assert first.wait(60) == 0


def test_after_a_kill_the_next_start_works(qtbot: QtBot, start: Start, tmp_path: Path) -> None:
    first = start()
    _wait_until_it_listens(qtbot, tmp_path)
    first.kill()
    first.wait(60)
    second = start()
    _wait_until_it_listens(qtbot, tmp_path)
    second.send_signal(signal.SIGTERM)
    assert second.wait(60) == 0


def test_where_there_is_no_display_it_is_known_before_qt_aborts() -> None:
    assert not has_display("linux", {"DISPLAY": ""})
    assert has_display("linux", {"WAYLAND_DISPLAY": "wayland-0"})
    assert has_display("linux", {"QT_QPA_PLATFORM": "offscreen"})
    assert has_display("win32", {})
