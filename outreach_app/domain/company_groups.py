"""Companies as groups of prospects, and what the user says of them."""

from collections.abc import Mapping
from dataclasses import dataclass, field, fields, replace
from datetime import datetime
from enum import StrEnum

from outreach_app.domain.errors import UserError
from outreach_app.domain.prospect_pages import ProspectRow
from outreach_app.domain.prospects import one_line
from outreach_app.domain.scoring import Level
from outreach_app.domain.timeline import TimelineLine

LONGEST_ABOUT = 20_000
"""Letters said about one company: more belongs into a file."""


class CompanySort(StrEnum):
    """By what companies are listed: names upwards, all else from the most or latest down."""

    WARMTH = "warmth"
    NAME = "name"
    PEOPLE = "people"
    ACTIVITY = "activity"


@dataclass(frozen=True, slots=True)
class CompanyGroup:
    """People of one company: how many, how many of them warm or hot, and the latest sign."""

    name: str
    people: int
    warm: int
    points: float
    last_event_at: datetime | None
    level: Level = Level.COLD
    said: "Company | None" = None
    """What the user says of it, where anything is said and it was asked for."""


@dataclass(frozen=True, slots=True)
class Company:
    """What the user says of a company itself. `fields` are the user's own, by name."""

    name: str
    website: str = ""
    phone: str = ""
    about: str = ""
    domain: str = ""
    address: str = ""
    size: str = ""
    fields: Mapping[str, str] = field(default_factory=dict)

    @property
    def is_plain(self) -> bool:
        """Whether nothing is said of it but its name."""
        return self == Company(self.name)


@dataclass(frozen=True, slots=True)
class CompanyLines:
    """Lines of everybody there, newest first; what follows lies before `next`, None at the end."""

    lines: tuple[TimelineLine, ...]
    next: datetime | None = None


@dataclass(frozen=True, slots=True)
class CompanyPage:
    """What is seen at once of a company. `people` are the warmest, where there are very many.

    `domains` are where its people read mail, most of them first.
    """

    company: Company
    group: CompanyGroup
    people: tuple[ProspectRow, ...]
    domains: tuple[str, ...]
    story: CompanyLines


def checked_company(company: Company) -> Company:
    """The company without stray spaces and empty fields, else UserError."""
    own = {one_line(name): text.strip() for name, text in company.fields.items()}
    made = replace(
        company,
        **{name: one_line(getattr(company, name)) for name in _LINES},
        about=company.about.strip(),
        fields={name: text for name, text in own.items() if name and text},
    )
    if not made.name:
        raise UserError("company-name", "Give the company a name.")
    if len(made.about) > LONGEST_ABOUT:
        raise UserError(
            "company-about",
            f"This is too long: keep what is said about a company under {LONGEST_ABOUT:,} letters.",
        )
    return made


def filled(company: Company, other: Company) -> Company:
    """The company, with what only the other one knows: two names became one."""
    gaps = {
        one.name: getattr(other, one.name)
        for one in fields(Company)
        if one.name != "fields" and not getattr(company, one.name)
    }
    return replace(company, **gaps, fields={**other.fields, **company.fields})


SAID = ("domain", "website", "phone", "address", "size", "about")
"""What can be said of a company, besides fields of the user's own."""

_LINES = ("name", "website", "phone", "domain", "address", "size")
