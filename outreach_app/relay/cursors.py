"""How far each key has read its feed, kept in memory and written down now and then.

Losing the last of it in a crash only keeps hits and addresses a little longer.
"""

from outreach_app.relay.store.keys import Caller
from outreach_app.relay.store.upkeep import Fetched


class Cursors:
    """The highest number each key has asked beyond. Lives on the event loop."""

    def __init__(self) -> None:
        self._fetched: dict[tuple[int, str], int] = {}

    def note(self, caller: Caller, after: int) -> None:
        """Remember that a key has everything up to this number."""
        name = (caller.account.account, caller.key_id)
        if after > self._fetched.get(name, 0):
            self._fetched[name] = after

    def take(self) -> list[Fetched]:
        """What was noted since the last time."""
        taken, self._fetched = self._fetched, {}
        return [Fetched(account, key, number) for (account, key), number in taken.items()]
