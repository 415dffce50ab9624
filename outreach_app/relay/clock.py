"""The relay's time in UTC milliseconds. Nothing here waits; long polls use the loop's clock."""

import contextlib
import time
from collections.abc import Callable
from pathlib import Path

Clock = Callable[[], int]


def system_clock() -> int:
    """Now, in UTC milliseconds."""
    return time.time_ns() // 1_000_000


def offset_clock(file: Path) -> Clock:
    """A clock that adds the seconds written in a file, read anew each time (for the demo).

    A file that is missing, or half-written at this moment, leaves the last good offset standing.
    """
    last = 0

    def now() -> int:
        nonlocal last
        with contextlib.suppress(OSError, ValueError, OverflowError):
            last = int(float(file.read_text("ascii")) * 1000)
        return system_clock() + last

    return now
