"""Warmth: the table of weights with a live example, and proposals."""

from functools import partial

from PySide6.QtCore import QObject, Signal, Slot

from outreach_app.domain.scoring import Score, Weights
from outreach_app.ui.attention_ports import WarmthPort
from outreach_app.ui.jobs import Job, Jobs, Lane


class WarmthController(QObject):
    """Reads and changes what warmth is made of."""

    weights_read = Signal(object)
    links_listed = Signal(object)
    """The targets that are marked important."""
    example_made = Signal(object)
    """A name and a Score, or None where nobody is warm."""
    proposed = Signal(object)
    saved = Signal()
    refused = Signal(object)
    """A UserError about the table that is being edited."""

    def __init__(self, jobs: Jobs, warmth: WarmthPort, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._jobs = jobs
        self._warmth = warmth
        self._example: Job[tuple[str, Score] | None] | None = None

    @Slot()
    def load(self) -> None:
        """Read the table and the links that matter."""
        self._jobs.start(Lane.DESK, self._warmth.weights, self.weights_read.emit)
        self._jobs.start(Lane.DESK, self._warmth.important_links, self.links_listed.emit)

    @Slot(object)
    def show_example(self, weights: Weights) -> None:
        """What this table would make of somebody; an older answer is dropped."""
        if self._example is not None:
            self._example.cancel()
        work = partial(self._warmth.example, weights)
        done, failed = self.example_made.emit, self.refused.emit
        self._example = self._jobs.start(Lane.PREVIEW, work, done, failed)

    @Slot(object)
    def save(self, weights: Weights) -> None:
        """Use this table; everybody is scored again."""
        work = partial(self._warmth.save_weights, weights)
        self._jobs.start(Lane.LEDGER, work, self._take_saved, self.refused.emit)

    @Slot(str, bool)
    def mark(self, url: str, is_important: bool) -> None:
        """Let a click on this link count more, or no more; everybody is scored again."""
        work = partial(self._warmth.mark_link, url, is_important=is_important)
        self._jobs.start(Lane.LEDGER, work, self._take_saved, self.refused.emit)

    @Slot()
    def propose(self) -> None:
        """Learn from the user's own replies. Nothing is changed by it."""
        self._jobs.start(Lane.LEDGER, self._warmth.proposal, self.proposed.emit)

    def _take_saved(self, _nothing: None) -> None:
        self.saved.emit()
        self.load()
