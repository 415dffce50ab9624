"""The list of who gets no mail, as the user reads and keeps it."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import datetime

from outreach_app.domain import suppression_csv
from outreach_app.domain.errors import UserError
from outreach_app.domain.suppressions import ReasonCode, Suppression, suppression
from outreach_app.services.ports import Clock, Store

PAGE = 500


@dataclass(frozen=True, slots=True)
class SuppressionImport:
    """What came of a file: new entries, those known before, and lines that made no sense."""

    added: int
    known: int
    faults: tuple[str, ...] = ()


class Suppressing:
    """Adds, takes back, lists, imports and exports. Mails are stopped where they are sent."""

    def __init__(self, store: Store, clock: Clock) -> None:
        self._store = store
        self._clock = clock

    def add(
        self,
        pattern: str,
        sentence: str = "",
        reason_code: ReasonCode = ReasonCode.ENTERED,
        source: str = "you",
    ) -> Suppression:
        """No more mail to this address or domain, and why. UserError for what is neither."""
        now = self._clock.now()
        entry = suppression(pattern, reason_code, now, sentence=sentence, source=source)
        with self._store.writing() as tx:
            if not tx.suppressions.add(entry):
                raise UserError("suppressed", f"{entry.pattern} is on the list already.")
        return entry

    def remove(self, pattern: str) -> Suppression:
        """Let mail go there again: the user's word. UserError where it is not on the list.

        Returns what the entry said. What was known before does not bring it back; a new
        unsubscribe or bounce does.
        """
        now = self._clock.now()
        wanted = suppression(pattern, ReasonCode.ENTERED, now)
        with self._store.writing() as tx:
            entry = tx.suppressions.entry(wanted.key)
            if entry is None:
                raise UserError("not-suppressed", f"{wanted.pattern} is not on the list.")
            tx.suppressions.lift(entry.pattern, entry.kind, now)
        return entry

    def rows(
        self, search: str = "", after: tuple[datetime, str] | None = None, limit: int = PAGE
    ) -> Sequence[Suppression]:
        """Entries that hold this text, the latest first, after the time and key of the last one."""
        with self._store.reading() as tx:
            return tx.suppressions.page(search, after, limit)

    def count(self, search: str = "") -> int:
        """How many entries hold this text."""
        with self._store.reading() as tx:
            return tx.suppressions.count(search)

    def import_csv(self, text: str, source: str) -> SuppressionImport:
        """Add the entries of a CSV file in one step. UserError for what is no table."""
        found = suppression_csv.read(text, self._clock.now(), source)
        with self._store.writing() as tx:
            added = sum(tx.suppressions.add(entry) for entry in found.entries)
        faults = found.faults
        if found.more_faults:
            faults = (*faults, f"{found.more_faults} more lines make no sense.")
        return SuppressionImport(added, len(found.entries) - added, faults)

    def export_csv(self) -> str:
        """Every entry, with when and why."""
        return suppression_csv.written(self._all())

    def _all(self) -> Iterator[Suppression]:
        after: tuple[datetime, str] | None = None
        with self._store.reading() as tx:
            while page := tx.suppressions.page("", after, PAGE):
                yield from page
                after = page[-1].at, page[-1].key
