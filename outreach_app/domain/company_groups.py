"""Companies as groups of prospects, and what the user says of them."""

from dataclasses import dataclass
from datetime import datetime

from outreach_app.domain.scoring import Level


@dataclass(frozen=True, slots=True)
class CompanyGroup:
    """People of one company: how many, how many of them warm or hot, and the latest sign."""

    name: str
    people: int
    warm: int
    points: float
    last_event_at: datetime | None
    level: Level = Level.COLD


@dataclass(frozen=True, slots=True)
class Company:
    """What the user says of a company itself."""

    name: str
    website: str = ""
    phone: str = ""
    about: str = ""
