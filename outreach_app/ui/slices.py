"""Work that belongs to the GUI thread, a few milliseconds at a time: keys and paint go between.

What is to be shown at once is done at once, as far as a slice reaches.
"""

import time
from collections.abc import Callable, Iterable, Iterator

from PySide6.QtCore import QObject, QTimer, Slot

SLICE_S = 0.005
"""How long one slice works; laying out and painting what it made come on top."""

Step = Callable[[], None]


class Slices(QObject):
    """One thing that is being built. What is begun anew takes the place of what is left."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._steps: Iterator[Step] = iter(())
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(0)
        self._pause.timeout.connect(self._work)

    @property
    def is_done(self) -> bool:
        """Whether nothing is left."""
        return not self._pause.isActive()

    def begin(self, steps: Iterable[Step]) -> None:
        """Take these steps, the first of them now."""
        self._steps = iter(steps)
        self._work()

    @Slot()
    def _work(self) -> None:
        end = time.perf_counter() + SLICE_S
        for step in self._steps:
            step()
            if time.perf_counter() >= end:
                self._pause.start()
                return
        self._pause.stop()
