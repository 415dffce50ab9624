"""People the user writes to: adding, changing, listing."""

from collections.abc import Sequence
from dataclasses import replace

from outreach_app.domain.errors import UserError
from outreach_app.domain.prospect_filter import ProspectFilter
from outreach_app.domain.prospect_pages import (
    PageKey,
    ProspectOrder,
    ProspectPage,
    ProspectRow,
    ProspectSort,
)
from outreach_app.domain.prospects import Prospect, ProspectForm, checked
from outreach_app.services.people.deeds import Deeds
from outreach_app.services.people.recording import begin, edit, found
from outreach_app.services.ports import Clock, Store

BY_WARMTH = ProspectOrder()


class Prospects:
    """The prospects of a profile."""

    def __init__(self, store: Store, clock: Clock) -> None:
        self._store = store
        self._clock = clock

    def page(
        self,
        search: str = "",
        sort: ProspectSort = ProspectSort.WARMTH,
        after: PageKey | None = None,
        limit: int = 100,
    ) -> ProspectPage:
        """One page of the list; `total` counts all that match, on the first page only."""
        with self._store.reading() as tx:
            return tx.prospects.page(search, sort, after, limit)

    def matching(
        self,
        asked: ProspectFilter,
        order: ProspectOrder = BY_WARMTH,
        after: PageKey | None = None,
        limit: int = 100,
    ) -> ProspectPage:
        """One page of those who match; `total` counts all, on the first page only."""
        with self._store.reading() as tx:
            return tx.prospects.matching(self._now(asked), order, after, limit)

    def ids(self, asked: ProspectFilter, order: ProspectOrder = BY_WARMTH) -> tuple[int, ...]:
        """Everybody who matches, in order."""
        with self._store.reading() as tx:
            return tx.prospects.ids(self._now(asked), order)

    def rows(self, prospect_ids: Sequence[int]) -> tuple[ProspectRow, ...]:
        """These lines of the list, in the order asked; who is gone is left out."""
        with self._store.reading() as tx:
            return tx.prospects.rows(prospect_ids)

    def respelled(self, asked: ProspectFilter) -> ProspectFilter | None:
        """What may have been meant where a search finds nobody; None where nothing is near."""
        with self._store.reading() as tx:
            search = tx.people.spelling.corrected(asked.search)
            other = replace(asked, search=search)
            return other if search and tx.prospects.count(self._now(other)) else None

    def count(self, asked: ProspectFilter) -> int:
        """How many match."""
        with self._store.reading() as tx:
            return tx.prospects.count(self._now(asked))

    def get(self, prospect_id: int) -> Prospect:
        """One prospect. UserError where it was deleted meanwhile."""
        with self._store.reading() as tx:
            return found(tx, prospect_id)

    def by_address(self, address: str) -> Prospect:
        """One prospect by mail address. UserError where there is none."""
        with self._store.reading() as tx:
            prospect = tx.prospects.by_address(address)
        if prospect is None:
            raise UserError("no-prospect", f"There is no prospect with the address {address}.")
        return prospect

    def add(self, form: ProspectForm) -> Prospect:
        """A new prospect. UserError where the form is wrong or the address is there already."""
        with self._store.writing() as tx:
            prospect = tx.prospects.add(checked(form), self._clock.now())
            step = begin(tx, self._clock, f"Added {prospect.name}.")
            tx.people.journal.note_added(step, "prospects", [(prospect.id,)])
            return prospect

    def edit(self, prospect_id: int, form: ProspectForm) -> Prospect:
        """Change what is said of a prospect."""
        with self._store.writing() as tx:
            step = begin(tx, self._clock, f"Changed {found(tx, prospect_id).name}.")
            edit(tx, step, prospect_id, checked(form))
            return found(tx, prospect_id)

    def delete(self, prospect_id: int) -> None:
        """Delete a prospect with mails and timeline. Mail on its way must land first."""
        Deeds(self._store, self._clock).delete([prospect_id])

    def _now(self, asked: ProspectFilter) -> ProspectFilter:
        return asked.at(self._clock.now())
