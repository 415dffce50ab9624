"""Who hears whom about lists in and out."""

from collections.abc import Sequence

from PySide6.QtCore import QT_TRANSLATE_NOOP, QEvent, QObject, Qt, Slot
from PySide6.QtGui import QDragEnterEvent, QDropEvent

from outreach_app.domain.lists.reports import ImportEntry
from outreach_app.domain.lists.tables import Source
from outreach_app.ui.desk_parts import DeskParts
from outreach_app.ui.remedies import Remedy, RemedyKind
from outreach_app.ui.widgets.export_dialog import ExportDialog
from outreach_app.ui.widgets.import_dialog import ImportDialog
from outreach_app.ui.widgets.import_source import source_of
from outreach_app.ui.widgets.message_bar import Message
from outreach_app.ui.wiring.spreading import Spreading

BACK = Remedy(RemedyKind.ACTION, QT_TRANSLATE_NOOP("remedies", "Take back…"), "import")
"""The dialog lists the imports, each with its way back."""


class ListsWiring(QObject):
    """Opens the dialogs of lists, and stands between them and the work."""

    def __init__(self, parts: DeskParts, spreading: Spreading, owner: QObject) -> None:
        super().__init__(owner)
        self._parts = parts
        self._spreading = spreading
        self._import: ImportDialog | None = None
        self._export: ExportDialog | None = None
        self._entries: Sequence[ImportEntry] = ()
        self._connect_import()
        self._connect_export()
        parts.window.setAcceptDrops(True)
        parts.window.installEventFilter(self)

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        """A list that is dropped onto the window is looked at."""
        if isinstance(event, QDragEnterEvent) and event.type() is QEvent.Type.DragEnter:
            if event.mimeData().hasUrls():
                event.acceptProposedAction()
            return False
        if isinstance(event, QDropEvent) and event.type() is QEvent.Type.Drop:
            paths = [url.toLocalFile() for url in event.mimeData().urls() if url.isLocalFile()]
            if paths:
                event.acceptProposedAction()
                self.import_source(source_of(paths[0]))
            return True
        return False

    @Slot()
    def open_import(self) -> None:
        """Ask for a list."""
        if self._import is not None:
            self._import.raise_()
            return
        control = self._parts.controllers.importing
        dialog = ImportDialog(self._parts.theme.tokens, self._parts.window)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.look_wanted.connect(control.look)
        dialog.check_wanted.connect(control.check)
        dialog.run_wanted.connect(control.run)
        dialog.bad_rows_wanted.connect(control.save_bad_rows)
        dialog.undo_wanted.connect(control.undo)
        dialog.finished.connect(self._forget_import)
        control.looked.connect(dialog.show_preview)
        control.checked.connect(dialog.show_report)
        control.refused.connect(dialog.show_fault)
        control.listed.connect(dialog.source.show_entries)
        self._import = dialog
        control.load()
        dialog.open()

    def import_source(self, source: Source) -> None:
        """Look at this list in the import dialog."""
        self.open_import()
        if self._import is not None:
            self._import.begin(source)

    @Slot()
    def open_export(self) -> None:
        """Ask how everybody in view is to be exported."""
        self.export_chosen(())

    @Slot()
    def export_marked(self) -> None:
        """Ask about those who are seen to be marked, or about everybody in view."""
        shown = self._parts.window.prospects.list
        is_seen = self._parts.window.page == "prospects" and shown.bulk.isVisible()
        self.export_chosen(shown.table.chosen_ids() if is_seen else ())

    @Slot(object)
    def export_chosen(self, ids: Sequence[int]) -> None:
        """Ask how these are to be exported."""
        shown = self._parts.window.prospects.list
        view = (shown.asked, shown.table.order, tuple(ids))
        control = self._parts.controllers.exporting
        self._export = ExportDialog(view, self._parts.window)
        self._export.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._export.run_wanted.connect(control.run)
        self._export.finished.connect(self._forget_export)
        control.offered.connect(self._export.show_offer)
        control.load()
        self._export.open()

    def _connect_import(self) -> None:
        control, strip = self._parts.controllers.importing, self._parts.window.progress
        actions, page = self._parts.window.actions_by_name, self._parts.window.prospects
        actions["import"].triggered.connect(self.open_import)
        page.list.import_wanted.connect(self.open_import)
        self._parts.window.settings.safekeeping.import_wanted.connect(self.open_import)
        control.working.connect(strip.show_work)
        control.ended.connect(strip.end_work)
        strip.cancel_wanted.connect(control.cancel_work)
        control.told.connect(self._parts.tidings.tell_kept)
        control.imported.connect(self._tell_imported)
        control.changed.connect(self._spreading.spread_people)

    def _connect_export(self) -> None:
        control, strip = self._parts.controllers.exporting, self._parts.window.progress
        self._parts.window.actions_by_name["export"].triggered.connect(self.export_marked)
        self._parts.window.prospects.list.export_wanted.connect(self.export_chosen)
        self._parts.window.settings.safekeeping.export_wanted.connect(self.open_export)
        control.working.connect(strip.show_work)
        control.ended.connect(strip.end_work)
        strip.cancel_wanted.connect(control.cancel_work)
        control.told.connect(self._parts.tidings.tell_kept)

    @Slot(str)
    def _tell_imported(self, sentence: str) -> None:
        self._parts.window.bar.show_message(Message("good", sentence, remedy=BACK))

    @Slot()
    def _forget_import(self) -> None:
        self._import = None

    @Slot()
    def _forget_export(self) -> None:
        self._export = None
