"""How warm prospects are, derived from their events: kept to sort by, many at a time."""

from collections import defaultdict
from collections.abc import Collection, Iterable, Mapping, Sequence
from datetime import datetime, timedelta
from typing import Any

from sqlalchemy import Connection, bindparam, exists, func, select, update

from outreach_app.domain.events import EventKind
from outreach_app.domain.scoring import Level, LevelChange
from outreach_app.domain.warmth import KeptStanding
from outreach_app.storage.bulk import Series, among, milliseconds_of, plain, these
from outreach_app.storage.schema import alerts, events, outgoing, prospects
from outreach_app.storage.warmth_schema import level_changes


class StandingRows:
    """The standings of one transaction."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def addresses(self, prospect_ids: Collection[int]) -> Mapping[int, str]:
        """The addresses of those that are there."""
        rows = self._connection.execute(_ADDRESSES, these(prospect_ids))
        return {row.id: row.address for row in rows}

    def keep(self, standings: Iterable[KeptStanding], now: datetime) -> None:
        """These are the standings as of now."""
        rows = [_columns(one, now) for one in standings]
        if rows:
            self._connection.execute(_KEEP, rows)

    def keep_still(
        self, prospect_ids: Collection[int], now: datetime, silent: datetime
    ) -> frozenset[int]:
        """Keep that those of these stand where everybody begins. Returns who does.

        They stood there before, have no alerts, and nothing happened with them but mails that
        left after `silent`: before, a silence would count.
        """
        times = {"now": milliseconds_of(now), "silent": milliseconds_of(silent)}
        found = self._connection.execute(_KEEP_STILL, {**these(prospect_ids), **times})
        return frozenset(found.scalars())

    def replace_levels(self, levels: Mapping[int, Sequence[LevelChange]]) -> None:
        """The history of these prospects' levels, from now on."""
        wanted = {one: [_change(change) for change in some] for one, some in levels.items()}
        _LEVELS.rewrite(self._connection, wanted)

    def faded_since(self, time: datetime, limit: int) -> tuple[int, ...]:
        """Prospects whose points have faded unseen since then, oldest score first.

        Who has none can only lose some by a long silence, and is looked at once a day.
        """
        is_due = (prospects.c.points != 0) | (prospects.c.scored_at < time - timedelta(days=1))
        statement = (
            select(prospects.c.id)
            .where(prospects.c.scored_at < time, is_due)
            .order_by(prospects.c.scored_at)
            .limit(limit)
        )
        return tuple(self._connection.execute(statement).scalars())

    def colleagues(self, domains: Mapping[int, str]) -> Mapping[int, frozenset[int]]:
        """Who is of the same company as each of these prospects, themselves among them.

        By its name, or by the mail domain that is given beside each, unless that is empty.
        """
        rows = self._connection.execute(_COMPANIES, these(domains))
        keys = {row.id: row.company_key for row in rows}
        named = self._grouped(_NAMED, {key for key in keys.values() if key})
        near = self._grouped(_NEAR, {domain for domain in domains.values() if domain})
        return {
            one: frozenset((*named[keys.get(one, "")], *near[domain]))
            for one, domain in domains.items()
        }

    def _grouped(self, statement: Any, keys: Collection[str]) -> defaultdict[str, list[int]]:
        found: defaultdict[str, list[int]] = defaultdict(list)
        for key, prospect_id in self._connection.execute(statement, these(keys)) if keys else ():
            found[key].append(prospect_id)
        return found


_ADDRESSES = select(prospects.c.id, prospects.c.address).where(among(prospects.c.id))
_COMPANIES = select(prospects.c.id, prospects.c.company_key).where(among(prospects.c.id))
_NAMED = select(prospects.c.company_key, prospects.c.id).where(among(prospects.c.company_key))
_NEAR = select(outgoing.c.recipient_domain, outgoing.c.prospect_id).distinct()
_NEAR = _NEAR.where(among(outgoing.c.recipient_domain))
_LEVELS = Series(level_changes, "prospect_id")
_PLAIN = plain(prospects)
_KEPT = (
    *("points", "level", "scored_at", "last_event", "last_event_at"),
    *("opened_at", "answered_at", "bounced_at", "contacted_at"),
)
_KEEP = update(_PLAIN).where(_PLAIN.c.id == bindparam("prospect"))
_KEEP = _KEEP.values({name: bindparam(f"new_{name}") for name in _KEPT})

_EVENTS = plain(events)
_THEIRS = _EVENTS.c.prospect_id == _PLAIN.c.id
_LAST_MAIL = select(func.max(_EVENTS.c.at)).where(_THEIRS, _EVENTS.c.by == "").scalar_subquery()
_IS_NEWS = (_EVENTS.c.kind != EventKind.SENT.value) | (_EVENTS.c.at <= bindparam("silent"))
_BEGINNING = (
    _PLAIN.c.points == 0,
    _PLAIN.c.level == Level.COLD.value,
    *(
        _PLAIN.c[name].is_(None)
        for name in ("last_event", "last_event_at", "opened_at", "answered_at", "bounced_at")
    ),
)
_KEEP_STILL = (
    update(_PLAIN)
    .where(
        among(_PLAIN.c.id),
        *_BEGINNING,
        ~exists().where(_THEIRS, _IS_NEWS),
        ~exists().where(level_changes.c.prospect_id == _PLAIN.c.id),
        ~exists().where(alerts.c.prospect_id == _PLAIN.c.id),
    )
    .values(scored_at=bindparam("now"), contacted_at=_LAST_MAIL)
    .returning(_PLAIN.c.id)
)
"""Who got none but mails lately: a list is written to at once, and each of them is one of these."""


def _columns(one: KeptStanding, now: datetime) -> dict[str, object]:
    signs = one.signs
    return {
        "prospect": one.prospect_id,
        "new_points": round(one.points, 3),
        "new_level": one.level.value,
        "new_scored_at": milliseconds_of(now),
        "new_last_event": one.last_event.value if one.last_event else None,
        "new_last_event_at": _kept_time(one.last_event_at),
        "new_opened_at": _kept_time(signs.opened_at),
        "new_answered_at": _kept_time(signs.answered_at),
        "new_bounced_at": _kept_time(signs.bounced_at),
        "new_contacted_at": _kept_time(signs.contacted_at),
    }


def _kept_time(time: datetime | None) -> int | None:
    return None if time is None else milliseconds_of(time)


def _change(change: LevelChange) -> dict[str, object]:
    return {
        "at": milliseconds_of(change.at),
        "before": change.before.value,
        "after": change.after.value,
        "points": change.points,
        "cause": change.act.kind.value if change.act else None,
    }
