"""What SQLite says of the profile's file, as errors of ours. What is no fault of the world stays
as it came: a bug.
"""

import sqlite3
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path

from sqlalchemy.exc import DBAPIError

from outreach_app.domain.errors import UserError

_PRIMARY = 0xFF
"""SQLite's extended codes carry the primary one in their low byte."""

_BROKEN = (
    "profile-broken",
    "{file} is damaged or no profile of this program: put a copy of it back, or choose another "
    "profile with --profile.",
)
_AWAY = (
    "profile-away",
    "{file} can not be opened: check that its folder is there and that you may read it.",
)
_BUSY = (
    "profile-busy",
    "{file} is held by another program: close that program and try again.",
)

FAULTS: Mapping[int, tuple[str, str]] = {
    sqlite3.SQLITE_FULL: (
        "disk-full",
        "The disk that holds {file} is full: nothing of this was stored. Make room and try again.",
    ),
    sqlite3.SQLITE_IOERR: (
        "disk-fault",
        "The disk that holds {file} can not be read or written: nothing of this was stored. "
        "Check that it is there, sound, and not full.",
    ),
    sqlite3.SQLITE_READONLY: (
        "profile-read-only",
        "{file} can not be written to: check whose it is, or choose another profile "
        "with --profile.",
    ),
    sqlite3.SQLITE_PERM: _AWAY,
    sqlite3.SQLITE_CANTOPEN: _AWAY,
    sqlite3.SQLITE_BUSY: _BUSY,
    sqlite3.SQLITE_LOCKED: _BUSY,
    sqlite3.SQLITE_CORRUPT: _BROKEN,
    sqlite3.SQLITE_NOTADB: _BROKEN,
}


@contextmanager
def in_our_words(file: Path) -> Iterator[None]:
    """Raise UserError for what the world did to this file."""
    try:
        yield
    except DBAPIError as fault:
        error = _user_error(fault.orig, file)
        if error is None:
            raise
        raise error from fault
    except sqlite3.Error as fault:
        error = _user_error(fault, file)
        if error is None:
            raise
        raise error from fault


def disk_fault(file: Path) -> UserError:
    """The error for a disk that does not keep what was written to it."""
    code, sentence = FAULTS[sqlite3.SQLITE_IOERR]
    return UserError(code, sentence.format(file=file))


def broken(file: Path) -> UserError:
    """The error for a file that is no profile, though SQLite can read it."""
    code, sentence = _BROKEN
    return UserError(code, sentence.format(file=file))


def _user_error(fault: BaseException | None, file: Path) -> UserError | None:
    number = getattr(fault, "sqlite_errorcode", None)
    known = FAULTS.get(number & _PRIMARY) if number is not None else None
    if known is None:
        return None
    code, sentence = known
    return UserError(code, sentence.format(file=file))
