"""The files of the letter or template being written: attached, within the text, and contents."""

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QFileDialog

from outreach_app.domain.attachments import Attachment
from outreach_app.domain.rich_text import Line, Picture
from outreach_app.ui.widgets.attachment_bar import AttachmentBar
from outreach_app.ui.widgets.body_editor import BodyEditor, BodyMode

_WIDEST = 560
"""Pixels; what is wider is shown so wide, which fits into every reading pane."""

_IMAGES = "*.png *.jpg *.jpeg *.gif *.webp"


class LetterFiles(QObject):
    """Asks for files to be taken up, and holds what was. Contents are for showing only."""

    changed = Signal()
    wanted = Signal(object, bool)
    """Paths, or bytes of pictures; and whether they are to stand within the text."""
    weight_wanted = Signal(object)
    """The attachments whose weight is to be told."""
    contents_wanted = Signal(object)
    """Attachments whose contents are to be shown."""

    def __init__(self, body: BodyEditor) -> None:
        super().__init__(body)
        self._body = body
        self._files: tuple[Attachment, ...] = ()
        self._contents: dict[str, bytes] = {}
        self._carried: frozenset[str] = frozenset()
        """Digests of what came with the template that the letter began as."""
        self.bar = AttachmentBar()
        self.bar.removed.connect(self._remove)
        body.rich.files_dropped.connect(self._want_files)
        body.rich.image_pasted.connect(self._want_image)
        body.image_wanted.connect(self.ask_image)
        body.rich.carry_pictures(self.content)

    @property
    def used(self) -> tuple[Attachment, ...]:
        """What goes with the letter: a picture only while the text still shows it."""
        html = self._body.html if any(one.is_inline for one in self._files) else ""
        return tuple(one for one in self._files if not one.is_inline or one.content_id in html)

    def content(self, content_id: str) -> bytes:
        """The picture of this id; empty where it is not at hand."""
        return self._contents.get(content_id, b"")

    def show_files(self, files: Sequence[Attachment]) -> None:
        """Begin with these."""
        self._carried = frozenset()
        self._show(files)

    def carry(self, files: Sequence[Attachment]) -> None:
        """Have what a template brings, in the place of what the one before it brought."""
        own = tuple(one for one in self._files if one.digest not in self._carried)
        new = _lacking(own, files)
        self._show((*own, *new))
        self._carried = frozenset(one.digest for one in new)

    def add(self, files: Sequence[Attachment]) -> None:
        """Have these, too."""
        new = _lacking(self._files, files)
        if new:
            self._show((*self._files, *new))
            self.changed.emit()

    def _show(self, files: Sequence[Attachment]) -> None:
        self._files = tuple(files)
        self.bar.show_files(self._files)
        self.bar.show_warning("")
        if self._files:
            self.weight_wanted.emit(self._files)
        inline = tuple(one for one in files if one.is_inline)
        if inline:
            self.contents_wanted.emit(inline)

    def take(self, file: Attachment, content: bytes) -> None:
        """A file was taken up; a picture goes to where the cursor stands."""
        if file.digest not in {
            one.digest for one in self._files if one.is_inline is file.is_inline
        }:
            self._files = (*self._files, file)
        if file.is_inline:
            self._contents[file.content_id] = content
            width = min(_WIDEST, QImage.fromData(content).width())
            picture = Picture(f"cid:{file.content_id}", Path(file.name).stem, width)
            if self._body.mode is BodyMode.RICH:
                self._body.rich.insert_lines((Line((picture,)),))
        self.bar.show_files(self._files)
        self.weight_wanted.emit(self._files)
        self.changed.emit()

    def show_content(self, file: Attachment, content: bytes) -> None:
        """The content of a picture that stands in the text."""
        self._contents[file.content_id] = content
        document = self._body.rich.document()
        document.markContentsDirty(0, document.characterCount())

    def show_warning(self, sentence: str) -> None:
        """What to know of their weight."""
        self.bar.show_warning(sentence)

    @Slot()
    def ask_files(self) -> None:
        """Let the user choose files to attach."""
        dialog = QFileDialog(self._body, self.tr("Attach files"))
        dialog.setFileMode(QFileDialog.FileMode.ExistingFiles)
        dialog.filesSelected.connect(self._attach)
        dialog.open()

    @Slot()
    def ask_image(self) -> None:
        """Let the user choose a picture for the text."""
        dialog = QFileDialog(self._body, self.tr("Put a picture into the mail"))
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        dialog.setNameFilter(self.tr("Pictures ({0})").format(_IMAGES))
        dialog.filesSelected.connect(self._put_images)
        dialog.open()

    @Slot("QStringList")
    def _attach(self, names: Sequence[str]) -> None:
        self.wanted.emit([Path(name) for name in names], False)

    @Slot("QStringList")
    def _put_images(self, names: Sequence[str]) -> None:
        self.wanted.emit([Path(name) for name in names], True)

    @Slot(object)
    def _want_files(self, paths: Sequence[Path]) -> None:
        self.wanted.emit(list(paths), False)

    @Slot(object)
    def _want_image(self, content: bytes) -> None:
        self.wanted.emit([content], True)

    @Slot(str)
    def _remove(self, digest: str) -> None:
        self._files = tuple(one for one in self._files if one.is_inline or one.digest != digest)
        self.bar.show_files(self._files)
        self.weight_wanted.emit(self._files)
        self.changed.emit()


def _lacking(own: Sequence[Attachment], files: Sequence[Attachment]) -> tuple[Attachment, ...]:
    """Those of the files that are not among one's own yet."""
    known = {(one.digest, one.is_inline) for one in own}
    return tuple(one for one in files if (one.digest, one.is_inline) not in known)
