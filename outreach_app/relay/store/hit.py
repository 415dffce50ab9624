"""One request on its way into the tables."""

from typing import NamedTuple


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
