"""The words for what happens to a mail. A module of its own, since every list needs them."""

from enum import StrEnum


class EventKind(StrEnum):
    """What happened."""

    SENT = "sent"
    OPENED = "opened"
    CLICKED = "clicked"
    UNSUBSCRIBED = "unsubscribed"
    REPLIED = "replied"
    AUTO_REPLIED = "auto-replied"
    BOUNCED = "bounced"
    DELAYED = "delayed"
    FORWARD_FAILED = "forward-failed"
    COMPLAINED = "complained"
