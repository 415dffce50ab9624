"""Forgetting a person: here at once, at the relay when it is there, and after a restore again."""

import logging
import secrets
from collections.abc import Callable, Sequence

from outreach_app.domain.erasures import (
    Erasure,
    ErasureList,
    Receipt,
    Wiped,
    digest_of,
    joined,
    receipt_text,
)
from outreach_app.domain.errors import UserError
from outreach_app.services.backup_ports import ErasureStore, OldCopies
from outreach_app.services.connections import Connections
from outreach_app.services.people.recording import found
from outreach_app.services.ports import Clock, Store
from outreach_app.services.records import WriteFile

Progress = Callable[[int, int], None]

_log = logging.getLogger(__name__)


class Erasing:
    """Erases people."""

    def __init__(
        self,
        store: Store,
        connections: Connections,
        beside: ErasureStore,
        old: OldCopies,
        write: WriteFile,
        clock: Clock,
    ) -> None:
        self._store = store
        self._connections = connections
        self._beside = beside
        self._old = old
        self._write = write
        self._clock = clock

    def erase(self, prospect_id: int, folder: str = "") -> Receipt:
        """Delete everything of a person, and write a receipt into the folder if one is named."""
        (receipt,) = self.erase_all((prospect_id,), folder)
        return receipt

    def erase_all(
        self, ids: Sequence[int], folder: str = "", progress: Progress = lambda *_: None
    ) -> tuple[Receipt, ...]:
        """Delete everything of these people, all of them or none; a receipt for each.

        Copies from before an upgrade or a restore still have them, and go. Daily ones stay for
        their week: without them whoever erases somebody would have no copy of anybody else.
        """
        now, salt = self._clock.now(), self._salt()
        wiped: dict[str, Wiped] = {}
        with self._store.writing() as tx:
            leaving = {mail.prospect_id for mail in tx.outgoing.sending()}
            if leaving & set(ids):
                raise UserError("sending", "A mail to this prospect is just leaving: try again.")
            for number, prospect_id in enumerate(ids):
                progress(number, len(ids))
                prospect = found(tx, prospect_id)
                digest = digest_of(salt, prospect.address)
                gone = tx.lists.erasures.wipe(prospect_id, prospect.address)
                revoked_at = None if gone.tokens else now
                tx.lists.erasures.add(Erasure(digest, now, gone.tokens, revoked_at))
                wiped[digest] = gone
            tx.lists.erasures.scrub()
        self._store.settle()
        self._old.remove(self._clock.now())
        is_revoked = self.carry_out()
        receipts = tuple(Receipt(now, digest, gone, is_revoked) for digest, gone in wiped.items())
        for receipt in receipts if folder else ():
            self._write(folder, f"erasure-{receipt.digest[:12]}.txt", receipt_text(receipt))
        return receipts

    def carry_out(self) -> bool:
        """Tell the relay what it is still to forget, and keep the list beside the backups.

        False where the relay was not there, or there is none: it is told the next time.
        """
        with self._store.reading() as tx:
            known = tx.lists.erasures.all()
        waiting = [one for one in known.erasures if one.revoked_at is None]
        is_done = not waiting
        if waiting:
            is_done = self._revoke(waiting)
            with self._store.reading() as tx:
                known = tx.lists.erasures.all()
        if known.erasures:
            self._beside.save(joined(known, self._beside.load()))
        return is_done

    def waiting(self) -> int:
        """How many erasures the relay has not heard of."""
        with self._store.reading() as tx:
            return sum(one.revoked_at is None for one in tx.lists.erasures.all().erasures)

    def _revoke(self, waiting: list[Erasure]) -> bool:
        try:
            relay = self._connections.relay()
            tag = self._connections.place().tag
            ours = [token for one in waiting for token in one.tokens if token.startswith(tag)]
            relay.revoke(ours)
        except UserError as fault:
            _log.info("The relay is told of erasures later: %s", fault.code)
            return False
        with self._store.writing() as tx:
            tx.lists.erasures.mark_revoked([one.digest for one in waiting], self._clock.now())
        return True

    def _salt(self) -> str:
        """The profile's salt: of its database, else of the list beside the backups, else new."""
        with self._store.reading() as tx:
            salt = tx.lists.erasures.salt()
        if salt:
            return salt
        salt = self._beside.load().salt or secrets.token_hex(32)
        with self._store.writing() as tx:
            tx.lists.erasures.set_salt(salt)
        return salt


def erase_again(store: Store, known: ErasureList) -> int:
    """Erase from a database whoever is on this list. Returns how many were there again."""
    if not known.erasures:
        return 0
    digests = {one.digest: one for one in known.erasures}
    count = 0
    with store.writing() as tx:
        tx.lists.erasures.set_salt(known.salt)
        for number, address in tx.lists.erasures.people():
            digest = digest_of(known.salt, address)
            if digest in digests:
                wiped = tx.lists.erasures.wipe(number, address)
                one = digests[digest]
                tokens = tuple(dict.fromkeys((*one.tokens, *wiped.tokens)))
                digests[digest] = Erasure(digest, one.at, tokens, None if tokens else one.at)
                count += 1
        for one in digests.values():
            tx.lists.erasures.add(one)
        if count:
            tx.lists.erasures.scrub()
    return count
