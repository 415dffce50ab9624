"""The Sent folder: clean copies of what left, and proof that a doubtful mail did leave.

A copy found proves that its mail left; a copy that is missing proves nothing. Nothing but copies
of our own mails is ever added, and nothing is removed that the user did not allow.
"""

from collections.abc import Collection, Sequence
from dataclasses import dataclass, field, replace
from datetime import datetime, timedelta
from functools import partial

from outreach_app.domain.accounts import MailAccount
from outreach_app.domain.errors import UserError
from outreach_app.domain.mails import Outgoing
from outreach_app.domain.samples import is_sample
from outreach_app.domain.sent_copies import (
    AFTER,
    PATIENCE,
    THEIR_COPY,
    CopyDeed,
    CopyState,
    FoundCopy,
    SentCopy,
    deed_for,
    gap_after,
)
from outreach_app.services.account_ports import ProviderPresets
from outreach_app.services.connections import Connections
from outreach_app.services.mail_files import contents_of
from outreach_app.services.mailbox_ports import Mailbox, MailReader
from outreach_app.services.ports import Clock, ExclusiveLock, MessageBuilder, Store
from outreach_app.services.proving import prove_left
from outreach_app.services.reckoning import Reckoning
from outreach_app.services.replacing_copies import Replacing

AT_ONCE = 100
"""Copies seen to in one look."""

DOUBT_LASTS = timedelta(days=30)
"""How long a doubtful mail is looked for."""

CANDIDATES = 10
"""Mails to a recipient that are opened to find one whose Message-ID the provider replaced."""


@dataclass(frozen=True, slots=True)
class SentParts:
    """The parts of the world that copies need."""

    messages: MessageBuilder
    reader: MailReader
    clock: Clock
    presets: ProviderPresets
    lock: ExclusiveLock


@dataclass(slots=True)
class SentLook:
    """What one look into Sent brought."""

    copies: int = 0
    settled: list[int] = field(default_factory=list)
    prospects: set[int] = field(default_factory=set)


@dataclass(frozen=True, slots=True)
class _Place:
    """The folder at hand, and whose it is."""

    account: MailAccount
    mailbox: Mailbox
    folder: str


