"""Composing: previews while one types, templates, tests, and putting mails into the outbox."""

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import QObject, Signal, Slot

from outreach_app.domain.errors import UserError
from outreach_app.domain.mails import Letter, Template
from outreach_app.domain.reports import GapReport, Preview, QueueReport
from outreach_app.ui.draft_slots import DraftSlot, DraftSlots
from outreach_app.ui.jobs import Job, Jobs, Lane
from outreach_app.ui.offers import Offer, OfferKind
from outreach_app.ui.said.reading import said
from outreach_app.ui.widgets.message_bar import Message
from outreach_app.ui.writing_ports import ComposingPort, TemplatesPort


class ComposeController(QObject):
    """Turns the compose page's intentions into jobs."""

    previewed = Signal(object)
    gaps_found = Signal(object)
    senders_listed = Signal(object)
    preview_failed = Signal(str)
    templates_listed = Signal(object)
    fields_listed = Signal(object)
    queued = Signal(object)
    queue_failed = Signal()
    template_kept = Signal()
    message = Signal(object)

    def __init__(
        self,
        jobs: Jobs,
        composing: ComposingPort,
        templates: TemplatesPort,
        slots: DraftSlots,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._jobs = jobs
        self._composing = composing
        self._templates = templates
        self._slots = slots
        self._preview: Job[Preview] | None = None
        self._gaps: Job[GapReport] | None = None

    @Slot()
    def load(self) -> None:
        """Read templates and merge fields."""
        self._jobs.start(Lane.DESK, self._templates.list, self.templates_listed.emit)
        self._jobs.start(Lane.DESK, self._composing.field_names, self.fields_listed.emit)
        self._jobs.start(Lane.DESK, self._composing.senders, self.senders_listed.emit)

    @Slot(object, int)
    def preview(self, letter: Letter, prospect_id: int) -> None:
        """Render the mail for this prospect; only the newest preview counts."""
        if self._preview is not None:
            self._preview.cancel()
        work = partial(self._composing.preview, letter, prospect_id)
        self._preview = self._jobs.start(
            Lane.PREVIEW, work, self.previewed.emit, self._fail_preview
        )

    @Slot(object, object)
    def find_gaps(self, letter: Letter, prospect_ids: Sequence[int]) -> None:
        """See who of the recipients lacks something; only the newest answer counts."""
        if self._gaps is not None:
            self._gaps.cancel()
        work = partial(self._composing.gaps, letter, prospect_ids)
        self._gaps = self._jobs.start(Lane.PREVIEW, work, self.gaps_found.emit, self._fail_preview)

    @Slot(object, object)
    def queue(self, letter: Letter, prospect_ids: Sequence[int]) -> None:
        """Put the mails into the outbox."""
        work = partial(_queue, self._composing, self._slots.current, letter, prospect_ids)
        self._jobs.start(Lane.DESK, work, self._take_queued, self._fail_queue)

    @Slot(object, int)
    def send_test(self, letter: Letter, prospect_id: int) -> None:
        """Send this prospect's mail to the user."""
        self.message.emit(Message("note", self.tr("Sending the test…")))
        work = partial(self._composing.send_test, letter, prospect_id)
        self._jobs.start(Lane.SETUP, work, self._tell_test)

    @Slot(str, object)
    def keep_template(self, name: str, letter: Letter) -> None:
        """Store the letter as a template, with its files."""
        work = partial(
            self._templates.save, name, letter.subject, letter.html, None, letter.attachments
        )
        self._jobs.start(Lane.DESK, work, self._tell_kept)

    def _fail_preview(self, error: UserError) -> None:
        self.preview_failed.emit(said(error.sentence))

    def _take_queued(self, report: QueueReport) -> None:
        self.queued.emit(report)
        for message in self._told(report):
            self.message.emit(message)

    def _told(self, report: QueueReport) -> list[Message]:
        told: list[Message] = []
        if report.queued:
            one = self.tr("Your mail is on its way.")
            many = self.tr("{0} mails are on their way.").format(report.queued)
            undo = Offer(OfferKind.UNDO_SENDING, self.tr("Undo"), report.mail_ids)
            words = one if report.queued == 1 else many
            told.append(Message("good", words, offer=undo))
        if report.held:
            reasons = "  ".join(said(mail.reason) for mail in report.held[:3])
            more = self.tr("and {0} more").format(len(report.held) - 3)
            tail = f" ({more})" if len(report.held) > 3 else ""
            told.append(Message("warning", f"{reasons}{tail}", self.tr("Held in the outbox")))
        return told

    def _fail_queue(self, error: UserError) -> None:
        self.queue_failed.emit()
        self._jobs.failed.emit(error)

    def _tell_test(self, sentence: str) -> None:
        self.message.emit(Message("good", sentence))

    def _tell_kept(self, template: Template) -> None:
        self.message.emit(Message("good", self.tr("Kept as “{0}”.").format(template.name)))
        self.load()
        self.template_kept.emit()


def _queue(
    composing: ComposingPort, slot: DraftSlot, letter: Letter, prospect_ids: Sequence[int]
) -> QueueReport:
    """Queue a letter and its draft's end in one; what can not be queued stays a draft."""
    report = composing.queue(letter, prospect_ids, slot.id)
    slot.is_over = True
    return report
