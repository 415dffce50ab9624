"""The user's preferences: read once at the start, kept whenever one is changed."""

from outreach_app.domain.preferences import Preferences
from outreach_app.services.preferences_ports import PreferencesStore


class Preferring:
    """Reads and keeps preferences."""

    def __init__(self, store: PreferencesStore) -> None:
        self._store = store

    def current(self) -> Preferences:
        """What the user chose so far."""
        return self._store.load()

    def keep(self, preferences: Preferences) -> None:
        """From now on these. UserError where the disk refuses."""
        self._store.save(preferences)
