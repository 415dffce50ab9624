"""A layout that breaks a row where it is full: chips stand whole at any width, in any language."""

from PySide6.QtCore import QMargins, QRect, QSize, Qt
from PySide6.QtWidgets import QApplication, QLayout, QLayoutItem, QStyle, QWidget


class Flow(QLayout):
    """Items in reading direction, in as many rows as they need.

    What comes after `push` stands at the far end of its row, as buttons beside a title do.
    """

    def __init__(self, owner: QWidget | None, spacing: int) -> None:
        super().__init__(owner)
        self._items: list[QLayoutItem] = []
        self._pushed: int | None = None
        self.setSpacing(spacing)
        self.setContentsMargins(QMargins(0, 0, 0, 0))

    def push(self) -> None:
        """What is added from now on stands at the far end."""
        self._pushed = len(self._items)

    def addItem(self, item: QLayoutItem) -> None:
        self._items.append(item)

    def count(self) -> int:
        return len(self._items)

    def itemAt(self, index: int) -> QLayoutItem | None:
        return self._items[index] if 0 <= index < len(self._items) else None

    def takeAt(self, index: int) -> QLayoutItem | None:
        return self._items.pop(index) if 0 <= index < len(self._items) else None

    def expandingDirections(self) -> Qt.Orientation:
        return Qt.Orientation(0)

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        heights = [_height(line) for line in self._lines(width)]
        return sum(heights) + self.spacing() * max(0, len(heights) - 1)

    def minimumSize(self) -> QSize:
        size = QSize(0, 0)
        for item in self._items:
            if not item.isEmpty():
                size = size.expandedTo(item.sizeHint())
        return size

    def sizeHint(self) -> QSize:
        """All of it in one row."""
        shown = [item.sizeHint() for item in self._items if not item.isEmpty()]
        gaps = self.spacing() * max(0, len(shown) - 1)
        height = max((size.height() for size in shown), default=0)
        return QSize(sum(size.width() for size in shown) + gaps, height)

    def setGeometry(self, rect: QRect) -> None:
        super().setGeometry(rect)
        y = rect.y()
        for line in self._lines(rect.width()):
            self._place(line, QRect(rect.x(), y, rect.width(), _height(line)))
            y += _height(line) + self.spacing()

    def _lines(self, width: int) -> list[list[QLayoutItem]]:
        """The items of each row."""
        lines: list[list[QLayoutItem]] = []
        used = 0
        for item in self._items:
            if item.isEmpty():
                continue
            wide = item.sizeHint().width()
            if lines and used + self.spacing() + wide <= width:
                lines[-1].append(item)
                used += self.spacing() + wide
            else:
                lines.append([item])
                used = wide
        return lines

    def _place(self, line: list[QLayoutItem], room: QRect) -> None:
        """Put a row's items into their places, each in the middle of its height."""
        used = sum(item.sizeHint().width() + self.spacing() for item in line) - self.spacing()
        pushed = self._items[self._pushed :] if self._pushed is not None else []
        direction = QApplication.layoutDirection()
        owner = self.parentWidget()
        if owner is not None:
            direction = owner.layoutDirection()
        x, gap = room.x(), max(0, room.width() - used)
        for item in line:
            if gap and item in pushed:
                x, gap = x + gap, 0
            size = item.sizeHint().boundedTo(QSize(room.width(), room.height()))
            place = QRect(x, room.y() + (room.height() - size.height()) // 2, *size.toTuple())
            item.setGeometry(QStyle.visualRect(direction, room, place))
            x += item.sizeHint().width() + self.spacing()


def flow(*parts: QWidget | int, spacing: int) -> Flow:
    """Widgets in a row that breaks; a number sends what follows it to the far end."""
    made = Flow(None, spacing)
    for part in parts:
        if isinstance(part, int):
            made.push()
        else:
            made.addWidget(part)
    return made


def _height(line: list[QLayoutItem]) -> int:
    return max(item.sizeHint().height() for item in line)
