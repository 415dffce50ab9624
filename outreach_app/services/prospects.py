"""People the user writes to: adding, changing, listing."""

from outreach_app.domain.errors import UserError
from outreach_app.domain.prospect_pages import PageKey, ProspectPage, ProspectSort
from outreach_app.domain.prospects import Prospect, ProspectForm, checked
from outreach_app.services.ports import Clock, Store, Transaction


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
            return tx.prospects.add(checked(form), self._clock.now())

    def edit(self, prospect_id: int, form: ProspectForm) -> Prospect:
        """Change what is said of a prospect."""
        with self._store.writing() as tx:
            found(tx, prospect_id)
            tx.prospects.edit(prospect_id, checked(form))
            return found(tx, prospect_id)

    def delete(self, prospect_id: int) -> None:
        """Delete a prospect with mails and timeline. Mail on its way must land first."""
        with self._store.writing() as tx:
            if any(mail.prospect_id == prospect_id for mail in tx.outgoing.sending()):
                raise UserError("sending", "A mail to this prospect is just leaving: try again.")
            tx.prospects.delete(prospect_id)


def found(tx: Transaction, prospect_id: int) -> Prospect:
    """The prospect, else UserError."""
    prospect = tx.prospects.get(prospect_id)
    if prospect is None:
        raise UserError("no-prospect", "This prospect is no longer there.")
    return prospect
