"""An examination of all that has to work, each finding with what to do."""

from collections.abc import Callable
from functools import partial

from outreach_app.domain.errors import UserError
from outreach_app.domain.mailbox import Folder
from outreach_app.domain.reports import Finding
from outreach_app.domain.secret_names import MAIL_PASSWORD, RELAY_KEY, secret_name, variable_of
from outreach_app.services.connections import Connections
from outreach_app.services.mailbox_ports import MailboxDoor
from outreach_app.services.ports import MailDoor, Store

SKEW_LIMIT = 5.0
"""Seconds by which our clock may differ from the relay's: rules measure from acceptance."""


class Doctor:
    """Examines a profile. It changes nothing but what the user acknowledges."""

    def __init__(
        self,
        store: Store,
        connections: Connections,
        mail: MailDoor,
        mailboxes: MailboxDoor,
        keyring_works: Callable[[], bool],
    ) -> None:
        self._store = store
        self._connections = connections
        self._mail = mail
        self._mailboxes = mailboxes
        self._keyring_works = keyring_works

    def examine(self) -> tuple[Finding, ...]:
        """Every finding, in the order in which things depend on each other."""
        return (
            _tried("profile", self._profile),
            self._keyring(),
            *self._accounts(),
            *self._all_mailboxes(),
            _tried("relay", self._relay),
            self._clock(),
            self._feed(),
        )

    def acknowledge_gap(self) -> None:
        """The user knows that records of the relay are missing: no finding any more."""
        place = self._connections.settings().relay_place
        if place is None:
            return
        with self._store.writing() as tx:
            tx.feeds.forget_gap(place.tag)

    def _profile(self) -> str:
        self._store.check()
        with self._store.reading() as tx:
            waiting = sum(tx.outgoing.counts().values())
        mails = "1 mail has" if waiting == 1 else f"{waiting} mails have"
        return f"The profile is sound; {mails} not left."

    def _keyring(self) -> Finding:
        if self._keyring_works():
            return Finding("keyring", True, "The keyring keeps passwords and keys.")
        missing = [name for name in self._needed() if not self._connections.secret(name)]
        if not missing:
            return Finding("keyring", True, "There is no keyring, and nothing is missing from it.")
        variables = " and ".join(variable_of(name) or name for name in missing)
        return Finding(
            "keyring",
            False,
            "There is no keyring: passwords and keys are kept for a session only.",
            "Unlock or install one (on Linux: gnome-keyring or KWallet), or set "
            f"{variables} in the environment.",
        )

    def _needed(self) -> list[str]:
        """The secrets without which nothing leaves; both while nothing is set up yet."""
        accounts = self._connections.settings().accounts
        needed = [secret_name(one) for one in accounts if one.user]
        return [*(needed if accounts else [MAIL_PASSWORD]), RELAY_KEY]

    def _accounts(self) -> tuple[Finding, ...]:
        """Each account, tried as a mail would; one finding that says so where there is none."""
        ids = [one.id for one in self._connections.settings().accounts]
        return tuple(_tried("account", partial(self._account, one)) for one in ids or [""])

    def _account(self, account_id: str) -> str:
        with self._connections.signed_in(self._mail.session, account_id) as (account, _):
            return f"{account.host} takes mail from {account.address}."

    def _all_mailboxes(self) -> tuple[Finding, ...]:
        """Each account's mailbox, as answers are read there."""
        accounts = self._connections.settings().accounts
        return tuple(
            _tried("mailbox", partial(self._mailbox, one.id))
            if one.imap
            else Finding("mailbox", True, f"Answers to {one.address} are not read: no mailbox.")
            for one in accounts
        )

    def _mailbox(self, account_id: str) -> str:
        with self._connections.signed_in(self._mailboxes.mailbox, account_id) as (account, line):
            folders = line.folders()
        read = f"Answers to {account.address} are read"
        spam = f"Spam is “{folders[Folder.JUNK]}”" if Folder.JUNK in folders else "no Spam"
        sent = f"Sent is “{folders[Folder.SENT]}”" if Folder.SENT in folders else "no Sent"
        return f"{read}; {spam}, {sent}."

    def _relay(self) -> str:
        before = self._connections.settings().relay_place
        identity = self._connections.relay().identity()
        if before is not None and before.public_url != identity.public_url:
            raise UserError(
                "relay-moved",
                f"Links lead to {identity.public_url} from now on, no longer to "
                f"{before.public_url}.",
            )
        return f"The relay knows us as “{identity.name}”; links lead to {identity.public_url}."

    def _clock(self) -> Finding:
        skew = self._connections.skew_seconds()
        if skew is None:
            return Finding("clock", True, "Not known: the relay was not reached.")
        ok = abs(skew) <= SKEW_LIMIT
        return Finding(
            "clock",
            ok,
            f"Our clock and the relay's differ by {abs(skew):.1f} s.",
            "" if ok else "Set the clock of this machine, or the relay's, by the network's time.",
        )

    def _feed(self) -> Finding:
        place = self._connections.settings().relay_place
        with self._store.reading() as tx:
            gap = tx.feeds.gap(place.tag) if place else None
        if gap is None:
            return Finding("feed", True, "No record of the relay is missing.")
        return Finding(
            "feed",
            False,
            gap,
            "Ask whoever runs the relay what happened to it, then run "
            "`outreach doctor --acknowledge-gap`.",
        )


def _tried(subject: str, examine: Callable[[], str]) -> Finding:
    try:
        return Finding(subject, True, examine())
    except UserError as fault:
        return Finding(subject, False, fault.sentence, ADVICE.get(fault.code) or ADVICE[subject])


AWAY = "Check the network; if others reach it, ask whoever runs it."

ADVICE = {
    # by the fault's code
    "relay-away": AWAY,
    "relay-moved": "Keep the old address working: links in mail already sent lead there.",
    "host_not_found": "Check the network, and the server's name in `outreach account set --host`.",
    "timeout": AWAY,
    "unreachable": AWAY,
    "sign_in_later": "Wait, and examine again.",
    "sign-in-again": "Run `outreach account sign-in`, or press “Sign in again” in Settings.",
    "no-client-id": "Run `outreach account client PROVIDER ID`, or enter it in Settings.",
    "provider-away": AWAY,
    "certificate": "Do what it says; the file is set by `outreach account set --ca-file`.",
    # by the subject, for every other fault
    "profile": "Restore the profile from a backup, or choose another with --profile.",
    "mailbox": "Check the mailbox server in Settings; mails leave without it.",
    "account": "Run `outreach account set`, or open Settings.",
    "relay": "Run `outreach account set`, or open Settings.",
}
