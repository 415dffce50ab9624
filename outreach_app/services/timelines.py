"""All that is known of one prospect, put together for reading."""

from collections.abc import Iterable, Mapping
from dataclasses import replace

from outreach_app.domain.events import Event, EventKind
from outreach_app.domain.mails import Outgoing
from outreach_app.domain.silence import Silence, silence_of
from outreach_app.domain.timeline import (
    LinkState,
    SentMail,
    Timeline,
    TimelineLine,
    lines_of,
    with_notebook,
)
from outreach_app.services.ledger.reaching import known_reach
from outreach_app.services.people.recording import found
from outreach_app.services.ports import Clock, Store
from outreach_app.services.standing import scored

ClicksOf = Mapping[tuple[str, bool], int]
"""How often each link, by its token, was followed by people (True) and by others."""


class Timelines:
    """Reads timelines. Nothing is fetched from anywhere, least of all a picture."""

    def __init__(self, store: Store, clock: Clock) -> None:
        self._store = store
        self._clock = clock

    def of(self, prospect_id: int) -> Timeline:
        """One prospect's timeline, with the score as it stands now."""
        with self._store.reading() as tx:
            prospect = found(tx, prospect_id)
            events = tx.events.of_prospect(prospect_id)
            warmth = scored(tx, events, self._clock.now())
            clicks = tx.events.clicks_of_prospect(prospect_id)
            mails = tx.outgoing.of_prospect(prospect_id)
            changes = tx.ledger.changes.latest_of_prospect(prospect_id)
            incoming = tx.mailbox.incoming.of_prospect(prospect_id)
            reach = known_reach(tx, prospect.address, self._clock)
            oldest = min((mail.created_at for mail in mails), default=self._clock.now())
            book = tx.people.notebook.of(prospect_id)
            outages = tx.ledger.outages.since(oldest)
        by_mail: dict[int, list[Event]] = {}
        for event in events:
            by_mail.setdefault(event.mail_id, []).append(event)
        now = self._clock.now()
        silences = {
            mail.id: silence_of(mail, by_mail.get(mail.id, ()), reach, outages, now)
            for mail in mails
        }
        subjects = {mail.id: mail.subject for mail in mails}
        return Timeline(
            prospect=prospect,
            score=warmth,
            lines=with_notebook(
                _with_silence(lines_of(events, subjects, changes, incoming), silences), book
            ),
            mails=tuple(_sent_mail(mail, clicks, silences[mail.id]) for mail in mails),
            reach=reach,
        )


def _with_silence(
    lines: Iterable[TimelineLine], silences: Mapping[int, Silence | None]
) -> tuple[TimelineLine, ...]:
    """Each sent mail's line says why nothing is known of it, where nothing is."""
    found = ((line, silences.get(line.mail_id)) for line in lines)
    return tuple(
        replace(line, reason=silence.sentence)
        if silence is not None and line.kind is EventKind.SENT
        else line
        for line, silence in found
    )


def _sent_mail(mail: Outgoing, clicks: ClicksOf, silence: Silence | None) -> SentMail:
    return SentMail(
        id=mail.id,
        subject=mail.subject,
        recipient=mail.recipient,
        state=mail.state,
        accepted_at=mail.accepted_at,
        html=mail.html,
        links=link_states(mail, clicks),
        silence=silence,
    )


def link_states(mail: Outgoing, clicks: ClicksOf) -> tuple[LinkState, ...]:
    """Each link of a mail with who followed it."""
    return tuple(
        LinkState(
            url=link.url,
            text=link.text,
            tracked=link.token is not None,
            reason=link.reason,
            human_clicks=clicks.get((link.token or "", True), 0),
            machine_clicks=clicks.get((link.token or "", False), 0),
        )
        for link in mail.links
    )
