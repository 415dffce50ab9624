"""The window has its turns, whatever a lane computes."""

import gc
import os
import sys
import threading
import time
from collections.abc import Iterator

import pytest

from outreach_app.system.interpreter import HOLD_SECONDS, keep_what_is_loaded, share


@pytest.fixture(autouse=True)
def as_before() -> Iterator[None]:
    interval, threshold = sys.getswitchinterval(), gc.get_threshold()
    yield
    sys.setswitchinterval(interval)
    gc.set_threshold(*threshold)
    gc.unfreeze()


def seconds_of_turns(number: int) -> float:
    """How long so many turns take beside a lane that computes."""
    is_over = threading.Event()

    def compute() -> None:
        while not is_over.is_set():
            sum(n * n for n in range(100))

    lane = threading.Thread(target=compute)
    out, into = os.pipe()
    lane.start()
    begun = time.perf_counter()
    for _ in range(number):
        os.write(into, b".")  # lets go of the interpreter, and asks for it again
        os.read(out, 1)
    took = time.perf_counter() - begun
    is_over.set()
    lane.join()
    os.close(into)
    os.close(out)
    return took


def test_a_lane_that_computes_lets_go_soon() -> None:
    sys.setswitchinterval(0.005)
    as_python_has_it = seconds_of_turns(50)
    share()
    assert sys.getswitchinterval() == pytest.approx(HOLD_SECONDS)
    assert seconds_of_turns(50) < as_python_has_it / 2


def test_what_is_loaded_is_not_looked_at_again() -> None:
    keep_what_is_loaded()
    assert gc.get_freeze_count() > 10_000
