"""A prospect's timeline as a tree of two levels: lines, and beneath one what it folds or says.

The rows are Qt's own items: laying out thousands of them asks Python nothing. Each carries its
height, its line, and how it is read aloud; the height is measured by whoever shows them.
"""

from collections.abc import Callable, Sequence

from PySide6.QtCore import (
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QSize,
    Qt,
    QTimer,
    Signal,
)
from PySide6.QtGui import QStandardItem, QStandardItemModel

from outreach_app.domain.events import EventKind
from outreach_app.domain.timeline import TimelineLine
from outreach_app.ui.said.reading import said
from outreach_app.ui.text import VERDICTS, full_time, word_of

Index = QModelIndex | QPersistentModelIndex
Measure = Callable[[TimelineLine | str], QSize]
"""How much room a line takes, or the words of an answer."""

LINE_ROLE = Qt.ItemDataRole.UserRole + 1
TEXT_ROLE = Qt.ItemDataRole.UserRole + 2
"""The words of an answer, which stand beneath its line."""

LONGEST_TEXT = 6_000
"""Characters of an answer that are shown in the list."""

_SIZE = Qt.ItemDataRole.SizeHintRole


def _anyhow(_line: TimelineLine | str) -> QSize:
    return QSize(200, 60)


class TimelineModel(QStandardItemModel):
    """Lines as handed over, newest first; older ones are asked for when they are scrolled to.

    They are asked for in a turn of their own: the view wants more while it lays out, and the
    answer would be laid out and painted before any key that waits.
    """

    more_wanted = Signal()

    def __init__(self, parent: QObject | None = None, measure: Measure = _anyhow) -> None:
        super().__init__(parent)
        self.setColumnCount(1)
        self._measure = measure
        self._lines: tuple[TimelineLine, ...] = ()
        self._has_more = self._is_asking = False
        self._turn = QTimer(self)
        self._turn.setSingleShot(True)
        self._turn.setInterval(0)
        self._turn.timeout.connect(self.more_wanted)

    def show_lines(self, lines: Sequence[TimelineLine], *, has_more: bool = False) -> None:
        """Have these in place of all. What stays the same keeps its row, unfolded or chosen."""
        new, old = tuple(lines), self._lines
        shortest = min(len(new), len(old))
        start = next((n for n in range(shortest) if new[n] != old[n]), shortest)
        most = shortest - start
        kept = next((n for n in range(most) if new[-1 - n] != old[-1 - n]), most)
        self._lines = new
        self._turn.stop()
        self._has_more, self._is_asking = has_more, False
        if start < len(old) - kept:
            self.removeRows(start, len(old) - kept - start)
        self._insert(start, new[start : len(new) - kept])

    def add_lines(self, lines: Sequence[TimelineLine], *, has_more: bool) -> None:
        """Put older lines below."""
        start = len(self._lines)
        self._lines += tuple(lines)
        self._has_more, self._is_asking = has_more, False
        self._insert(start, self._lines[start:])

    @property
    def is_asking(self) -> bool:
        """Whether older lines are on their way."""
        return self._is_asking

    def stop_asking(self) -> None:
        """No answer will come: scrolling asks again."""
        self._is_asking = False

    def line_at(self, index: Index) -> TimelineLine | None:
        """The line behind an index."""
        if not index.isValid():
            return None
        parent = index.parent()
        if not parent.isValid():
            return self._lines[index.row()]
        folded = self._lines[parent.row()].folded
        return folded[index.row()] if folded else None

    def answers(self, first: int, last: int) -> tuple[QModelIndex, ...]:
        """People's answers among these lines: they are read at once."""
        is_answer = (EventKind.REPLIED, EventKind.UNSUBSCRIBED)
        return tuple(
            self.index(row, 0)
            for row in range(first, last + 1)
            if self._lines[row].text and self._lines[row].kind in is_answer
        )

    def unfold(self, index: Index) -> None:
        """Make what lies beneath a line: whoever shows it says so first."""
        parent = self.item(index.row()) if not index.parent().isValid() else None
        if parent is None or parent.child(0) is not None:
            return
        was_quiet = self.blockSignals(True)
        for row, one in enumerate(self._lines[index.row()].folded):
            parent.setChild(row, self._item(one))
        self.blockSignals(was_quiet)

    def measure_again(self, *, only_texts: bool = False) -> None:
        """The font is another, or the width in which answers are wrapped."""
        was_quiet = self.blockSignals(True)
        for row, line in enumerate(self._lines):
            if not only_texts:
                self.item(row).setData(self._measure(line), _SIZE)
            for place in range(self.item(row).rowCount()):
                child: QStandardItem | None = self.item(row).child(place)
                if child is not None and not (only_texts and line.folded):
                    about = child.data(TEXT_ROLE) or child.data(LINE_ROLE)
                    child.setData(self._measure(about), _SIZE)
        self.blockSignals(was_quiet)

    def canFetchMore(self, parent: Index) -> bool:
        return self._has_more and not self._is_asking and not parent.isValid()

    def fetchMore(self, parent: Index) -> None:
        if self.canFetchMore(parent):
            self._is_asking = True
            self._turn.start()

    def _insert(self, start: int, lines: Sequence[TimelineLine]) -> None:
        if lines:
            self.invisibleRootItem().insertRows(start, [self._item(line) for line in lines])

    def _item(self, line: TimelineLine) -> QStandardItem:
        item = QStandardItem(spoken(line))
        item.setData(line, LINE_ROLE)
        item.setData(self._measure(line), _SIZE)
        if line.folded:
            item.setColumnCount(1)
            item.setRowCount(len(line.folded))  # their own items are made when it is unfolded
        elif line.text:
            item.appendRow(self._words(line.text))
        return item

    def _words(self, text: str) -> QStandardItem:
        shown = f"{text[:LONGEST_TEXT].rstrip()} …" if len(text) > LONGEST_TEXT else text
        item = QStandardItem(shown)
        item.setData(shown, TEXT_ROLE)
        item.setData(self._measure(shown), _SIZE)
        return item


def spoken(line: TimelineLine) -> str:
    """A line as a screen reader says it."""
    verdict = word_of(VERDICTS[line.verdict]) if line.verdict else ""
    parts = (
        line.who,
        said(line.what),
        verdict,
        said(line.reason),
        said(line.change),
        line.device,
        full_time(line.at),
    )
    return ", ".join(part for part in parts if part)
