"""Changes that can be taken back: a step of the journal, and what goes into it."""

from collections.abc import Callable, Iterator, Sequence
from typing import TypeVar

from outreach_app.domain.errors import UserError
from outreach_app.domain.prospects import Prospect, ProspectForm
from outreach_app.domain.undoing import KEPT, Done
from outreach_app.services.ports import Clock, Transaction

AT_ONCE = 400
"""How many prospects one statement names, and after how many progress is told."""

Progress = Callable[[int, int], None]
"""Told how many of how many are done. What it raises ends the work, and nothing is changed."""

T = TypeVar("T")


def unseen(_done: int, _total: int) -> None:
    """Progress that nobody looks at."""


def begin(tx: Transaction, clock: Clock, sentence: str) -> int:
    """A step with this sentence."""
    return tx.people.journal.begin(sentence, clock.now(), KEPT)


def ended(tx: Transaction, step_id: int, sentence: str, count: int) -> Done:
    """The step's result; a step in which nothing changed is none."""
    if count:
        return Done(sentence, step_id, count)
    tx.people.journal.drop(step_id)
    return Done("Nothing had to be changed.")


def slices(items: Sequence[T], progress: Progress) -> Iterator[Sequence[T]]:
    """The items a few at a time, telling how far it is."""
    for first in range(0, len(items), AT_ONCE):
        progress(first, len(items))
        yield items[first : first + AT_ONCE]
    progress(len(items), len(items))


def edit(tx: Transaction, step_id: int, prospect_id: int, form: ProspectForm) -> None:
    """Change a prospect so that each changed column and tag can be put back."""
    key = (prospect_id,)
    before, tags_before = (
        tx.people.journal.values("prospects", key),
        tx.people.tags.tag_ids_of(prospect_id),
    )
    tx.prospects.edit(prospect_id, form)
    after, tags_after = (
        tx.people.journal.values("prospects", key),
        tx.people.tags.tag_ids_of(prospect_id),
    )
    tx.people.journal.note_changed(step_id, "prospects", key, before, after)
    gained = [(prospect_id, tag) for tag in tags_after - tags_before]
    lost = [{"prospect_id": prospect_id, "tag_id": tag} for tag in tags_before - tags_after]
    tx.people.journal.note_added(step_id, "prospect_tags", gained)
    tx.people.journal.note_removed(step_id, "prospect_tags", lost)


def people(count: int) -> str:
    """So many prospects, in words."""
    return "1 prospect" if count == 1 else f"{count:,} prospects"


def found(tx: Transaction, prospect_id: int) -> Prospect:
    """The prospect, else UserError."""
    prospect = tx.prospects.get(prospect_id)
    if prospect is None:
        raise UserError("no-prospect", "This prospect is no longer there.")
    return prospect
