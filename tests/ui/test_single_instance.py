"""One desk a profile; a second start raises the first, and a crash leaves nothing behind."""

import signal
import subprocess
import sys
from pathlib import Path

from pytestqt.qtbot import QtBot

from outreach_app.ui.single_instance import SingleInstance, raise_running, socket_name

HOLD = """
import sys
from pathlib import Path
from PySide6.QtCore import QCoreApplication
from outreach_app.ui.single_instance import SingleInstance
application = QCoreApplication([])
instance = SingleInstance(Path(sys.argv[1]))
print(instance.claim(), flush=True)
application.exec()
"""


def test_a_second_start_raises_the_first(qtbot: QtBot, tmp_path: Path) -> None:
    first, second = SingleInstance(tmp_path), SingleInstance(tmp_path)
    assert first.claim()
    assert not second.claim()
    with qtbot.waitSignal(first.raise_wanted):
        assert raise_running(tmp_path)
    first.release()
    assert second.claim()
    second.release()


def test_nobody_is_raised_where_nobody_runs(qtbot: QtBot, tmp_path: Path) -> None:
    assert not raise_running(tmp_path)


def test_profiles_do_not_disturb_each_other(qtbot: QtBot, tmp_path: Path) -> None:
    (tmp_path / "a").mkdir()
    (tmp_path / "b").mkdir()
    one, other = SingleInstance(tmp_path / "a"), SingleInstance(tmp_path / "b")
    assert one.claim()
    assert other.claim()
    one.release()
    other.release()


def test_a_path_has_one_name_however_it_is_written(tmp_path: Path) -> None:
    (tmp_path / "a").mkdir()
    assert socket_name(tmp_path / "a" / ".." / "a") == socket_name(tmp_path / "a")
    assert len(socket_name(tmp_path)) < 40


def test_a_crash_leaves_nothing_that_bars_the_next_start(qtbot: QtBot, tmp_path: Path) -> None:
    with subprocess.Popen(
        [sys.executable, "-c", HOLD, str(tmp_path)], stdout=subprocess.PIPE, text=True
    ) as killed:
        assert killed.stdout is not None
        assert killed.stdout.readline() == "True\n"
        mine = SingleInstance(tmp_path)
        assert not mine.claim()
        killed.send_signal(signal.SIGKILL)
        killed.wait()
    assert mine.claim()
    with qtbot.waitSignal(mine.raise_wanted):
        assert raise_running(tmp_path)
    mine.release()
