"""Who hears whom about copies of the profile, records of people, and forgetting them."""

from PySide6.QtCore import QObject, Qt, Slot
from PySide6.QtWidgets import QFileDialog

from outreach_app.domain.prospects import Prospect
from outreach_app.ui.desk_parts import DeskParts
from outreach_app.ui.widgets.passphrase_dialog import PassphraseDialog
from outreach_app.ui.widgets.question import Question
from outreach_app.ui.wiring.spreading import Spreading


class SafekeepingWiring(QObject):
    """Asks before anything that goes deep, and for the folders it needs."""

    def __init__(self, parts: DeskParts, spreading: Spreading, owner: QObject) -> None:
        super().__init__(owner)
        self._parts = parts
        self._spreading = spreading
        self._connect_copies()
        self._connect_person()

    def _connect_copies(self) -> None:
        control, strip = self._parts.controllers.backups, self._parts.window.progress
        section = self._parts.window.settings.safekeeping
        section.backup_wanted.connect(control.make)
        section.restore_wanted.connect(control.look)
        control.passphrase_wanted.connect(self._ask_passphrase)
        control.restore_ready.connect(self._ask_restore)
        control.listed.connect(section.show_entries)
        control.working.connect(strip.show_work)
        control.ended.connect(strip.end_work)
        control.told.connect(self._parts.tidings.tell_kept)
        control.restored.connect(self._spreading.spread_people)
        control.restored.connect(self._parts.controllers.setup.load)

    def _connect_person(self) -> None:
        details = self._parts.window.prospects.panel.details
        details.record_wanted.connect(self._ask_record)
        details.erase_wanted.connect(self._ask_erase)
        erased = self._parts.controllers.exporting.erased
        erased.connect(self._parts.window.prospects.forget)
        erased.connect(self._parts.controllers.timeline.forget)
        erased.connect(self._spreading.spread_people)

    @Slot(str)
    def _ask_passphrase(self, path: str) -> None:
        dialog = PassphraseDialog(path, self._parts.window)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.given.connect(self._parts.controllers.backups.restore)
        dialog.open()

    @Slot(str)
    def _ask_restore(self, path: str) -> None:
        question = Question(
            self._parts.window,
            self.tr("Restore this backup?"),
            self.tr(
                "The profile becomes what it was then. What is here now is kept as a copy, to "
                "which you can go back the same way."
            ),
            self.tr("Restore"),
            path,
        )
        question.confirmed.connect(self._restore)
        question.open()

    @Slot(object)
    def _restore(self, path: str) -> None:
        self._parts.controllers.backups.restore(path, "")

    @Slot(object)
    def _ask_record(self, prospect: Prospect) -> None:
        dialog = self._folder_dialog(self.tr("Where should the record go?"))
        dialog.setProperty("prospect", prospect.id)
        dialog.fileSelected.connect(self._write_record)
        dialog.open()

    @Slot(str)
    def _write_record(self, folder: str) -> None:
        prospect_id = int(self.sender().property("prospect"))
        self._parts.controllers.exporting.write_record(prospect_id, folder)

    @Slot(object)
    def _ask_erase(self, prospect: Prospect) -> None:
        question = Question(
            self._parts.window,
            self.tr("Forget {0} for good?").format(prospect.name),
            self.tr(
                "Everything goes: the person, notes, tasks, all mails and every request, here and "
                "at the relay. What remains is a code from which nobody can read the address; it "
                "keeps the person from being imported or written to again. What could be taken "
                "back until now no longer can. This can not be undone."
            ),
            self.tr("Choose where the receipt goes, and forget"),
            prospect,
        )
        question.confirmed.connect(self._ask_receipt)
        question.open()

    @Slot(object)
    def _ask_receipt(self, prospect: Prospect) -> None:
        dialog = self._folder_dialog(self.tr("Where should the receipt go?"))
        dialog.setProperty("prospect", prospect.id)
        dialog.fileSelected.connect(self._erase)
        dialog.open()

    @Slot(str)
    def _erase(self, folder: str) -> None:
        prospect_id = int(self.sender().property("prospect"))
        self._parts.controllers.exporting.erase(prospect_id, folder)

    def _folder_dialog(self, title: str) -> QFileDialog:
        dialog = QFileDialog(self._parts.window, title)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.setFileMode(QFileDialog.FileMode.Directory)
        dialog.setOption(QFileDialog.Option.ShowDirsOnly)
        return dialog
