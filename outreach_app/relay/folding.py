"""Folds a flood: beyond so many hits of one token in a minute, a commit stores one with a count.

Nothing is lost but the surplus's details: times, addresses and user agents of all but the first.
"""

from collections.abc import Callable

from outreach_app.relay.store.hit import Hit

MINUTE = 60_000


class Folding:
    """Counts each token's hits of the current minute. Used by the writer's thread alone."""

    def __init__(self, after: int, now: Callable[[], int]) -> None:
        """`after` 0 never folds."""
        self._after = after
        self._now = now
        self._minute = 0
        self._seen: dict[str, int] = {}

    def __call__(self, hits: list[Hit]) -> list[Hit]:
        """The hits to store, in their order."""
        if not self._after:
            return hits
        self._turn_minute()
        kept: list[Hit] = []
        surplus: dict[tuple[str, str, str], int] = {}  # token, kind, method: index in kept
        for hit in hits:
            seen = self._seen[hit.token] = self._seen.get(hit.token, 0) + 1
            key = (hit.token, hit.kind, hit.method)
            if seen > self._after and key in surplus:
                folded = kept[surplus[key]]
                kept[surplus[key]] = folded._replace(times=folded.times + hit.times)
                continue
            if seen > self._after:
                surplus[key] = len(kept)
            kept.append(hit)
        return kept

    def _turn_minute(self) -> None:
        minute = self._now() // MINUTE
        if minute != self._minute:
            self._minute = minute
            self._seen.clear()
