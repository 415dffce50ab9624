"""What a message in the bar offers to do: a word on a button, and what it stands for."""

from dataclasses import dataclass
from enum import StrEnum


class OfferKind(StrEnum):
    """What is done where the user takes it."""

    UNDO_SENDING = "undo sending"
    OPEN_DRAFT = "open draft"
    RESTORE_DRAFT = "restore draft"
    RESTORE_TEMPLATE = "restore template"


TAKES_BACK = frozenset(
    {OfferKind.UNDO_SENDING, OfferKind.RESTORE_DRAFT, OfferKind.RESTORE_TEMPLATE}
)
"""Offers that undo what was done just now: “Take back the last change” means them first."""


@dataclass(frozen=True, slots=True)
class Offer:
    """`word` stands on the button; `ids` are what it is about."""

    kind: OfferKind
    word: str
    ids: tuple[int, ...] = ()
