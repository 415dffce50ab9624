"""The sample: put in and taken out whole, judged by the same rules as everybody's mail."""

import hashlib
from base64 import b32encode
from datetime import datetime, timedelta

from outreach_app.domain.answers import Answer
from outreach_app.domain.changes import Cause
from outreach_app.domain.feed import FeedHit
from outreach_app.domain.mails import LinkInMail, Outgoing, OutgoingState, Role
from outreach_app.domain.prospects import Prospect
from outreach_app.domain.samples import PEOPLE, SAMPLE_TAG, SampleMail, SamplePerson
from outreach_app.services.ports import Clock, Store, Transaction
from outreach_app.services.reckoning import Reckoning

FEED = "sample"
"""The feed that the sample's hits belong to: no relay's."""


class Samples:
    """Adds sample people with their history, and removes them again with all that belongs to it."""

    def __init__(self, store: Store, reckoning: Reckoning, clock: Clock) -> None:
        self._store = store
        self._reckoning = reckoning
        self._clock = clock

    def count(self) -> int:
        """How many sample people there are."""
        with self._store.reading() as tx:
            return len(tx.samples.prospects())

    def add(self, *, is_news: bool = False) -> int:
        """Put the sample in, in place of one that is there. `is_news` lets it lead to alerts."""
        now = self._clock.now()
        with self._store.writing() as tx:
            tx.samples.remove()
            for person in PEOPLE:
                self._add(tx, person, now, is_news=is_news)
        return len(PEOPLE)

    def remove(self) -> int:
        """Take out every sample person, and whatever was known of them. Returns how many."""
        with self._store.writing() as tx:
            return tx.samples.remove()

    def _add(self, tx: Transaction, person: SamplePerson, now: datetime, *, is_news: bool) -> None:
        oldest = max((mail.ago for mail in person.mails), default=timedelta(0))
        prospect = tx.prospects.add(person.form, now - oldest - timedelta(days=1))
        cause = Cause.EVIDENCE if is_news else Cause.RULES
        for sent in sorted(person.mails, key=lambda mail: -mail.ago):
            mail = tx.outgoing.add(_outgoing(prospect, sent, now))
            tx.hits.store(FEED, FEED, _hits(mail, sent, now))
            if sent.answer is not None:
                kind, after, words = sent.answer
                at = now - sent.ago + after
                tx.ledger.answers.add(Answer(mail.id, kind, at, words, f"sample {mail.id}"))
            self._reckoning.mail(tx, mail, now, cause)
        self._reckoning.standings(tx, [prospect.id], now, cause)


def _outgoing(prospect: Prospect, sent: SampleMail, now: datetime) -> Outgoing:
    at = now - sent.ago
    name = f"{prospect.address} {sent.subject}"
    links = tuple(
        LinkInMail(url, text, _token(f"{name} {place}"))
        for place, (url, text) in enumerate(sent.links)
    )
    return Outgoing(
        id=0,
        prospect_id=prospect.id,
        recipient=prospect.address,
        role=Role.TO,
        to=prospect.address,
        cc=(),
        subject=sent.subject,
        html=sent.html,
        sent_html=sent.html,
        text="",
        message_id=f"<{_token(name)}@sample.invalid>",
        thread=None,
        is_tracked=True,
        pixel_token=_token(f"{name} pixel"),
        unsubscribe_token=None,
        links=links,
        state=OutgoingState.SENT,
        reason="",
        created_at=at,
        accepted_at=at,
    )


def _hits(mail: Outgoing, sent: SampleMail, now: datetime) -> tuple[FeedHit, ...]:
    tokens = {place: link.token for place, link in enumerate(mail.links)}
    return tuple(
        FeedHit(
            number=mail.id * 1000 + place,
            token=tokens.get(act.link) or mail.pixel_token or "",
            kind=act.kind,
            at=now - sent.ago + act.after,
            method="GET",
            address=act.address,
            user_agent=act.agent,
            headers={},
        )
        for place, act in enumerate(sent.acts)
    )


def _token(name: str) -> str:
    """Made of its name: a sample needs no secrets."""
    digest = hashlib.sha256(name.encode()).digest()[:16]
    return SAMPLE_TAG + b32encode(digest).decode().rstrip("=").lower()
