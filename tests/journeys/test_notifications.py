"""Real notifications: a session bus of its own, a real daemon, and real clicks of a mouse."""

import os
import shutil
import signal
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

NEEDED = ("Xvfb", "dunst", "dunstctl", "dbus-run-session", "xdotool")
pytestmark = [
    pytest.mark.servers,
    pytest.mark.skipif(
        any(shutil.which(one) is None for one in NEEDED), reason="needs Xvfb, dunst and xdotool"
    ),
]

DUNST = """
[global]
    origin = top-left
    offset = 0x0
    width = 300
    height = 300
    mouse_left_click = do_action, close_current
    font = DejaVu Sans 11
[urgency_normal]
    timeout = 60
"""

UNTIL_IT_IS_THERE = (
    "until dbus-send --session --print-reply --dest=org.freedesktop.DBus / "
    "org.freedesktop.DBus.NameHasOwner string:org.freedesktop.Notifications "
    "| grep -q 'boolean true'; do kill -0 $DUNST || exit 1; done"
)
"""On a busy machine the program may be faster than the daemon, and call up another one."""

PROGRAM = """
import subprocess, sys
from datetime import datetime, UTC
from PySide6.QtCore import QCoreApplication, QTimer
from outreach_app.domain.reports import ShownAlert
from outreach_app.ui.notify import Notice, Notifier

application = QCoreApplication([])
again = QTimer()
again.timeout.connect(lambda: touch())
notifier = Notifier()
alert = ShownAlert(7, (7,), 3, "Ana <b>Bold</b>", "Ana opened your mail", "Offer",
                   datetime.now(UTC), can_be_me=True)
notice = Notice("Ana opened your mail", "Offer <b>&</b> more", (alert,), 3)

def say(*words):
    print(*words, flush=True)

def ended(*words):
    say(*words)
    application.quit()

def touch():
    if sys.argv[1] == "click":
        subprocess.Popen(["xdotool", "mousemove", "60", "40", "click", "1"])
    else:
        subprocess.Popen(["dunstctl", "action"])

def shown(_notice):  # the daemon has it; its window may come a moment later
    say("delivered")
    touch()
    again.start(500)

notifier.delivered.connect(shown)
notifier.undelivered.connect(lambda _notice: ended("undelivered"))
notifier.clicked.connect(lambda got: ended("clicked", got.prospect_id))
notifier.answered.connect(lambda subject, deed: ended("answered", subject.prospect_id, deed.value))
QTimer.singleShot(0, lambda: notifier.show_notice(notice))
QTimer.singleShot(100000, lambda: ended("nothing came"))
application.exec()
notifier.close()
"""


@pytest.fixture
def screen(tmp_path: Path) -> Iterator[dict[str, str]]:
    """A screen and folders of its own."""
    reading, writing = os.pipe()
    command = ["Xvfb", "-displayfd", str(writing), "-screen", "0", "800x600x24"]
    server = subprocess.Popen(
        [*command, "-nolisten", "tcp"], pass_fds=(writing,), stderr=subprocess.DEVNULL
    )
    os.close(writing)
    with os.fdopen(reading) as number:
        display = number.readline().strip()
    tmp_path.chmod(0o700)
    yield {
        **os.environ,
        "DISPLAY": f":{display}",
        "XDG_RUNTIME_DIR": str(tmp_path),
        "XDG_CONFIG_HOME": str(tmp_path),
        "NO_AT_BRIDGE": "1",
        "QT_QPA_PLATFORM": "offscreen",
        "LC_ALL": "C.UTF-8",
    }
    server.send_signal(signal.SIGTERM)
    server.wait()


def _play(environment: dict[str, str], folder: Path, what: str) -> str:
    (folder / "dunstrc").write_text(DUNST)
    (folder / "program.py").write_text(PROGRAM)
    start = f"dunst -config '{folder}/dunstrc' & DUNST=$!; {UNTIL_IT_IS_THERE}; "
    script = f"{start}'{sys.executable}' '{folder}/program.py' {what}; kill \"$DUNST\""
    done = subprocess.run(
        ["dbus-run-session", "--", "sh", "-c", script],
        env=environment,
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
        text=True,
        timeout=240,
        check=False,
        cwd=Path(__file__).parents[2],
    )
    return done.stdout


def test_a_click_opens_whom_it_is_about(screen: dict[str, str], tmp_path: Path) -> None:
    said = _play(screen, tmp_path, "click")
    assert said.splitlines()[:2] == ["delivered", "clicked 3"]


def test_its_default_action_is_opening(screen: dict[str, str], tmp_path: Path) -> None:
    said = _play(screen, tmp_path, "action")
    assert said.splitlines()[:2] == ["delivered", "clicked 3"]
