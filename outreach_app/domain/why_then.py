"""Why a mail leaves when it does. One word a reason; the sentences are for the command line."""

from collections.abc import Mapping
from enum import StrEnum


class Why(StrEnum):
    """What decides when a mail leaves."""

    NOW = "now"
    UNDO = "undo"
    CHOSEN = "chosen"
    MORNING = "morning"
    HOURS = "hours"
    PAUSE = "pause"
    GAP = "gap"
    HOURLY = "hourly"
    DAILY = "daily"
    WARM_UP = "warm_up"
    RETRY = "retry"
    NEVER = "never"


SENTENCES: Mapping[Why, str] = {
    Why.NOW: "It is due.",
    Why.UNDO: "Until then you can take it back.",
    Why.CHOSEN: "You chose this time.",
    Why.MORNING: "You chose their morning.",
    Why.HOURS: "Until then it is outside the working hours there.",
    Why.PAUSE: "Until then sending is paused.",
    Why.GAP: "Mails leave with a gap between them.",
    Why.HOURLY: "No hour may hold more mails than your limit.",
    Why.DAILY: "No day may hold more mails than your limit.",
    Why.WARM_UP: "The account is warming up: a day holds only so many mails.",
    Why.RETRY: "It is tried again then.",
    Why.NEVER: "Your rules leave no day on which it may leave.",
}
"""Each reason as a sentence."""
