"""A desktop of a test's own: a screen, a window manager, a session bus, notifications; real keys.

Everything is waited for by looking, none by the clock, and everything is ended by its id.
"""

import os
import shutil
import signal
import subprocess
import time
from collections.abc import Callable, Iterator, Sequence
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass
from pathlib import Path
from threading import Event
from typing import TypeVar

NEEDED = ("Xvfb", "openbox", "xdotool", "dbus-daemon", "dunst", "dunstctl")
LIBRARY = Path("/usr/lib/x86_64-linux-gnu/libxcb-cursor.so.0")
PATIENCE = 120.0
_PAUSE = 0.1
_AGAIN = 5.0
"""After so many seconds in vain the key is pressed once more; a busy machine may still be at it."""

DUNST = """
[global]
    origin = top-right
    width = 300
    dmenu = {chooser}
    font = DejaVu Sans 10
[urgency_normal]
    timeout = 120
"""

CHOOSER = """#!/bin/sh
# Stands for the menu in which dunst offers a notification's buttons: takes the one that is wanted.
grep -F "$(cat '{folder}/wanted')" | head -n 1
"""

T = TypeVar("T")


def missing() -> str:
    """What is not installed; empty where a desktop can be had."""
    absent = [name for name in NEEDED if shutil.which(name) is None]
    if not any(Path(folder).is_file() for folder in _libraries()):
        absent.append("libxcb-cursor0")
    return f"not installed: {', '.join(absent)}" if absent else ""


def _libraries() -> Iterator[Path]:
    yield LIBRARY
    yield from Path("/usr/lib").glob("*/libxcb-cursor.so.0")


def until(look: Callable[[], T], what: str, act: Callable[[], object] | None = None) -> T:
    """What `look` finds, once it finds something. `act` is done first, and now and then again."""
    end = time.monotonic() + PATIENCE
    again, pause = 0.0, Event()
    while True:
        if found := look():
            return found
        assert time.monotonic() < end, f"never came: {what}"
        if act is not None and time.monotonic() >= again:
            act()
            again = time.monotonic() + _AGAIN
        pause.wait(_PAUSE)


@dataclass(frozen=True)
class Desktop:
    """The screen and the hands before it."""

    folder: Path
    env: dict[str, str]

    def key(self, *keys: str) -> None:
        """Press these, one after the other."""
        self._do("xdotool", "key", "--clearmodifiers", "--delay", "30", *keys)

    def write(self, text: str) -> None:
        """Type this."""
        self._do("xdotool", "type", "--delay", "12", "--", text)

    def windows(self, title: str) -> list[str]:
        """The ids of visible windows whose title fits this expression."""
        found = self._do("xdotool", "search", "--onlyvisible", "--name", title, check=False)
        return found.split()

    def is_active(self, title: str) -> bool:
        """Whether the window with the keyboard is called so."""
        active = self._do("xdotool", "getactivewindow", check=False).strip()
        return bool(active) and active in self.windows(title)

    def wait_for(self, title: str, act: Callable[[], object] | None = None) -> None:
        """Until the window with the keyboard is called so."""
        until(lambda: self.is_active(title), f"a window “{title}”", act)

    def notifications(self) -> int:
        """How many are shown now."""
        return int(self._do("dunstctl", "count", "displayed", check=False).strip() or 0)

    def press_button(self, word: str) -> None:
        """Press the button of this name on the notification, through the menu of its buttons."""
        (self.folder / "wanted").write_text(word)
        self._do("dunstctl", "context")

    def picture(self, name: str) -> None:
        """Keep the screen as it is, for whoever looks into a failure."""
        if shutil.which("import"):
            self._do("import", "-window", "root", str(self.folder / f"{name}.png"), check=False)

    def _do(self, *command: str, check: bool = True) -> str:
        done = subprocess.run(
            command, env=self.env, capture_output=True, text=True, timeout=120, check=False
        )
        assert not check or done.returncode == 0, (command, done.stderr)
        return done.stdout


@contextmanager
def running(folder: Path) -> Iterator[Desktop]:
    """A desktop in this folder, for as long as it is needed."""
    folder.mkdir(mode=0o700)
    with ExitStack() as ends:
        env = {
            **os.environ,
            "XDG_RUNTIME_DIR": str(folder),
            "XDG_CONFIG_HOME": str(folder / "config"),
            "NO_AT_BRIDGE": "1",
            "LC_ALL": "C.UTF-8",
        }
        screen = ["-screen", "0", "1280x800x24", "-nolisten", "tcp"]
        env["DISPLAY"] = ":" + _telling(ends, ["Xvfb", "-displayfd", "{fd}", *screen], env)
        bus = ["dbus-daemon", "--session", "--nofork", "--nopidfile", "--print-address={fd}"]
        env["DBUS_SESSION_BUS_ADDRESS"] = _telling(ends, bus, env)
        chooser = folder / "chooser"
        chooser.write_text(CHOOSER.format(folder=folder))
        chooser.chmod(0o700)
        (folder / "dunstrc").write_text(DUNST.format(chooser=chooser))
        _started(ends, ["openbox"], env)
        _started(ends, ["dunst", "-config", str(folder / "dunstrc")], env)
        yield Desktop(folder, env)


def _telling(ends: ExitStack, command: Sequence[str], env: dict[str, str]) -> str:
    """Start a server that says on a descriptor where it is to be found."""
    reading, writing = os.pipe()
    told = [part.format(fd=writing) for part in command]
    _started(ends, told, env, (writing,))
    os.close(writing)
    with os.fdopen(reading) as place:
        return place.readline().strip()


def _started(
    ends: ExitStack, command: Sequence[str], env: dict[str, str], kept: tuple[int, ...] = ()
) -> None:
    server = subprocess.Popen(
        command,
        env=env,
        pass_fds=kept,
        stdin=subprocess.DEVNULL,
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
    )
    ends.callback(server.wait)
    ends.callback(server.send_signal, signal.SIGTERM)
