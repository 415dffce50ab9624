"""Where hits go on PostgreSQL: into the database, or into the node's spool while it is away.

A batch that was offered to the database and failed keeps its sequence number in the spool: should
its commit have got through after all, the database says so when it is offered again. While the
spool holds anything, new batches queue behind it, so the node's sequence never goes backwards.
"""

import logging
from collections.abc import Sequence

from outreach_app.relay.store.append_postgres import Batch, PostgresAppender
from outreach_app.relay.store.away import DatabaseAwayError
from outreach_app.relay.store.hit import Hit
from outreach_app.relay.store.local import LocalFile

FORWARD_HITS = 2000
"""Hits forwarded between two of the node's own commits."""

log = logging.getLogger(__name__)


class SpooledAppender:
    """Runs in the writer's thread, except for the properties."""

    def __init__(self, remote: PostgresAppender, local: LocalFile) -> None:
        self._remote = remote
        self._local = local

    @property
    def away(self) -> bool:
        """Is the database away, as far as is known?"""
        return not self._remote.connected

    @property
    def spooled(self) -> int:
        """Hits that wait to be forwarded."""
        return self._local.spooled

    def append(self, hits: Sequence[Hit]) -> None:
        """Store the hits durably, here or there. Raises DatabaseAwayError when neither can."""
        batch = Batch(self._local.next_sequence(), hits)
        if not self._local.spooled and self._stored_remotely([batch]):
            return
        self._local.spool(batch)
        self.forward()

    def forward(self) -> None:
        """Bring some of the spool into the database; called again and again."""
        if self.away:
            self._remote.connect_in_background()
            return
        try:
            batches = self._local.first_spooled(FORWARD_HITS)
            if batches and self._stored_remotely(batches, are_late=True):
                self._local.drop_spooled(batches)
        except DatabaseAwayError as error:
            log.error("the spool can not be forwarded", extra={"reason": str(error)})

    def close(self) -> None:
        """Let go of the database. The local file is its owner's to close."""
        self._remote.close()

    def _stored_remotely(self, batches: Sequence[Batch], *, are_late: bool = False) -> bool:
        try:
            self._remote.append(batches, are_late=are_late)
        except DatabaseAwayError as error:
            if self._remote.connected:
                log.warning("the database is away", extra={"reason": str(error)})
            return False
        return True
