"""Weights, important links, and who changed level when."""

from datetime import datetime, timedelta

from sqlalchemy import Connection, delete, insert, select
from sqlalchemy.dialects.sqlite import insert as sqlite_insert

from outreach_app.domain.scoring import Level, PointKind, Weight, Weights
from outreach_app.domain.warmth import KeptChange
from outreach_app.storage.schema import prospects
from outreach_app.storage.warmth_schema import important_links, level_changes, scoring_weights


class WarmthRows:
    """The rules and results of scoring, in one transaction."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def weights(self) -> Weights:
        """What the user changed; everything else stands as shipped."""
        return {
            PointKind(row.kind): Weight(row.points, timedelta(hours=row.half_life_hours))
            for row in self._connection.execute(select(scoring_weights))
        }

    def replace_weights(self, weights: Weights) -> None:
        """These differ from what is shipped, from now on."""
        self._connection.execute(delete(scoring_weights))
        rows = [
            {
                "kind": kind.value,
                "points": weight.points,
                "half_life_hours": weight.half_life / timedelta(hours=1),
            }
            for kind, weight in weights.items()
        ]
        if rows:
            self._connection.execute(insert(scoring_weights), rows)

    def important_links(self) -> frozenset[str]:
        """The targets that the user marked."""
        return frozenset(self._connection.execute(select(important_links.c.url)).scalars())

    def mark_link(self, url: str, now: datetime) -> None:
        """A click on this target counts more."""
        self._connection.execute(
            sqlite_insert(important_links).values(url=url, at=now).on_conflict_do_nothing()
        )

    def unmark_link(self, url: str) -> None:
        """It counts as any other."""
        self._connection.execute(delete(important_links).where(important_links.c.url == url))

    def changes_since(self, time: datetime) -> tuple[KeptChange, ...]:
        """All changes since then, newest first."""
        statement = (
            select(level_changes)
            .where(level_changes.c.at >= time)
            .order_by(level_changes.c.at.desc(), level_changes.c.id.desc())
        )
        return tuple(
            KeptChange(
                row.prospect_id,
                row.at,
                Level(row.before),
                Level(row.after),
                row.points,
                PointKind(row.cause) if row.cause else None,
            )
            for row in self._connection.execute(statement)
        )

    def warmest(self) -> int | None:
        """Who has most points now, if anybody has any."""
        by_points = select(prospects.c.id).order_by(
            prospects.c.points.desc(), prospects.c.id.desc()
        )
        statement = by_points.where(prospects.c.points > 0).limit(1)
        return self._connection.execute(statement).scalar_one_or_none()

    def scored(self) -> tuple[int, ...]:
        """Everybody who has a score."""
        statement = select(prospects.c.id).where(prospects.c.scored_at.is_not(None))
        return tuple(self._connection.execute(statement).scalars())
