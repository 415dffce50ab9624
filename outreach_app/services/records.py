"""One person's whole record, for whoever asks what is stored about them (GDPR, Article 15)."""

import json
from collections.abc import Callable

from outreach_app.domain.person_page import person_page
from outreach_app.services.people.recording import found
from outreach_app.services.ports import Clock, Store

WriteFile = Callable[[str, str, str], str]
"""Writes a text into a folder under a name, and returns where it is."""


class Records:
    """Writes records."""

    def __init__(self, store: Store, write: WriteFile, clock: Clock) -> None:
        self._store = store
        self._write = write
        self._clock = clock

    def write(self, prospect_id: int, folder: str) -> tuple[str, ...]:
        """The record as JSON and as a page, into this folder. Returns the two paths."""
        with self._store.reading() as tx:
            prospect = found(tx, prospect_id)
            tables = tx.lists.persons.everything(prospect_id, prospect.address)
        now = self._clock.now()
        stem = "".join(x if x.isalnum() or x in "@.-_" else "-" for x in prospect.address)
        text = json.dumps(
            {"version": 1, "address": prospect.address, "as_of": now.isoformat(), "data": tables},
            ensure_ascii=False,
            indent=1,
        )
        return (
            self._write(folder, f"record-{stem}.json", text),
            self._write(folder, f"record-{stem}.html", person_page(prospect.name, tables, now)),
        )
