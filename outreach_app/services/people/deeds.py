"""What is done to many prospects at once: tags, stages, deleting. Each is one step to take back."""

from collections.abc import Sequence

from outreach_app.domain.errors import UserError
from outreach_app.domain.prospects import checked_tags, tag_key
from outreach_app.domain.undoing import Done
from outreach_app.services.people.recording import (
    Progress,
    begin,
    ended,
    people,
    slices,
    unseen,
)
from outreach_app.services.ports import Clock, Store, Transaction


class Deeds:
    """Each deed is one transaction: done for all of them, or for none."""

    def __init__(self, store: Store, clock: Clock) -> None:
        self._store = store
        self._clock = clock

    def tag(self, ids: Sequence[int], name: str, progress: Progress = unseen) -> Done:
        """Give all of them a tag. UserError for what can not be one."""
        tag = _one_tag(name)
        with self._store.writing() as tx:
            step = begin(tx, self._clock, f"Tagged {people(len(ids))} “{tag}”.")
            (tag_id,) = tx.people.tags.ids([tag]).values()
            count = 0
            for some in slices(ids, progress):
                new = tx.people.tags.put(tag_id, some)
                tx.people.journal.note_added(step, "prospect_tags", [(one, tag_id) for one in new])
                count += len(new)
            return ended(tx, step, f"Tagged {people(count)} “{tag}”.", count)

    def untag(self, ids: Sequence[int], name: str, progress: Progress = unseen) -> Done:
        """Take a tag from all who have it."""
        tag = _one_tag(name)
        with self._store.writing() as tx:
            step = begin(tx, self._clock, f"Took “{tag}” from {people(len(ids))}.")
            (tag_id,) = tx.people.tags.ids([tag]).values()
            count = 0
            for some in slices(ids, progress):
                rows = [
                    {"prospect_id": o, "tag_id": tag_id} for o in tx.people.tags.take(tag_id, some)
                ]
                tx.people.journal.note_removed(step, "prospect_tags", rows)
                count += len(rows)
            return ended(tx, step, f"Took “{tag}” from {people(count)}.", count)

    def set_stage(self, ids: Sequence[int], stage: str, progress: Progress = unseen) -> Done:
        """Move all of them to a stage, named by its key. UserError where there is no such one."""
        with self._store.writing() as tx:
            names = {one.key: one.name for one in tx.people.stages.all()}
            if stage not in names:
                raise UserError("no-stage", f"There is no stage “{stage}”.")
            sentence = f"Moved {people(len(ids))} to “{names[stage]}”."
            step = begin(tx, self._clock, sentence)
            count = 0
            for some in slices(ids, progress):
                for before in {row.stage for row in tx.prospects.rows(some)} - {stage}:
                    keys = [(one,) for one in some]
                    is_to_be = {"stage": stage}
                    count += tx.people.journal.change(
                        step, "prospects", keys, {"stage": before}, is_to_be
                    )
            return ended(tx, step, f"Moved {people(count)} to “{names[stage]}”.", count)

    def delete(self, ids: Sequence[int], progress: Progress = unseen) -> Done:
        """Delete all of them with mails, notes and timelines. Mail on its way must land first."""
        with self._store.writing() as tx:
            _refuse_while_sending(tx, ids)
            sentence = f"Deleted {_who(tx, ids)}."
            step = begin(tx, self._clock, sentence)
            count = sum(
                tx.people.journal.remove(step, "prospects", some) for some in slices(ids, progress)
            )
            return ended(tx, step, sentence, count)

    def tags(self) -> tuple[tuple[str, int], ...]:
        """Every tag with how many have it."""
        with self._store.reading() as tx:
            return tx.people.tags.counts()

    def rename_tag(self, name: str, new_name: str) -> None:
        """Write a tag differently. UserError where another one is written so already."""
        new = _one_tag(new_name)
        with self._store.writing() as tx:
            keys = {tag_key(one) for one, _count in tx.people.tags.counts()} - {tag_key(name)}
            if tag_key(new) in keys:
                raise UserError("tag-exists", f"There is a tag “{new}” already.")
            tx.people.tags.rename(name, new)


def _one_tag(name: str) -> str:
    found = checked_tags([name])
    if not found:
        raise UserError("tag", "Write the tag's name.")
    return found[0]


def _who(tx: Transaction, ids: Sequence[int]) -> str:
    if len(ids) == 1 and (one := tx.prospects.get(ids[0])) is not None:
        return one.name
    return people(len(ids))


def _refuse_while_sending(tx: Transaction, ids: Sequence[int]) -> None:
    leaving = {mail.prospect_id for mail in tx.outgoing.sending()}
    if leaving.intersection(ids):
        raise UserError("sending", "A mail to one of them is just leaving: try again.")
