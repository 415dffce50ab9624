"""A mailbox whose line dies at each wait is not knocked at all the time."""

from outreach_app.ui.controllers.mailbox import GAPS, pause_after


def test_a_line_that_died_once_is_opened_at_once_and_then_ever_later() -> None:
    assert [pause_after(broken) for broken in range(9)] == [1, 1, *GAPS[1:], *GAPS[-1:] * 3]
