"""History judged again when the rules are newer than its verdicts: in steps, and cancellable.

A step is one transaction, so that a long history never keeps others waiting. What is cut short
goes on where it was: verdicts remember the version of their rules.
"""

from collections.abc import Callable, Sequence

from outreach_app.domain.changes import Cause, ChangedAct, VerdictChange, summary_of
from outreach_app.domain.dossier import RejudgeReport
from outreach_app.domain.mails import Outgoing
from outreach_app.services.ports import Clock, Judge, Store, Transaction
from outreach_app.services.reckoning import Reckoning

STEP = 40
"""Mails in one transaction: some hundredths of a second."""

Progress = Callable[[int, int], None]
"""Is told how many mails of how many are done."""


class Rejudging:
    """Brings old verdicts to today's rules."""

    def __init__(self, store: Store, judge: Judge, reckoning: Reckoning, clock: Clock) -> None:
        self._store = store
        self._judge = judge
        self._reckoning = reckoning
        self._clock = clock

    def waiting(self) -> int:
        """How many mails have verdicts of older rules. The rules are ready to judge then."""
        self._judge.prepare()
        with self._store.reading() as tx:
            return len(tx.ledger.survey.mails_judged_before(self._judge.rules_version))

    def run(self, progress: Progress, is_cancelled: Callable[[], bool]) -> RejudgeReport:
        """Judge them all again, unless cancelled between two steps."""
        with self._store.reading() as tx:
            mails = tx.ledger.survey.mails_judged_before(self._judge.rules_version)
        changed: list[ChangedAct] = []
        done = 0
        while done < len(mails) and not is_cancelled():
            step = mails[done : done + STEP]
            changed += self._step(step)
            done += len(step)
            progress(done, len(mails))
        return RejudgeReport(done, len(mails), done < len(mails), summary_of(changed))

    def _step(self, mail_ids: Sequence[int]) -> list[ChangedAct]:
        now = self._clock.now()
        changed: list[ChangedAct] = []
        with self._store.writing() as tx:
            mails = tx.outgoing.many(mail_ids)
            changes = self._reckoning.mails(tx, mails, now, Cause.RULES).changes
            for mail in mails:
                changed += _acts(tx, mail, changes.get(mail.id, ()))
            prospects = sorted({mail.prospect_id for mail in mails})
            self._reckoning.standings(tx, prospects, now, Cause.RULES)
        return changed


def _acts(tx: Transaction, mail: Outgoing, changes: Sequence[VerdictChange]) -> list[ChangedAct]:
    if not changes:
        return []
    kinds = {hit.id: hit.kind for hit, _ in tx.hits.of_mail(mail.id)}
    return [ChangedAct(kinds[one.hit_id], mail.prospect_id, one) for one in changes]
