"""A rule tried on the user's own history before it is saved: how often, and how well."""

from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import datetime, timedelta

from outreach_app.domain.alerts.firings import History, firings
from outreach_app.domain.alerts.rules import AlertRule
from outreach_app.domain.events import EventKind, human

TRIAL_SPAN = timedelta(days=90)
REPLY_SPAN = timedelta(days=2)


@dataclass(frozen=True, slots=True)
class Trial:
    """How often a rule would have fired, for how many people, and how many replied soon after."""

    fired: int
    people: int
    replied: int

    @property
    def sentence(self) -> str:
        """The result in words."""
        if not self.fired:
            return "In the last 90 days this would not have fired."
        times = "once" if self.fired == 1 else f"{self.fired} times"
        return (
            f"In the last 90 days this would have fired {times}; "
            f"{self.replied} of them replied within two days."
        )


def tried(rule: AlertRule, histories: Iterable[History], now: datetime) -> Trial:
    """Try a rule, whether it is on or not, as if it had always been there."""
    always = replace(rule, since=None)
    fired = people = replied = 0
    for history in histories:
        times = [
            firing.event.at
            for firing in firings(always, history)
            if now - firing.event.at <= TRIAL_SPAN
        ]
        replies = [one.at for one in human(history.events) if one.kind is EventKind.REPLIED]
        fired += len(times)
        people += bool(times)
        replied += sum(any(at < one <= at + REPLY_SPAN for one in replies) for at in times)
    return Trial(fired, people, replied)
