"""What several views must hear of: one place that knows which of them to read again."""

from PySide6.QtCore import QObject, QTimer, Slot

from outreach_app.domain.reports import IngestReport
from outreach_app.ui.desk_parts import DeskParts
from outreach_app.ui.wiring.on_sight import OnSight

_LEAD_MS = 30
"""What the user is told comes first, painted while no lane computes; then views are read again."""
_PAUSE_MS = 1000
"""What comes in this time after is spread together."""


class Spreading(QObject):
    """Passes a change on to the views that show what changed: in view at once, else once they are.

    While a backlog comes in, page after page, they are read again once a second, not each time.
    """

    def __init__(self, parts: DeskParts, owner: QObject) -> None:
        super().__init__(owner)
        self._parts = parts
        self._touched: set[int] = set()
        self._has_news = False
        self._sent = OnSight(parts.window, "sent", parts.controllers.sent.load, self)
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(_PAUSE_MS)
        self._pause.timeout.connect(self._spread_news)
        self._lead = QTimer(self)
        self._lead.setSingleShot(True)
        self._lead.setInterval(_LEAD_MS)
        self._lead.timeout.connect(self._spread_news)

    @Slot()
    def spread_change(self) -> None:
        """Verdicts may be others now: what is in view is read again."""
        self._parts.controllers.prospects.refresh()
        self._parts.controllers.timeline.refresh()
        self._parts.controllers.alerts.load()
        self._sent.note_change()

    @Slot()
    def spread_people(self) -> None:
        """People came or went: whatever lists them is read again."""
        control = self._parts.controllers
        control.prospects.refresh()
        control.people.load()
        control.today.note_change()
        control.alerts.load()
        control.outbox.load()
        control.timeline.refresh()

    @Slot(object)
    def spread_report(self, report: IngestReport) -> None:
        """What changed is read again: the list if anything did, the timeline if it is in view."""
        if report.prospects or report.alerts or report.digest:
            self._touched.update(report.prospects)
            self._has_news = True
            if not self._pause.isActive() and not self._lead.isActive():
                self._lead.start()

    @Slot()
    def _spread_news(self) -> None:
        if not self._has_news:
            return
        touched, self._touched, self._has_news = tuple(sorted(self._touched)), set(), False
        self._parts.controllers.prospects.refresh()
        self._parts.controllers.timeline.refresh_if_among(touched)
        self._parts.controllers.alerts.load()
        self._sent.note_change()
        self._pause.start()
