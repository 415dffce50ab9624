"""Companies: prospects grouped by where they work, and what the user says of the company itself."""

from dataclasses import replace
from datetime import datetime

from outreach_app.domain.companies import is_company
from outreach_app.domain.company_groups import (
    Company,
    CompanyGroup,
    CompanyLines,
    CompanyPage,
    CompanySort,
    checked_company,
    filled,
)
from outreach_app.domain.errors import UserError
from outreach_app.domain.prospect_filter import ProspectFilter
from outreach_app.domain.prospect_pages import ProspectOrder, ProspectRow, ProspectSort
from outreach_app.domain.prospects import company_key
from outreach_app.domain.undoing import Done
from outreach_app.services.people.company_story import read_story
from outreach_app.services.people.recording import begin, ended, found
from outreach_app.services.ports import Clock, Store, Transaction
from outreach_app.services.prospect_ports import Values

MOST = 500
"""People of one company that are listed with it: the search finds the others."""

TABLE = "companies"


class Companies:
    """Reads groups, and keeps facts about companies; each change can be taken back."""

    def __init__(self, store: Store, clock: Clock) -> None:
        self._store = store
        self._clock = clock

    def groups(
        self,
        asked: ProspectFilter | None = None,
        sort: CompanySort = CompanySort.WARMTH,
    ) -> tuple[CompanyGroup, ...]:
        """Companies of those who match, with how many of them each has."""
        who = (asked or ProspectFilter()).at(self._clock.now())
        with self._store.reading() as tx:
            return tx.people.companies.groups(who, sort)

    def group_of(self, prospect_id: int) -> CompanyGroup | None:
        """The company of a prospect in numbers, None where none is named."""
        with self._store.reading() as tx:
            company = found(tx, prospect_id).form.company
            return tx.people.companies.group(company) if company else None

    def colleagues(self, prospect_id: int, limit: int = 20) -> tuple[ProspectRow, ...]:
        """Who else is known at the company, warmest first; nobody where no company is named."""
        with self._store.reading() as tx:
            company = found(tx, prospect_id).form.company
            rows = _people(tx, company, limit + 1) if company else ()
        return tuple(row for row in rows if row.id != prospect_id)[:limit]

    def opened(self, name: str) -> CompanyPage:
        """What is seen at once of a company. UserError where nobody is known there."""
        with self._store.reading() as tx:
            group = _group(tx, name)
            domains = tx.people.companies.domains(name)
            return CompanyPage(
                replace(tx.people.companies.get(name), name=group.name),
                group,
                _people(tx, name, MOST),
                tuple(one for one in domains if is_company(one)),
                read_story(tx, name, None, self._clock),
            )

    def story(self, name: str, before: datetime) -> CompanyLines:
        """What happened there before that time."""
        with self._store.reading() as tx:
            return read_story(tx, name, before, self._clock)

    def about(self, company: str) -> Company:
        """What the user said of a company."""
        with self._store.reading() as tx:
            return tx.people.companies.get(company)

    def save(self, company: Company) -> Done:
        """Keep what the user says of a company."""
        kept = checked_company(company)
        with self._store.writing() as tx:
            sentence = f"Changed what is said of {kept.name}."
            step = begin(tx, self._clock, sentence)
            return ended(tx, step, sentence, _write(tx, step, kept))

    def rename(self, name: str, new_name: str) -> Done:
        """Call a company otherwise, at everybody who works there.

        Where there is one of the new name already, they become one: of what is said of both, what
        was said of that one stays.
        """
        new = checked_company(Company(new_name)).name
        with self._store.writing() as tx:
            old = _group(tx, name).name
            sentence = f"Renamed {old} to {new}."
            step = begin(tx, self._clock, sentence)
            count = _move_people(tx, step, name, new)
            said = tx.people.companies.get(name)
            if not said.is_plain and company_key(name) != company_key(new):
                _write(tx, step, filled(tx.people.companies.get(new), replace(said, name=new)))
                row = _row(tx, name)
                tx.people.companies.forget(name)
                tx.people.journal.note_removed(step, TABLE, [row])
            return ended(tx, step, sentence, count)


def _group(tx: Transaction, name: str) -> CompanyGroup:
    group = tx.people.companies.group(name)
    if group is None:
        raise UserError("no-company", f"Nobody is known at “{name}” any more.")
    return group


def _people(tx: Transaction, company: str, limit: int) -> tuple[ProspectRow, ...]:
    asked, order = ProspectFilter(company=company), ProspectOrder(ProspectSort.WARMTH)
    return tx.prospects.matching(asked, order, None, limit).rows


def _move_people(tx: Transaction, step_id: int, name: str, new: str) -> int:
    """Everybody there works at the new name from now on, however they wrote the old one."""
    keys = [(one,) for one in tx.people.companies.ids(name)]
    after = _written(new)
    return sum(
        tx.people.journal.change(step_id, "prospects", keys, _written(one), after)
        for one in tx.people.companies.spellings(name)
        if one != new
    )


def _written(name: str) -> Values:
    return {"company": name, "company_key": company_key(name)}


def _write(tx: Transaction, step_id: int, company: Company) -> int:
    """Keep it so that it can be put back. How many rows changed."""
    before = _row(tx, company.name)
    if company.is_plain and not before:
        return 0
    tx.people.companies.save(company)
    after = _row(tx, company.name)
    if not before:
        tx.people.journal.note_added(step_id, TABLE, [(company_key(company.name),)])
        return 1
    tx.people.journal.note_changed(step_id, TABLE, (after["key"],), before, after)
    return int(before != after)


def _row(tx: Transaction, name: str) -> Values:
    return tx.people.journal.values(TABLE, (company_key(name),))
