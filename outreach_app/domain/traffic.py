"""Recorded traffic, one JSON object for each request, as hits of a mail. Pure.

It reads generously: what is missing or of a wrong type counts as not known, except what kind of
request it was. Times are relative to the recorded request, since records have no calendar.
"""

import math
import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from typing import cast

from outreach_app.domain.hits import Hit, HitKind, MailContext

BASE = datetime(2020, 1, 1, tzinfo=UTC)
"""Where recorded requests are put on the calendar. Any moment would do."""

FARTHEST = 1e8
"""Seconds; farther away than three years there is nothing to learn from."""

PIXEL = "pixel"
_HIDDEN = re.compile(r"hidden|invisible|honey|trap|decoy|bait", re.IGNORECASE)

_KINDS = {kind.value: kind for kind in HitKind}

Json = Mapping[str, object]


class TrafficError(ValueError):
    """A record from which no request can be read. Its text says why."""


@dataclass(frozen=True, slots=True)
class Record:
    """A recorded request, the mail's other requests, and what is known of the mail."""

    hit: Hit
    others: tuple[Hit, ...]
    mail: MailContext


def read_record(value: object) -> Record:
    """One line of traffic. Raises TrafficError when it shows no request."""
    if not isinstance(value, dict):
        raise TrafficError("not a JSON object")
    row = cast("Json", value)
    context = _object(row.get("context"))
    hit = _hit(0, row, _text(context.get("link")), BASE)
    if hit is None:
        raise TrafficError("kind must be open or click")
    found = (
        _neighbour(index, _object(other))
        for index, other in enumerate(_list(context.get("other_requests")), start=1)
    )
    others = tuple(other for other in found if other is not None)
    return Record(hit, others, _mail(row, context, [hit, *others]))


def _mail(row: Json, context: Json, hits: Iterable[Hit]) -> MailContext:
    age = _number(row.get("seconds_after_send"))
    links = {hit.link for hit in hits if hit.link is not None}
    hidden = frozenset(link for link in links if _HIDDEN.search(link))
    count = _number(context.get("tracked_links"))
    return MailContext(
        accepted_at=None if age is None else BASE - timedelta(seconds=age),
        tracked_links=int(count) if count and count > 0 else len(links - hidden),
        sender_addresses=frozenset(map(_text, _list(context.get("sender_ips")))) - {""},
        sender_views=tuple(_views(context.get("sender_view_events"))),
        hidden_links=hidden,
    )


def _views(value: object) -> Iterable[datetime]:
    for event in _list(value):
        offset = _number(event if not isinstance(event, dict) else event.get("offset"))
        if offset is not None:
            yield BASE + timedelta(seconds=offset)


def _neighbour(index: int, other: Json) -> Hit | None:
    offset = _number(other.get("offset"))
    if offset is None:
        return None
    return _hit(index, other, _text(other.get("link")), BASE + timedelta(seconds=offset))


def _hit(index: int, row: Json, link: str, at: datetime) -> Hit | None:
    kind = _kind(row.get("kind"), link)
    if kind is None:
        return None
    return Hit(
        id=index,
        kind=kind,
        at=at,
        method=_text(row.get("method")).strip().upper() or "GET",
        address=_text(row.get("ip")).strip(),
        user_agent=_text(row.get("user_agent")),
        headers=_headers(row.get("headers")),
        link=(link or "?") if kind is HitKind.CLICK else None,
    )


def _kind(value: object, link: str) -> HitKind | None:
    word = _text(value).strip().lower()
    if word:
        return _KINDS.get(word)
    if link == PIXEL:
        return HitKind.OPEN
    return HitKind.CLICK if link else None


def _headers(value: object) -> dict[str, str]:
    return {name.lower(): text for name, text in _object(value).items() if isinstance(text, str)}


def _number(value: object) -> float | None:
    if isinstance(value, bool) or not isinstance(value, int | float):
        return None
    try:
        number = float(value)
    except OverflowError:
        return None
    return max(-FARTHEST, min(FARTHEST, number)) if math.isfinite(number) else None


def _text(value: object) -> str:
    return value if isinstance(value, str) else ""


def _object(value: object) -> Json:
    return cast("Json", value) if isinstance(value, dict) else {}


def _list(value: object) -> list[object]:
    return value if isinstance(value, list) else []
