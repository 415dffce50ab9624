"""Pages of a timeline, put together, are the timeline: whatever falls on their edges."""

from datetime import UTC, datetime, timedelta

from hypothesis import given
from hypothesis import strategies as st

from outreach_app.domain.events import Event, EventKind
from outreach_app.domain.hits import Verdict, VerdictKind
from outreach_app.domain.notebook import Note, Notebook, Task
from outreach_app.domain.timeline import TimelineLine, lines_of, with_notebook
from outreach_app.domain.timeline_pages import part_of, whole_groups

START = datetime(2026, 5, 4, 9, tzinfo=UTC)
PERSON = Verdict(VerdictKind.HUMAN, "person", 0.9, "A person")
MACHINE = Verdict(VerdictKind.MACHINE, "sweep", 0.9, "A machine")

minutes = st.integers(0, 90)
acts = st.lists(st.tuples(minutes, st.sampled_from((PERSON, MACHINE)), st.integers(1, 2)))


def events_of(told: list[tuple[int, Verdict, int]]) -> tuple[Event, ...]:
    """In the order in which the profile's database has them."""
    made = [
        Event(1, mail, EventKind.OPENED, START + timedelta(minutes=at), verdict, hit_id=number)
        for number, (at, verdict, mail) in enumerate(told, 1)
    ]
    return tuple(sorted(made, key=lambda event: (event.at, event.hit_id)))


def page_before(
    events: tuple[Event, ...], book: Notebook, before: datetime | None, most: int
) -> tuple[tuple[TimelineLine, ...], datetime | None]:
    """A page as the service reads it."""
    older = tuple(event for event in events if before is None or event.at < before)
    found = older[-most:]
    kept = whole_groups(found, has_more=len(found) == most)
    if len(found) == most and not kept:
        return page_before(events, book, before, 4 * most)
    since = kept[0].at if len(found) == most else None
    return with_notebook(lines_of(kept, {}), part_of(book, since, before)), since


@given(acts, st.lists(minutes, max_size=6), st.integers(1, 7))
def test_pages_put_together_are_the_whole(
    told: list[tuple[int, Verdict, int]], written: list[int], most: int
) -> None:
    events = events_of(told)
    at = [START + timedelta(minutes=minute) for minute in written]
    book = Notebook(
        tuple(Note(n, 1, one, f"Note {n}") for n, one in enumerate(at[::2])),
        tuple(Task(n, 1, START, one, f"Task {n}") for n, one in enumerate(at[1::2])),
    )
    lines, before = page_before(events, book, None, most)
    while before is not None:
        more, before = page_before(events, book, before, most)
        lines += more
    assert lines == with_notebook(lines_of(events, {}), book)


def test_a_sweep_longer_than_a_page_is_left_to_a_longer_one() -> None:
    sweep = events_of([(0, MACHINE, 1)] * 9)
    assert whole_groups(sweep[-4:], has_more=True) == ()
    assert whole_groups(sweep, has_more=False) == sweep


def test_what_happened_in_one_moment_stays_on_one_page() -> None:
    events = events_of([(0, PERSON, 1), (5, PERSON, 1), (5, PERSON, 2), (6, PERSON, 1)])
    assert whole_groups(events[1:], has_more=True) == events[3:]
    assert whole_groups(events, has_more=True) == events[1:]
