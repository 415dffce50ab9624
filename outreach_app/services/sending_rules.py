"""The rules of sending as the user reads and sets them."""

from dataclasses import replace

from outreach_app.domain.sending_rules import SendingRules, checked_rules
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
        settings = self._connections.settings()
        self._connections.store(replace(settings, sending=checked), {})
        return checked