class SentFolder:
    """Sees to it."""

    def __init__(
        self, store: Store, connections: Connections, reckoning: Reckoning, parts: SentParts
    ) -> None:
        self._store = store
        self._connections = connections
        self._reckoning = reckoning
        self._parts = parts

    def tend(self, account: MailAccount, mailbox: Mailbox, folder: str) -> SentLook:
        """Look for doubtful mails, then see to the copies that are due.

        One process at a time, since two that both find no copy would both add one. Raises
        UserError for a line that broke; what was done until then stays done.
        """
        look = SentLook()
        with self._parts.lock.held(0) as is_ours:
            if is_ours:
                self._tend(_Place(account, mailbox, folder), look)
        return look

    def _tend(self, place: _Place, look: SentLook) -> None:
        now = self._now()
        ids = self._ids(place.account)
        with self._store.reading() as tx:
            doubtful = tx.mailbox.copies.doubtful(ids, now - DOUBT_LASTS)
            due = tx.mailbox.copies.due(ids, now - PATIENCE, now, AT_ONCE)
        if not doubtful and not due:
            return
        place.mailbox.open(place.folder)
        for mail_id in doubtful:
            self._settle(place, mail_id, look)
        for copy in due:
            self._see_to(place, copy, look)

    def is_replacing(self) -> bool:
        """Whether a provider's own copies may be replaced."""
        return self._connections.settings().replaces_sent

    def allow_replacing(self, *, allowed: bool) -> None:
        """Whether a provider's own copies may be replaced; those left alone are seen to again."""
        self._connections.store(lambda now: replace(now, replaces_sent=allowed))
        if allowed:
            with self._store.writing() as tx:
                tx.mailbox.copies.forget_theirs()

    def _settle(self, place: _Place, mail_id: int, look: SentLook) -> None:
        """A copy in Sent proves that a doubtful mail left. Without one it stays a question."""
        mail = self._mail(mail_id)
        found = self._found(place, mail) if mail is not None else None
        if mail is None or found is None or not self._is_proof(place, mail, found):
            return
        now = self._now()
        with self._store.writing() as tx:
            if not prove_left(tx, mail_id):
                return
            stored = tx.outgoing.get(mail_id)
            if stored is not None:
                self._reckoning.mail(tx, stored, now)
                self._reckoning.standings(tx, [stored.prospect_id], now)
        look.settled.append(mail_id)
        look.prospects.add(mail.prospect_id)

    def _is_proof(self, place: _Place, mail: Outgoing, found: FoundCopy) -> bool:
        """Whether this is the mail's own: its copies to others have the same Message-ID."""
        if len(self._copies(mail)) == 1:
            return True
        return bool(self._tracked(place, found.tracked, mail.tokens))

    def _see_to(self, place: _Place, copy: SentCopy, look: SentLook) -> None:
        mail = self._mail(copy.mail_id)
        if mail is None or is_sample(mail.recipient):
            return
        found, may_replace = self._found(place, mail), self.is_replacing()
        provider_saves = place.mailbox.saves_sent or self._is_known_to_save(place.account)
        if found is None and provider_saves and may_replace:
            found = self._replacing(place, mail, None).put_back()
        deed = deed_for(
            found,
            provider_saves=provider_saves,
            may_replace=may_replace,
            is_recognised=bool(mail.tokens),
            attempts=copy.attempts,
        )
        try:
            self._do(place, mail, found, deed)
        except UserError as fault:
            self._keep(copy, CopyState.LATER, fault.sentence)
            if fault.code == "imap-away":
                raise
            return
        look.copies += deed in {CopyDeed.APPEND, CopyDeed.REPLACE}
        self._keep(copy, AFTER[deed], THEIR_COPY if deed is CopyDeed.LEAVE else "")

    def _do(self, place: _Place, mail: Outgoing, found: FoundCopy | None, deed: CopyDeed) -> None:
        if deed is CopyDeed.APPEND:
            self._add(place, mail, found)
        elif deed is CopyDeed.REPLACE and found is not None:
            self._replacing(place, mail, found).replace(found)
        else:
            return
        place.mailbox.open(place.folder)

    def _replacing(self, place: _Place, mail: Outgoing, found: FoundCopy | None) -> Replacing:
        look, add = partial(self._found, place, mail), partial(self._add, place, mail, found)
        return Replacing(place.mailbox, place.folder, look, add)

    def _add(self, place: _Place, mail: Outgoing, found: FoundCopy | None) -> None:
        clean = replace(
            mail,
            sent_html=mail.html,
            message_id=found.message_id if found is not None else mail.message_id,
        )
        at = mail.accepted_at or mail.created_at
        with self._store.reading() as tx:
            files = contents_of(tx, mail)
        message = self._parts.messages.build(clean, place.account, at, None, files)
        place.mailbox.append(place.folder, message, at)

    def _found(self, place: _Place, mail: Outgoing) -> FoundCopy | None:
        """What lies in Sent of this mail.

        Where a provider replaced its Message-ID, it is known by its tokens, and the new name is
        learned: answers will call it so.
        """
        tokens = self._tokens(mail)
        uids = place.mailbox.uids_named(mail.message_id)[:CANDIDATES]
        if uids:
            tracked = self._tracked(place, uids, tokens)
            return FoundCopy(mail.message_id, tracked, len(uids) > len(tracked))
        since = (mail.accepted_at or mail.created_at) - timedelta(days=1)
        recent = place.mailbox.uids_to(mail.to, since.date()) if tokens else ()
        tracked = self._tracked(place, recent[-CANDIDATES:], tokens)
        names = {one.message_id for one in place.mailbox.envelopes(tracked)} if tracked else set()
        if not names:
            return None
        with self._store.writing() as tx:
            for name in names:
                tx.mailbox.sent.learn_name(mail.id, name)
        name = min(names)
        has_clean = not set(tracked) >= set(place.mailbox.uids_named(name))
        return FoundCopy(name, tracked, has_clean)

    def _tracked(
        self, place: _Place, uids: Sequence[int], tokens: Collection[str]
    ) -> tuple[int, ...]:
        carries = self._parts.reader.carries
        return tuple(uid for uid in uids if tokens and carries(place.mailbox.mail(uid), tokens))

    def _tokens(self, mail: Outgoing) -> frozenset[str]:
        """Those of the mail and of its copies to others."""
        return frozenset(token for one in self._copies(mail) for token in one.tokens)

    def _copies(self, mail: Outgoing) -> tuple[Outgoing, ...]:
        """The mail and its copies to others, which have the same Message-ID."""
        with self._store.reading() as tx:
            ids = {one.mail_id for one in tx.mailbox.sent.named([mail.message_id])}
            return tx.outgoing.many(sorted({mail.id, *ids}))

    def _keep(self, copy: SentCopy, state: CopyState, reason: str) -> None:
        is_later = state is CopyState.LATER
        next_try = self._now() + gap_after(copy.attempts) if is_later else None
        with self._store.writing() as tx:
            tx.mailbox.copies.keep(
                SentCopy(copy.mail_id, state, copy.attempts + 1, next_try, reason)
            )

    def _is_known_to_save(self, account: MailAccount) -> bool:
        preset = self._parts.presets.load().get(account.provider)
        return preset is not None and preset.saves_sent

    def _mail(self, mail_id: int) -> Outgoing | None:
        with self._store.reading() as tx:
            return tx.outgoing.get(mail_id)

    def _ids(self, account: MailAccount) -> tuple[str, ...]:
        """How mails name this account; the default one is also meant where none is named."""
        default = self._connections.settings().mail
        is_default = default is not None and default.id == account.id
        return (account.id, "") if is_default else (account.id,)

    def _now(self) -> datetime:
        return self._parts.clock.now() + timedelta(seconds=self._connections.skew_seconds() or 0.0)
