"""An examination of all that has to work, each finding with what to do."""

from collections.abc import Callable

from outreach_app.domain.errors import UserError
from outreach_app.domain.reports import Finding
from outreach_app.services.connections import MAIL_PASSWORD, RELAY_KEY, Connections
from outreach_app.services.ports import MailDoor, Store

SKEW_LIMIT = 5.0
"""Seconds by which our clock may differ from the relay's: rules measure from acceptance."""


class Doctor:
    """Examines a profile."""

    def __init__(
        self, store: Store, connections: Connections, mail: MailDoor, keyring_works: bool
    ) -> None:
        self._store = store
        self._connections = connections
        self._mail = mail
        self._keyring_works = keyring_works

    def examine(self) -> tuple[Finding, ...]:
        """Every finding, in the order in which things depend on each other."""
        return (
            _tried("profile", self._profile),
            self._keyring(),
            _tried("account", self._account),
            _tried("relay", self._relay),
            self._clock(),
            self._feed(),
        )

    def _profile(self) -> str:
        with self._store.reading() as tx:
            waiting = sum(tx.outgoing.counts().values())
        return f"The profile is readable; {waiting} mails have not left."

    def _keyring(self) -> Finding:
        if self._keyring_works:
            return Finding("keyring", True, "The keyring keeps passwords and keys.")
        at_hand = all(self._connections.secret(name) for name in (MAIL_PASSWORD, RELAY_KEY))
        return Finding(
            "keyring",
            at_hand,
            "There is no keyring: passwords and keys are kept for a session only.",
            "Unlock or install one (on Linux: gnome-keyring or KWallet), or set "
            "OUTREACH_MAIL_PASSWORD and OUTREACH_RELAY_KEY in the environment.",
        )

    def _account(self) -> str:
        account, password = self._connections.mail()
        self._mail.check(account, password)
        return f"{account.host} takes mail from {account.address}."

    def _relay(self) -> str:
        identity = self._connections.relay().identity()
        place = self._connections.settings().relay_place
        if place is not None and place.tag != identity.tag:
            raise UserError(
                "relay-other",
                "The key belongs to another account than the one that was set up: "
                "set up the relay again.",
            )
        return f"The relay knows us as “{identity.name}”; links lead to {identity.public_url}."

    def _clock(self) -> Finding:
        skew = self._connections.skew_seconds()
        if skew is None:
            return Finding("clock", True, "Not compared: the relay was not reached.")
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
        return Finding("feed", False, gap, "Ask whoever runs the relay what happened to it.")


def _tried(subject: str, examine: Callable[[], str]) -> Finding:
    try:
        return Finding(subject, True, examine())
    except UserError as fault:
        return Finding(subject, False, fault.sentence, ADVICE[subject])


ADVICE = {
    "profile": "Restore the profile from a backup, or choose another with --profile.",
    "account": "Run `outreach account set`, or open Settings.",
    "relay": "Run `outreach account set`, or open Settings.",
}
