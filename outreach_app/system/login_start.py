"""Whether the desk starts when the user signs in: an entry of the desktop's own, for this user."""

import os
import sys
from collections.abc import Sequence
from pathlib import Path

from outreach_app.domain.errors import UserError
from outreach_app.domain.starting import (
    LABEL,
    NAME,
    desktop_entry,
    launch_agent,
    run_entry,
)

_RUN_KEY = r"Software\Microsoft\Windows\CurrentVersion\Run"


class LoginStart:
    """Writes and removes the entry. `command` is how the desk is started, hidden."""

    def __init__(self, command: Sequence[str], home: Path | None = None) -> None:
        self._command = tuple(command)
        self._home = home

    def is_on(self) -> bool:
        """Whether the entry is there."""
        if sys.platform == "win32":
            return _registry_value() is not None
        return self._file().exists()

    def switch(self, *, on: bool) -> None:
        """Write the entry, or remove it. UserError `login-start` where the disk refuses."""
        try:
            if sys.platform == "win32":
                _set_registry(run_entry(self._command) if on else None)
            elif on:
                self._write()
            else:
                self._file().unlink(missing_ok=True)
        except OSError as fault:
            raise UserError(
                "login-start",
                f"The entry for starting at login can not be changed: {fault.strerror}.",
            ) from fault

    def _write(self) -> None:
        file = self._file()
        file.parent.mkdir(parents=True, exist_ok=True)
        if sys.platform == "darwin":
            file.write_bytes(launch_agent(self._command))
        else:
            file.write_text(desktop_entry(self._command), encoding="utf-8")

    def _file(self) -> Path:
        home = self._home or Path.home()
        if sys.platform == "darwin":
            return home / "Library" / "LaunchAgents" / f"{LABEL}.plist"
        given = os.environ.get("XDG_CONFIG_HOME") if self._home is None else None
        return (Path(given) if given else home / ".config") / "autostart" / "outreach.desktop"


def start_command(profile: Path, *, is_default: bool) -> tuple[str, ...]:
    """How this very program is started again, hidden, on this profile."""
    bundled = getattr(sys, "frozen", False)
    program = (sys.executable,) if bundled else (sys.executable, "-m", "outreach_app")
    place = () if is_default else ("--profile", str(profile))
    return (*program, "desk", "--hidden", *place)


def _registry_value() -> str | None:
    if sys.platform == "win32":
        import winreg  # noqa: PLC0415 - there is none elsewhere

        try:
            with winreg.OpenKey(winreg.HKEY_CURRENT_USER, _RUN_KEY) as key:
                return str(winreg.QueryValueEx(key, NAME)[0])
        except FileNotFoundError:
            return None
    return None


def _set_registry(value: str | None) -> None:
    if sys.platform == "win32":
        import winreg  # noqa: PLC0415 - there is none elsewhere

        with winreg.CreateKey(winreg.HKEY_CURRENT_USER, _RUN_KEY) as key:
            if value is not None:
                winreg.SetValueEx(key, NAME, 0, winreg.REG_SZ, value)
            elif _registry_value() is not None:
                winreg.DeleteValue(key, NAME)
