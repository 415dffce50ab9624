"""Companies in the database: groups of prospects, and what was said of each."""

from sqlalchemy import Connection, func, select
from sqlalchemy.dialects.sqlite import insert

from outreach_app.domain.company_groups import Company, CompanyGroup
from outreach_app.domain.prospect_filter import ProspectFilter
from outreach_app.domain.prospects import company_key
from outreach_app.domain.scoring import Level, level_of
from outreach_app.storage.prospect_matching import condition
from outreach_app.storage.prospect_schema import companies
from outreach_app.storage.schema import prospects

WARM = (Level.WARM.value, Level.HOT.value)


class CompanyRows:
    """The companies of one transaction."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def groups(self, asked: ProspectFilter, limit: int) -> tuple[CompanyGroup, ...]:
        """Companies of those who match, the one with the warmest prospect first."""
        warmest = func.max(prospects.c.points)
        statement = (
            select(
                func.min(prospects.c.company).label("name"),
                func.count().label("people"),
                func.sum(prospects.c.level.in_(WARM)).label("warm"),
                warmest.label("points"),
                func.max(prospects.c.last_event_at).label("last_event_at"),
            )
            .where(condition(asked), prospects.c.company_key != "")
            .group_by(prospects.c.company_key)
            .order_by(warmest.desc(), func.count().desc(), prospects.c.company_key)
            .limit(limit)
        )
        return tuple(
            CompanyGroup(
                row.name, row.people, row.warm, row.points, row.last_event_at, level_of(row.points)
            )
            for row in self._connection.execute(statement)
        )

    def get(self, name: str) -> Company:
        """What was said of a company, nothing where nothing was."""
        found = select(companies).where(companies.c.key == company_key(name))
        row = self._connection.execute(found).one_or_none()
        return Company(name) if row is None else Company(name, row.website, row.phone, row.about)

    def save(self, company: Company) -> None:
        """Keep this in the place of what was said before."""
        values = {"website": company.website, "phone": company.phone, "about": company.about}
        self._connection.execute(
            insert(companies)
            .values(key=company_key(company.name), **values)
            .on_conflict_do_update(index_elements=["key"], set_=values)
        )
