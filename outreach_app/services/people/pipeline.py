"""The list of stages, and who stands in which."""

from collections.abc import Mapping, Sequence
from dataclasses import replace

from outreach_app.domain.errors import UserError
from outreach_app.domain.pipeline import Stage, checked_stages, stage_key
from outreach_app.domain.prospect_filter import ProspectFilter
from outreach_app.services.people.recording import begin
from outreach_app.services.ports import Clock, Store, Transaction

TABLE = "stages"


class Pipeline:
    """Reads and edits the stages."""

    def __init__(self, store: Store, clock: Clock) -> None:
        self._store = store
        self._clock = clock

    def stages(self) -> tuple[Stage, ...]:
        """The stages in their order, and after them any that only prospects name."""
        with self._store.reading() as tx:
            return _all(tx)

    def counts(self, asked: ProspectFilter) -> Mapping[str, int]:
        """How many of those who match are in which stage, by key."""
        with self._store.reading() as tx:
            return tx.prospects.stage_counts(asked.at(self._clock.now()))

    def save(self, stages: Sequence[Stage]) -> tuple[Stage, ...]:
        """Replace the list. A stage without a key is new. UserError where one that is left out
        has prospects in it: move them first.
        """
        with self._store.writing() as tx:
            found = checked_stages([_with_key(one, stages) for one in stages])
            used = tx.prospects.stage_counts(ProspectFilter())
            gone = {one.key: one.name for one in _all(tx)}
            for one in found:
                gone.pop(one.key, None)
            for key, name in gone.items():
                if used.get(key):
                    raise UserError(
                        "stage-used",
                        f"{used[key]:,} prospects are in “{name}”: move them to another stage "
                        "before you remove it.",
                    )
            _replace(tx, begin(tx, self._clock, "Stages changed."), found)
            return found


def _replace(tx: Transaction, step_id: int, found: Sequence[Stage]) -> None:
    """These are the stages from now on; each that comes, goes or changes can be put back."""
    journal = tx.people.journal
    before = {one.key: journal.values(TABLE, (one.key,)) for one in tx.people.stages.all()}
    tx.people.stages.replace(found)
    after = {one.key: journal.values(TABLE, (one.key,)) for one in found}
    journal.note_removed(step_id, TABLE, [before[key] for key in before if key not in after])
    journal.note_added(step_id, TABLE, [(key,) for key in after if key not in before])
    for key, row in after.items():
        if key in before:
            journal.note_changed(step_id, TABLE, (key,), before[key], row)


def _with_key(stage: Stage, stages: Sequence[Stage]) -> Stage:
    if stage.key:
        return stage
    taken = {one.key for one in stages}
    key = base = stage_key(stage.name)
    number = 2
    while key in taken:
        key, number = f"{base} {number}", number + 1
    return replace(stage, key=key)


def _all(tx: Transaction) -> tuple[Stage, ...]:
    known = tx.people.stages.all()
    keys = {one.key for one in known}
    others = sorted(set(tx.prospects.stage_counts(ProspectFilter())) - keys)
    return (*known, *(Stage(key, key) for key in others))
