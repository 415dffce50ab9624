"""The user's word: on single requests, and as rules of their own. Every word can be taken back."""

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import replace
from datetime import datetime

from outreach_app.domain import taught
from outreach_app.domain.changes import Cause, VerdictChange
from outreach_app.domain.corrections import WORD_RULE, Said
from outreach_app.domain.dossier import Undone
from outreach_app.domain.errors import UserError
from outreach_app.domain.hits import HitKind, VerdictKind
from outreach_app.domain.networks import Network
from outreach_app.domain.survey import Standing
from outreach_app.domain.taught import Lesson, Seen
from outreach_app.services.ports import Clock, Judge, Store, Transaction
from outreach_app.services.reckoning import Reckoning

NetworkOf = Callable[[str], Network | None]


class Teaching:
    """Takes the user's word, and judges again what it is about."""

    def __init__(self, store: Store, judge: Judge, reckoning: Reckoning, clock: Clock) -> None:
        self._store = store
        self._judge = judge
        self._reckoning = reckoning
        self._clock = clock

    def correct(self, hit_id: int, said: Said) -> Undone:
        """“That was me” or “that was real”: it beats every rule until it is taken back."""
        now = self._clock.now()
        with self._store.writing() as tx:
            mail_id = _place_of(tx, hit_id)
            tx.ledger.corrections.take_back(hit_id, now)
            tx.ledger.corrections.add(hit_id, said, now)
            return _told(self._again(tx, [mail_id], now, Cause.WORD))

    def take_back_correction(self, hit_id: int) -> Undone:
        """The rules decide about this request again."""
        now = self._clock.now()
        with self._store.writing() as tx:
            mail_id = _place_of(tx, hit_id)
            tx.ledger.corrections.take_back(hit_id, now)
            return _told(self._again(tx, [mail_id], now, Cause.TAKEN_BACK))

    def preview(self, lesson: Lesson) -> int:
        """How many past verdicts this lesson would change."""
        with self._store.reading() as tx:
            return len(changes_of(tx, [lesson], self._judge.network)[lesson])

    def teach(self, lesson: Lesson) -> Undone:
        """“Always a machine from …”, in the past as from now on."""
        if not lesson.value:
            raise UserError("lesson-empty", "There is nothing to teach from this request.")
        now = self._clock.now()
        with self._store.writing() as tx:
            changed = changes_of(tx, [lesson], self._judge.network)[lesson]
            rule = tx.ledger.taught.add(lesson, now)
            mails = {one.mail_id for one in changed}
            told = _told(self._again(tx, mails, now, Cause.TAUGHT))
            return replace(told, rule_id=rule.id)

    def take_back_lesson(self, rule_id: int) -> Undone:
        """The rules decide again wherever this lesson had decided."""
        now = self._clock.now()
        with self._store.writing() as tx:
            rule = tx.ledger.taught.get(rule_id)
            if rule is None:
                raise UserError("no-lesson", "This rule is no longer there.")
            tx.ledger.taught.take_back(rule_id, now)
            mails = {
                one.mail_id
                for one in tx.ledger.survey.standings()
                if taught.covers(rule.lesson, _seen(one, self._judge.network))
            }
            return _told(self._again(tx, mails, now, Cause.FORGOTTEN))

    def _again(
        self, tx: Transaction, mail_ids: Iterable[int], now: datetime, cause: Cause
    ) -> list[VerdictChange]:
        mails = tx.outgoing.many(sorted(set(mail_ids)))
        changes = self._reckoning.mails(tx, mails, now, cause).changes
        self._reckoning.standings(tx, sorted({mail.prospect_id for mail in mails}), now, cause)
        return [change for some in changes.values() for change in some]


def changes_of(
    tx: Transaction, lessons: Sequence[Lesson], network_of: NetworkOf
) -> Mapping[Lesson, Sequence[Standing]]:
    """The requests of the history whose verdicts each lesson would change."""
    found: dict[Lesson, list[Standing]] = {lesson: [] for lesson in lessons}
    if not lessons:
        return found
    for one in tx.ledger.survey.standings():
        if one.verdict.kind is VerdictKind.MACHINE or one.verdict.rule == WORD_RULE:
            continue
        seen = _seen(one, network_of)
        for lesson in lessons:
            if taught.covers(lesson, seen):
                found[lesson].append(one)
    return found


def _seen(one: Standing, network_of: NetworkOf) -> Seen:
    return Seen(one.hit, network_of(one.hit.address), one.recipient_domain)


def _place_of(tx: Transaction, hit_id: int) -> int:
    place = tx.ledger.survey.locate(hit_id)
    if place is None:
        raise UserError("no-hit", "The mail that this request was for is no longer there.")
    mail = tx.outgoing.get(place.mail_id)
    kinds = {hit.id: hit.kind for hit, _ in tx.hits.of_mail(place.mail_id)}
    if mail is None or kinds.get(hit_id) is HitKind.UNSUBSCRIBE:
        raise UserError("unsubscribed", "Unsubscribing is the recipient’s word: it stands.")
    return place.mail_id


def _told(changes: Sequence[VerdictChange]) -> Undone:
    count = len(changes)
    if not count:
        return Undone(0, "Kept. No verdict changed by it.")
    verdicts = "1 verdict" if count == 1 else f"{count} verdicts"
    return Undone(count, f"Kept. {verdicts} changed.")
