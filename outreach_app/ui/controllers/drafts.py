"""Drafts kept while one writes, in one lane and in their order; listed, opened and discarded."""

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import QObject, Signal, Slot

from outreach_app.domain.drafts import Draft, DraftRow
from outreach_app.domain.mails import Letter
from outreach_app.ui.draft_slots import DraftSlot, DraftSlots
from outreach_app.ui.jobs import Jobs, Lane
from outreach_app.ui.offers import Offer, OfferKind
from outreach_app.ui.widgets.message_bar import Message
from outreach_app.ui.writing_ports import DraftsPort


class DraftsController(QObject):
    """Turns pauses and the user's word into jobs."""

    kept = Signal()
    listed = Signal(object)
    opened = Signal(object)
    """A Draft to go on with."""
    discarded = Signal()
    """The letter in the window is no draft any more."""
    message = Signal(object)

    def __init__(
        self, jobs: Jobs, drafts: DraftsPort, slots: DraftSlots, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._jobs = jobs
        self._drafts = drafts
        self._slots = slots
        self._is_asked = False

    @property
    def current_id(self) -> int | None:
        """The draft of the letter in the window, None where it has none."""
        return None if self._slots.current.is_over else self._slots.current.id

    def offer_none(self) -> None:
        """Nothing is offered to be gone on with: it is about to be opened, or not wanted."""
        self._is_asked = True

    @Slot()
    def begin(self) -> None:
        """Another letter is written from now on."""
        self._slots.begin()

    @Slot(object, object)
    def keep(self, letter: Letter, recipients: Sequence[int]) -> None:
        """Store the letter as it stands."""
        work = partial(_keep, self._drafts, self._slots.current, letter, recipients)
        self._jobs.start(Lane.DESK, work, self._tell_kept)

    @Slot()
    def load(self) -> None:
        """List the drafts; the first time, offer to go on with the last one."""
        self._jobs.start(Lane.DESK, self._drafts.list, self._list)

    @Slot(int)
    def open(self, draft_id: int) -> None:
        """Go on with a draft."""
        self._jobs.start(Lane.DESK, partial(self._drafts.open, draft_id), self._open)

    @Slot()
    def discard_current(self) -> None:
        """Put the letter in the window aside."""
        work = partial(_discard, self._drafts, self._slots.current)
        self._jobs.start(Lane.DESK, work, self._tell_discarded)
        self.discarded.emit()

    @Slot(int)
    def discard(self, draft_id: int) -> None:
        """Put a draft of the list aside."""
        work = partial(_discard, self._drafts, DraftSlot(draft_id))
        self._jobs.start(Lane.DESK, work, self._tell_discarded)

    @Slot(object)
    def take_offer(self, offer: Offer) -> None:
        """The user took what a message offered."""
        if offer.kind is OfferKind.OPEN_DRAFT:
            self.open(offer.ids[0])
        elif offer.kind is OfferKind.RESTORE_DRAFT:
            work = partial(_restore, self._drafts, offer.ids[0])
            self._jobs.start(Lane.DESK, work, self._open)

    def _tell_kept(self, is_kept: bool) -> None:
        if is_kept:
            self.kept.emit()
            self.load()

    def _list(self, rows: Sequence[DraftRow]) -> None:
        self.listed.emit(rows)
        if rows and not self._is_asked:
            last = rows[0]
            title = last.subject or last.beginning or self.tr("without a subject")
            words = self.tr("You were writing “{0}”.").format(title)
            offer = Offer(OfferKind.OPEN_DRAFT, self.tr("Go on writing"), (last.id,))
            self.message.emit(Message("note", words, offer=offer))
        self._is_asked = True

    def _open(self, draft: Draft) -> None:
        self.opened.emit(draft)
        self._slots.begin(draft.id)
        self.load()

    def _tell_discarded(self, draft_id: int | None) -> None:
        if draft_id is not None:
            offer = Offer(OfferKind.RESTORE_DRAFT, self.tr("Undo"), (draft_id,))
            words = self.tr("The draft was discarded.")
            self.message.emit(Message("note", words, offer=offer))
            self.load()


def _keep(drafts: DraftsPort, slot: DraftSlot, letter: Letter, recipients: Sequence[int]) -> bool:
    if slot.is_over:
        return False
    slot.id = drafts.keep(slot.id, letter, recipients)
    return True


def _discard(drafts: DraftsPort, slot: DraftSlot) -> int | None:
    slot.is_over = True
    if slot.id is not None:
        drafts.discard(slot.id)
    return slot.id


def _restore(drafts: DraftsPort, draft_id: int) -> Draft:
    drafts.restore(draft_id)
    return drafts.open(draft_id)
