"""An empty relay gets its tokens back from the desktop's master map: links in sent mail revive.

The new relay needs the same host name and an account with the old one's tag
(`outreach-relay account create NAME --tag TAG`).
"""

from outreach_app.domain.errors import UserError
from outreach_app.services.connections import Connections
from outreach_app.services.ports import Clock, Store

PAGE = 5000
"""Tokens told at once: what the relay takes in one registration."""


class Rebuilding:
    """Pushes the master map."""

    def __init__(self, store: Store, connections: Connections, clock: Clock) -> None:
        self._store = store
        self._connections = connections
        self._clock = clock

    def rebuild(self) -> int:
        """Tell the relay every token of its account, and return how many.

        Those it knows already it takes again; UserError where it is away or knows one otherwise.
        """
        relay = self._connections.relay()
        tag = self._connections.place().tag
        told, last = 0, ""
        while True:
            with self._store.reading() as tx:
                page = tx.tokens.master_map(last, PAGE)
            if not page:
                break
            last = page[-1].token
            ours = [token for token in page if token.token.startswith(tag)]
            relay.register(ours)
            with self._store.writing() as tx:
                tx.tokens.mark_registered((one.token for one in ours), self._clock.now())
            told += len(ours)
        if not told and last:
            raise UserError(
                "other-tag",
                f"None of this profile's links carry the account's tag {tag}: create the account "
                f"with --tag {last[: len(tag)]}, as the old relay had it.",
            )
        return told
