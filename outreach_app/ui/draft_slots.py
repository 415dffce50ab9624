"""The letter in the window as a draft: one slot a letter, shared by those who keep and who send."""

from dataclasses import dataclass


@dataclass(eq=False)
class DraftSlot:
    """Only work in the lane "desk" reads and writes it, and so in order.

    `is_over` once the letter is sent or discarded: a late pause must not bring it back.
    """

    id: int | None = None
    is_over: bool = False


class DraftSlots:
    """Which slot is current. Work that was begun keeps the slot it began with."""

    def __init__(self) -> None:
        self.current = DraftSlot()

    def begin(self, draft_id: int | None = None) -> None:
        """Another letter is written from now on, a new one or that draft."""
        self.current = DraftSlot(draft_id)
