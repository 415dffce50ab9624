"""What is known of a sent mail, as marks that a database can filter and count. Derived and pure.

A mail may carry many at once; which of them is told first is a matter of rank. Machines leave a
mark of their own and count for nothing else.
"""

from collections.abc import Iterable, Mapping
from enum import IntFlag, StrEnum

from outreach_app.domain.events import Event, EventKind
from outreach_app.domain.mails import Outgoing


class Mark(IntFlag):
    """The first two say what could be seen at all, the others what happened."""

    NONE = 0
    PIXEL = 1
    LINKS = 2
    OPENED = 4
    CLICKED = 8
    ANSWERED = 16
    BOUNCED = 32
    UNSUBSCRIBED = 64
    MACHINE = 128
    ANSWERED_BY_MACHINE = 256


BUILT = Mark.PIXEL | Mark.LINKS
"""Marks that a mail is made with. They stay when what happened is derived anew."""

READ = Mark.OPENED | Mark.CLICKED
"""Who follows a link has the mail before them, shown pictures or not."""

BY_PEOPLE = READ | Mark.ANSWERED | Mark.UNSUBSCRIBED

_MARKS: Mapping[EventKind, Mark] = {
    EventKind.OPENED: Mark.OPENED,
    EventKind.CLICKED: Mark.CLICKED,
    EventKind.REPLIED: Mark.ANSWERED,
    EventKind.BOUNCED: Mark.BOUNCED,
    EventKind.UNSUBSCRIBED: Mark.UNSUBSCRIBED,
    EventKind.AUTO_REPLIED: Mark.ANSWERED_BY_MACHINE,
}


class Fate(StrEnum):
    """What became of a sent mail, the strongest that is known."""

    BOUNCED = "bounced"
    ANSWERED = "answered"
    UNSUBSCRIBED = "unsubscribed"
    CLICKED = "clicked"
    OPENED = "opened"
    SILENT = "silent"


SIGNS: Mapping[Fate, tuple[Mark, Mark]] = {
    Fate.BOUNCED: (Mark.BOUNCED, Mark.NONE),
    Fate.ANSWERED: (Mark.ANSWERED, Mark.NONE),
    Fate.UNSUBSCRIBED: (Mark.UNSUBSCRIBED, Mark.NONE),
    Fate.CLICKED: (Mark.CLICKED, Mark.NONE),
    Fate.OPENED: (READ, Mark.NONE),
    Fate.SILENT: (Mark.NONE, BY_PEOPLE | Mark.BOUNCED),
}
"""For each fate, in their rank: one of these marks is there (if any are named), none of those."""


def marks_of_making(mail: Outgoing) -> Mark:
    """What can be seen of this mail."""
    pixel = Mark.PIXEL if mail.pixel_token else Mark.NONE
    return pixel | (Mark.LINKS if any(link.token for link in mail.links) else Mark.NONE)


def marks_of_events(events: Iterable[Event]) -> Mark:
    """What happened to a mail."""
    found = Mark.NONE
    for event in events:
        mark = _MARKS.get(event.kind, Mark.NONE)
        found |= mark if event.is_human or not mark & READ else Mark.MACHINE
    return found


def bears(marks: Mark, fate: Fate) -> bool:
    """Whether these marks say so, be it their strongest or not."""
    wanted, unwanted = SIGNS[fate]
    return (not wanted or bool(marks & wanted)) and not marks & unwanted


def fate_of(marks: Mark) -> Fate:
    """The strongest that these marks say."""
    return next(fate for fate in SIGNS if bears(marks, fate))
