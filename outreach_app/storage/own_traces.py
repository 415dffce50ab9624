"""Where the user was: views of sent mail in the app itself, and devices that were enrolled."""

from collections.abc import Collection, Mapping
from datetime import datetime

from sqlalchemy import Connection, delete, insert, select
from sqlalchemy.dialects.sqlite import insert as sqlite_insert

from outreach_app.domain.feed import TokenKind
from outreach_app.domain.own_devices import OwnDevice
from outreach_app.storage.bulk import among, these
from outreach_app.storage.ledger_schema import own_devices, sender_views
from outreach_app.storage.schema import tokens


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

    def of_mails(self, mail_ids: Collection[int]) -> Mapping[int, tuple[datetime, ...]]:
        """The same of many; mails that were never shown are left out."""
        statement = select(sender_views).where(among(sender_views.c.mail_id))
        found: dict[int, tuple[datetime, ...]] = {}
        for row in self._connection.execute(statement.order_by(sender_views.c.at), these(mail_ids)):
            found[row.mail_id] = (*found.get(row.mail_id, ()), row.at)
        return found


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

    def forget(self, device: OwnDevice) -> None:
        """The device is the user's no more."""
        self._connection.execute(
            delete(own_devices).where(
                own_devices.c.address == device.address,
                own_devices.c.system == device.system,
                own_devices.c.at == device.at,
            )
        )

    def open_page(self, token: str, now: datetime) -> None:
        """A page waits for its button under this token, which the relay knows."""
        self._connection.execute(
            insert(tokens).values(token=token, kind=TokenKind.ENROL.value, registered_at=now)
        )

    def close_page(self, token: str) -> datetime | None:
        """The button was pressed. When the page was opened; None where it was pressed before."""
        page = (tokens.c.token == token, tokens.c.kind == TokenKind.ENROL.value)
        opened_at = self._connection.execute(
            select(tokens.c.registered_at).where(*page)
        ).scalar_one_or_none()
        self._connection.execute(delete(tokens).where(*page))
        return opened_at

    def all(self) -> tuple[OwnDevice, ...]:
        """Every device ever enrolled, newest first."""
        rows = self._connection.execute(select(own_devices).order_by(own_devices.c.at.desc()))
        return tuple(OwnDevice(row.address, row.system, row.at) for row in rows)
