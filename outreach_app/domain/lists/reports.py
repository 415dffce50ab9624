"""What an import would do or did, what an export wrote, and what is kept of imports."""

from dataclasses import dataclass
from datetime import datetime

from outreach_app.domain.lists.duplicates import Duplicates
from outreach_app.domain.lists.rows import BadRow
from outreach_app.domain.lists.tables import Format, Source


@dataclass(frozen=True, slots=True)
class ImportOrder:
    """What is to be imported, and how: as the user settled it after the first look."""

    source: Source
    format: Format
    has_header: bool
    header: tuple[str, ...]
    targets: tuple[str, ...]
    duplicates: Duplicates = Duplicates.SKIP
    tag: str = ""
    """A tag that everybody in the list is given; empty for none."""


@dataclass(frozen=True, slots=True)
class ImportReport:
    """What came of every row. `import_id` is None for a dry run."""

    total: int
    added: int
    changed: int
    unchanged: int
    skipped: int
    """There already, and left as they are by the user's choice."""
    doubles: int
    """Of these, rows whose address stands higher up in the same file."""
    erased: int = 0
    """Left out, since the person asked to be forgotten."""
    bad: tuple[BadRow, ...] = ()
    new_stages: tuple[str, ...] = ()
    import_id: int | None = None


@dataclass(frozen=True, slots=True)
class ImportEntry:
    """A past import."""

    id: int
    at: datetime
    name: str
    added: int
    changed: int
    bad: int
    undone_at: datetime | None = None


@dataclass(frozen=True, slots=True)
class UndoneImport:
    """What taking an import back did. Spared is who was changed or written to since."""

    removed: int
    restored: int
    spared: int


@dataclass(frozen=True, slots=True)
class ExportReport:
    """What was written where."""

    paths: tuple[str, ...]
    rows: int
    lines_of_activity: int = 0


def sentence_of(report: ImportReport) -> str:
    """An import in one sentence."""
    is_dry = report.import_id is None
    parts = [
        f"{report.added:,} {'new' if is_dry else 'added'}",
        f"{report.changed:,} {'to change' if is_dry else 'changed'}",
        f"{report.unchanged + report.skipped:,} left as they are",
        f"{len(report.bad):,} that can not be taken",
    ]
    if report.erased:
        parts.append(f"{report.erased:,} who asked to be forgotten")
    return ", ".join(parts) + "."


def undo_sentence(done: UndoneImport) -> str:
    """An undone import in one sentence."""
    words = f"{done.removed:,} removed again, {done.restored:,} as they were before"
    spared = f", {done.spared:,} spared, since they were changed or written to since"
    return words + (spared if done.spared else "") + "."
