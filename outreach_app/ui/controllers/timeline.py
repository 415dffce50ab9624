"""One prospect's timeline: read in slices when chosen, and again when something happened to it.

First what is seen at once; then, behind it, what takes all of the history; older lines and mails
when they are looked at.
"""

from datetime import UTC, datetime
from functools import partial

from PySide6.QtCore import QObject, Signal, Slot

from outreach_app.domain.errors import UserError
from outreach_app.domain.timeline import SentMail
from outreach_app.domain.timeline_pages import Opening, Standing, TimelinePage
from outreach_app.ui.jobs import Job, Jobs, Lane
from outreach_app.ui.ports import TimelinesPort

_BEGINNING = datetime.min.replace(tzinfo=UTC)


class TimelineController(QObject):
    """Reads the timeline that is in view; only the newest answer of each kind counts."""

    shown = Signal(object)
    """An Opening."""
    standing_read = Signal(object)
    more_read = Signal(object)
    """A TimelinePage."""
    more_failed = Signal()
    mail_read = Signal(object)
    """A SentMail."""

    def __init__(self, jobs: Jobs, timelines: TimelinesPort, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._jobs = jobs
        self._timelines = timelines
        self._chosen: int | None = None
        self._until: datetime | None = None
        self._opening: Job[Opening] | None = None
        self._standing: Job[Standing] | None = None
        self._more: Job[TimelinePage] | None = None
        self._mail: Job[SentMail] | None = None

    @Slot(int)
    def open(self, prospect_id: int) -> None:
        """Read this one; an answer about another is dropped."""
        self._read(prospect_id, None)

    @Slot()
    def refresh(self) -> None:
        """Read the one in view again, as far down as it was read."""
        if self._chosen is not None:
            self._read(self._chosen, self._until)

    def refresh_if_among(self, prospect_ids: tuple[int, ...]) -> None:
        """Read again if one of these is in view."""
        if self._chosen in prospect_ids:
            self.refresh()

    @Slot(int)
    def forget(self, prospect_id: int) -> None:
        """Close it, if it was this one."""
        if self._chosen == prospect_id:
            self._chosen = None
            self._drop()

    @Slot()
    def read_more(self) -> None:
        """Read the lines below those that are shown."""
        if self._chosen is None or self._until in (None, _BEGINNING):
            return
        work = partial(self._timelines.page, self._chosen, self._until)
        self._more = self._jobs.start(Lane.DESK, work, self._take_more, self._fail_more)

    @Slot(int)
    def read_mail(self, mail_id: int) -> None:
        """Read one mail as it was written."""
        if self._mail is not None:
            self._mail.cancel()
        work = partial(self._timelines.mail, mail_id)
        self._mail = self._jobs.start(Lane.DESK, work, self.mail_read.emit)

    def _read(self, prospect_id: int, until: datetime | None) -> None:
        self._chosen, self._until = prospect_id, until
        self._drop()
        work = partial(self._timelines.opened, prospect_id, until)
        self._opening = self._jobs.start(Lane.DESK, work, self._take)

    def _take(self, opening: Opening) -> None:
        if self._more is not None:  # it begins where the lines before these ended
            self._more.cancel()
        self._until = opening.page.next or _BEGINNING
        self.shown.emit(opening)
        work = partial(self._timelines.standing, opening.prospect.id)
        self._standing = self._jobs.start(Lane.DESK, work, self.standing_read.emit)

    def _take_more(self, page: TimelinePage) -> None:
        self._until = page.next or _BEGINNING
        self.more_read.emit(page)

    def _fail_more(self, error: UserError) -> None:
        self.more_failed.emit()
        self._jobs.failed.emit(error)

    def _drop(self) -> None:
        for job in (self._opening, self._standing, self._more):
            if job is not None:
                job.cancel()
