"""The rows of a list against the prospects of the profile: new, there already, or not to be taken.

The trial and the import are the same pass; only the import writes.
"""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import datetime

from outreach_app.domain.errors import UserError
from outreach_app.domain.lists.duplicates import Duplicates, combined
from outreach_app.domain.lists.journal import changes_between, digest_of
from outreach_app.domain.lists.reports import ImportOrder, ImportReport
from outreach_app.domain.lists.rows import BadRow
from outreach_app.domain.prospects import FIRST_STAGE, ProspectForm, address_key, checked_tags
from outreach_app.services.ports import Transaction

MOST_NEW_STAGES = 20
"""More than that is no list of stages but some other column."""


@dataclass(slots=True)
class Intake:
    """One list on its way in. `import_id` is None for a trial, which changes nothing."""

    tx: Transaction
    order: ImportOrder
    now: datetime
    import_id: int | None
    _ids: dict[str, int] = field(default_factory=dict)
    _stages: dict[str, str] = field(default_factory=dict)
    _seen: set[str] = field(default_factory=set)
    _tried: dict[int, ProspectForm] = field(default_factory=dict)
    """Who a trial would have added or changed, to be met again further down."""
    _before: dict[int, ProspectForm] = field(default_factory=dict)
    _new_stages: list[str] = field(default_factory=list)
    _bad: list[BadRow] = field(default_factory=list)
    _total: int = 0
    _added: int = 0
    _changed: int = 0
    _unchanged: int = 0
    _skipped: int = 0
    _doubles: int = 0
    _erased: int = 0

    def __post_init__(self) -> None:
        self._ids = self.tx.lists.people.keys()
        self._stages = self.tx.lists.people.stages()

    def take(self, rows: Sequence[ProspectForm | BadRow]) -> None:
        """Some rows, in the order of the file."""
        self._total += len(rows)
        good = [row for row in rows if not isinstance(row, BadRow)]
        self._bad.extend(row for row in rows if isinstance(row, BadRow))
        forgotten = self.tx.lists.people.erased(address_key(form.address) for form in good)
        new: dict[str, ProspectForm] = {}
        there: list[tuple[int, ProspectForm]] = []
        for form in good:
            key = address_key(form.address)
            if key in forgotten:
                self._erased += 1
                continue
            self._sort_in(key, self._dressed(form), new, there)
        self._add(new)
        self._meet(there)

    def report(self) -> ImportReport:
        """What came of all rows."""
        return ImportReport(
            total=self._total,
            added=self._added,
            changed=self._changed,
            unchanged=self._unchanged,
            skipped=self._skipped,
            doubles=self._doubles,
            erased=self._erased,
            bad=tuple(self._bad),
            new_stages=tuple(self._new_stages),
            import_id=self.import_id,
        )

    def _sort_in(
        self,
        key: str,
        form: ProspectForm,
        new: dict[str, ProspectForm],
        there: list[tuple[int, ProspectForm]],
    ) -> None:
        is_double = key in self._seen
        self._seen.add(key)
        self._doubles += is_double
        if key in self._ids:
            there.append((self._ids[key], form))
        elif key not in new:
            new[key] = form
        elif self.order.duplicates is Duplicates.SKIP:
            self._skipped += 1
        else:
            both = combined(new[key], form, self.order.duplicates)
            self._count(both != new[key])
            new[key] = both

    def _count(self, is_changed: bool) -> None:
        self._changed += is_changed
        self._unchanged += not is_changed

    def _add(self, new: Mapping[str, ProspectForm]) -> None:
        self._added += len(new)
        forms = list(new.values())
        people, number = self.tx.lists.people, self.import_id
        if number is None:
            ids = range(-len(self._ids) - len(new) - 1, -len(self._ids) - 1)
            if self.order.duplicates is not Duplicates.SKIP:
                self._tried.update(zip(ids, forms, strict=True))
        else:
            ids = people.add_many(forms, self.now)
            digests = {one: digest_of(form) for one, form in zip(ids, forms, strict=True)}
            self.tx.lists.imports.note_added(number, digests)
        self._ids.update(zip(new, ids, strict=True))

    def _meet(self, there: Sequence[tuple[int, ProspectForm]]) -> None:
        """People who are there already, each as the user chose."""
        if self.order.duplicates is Duplicates.SKIP:
            self._skipped += len(there)
            return
        asked = {one for one, _ in there if one not in self._tried}
        known = self.tx.lists.people.forms(sorted(asked)) | self._tried
        latest: dict[int, ProspectForm] = {}
        for one, form in there:
            before = latest.get(one, known[one])
            after = combined(before, form, self.order.duplicates)
            self._count(after != before)
            if after != before:
                self._before.setdefault(one, before)
                latest[one] = after
        if self.import_id is None:
            self._tried.update(latest)
        elif latest:
            self._write(self.import_id, latest)

    def _write(self, import_id: int, latest: Mapping[int, ProspectForm]) -> None:
        people, imports = self.tx.lists.people, self.tx.lists.imports
        people.edit_many(latest)
        added = self._added_by(import_id, latest)
        imports.note_added(import_id, {one: digest_of(latest[one]) for one in added})
        changes = {
            one: changes_between(self._before[one], form)
            for one, form in latest.items()
            if one not in added
        }
        imports.note_changed(import_id, changes)

    def _added_by(self, import_id: int, latest: Mapping[int, ProspectForm]) -> frozenset[int]:
        return self.tx.lists.imports.added_among(import_id, tuple(latest))

    def _dressed(self, form: ProspectForm) -> ProspectForm:
        """The form with the stage's key instead of its name, and the list's tag."""
        if form.stage == FIRST_STAGE and not self.order.tag:
            return form
        marks = checked_tags((*form.tags, self.order.tag))
        return replace(form, stage=self._stage(form.stage), tags=marks)

    def _stage(self, name: str) -> str:
        known = self._stages.get(name.casefold())
        if known is not None:
            return known
        if len(self._new_stages) >= MOST_NEW_STAGES:
            raise UserError(
                "stages",
                f"The column that is to be the stage holds more than {MOST_NEW_STAGES} words that "
                "are no stages yet: leave that column out, or make it a field of its own.",
            )
        self._new_stages.append(name)
        key = name if self.import_id is None else self.tx.lists.people.add_stage(name)
        self._stages[name.casefold()] = key
        return key


def batches(
    rows: Iterator[ProspectForm | BadRow], size: int
) -> Iterator[list[ProspectForm | BadRow]]:
    """The rows, so many at a time."""
    batch: list[ProspectForm | BadRow] = []
    for row in rows:
        batch.append(row)
        if len(batch) >= size:
            yield batch
            batch = []
    if batch:
        yield batch
