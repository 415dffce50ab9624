"""What happened with everybody of a company, as one timeline, a page at a time."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import datetime

from outreach_app.domain.company_groups import CompanyLines
from outreach_app.domain.events import Event
from outreach_app.domain.notebook import Notebook
from outreach_app.domain.prospects import Prospect
from outreach_app.domain.timeline import TimelineLine, with_notebook
from outreach_app.domain.timeline_pages import part_of
from outreach_app.services.ledger.reaching import reach_of_prospect
from outreach_app.services.ports import Clock, Transaction
from outreach_app.services.timeline_lines import read_lines

PAGE = 60
"""Events of one page: what a person looks through."""


def read_story(
    tx: Transaction, company: str, before: datetime | None, clock: Clock, most: int = PAGE
) -> CompanyLines:
    """The lines before that time, each saying who it is about. A page ends between two moments."""
    events = tx.people.companies.newest(company, before, most)
    has_more = len(events) == most
    kept = tuple(one for one in events if one.at > events[0].at) if has_more else events
    if has_more and not kept:  # all of them happened in one moment
        return read_story(tx, company, before, clock, 4 * most)
    since = kept[0].at if has_more else None
    book = part_of(tx.people.notebook.of_company(company), since, before)
    ids = {one.prospect_id for one in kept}
    ids |= {one.prospect_id for one in book.notes} | {one.prospect_id for one in book.tasks}
    lines = [
        line
        for person in tx.prospects.many(ids).values()
        for line in _lines_of(tx, person, kept, book, clock)
    ]
    lines.sort(key=lambda line: line.at, reverse=True)
    return CompanyLines(tuple(lines), since)


def _lines_of(
    tx: Transaction, person: Prospect, events: Sequence[Event], book: Notebook, clock: Clock
) -> list[TimelineLine]:
    theirs = [one for one in events if one.prospect_id == person.id]
    own = Notebook(
        tuple(one for one in book.notes if one.prospect_id == person.id),
        tuple(one for one in book.tasks if one.prospect_id == person.id),
    )
    lines = read_lines(tx, reach_of_prospect(tx, person, clock), theirs, clock)
    return [replace(line, who=person.name, who_id=person.id) for line in with_notebook(lines, own)]
