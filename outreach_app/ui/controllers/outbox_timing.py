"""When mails of the outbox leave, at the user's word: now, at another time, or not at all."""

from collections.abc import Callable, Sequence
from functools import partial

from PySide6.QtCore import QObject, Signal, Slot

from outreach_app.domain.errors import UserError
from outreach_app.domain.reports import Undone
from outreach_app.domain.timing import Timing
from outreach_app.ui.jobs import Jobs, Lane
from outreach_app.ui.offers import Offer, OfferKind
from outreach_app.ui.sending_ports import OutboxPort


class OutboxTimingController(QObject):
    """Takes back, hurries and puts off. What changed is sent and listed elsewhere."""

    changed = Signal()
    """The plan is another: something may be due."""
    undone = Signal(object)
    """An Undone."""
    letter_back = Signal(int)
    """The draft that a letter taken back became."""

    def __init__(self, jobs: Jobs, outbox: OutboxPort, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._jobs = jobs
        self._outbox = outbox

    @Slot(object)
    def undo(self, mail_ids: Sequence[int]) -> None:
        """Take back what has not left."""
        work = partial(self._outbox.undo, mail_ids)
        self._jobs.start(Lane.DESK, work, self._take_undone, self._refused)

    @Slot(object)
    def take_offer(self, offer: Offer) -> None:
        """The user took what a message offered."""
        if offer.kind is OfferKind.UNDO_SENDING:
            self.undo(offer.ids)

    @Slot(object)
    def hurry(self, mail_ids: Sequence[int]) -> None:
        """Send these now, whatever the hours."""
        self._change(partial(self._outbox.hurry, mail_ids))

    @Slot(object, object)
    def put_off(self, mail_ids: Sequence[int], timing: Timing) -> None:
        """Another time for these."""
        self._change(partial(self._outbox.put_off, mail_ids, timing))

    def _change(self, work: Callable[[], None]) -> None:
        self._jobs.start(Lane.DESK, work, self._changed, self._refused)

    def _changed(self, _nothing: None) -> None:
        self.changed.emit()

    def _refused(self, error: UserError) -> None:
        self._jobs.failed.emit(error)
        self.changed.emit()

    def _take_undone(self, undone: Undone) -> None:
        self.undone.emit(undone)
        self.letter_back.emit(undone.draft_id)
        self.changed.emit()
