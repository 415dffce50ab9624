"""From a mail's hits to verdicts, events, score and held alerts. One place, so that every number
can be made again: by a new page of the feed, a sent mail, or new rules.
"""

from collections.abc import Iterable
from datetime import datetime

from outreach_app.domain import answers
from outreach_app.domain.changes import Cause, VerdictChange, changes_between
from outreach_app.domain.events import Event, EventKind, JudgedHit, events_of_hits
from outreach_app.domain.hits import Hit, HitKind, MailContext, Verdict, VerdictKind
from outreach_app.domain.mails import Outgoing, OutgoingState, Role
from outreach_app.domain.merging import OTHER_ADDRESS
from outreach_app.domain.prospects import address_key
from outreach_app.domain.suppressions import ReasonCode, suppression
from outreach_app.domain.testimony import Testimony, settle
from outreach_app.services.circumstances import Known, context_of, known_now, testimony_of
from outreach_app.services.ports import Judge, Transaction
from outreach_app.services.standing import reckon_standing, yardsticks

NEWS = frozenset({Cause.EVIDENCE, Cause.ANSWER, Cause.BOUNCE})
"""What may lead to an alert. What the user did, or new rules, is no news of a prospect."""

MOST_JUDGED = 2000
"""Hits of one mail. People and scanners together leave a few dozen; a flood must not cost the
desk its time with every page of the feed.
"""

FLOOD = Verdict(
    VerdictKind.MACHINE,
    "flood",
    1.0,
    f"A flood: this mail was asked for more than {MOST_JUDGED} times. What came after is kept, "
    "but not judged.",
)


class Reckoning:
    """Derives everything from facts, inside the caller's transaction."""

    def __init__(self, judge: Judge) -> None:
        self._judge = judge

    def mail(
        self,
        tx: Transaction,
        mail: Outgoing,
        now: datetime,
        cause: Cause = Cause.EVIDENCE,
        known: Known | None = None,
    ) -> tuple[VerdictChange, ...]:
        """Judge all hits of this mail again, and replace its events. The standing follows.

        `cause` says what set it off; `known` is read here unless many mails share it. Returns
        the verdicts that changed their kind.
        """
        came_back = tx.ledger.answers.of_mail(mail.id)
        known = known or known_now(tx)
        context = context_of(tx, mail, came_back, known, now)
        judged = self._judged(tx, mail, context, testimony_of(tx, mail, known))
        by = _by_whom(tx, mail)
        changes = self._keep_verdicts(tx, mail, judged, now, cause)
        events = (
            *_own_events(mail, by),
            *events_of_hits(mail.prospect_id, mail.id, judged, by),
            *answers.events_of(mail.prospect_id, came_back, by),
        )
        tx.events.replace_for_mail(mail.id, events)
        for event in events:
            if event.kind is EventKind.UNSUBSCRIBED:
                _suppress(tx, mail.recipient, event.at)
        return changes

    def standings(self, tx: Transaction, prospect_ids: Iterable[int], now: datetime) -> None:
        """The same for many, in the light of new evidence."""
        by = yardsticks(tx, now)
        for prospect_id in prospect_ids:
            reckon_standing(tx, prospect_id, now, is_news=True, by=by)

    def standing(
        self, tx: Transaction, prospect_id: int, now: datetime, cause: Cause = Cause.EVIDENCE
    ) -> None:
        """Score a prospect again, and hold or cancel their alerts."""
        reckon_standing(tx, prospect_id, now, is_news=cause in NEWS)

    def _keep_verdicts(
        self,
        tx: Transaction,
        mail: Outgoing,
        judged: tuple[JudgedHit, ...],
        now: datetime,
        cause: Cause,
    ) -> tuple[VerdictChange, ...]:
        before = {
            hit_id: verdict.kind for hit_id, verdict in tx.hits.verdicts_of_mail(mail.id).items()
        }
        changes = changes_between(before, judged, cause, now)
        tx.ledger.changes.add(changes)
        tx.hits.set_verdicts(judged, self._judge.rules_version)
        return changes

    def _judged(
        self, tx: Transaction, mail: Outgoing, context: MailContext, testimony: Testimony
    ) -> tuple[JudgedHit, ...]:
        asked = tx.hits.of_mail(mail.id, MOST_JUDGED + 1)
        verdicts = self._verdicts([hit for hit, _ in asked[:MOST_JUDGED]], context, testimony)
        return tuple(
            JudgedHit(hit, verdict, self._device(hit, verdict), url)
            for hit, url in asked
            for verdict in [verdicts.get(hit.id, FLOOD)]
        )

    def _verdicts(
        self, hits: list[Hit], context: MailContext, testimony: Testimony
    ) -> dict[int, Verdict]:
        """The rules' verdicts, overruled where the user or the company's history speaks."""
        by_rules = self._judge.judge(hits, context)
        settled = settle(hits, by_rules, context, testimony, self._judge.network)
        return dict(zip((hit.id for hit in hits), settled, strict=True))

    def _device(self, hit: Hit, verdict: Verdict) -> str | None:
        if verdict.kind is not VerdictKind.HUMAN or hit.kind is HitKind.UNSUBSCRIBE:
            return None  # one click makes the provider's server ask, and not the reader's device
        return self._judge.device(hit.user_agent)


def _own_events(mail: Outgoing, by: str) -> tuple[Event, ...]:
    """What happened to the mail before anybody asked for it."""
    at = mail.accepted_at or mail.created_at
    if mail.state is OutgoingState.SENT:
        return (Event(mail.prospect_id, mail.id, EventKind.SENT, at, by=by),)
    if mail.state is OutgoingState.FAILED and mail.is_bounced:
        return (Event(mail.prospect_id, mail.id, EventKind.BOUNCED, at, detail=mail.reason, by=by),)
    return ()


def _by_whom(tx: Transaction, mail: Outgoing) -> str:
    """Who has this mail, where that is not the prospect on whose timeline it stands."""
    if mail.role is Role.TO:
        return ""  # theirs, even if they have another address by now
    prospect = tx.prospects.get(mail.prospect_id)
    if prospect is None:
        return ""
    others = prospect.form.fields.get(OTHER_ADDRESS, "").split()
    if address_key(mail.recipient) in map(address_key, (prospect.address, *others)):
        return ""
    return f"{mail.recipient} ({'Bcc' if mail.role is Role.BCC else 'Cc'})"


def _suppress(tx: Transaction, address: str, at: datetime) -> None:
    tx.suppressions.add(suppression(address, ReasonCode.UNSUBSCRIBED, at, source="relay"))
    prospect = tx.prospects.by_address(address)
    if prospect is not None:
        tx.prospects.set_unsubscribed(prospect.id, at)
