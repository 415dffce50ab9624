"""A prospect's timeline as a tree of two levels: lines, and beneath one what it folds or says."""

from collections.abc import Sequence

from PySide6.QtCore import QAbstractItemModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from outreach_app.domain.events import EventKind
from outreach_app.domain.timeline import TimelineLine
from outreach_app.ui.text import VERDICTS, full_time, word_of

Index = QModelIndex | QPersistentModelIndex
LINE_ROLE = Qt.ItemDataRole.UserRole + 1
TEXT_ROLE = Qt.ItemDataRole.UserRole + 2
"""The words of an answer, which stand beneath its line."""

LONGEST_TEXT = 6_000
"""Characters of an answer that are shown in the list."""
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
        folded = self._lines[place - 1].folded
        return folded[index.row()] if folded else None

    def text_at(self, index: Index) -> str:
        """The words of an answer, where the index is theirs; else empty."""
        place = int(index.internalId()) if index.isValid() else _TOP
        if place == _TOP or self._lines[place - 1].folded:
            return ""
        text = self._lines[place - 1].text
        return f"{text[:LONGEST_TEXT].rstrip()} …" if len(text) > LONGEST_TEXT else text

    def answers(self) -> tuple[QModelIndex, ...]:
        """The lines of people's answers, which are read at once."""
        is_answer = (EventKind.REPLIED, EventKind.UNSUBSCRIBED)
        return tuple(
            self.index(row, 0)
            for row, line in enumerate(self._lines)
            if line.text and line.kind in is_answer
        )

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
        line = self._lines[parent.row()] if is_line else None
        return len(line.folded) or int(bool(line.text)) if line else 0

    def columnCount(self, parent: Index = QModelIndex()) -> int:
        return 1

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        line = self.line_at(index)
        if line is None:
            spoken_roles = (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole)
            return self.text_at(index) if role in (TEXT_ROLE, *spoken_roles) else None
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
