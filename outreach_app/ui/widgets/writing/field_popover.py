"""What a field writes where nothing is known: asked beside the chip itself."""

from PySide6.QtCore import QPoint, Qt, Signal, Slot
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from outreach_app.domain.rich_text import field_of, field_source
from outreach_app.ui.widgets.parts import GAP, button, choice, label, line_field, row

_HOLD, _WRITE, _LEAVE = 0, 1, 2


class FieldPopover(QFrame):
    """Edits one merge field, or the source of any other Liquid."""

    decided = Signal(int, str)
    """The chip's position and its new source; empty to take it away."""

    def __init__(self, position: int, source: str, parent: QWidget) -> None:
        super().__init__(parent, Qt.WindowType.Popup)
        self.setObjectName("popover")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._position = position
        self._field = field_of(source)
        self._ways = choice(self.tr("Where nothing is known"))
        self._words = line_field(self.tr("Words to write instead"), self.tr("for example: there"))
        self._source = line_field(self.tr("Liquid source"))
        self._source.setText(source)
        self._done = button(self.tr("Done"), "primary")
        self._remove = button(self.tr("Remove"), "flat")
        self._build()
        self._done.clicked.connect(self._decide)
        self._remove.clicked.connect(self._take_away)
        self._words.returnPressed.connect(self._decide)
        self._source.returnPressed.connect(self._decide)
        self._ways.currentIndexChanged.connect(self._show_words)

    def show_below(self, place: QPoint) -> None:
        """Open there, with the keyboard in the first field."""
        self.adjustSize()
        self.move(place)
        self.show()
        (self._ways if self._field else self._source).setFocus()

    def _build(self) -> None:
        whole = QVBoxLayout(self)
        whole.setContentsMargins(2 * GAP, GAP + 4, 2 * GAP, GAP + 4)
        whole.setSpacing(GAP)
        self.setMinimumWidth(320)
        if self._field is None:
            whole.addWidget(label(self.tr("Liquid"), "heading"))
            whole.addWidget(self._source)
        else:
            name, fallback = self._field
            whole.addWidget(label(name.replace("_", " "), "heading"))
            whole.addWidget(label(self.tr("Where nothing is known of a prospect:"), "muted"))
            for words in (
                self.tr("Hold the mail and name it"),
                self.tr("Write other words"),
                self.tr("Leave it out"),
            ):
                self._ways.addItem(words)
            self._ways.setCurrentIndex(
                _HOLD if fallback is None else _WRITE if fallback else _LEAVE
            )
            self._words.setText(fallback or "")
            whole.addWidget(self._ways)
            whole.addWidget(self._words)
            self._show_words()
        whole.addLayout(row(self._remove, 1, self._done))

    @Slot()
    def _show_words(self) -> None:
        self._words.setVisible(self._ways.currentIndex() == _WRITE)
        self.adjustSize()

    @Slot()
    def _decide(self) -> None:
        source = self._source.text()
        if self._field is not None:
            ways = {_HOLD: None, _WRITE: self._words.text(), _LEAVE: ""}
            source = field_source(self._field[0], ways[self._ways.currentIndex()])
        self.decided.emit(self._position, source)
        self.close()

    @Slot()
    def _take_away(self) -> None:
        self.decided.emit(self._position, "")
        self.close()
