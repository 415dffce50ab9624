"""When bounces mean that an address is dead: hard ones at once, soft ones by a row. Pure."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime, timedelta

SOFT_ROW = 3
SOFT_SPAN = timedelta(days=10)
"""So many mails in a row that came back for now, over so long a time, are no bad luck."""


@dataclass(frozen=True, slots=True)
class Fate:
    """What became of one mail to an address; `came_back_at` is None for one that did not."""

    sent_at: datetime
    came_back_at: datetime | None = None


def is_worn_out(fates: Iterable[Fate]) -> bool:
    """Whether the latest mails to an address all came back, often and long enough.

    A mail that did not come back before a later one did has arrived, and ends the row. The latest
    may still be on its way.
    """
    row: list[datetime] = []
    is_over = False
    for fate in sorted(fates, key=lambda one: one.sent_at):
        if fate.came_back_at is None:
            is_over = True
            continue
        row = [fate.came_back_at] if is_over else [*row, fate.came_back_at]
        is_over = False
    return len(row) >= SOFT_ROW and max(row) - min(row) >= SOFT_SPAN
