"""The columns of the prospects table: what each is called, says, and can be sorted by."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import UTC, datetime

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from outreach_app.domain.pipeline import Stage
from outreach_app.domain.prospect_pages import ProspectRow, ProspectSort
from outreach_app.ui.words import EVENTS, LEVELS, time_in_words, word_of

Stages = Mapping[str, Stage]


def last_in_words(row: ProspectRow) -> str:
    """What happened last and when, as one would say it."""
    if row.last_event is None or row.last_event_at is None:
        return ""
    return f"{word_of(EVENTS[row.last_event])} {_when(row.last_event_at)}"


def stage_name(row: ProspectRow, stages: Stages) -> str:
    """The stage as people call it."""
    stage = stages.get(row.stage)
    return stage.name if stage else row.stage


@dataclass(frozen=True, slots=True)
class Column:
    """One column. `title` is a literal marked for translation; `sort` may be missing."""

    key: str
    title: object
    width: int
    sort: ProspectSort | None
    text: Callable[[ProspectRow, Stages], str]
    is_shown: bool = True
    least: int = 60
    """What it can do with where the table is narrow."""


def _when(at: datetime | None) -> str:
    return time_in_words(at, datetime.now(UTC).astimezone()) if at else ""


COLUMNS: tuple[Column, ...] = (
    Column(
        "name",
        QT_TRANSLATE_NOOP("columns", "Name"),
        150,
        ProspectSort.NAME,
        lambda row, _s: row.name,
        least=86,
    ),
    Column(
        "company",
        QT_TRANSLATE_NOOP("columns", "Company"),
        150,
        ProspectSort.COMPANY,
        lambda row, _s: row.company,
        least=88,
    ),
    Column(
        "warmth",
        QT_TRANSLATE_NOOP("columns", "Warmth"),
        118,
        ProspectSort.WARMTH,
        lambda row, _s: word_of(LEVELS[row.level]),
        least=116,
    ),
    Column(
        "stage",
        QT_TRANSLATE_NOOP("columns", "Stage"),
        110,
        ProspectSort.STAGE,
        stage_name,
        least=84,
    ),
    Column(
        "last",
        QT_TRANSLATE_NOOP("columns", "Last sign"),
        170,
        ProspectSort.ACTIVITY,
        lambda row, _s: last_in_words(row),
        least=118,
    ),
    Column(
        "tags",
        QT_TRANSLATE_NOOP("columns", "Tags"),
        140,
        None,
        lambda row, _s: ", ".join(row.tags),
    ),
    Column(
        "contacted",
        QT_TRANSLATE_NOOP("columns", "Last mail"),
        120,
        ProspectSort.CONTACTED,
        lambda row, _s: _when(row.contacted_at),
        is_shown=False,
    ),
    Column(
        "job",
        QT_TRANSLATE_NOOP("columns", "Job title"),
        150,
        None,
        lambda row, _s: row.job_title,
        is_shown=False,
    ),
    Column(
        "address",
        QT_TRANSLATE_NOOP("columns", "Address"),
        220,
        ProspectSort.ADDRESS,
        lambda row, _s: row.address,
        is_shown=False,
    ),
    Column(
        "phone",
        QT_TRANSLATE_NOOP("columns", "Phone"),
        140,
        None,
        lambda row, _s: row.phone,
        is_shown=False,
    ),
    Column(
        "added",
        QT_TRANSLATE_NOOP("columns", "Added"),
        120,
        ProspectSort.ADDED,
        lambda row, _s: _when(row.created_at),
        is_shown=False,
    ),
)
"""In the order in which they are shipped."""

PLACES: Mapping[str, int] = {one.key: place for place, one in enumerate(COLUMNS)}


def title_of(column: Column) -> str:
    """The column's title in the user's language."""
    return QCoreApplication.translate("columns", str(column.title))


def spoken(row: ProspectRow, stages: Stages) -> str:
    """A row as a screen reader says it."""
    stage = stage_name(row, stages) if row.stage != "new" else ""
    parts = (
        row.name,
        row.company,
        word_of(LEVELS[row.level]),
        last_in_words(row),
        stage,
        *row.tags,
    )
    return ", ".join(part for part in parts if part)
