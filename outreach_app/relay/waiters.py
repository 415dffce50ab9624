"""Feed requests that wait for a hit of their account. Lives on the event loop."""

import asyncio
from collections import defaultdict
from collections.abc import Iterable, Iterator
from contextlib import contextmanager


class Waiters:
    """Wakes the feeds of an account."""

    def __init__(self) -> None:
        self._events: defaultdict[int, set[asyncio.Event]] = defaultdict(set)
        self.closed = False

    @contextmanager
    def waiting(self, account: int) -> Iterator[asyncio.Event]:
        """An event that is set at each commit with a hit of this account.

        Opened before the feed is read, so that no commit falls between reading and waiting.
        """
        event = asyncio.Event()
        self._events[account].add(event)
        try:
            yield event
        finally:
            self._events[account].discard(event)
            if not self._events[account]:
                del self._events[account]

    @property
    def count(self) -> int:
        """Feeds that wait."""
        return sum(len(events) for events in self._events.values())

    def any_of(self, accounts: Iterable[int]) -> bool:
        """Does any feed of these accounts wait? May be asked from any thread.

        A feed that begins to wait later reads the database first, and finds the hits there.
        """
        return not self._events.keys().isdisjoint(accounts)

    def wake(self, accounts: Iterable[int]) -> None:
        """Hits of these accounts were committed."""
        for account in accounts:
            for event in self._events.get(account, ()):
                event.set()

    def wake_all(self) -> None:
        """Notifications may have been missed."""
        self.wake(tuple(self._events))

    def close(self) -> None:
        """The relay is stopping: nobody waits any longer."""
        self.closed = True
        self.wake_all()
