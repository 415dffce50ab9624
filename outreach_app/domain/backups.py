"""A backup: one file with a whole profile but its secrets, and what stands in its list."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime

FORMAT = 1
"""The newest way of writing backups that this program reads."""

DATABASE, SETTINGS, PREFERENCES, ERASURES = (
    "outreach.db",
    "settings.json",
    "preferences.json",
    "erasures.json",
)
"""The files in a backup."""

ENDING = ".outreach-backup"
KEPT = 7
"""Daily copies."""
REPLACED_KEPT = 3
"""Copies that a restore put aside."""
OLD_DAYS = 30
"""How long copies are kept that nobody asked for: from before an upgrade or a restore, and daily
ones where there are to be none any more.
"""


@dataclass(frozen=True, slots=True)
class Member:
    """One file in a backup."""

    size: int
    sha256: str


@dataclass(frozen=True, slots=True)
class Manifest:
    """What is in a backup."""

    made_at: datetime
    members: Mapping[str, Member]


@dataclass(frozen=True, slots=True)
class BackupReport:
    """A backup that was written."""

    path: str
    size: int
    is_sealed: bool


@dataclass(frozen=True, slots=True)
class BackupEntry:
    """A copy that is at hand."""

    path: str
    made_at: datetime
    size: int
    is_daily: bool


@dataclass(frozen=True, slots=True)
class RestoreReport:
    """What a restore did. `questions` are mails that may have left since the backup was made."""

    made_at: datetime
    kept_aside: str
    prospects: int
    questions: int
    erased_again: int


def replaced_name(moment: str) -> str:
    """The file that a restore at this moment puts aside."""
    return f"replaced-{moment}{ENDING}"


def daily_name(day: str) -> str:
    """The file of a day's copy."""
    return f"outreach-{day}{ENDING}"


def restore_sentence(report: RestoreReport) -> str:
    """A restore in words."""
    words = [
        f"The profile is as it was on {report.made_at:%Y-%m-%d %H:%M} UTC: "
        f"{report.prospects:,} prospects."
    ]
    if report.questions:
        words.append(
            f"{report.questions:,} mails were waiting then and may have left since: "
            "the outbox asks about each."
        )
    if report.erased_again:
        words.append(f"{report.erased_again:,} people who were erased since were erased again.")
    words.append(f"What was there before is kept in {report.kept_aside}.")
    return " ".join(words)
