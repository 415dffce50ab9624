"""Where the user was: views of sent mail in the app itself, and devices that were enrolled."""

from datetime import datetime

from sqlalchemy import Connection, insert, select
from sqlalchemy.dialects.sqlite import insert as sqlite_insert

from outreach_app.domain.own_devices import OwnDevice
from outreach_app.storage.ledger_schema import own_devices, sender_views


class ViewRows:
    """Times at which the app showed sent mails."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def add(self, mail_id: int, at: datetime) -> None:
        """The app showed this mail."""
        self._connection.execute(insert(sender_views).values(mail_id=mail_id, at=at))

    def of_mail(self, mail_id: int) -> tuple[datetime, ...]:
        """When the app showed this mail, oldest first."""
        statement = (
            select(sender_views.c.at)
            .where(sender_views.c.mail_id == mail_id)
            .order_by(sender_views.c.at)
        )
        return tuple(self._connection.execute(statement).scalars())


class DeviceRows:
    """The user's enrolled devices."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def add(self, device: OwnDevice) -> None:
        """Enrol this device; the same fact is kept once."""
        self._connection.execute(
            sqlite_insert(own_devices)
            .values(address=device.address, system=device.system, at=device.at)
            .on_conflict_do_nothing()
        )

    def all(self) -> tuple[OwnDevice, ...]:
        """Every device ever enrolled, newest first."""
        rows = self._connection.execute(select(own_devices).order_by(own_devices.c.at.desc()))
        return tuple(OwnDevice(row.address, row.system, row.at) for row in rows)
