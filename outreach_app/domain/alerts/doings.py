"""What became of alerts: the record from which the app says which rules earn their keep."""

from dataclasses import dataclass
from enum import StrEnum


class Doing(StrEnum):
    """What happened to an alert, each with its time."""

    SHOWN = "shown"
    CLICKED = "clicked"
    DISMISSED = "dismissed"
    DIGESTED = "digested"
    REMINDED = "reminded"
    WAS_ME = "was me"


ANSWERS = frozenset({Doing.CLICKED, Doing.REMINDED})
"""What shows that the interruption was worth it."""


@dataclass(frozen=True, slots=True)
class RuleRecord:
    """How many alerts of a rule were told, and what the user did with them."""

    told: int = 0
    clicked: int = 0
    dismissed: int = 0
    digested: int = 0

    @property
    def sentence(self) -> str:
        """The record in words."""
        if not self.told:
            return "Has told you nothing yet"
        times = "once" if self.told == 1 else f"{self.told} times"
        return f"Told you {times}, you followed {self.clicked}"
