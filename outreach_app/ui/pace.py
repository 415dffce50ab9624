"""How long work will still take, from how far it came in how long. The clock is handed in."""

from dataclasses import dataclass, replace

SURE_AFTER = 2.0
"""Seconds of work before anything is said: the first steps are slow and mislead."""


@dataclass(frozen=True, slots=True)
class Pace:
    """One piece of work under way: `began` and `now` are seconds of a clock that never jumps."""

    began: float
    now: float
    done: int = 0
    total: int = 0

    def after(self, done: int, total: int, now: float) -> "Pace":
        """The same work, so much further."""
        return replace(self, done=done, total=total, now=now)

    @property
    def seconds_left(self) -> float | None:
        """How long it will still take at this pace; None while nobody could say."""
        spent = self.now - self.began
        if spent < SURE_AFTER or not 0 < self.done < self.total:
            return None
        return spent / self.done * (self.total - self.done)
