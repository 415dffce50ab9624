"""Sent mails as a list: rows, what may be asked of them, and a page of them. Only values."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime

from outreach_app.domain.mails import Role
from outreach_app.domain.marks import Fate, Mark, fate_of
from outreach_app.domain.silence import Silence
from outreach_app.domain.timeline import LinkState, TimelineLine


@dataclass(frozen=True, slots=True)
class SentRow:
    """One mail that left, without its body."""

    id: int
    prospect_id: int
    prospect_name: str
    recipient: str
    role: Role
    subject: str
    accepted_at: datetime
    marks: Mark

    @property
    def fate(self) -> Fate:
        """The strongest that is known of it."""
        return fate_of(self.marks)


@dataclass(frozen=True, slots=True)
class SentFilter:
    """Which sent mails are wanted: every one whose person, address or subject has `search`."""

    search: str = ""
    fate: Fate | None = None
    template_id: int | None = None


@dataclass(frozen=True, slots=True)
class SentKey:
    """After which mail a page goes on."""

    accepted_at: datetime
    id: int


@dataclass(frozen=True, slots=True)
class SentPage:
    """Mails, newest first. `next` is None where there are no more."""

    rows: tuple[SentRow, ...]
    next: SentKey | None


@dataclass(frozen=True, slots=True)
class SentCounts:
    """How many mails match in all, and how many of them bear each fate; many bear several."""

    total: int
    of: Mapping[Fate, int]


@dataclass(frozen=True, slots=True)
class MailSheet:
    """One sent mail to be read: as it was written, its links, and its part of the timeline."""

    row: SentRow
    html: str
    text: str
    links: tuple[LinkState, ...]
    silence: Silence | None
    lines: tuple[TimelineLine, ...]
