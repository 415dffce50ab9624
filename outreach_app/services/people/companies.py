"""Companies: prospects grouped by where they work, and what the user says of the company itself."""

from outreach_app.domain.company_groups import Company, CompanyGroup
from outreach_app.domain.prospect_filter import ProspectFilter
from outreach_app.domain.prospect_pages import ProspectOrder, ProspectRow, ProspectSort
from outreach_app.services.people.recording import found
from outreach_app.services.ports import Clock, Store

MOST = 500


class Companies:
    """Reads groups, and keeps facts about companies."""

    def __init__(self, store: Store, clock: Clock) -> None:
        self._store = store
        self._clock = clock

    def groups(self, search: str = "", limit: int = MOST) -> tuple[CompanyGroup, ...]:
        """Companies with how many prospects each has, the warmest first."""
        with self._store.reading() as tx:
            return tx.people.companies.groups(ProspectFilter(search=search), limit)

    def colleagues(self, prospect_id: int, limit: int = 20) -> tuple[ProspectRow, ...]:
        """Who else is known at the company, warmest first; nobody where no company is named."""
        with self._store.reading() as tx:
            company = found(tx, prospect_id).form.company
            if not company:
                return ()
            asked = ProspectFilter(company=company)
            page = tx.prospects.matching(asked, ProspectOrder(ProspectSort.WARMTH), None, limit + 1)
        return tuple(row for row in page.rows if row.id != prospect_id)[:limit]

    def about(self, company: str) -> Company:
        """What the user said of a company."""
        with self._store.reading() as tx:
            return tx.people.companies.get(company)

    def save(self, company: Company) -> None:
        """Keep what the user says of a company."""
        with self._store.writing() as tx:
            tx.people.companies.save(company)
