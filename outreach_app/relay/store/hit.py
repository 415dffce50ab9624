"""One request on its way into the tables."""

from typing import NamedTuple

from outreach_app.wire.shapes import HitKind


class Hit(NamedTuple):
    """A request before it has its number.

    A named tuple and no dataclass: tens of thousands a second are made, and a frozen dataclass
    takes three times as long to build. The fields are in the order of the table's columns.
    """

    account: int
    token: str
    kind: str
    at: int
    method: str
    address: str
    user_agent: str
    headers: str
    times: int

    def blanked(self) -> "Hit":
        """What is left of a hit that was erased; of an unsubscribing also its time and token."""
        if self.kind == HitKind.UNSUBSCRIBE:
            return self._replace(address="", user_agent="", headers="{}")
        return Hit(self.account, "", self.kind, 0, "", "", "", "{}", self.times)
