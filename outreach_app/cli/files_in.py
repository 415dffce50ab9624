"""Files for a command, by name, or `-` for standard input. Read whole and never written."""

import sys
from pathlib import Path

from outreach_app.domain.errors import UserError


def read_file(name: str) -> bytes:
    """What is in it. UserError where it can not be read."""
    try:
        return sys.stdin.buffer.read() if name == "-" else Path(name).read_bytes()
    except OSError as fault:
        reason = fault.strerror or "it can not be opened"
        raise UserError("file", f"{name} can not be read: {reason}.") from fault
