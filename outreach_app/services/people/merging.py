"""Two prospects who are one person: finding them, and making one of them."""

from collections.abc import Sequence
from dataclasses import replace

from outreach_app.domain.errors import UserError
from outreach_app.domain.merging import OTHER_ADDRESS, Twins, combined, same_mailbox
from outreach_app.domain.prospects import Prospect, ProspectForm, checked
from outreach_app.domain.undoing import Done
from outreach_app.services.people.recording import begin, edit, found
from outreach_app.services.ports import Clock, Store, Transaction
from outreach_app.services.standing import reckon_standings

DERIVED = ("level_changes",)
"""What is reckoned anew from the events, and need not move."""

MOST = 200


class Merging:
    """Nothing of either is lost: mails, events, notes and tasks of both stand with the one."""

    def __init__(self, store: Store, clock: Clock) -> None:
        self._store = store
        self._clock = clock

    def twins(self) -> tuple[Twins, ...]:
        """Pairs that may be one person: the same name at one company, or one mailbox."""
        with self._store.reading() as tx:
            pairs = dict.fromkeys(
                (*tx.people.twins.namesakes(MOST), *same_mailbox(tx.people.twins.addresses()))
            )
            return tuple(_twins(tx, pair) for pair in list(pairs)[:MOST])

    def twins_of(self, prospect_id: int) -> tuple[Prospect, ...]:
        """Who else may be this person."""
        with self._store.reading() as tx:
            ids = tx.people.twins.like(prospect_id)
            return tuple(one for other in ids if (one := tx.prospects.get(other)) is not None)

    def merge(self, kept_id: int, dropped_id: int, form: ProspectForm) -> Done:
        """Make one prospect of two, described by this form. The other's address is remembered."""
        if kept_id == dropped_id:
            raise UserError("merge-self", "Choose two different prospects.")
        with self._store.writing() as tx:
            kept, dropped = found(tx, kept_id), found(tx, dropped_id)
            leaving = {mail.prospect_id for mail in tx.outgoing.sending()}
            if leaving & {kept_id, dropped_id}:
                raise UserError("sending", "A mail to one of them is just leaving: try again.")
            step = begin(tx, self._clock, f"Merged {dropped.name} into {kept.name}.")
            whole = _with_other_address(checked(form), kept, dropped)
            tx.people.journal.move(step, "prospects", dropped_id, kept_id, DERIVED)
            tx.standings.replace_levels({dropped_id: ()})
            tx.people.journal.remove(step, "prospects", [dropped_id])
            edit(tx, step, kept_id, whole)
            if dropped.unsubscribed_at and not kept.unsubscribed_at:
                before = tx.people.journal.values("prospects", (kept_id,))
                tx.prospects.set_unsubscribed(kept_id, dropped.unsubscribed_at)
                after = tx.people.journal.values("prospects", (kept_id,))
                tx.people.journal.note_changed(step, "prospects", (kept_id,), before, after)
            alerts = tx.people.journal.referring("alerts", "prospect_id", kept_id)
            reckon_standings(tx, [kept_id], self._clock.now(), is_news=False)
            new = tx.people.journal.referring("alerts", "prospect_id", kept_id) - alerts
            tx.people.journal.note_added(step, "alerts", list(new))
            return Done(f"Merged {dropped.name} into {kept.name}.", step, 2)


def _with_other_address(form: ProspectForm, kept: Prospect, dropped: Prospect) -> ProspectForm:
    """Both addresses stay known: mails to the other one are this person's too."""
    known = {one.casefold(): one for one in (kept.address, dropped.address)}
    known.pop(form.address.casefold(), None)
    before = form.fields.get(OTHER_ADDRESS, "").split()
    others = dict.fromkeys((*before, *known.values()))
    return replace(form, fields={**form.fields, OTHER_ADDRESS: " ".join(others)})


def _twins(tx: Transaction, pair: Sequence[int]) -> Twins:
    first, second = (found(tx, one) for one in pair)
    return Twins(first, second, combined(first.form, second.form))
