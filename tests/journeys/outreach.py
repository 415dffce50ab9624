"""The `outreach` program as scripts use it: a process with arguments, input, output, exit code."""

import json
import os
import subprocess
import sys
from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

OUTREACH = (sys.executable, "-m", "outreach_app")
SECONDS = 240

BARE: Mapping[str, str] = {
    "PYTHON_KEYRING_BACKEND": "keyring.backends.fail.Keyring",
    "PYTHONWARNINGS": "error",
    "QT_QPA_PLATFORM": "offscreen",
    "LC_ALL": "C.UTF-8",
}
"""A session without a keyring, in which a warning is an error."""

LEFT_OUT = ("DBUS_SESSION_BUS_ADDRESS", "PYTHONUNBUFFERED", "DISPLAY", "WAYLAND_DISPLAY")


def environment(extra: Mapping[str, str]) -> dict[str, str]:
    """This process's environment without the user's secrets and session, and `extra`."""
    kept = {
        name: value
        for name, value in os.environ.items()
        if not name.startswith("OUTREACH_") and name not in LEFT_OUT
    }
    return {**kept, **BARE, **extra}


@dataclass
class Outreach:
    """The program on one profile."""

    profile: Path
    env: dict[str, str] = field(default_factory=dict)

    def run(self, *arguments: str, stdin: str = "") -> subprocess.CompletedProcess[str]:
        """One command to its end."""
        return subprocess.run(
            [*OUTREACH, *arguments, "--profile", str(self.profile)],
            input=stdin,
            capture_output=True,
            text=True,
            timeout=SECONDS,
            env=environment(self.env),
            check=False,
        )

    def done(self, *arguments: str, stdin: str = "") -> Any:
        """The JSON of a command that must do its work and complain of nothing."""
        result = self.run(*arguments, "--json", stdin=stdin)
        assert (result.returncode, result.stderr) == (0, ""), (arguments, result.stderr)
        return json.loads(result.stdout)

    def refused(self, *arguments: str, stdin: str = "") -> str:
        """The one sentence of a command that ends with 1."""
        result = self.run(*arguments, stdin=stdin)
        assert (result.returncode, result.stdout) == (1, ""), (arguments, result)
        assert result.stderr.count("\n") == 1, result.stderr
        return result.stderr.strip()

    def start(self, *arguments: str) -> subprocess.Popen[str]:
        """A command that goes on; the caller ends it."""
        return subprocess.Popen(
            [*OUTREACH, *arguments, "--profile", str(self.profile)],
            stdin=subprocess.DEVNULL,
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            text=True,
            env=environment(self.env),
        )
