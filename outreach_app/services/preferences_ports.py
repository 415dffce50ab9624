"""What preferences need of the machine, as a Protocol."""

from typing import Protocol

from outreach_app.domain.preferences import Preferences


class PreferencesStore(Protocol):
    """Where they lie."""

    def load(self) -> Preferences: ...
    def save(self, preferences: Preferences) -> None: ...
