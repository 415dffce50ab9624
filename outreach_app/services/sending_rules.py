"""The rules of sending as the user reads and sets them."""

from dataclasses import replace

from outreach_app.domain.errors import UserError
from outreach_app.domain.sending_rules import Pace, SendingRules, checked_rules
from outreach_app.services.connections import Connections


class RulesOfSending:
    """Reads and keeps them. What they mean for each mail, the plan says."""

    def __init__(self, connections: Connections) -> None:
        self._connections = connections

    def current(self) -> SendingRules:
        """The rules as they are set now."""
        return self._connections.settings().sending

    def keep(self, rules: SendingRules) -> SendingRules:
        """Set them. UserError for what makes no sense."""
        checked = checked_rules(rules)
        self._connections.store(lambda now: replace(now, sending=checked))
        return checked

    def set_pace(self, account_id: str, pace: Pace | None) -> SendingRules:
        """Give one account a pace of its own, or (None) that of all others. May raise UserError."""
        settings = self._connections.settings()
        if all(one.id != account_id for one in settings.accounts):
            raise UserError("no-account", "There is no such account any more.")
        paces = {key: one for key, one in settings.sending.paces.items() if key != account_id}
        if pace is not None:
            paces[account_id] = pace
        return self.keep(replace(settings.sending, paces=paces))
