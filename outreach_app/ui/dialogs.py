"""The dialogs of the desk. Each opens beside the work and answers by signal; none blocks."""

from collections.abc import Mapping

from PySide6.QtCore import QObject, Qt, Signal, Slot

from outreach_app.domain.dossier import Dossier, Undone
from outreach_app.domain.prospect_pages import ProspectPage
from outreach_app.domain.prospects import Prospect, ProspectForm
from outreach_app.ui.main_window import MainWindow
from outreach_app.ui.theme import Theme
from outreach_app.ui.widgets.enrol_dialog import EnrolDialog
from outreach_app.ui.widgets.evidence_dialog import EvidenceDialog
from outreach_app.ui.widgets.prospect_dialog import ProspectDialog
from outreach_app.ui.widgets.question import Question
from outreach_app.ui.widgets.recipient_dialog import RecipientDialog


class Dialogs(QObject):
    """Opens dialogs over the window and passes their answers on."""

    form_filled = Signal(object, object)
    """The prospect's id, None for a new one, and its ProspectForm."""
    form_left = Signal()
    """The form was closed, and nothing is to come of it."""
    delete_confirmed = Signal(object)
    search_wanted = Signal(str)
    recipients_chosen = Signal(object)
    corrected = Signal(int, object)
    """The hit's id and what the user said of it."""
    word_taken_back = Signal(int)
    taught = Signal(object)
    lesson_taken_back = Signal(int)

    def __init__(self, window: MainWindow, theme: Theme) -> None:
        super().__init__(window)
        self._window = window
        self._theme = theme
        self._form: ProspectDialog | None = None
        self._editing: int | None = None
        self._choice: RecipientDialog | None = None
        self._evidence: EvidenceDialog | None = None

    @Slot()
    def add_prospect(self) -> None:
        """Ask for a new prospect."""
        self._open_form(None, None)

    @Slot(str)
    def add_prospect_at(self, address: str) -> None:
        """Ask for a new prospect whose address is known."""
        self._open_form(None, ProspectForm(address))

    @Slot(object)
    def edit_prospect(self, prospect: Prospect) -> None:
        """Let this prospect be changed."""
        self._open_form(prospect.id, prospect.form)

    @Slot(object)
    def delete_prospect(self, prospect: Prospect) -> None:
        """Ask before this prospect is deleted."""
        question = Question(
            self._window,
            self.tr("Delete {0}?").format(prospect.name),
            self.tr(
                "The prospect goes, and with it the whole timeline and all mails to it. "
                "It can be taken back for a day."
            ),
            self.tr("Delete"),
            prospect,
        )
        question.confirmed.connect(self.delete_confirmed)
        question.open()

    @Slot(object)
    def choose_recipients(self, names: Mapping[int, str]) -> None:
        """Ask whom to write to."""
        self._choice = RecipientDialog(names, self._window)
        self._choice.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._choice.search_wanted.connect(self.search_wanted)
        self._choice.chosen.connect(self.recipients_chosen)
        self._choice.finished.connect(self._forget_choice)
        self._choice.open()
        self.search_wanted.emit("")

    @Slot(object)
    def show_offer(self, page: ProspectPage) -> None:
        """Prospects that match what was searched."""
        if self._choice is not None:
            self._choice.show_page(page)

    @Slot(object)
    def show_evidence(self, dossier: Dossier) -> None:
        """Show why, in the dialog that is open or in a new one."""
        if self._evidence is not None:
            self._evidence.show_dossier(dossier)
            return
        self._evidence = EvidenceDialog(dossier, self._theme.tokens, self._window)
        self._evidence.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._evidence.corrected.connect(self.corrected)
        self._evidence.taken_back.connect(self.word_taken_back)
        self._evidence.taught.connect(self.taught)
        self._evidence.lesson_taken_back.connect(self.lesson_taken_back)
        self._evidence.finished.connect(self._forget_evidence)
        self._evidence.open()

    @Slot(str)
    def show_enrolment(self, url: str) -> None:
        """Show where a device of the user's own can enrol itself."""
        dialog = EnrolDialog(url, self._theme.tokens, self._window)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.open()

    @Slot(object)
    def show_undone(self, undone: Undone) -> None:
        """Say what came of the user's word."""
        if self._evidence is not None:
            self._evidence.show_undone(undone)

    @Slot(object)
    def close_form(self, _prospect: Prospect) -> None:
        """The form was taken."""
        if self._form is not None:
            self._form.accept()

    @Slot(str)
    def show_fault(self, sentence: str) -> None:
        """The form was not taken."""
        if self._form is not None:
            self._form.show_fault(sentence)

    def _open_form(self, prospect_id: int | None, form: ProspectForm | None) -> None:
        self._editing = prospect_id
        self._form = ProspectDialog(form, self._theme.tokens, self._window)
        self._form.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._form.submitted.connect(self._pass_form)
        self._form.rejected.connect(self.form_left)
        self._form.finished.connect(self._forget_form)
        self._form.open()

    @Slot(object)
    def _pass_form(self, form: ProspectForm) -> None:
        self.form_filled.emit(self._editing, form)

    @Slot()
    def _forget_form(self) -> None:
        self._form = None

    @Slot()
    def _forget_evidence(self) -> None:
        self._evidence = None

    @Slot()
    def _forget_choice(self) -> None:
        self._choice = None
