"""When each queued mail leaves, by the rules of the profile. Sender, window and timer ask here."""

from collections.abc import Callable
from datetime import datetime, tzinfo

from outreach_app.domain.sending_hours import zone_of
from outreach_app.domain.sending_pace import HOUR, looked_back
from outreach_app.domain.sending_plan import LATE, Planned, Waiting, plan
from outreach_app.domain.sending_rules import SendingRules
from outreach_app.services.connections import Connections
from outreach_app.services.ports import Transaction


class Planning:
    """Makes the plan. Without a zone in the rules, the sender's is this machine's."""

    def __init__(self, connections: Connections, machine_zone: Callable[[], tzinfo]) -> None:
        self._connections = connections
        self._machine_zone = machine_zone

    def rules(self) -> SendingRules:
        """The rules as they are set now."""
        return self._connections.settings().sending

    def home(self) -> tzinfo:
        """The sender's time zone."""
        return zone_of(self.rules().zone) or self._machine_zone()

    def plan(
        self, tx: Transaction, now: datetime, account_id: str | None = None
    ) -> tuple[Planned, ...]:
        """Every queued mail with its time, or those of one account, the earliest first."""
        waiting = tx.queue.waiting()
        if account_id is not None:
            waiting = tuple(mail for mail in waiting if mail.account_id == account_id)
        return self._plan(tx, waiting, now)

    def missed(self, tx: Transaction, now: datetime) -> tuple[Planned, ...]:
        """What would have left by now, had a sender been awake all the time; long ago, that is."""
        awake = tx.queue.awake_at()
        if awake is None or now - awake <= LATE:
            return ()
        then = tuple(mail for mail in tx.queue.waiting() if mail.queued_at <= awake)
        return tuple(
            one
            for one in self._plan(tx, then, awake)
            if one.at is not None and awake < one.at <= now - LATE
        )

    def _plan(
        self, tx: Transaction, waiting: tuple[Waiting, ...], now: datetime
    ) -> tuple[Planned, ...]:
        rules = self.rules()
        span = looked_back((rules.pace, *rules.paces.values()))
        departed = tx.queue.departed(now - span - HOUR) if waiting and span is not None else {}
        return plan(waiting, departed, rules, now, self.home())
