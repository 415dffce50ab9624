"""What is about the desk itself, at the desk's port: for tests of the window alone."""

from collections.abc import Callable
from dataclasses import dataclass, field

from outreach_app.domain.preferences import Preferences


@dataclass
class FakePreferring:
    """Preferences in memory."""

    chosen: Preferences = field(default_factory=Preferences)

    def current(self) -> Preferences:
        return self.chosen

    def keep(self, preferences: Preferences) -> None:
        self.chosen = preferences


@dataclass
class FakeSamples:
    """So many sample people."""

    there: int = 0

    def count(self) -> int:
        return self.there

    def add(self) -> int:
        self.there = 12
        return 12

    def remove(self) -> int:
        gone, self.there = self.there, 0
        return gone


class FakeReporting:
    """A report of one line."""

    def text(self) -> str:
        return "Outreach 0.1.0\n"


@dataclass
class FakeRetention:
    """Forgets as many as there are."""

    old: int = 0

    def forget(
        self, months: int, progress: Callable[[int], None], is_cancelled: Callable[[], bool]
    ) -> int:
        gone, self.old = self.old, 0
        progress(gone)
        return gone


@dataclass
class FakeLoginStart:
    """A switch."""

    on: bool = False

    def is_on(self) -> bool:
        return self.on

    def switch(self, *, on: bool) -> None:
        self.on = on


@dataclass
class FakeComforts:
    """What is about the desk itself."""

    preferring: FakePreferring = field(default_factory=FakePreferring)
    samples: FakeSamples = field(default_factory=FakeSamples)
    reporting: FakeReporting = field(default_factory=FakeReporting)
    retention: FakeRetention = field(default_factory=FakeRetention)
    login_start: FakeLoginStart = field(default_factory=FakeLoginStart)
