"""“Why?”: everything that is known of one request, gathered for reading. It changes nothing."""

from collections.abc import Sequence

from outreach_app.domain import taught
from outreach_app.domain.blocks import block_of
from outreach_app.domain.dossier import PURPOSES, Dossier, Neighbour, Offer
from outreach_app.domain.errors import UserError
from outreach_app.domain.hits import Hit, HitKind, MailContext, Verdict, VerdictKind
from outreach_app.domain.mails import Outgoing
from outreach_app.domain.taught import Seen
from outreach_app.services.circumstances import circumstances_of
from outreach_app.services.ledger.teaching import changes_of
from outreach_app.services.ports import Clock, Judge, Store, Transaction
from outreach_app.services.reckoning import MOST_JUDGED

NOT_JUDGED = Verdict(VerdictKind.UNVERIFIED, "not judged", 0.0, "Not judged yet.")


class EvidenceRoom:
    """Opens dossiers."""

    def __init__(self, store: Store, judge: Judge, clock: Clock) -> None:
        self._store = store
        self._judge = judge
        self._clock = clock

    def of(self, hit_id: int) -> Dossier:
        """The dossier of a request. UserError where its mail is gone."""
        with self._store.reading() as tx:
            place = tx.ledger.survey.locate(hit_id)
            mail = tx.outgoing.get(place.mail_id) if place else None
            if mail is None:
                raise UserError("no-hit", "The mail that this request was for is no longer there.")
            return self._dossier(tx, mail, hit_id)

    def _dossier(self, tx: Transaction, mail: Outgoing, hit_id: int) -> Dossier:
        asked = tx.hits.of_mail(mail.id, MOST_JUDGED)
        hits = [hit for hit, _ in asked]
        hit, url = next(((hit, url) for hit, url in asked if hit.id == hit_id), (None, None))
        if hit is None:
            raise UserError("not-judged", f"Only the first {MOST_JUDGED} requests are judged.")
        verdicts = tx.hits.verdicts_of_mail(mail.id)
        verdict = verdicts.get(hit_id, NOT_JUDGED)
        network = self._judge.network(hit.address)
        is_human = verdict.kind is VerdictKind.HUMAN
        return Dossier(
            hit=hit,
            url=url,
            mail_id=mail.id,
            prospect_id=mail.prospect_id,
            subject=mail.subject,
            recipient=mail.recipient,
            accepted_at=mail.accepted_at,
            seconds=_seconds(mail, hit),
            network=network.owner if network else "",
            network_purpose=PURPOSES[network.kind] if network else "",
            block=block_of(hit.address) or "",
            device=(self._judge.device(hit.user_agent) or "") if is_human else "",
            verdict=verdict,
            by_rules=self._by_rules(tx, mail, hits, hit, verdict),
            neighbours=tuple(
                Neighbour(
                    hit_id=one.id,
                    kind=one.kind,
                    at=one.at,
                    seconds=_seconds(mail, one),
                    verdict=verdicts.get(one.id, NOT_JUDGED).kind,
                    same_network=block_of(one.address) == block_of(hit.address),
                    is_this=one.id == hit_id,
                )
                for one in hits
            ),
            corrections=tx.ledger.corrections.of_hit(hit_id),
            changes=tx.ledger.changes.of_hit(hit_id),
            offers=self._offers(tx, mail, hit),
        )

    def _by_rules(
        self, tx: Transaction, mail: Outgoing, hits: Sequence[Hit], hit: Hit, verdict: Verdict
    ) -> Verdict:
        """What the shipped rules say without the user and without memory."""
        if hit.kind is HitKind.UNSUBSCRIBE:
            return verdict
        ruled = [one for one in hits if one.kind is not HitKind.UNSUBSCRIBE]
        context = self._context(tx, mail)
        by_rules = self._judge.judge(ruled, context)
        return next(v for one, v in zip(ruled, by_rules, strict=True) if one.id == hit.id)

    def _context(self, tx: Transaction, mail: Outgoing) -> MailContext:
        return circumstances_of(tx, [mail], self._clock.now())[mail.id].context

    def _offers(self, tx: Transaction, mail: Outgoing, hit: Hit) -> tuple[Offer, ...]:
        if hit.kind is HitKind.UNSUBSCRIBE:
            return ()
        context = self._context(tx, mail)
        seen = Seen(hit, self._judge.network(hit.address), context.recipient_domain)
        standing = {rule.lesson for rule in tx.ledger.taught.standing()}
        lessons = [lesson for lesson in taught.lessons_from(seen) if lesson not in standing]
        found = changes_of(tx, lessons, self._judge.network)
        return tuple(
            Offer(
                lesson,
                taught.words_of(lesson),
                len(found[lesson]),
                len({one.mail_id for one in found[lesson]}),
            )
            for lesson in lessons
        )


def _seconds(mail: Outgoing, hit: Hit) -> float | None:
    return (hit.at - mail.accepted_at).total_seconds() if mail.accepted_at else None
