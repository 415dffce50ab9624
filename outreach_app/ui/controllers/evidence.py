"""“Why?”: opens a request's evidence, and carries the user's word on it to the ledger."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QObject, Signal, Slot

from outreach_app.domain.corrections import Said
from outreach_app.domain.dossier import Dossier, Undone
from outreach_app.domain.taught import Lesson
from outreach_app.ui.jobs import Job, Jobs, Lane
from outreach_app.ui.ledger_ports import LedgerPort


class EvidenceController(QObject):
    """Reads one dossier at a time; every word is followed by reading it again."""

    opened = Signal(object)
    """A Dossier."""
    told = Signal(object)
    """Undone: what came of a word. The dossier follows."""
    changed = Signal()
    """Verdicts may be others now."""

    def __init__(self, jobs: Jobs, ledger: LedgerPort, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._jobs = jobs
        self._ledger = ledger
        self._hit_id: int | None = None
        self._reading: Job[Dossier] | None = None

    @Slot(int)
    def open(self, hit_id: int) -> None:
        """Read the evidence on this request; an answer about another is dropped."""
        self._hit_id = hit_id
        if self._reading is not None:
            self._reading.cancel()
        work = partial(self._ledger.evidence.of, hit_id)
        self._reading = self._jobs.start(Lane.LEDGER, work, self.opened.emit)

    @Slot(int, object)
    def correct(self, hit_id: int, said: Said) -> None:
        """“That was me”, “that was real”."""
        self._do(partial(self._ledger.teaching.correct, hit_id, said))

    @Slot(int)
    def take_back(self, hit_id: int) -> None:
        """The word on this request no longer counts."""
        self._do(partial(self._ledger.teaching.take_back_correction, hit_id))

    @Slot(object)
    def teach(self, lesson: Lesson) -> None:
        """“Always a machine from …”."""
        self._do(partial(self._ledger.teaching.teach, lesson))

    @Slot(int)
    def take_back_lesson(self, rule_id: int) -> None:
        """The taught rule no longer counts."""
        self._do(partial(self._ledger.teaching.take_back_lesson, rule_id))

    def _do(self, work: Callable[[], Undone]) -> None:
        self._jobs.start(Lane.LEDGER, work, self._take)

    def _take(self, undone: Undone) -> None:
        self.told.emit(undone)
        self.changed.emit()
        if self._hit_id is not None:
            self.open(self._hit_id)
