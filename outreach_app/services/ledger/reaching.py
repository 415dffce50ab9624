"""What can be known of a recipient: looked up when asked to, remembered, and off by a switch.

`known` never waits for the network; `look_up` may, and belongs into a lane of its own.
"""

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import replace

from outreach_app.domain.addresses import domain_of
from outreach_app.domain.prospects import Prospect
from outreach_app.domain.reachability import (
    MailServers,
    Reach,
    Sight,
    is_public,
    reach_of,
    reads_in_apple_mail,
)
from outreach_app.services.connections import Connections
from outreach_app.services.ledger_ports import NameServers
from outreach_app.services.ports import Clock, Store, Transaction

MOST = 50
"""Recipients of one letter that are looked up; each may take seconds."""

IN_SHORT: Mapping[Sight, str] = {
    Sight.CLICKS: "behind a mail filter: only clicks after half an hour mean something",
    Sight.DARK: "opens can not be seen, clicks can",
    Sight.FIRST_OPEN: "first open reliable",
}


class Reaching:
    """Asks name servers, and remembers."""

    def __init__(
        self, store: Store, connections: Connections, names: NameServers, clock: Clock
    ) -> None:
        self._store = store
        self._connections = connections
        self._names = names
        self._clock = clock

    def known(self, address: str) -> Reach:
        """What is known without asking anybody."""
        with self._store.reading() as tx:
            return known_reach(tx, address, self._clock)

    def is_on(self) -> bool:
        """Whether name servers are asked at all."""
        return self._connections.settings().asks_name_servers

    def switch(self, *, on: bool) -> None:
        """Ask name servers, or do not."""
        self._connections.store(lambda now: replace(now, asks_name_servers=on))

    def look_up_all(self, prospect_ids: Sequence[int]) -> str:
        """What can be known of these prospects, in a sentence; empty where nothing can be said."""
        with self._store.reading() as tx:
            people = [tx.prospects.get(prospect_id) for prospect_id in prospect_ids[:MOST]]
        reaches = [self.look_up(one.address) for one in people if one is not None]
        if len(reaches) == 1:
            return reaches[0].sentence
        counts = Counter(reach.sight for reach in reaches)
        said = [f"{counts[sight]} × {words}" for sight, words in IN_SHORT.items() if counts[sight]]
        return "; ".join(said)

    def look_up(self, address: str) -> Reach:
        """Ask the name servers where what is known is old, unless that is switched off."""
        domain = domain_of(address)
        reach = self.known(address)
        if reach.is_fresh or not is_public(domain) or not self.is_on():
            return reach
        found = self._names.mail_servers(domain)
        now = self._clock.now()
        with self._store.writing() as tx:
            before = tx.ledger.reach.of_domain(domain)
            remembered = before.servers if before else ()
            servers = remembered if found is None else found
            tx.ledger.reach.keep(MailServers(domain, servers, found is not None, now))
            return known_reach(tx, address, self._clock)


def known_reach(tx: Transaction, address: str, clock: Clock) -> Reach:
    """What the profile knows of an address."""
    return _reach(tx, address, tx.prospects.by_address(address), clock)


def reach_of_prospect(tx: Transaction, prospect: Prospect, clock: Clock) -> Reach:
    """What the profile knows of where this prospect reads."""
    return _reach(tx, prospect.address, prospect, clock)


def _reach(tx: Transaction, address: str, prospect: Prospect | None, clock: Clock) -> Reach:
    domain = domain_of(address)
    company = prospect.form.company if prospect else ""
    prefetchers = tx.timeline.prefetchers(prospect.id) if prospect else ()
    return reach_of(
        address,
        company or domain,
        tx.ledger.reach.of_domain(domain),
        tx.ledger.habits.of_domain(domain),
        apple_mail=reads_in_apple_mail(prefetchers),
        now=clock.now(),
    )
