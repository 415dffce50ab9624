"""The library of templates: listed with figures, saved, gone back from, deleted with a way back."""

from functools import partial

from PySide6.QtCore import QObject, Signal, Slot

from outreach_app.domain.errors import UserError
from outreach_app.domain.mails import Template, TemplateVersion
from outreach_app.ui.jobs import Jobs, Lane
from outreach_app.ui.offers import Offer, OfferKind
from outreach_app.ui.said.reading import said
from outreach_app.ui.widgets.message_bar import Message
from outreach_app.ui.writing_ports import TemplatesPort


class TemplatesController(QObject):
    """Turns the page's intentions into jobs."""

    listed = Signal(object)
    counted = Signal(object)
    versions_listed = Signal(object)
    saved = Signal(object)
    refused = Signal(str)
    changed = Signal()
    """Whoever offers templates is to read them again."""
    message = Signal(object)

    def __init__(self, jobs: Jobs, templates: TemplatesPort, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._jobs = jobs
        self._templates = templates

    @Slot()
    def load(self) -> None:
        """List them, and what became of their mails."""
        self._jobs.start(Lane.DESK, self._templates.list, self.listed.emit)
        self.count()

    @Slot()
    def count(self) -> None:
        """Read the figures again: they count every mail, and so go where nobody waits."""
        self._jobs.start(Lane.LEDGER, self._templates.figures, self.counted.emit)

    @Slot(object)
    def save(self, template: Template) -> None:
        """Store a template; a new one has the id 0."""
        work = partial(_save, self._templates, template)
        self._jobs.start(Lane.DESK, work, self._tell_saved, self._refuse)

    @Slot(int)
    def list_versions(self, template_id: int) -> None:
        """Read what it said before."""
        work = partial(self._templates.versions, template_id)
        self._jobs.start(Lane.DESK, work, self.versions_listed.emit)

    @Slot(object)
    def go_back(self, version: TemplateVersion) -> None:
        """Let a template say again what it said then."""
        work = partial(self._templates.go_back, version)
        self._jobs.start(Lane.DESK, work, self._tell_saved)

    @Slot(int)
    def delete(self, template_id: int) -> None:
        """Remove a template, and offer it back."""
        work = partial(self._templates.delete, template_id)
        self._jobs.start(Lane.DESK, work, partial(self._tell_deleted, template_id))

    @Slot(object)
    def take_offer(self, offer: Offer) -> None:
        """The user took what a message offered."""
        if offer.kind is OfferKind.RESTORE_TEMPLATE:
            work = partial(self._templates.restore, offer.ids[0])
            self._jobs.start(Lane.DESK, work, self._tell_changed)

    def _tell_saved(self, template: Template) -> None:
        self.saved.emit(template)
        self.changed.emit()
        self.load()

    def _tell_deleted(self, template_id: int, _nothing: None) -> None:
        offer = Offer(OfferKind.RESTORE_TEMPLATE, self.tr("Undo"), (template_id,))
        self.message.emit(Message("note", self.tr("The template was deleted."), offer=offer))
        self._tell_changed(None)

    def _tell_changed(self, _nothing: None) -> None:
        self.changed.emit()
        self.load()

    def _refuse(self, error: UserError) -> None:
        self.refused.emit(said(error.sentence))


def _save(templates: TemplatesPort, template: Template) -> Template:
    if template.id:
        return templates.change(template)
    taken = {one.name.casefold() for one in templates.list()}
    if " ".join(template.name.split()).casefold() in taken:
        raise UserError("template-name", "There is a template of this name: choose another one.")
    return templates.save(
        template.name, template.subject, template.html, template.folder, template.attachments
    )
