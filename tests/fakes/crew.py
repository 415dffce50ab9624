"""Time that passes when somebody waits, and jobs one after another."""

from collections.abc import Callable, Sequence
from typing import TypeVar

from tests.fakes.clock import FakeClock

T = TypeVar("T")


class FakePause:
    """Moves the clock instead of waiting."""

    def __init__(self, clock: FakeClock) -> None:
        self._clock = clock
        self._is_over = False
        self.waits: list[float] = []

    def __call__(self, seconds: float) -> bool:
        self.waits.append(seconds)
        self._clock.advance(seconds)
        return not self._is_over

    def is_over(self) -> bool:
        return self._is_over

    def stop(self) -> None:
        self._is_over = True

    def go_on(self) -> None:
        self._is_over = False


def one_by_one(jobs: Sequence[Callable[[], T]]) -> list[T]:
    return [job() for job in jobs]
