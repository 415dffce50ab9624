"""The window's pages, one above the other; those out of view are not asked how high they are."""

from collections.abc import Callable

from PySide6.QtCore import QSize, QTimer, Slot
from PySide6.QtWidgets import QStackedLayout, QWidget


class PageStack(QWidget):
    """Shows one of its pages: laid out at once, and painted in the turn after, keys between."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._pages = _Pages(self)
        self._turn = QTimer(self)
        self._turn.setSingleShot(True)
        self._turn.setInterval(0)
        self._turn.timeout.connect(self._let_paint)

    def add(self, page: QWidget) -> None:
        """Put another page on it, out of view unless it is the first."""
        self._pages.addWidget(page)

    def turn_to(self, page: QWidget) -> None:
        """Have this page in view."""
        if page is not self._pages.currentWidget():
            self.setUpdatesEnabled(False)
            self._turn.start()
        self._pages.setCurrentWidget(page)

    @Slot()
    def _let_paint(self) -> None:
        self.setUpdatesEnabled(True)


class _Pages(QStackedLayout):
    """As large as the largest page, as each was when it was last in view.

    Qt's own asks every page how high it would be at this width whenever another is shown, which
    wraps all the texts of all pages: four milliseconds of the five that turning a page took.
    """

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._least: dict[int, QSize] = {}
        self._best: dict[int, QSize] = {}

    def hasHeightForWidth(self) -> bool:
        return False

    def minimumSize(self) -> QSize:
        return self._largest(self._least, _least)

    def sizeHint(self) -> QSize:
        return self._largest(self._best, _best)

    def _largest(self, known: dict[int, QSize], ask: Callable[[QWidget], QSize]) -> QSize:
        largest = QSize(0, 0)
        for place in range(self.count()):
            page = self.widget(place)
            if page is not None and (place == self.currentIndex() or place not in known):
                known[place] = ask(page)
            largest = largest.expandedTo(known[place])
        return largest


def _least(page: QWidget) -> QSize:
    return page.minimumSizeHint().expandedTo(page.minimumSize())


def _best(page: QWidget) -> QSize:
    return page.sizeHint()
