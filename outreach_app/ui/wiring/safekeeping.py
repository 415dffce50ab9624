"""Who hears whom about copies of the profile, records of people, and forgetting them."""

from collections.abc import Sequence

from PySide6.QtCore import QObject, Qt, Slot
from PySide6.QtWidgets import QFileDialog

from outreach_app.domain.prospects import Prospect
from outreach_app.ui.desk_parts import DeskParts
from outreach_app.ui.widgets.message_bar import Message
from outreach_app.ui.widgets.passphrase_dialog import PassphraseDialog
from outreach_app.ui.widgets.question import Question
from outreach_app.ui.wiring.spreading import Spreading
from outreach_app.ui.words import number


class SafekeepingWiring(QObject):
    """Asks before anything that goes deep, and for the folders it needs."""

    def __init__(self, parts: DeskParts, spreading: Spreading, owner: QObject) -> None:
        super().__init__(owner)
        self._parts = parts
        self._spreading = spreading
        self._erasing: tuple[int, ...] = ()
        self._connect_copies()
        self._connect_person()

    def _connect_copies(self) -> None:
        control, strip = self._parts.controllers.backups, self._parts.window.progress
        section = self._parts.window.settings.safekeeping
        self._parts.controllers.preferences.changed.connect(control.follow)
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
        erased.connect(self._forget)
        erased.connect(self._spreading.spread_people)
        self._parts.window.prospects.list.erase_wanted.connect(self._ask_erase_many)
        self._parts.window.actions_by_name["record"].triggered.connect(self._record_chosen)
        self._parts.window.actions_by_name["erase"].triggered.connect(self._erase_chosen)

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

    @Slot()
    def _record_chosen(self) -> None:
        if self._has_chosen():
            self._parts.window.prospects.panel.details.ask_record()

    @Slot()
    def _erase_chosen(self) -> None:
        """Those who are marked, else the one who is shown."""
        marked = self._parts.window.prospects.list_view.chosen_ids()
        if not self._has_chosen():
            return
        if len(marked) > 1:
            self._ask_erase_many(marked)
        else:
            self._parts.window.prospects.panel.details.ask_erase()

    def _has_chosen(self) -> bool:
        """Whether somebody is in view whom it can be about; if not, it is said how."""
        window = self._parts.window
        is_there = window.page == "prospects" and window.prospects.chosen is not None
        if not is_there:
            window.show_page("prospects")
            choose = self.tr("Choose somebody in the list first, and do it again.")
            window.bar.show_message(Message("note", choose))
        return is_there

    @Slot(object)
    def _ask_erase(self, prospect: Prospect) -> None:
        self._ask(self.tr("Forget {0} for good?").format(prospect.name), (prospect.id,))

    @Slot(object)
    def _ask_erase_many(self, ids: Sequence[int]) -> None:
        one, many = self.tr("Forget 1 person for good?"), self.tr("Forget {0} people for good?")
        self._ask(one if len(ids) == 1 else many.format(number(len(ids))), ids)

    def _ask(self, title: str, ids: Sequence[int]) -> None:
        question = Question(
            self._parts.window,
            title,
            self.tr(
                "Everything goes: the person, notes, tasks, all mails and every request, here and "
                "at the relay. What remains is a code from which nobody can read the address; it "
                "keeps the person from being imported or written to again. What could be taken "
                "back until now no longer can, and copies that a restore put aside go. Daily "
                "copies hold the person until newer ones replace them. This can not be undone."
            ),
            self.tr("Choose where the receipt goes, and forget"),
            tuple(ids),
        )
        question.confirmed.connect(self._ask_receipt)
        question.open()

    @Slot(object)
    def _ask_receipt(self, ids: Sequence[int]) -> None:
        self._erasing = tuple(ids)
        dialog = self._folder_dialog(self.tr("Where should the receipt go?"))
        dialog.fileSelected.connect(self._erase)
        dialog.open()

    @Slot(str)
    def _erase(self, folder: str) -> None:
        self._parts.controllers.exporting.erase(self._erasing, folder)

    @Slot(object)
    def _forget(self, ids: Sequence[int]) -> None:
        """Nobody of these may stay in view."""
        for prospect_id in ids:
            self._parts.window.prospects.forget(prospect_id)
            self._parts.controllers.timeline.forget(prospect_id)

    def _folder_dialog(self, title: str) -> QFileDialog:
        dialog = QFileDialog(self._parts.window, title)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.setFileMode(QFileDialog.FileMode.Directory)
        dialog.setOption(QFileDialog.Option.ShowDirsOnly)
        return dialog
