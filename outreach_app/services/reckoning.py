"""From a mail's hits to verdicts, events, score and held alerts. One place, so that every number
can be made again: by a new page of the feed, a sent mail, or new rules.
"""

from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from itertools import chain

from outreach_app.domain import answers
from outreach_app.domain.changes import Cause, VerdictChange, changes_between
from outreach_app.domain.events import Event, EventKind, JudgedHit, KeptHit, events_of_hits
from outreach_app.domain.hits import Hit, HitKind, MailContext, Verdict, VerdictKind
from outreach_app.domain.mails import Outgoing, OutgoingState, Role
from outreach_app.domain.merging import OTHER_ADDRESS
from outreach_app.domain.prospects import Prospect, address_key
from outreach_app.domain.suppressions import ReasonCode, suppression
from outreach_app.domain.testimony import Testimony, settle
from outreach_app.services.circumstances import Circumstances, circumstances_of
from outreach_app.services.ports import Judge, Transaction
from outreach_app.services.second_look import second_look
from outreach_app.services.standing import reckon_standings

NEWS = frozenset({Cause.EVIDENCE, Cause.ANSWER, Cause.BOUNCE})
"""What may lead to an alert. What the user did, or new rules, is no news of a prospect."""

AT_ONCE = 200
"""Mails whose hits are in memory at a time: as a rule a few hundred hits."""

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


@dataclass(frozen=True, slots=True)
class Judged:
    """What came of judging mails again.

    `changes` are by mail the verdicts that changed their kind; `revised` are the mails of which
    anything at all is otherwise than before.
    """

    changes: Mapping[int, tuple[VerdictChange, ...]]
    revised: frozenset[int]


class Reckoning:
    """Derives everything from facts, inside the caller's transaction."""

    def __init__(self, judge: Judge) -> None:
        self._judge = judge

    def mails(
        self,
        tx: Transaction,
        mails: Sequence[Outgoing],
        now: datetime,
        cause: Cause = Cause.EVIDENCE,
    ) -> Judged:
        """Judge all hits of these mails again, and replace their events. Standings follow.

        `cause` says what set it off.
        """
        changes: dict[int, tuple[VerdictChange, ...]] = {}
        revised: set[int] = set()
        for start in range(0, len(mails), AT_ONCE):
            some = self._some(tx, mails[start : start + AT_ONCE], now, cause)
            changes |= some.changes
            revised |= some.revised
        return Judged(changes, frozenset(revised))

    def mail(
        self, tx: Transaction, mail: Outgoing, now: datetime, cause: Cause = Cause.EVIDENCE
    ) -> tuple[VerdictChange, ...]:
        """The same for one mail."""
        return self.mails(tx, (mail,), now, cause).changes.get(mail.id, ())

    def doubtful(self, tx: Transaction, mail_ids: Collection[int]) -> frozenset[int]:
        """Those of these mails that may be judged otherwise by now, though nothing came of them."""
        return second_look(tx, mail_ids, self._judge.rules_version)

    def standings(
        self,
        tx: Transaction,
        prospect_ids: Iterable[int],
        now: datetime,
        cause: Cause = Cause.EVIDENCE,
    ) -> None:
        """Score prospects again, and hold or cancel their alerts."""
        reckon_standings(tx, prospect_ids, now, is_news=cause in NEWS)

    def _some(
        self, tx: Transaction, mails: Sequence[Outgoing], now: datetime, cause: Cause
    ) -> Judged:
        around = circumstances_of(tx, mails, now)
        by_whom = _by_whom(tx, mails)
        kept = tx.hits.kept_of_mails([mail.id for mail in mails], MOST_JUDGED + 1)
        found: dict[int, tuple[VerdictChange, ...]] = {}
        events: dict[int, tuple[Event, ...]] = {}
        revised: dict[int, list[JudgedHit]] = {}
        for mail in mails:
            known, by = around[mail.id], by_whom[mail.id]
            judged = self._judged(kept[mail.id], known)
            revised[mail.id] = self._revised(kept[mail.id], judged)
            found[mail.id] = changes_between(_before(kept[mail.id]), judged, cause, now)
            events[mail.id] = (
                *_own_events(mail, by),
                *events_of_hits(mail.prospect_id, mail.id, judged, by),
                *answers.events_of(mail.prospect_id, known.came_back, by),
            )
            _suppress(tx, mail, events[mail.id])
        tx.ledger.changes.add(chain.from_iterable(found.values()))
        tx.hits.set_verdicts(chain.from_iterable(revised.values()), self._judge.rules_version)
        otherwise = [mail_id for mail_id, some in revised.items() if some]
        changed = {mail_id: changes for mail_id, changes in found.items() if changes}
        return Judged(changed, tx.events.replace_for_mails(events, otherwise))

    def _judged(self, kept: Sequence[KeptHit], around: Circumstances) -> tuple[JudgedHit, ...]:
        hits = [one.hit for one in kept[:MOST_JUDGED]]
        verdicts = self._verdicts(hits, around.context, around.testimony)
        return tuple(
            JudgedHit(one.hit, verdict, self._device(one.hit, verdict), one.url)
            for one in kept
            for verdict in [verdicts.get(one.hit.id, FLOOD)]
        )

    def _revised(self, kept: Sequence[KeptHit], judged: Sequence[JudgedHit]) -> list[JudgedHit]:
        """What is judged otherwise than it stands, or by other rules: the rest stays as it is."""
        version = self._judge.rules_version
        pairs = zip(kept, judged, strict=True)
        return [one for was, one in pairs if was.judged != one or was.rules_version != version]

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


def _before(kept: Sequence[KeptHit]) -> dict[int, VerdictKind]:
    return {one.hit.id: one.judged.verdict.kind for one in kept if one.judged is not None}


def _by_whom(tx: Transaction, mails: Sequence[Outgoing]) -> Mapping[int, str]:
    """Who has each mail, where that is not the prospect on whose timeline it stands."""
    copies = [mail for mail in mails if mail.role is not Role.TO]
    owners = {mail.prospect_id: tx.prospects.get(mail.prospect_id) for mail in copies}
    # A mail's recipient is the prospect, even if they have another address by now.
    return {mail.id: "" for mail in mails} | {
        mail.id: _by(mail, owner)
        for mail in copies
        if (owner := owners[mail.prospect_id]) is not None
    }


def _by(mail: Outgoing, owner: Prospect) -> str:
    others = owner.form.fields.get(OTHER_ADDRESS, "").split()
    if address_key(mail.recipient) in map(address_key, (owner.address, *others)):
        return ""
    return f"{mail.recipient} ({'Bcc' if mail.role is Role.BCC else 'Cc'})"


def _suppress(tx: Transaction, mail: Outgoing, events: Iterable[Event]) -> None:
    """Whoever asked for it gets no more mail."""
    for event in events:
        if event.kind is not EventKind.UNSUBSCRIBED:
            continue
        tx.suppressions.add(
            suppression(mail.recipient, ReasonCode.UNSUBSCRIBED, event.at, source="relay")
        )
        prospect = tx.prospects.by_address(mail.recipient)
        if prospect is not None:
            tx.prospects.set_unsubscribed(prospect.id, event.at)
