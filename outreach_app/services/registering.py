"""Tokens told to the relay before their mails may leave, in bulk and ahead."""

from collections.abc import Sequence

from outreach_app.domain.errors import UserError
from outreach_app.domain.mails import OutgoingState
from outreach_app.services.connections import Connections
from outreach_app.services.ports import Clock, Store

REFUSED = "relay-refused"
"""The relay's answer to a token that it will never take."""


class Registering:
    """Tells the relay tokens, and holds the mail of one that it will never take."""

    def __init__(self, store: Store, connections: Connections, clock: Clock) -> None:
        self._store = store
        self._connections = connections
        self._clock = clock

    def register(self, mail_ids: Sequence[int]) -> frozenset[int]:
        """Those whose tokens the relay knows now.

        One that it refuses is found by halving, and held. UserError where the relay is away.
        """
        try:
            self._register(mail_ids)
        except UserError as fault:
            if fault.code != REFUSED:
                raise
            if len(mail_ids) > 1:
                middle = len(mail_ids) // 2
                return self.register(mail_ids[:middle]) | self.register(mail_ids[middle:])
            reason = f"Tracking can not be set up: {fault.sentence}"
            with self._store.writing() as tx:
                tx.outgoing.move(mail_ids[0], OutgoingState.HELD, reason)
            return frozenset()
        return frozenset(mail_ids)

    def _register(self, mail_ids: Sequence[int]) -> None:
        with self._store.reading() as tx:
            tokens = tx.tokens.unregistered(mail_ids)
        if not tokens and (not mail_ids or self._connections.skew_seconds() is not None):
            return
        relay = self._connections.relay()  # this learns its clock, too
        if tokens:
            relay.register(tokens)
            with self._store.writing() as tx:
                tx.tokens.mark_registered((one.token for one in tokens), self._clock.now())
