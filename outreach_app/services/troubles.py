"""What stops which account, kept so that no screen shows a green light before something worked."""

from outreach_app.domain.accounts import MailAccount
from outreach_app.domain.errors import UserError
from outreach_app.services.ports import Clock, Store


class Troubles:
    """The troubles of one profile's accounts. It writes only where something changed."""

    def __init__(self, store: Store, clock: Clock) -> None:
        self._store = store
        self._clock = clock

    def note(self, account: MailAccount, fault: UserError, part: str = "") -> None:
        """Something stops a part of the account; none is its mail server."""
        with self._store.writing() as tx:
            tx.accounts.note(
                _key(account, part), fault.code[:40], fault.sentence, self._clock.now()
            )

    def works(self, account: MailAccount, part: str = "") -> None:
        """The server of this part took the sign-in."""
        key = _key(account, part)
        with self._store.reading() as tx:
            is_known = key in tx.accounts.all()
        if is_known:
            with self._store.writing() as tx:
                tx.accounts.clear(key)


def _key(account: MailAccount, part: str) -> str:
    return f"{account.id}:{part}" if part else account.id
