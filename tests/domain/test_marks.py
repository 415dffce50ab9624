"""What is told of a sent mail: the strongest that people did, and never what machines did."""

from datetime import UTC, datetime

import pytest

from outreach_app.domain.events import Event, EventKind
from outreach_app.domain.hits import Verdict, VerdictKind
from outreach_app.domain.marks import SIGNS, Fate, Mark, bears, fate_of, marks_of_events

AT = datetime(2026, 3, 2, tzinfo=UTC)


def event(kind: EventKind, verdict: VerdictKind | None = None) -> Event:
    judged = Verdict(verdict, "r", 1.0, "") if verdict else None
    return Event(1, 1, kind, AT, judged)


def test_machines_leave_a_mark_of_their_own() -> None:
    for kind in (VerdictKind.MACHINE, VerdictKind.SELF, VerdictKind.UNVERIFIED):
        marks = marks_of_events([event(EventKind.OPENED, kind), event(EventKind.CLICKED, kind)])
        assert marks == Mark.MACHINE
        assert fate_of(marks) is Fate.SILENT


def test_marks_add_up_and_the_strongest_is_told() -> None:
    marks = marks_of_events(
        [
            event(EventKind.SENT),
            event(EventKind.OPENED, VerdictKind.HUMAN),
            event(EventKind.REPLIED),
        ]
    )
    assert marks == Mark.OPENED | Mark.ANSWERED
    assert fate_of(marks) is Fate.ANSWERED
    assert bears(marks, Fate.OPENED)


def test_an_automatic_answer_is_no_reader() -> None:
    assert fate_of(marks_of_events([event(EventKind.AUTO_REPLIED)])) is Fate.SILENT


def test_who_clicks_has_read() -> None:
    assert bears(Mark.CLICKED, Fate.OPENED)


@pytest.mark.parametrize("number", range(512))
def test_every_mail_has_one_fate(number: int) -> None:
    fates = [fate for fate in SIGNS if bears(Mark(number), fate)]
    assert fates
    assert fate_of(Mark(number)) is fates[0]
    assert (Fate.SILENT in fates) == (fates == [Fate.SILENT])
