"""What several views must hear of: one place that knows which of them to read again."""

from PySide6.QtCore import QObject, Slot

from outreach_app.domain.reports import IngestReport
from outreach_app.ui.desk_parts import DeskParts


class Spreading(QObject):
    """Passes a change on to the views that show what changed."""

    def __init__(self, parts: DeskParts, owner: QObject) -> None:
        super().__init__(owner)
        self._parts = parts

    @Slot()
    def spread_change(self) -> None:
        """Verdicts may be others now: what is in view is read again."""
        self._parts.controllers.prospects.refresh()
        self._parts.controllers.timeline.refresh()
        self._parts.controllers.alerts.load()
        self._parts.controllers.sent.load()

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
            self._parts.controllers.prospects.refresh()
            self._parts.controllers.timeline.refresh_if_among(report.prospects)
            self._parts.controllers.sent.load()
            self._parts.controllers.alerts.load()
