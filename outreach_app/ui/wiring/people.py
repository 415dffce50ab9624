"""Who hears whom about views, stages, tags, notes, tasks, what is done to many, and taking back."""

from collections.abc import Sequence

from PySide6.QtCore import QT_TRANSLATE_NOOP, QObject, Qt, Slot

from outreach_app.domain.pipeline import Stage
from outreach_app.domain.preferences import Preferences
from outreach_app.domain.prospects import Prospect
from outreach_app.domain.undoing import Done, UndoStep
from outreach_app.ui.controllers.deeds import KEY
from outreach_app.ui.controllers.notebook import Beside
from outreach_app.ui.desk_parts import DeskParts
from outreach_app.ui.remedies import Remedy, RemedyKind
from outreach_app.ui.widgets.duplicates_dialog import DuplicatesDialog
from outreach_app.ui.widgets.merge_dialog import MergeDialog
from outreach_app.ui.widgets.message_bar import Message
from outreach_app.ui.widgets.stages_dialog import StagesDialog

UNDO = Remedy(RemedyKind.ACTION, QT_TRANSLATE_NOOP("remedies", "Take back"), "undo")
REDO = Remedy(RemedyKind.ACTION, QT_TRANSLATE_NOOP("remedies", "Do it again"), "redo")


class PeopleWiring(QObject):
    """Connects once, and stands between results and the several views that show them."""

    def __init__(self, parts: DeskParts, owner: QObject) -> None:
        super().__init__(owner)
        self._parts = parts
        self._told: Message | None = None
        self._stages: Sequence[Stage] = ()
        self._connect_lists()
        self._connect_deeds()
        self._connect_notebook()
        parts.controllers.people.load()

    def _connect_lists(self) -> None:
        page, people = self._parts.window.prospects, self._parts.controllers.people
        people.stages_read.connect(page.show_stages)
        people.stages_read.connect(self._parts.models.prospects.show_stages)
        people.tags_read.connect(page.list.show_tags)
        people.views_read.connect(page.views.show_views)
        people.stages_read.connect(self._keep_stages)
        people.stages_saved.connect(page.list.refresh_board)
        page.views.stages_wanted.connect(self._edit_stages)
        page.views.twins_wanted.connect(self._find_twins)
        self._parts.window.actions_by_name["duplicates"].triggered.connect(self._find_twins)
        people.board_read.connect(page.list.board.show_board)
        page.list.board_wanted.connect(people.read_board)
        page.view_kept.connect(people.keep_view)
        page.views.delete_wanted.connect(people.delete_view)
        self._parts.controllers.prospects.meant.connect(page.list.offer_meant)
        self._parts.controllers.prospects.saved.connect(people.load)
        preferences = self._parts.controllers.preferences
        page.list_view.columns_changed.connect(preferences.keep_columns)
        preferences.changed.connect(self._show_columns)

    def _connect_deeds(self) -> None:
        parts, deeds = self._parts, self._parts.controllers.deeds
        page = parts.window.prospects
        page.list.many_wanted.connect(deeds.do)
        page.list.board.stage_wanted.connect(deeds.move)
        page.panel.details.stage_wanted.connect(deeds.move)
        page.panel.details.form_changed.connect(parts.controllers.prospects.save)
        page.panel.details.colleague_wanted.connect(parts.window.open_prospect)
        page.panel.details.company_wanted.connect(page.list.list_company)
        page.panel.details.merge_wanted.connect(self._ask_merge)
        deeds.progress.connect(self._show_progress)
        deeds.ended.connect(self._end_progress)
        deeds.done.connect(self._offer_undo)
        deeds.undone.connect(self._tell_undone)
        deeds.redone.connect(self._tell_redone)
        deeds.changed.connect(self._spread)
        deeds.gone.connect(self._forget)
        deeds.names_read.connect(parts.window.write_to_many)
        parts.window.progress.cancel_wanted.connect(deeds.cancel_work)
        parts.controllers.prospects.deleted.connect(deeds.tell_last)
        parts.controllers.prospects.saved.connect(self._tell_saved)
        parts.window.actions_by_name["undo"].triggered.connect(parts.tidings.take_back)
        parts.tidings.undo_wanted.connect(deeds.undo)
        parts.window.actions_by_name["redo"].triggered.connect(deeds.redo)
        parts.controllers.people.changed.connect(deeds.tell_last)

    def _connect_notebook(self) -> None:
        parts, control = self._parts, self._parts.controllers.notebook
        page = parts.window.prospects
        view = page.panel.notebook
        page.prospect_chosen.connect(control.open)
        control.shown.connect(self._show_beside)
        control.changed.connect(parts.controllers.timeline.refresh)
        view.note_added.connect(control.add_note)
        view.note_edited.connect(control.edit_note)
        view.note_deleted.connect(control.delete_note)
        view.task_added.connect(control.add_task)
        view.task_ticked.connect(control.tick_task)
        view.task_deleted.connect(control.delete_task)
        view.note_deleted.connect(parts.controllers.deeds.tell_last)
        view.task_deleted.connect(parts.controllers.deeds.tell_last)

    @Slot(object)
    def _keep_stages(self, stages: Sequence[Stage]) -> None:
        self._stages = stages

    @Slot()
    def _edit_stages(self) -> None:
        people, window = self._parts.controllers.people, self._parts.window
        dialog = StagesDialog(self._stages, self._parts.theme.tokens, window)
        dialog.submitted.connect(people.save_stages)
        people.stages_saved.connect(dialog.accept)
        people.stages_refused.connect(dialog.show_fault)
        dialog.open()

    @Slot()
    def _find_twins(self) -> None:
        people = self._parts.controllers.people
        dialog = DuplicatesDialog(self._parts.window)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.merge_wanted.connect(self._ask_merge)
        self._parts.controllers.deeds.done.connect(dialog.accept)
        people.twins_read.connect(dialog.show_pairs)
        dialog.open()
        people.find_twins()

    @Slot(object)
    def _show_columns(self, preferences: Preferences) -> None:
        self._parts.window.prospects.list_view.restore_columns(preferences.prospect_columns)

    @Slot(object)
    def _show_beside(self, beside: Beside) -> None:
        panel = self._parts.window.prospects.panel
        if self._parts.window.prospects.chosen == beside.prospect_id:
            panel.notebook.show_notebook(beside.book)
            panel.details.show_near(beside.colleagues, beside.twins)

    @Slot(object, object)
    def _ask_merge(self, kept: Prospect, dropped: Prospect) -> None:
        dialog = MergeDialog(kept, dropped, self._parts.window)
        dialog.confirmed.connect(self._parts.controllers.deeds.merge)
        dialog.open()

    @Slot(int, int)
    def _show_progress(self, done: int, total: int) -> None:
        sentence = self.tr("Changing prospects")
        self._parts.window.progress.show_work(KEY, sentence, done, total)

    @Slot()
    def _end_progress(self) -> None:
        self._parts.window.progress.end_work(KEY)

    @Slot()
    def _tell_saved(self) -> None:
        """Among prospects the panel shows it; anywhere else nothing would."""
        if self._parts.window.page != "prospects":
            self._parts.controllers.deeds.tell_last()

    @Slot(object)
    def _offer_undo(self, done: Done | UndoStep) -> None:
        self._withdraw()
        is_step = isinstance(done, UndoStep) or bool(done.step_id)
        self._told = Message("good", done.sentence, remedy=UNDO if is_step else None)
        self._parts.window.bar.show_message(self._told)

    @Slot(str)
    def _tell_undone(self, sentence: str) -> None:
        self._show_turned(sentence, REDO)

    @Slot(str)
    def _tell_redone(self, sentence: str) -> None:
        self._show_turned(sentence, UNDO)

    def _show_turned(self, sentence: str, back: Remedy) -> None:
        self._withdraw()
        self._told = Message("good", sentence, remedy=back)
        self._parts.window.bar.show_message(self._told)

    @Slot()
    def _spread(self) -> None:
        control = self._parts.controllers
        control.prospects.refresh()
        control.people.load()
        control.timeline.refresh()
        control.notebook.refresh()
        control.outbox.load()
        control.alerts.load()
        self._parts.window.prospects.list.refresh_board()

    @Slot(object)
    def _forget(self, prospect_ids: Sequence[int]) -> None:
        page = self._parts.window.prospects
        chosen = page.chosen
        if chosen in set(prospect_ids) and chosen is not None:
            page.forget(chosen)
            self._parts.controllers.timeline.forget(chosen)
            self._parts.controllers.notebook.forget(chosen)

    def _withdraw(self) -> None:
        """The offer before holds no more: taking back begins with what was done last."""
        if self._told is not None:
            self._parts.window.bar.withdraw(self._told)
            self._told = None
