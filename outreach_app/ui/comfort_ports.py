"""What the desk asks of preferences, sample and reports, as Protocols. Every method blocks."""

from collections.abc import Callable
from typing import Protocol

from outreach_app.domain.preferences import Preferences


class PreferringPort(Protocol):
    """The user's preferences."""

    def current(self) -> Preferences: ...
    def keep(self, preferences: Preferences) -> None: ...


class SamplesPort(Protocol):
    """Made-up people to look around with."""

    def count(self) -> int: ...
    def add(self) -> int: ...
    def remove(self) -> int: ...


class ReportingPort(Protocol):
    """Puts a report of a bug together."""

    def text(self) -> str: ...


class RetentionPort(Protocol):
    """Forgets what is too old."""

    def forget(
        self, months: int, progress: Callable[[int], None], is_cancelled: Callable[[], bool], /
    ) -> int: ...


class LoginStartPort(Protocol):
    """Whether the desk starts at login."""

    def is_on(self) -> bool: ...
    def switch(self, *, on: bool) -> None: ...


class ComfortsPort(Protocol):
    """What is about the desk itself."""

    @property
    def preferring(self) -> PreferringPort: ...
    @property
    def samples(self) -> SamplesPort: ...
    @property
    def reporting(self) -> ReportingPort: ...
    @property
    def retention(self) -> RetentionPort: ...
    @property
    def login_start(self) -> LoginStartPort: ...
