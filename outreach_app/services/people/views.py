"""Named views, each with how many it shows now."""

from outreach_app.domain.errors import UserError
from outreach_app.domain.prospect_filter import ProspectFilter
from outreach_app.domain.prospect_pages import ProspectOrder
from outreach_app.domain.saved_views import CountedView, SavedView
from outreach_app.domain.undoing import Done
from outreach_app.services.people.recording import begin, ended
from outreach_app.services.ports import Clock, Store, Transaction
from outreach_app.services.prospect_ports import Values

TABLE = "saved_views"


class Views:
    """Keeps the user's views."""

    def __init__(self, store: Store, clock: Clock) -> None:
        self._store = store
        self._clock = clock

    def counted(self) -> tuple[CountedView, ...]:
        """Every view with its count, by name."""
        now = self._clock.now()
        with self._store.reading() as tx:
            return tuple(
                CountedView(view, tx.prospects.count(view.asked.at(now)))
                for view in tx.people.saved_views.all()
            )

    def named(self, name: str) -> SavedView:
        """The view of this name. UserError where there is none."""
        with self._store.reading() as tx:
            for view in tx.people.saved_views.all():
                if view.name.casefold() == " ".join(name.split()).casefold():
                    return view
        raise UserError("no-view", f"There is no view “{name}”.")

    def save(self, name: str, asked: ProspectFilter, order: ProspectOrder) -> SavedView:
        """Keep this under a name, in the place of what had it. UserError without a name."""
        words = " ".join(name.split())
        if not words:
            raise UserError("view-name", "Give the view a name.")
        with self._store.writing() as tx:
            step = begin(tx, self._clock, f"View “{words}” kept.")
            before = {one.id: _row(tx, one.id) for one in tx.people.saved_views.all()}
            view = tx.people.saved_views.save(SavedView(0, words, asked, order))
            if view.id in before:
                after = _row(tx, view.id)
                tx.people.journal.note_changed(step, TABLE, (view.id,), before[view.id], after)
            else:
                tx.people.journal.note_added(step, TABLE, [(view.id,)])
            return view

    def delete(self, view_id: int) -> Done:
        """Forget a view; its prospects stay."""
        with self._store.writing() as tx:
            names = {one.id: one.name for one in tx.people.saved_views.all()}
            sentence = f"View “{names.get(view_id, '')}” deleted."
            step = begin(tx, self._clock, sentence)
            return ended(tx, step, sentence, tx.people.journal.remove(step, TABLE, [view_id]))


def _row(tx: Transaction, view_id: int) -> Values:
    return tx.people.journal.values(TABLE, (view_id,))
