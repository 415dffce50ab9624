"""Alerts: shown once, marked when really shown; what came while away in one summary."""

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from outreach_app.domain.reports import AlertRow, IngestReport, ShownAlert
from outreach_app.ui.jobs import Jobs, Lane
from outreach_app.ui.notify import Notice
from outreach_app.ui.ports import AlertingPort
from outreach_app.ui.said.reading import said

_NAMED = 4

_PAINTED_MS = 30
"""Notices that are shown together are painted, while no lane computes, and then marked together."""


class AlertsController(QObject):
    """Gathers what was missed until the relay's backlog is in, then tells things as they come."""

    notice = Signal(object)
    opened = Signal()
    """What was missed has been read from the profile: watching may begin."""
    listed = Signal(object)
    shown = Signal(object)
    """A ShownAlert that the user could see, and that is marked so."""

    def __init__(self, jobs: Jobs, alerting: AlertingPort, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._jobs = jobs
        self._alerting = alerting
        self._missed: list[ShownAlert] = []
        self._is_gathering = True
        self._is_paused = False
        self._seen: list[ShownAlert] = []
        self._painted = QTimer(self)
        self._painted.setSingleShot(True)
        self._painted.setInterval(_PAINTED_MS)
        self._painted.timeout.connect(self.mark_seen)

    @Slot(bool)
    def pause(self, is_paused: bool) -> None:
        """Hold alerts back for now; afterwards they are told in one."""
        self._is_paused = is_paused
        if is_paused:
            self._is_gathering = True
        else:
            self.tell_missed()

    @Slot()
    def open(self) -> None:
        """Read what was decided but perhaps not shown when the app ended."""
        self._jobs.start(Lane.DESK, self._alerting.unshown, self._take_unshown)
        self.load()

    @Slot()
    def load(self) -> None:
        """List the alerts of late."""
        self._jobs.start(Lane.DESK, self._list_recent, self.listed.emit)

    @Slot(object)
    def take_report(self, report: IngestReport) -> None:
        """Show what was decided just now, or keep it for the summary while a backlog comes in."""
        if self._is_gathering:
            self._missed.extend((*report.alerts, *report.digest))
            if report.caught_up and not self._is_paused:
                self.tell_missed()
            return
        for alert in report.alerts:
            self._tell((alert,))
        if report.digest:
            self._tell(report.digest, self.tr("{0} things for you, told together"))

    @Slot()
    def tell_missed(self) -> None:
        """Tell in one what happened while the app was away, and from now on each by itself."""
        if self._is_paused:
            return
        self._is_gathering = False
        known = {alert.id: alert for alert in self._missed}
        self._missed.clear()
        if known:
            self._tell(tuple(known.values()))

    @Slot(object)
    def mark_shown(self, notice: Notice) -> None:
        """The user could see this notice."""
        self._seen.extend(notice.alerts)
        self._painted.start()

    @Slot()
    def mark_seen(self) -> None:
        """Mark now what the user could see, and list the alerts again."""
        self._painted.stop()
        seen, self._seen = tuple(self._seen), []
        if seen:
            self._jobs.start(Lane.DESK, partial(self._mark, seen), self._marked)

    def _tell(self, alerts: tuple[ShownAlert, ...], heading: str = "") -> None:
        if len(alerts) == 1:
            alert = alerts[0]
            facts = (alert.company, alert.sentence, said(alert.why))
            body = " · ".join(part for part in facts if part)
            notice = Notice(said(alert.title), body, alerts, alert.prospect_id)
        else:
            away = self.tr("{0} things happened while you were away")
            title = (heading or away).format(len(alerts))
            body = "\n".join(said(alert.title) for alert in alerts[:_NAMED])
            rest = len(alerts) - _NAMED
            more = self.tr("and {0} more").format(rest)
            notice = Notice(title, f"{body}\n{more}" if rest > 0 else body, alerts)
        self.notice.emit(notice)

    def _take_unshown(self, alerts: Sequence[ShownAlert]) -> None:
        self._missed.extend(alerts)
        self.opened.emit()

    def _list_recent(self) -> Sequence[AlertRow]:
        return self._alerting.recent()

    def _mark(self, seen: Sequence[ShownAlert]) -> Sequence[ShownAlert]:
        self._alerting.mark_shown([one for alert in seen for one in alert.ids])
        return seen

    def _marked(self, seen: Sequence[ShownAlert]) -> None:
        for alert in seen:
            self.shown.emit(alert)
        self.load()
