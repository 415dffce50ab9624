"""Where answers are looked for: the folders of a mailbox, asked for and chosen."""

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import QObject, Signal, Slot

from outreach_app.domain.errors import UserError
from outreach_app.ui.jobs import Jobs, Lane
from outreach_app.ui.mailbox_ports import ReadingFoldersPort


class ReadingFoldersController(QObject):
    """Asks in the lane of the set-up: the watch keeps its own."""

    offered = Signal(object)
    """A FolderChoice."""
    refused = Signal(str)
    chosen = Signal()

    def __init__(
        self, jobs: Jobs, folders: ReadingFoldersPort, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._jobs = jobs
        self._folders = folders

    @Slot(str)
    def load(self, account_id: str) -> None:
        """Ask the server what there is."""
        work = partial(self._folders.offered, account_id)
        self._jobs.start(Lane.SETUP, work, self.offered.emit, self._refuse)

    @Slot(str, object)
    def choose(self, account_id: str, names: Sequence[str]) -> None:
        """Read these, too."""
        work = partial(self._folders.choose, account_id, names)
        self._jobs.start(Lane.SETUP, work, self._chosen, self._refuse)

    def _chosen(self, _none: None) -> None:
        self.chosen.emit()

    def _refuse(self, error: UserError) -> None:
        self.refused.emit(error.sentence)
