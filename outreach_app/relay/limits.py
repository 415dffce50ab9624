"""How many API requests a key or an address may make. Pixels and links are never refused."""

import math
from collections.abc import Callable

BURST_SECONDS = 10
MOST_NAMES = 50_000


class Limit:
    """A bucket for each name, that fills at a rate and holds ten seconds' worth."""

    def __init__(self, rate: int, monotonic: Callable[[], float]) -> None:
        """`rate` is in requests a second; 0 allows any number."""
        self._rate = rate
        self._monotonic = monotonic
        self._full_at: dict[str, float] = {}  # when each bucket will be full again

    def seconds_to_wait(self, name: str) -> int:
        """0 when this request may go on, else for how long to stay away."""
        if not self._rate:
            return 0
        now = self._monotonic()
        full_at = max(self._full_at.get(name, now), now)
        after = full_at + 1 / self._rate
        if after - now > BURST_SECONDS:
            return math.ceil(after - now - BURST_SECONDS)
        self._full_at[name] = after
        if len(self._full_at) > MOST_NAMES:
            self._forget_full(now)
        return 0

    def _forget_full(self, now: float) -> None:
        self._full_at = {name: at for name, at in self._full_at.items() if at > now}
