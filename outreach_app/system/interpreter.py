"""How the window's thread and the lanes share one interpreter. Said by whoever opens a window.

A lane that computes holds the interpreter until it is asked to let go. Each step of painting asks
anew, so five milliseconds, as Python has it, add up to a window that stutters. And looking for
garbage in cycles stops everybody for as long as there are objects to look at: rows and events make
no cycles, and what was loaded at the start stays for good.
"""

import ctypes
import gc
import sys

HOLD_SECONDS = 0.0001
"""The longest that a lane holds the interpreter while the window waits for it.

A list's picture asks for the interpreter with each of its eighty cells. Measured beside a lane that
only computes, it takes 117 ms at Python's own 5 ms, 23 at 0.5, 11 at this; 4 where nobody computes.
"""

GARBAGE = (4_000, 250, 100)
"""Objects that are new before the youngest are looked at, and how often the older ones.

A look can not be interrupted, and one from a lane stops the window, too: at 20,000 new objects it
took 3 to 10 ms.
"""


M_ARENA_MAX = -8
"""glibc's name for how many heaps there may be (malloc.h)."""
HEAPS = 2


def share() -> None:
    """Let the window have its turns."""
    sys.setswitchinterval(HOLD_SECONDS)
    gc.set_threshold(*GARBAGE)


def spare_room() -> None:
    """Let all threads share two heaps of the C library, where it is glibc.

    Of itself it gives each thread one, and none of them returns what it once held: with a dozen
    lanes that is ten megabytes of nothing.
    """
    if sys.platform == "linux":
        mallopt = getattr(ctypes.CDLL(None), "mallopt", None)
        if mallopt is not None:
            mallopt(M_ARENA_MAX, HEAPS)


def keep_what_is_loaded() -> None:
    """What is there now is never looked at again when garbage is searched."""
    gc.freeze()
