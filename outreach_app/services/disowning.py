"""The user's word that a mail which looked like an answer is none."""

from outreach_app.domain.changes import Cause
from outreach_app.domain.errors import UserError
from outreach_app.services.ports import Clock, Store
from outreach_app.services.reckoning import Reckoning


class Disowning:
    """Takes such mails off the timelines, with all that followed from them."""

    def __init__(self, store: Store, reckoning: Reckoning, clock: Clock) -> None:
        self._store = store
        self._reckoning = reckoning
        self._clock = clock

    def disown(self, incoming_id: int) -> int:
        """It answers nothing; returns the prospect whose timeline it leaves.

        Only for what was matched by its looks: a mail that names ours is an answer. UserError
        otherwise.
        """
        now = self._clock.now()
        with self._store.writing() as tx:
            incoming = tx.mailbox.incoming.get(incoming_id)
            if incoming is None or not incoming.is_doubtful:
                raise UserError("no-doubt", "This mail names yours: it is an answer to it.")
            prospect_id = 0
            for mail_id in tx.ledger.answers.disown(incoming_id):
                mail = tx.outgoing.get(mail_id)
                if mail is not None:
                    self._reckoning.mail(tx, mail, now, Cause.WORD)
                    self._reckoning.standings(tx, [mail.prospect_id], now, Cause.WORD)
                    prospect_id = mail.prospect_id
        return prospect_id
