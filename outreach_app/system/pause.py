"""Waiting that can be ended from another thread."""

import threading


class Pause:
    """Waits so long, unless the program ends."""

    def __init__(self) -> None:
        self._over = threading.Event()

    def __call__(self, seconds: float) -> bool:
        """Wait. False where the program ends meanwhile."""
        return not self._over.wait(max(seconds, 0))

    def go_on(self) -> None:
        """The program ends after all not: waits are waits again."""
        self._over.clear()

    def is_over(self) -> bool:
        """Whether the program ends."""
        return self._over.is_set()

    def stop(self) -> None:
        """End every wait, now and later, until it goes on."""
        self._over.set()
