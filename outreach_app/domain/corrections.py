"""What the user says of a request: “that was me”, “that was real”. A fact, which can be taken back.

It says nothing of any other request, and changes no hit.
"""

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from outreach_app.domain.hits import Verdict, VerdictKind


class Said(StrEnum):
    """The user's word on one request."""

    WAS_ME = "me"
    WAS_REAL = "real"


WORD_RULE = "your_word"
"""The rule that a corrected verdict names."""

VERDICTS: dict[Said, Verdict] = {
    Said.WAS_ME: Verdict(VerdictKind.SELF, WORD_RULE, 1.0, "You said that this was you."),
    Said.WAS_REAL: Verdict(
        VerdictKind.HUMAN, WORD_RULE, 1.0, "You said that this was really the recipient."
    ),
}


@dataclass(frozen=True, slots=True)
class Correction:
    """The user's word on a hit. It stands while `taken_back_at` is None."""

    id: int
    hit_id: int
    said: Said
    at: datetime
    taken_back_at: datetime | None = None

    @property
    def stands(self) -> bool:
        """Whether it still counts."""
        return self.taken_back_at is None
