"""Whole profiles as one file, and back again; a copy each day, seven kept."""

from collections.abc import Callable
from dataclasses import replace
from datetime import timedelta

from outreach_app.domain.backups import (
    DATABASE,
    ERASURES,
    KEPT,
    OLD_DAYS,
    PREFERENCES,
    REPLACED_KEPT,
    SETTINGS,
    BackupEntry,
    BackupReport,
    Manifest,
    RestoreReport,
    daily_name,
    replaced_name,
)
from outreach_app.domain.erasures import ErasureList, joined
from outreach_app.domain.errors import UserError
from outreach_app.domain.mails import OutgoingState
from outreach_app.domain.prospect_filter import ProspectFilter
from outreach_app.services.backup_ports import (
    BackupFile,
    BackupFolder,
    ErasureStore,
    OldCopies,
    Told,
)
from outreach_app.services.copies_ports import Copies
from outreach_app.services.erasing import erase_again
from outreach_app.services.ports import Clock, ExclusiveLock, SettingsStore, Store

LOCK_SECONDS = 10
QUESTION = (
    "This mail was waiting when the backup was made that was restored, and may have left since: "
    "look into your Sent folder."
)


class BackingUp:
    """Makes and restores backups of one profile."""

    def __init__(
        self,
        store: Store,
        copies: Copies,
        file: BackupFile,
        folder: BackupFolder,
        beside: ErasureStore,
        settings: SettingsStore,
        open_settings: Callable[[str], SettingsStore],
        rest: tuple[OldCopies, ExclusiveLock, Clock],
    ) -> None:
        self._store = store
        self._copies = copies
        self._file = file
        self._folder = folder
        self._beside = beside
        self._settings = settings
        self._open_settings = open_settings
        self._old, self._lock, self._clock = rest

    def make(self, path: str, passphrase: str = "", told: Told = lambda *_: None) -> BackupReport:
        """One file with the whole profile, consistent whatever is going on meanwhile."""
        with self._folder.room() as room:
            copy = f"{room}/{DATABASE}"
            self._copies.copy_to(copy)
            files = {DATABASE: copy, **self._folder.profile_files()}
            size = self._file.write(path, files, self._clock.now(), passphrase, told)
        return BackupReport(path, size, bool(passphrase))

    def make_daily(self) -> BackupReport | None:
        """Today's copy, unless it is there. Seven are kept."""
        self.tidy(keeps_daily=True)
        path = self._folder.path(daily_name(f"{self._clock.now():%Y-%m-%d}"))
        if any(one.path == path for one in self._folder.entries()):
            return None
        report = self.make(path)
        self.tidy(keeps_daily=True)
        return report

    def tidy(self, *, keeps_daily: bool) -> None:
        """Let go of the copies that have had their time; also of daily ones, if none are to be."""
        long_ago = self._clock.now() - timedelta(days=OLD_DAYS)
        self._old.remove(long_ago)
        self._folder.keep(KEPT, REPLACED_KEPT)
        if not keeps_daily:
            self._folder.drop_daily(long_ago)

    def entries(self) -> tuple[BackupEntry, ...]:
        """The copies at hand, the newest first."""
        return self._folder.entries()

    def is_sealed(self, path: str) -> bool:
        """Whether a passphrase is needed to restore this file."""
        return self._file.is_sealed(path)

    def restore(
        self, path: str, passphrase: str = "", told: Told = lambda *_: None
    ) -> RestoreReport:
        """Make the profile what it was. The file is verified first, and what is replaced is kept.

        UserError for a file that is damaged, newer or sealed; nothing was changed then. What was
        waiting to be sent becomes a question, and whoever was erased since is erased again.
        """
        with self._lock.held(LOCK_SECONDS) as is_held, self._folder.room() as room:
            if not is_held:
                raise UserError("sending", "Mail is just leaving: try again in a minute.")
            manifest = self._file.unpack(path, room, passphrase)
            settings = self._settings_in(room, manifest)
            with self._copies.opened(f"{room}/{DATABASE}") as restored:
                questions = _ask_about_unsent(restored, self._store)
                erased = erase_again(restored, self._erasures(room))
                with restored.reading() as tx:
                    prospects = tx.prospects.count(ProspectFilter())
            aside = self._folder.path(replaced_name(f"{self._clock.now():%Y-%m-%d-%H%M%S}"))
            self.make(aside)
            self._copies.adopt(f"{room}/{DATABASE}", told)
            if settings is not None:
                settings()
            if PREFERENCES in manifest.members:
                self._folder.put_back(PREFERENCES, f"{room}/{PREFERENCES}")
        self._store.settle()
        return RestoreReport(manifest.made_at, aside, prospects, questions, erased)

    def _settings_in(self, room: str, manifest: Manifest) -> Callable[[], None] | None:
        """How to take over the backup's settings, which make sense or are refused now.

        A profile that has accounts keeps its name, under which its secrets are kept.
        """
        if SETTINGS not in manifest.members:
            return None
        found, now = self._open_settings(f"{room}/{SETTINGS}").load(), self._settings.load()
        if now.accounts or now.relay is not None:
            found = replace(found, profile_id=now.profile_id)
        return lambda: self._settings.save(found)

    def _erasures(self, room: str) -> ErasureList:
        """All that is known of erasures: here, beside the backups, and in the backup."""
        with self._store.reading() as tx:
            here = tx.lists.erasures.all()
        beside = self._beside.load()
        known = joined(here, beside) if _go_together(here, beside) else here
        packed = self._beside.read(f"{room}/{ERASURES}")
        return joined(known, packed) if _go_together(known, packed) else known


_WAITING = frozenset({OutgoingState.QUEUED, OutgoingState.CLAIMING})
"""Nothing of these has left."""


_STOPPED = frozenset({OutgoingState.HELD, OutgoingState.FAILED})
_LEFT = frozenset({OutgoingState.SENT, OutgoingState.SENDING, OutgoingState.UNKNOWN})


def _may_have_left(then: OutgoingState, now: str | None) -> bool:
    """Whether a mail that was so then may have left since; None now for one not known here."""
    return now in _LEFT if then in _STOPPED else now not in _WAITING


def _go_together(first: ErasureList, second: ErasureList) -> bool:
    return not first.salt or not second.salt or first.salt == second.salt


def _ask_about_unsent(restored: Store, now: Store) -> int:
    """What had not left then: a question, unless it is known that it has not left since.

    What was held or had failed leaves only at the user's word: it is asked about where the
    present profile knows that the word was given.
    """
    with restored.reading() as tx:
        unsent = [row.id for row in tx.outgoing.unsent()]
        mails = [mail for one in unsent if (mail := tx.outgoing.get(one)) is not None]
    if not mails:
        return 0
    with now.reading() as tx:
        known = tx.lists.outcomes.states([(mail.message_id, mail.recipient) for mail in mails])
    questions = [
        mail.id
        for mail in mails
        if mail.state is not OutgoingState.UNKNOWN
        and _may_have_left(mail.state, known.get((mail.message_id, mail.recipient)))
    ]
    with restored.writing() as tx:
        tx.lists.outcomes.make_questions(questions, QUESTION)
    return len(questions)
