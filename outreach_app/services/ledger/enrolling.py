"""Enrolling a device of the user's own: a page that works once, and whose button counts.

What the page's button sends is a hit like any other. It is taken in with the feed; here its
token is made, and it is decided whether it counts.
"""

from collections.abc import Iterable
from datetime import timedelta

from outreach_app.domain.errors import UserError
from outreach_app.domain.feed import FeedHit, NewToken, TokenKind
from outreach_app.domain.hits import HitKind
from outreach_app.domain.own_devices import OwnDevice, system_of
from outreach_app.services.connections import Connections
from outreach_app.services.ports import Clock, Store, Tracker, Transaction

OPEN_FOR = timedelta(hours=1)
"""How long the page waits for its button."""


class Enrolling:
    """Opens pages for devices."""

    def __init__(
        self, store: Store, connections: Connections, tracker: Tracker, clock: Clock
    ) -> None:
        self._store = store
        self._connections = connections
        self._tracker = tracker
        self._clock = clock

    def begin(self) -> str:
        """A new page's address, for the device to open. UserError where the relay is away."""
        relay, place = self._connections.relay(), self._connections.place()
        new = NewToken(self._tracker.mint(place.tag), TokenKind.ENROL)
        try:
            relay.register([new])
        except UserError as fault:
            if fault.code != "relay-refused":
                raise
            raise UserError(
                "relay-old", "The relay is too old to enrol devices: update the relay."
            ) from fault
        with self._store.writing() as tx:
            tx.ledger.devices.open_page(new.token, self._clock.now())
        return self._tracker.enrol_url(place.public_url, new.token)


def take_enrolments(tx: Transaction, fresh: Iterable[FeedHit]) -> None:
    """Keep the devices whose owners pressed the button, each page's first press only."""
    for hit in fresh:
        if hit.kind is not HitKind.ENROL or hit.method != "POST":
            continue  # looking at the page is not pressing its button
        opened_at = tx.ledger.devices.close_page(hit.token)
        system = system_of(hit.user_agent)
        if opened_at is not None and system and hit.at - opened_at <= OPEN_FOR:
            tx.ledger.devices.add(OwnDevice(hit.address, system, hit.at))
