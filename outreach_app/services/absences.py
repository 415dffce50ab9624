"""Reminders for the day on which an absent person is back: a held alert, as any reminder."""

from datetime import UTC, date, datetime, time

from outreach_app.domain.alerts import REMINDER, Alert, next_open
from outreach_app.domain.errors import UserError
from outreach_app.domain.events import EventKind
from outreach_app.services.ports import Clock, Store
from outreach_app.services.standing import zone_of_user

MORNING = time(9)


class Absences:
    """Keeps such reminders."""

    def __init__(self, store: Store, clock: Clock) -> None:
        self._store = store
        self._clock = clock

    def remind(self, mail_id: int, day: date) -> datetime:
        """Tell of this mail's prospect at nine on that day, or on the next working day.

        Returns when. Asked twice, it is told once. UserError where the day is over.
        """
        now = self._clock.now()
        with self._store.writing() as tx:
            mail = tx.outgoing.get(mail_id)
            if mail is None:
                raise UserError("no-mail", "This mail is gone.")
            attention = tx.attention.settings()
            zone = zone_of_user(attention, now)
            nine = datetime.combine(day, MORNING, zone).astimezone(UTC)
            at = next_open(attention, nine, zone)
            if at <= now:
                raise UserError("remind", "That day is over: write now.")
            tx.alerts.hold([_reminder(mail.prospect_id, mail_id, day, at)])
        return at


def _reminder(prospect_id: int, mail_id: int, day: date, at: datetime) -> Alert:
    return Alert(
        key=f"{REMINDER}back:{mail_id}:{day.isoformat()}",
        prospect_id=prospect_id,
        mail_id=mail_id,
        kind=EventKind.AUTO_REPLIED,
        at=at,
        due_at=at,
        reason="should be back",
        why=f"Was away until {day.day} {day:%B}: a good moment for a follow-up",
    )
