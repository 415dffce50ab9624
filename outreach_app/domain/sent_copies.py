"""What becomes of a mail's copy in Sent: a clean one, so that reading it there opens nothing."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import StrEnum

GAPS = tuple(timedelta(minutes=minutes) for minutes in (1, 5, 15, 60, 240))
"""How long a copy waits after its first, second … failure; the last one repeats."""

PATIENCE = timedelta(days=7)
"""How long after its mail left a copy is still looked for or put there."""

PROVIDER_SAVES_WITHIN = 3
"""Looks after which a provider that saves its own copies will save no more."""

SAVES_NONE_AFTER = 5
"""Looks, over five hours, after which a provider that is said to save its own copies does not."""


class CopyState(StrEnum):
    """Where the copy is.

    `KEPT`: a clean one lies in Sent. `THEIRS`: the provider keeps its own, tracked one, and may.
    `LATER`: the mailbox is away, or the provider has not saved its own yet.
    """

    KEPT = "kept"
    THEIRS = "theirs"
    LATER = "later"


THEIR_COPY = (
    "Your provider keeps a copy of its own, with pixel and tracked links: opening it may be taken "
    "for an open. Let the app replace these copies (outreach mailbox sent --replace)."
)


@dataclass(frozen=True, slots=True)
class FoundCopy:
    """A mail in Sent, under the Message-ID that it has there.

    `tracked` are the UIDs of those with a pixel or links of ours: one an address. `has_clean` says
    that one without lies beside them.
    """

    message_id: str
    tracked: tuple[int, ...] = ()
    has_clean: bool = False


@dataclass(frozen=True, slots=True)
class SentCopy:
    """What is known of one mail's copy."""

    mail_id: int
    state: CopyState
    attempts: int = 0
    next_try_at: datetime | None = None
    reason: str = ""


class CopyDeed(StrEnum):
    """What to do about a copy now."""

    NOTHING = "nothing"
    APPEND = "append"
    REPLACE = "replace"
    LEAVE = "leave"
    WAIT = "wait"


def deed_for(
    found: FoundCopy | None,
    *,
    provider_saves: bool,
    may_replace: bool,
    is_recognised: bool,
    attempts: int,
) -> CopyDeed:
    """What to do, by what lies in Sent.

    Where a provider saves its own copies, nothing is added that it would double. One that saved
    none is not left with none, if its copy would have been recognised under any name.
    """
    if found is not None and not found.tracked:
        return CopyDeed.NOTHING
    if found is not None:
        return CopyDeed.REPLACE if may_replace else CopyDeed.LEAVE
    if not provider_saves:
        return CopyDeed.APPEND
    if attempts < PROVIDER_SAVES_WITHIN:
        return CopyDeed.WAIT
    if not may_replace and not is_recognised:
        return CopyDeed.LEAVE
    return CopyDeed.APPEND if may_replace or attempts >= SAVES_NONE_AFTER else CopyDeed.WAIT


AFTER: Mapping[CopyDeed, CopyState] = {
    CopyDeed.NOTHING: CopyState.KEPT,
    CopyDeed.APPEND: CopyState.KEPT,
    CopyDeed.REPLACE: CopyState.KEPT,
    CopyDeed.LEAVE: CopyState.THEIRS,
    CopyDeed.WAIT: CopyState.LATER,
}
"""What is so after a deed."""


def gap_after(attempts: int) -> timedelta:
    """How long to wait after so many failures."""
    return GAPS[min(attempts, len(GAPS) - 1)]
