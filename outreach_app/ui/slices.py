"""Work that belongs to the GUI thread, a few milliseconds at a time: keys and paint go between.

What is to be shown at once is done at once, as far as a slice reaches.
"""

import time
from collections.abc import Callable, Iterable, Iterator

from PySide6.QtCore import QObject, QTimer, Slot
from PySide6.QtWidgets import QWidget

SLICE_S = 0.003
"""How long one slice works; laying out and painting what it made come on top."""

Step = Callable[[], None]


class Slices(QObject):
    """One thing that is being built. What is begun anew takes the place of what is left."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._steps: Iterator[Step] = iter(())
        self._unseen: QWidget | None = None
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(0)
        self._pause.timeout.connect(self._work)

    @property
    def is_done(self) -> bool:
        """Whether nothing is left."""
        return not self._pause.isActive()

    def begin(self, steps: Iterable[Step], unseen: QWidget | None = None) -> None:
        """Take these steps, the first of them now.

        What they build within `unseen` is painted when it is whole, not again with each slice.
        """
        self._end()
        self._steps, self._unseen = iter(steps), unseen
        if unseen is not None:
            unseen.setUpdatesEnabled(False)
        self._work()

    @Slot()
    def _work(self) -> None:
        is_left = False
        try:
            is_left = self._go_on()
        finally:
            if not is_left:
                self._end()

    def _go_on(self) -> bool:
        """Work for a slice; whether something is left."""
        end = time.perf_counter() + SLICE_S
        for step in self._steps:
            step()
            if time.perf_counter() >= end:
                self._pause.start()
                return True
        return False

    def _end(self) -> None:
        self._pause.stop()
        if self._unseen is not None:
            self._unseen.setUpdatesEnabled(True)
            self._unseen = None


def polished(root: QWidget) -> Iterator[None]:
    """Have whatever this holds wear its style and know its room, one widget a step.

    Else all of it is done when it is first looked at. The innermost comes first: Qt would go on
    from a widget to all that it holds.
    """
    for widget in reversed(root.findChildren(QWidget)):
        widget.ensurePolished()
        if (layout := widget.layout()) is not None:
            layout.sizeHint()
        yield
