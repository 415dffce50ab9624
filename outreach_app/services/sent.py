"""Sent mails as a list to search, and each of them to be read with what became of it."""

from outreach_app.domain.errors import UserError
from outreach_app.domain.sent_mails import MailSheet, SentCounts, SentFilter, SentKey, SentPage
from outreach_app.domain.silence import silence_of
from outreach_app.domain.timeline import lines_of
from outreach_app.services.ledger.reaching import known_reach
from outreach_app.services.ports import Clock, Store
from outreach_app.services.timelines import link_states

EVERYTHING = SentFilter()


class Sent:
    """Reads what was sent. Nothing is fetched from anywhere, least of all a picture."""

    def __init__(self, store: Store, clock: Clock) -> None:
        self._store = store
        self._clock = clock

    def page(
        self, wanted: SentFilter = EVERYTHING, after: SentKey | None = None, limit: int = 100
    ) -> SentPage:
        """Up to `limit` mails after that one, newest first."""
        with self._store.reading() as tx:
            return tx.sent.page(wanted, after, limit)

    def counts(self, wanted: SentFilter = EVERYTHING) -> SentCounts:
        """How many there are, whatever fate is wanted, and how many of each."""
        with self._store.reading() as tx:
            return tx.sent.counts(wanted)

    def mail(self, mail_id: int) -> MailSheet:
        """One mail as it was written, its links, and what is known of it."""
        now = self._clock.now()
        with self._store.reading() as tx:
            row, mail = tx.sent.get(mail_id), tx.outgoing.get(mail_id)
            if row is None or mail is None:
                raise UserError("no-mail", "There is no such sent mail.")
            events = tx.events.of_mail(mail_id)
            clicks = tx.timeline.clicks_of_mail(mail_id)
            changes = tx.timeline.changes({one.hit_id for one in events if one.hit_id})
            reach = known_reach(tx, mail.recipient, self._clock)
            outages = tx.ledger.outages.since(mail.created_at)
        return MailSheet(
            row=row,
            html=mail.html,
            text=mail.text,
            links=link_states(mail, clicks),
            silence=silence_of(mail, events, reach, outages, now),
            lines=lines_of(events, {}, changes),
        )
