"""The public table of user agents, compiled a few rows at a time.

Compiled as a whole it would hold every thread for a tenth of a second, the window's included. The
first row that fits decides, as in the whole table.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from itertools import zip_longest

from ua_parser import Domain, Matchers
from ua_parser.loaders import load_lazy_builtins
from ua_parser.regex import Resolver

ROWS = 40
"""Rows compiled in one go: some milliseconds."""


@dataclass(frozen=True, slots=True)
class Families:
    """The table's names for a program, a system and a device; None where no row fits."""

    program: str | None
    system: str | None
    device: str | None


def families_of(user_agent: str) -> Families:
    """What the table says of a user agent."""
    return Families(*(_first(domain, user_agent) for domain in _NAMES))


_NAMES = {Domain.USER_AGENT: "user_agent", Domain.OS: "os", Domain.DEVICE: "device"}


def _first(domain: Domain, user_agent: str) -> str | None:
    for part in _parts():
        found = getattr(part(user_agent, domain), _NAMES[domain])
        if found is not None:
            return str(found.family)
    return None


@cache
def _parts() -> tuple[Resolver, ...]:
    return tuple(Resolver(rows) for rows in _pieces(load_lazy_builtins()))


def _pieces(table: Matchers) -> Iterator[Matchers]:
    pieces = ([rows[n : n + ROWS] for n in range(0, len(rows), ROWS)] for rows in table)
    yield from zip_longest(*pieces, fillvalue=[])
