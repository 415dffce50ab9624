"""Copies of the profile: by hand, each day, and back."""

from functools import partial

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from outreach_app.domain.backups import BackupReport, RestoreReport, restore_sentence
from outreach_app.domain.errors import UserError
from outreach_app.domain.preferences import Preferences
from outreach_app.ui.jobs import Jobs, Lane
from outreach_app.ui.list_ports import ListsPort
from outreach_app.ui.said.reading import said

BACKING_UP = "backing up"
SOON_MS, HOUR_MS = 20_000, 3_600_000
"""When the first look is taken, after the window has come up in peace, and how often from then."""


class BackupsController(QObject):
    """Makes and restores copies in their lane, and looks each hour whether a day has passed."""

    listed = Signal(object)
    """The BackupEntries at hand, the newest first."""
    passphrase_wanted = Signal(str)
    """The backup of this path is sealed."""
    restore_ready = Signal(str)
    """The backup of this path can be restored as it is."""
    working = Signal(str, str, int, int)
    ended = Signal(str)
    told = Signal(str)
    restored = Signal()
    """Everything may be another now."""

    def __init__(self, jobs: Jobs, lists: ListsPort, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._jobs = jobs
        self._lists = lists
        self._keeps_copies = True
        self._clock = QTimer(self)
        self._clock.timeout.connect(self.keep_daily)

    @Slot()
    def start(self) -> None:
        """List the copies, and begin to keep daily ones."""
        self.load()
        self._clock.start(SOON_MS)

    @Slot()
    def keep_daily(self) -> None:
        """Make today's copy, unless it is there, and tell the relay what it has not heard."""
        self._clock.setInterval(HOUR_MS)
        self._jobs.start(Lane.BACKUP, self._daily, self.listed.emit)

    @Slot(object)
    def follow(self, preferences: Preferences) -> None:
        """Whether there is to be a copy each day."""
        self._keeps_copies = preferences.keeps_copies

    @Slot()
    def load(self) -> None:
        """List the copies."""
        self._jobs.start(Lane.BACKUP, self._lists.backing_up.entries, self.listed.emit)

    @Slot(str, str)
    def make(self, path: str, passphrase: str) -> None:
        """Write a backup, sealed where a passphrase is given."""
        told = partial(self._tell, self.tr("Backing up the profile."))
        told(0, 0)
        work = partial(self._lists.backing_up.make, path, passphrase, told)
        self._jobs.start(Lane.BACKUP, work, self._take, self._fail)

    @Slot(str)
    def look(self, path: str) -> None:
        """See whether this backup needs a passphrase."""
        work = partial(self._lists.backing_up.is_sealed, path)
        self._jobs.start(Lane.BACKUP, work, partial(self._take_look, path))

    @Slot(str, str)
    def restore(self, path: str, passphrase: str) -> None:
        """Make the profile what it was then."""
        told = partial(self._tell, self.tr("Restoring the profile."))
        told(0, 0)
        work = partial(self._lists.backing_up.restore, path, passphrase, told)
        self._jobs.start(Lane.BACKUP, work, self._take_restored, self._fail)

    def _daily(self) -> object:
        self._lists.erasing.carry_out()
        if self._keeps_copies:
            self._lists.backing_up.make_daily()
        else:
            self._lists.backing_up.tidy(keeps_daily=False)
        return self._lists.backing_up.entries()

    def _tell(self, sentence: str, done: int, total: int) -> None:
        """In the lane: the signal takes it to the window. Bytes are told as kilobytes."""
        self.working.emit(BACKING_UP, sentence, done // 1024, total // 1024)

    def _take(self, report: BackupReport) -> None:
        self.ended.emit(BACKING_UP)
        self.told.emit(self.tr("The backup is in {0}").format(report.path))
        self.load()

    def _take_look(self, path: str, is_sealed: bool) -> None:
        (self.passphrase_wanted if is_sealed else self.restore_ready).emit(path)

    def _take_restored(self, report: RestoreReport) -> None:
        self.ended.emit(BACKING_UP)
        self.told.emit(said(restore_sentence(report)))
        self.restored.emit()
        self.load()

    def _fail(self, error: UserError) -> None:
        self.ended.emit(BACKING_UP)
        self._jobs.failed.emit(error)
