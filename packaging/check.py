"""Runs every check of the project, all of them even when one fails, and says which did.

The tests come last, so that their closing line does too. It refuses to mend anything.
"""

import os
import subprocess
import sys
import time
from collections.abc import Mapping, Sequence
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
BIN = Path(sys.executable).parent
SOURCES = ("outreach_app", "tests", "packaging")

CHECKS: Mapping[str, Sequence[str]] = {
    "format": ("ruff", "format", "--check", "--quiet", *SOURCES),
    "lint": ("ruff", "check", "--quiet", *SOURCES),
    "types": ("mypy",),
    "import law": ("lint-imports",),
    "pins": ("python", "packaging/pin.py"),
    "tests": ("pytest", "--numprocesses", "2", "--dist", "loadfile"),
}

ENVIRONMENT: Mapping[str, str] = {
    "LC_ALL": "C.UTF-8",  # Qt complains of any other, and tests fail on complaints
    "QT_QPA_PLATFORM": "offscreen",
}


def main() -> int:
    """Run the checks. Returns the exit status."""
    failed = [name for name, command in CHECKS.items() if not passes(name, command)]
    if failed:
        print(f"failed: {', '.join(failed)}", file=sys.stderr)
    return 1 if failed else 0


def passes(name: str, command: Sequence[str]) -> bool:
    """Whether this check found nothing. Its own words are left on the screen."""
    started = time.monotonic()
    environment = os.environ | ENVIRONMENT
    found = subprocess.run(
        [str(BIN / command[0]), *command[1:]],
        cwd=ROOT,
        env=environment,
        stdin=subprocess.DEVNULL,
        check=False,
    )
    verdict = "ok" if found.returncode == 0 else f"FAILED ({found.returncode})"
    if name != "tests":
        print(f"{name}: {verdict}, {time.monotonic() - started:.1f} s", flush=True)
    return found.returncode == 0


if __name__ == "__main__":
    sys.exit(main())
