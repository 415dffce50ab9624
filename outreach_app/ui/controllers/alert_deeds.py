"""Does what the user answered to an alert, and keeps that they did."""

from functools import partial

from PySide6.QtCore import QObject, Signal, Slot

from outreach_app.domain.alerts import Doing
from outreach_app.ui.alert_deeds import AlertDeed, AlertSubject
from outreach_app.ui.jobs import Jobs, Lane
from outreach_app.ui.notify import Notice
from outreach_app.ui.ports import AlertingPort
from outreach_app.ui.text import day_and_time


class AlertDeedsController(QObject):
    """Turns answers into openings, letters, reminders and corrections."""

    open_wanted = Signal(int)
    write_wanted = Signal(int, str)
    told = Signal(str)
    """What came of it, in a sentence."""
    noted = Signal()
    changed = Signal()
    """Verdicts are others now."""

    def __init__(self, jobs: Jobs, alerting: AlertingPort, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._jobs = jobs
        self._alerting = alerting

    @Slot(object, object)
    def do(self, subject: AlertSubject, deed: AlertDeed) -> None:
        """The user answered an alert."""
        if deed is AlertDeed.REMIND:
            self._jobs.start(Lane.DESK, partial(self._remind, subject), self._take_told)
        elif deed is AlertDeed.WAS_ME:
            self._jobs.start(Lane.LEDGER, partial(self._correct, subject), self._take_corrected)
        else:
            doing = Doing.DISMISSED if deed is AlertDeed.DISMISS else Doing.CLICKED
            self._note(subject.ids, doing)
        if deed is AlertDeed.OPEN:
            self.open_wanted.emit(subject.prospect_id)
        if deed is AlertDeed.WRITE:
            self.write_wanted.emit(subject.prospect_id, subject.name)

    @Slot(object)
    def follow_notice(self, notice: Notice) -> None:
        """The user clicked a notice of the desktop."""
        self._note(tuple(one for alert in notice.alerts for one in alert.ids), Doing.CLICKED)

    def _note(self, ids: tuple[int, ...], doing: Doing) -> None:
        if ids:
            self._jobs.start(Lane.DESK, partial(self._alerting.note, ids, doing), self._take_noted)

    def _remind(self, subject: AlertSubject) -> str:
        at = self._alerting.remind_next_day(subject.ids[0])
        return self.tr("You will be reminded of {0}: {1}").format(subject.name, day_and_time(at))

    def _correct(self, subject: AlertSubject) -> str:
        count = self._alerting.were_me(subject.ids)
        one = self.tr("Noted: that was you. It no longer counts for {0}.")
        many = self.tr("Noted: those {1} were you. They no longer count for {0}.")
        return (one if count == 1 else many).format(subject.name, count)

    def _take_told(self, sentence: str) -> None:
        self.told.emit(sentence)
        self.noted.emit()

    def _take_corrected(self, sentence: str) -> None:
        self.told.emit(sentence)
        self.changed.emit()

    def _take_noted(self, _nothing: None) -> None:
        self.noted.emit()
