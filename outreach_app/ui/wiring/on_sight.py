"""What is not in view is not read again before somebody looks at it."""

from collections.abc import Callable

from PySide6.QtCore import QObject, Slot

from outreach_app.ui.main_window import MainWindow


class OnSight(QObject):
    """Reads a page again after a change: at once where it is in view, else when it is opened."""

    def __init__(
        self, window: MainWindow, page: str, read: Callable[[], None], owner: QObject
    ) -> None:
        super().__init__(owner)
        self._window, self._page, self._read = window, page, read
        self._is_old = False
        window.page_shown.connect(self._look_at)

    @Slot()
    def note_change(self) -> None:
        """What the page shows may be old."""
        self._is_old = True
        self._look_at(self._window.page)

    @Slot(str)
    def _look_at(self, page: str) -> None:
        if page == self._page and self._is_old:
            self._is_old = False
            self._read()
