"""The window has its turns, whatever a lane computes."""

import gc
import sys
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


def test_a_lane_that_computes_lets_go_soon() -> None:
    sys.setswitchinterval(0.005)
    share()
    assert sys.getswitchinterval() == pytest.approx(HOLD_SECONDS)


def test_what_is_loaded_is_not_looked_at_again() -> None:
    keep_what_is_loaded()
    assert gc.get_freeze_count() > 10_000
