"""What the user's own hands leave behind: sent mails shown in the app, and answers that came."""

from datetime import timedelta

from outreach_app.domain.answers import KINDS, Answer
from outreach_app.domain.changes import Cause
from outreach_app.domain.events import EventKind
from outreach_app.domain.mails import OutgoingState
from outreach_app.domain.own_devices import OWN_DEVICE, OwnDevice
from outreach_app.services.connections import Connections
from outreach_app.services.ports import Clock, Store
from outreach_app.services.reckoning import Reckoning

APART = timedelta(seconds=5)
"""Looks closer together than this are one."""


class Traces:
    """Records them, and judges again what they explain."""

    def __init__(
        self, store: Store, connections: Connections, reckoning: Reckoning, clock: Clock
    ) -> None:
        self._store = store
        self._connections = connections
        self._reckoning = reckoning
        self._clock = clock

    def mail_shown(self, mail_id: int) -> None:
        """The app shows this sent mail to the user now: fetches around it are their own."""
        now = self._clock.now() + timedelta(seconds=self._connections.skew_seconds() or 0.0)
        with self._store.writing() as tx:
            mail = tx.outgoing.get(mail_id)
            if mail is None or mail.state is not OutgoingState.SENT:
                return
            views = tx.ledger.views.of_mail(mail_id)
            if views and now - views[-1] < APART:
                return
            tx.ledger.views.add(mail_id, now)
            if self._reckoning.mail(tx, mail, now, Cause.VIEW):
                self._reckoning.standings(tx, [mail.prospect_id], now, Cause.VIEW)

    def forget_device(self, device: OwnDevice) -> None:
        """A device is the user's no more: what came from it is judged by the rules again."""
        now = self._clock.now()
        with self._store.writing() as tx:
            tx.ledger.devices.forget(device)
            touched = {
                one.mail_id
                for one in tx.ledger.survey.standings()
                if one.verdict.rule == OWN_DEVICE.rule
            }
            mails = tx.outgoing.many(sorted(touched))
            changed = self._reckoning.mails(tx, mails, now, Cause.DEVICE).changes
            whose = dict.fromkeys(mail.prospect_id for mail in mails if mail.id in changed)
            self._reckoning.standings(tx, whose, now, Cause.DEVICE)

    def answered(self, answer: Answer) -> bool:
        """A reply, an automatic one or a bounce came. False where it is known already."""
        assert answer.kind in KINDS
        now = self._clock.now()
        with self._store.writing() as tx:
            mail = tx.outgoing.get(answer.mail_id)
            if mail is None or not tx.ledger.answers.add(answer):
                return False
            cause = Cause.BOUNCE if answer.kind is EventKind.BOUNCED else Cause.ANSWER
            self._reckoning.mail(tx, mail, now, cause)
            self._reckoning.standings(tx, [mail.prospect_id], now)
        return True
