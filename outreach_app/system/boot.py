"""Which run of the machine this is: what was written in it and not forced to the disk is still
there, however the program died.
"""

from pathlib import Path

_LINUX = Path("/proc/sys/kernel/random/boot_id")


def boot_name() -> str:
    """A name that no other run of the machine has, empty where the system gives none."""
    try:
        return _LINUX.read_text("ascii").strip()
    except (OSError, ValueError):
        return ""
