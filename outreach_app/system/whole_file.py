"""Files that appear whole or not at all: written beside their place, then moved into it."""

import os
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from outreach_app.domain.errors import UserError


@contextmanager
def whole_file(target: Path) -> Iterator[Path]:
    """A path to write to. At the end of the block the file is on the disk, under its own name.

    Whatever goes wrong, what was there before stays. UserError for what the disk refuses.
    """
    draft = target.with_name(f".{target.name}.{os.getpid()}-{threading.get_ident()}.new")
    try:
        yield draft
        with draft.open("rb") as file:
            os.fsync(file.fileno())
        draft.replace(target)
    except OSError as fault:
        reason = fault.strerror or "the disk refuses"
        raise UserError(
            "file", f"{target} can not be written: {reason}. What was there before is untouched."
        ) from fault
    finally:
        _forget(draft)


def write_text(folder: str, name: str, text: str) -> str:
    """Write a text as a whole file into a folder, which is made where it is missing."""
    place = Path(folder).expanduser()
    try:
        place.mkdir(parents=True, exist_ok=True)
    except OSError as fault:
        reason = fault.strerror or "the disk refuses"
        raise UserError("file", f"{place} can not be made: {reason}.") from fault
    with whole_file(place / name) as draft:
        draft.write_text(text, encoding="utf-8")
    return str(place / name)


def write_table(path: str, text: str) -> None:
    """Write a table of ours with its own line ends, and the mark by which Excel knows UTF-8."""
    with whole_file(Path(path)) as draft:
        draft.write_text(text, encoding="utf-8-sig", newline="")


def _forget(draft: Path) -> None:
    try:
        draft.unlink(missing_ok=True)
    except OSError:
        return  # its folder is gone, and it with it
