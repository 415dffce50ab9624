"""Stages as a board: a column a stage, a card a prospect, moved by mouse or keyboard."""

from collections.abc import Mapping, Sequence

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QDropEvent, QKeyEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QHBoxLayout,
    QListWidget,
    QListWidgetItem,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from outreach_app.domain.pipeline import Stage
from outreach_app.domain.prospect_pages import ProspectRow
from outreach_app.ui.icons import ink_icon
from outreach_app.ui.tokens import LIGHT, Tokens
from outreach_app.ui.widgets.parts import GAP, label
from outreach_app.ui.words import LEVELS, number, word_of

Cards = Mapping[str, Sequence[ProspectRow]]
_ID = Qt.ItemDataRole.UserRole
_WIDTH = 208
_TEXT_WIDTH = 132
_STEPS = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}


class StageColumn(QListWidget):
    """The cards of one stage. Ctrl with an arrow moves a card to the stage beside."""

    dropped = Signal(int, str)
    """A prospect's id, and this stage's key."""
    step_wanted = Signal(int, int)
    """A prospect's id, and -1 or 1."""
    walk_wanted = Signal(int)

    def __init__(self, stage: Stage) -> None:
        super().__init__()
        self.stage = stage
        self.setObjectName("cards")
        self.setAccessibleName(stage.name)
        self.setWordWrap(True)
        self.setDragDropMode(QAbstractItemView.DragDropMode.DragDrop)
        self.setDefaultDropAction(Qt.DropAction.MoveAction)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)

    def show_cards(self, rows: Sequence[ProspectRow], tokens: Tokens) -> None:
        """These prospects, warmest first."""
        self.clear()
        for one in rows:
            sign = LEVELS[one.level]
            item = QListWidgetItem(
                f"{self._cut(one.name)}\n{self._cut(one.company or one.address)}"
            )
            item.setIcon(ink_icon(sign.icon, getattr(tokens, sign.ink), 16))
            item.setData(_ID, one.id)
            item.setToolTip(f"{word_of(sign)} · {one.address}")
            item.setData(
                Qt.ItemDataRole.AccessibleTextRole,
                f"{one.name}, {one.company or one.address}, {word_of(sign)}",
            )
            self.addItem(item)

    def _cut(self, text: str) -> str:
        return self.fontMetrics().elidedText(text, Qt.TextElideMode.ElideRight, _TEXT_WIDTH)

    def dropEvent(self, event: QDropEvent) -> None:
        source = event.source()
        if isinstance(source, StageColumn) and source is not self:
            for item in source.selectedItems():
                self.dropped.emit(int(item.data(_ID)), self.stage.key)
        event.setDropAction(Qt.DropAction.IgnoreAction)
        event.accept()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        step = _STEPS.get(Qt.Key(event.key()))
        item = self.currentItem()
        if step is None:
            super().keyPressEvent(event)
        elif event.modifiers() & Qt.KeyboardModifier.ControlModifier and item is not None:
            self.step_wanted.emit(int(item.data(_ID)), step)
        else:
            self.walk_wanted.emit(step)


class StageBoard(QScrollArea):
    """Shows as many cards as were handed over, and how many there are in all."""

    stage_wanted = Signal(int, str)
    """A prospect's id, and the key of the stage to which it is to be moved."""
    prospect_wanted = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._tokens = LIGHT
        self._columns: list[StageColumn] = []
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)

    @Slot(object, object, object)
    def show_board(self, stages: Sequence[Stage], counts: Mapping[str, int], cards: Cards) -> None:
        """The stages, how many are in each, and the first cards of each."""
        focused = next((one.stage.key for one in self._columns if one.hasFocus()), None)
        inner = QWidget()
        line = QHBoxLayout(inner)
        line.setContentsMargins(2 * GAP, GAP, 2 * GAP, GAP)
        line.setSpacing(GAP + 4)
        self._columns = []
        for stage in stages:
            column = self._column(stage, counts.get(stage.key, 0), cards.get(stage.key, ()))
            line.addWidget(column)
        line.addStretch(1)
        self.setWidget(inner)
        for one in self._columns:
            if one.stage.key == focused:
                one.setFocus()

    def dress(self, tokens: Tokens) -> None:
        """Take the theme's colours with the next board."""
        self._tokens = tokens

    def _column(self, stage: Stage, count: int, rows: Sequence[ProspectRow]) -> QFrame:
        frame = QFrame()
        frame.setObjectName("card")
        frame.setFixedWidth(_WIDTH)
        inner = QVBoxLayout(frame)
        inner.setContentsMargins(4, GAP, 4, 4)
        inner.setSpacing(4)
        head = label(f"{stage.name}   {number(count)}", "strong")
        ink = self._tokens.stage(stage.colour)
        head.setStyleSheet(f"border-left: 4px solid {ink}; padding-left: 8px; margin-left: 4px;")
        cards = StageColumn(stage)
        cards.show_cards(rows, self._tokens)
        cards.dropped.connect(self.stage_wanted)
        cards.step_wanted.connect(self._step)
        cards.walk_wanted.connect(self._walk)
        cards.itemActivated.connect(self._open)
        inner.addWidget(head)
        inner.addWidget(cards, 1)
        if count > len(rows):
            more = self.tr("and {0} more: narrow the list to see them")
            inner.addWidget(label(more.format(number(count - len(rows))), "hint", wrap=True))
        self._columns.append(cards)
        return frame

    @Slot(int, int)
    def _step(self, prospect_id: int, step: int) -> None:
        there = self._beside(step)
        if there is not None:
            self.stage_wanted.emit(prospect_id, there.stage.key)

    @Slot(int)
    def _walk(self, step: int) -> None:
        there = self._beside(step)
        if there is not None:
            there.setFocus()
            there.setCurrentRow(max(there.currentRow(), 0))
            self.ensureWidgetVisible(there)

    def _beside(self, step: int) -> StageColumn | None:
        sender = self.sender()
        assert isinstance(sender, StageColumn)
        place = self._columns.index(sender) + step
        return self._columns[place] if 0 <= place < len(self._columns) else None

    @Slot(QListWidgetItem)
    def _open(self, item: QListWidgetItem) -> None:
        self.prospect_wanted.emit(int(item.data(_ID)))
