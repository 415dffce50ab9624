"""The files that go with a letter, each with its size and a way to take it off again."""

from collections.abc import Sequence

from PySide6.QtCore import QLocale, Signal, Slot
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QToolButton, QVBoxLayout, QWidget

from outreach_app.domain.attachments import Attachment
from outreach_app.ui.icons import ink_icon, ink_pixmap
from outreach_app.ui.tokens import LIGHT, Tokens
from outreach_app.ui.widgets.parts import GAP, icon_button, label

_IN_A_ROW = 2


class AttachmentBar(QWidget):
    """Hidden while there is nothing in it. Pictures within the text do not stand here."""

    removed = Signal(str)
    """The digest of the file that is to be taken off."""

    def __init__(self, parent: QWidget | None = None, *, can_remove: bool = True) -> None:
        super().__init__(parent)
        self._can_remove = can_remove
        self._tokens = LIGHT
        self._files: tuple[Attachment, ...] = ()
        self._rows = QVBoxLayout()
        self._rows.setSpacing(4)
        self._warning = label(rank="warning", wrap=True)
        self._warning.hide()
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(4)
        whole.addLayout(self._rows)
        whole.addWidget(self._warning)
        self.hide()

    def show_files(self, files: Sequence[Attachment]) -> None:
        """Show these files."""
        self._files = tuple(one for one in files if not one.is_inline)
        self._fill()

    def show_warning(self, sentence: str) -> None:
        """Say what to know of their weight."""
        self._warning.setText(sentence)
        self._warning.setVisible(bool(sentence))

    def dress(self, tokens: Tokens) -> None:
        """Take the theme's colours."""
        self._tokens = tokens
        self._warning.setStyleSheet(f"color: {tokens.unsure};")
        self._fill()

    def _fill(self) -> None:
        while (row := self._rows.takeAt(0)) is not None:
            _drop(row.widget())
        for start in range(0, len(self._files), _IN_A_ROW):
            line = QWidget()
            inner = QHBoxLayout(line)
            inner.setContentsMargins(0, 0, 0, 0)
            inner.setSpacing(GAP)
            for file in self._files[start : start + _IN_A_ROW]:
                inner.addWidget(self._chip(file))
            inner.addStretch(1)
            self._rows.addWidget(line)
        self.setVisible(bool(self._files))

    def _chip(self, file: Attachment) -> QFrame:
        frame = QFrame()
        frame.setObjectName("file")
        frame.setStyleSheet(
            f"#file {{ background: {self._tokens.card}; border: 1px solid {self._tokens.edge};"
            " border-radius: 6px; }"
        )
        frame.setMaximumWidth(280)
        line = QHBoxLayout(frame)
        line.setContentsMargins(GAP, 2, 2, 2)
        line.setSpacing(6)
        icon = QLabel()
        icon.setPixmap(ink_pixmap("attach", self._tokens.muted, 14))
        name = label(_shortened(file.name))
        name.setToolTip(file.name)
        for part in (icon, name, label(QLocale().formattedDataSize(file.size, 1), "muted")):
            line.addWidget(part)
        if self._can_remove:
            line.addWidget(self._take_off(file))
        else:
            line.setContentsMargins(GAP, 4, GAP, 4)
        return frame

    def _take_off(self, file: Attachment) -> QToolButton:
        made = icon_button(self.tr("Take {0} off").format(file.name))
        made.setIcon(ink_icon("close", self._tokens.muted, 12))
        made.setProperty("digest", file.digest)
        made.clicked.connect(self._remove)
        return made

    @Slot()
    def _remove(self) -> None:
        self.removed.emit(str(self.sender().property("digest")))


def _shortened(name: str) -> str:
    return name if len(name) <= 24 else f"{name[:12]}…{name[-10:]}"


def _drop(widget: QWidget | None) -> None:
    if widget is not None:
        widget.hide()
        widget.deleteLater()
