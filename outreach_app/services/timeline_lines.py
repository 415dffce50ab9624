"""Events of one prospect as the lines of a timeline, with all that is known beside them."""

from collections.abc import Mapping, Sequence

from outreach_app.domain.events import Event, EventKind
from outreach_app.domain.reachability import Reach
from outreach_app.domain.silence import Silence, silence_of
from outreach_app.domain.timeline import TimelineLine, lines_of
from outreach_app.domain.timeline_pages import with_silence
from outreach_app.services.ports import Clock, Transaction


def read_lines(
    tx: Transaction, reach: Reach, events: Sequence[Event], clock: Clock
) -> tuple[TimelineLine, ...]:
    """The lines of these events of one prospect, newest first."""
    heads = tx.timeline.heads({event.mail_id for event in events})
    subjects = {mail.id: mail.subject for mail in heads.values()}
    changes = tx.timeline.changes({event.hit_id for event in events if event.hit_id})
    incoming = tx.timeline.incoming({e.incoming_id for e in events if e.incoming_id})
    lines = lines_of(events, subjects, changes, incoming)
    return with_silence(lines, _silences(tx, events, reach, clock))


def _silences(
    tx: Transaction, events: Sequence[Event], reach: Reach, clock: Clock
) -> Mapping[int, Silence | None]:
    """Why nothing is known of the mails that were sent in these events, by mail."""
    sent = {event.mail_id for event in events if event.kind is EventKind.SENT}
    if not sent:
        return {}
    heads, theirs = tx.timeline.heads(sent), tx.timeline.of_mails(sent)
    outages = tx.ledger.outages.since(min(mail.created_at for mail in heads.values()))
    now = clock.now()
    return {
        mail.id: silence_of(mail, theirs.get(mail.id, ()), reach, outages, now)
        for mail in heads.values()
    }
