"""What a line has begun and what its server took, noted beside the database: one write a mail.

A write outlives the program's death, which is all that is asked of it here, and costs a fiftieth of
a commit. A machine that goes down may lose it: each file names the run of the machine in which it
was written, and says nothing in another.
"""

import glob
import os
import re
import secrets
from collections.abc import Iterable, Iterator, Sequence
from contextlib import contextmanager
from io import FileIO
from pathlib import Path

from outreach_app.domain.turns import LeftBehind, Taken
from outreach_app.storage.bulk import time_of
from outreach_app.storage.columns import milliseconds
from outreach_app.storage.faults import disk_fault

_NOTE = re.compile(r"(?:ahead(?P<ahead>(?: \d+)*)|begun (?P<begun>\d+)|took (?P<took>\d+ -?\d+))")


class LineNotes:
    """The notes of one line, for as long as it is in use. Raises UserError for a full disk.

    `boot` names this run of the machine.
    """

    def __init__(self, file: FileIO, path: Path, boot: str) -> None:
        self._file = file
        self._path = path
        self._write(f"run {boot}\n")

    def ahead(self, mail_ids: Sequence[int]) -> None:
        """These may be claimed next. Noted before the database has it."""
        self._write(f"ahead {' '.join(map(str, mail_ids))}\n")

    def begun(self, mail_id: int | None, done: Taken | None) -> None:
        """The server took a mail, and the next one's message may leave."""
        words = f"took {done.mail_id} {milliseconds(done.at)}\n" if done is not None else ""
        if mail_id is not None:
            words += f"begun {mail_id}\n"
        if words:
            self._write(words)

    def forget(self) -> None:
        """The database has all of it."""
        _remove(self._path)

    def _write(self, words: str) -> None:
        content = words.encode("ascii")
        try:
            is_whole = self._file.write(content) == len(content)
        except OSError as fault:
            raise disk_fault(self._path) from fault
        if not is_whole:
            raise disk_fault(self._path)


@contextmanager
def open_notes(database: Path, boot: str) -> Iterator[LineNotes]:
    """Notes of a new line. They stay behind unless they are forgotten."""
    path = database.with_name(f"{database.name}-line-{secrets.token_hex(8)}")
    try:
        file = FileIO(path, "x", opener=_open)
    except OSError as fault:
        raise disk_fault(path) from fault
    with file:
        yield LineNotes(file, path, boot)


def read_notes(database: Path, boot: str) -> LeftBehind:
    """What dead senders noted in this run of the machine. Nothing where one file makes no sense:
    then every mail that may have left is a question.
    """
    ahead: set[int] = set()
    begun: set[int] = set()
    taken: list[Taken] = []
    for path in _paths(database):
        try:
            notes = path.read_text("ascii").split("\n")[:-1]  # a last one may be torn
        except (OSError, ValueError):
            return LeftBehind()
        if notes[:1] != [f"run {boot}"]:
            continue  # of another run, or of a line that began nothing
        for note in notes[1:]:
            found = _NOTE.fullmatch(note)
            if found is None:
                return LeftBehind()
            ahead.update(map(int, (found["ahead"] or "").split()))
            begun.update(map(int, (found["begun"] or "").split()))
            taken.extend(_taken(found["took"]))
    return LeftBehind(tuple(taken), frozenset(ahead - begun))


def forget_notes(database: Path) -> None:
    """Every sender that left notes is dead, and the database has what they said."""
    for path in _paths(database):
        _remove(path)


def _remove(path: Path) -> None:
    try:
        path.unlink(missing_ok=True)
    except OSError as fault:
        raise disk_fault(path) from fault


def _paths(database: Path) -> list[Path]:
    return sorted(database.parent.glob(f"{glob.escape(database.name)}-line-*"))


def _taken(words: str | None) -> Iterable[Taken]:
    if words is not None:
        mail_id, at = map(int, words.split())
        yield Taken(mail_id, time_of(at))


def _open(path: str, flags: int) -> int:
    return os.open(path, flags | os.O_APPEND, 0o600)
