"""A prospect's timeline as a tree of two levels: lines, and the machine lines folded under one."""

from collections.abc import Sequence

from PySide6.QtCore import QAbstractItemModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from outreach_app.domain.timeline import TimelineLine
from outreach_app.ui.text import VERDICTS, full_time, word_of

Index = QModelIndex | QPersistentModelIndex
LINE_ROLE = Qt.ItemDataRole.UserRole + 1
_TOP = 0


class TimelineModel(QAbstractItemModel):
    """Lines as handed over, newest first. An index's id is 0 for a line, n + 1 inside line n."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._lines: tuple[TimelineLine, ...] = ()

    def show_lines(self, lines: Sequence[TimelineLine]) -> None:
        """Replace all lines. What is the same already is left alone, with what is unfolded."""
        if tuple(lines) == self._lines:
            return
        self.beginResetModel()
        self._lines = tuple(lines)
        self.endResetModel()

    def line_at(self, index: Index) -> TimelineLine | None:
        """The line behind an index."""
        if not index.isValid():
            return None
        place = int(index.internalId())
        if place == _TOP:
            return self._lines[index.row()]
        return self._lines[place - 1].folded[index.row()]

    def index(self, row: int, column: int, parent: Index = QModelIndex()) -> QModelIndex:
        if not self.hasIndex(row, column, parent):
            return QModelIndex()
        return self.createIndex(row, column, parent.row() + 1 if parent.isValid() else _TOP)

    def parent(self, child: Index = QModelIndex()) -> QModelIndex:  # type: ignore[override]
        place = int(child.internalId()) if child.isValid() else _TOP
        return QModelIndex() if place == _TOP else self.createIndex(place - 1, 0, _TOP)

    def rowCount(self, parent: Index = QModelIndex()) -> int:
        if not parent.isValid():
            return len(self._lines)
        is_line = int(parent.internalId()) == _TOP
        return len(self._lines[parent.row()].folded) if is_line else 0

    def columnCount(self, parent: Index = QModelIndex()) -> int:
        return 1

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        line = self.line_at(index)
        if line is None:
            return None
        if role == LINE_ROLE:
            return line
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return spoken(line)
        if role == Qt.ItemDataRole.ToolTipRole:
            parts = (full_time(line.at), line.reason, line.change)
            return "\n".join(part for part in parts if part)
        return None


def spoken(line: TimelineLine) -> str:
    """A line as a screen reader says it."""
    verdict = word_of(VERDICTS[line.verdict]) if line.verdict else ""
    parts = (line.what, verdict, line.reason, line.change, line.device, full_time(line.at))
    return ", ".join(part for part in parts if part)
