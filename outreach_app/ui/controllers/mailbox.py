"""The watch over the mailboxes: look, wait at them, look again; with gaps while one is away."""

from collections.abc import Sequence
from datetime import date, datetime
from functools import partial
from time import monotonic

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from outreach_app.domain.errors import UserError
from outreach_app.domain.mailbox import MailboxReport
from outreach_app.ui.jobs import Jobs, Lane
from outreach_app.ui.mailbox_ports import MailboxesPort
from outreach_app.ui.said.reading import said
from outreach_app.ui.text import day_and_time

WAIT_SECONDS = 240.0
"""One wait. A look follows it in any case: a line may have died unseen, a reminder be due."""

GAPS = (5, 15, 30, 60, 120)
"""Seconds until the next look after the first, second … failure; the last one repeats."""

REFUSED_GAP = 15 * 60
"""The same after a refused sign-in: providers lock accounts that knock too often."""

REFUSED = frozenset({"wrong_password", "sign-in-again", "no-password", "certificate", "no_sign_in"})
_SHORTEST = 1.0
"""Seconds between two looks: a server that calls all the time is not answered all the time."""


def pause_after(broken: int) -> int:
    """Seconds until a line is opened anew that died at so many waits in a row, soon each time."""
    return GAPS[min(broken, len(GAPS)) - 1] if broken > 1 else 1


class MailboxController(QObject):
    """Works in the lane of the mailboxes for as long as the desk lives."""

    report = Signal(object)
    """A MailboxReport, of each look into each mailbox."""
    looked = Signal(object)
    """The MailboxReports of one look into all mailboxes."""
    state = Signal(str, str)
    """The look (good, waiting, off) and the sentence for the foot."""
    replacing = Signal(object)
    """Whether copies that a provider keeps are replaced."""
    changed = Signal()
    """Timelines are others by the user's word."""
    told = Signal(str)
    """What came of a reminder, in words."""

    def __init__(
        self,
        jobs: Jobs,
        mailboxes: MailboxesPort,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._jobs = jobs
        self._mailbox = mailboxes.check
        self._absences = mailboxes.absences
        self._sent = mailboxes.sent
        self._disowning = mailboxes.disowning
        self._is_busy = False
        self._is_wanted_again = False
        self._is_stopped = False
        self._failures = 0
        self._broken = 0
        self._began = 0.0
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.timeout.connect(self.look)

    @Slot()
    def look(self) -> None:
        """Look now; while a look or a wait is under way, look again after it."""
        self._pause.stop()
        if self._is_stopped:
            return
        if self._is_busy:
            self._is_wanted_again = True
            self._mailbox.wake()
            return
        self._is_busy = True
        self._began = monotonic()
        self._jobs.start(Lane.MAILBOX, self._mailbox.look, self._take, self._fail)

    @Slot(object, object)
    def remind(self, mail_id: int, day: date) -> None:
        """Remind of an absent person on the day of return."""
        work = partial(self._absences.remind, mail_id, day)
        self._jobs.start(Lane.DESK, work, self._reminded)

    @Slot()
    def load(self) -> None:
        """Read what may happen to copies in Sent."""
        self._jobs.start(Lane.DESK, self._sent.is_replacing, self.replacing.emit)

    @Slot(bool)
    def allow_replacing(self, allowed: bool) -> None:
        """The user's word on the provider's copies; they are seen to at once."""
        work = partial(self._sent.allow_replacing, allowed=allowed)
        self._jobs.start(Lane.DESK, work, self._allowed)

    @Slot(object)
    def disown(self, incoming_id: int) -> None:
        """The user's word that a mail which looked like an answer is none."""
        work = partial(self._disowning.disown, incoming_id)
        self._jobs.start(Lane.DESK, work, self._disowned)

    def stop(self) -> None:
        """Look no more, and end what is under way."""
        self._is_stopped = True
        self._pause.stop()
        self._mailbox.cancel()

    def _take(self, reports: Sequence[MailboxReport]) -> None:
        self.looked.emit(tuple(reports))
        for one in reports:
            self.report.emit(one)
        faults = [one for one in reports if one.fault]
        self._failures = self._failures + 1 if faults else 0
        self._tell_state(reports, faults)
        if not reports:
            self._is_busy = False  # nothing to read: looked at again when an account changes
            self._again_if_wanted()
            return
        if len(faults) == len(reports):
            self._is_busy = False
            self._rest(faults)
            return
        span = float(self._gap(faults)) if faults else WAIT_SECONDS
        work = partial(self._mailbox.wait, min(span, WAIT_SECONDS))
        self._jobs.start(Lane.MAILBOX, work, self._waited, self._broke)

    def _waited(self, _came: bool) -> None:
        self._is_busy = False
        self._broken = 0
        if self._again_if_wanted():
            return
        spent = monotonic() - self._began
        if spent >= _SHORTEST:
            self.look()
        else:
            self._pause.start(int((_SHORTEST - spent) * 1000))

    def _broke(self, _error: UserError) -> None:
        """A line died while waiting: the next look opens another, and says what is wrong.

        One that dies at each wait is not opened again and again: providers lock who knocks so.
        """
        self._is_busy = False
        is_soon = monotonic() - self._began < GAPS[-1]
        self._broken = self._broken + 1 if is_soon else 0
        if not self._again_if_wanted():
            self._pause.start(pause_after(self._broken) * 1000)

    def _fail(self, error: UserError) -> None:
        self._is_busy = False
        self._failures += 1
        self.state.emit("waiting", said(error.sentence))
        if not self._again_if_wanted():
            self._pause.start(GAPS[min(self._failures, len(GAPS)) - 1] * 1000)

    def _rest(self, faults: Sequence[MailboxReport]) -> None:
        if not self._again_if_wanted():
            self._pause.start(self._gap(faults) * 1000)

    def _again_if_wanted(self) -> bool:
        wanted, self._is_wanted_again = self._is_wanted_again, False
        if wanted:
            self.look()
        return wanted

    def _gap(self, faults: Sequence[MailboxReport]) -> int:
        if all(one.fault_code in REFUSED for one in faults):
            return REFUSED_GAP
        return GAPS[min(self._failures, len(GAPS)) - 1]

    def _tell_state(
        self, reports: Sequence[MailboxReport], faults: Sequence[MailboxReport]
    ) -> None:
        if self._is_stopped or self._is_wanted_again:
            return
        if not reports:
            self.state.emit("off", self.tr("Answers are not read: no mailbox is set up."))
        elif faults:
            self.state.emit("waiting", faults[0].fault)
        elif len(reports) == 1:
            words = self.tr("Reading answers to {0}.")
            self.state.emit("good", words.format(reports[0].address))
        else:
            words = self.tr("Reading answers in {0} mailboxes.")
            self.state.emit("good", words.format(len(reports)))

    def _disowned(self, _prospect_id: int) -> None:
        self.told.emit(self.tr("That mail counts as an answer no longer."))
        self.changed.emit()

    def _allowed(self, _nothing: None) -> None:
        self.load()
        self.look()

    def _reminded(self, at: datetime) -> None:
        self.told.emit(self.tr("You will be reminded on {0}.").format(day_and_time(at)))
