"""Everybody who may be there twice, pair by pair, to be merged or left."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QDialog, QScrollArea, QVBoxLayout, QWidget

from outreach_app.domain.merging import Twins
from outreach_app.domain.prospects import Prospect
from outreach_app.ui.widgets.parts import GAP, button, card, label, row
from outreach_app.ui.widgets.tab_order import tab_through

_SIZE = (620, 520)


class DuplicatesDialog(QDialog):
    """Shows pairs. A pair is asked about field by field before anything is changed."""

    merge_wanted = Signal(object, object)
    """Two Prospects who may be one."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Find duplicates"))
        self.resize(*_SIZE)
        self._pairs: tuple[Twins, ...] = ()
        self._hint = label(self.tr("Looking…"), "muted", wrap=True)
        self._area = QScrollArea()
        self._area.setWidgetResizable(True)
        self._area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._area.setAccessibleName(self.tr("Pairs who may be one person"))
        self._close = button(self.tr("Close"))
        whole = QVBoxLayout(self)
        whole.setContentsMargins(3 * GAP, 3 * GAP, 3 * GAP, 2 * GAP)
        whole.setSpacing(GAP + 4)
        whole.addWidget(label(self.tr("Find duplicates"), "title", wrap=True))
        whole.addWidget(self._hint)
        whole.addWidget(self._area, 1)
        whole.addLayout(row(1, self._close))
        self._close.clicked.connect(self.reject)

    @Slot(object)
    def show_pairs(self, pairs: Sequence[Twins]) -> None:
        """Show these."""
        self._pairs = tuple(pairs)
        self._hint.setText(
            self.tr("The same name at one company, or one mailbox written in two ways.")
            if pairs
            else self.tr("Nobody is there twice, as far as names and addresses tell.")
        )
        inside = QWidget()
        column = QVBoxLayout(inside)
        column.setContentsMargins(0, 0, GAP, 0)
        column.setSpacing(GAP)
        for place, pair in enumerate(self._pairs):
            column.addWidget(self._pair(place, pair))
        column.addStretch(1)
        self._area.setWidget(inside)
        tab_through(inside, self._close)

    def _pair(self, place: int, pair: Twins) -> QWidget:
        frame, inner = card()
        words = QVBoxLayout()
        words.setSpacing(2)
        for one in (pair.first, pair.second):
            words.addWidget(label(_described(one), wrap=True))
        merge = button(self.tr("Merge…"))
        merge.setAccessibleName(
            self.tr("Merge {0} and {1}").format(pair.first.address, pair.second.address)
        )
        merge.setProperty("place", place)
        merge.clicked.connect(self._ask)
        line = row(merge)
        line.insertLayout(0, words, 1)
        inner.addLayout(line)
        return frame

    @Slot()
    def _ask(self) -> None:
        pair = self._pairs[int(self.sender().property("place"))]
        self.merge_wanted.emit(pair.first, pair.second)


def _described(one: Prospect) -> str:
    return "  ·  ".join(part for part in (one.name, one.form.company, one.address) if part)
