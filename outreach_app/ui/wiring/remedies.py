"""What the button beside an error does."""

from PySide6.QtCore import QObject, Slot

from outreach_app.ui.desk_parts import DeskParts
from outreach_app.ui.remedies import Remedy, RemedyKind
from outreach_app.ui.widgets.report_dialog import ReportDialog


class RemediesWiring(QObject):
    """Opens what helps, and the report of a bug."""

    def __init__(self, parts: DeskParts, owner: QObject) -> None:
        super().__init__(owner)
        self._parts = parts
        parts.window.bar.remedy_wanted.connect(self._follow)
        parts.controllers.reporting.made.connect(self._show_report)

    @Slot(object)
    def _follow(self, remedy: Remedy) -> None:
        window = self._parts.window
        if remedy.kind is RemedyKind.REPORT:
            self._parts.controllers.reporting.make()
        elif remedy.kind is RemedyKind.SETTINGS:
            window.show_settings(remedy.about)
        elif remedy.kind is RemedyKind.ACTION:
            window.actions_by_name[remedy.about].trigger()
        else:
            window.show_page(remedy.about)

    @Slot(str)
    def _show_report(self, text: str) -> None:
        ReportDialog(text, self._parts.window).open()
