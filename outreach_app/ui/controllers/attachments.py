"""Files taken up for the letter in the window, in a lane: they may be large, or on a slow disk."""

from collections.abc import Sequence
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, Signal, Slot

from outreach_app.domain.attachments import Attachment
from outreach_app.ui.jobs import Jobs, Lane
from outreach_app.ui.writing_ports import AttachmentsPort


class AttachmentsController(QObject):
    """Takes files up, and reads pictures that are to be shown."""

    taken = Signal(object, object)
    """The Attachment, and its bytes where it is a picture of the text."""
    read = Signal(object, object)
    warned = Signal(str)

    def __init__(
        self, jobs: Jobs, attachments: AttachmentsPort, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._jobs = jobs
        self._attachments = attachments

    @Slot(object, bool)
    def take(self, sources: Sequence[Path | bytes], is_inline: bool) -> None:
        """Take these up, one after the other; each that fails says why."""
        for source in sources:
            work = partial(_take, self._attachments, source, is_inline)
            self._jobs.start(Lane.DESK, work, self._tell)

    @Slot(object)
    def read_pictures(self, files: Sequence[Attachment]) -> None:
        """Read the contents of these pictures."""
        for file in files:
            work = partial(_read, self._attachments, file)
            self._jobs.start(Lane.DESK, work, self._show)

    @Slot(object)
    def weigh(self, letter_files: tuple[Attachment, ...]) -> None:
        """Say what to know of their weight."""
        work = partial(self._attachments.warning, letter_files)
        self._jobs.start(Lane.DESK, work, self.warned.emit)

    def _tell(self, found: tuple[Attachment, bytes]) -> None:
        self.taken.emit(*found)

    def _show(self, found: tuple[Attachment, bytes]) -> None:
        self.read.emit(*found)


def _take(
    attachments: AttachmentsPort, source: Path | bytes, is_inline: bool
) -> tuple[Attachment, bytes]:
    name = "" if isinstance(source, Path) else "picture.png"
    file = attachments.take(source, name, is_inline=is_inline)
    return _read(attachments, file)


def _read(attachments: AttachmentsPort, file: Attachment) -> tuple[Attachment, bytes]:
    return file, attachments.content(file) if file.is_inline else b""
