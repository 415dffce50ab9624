"""Which prospects are meant: conditions that are combined, and that survive as JSON.

Only values: `storage/prospect_matching` says what they mean in SQL.
"""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, fields, replace
from datetime import datetime, timedelta
from typing import Any

from outreach_app.domain.levels import Level

Many = tuple[str, ...]


@dataclass(frozen=True, slots=True)
class ProspectFilter:
    """All conditions hold at once; within `stages`, `tags`, `levels`, `domains` one is enough.

    An empty condition asks nothing. `search` are beginnings of words, in any order. `stages` are
    keys, `tags` and `company` are compared as they are stored, whatever their case.
    `active_within` and `quiet_for` are days before the moment of asking, 0 for not asked;
    `active_after` and `active_before` are aware times. The booleans ask for Yes, No or, being
    None, for nothing.
    """

    search: str = ""
    stages: Many = ()
    tags: Many = ()
    levels: tuple[Level, ...] = ()
    domains: Many = ()
    company: str = ""
    active_after: datetime | None = None
    active_before: datetime | None = None
    active_within: int = 0
    quiet_for: int = 0
    opened_unanswered: bool | None = None
    bounced: bool | None = None
    suppressed: bool | None = None
    contacted: bool | None = None

    @property
    def is_everybody(self) -> bool:
        """Whether nothing is asked."""
        return self.is_search_only and not self.search.strip()

    @property
    def is_search_only(self) -> bool:
        """Whether nothing but words is asked."""
        return self == ProspectFilter(search=self.search)

    def at(self, now: datetime) -> "ProspectFilter":
        """The same with its days counted back from now: only times are left."""
        after, before = self.active_after, self.active_before
        if self.active_within:
            since = now - timedelta(days=self.active_within)
            after = max(after, since) if after else since
        if self.quiet_for:
            until = now - timedelta(days=self.quiet_for)
            before = min(before, until) if before else until
        return replace(self, active_after=after, active_before=before, active_within=0, quiet_for=0)


def to_json(asked: ProspectFilter) -> dict[str, object]:
    """What is asked, as JSON may hold it; what is not asked is left out."""
    return {
        one.name: _plain(value)
        for one in fields(ProspectFilter)
        if (value := getattr(asked, one.name)) != getattr(_EVERYBODY, one.name)
    }


def from_json(found: Mapping[str, object]) -> ProspectFilter:
    """The filter that was written. What this program does not know, or not so, is not asked."""
    asked = _EVERYBODY
    for name, read in _READERS.items():
        value = read(found[name]) if name in found else None
        if value is not None:
            asked = replace(asked, **{name: value})
    return asked


_EVERYBODY = ProspectFilter()


def _plain(value: object) -> object:
    if isinstance(value, datetime):
        return value.isoformat()
    return [str(one) for one in value] if isinstance(value, tuple) else value


def _text(value: object) -> str | None:
    return value if isinstance(value, str) else None


def _texts(value: object) -> Many | None:
    return tuple(str(one) for one in value) if isinstance(value, list) else None


def _levels(value: object) -> tuple[Level, ...] | None:
    known = {level.value for level in Level}
    return tuple(Level(one) for one in _texts(value) or () if one in known)


def _time(value: object) -> datetime | None:
    try:
        found = datetime.fromisoformat(str(value))
    except ValueError:
        return None
    return found if found.tzinfo else None


def _days(value: object) -> int | None:
    is_number = isinstance(value, int) and not isinstance(value, bool)
    return value if is_number and isinstance(value, int) and 0 <= value < 36_500 else None


def _yes(value: object) -> bool | None:
    return value if isinstance(value, bool) else None


_READERS: Mapping[str, Callable[[object], Any]] = {
    "search": _text,
    "stages": _texts,
    "tags": _texts,
    "levels": _levels,
    "domains": _texts,
    "company": _text,
    "active_after": _time,
    "active_before": _time,
    "active_within": _days,
    "quiet_for": _days,
    "opened_unanswered": _yes,
    "bounced": _yes,
    "suppressed": _yes,
    "contacted": _yes,
}
