"""What the day begins with: who is warm, who waits for an answer, what just happened. Pure."""

from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import datetime

from outreach_app.domain.events import EventKind
from outreach_app.domain.notebook import DueTask
from outreach_app.domain.reports import OutboxRow, ShownAlert
from outreach_app.domain.scoring import Level, PointKind, Score
from outreach_app.domain.warmth import TodayLine


@dataclass(frozen=True, slots=True)
class FeedLine:
    """What one prospect did with one mail: the same act several times is one line."""

    prospect_id: int
    name: str
    mail_id: int
    subject: str
    kind: EventKind
    times: int
    at: datetime
    """The last time."""


@dataclass(frozen=True, slots=True)
class WarmLine:
    """One warm prospect. `reasons` are what the points come from, the weightiest first."""

    prospect_id: int
    name: str
    company: str
    level: Level
    points: float
    reasons: tuple[tuple[PointKind, int], ...]


@dataclass(frozen=True, slots=True)
class FollowUp:
    """A mail that was read and not answered, and nothing was written since."""

    prospect_id: int
    name: str
    subject: str
    sent_at: datetime
    level: Level


@dataclass(frozen=True, slots=True)
class Board:
    """Everything of today, read at one moment."""

    changes: tuple[TodayLine, ...] = ()
    warm: tuple[WarmLine, ...] = ()
    alerts: tuple[ShownAlert, ...] = ()
    tasks: tuple[DueTask, ...] = ()
    follow_ups: tuple[FollowUp, ...] = ()
    waiting: tuple[OutboxRow, ...] = ()
    waiting_count: int = 0
    feed: tuple[FeedLine, ...] = ()
    has_prospects: bool = False
    has_own_prospects: bool = False
    has_sample: bool = False

    @property
    def is_quiet(self) -> bool:
        """Whether nothing has happened, and nothing is about to."""
        lines = (self.changes, self.warm, self.alerts, self.tasks, self.follow_ups, self.feed)
        return not any(lines) and not self.waiting_count


def folded(lines: Iterable[FeedLine]) -> tuple[FeedLine, ...]:
    """One line a prospect, mail and act, the latest first. `lines` are in any order."""
    found: dict[tuple[int, int, EventKind], FeedLine] = {}
    for line in lines:
        key = (line.prospect_id, line.mail_id, line.kind)
        known = found.get(key)
        if known is None:
            found[key] = line
        else:
            times, at = known.times + line.times, max(known.at, line.at)
            found[key] = replace(known, times=times, at=at)
    return tuple(sorted(found.values(), key=lambda line: line.at, reverse=True))


def reasons_of(score: Score, most: int = 3) -> tuple[tuple[PointKind, int], ...]:
    """What the points come from, each kind with how often, by what it adds today."""
    points: dict[PointKind, float] = {}
    times: dict[PointKind, int] = {}
    for part in score.parts:
        points[part.kind] = points.get(part.kind, 0.0) + part.points
        times[part.kind] = times.get(part.kind, 0) + 1
    kinds = sorted(points, key=lambda kind: -points[kind])
    return tuple((kind, times[kind]) for kind in kinds if points[kind] > 0)[:most]
