"""Says when the GUI thread was away from its event loop for too long, and in which lines.

A timer ticks in the watched thread; a sampler looks whether it still does, and notes where the
thread stands when it does not. A call into Qt that keeps the interpreter is noted as it returns.
Both times of a slice are kept: what the clock says, and what the thread itself computed; on a
busy machine the first is other people's work, too.
"""

import sys
import threading
import time
from collections import Counter, defaultdict
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from types import FrameType

from PySide6.QtCore import QObject, Qt, QTimer, Slot

LIMIT_MS = 16
_TICK_MS = 1
_LOOK_S = 0.004
_OURS = "outreach_app/"


@dataclass(frozen=True, slots=True)
class Slice:
    """One stretch without the event loop, in milliseconds, and the stack in its middle."""

    wall_ms: float
    cpu_ms: float
    where: tuple[str, ...]


@dataclass(slots=True)
class Section:
    """What happened while one thing was done."""

    slices: list[Slice] = field(default_factory=list)
    longest_ms: float = 0.0
    longest_cpu_ms: float = 0.0


class Watchdog(QObject):
    """Watches the thread that it was made in."""

    def __init__(self) -> None:
        super().__init__()
        self.sections: dict[str, Section] = defaultdict(Section)
        self._name = ""
        self._timer = QTimer(self)
        self._timer.setTimerType(Qt.TimerType.PreciseTimer)
        self._timer.timeout.connect(self._tick)
        self._wall = self._cpu = 0.0
        self._where: tuple[str, ...] = ()
        self._watched = threading.get_ident()
        self._is_over = threading.Event()

    @contextmanager
    def section(self, name: str) -> Iterator[None]:
        """Watch, under this name."""
        self._name = name
        self._wall, self._cpu = time.perf_counter(), time.thread_time()
        self._is_over.clear()
        sampler = threading.Thread(target=self._sample, daemon=True)
        sampler.start()
        self._timer.start(_TICK_MS)
        try:
            yield
        finally:
            self._tick()
            self._timer.stop()
            self._is_over.set()
            sampler.join()

    def _sample(self) -> None:
        while not self._is_over.wait(_LOOK_S):
            if not self._where and (time.perf_counter() - self._wall) * 1000 > LIMIT_MS:
                self._where = _stack(sys._current_frames().get(self._watched))

    @Slot()
    def _tick(self) -> None:
        wall, cpu = time.perf_counter(), time.thread_time()
        gap, worked = (wall - self._wall) * 1000, (cpu - self._cpu) * 1000
        section = self.sections[self._name]
        section.longest_ms = max(section.longest_ms, gap)
        section.longest_cpu_ms = max(section.longest_cpu_ms, worked)
        if gap > LIMIT_MS:
            section.slices.append(Slice(gap, worked, self._where))
        self._where = ()
        self._wall, self._cpu = time.perf_counter(), time.thread_time()


def _stack(frame: FrameType | None) -> tuple[str, ...]:
    """Where a thread stands, innermost first."""
    lines: list[str] = []
    while frame is not None:
        path = frame.f_code.co_filename
        place = path[path.find(_OURS) :] if _OURS in path else path.rpartition("/")[2]
        lines.append(f"{place}:{frame.f_lineno} {frame.f_code.co_name}")
        frame = frame.f_back
    return tuple(lines)


def tell(sections: dict[str, Section], most: int = 8) -> None:
    """Print the longest slice of each section, and the lines that the long ones stood in."""
    for name, section in sections.items():
        long = section.slices
        print(
            f"{name:<28} longest {section.longest_ms:6.1f} ms (own work "
            f"{section.longest_cpu_ms:6.1f} ms), over {LIMIT_MS} ms: {len(long)}, "
            f"by own work: {sum(one.cpu_ms > LIMIT_MS for one in long)}"
        )
        spent: Counter[str] = Counter()
        own: Counter[str] = Counter()
        for one in long:
            where = " < ".join(_telling(one.where))
            spent[where] += round(one.wall_ms)
            own[where] += round(one.cpu_ms)
        for where, ms in spent.most_common(most):
            print(f"    {ms:5} ms, own {own[where]:5}  {where}")


def _telling(where: tuple[str, ...], most: int = 4) -> tuple[str, ...]:
    """The innermost lines of our own."""
    ours = tuple(one for one in where if one.startswith(_OURS))
    return ours[:most] or where[:2] or ("(no stack: it ended at the limit)",)
