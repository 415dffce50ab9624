"""Company memory: what each company's gateway is known to do, and what is known of its servers."""

from collections.abc import Collection, Iterable, Mapping

from sqlalchemy import Connection, Row, delete, insert, select
from sqlalchemy.dialects.sqlite import insert as sqlite_insert

from outreach_app.domain.habits import GatewayHabit
from outreach_app.domain.reachability import MailServers
from outreach_app.storage.bulk import among, these
from outreach_app.storage.ledger_schema import gateway_habits, reachability


class HabitRows:
    """The gateway habits of one transaction."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def of_domain(self, domain: str) -> tuple[GatewayHabit, ...]:
        """One company's habits, erased ones too."""
        statement = (
            select(gateway_habits)
            .where(gateway_habits.c.domain == domain)
            .order_by(gateway_habits.c.network)
        )
        return tuple(_habit(row) for row in self._connection.execute(statement))

    def of_domains(self, domains: Collection[str]) -> Mapping[str, tuple[GatewayHabit, ...]]:
        """The same of many companies; those without any are left out."""
        statement = (
            select(gateway_habits)
            .where(among(gateway_habits.c.domain))
            .order_by(gateway_habits.c.domain, gateway_habits.c.network)
        )
        found: dict[str, tuple[GatewayHabit, ...]] = {}
        for row in self._connection.execute(statement, these(domains)):
            found[row.domain] = (*found.get(row.domain, ()), _habit(row))
        return found

    def all(self) -> tuple[GatewayHabit, ...]:
        """Every habit that is not erased, by company."""
        statement = (
            select(gateway_habits)
            .where(gateway_habits.c.erased_at.is_(None))
            .order_by(gateway_habits.c.domain, gateway_habits.c.network)
        )
        return tuple(_habit(row) for row in self._connection.execute(statement))

    def replace_of_domain(self, domain: str, habits: Iterable[GatewayHabit]) -> None:
        """These are the company's habits from now on."""
        self._connection.execute(delete(gateway_habits).where(gateway_habits.c.domain == domain))
        rows = [_columns(habit) for habit in habits]
        if rows:
            self._connection.execute(insert(gateway_habits), rows)


class ReachRows:
    """The mail servers of recipient domains, as they were last looked up."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def of_domain(self, domain: str) -> MailServers | None:
        """What is remembered of a domain."""
        row = self._connection.execute(
            select(reachability).where(reachability.c.domain == domain)
        ).one_or_none()
        if row is None:
            return None
        return MailServers(row.domain, tuple(row.servers), row.answered, row.asked_at)

    def keep(self, found: MailServers) -> None:
        """Remember this answer in the place of an older one."""
        values = {
            "servers": list(found.servers),
            "answered": found.answered,
            "asked_at": found.asked_at,
        }
        self._connection.execute(
            sqlite_insert(reachability)
            .values(domain=found.domain, **values)
            .on_conflict_do_update(index_elements=[reachability.c.domain], set_=values)
        )


def _columns(habit: GatewayHabit) -> dict[str, object]:
    return {
        "domain": habit.domain,
        "network": habit.network,
        "name": habit.name,
        "earliest": habit.earliest,
        "latest": habit.latest,
        "mails": habit.mails,
        "seen_at": habit.seen_at,
        "edited_at": habit.edited_at,
        "erased_at": habit.erased_at,
    }


def _habit(row: Row[tuple[object, ...]]) -> GatewayHabit:
    return GatewayHabit(
        domain=row.domain,
        network=row.network,
        name=row.name,
        earliest=row.earliest,
        latest=row.latest,
        mails=row.mails,
        seen_at=row.seen_at,
        edited_at=row.edited_at,
        erased_at=row.erased_at,
    )
