"""What is asked of the window before there is anybody to do it: kept, and done once there is."""

from collections.abc import Callable, Iterator
from typing import NamedTuple

from PySide6.QtCore import QObject, Signal, SignalInstance, Slot

from outreach_app.ui.main_window import MainWindow

KEPT = (
    "palette",
    "new_mail",
    "add",
    "import",
    "export",
    "duplicates",
    "companies",
    "refresh",
    "look",
    "theme",
    "pause",
)
"""Deeds that are done later as well as now. What sends, closes or takes something back is not
among them: there is nothing yet that it could be about."""


class _Way(NamedTuple):
    signal: SignalInstance
    deed: Callable[[], None] | SignalInstance


class Asked(QObject):
    """Hears keys, menus and the first page's buttons until somebody else does.

    Each deed is kept once, in the order in which it was asked. To search and to quit is done at
    once.
    """

    quit_wanted = Signal()

    def __init__(self, window: MainWindow, parent: QObject) -> None:
        super().__init__(parent)
        self._window = window
        self._names: list[str] = []
        for name in KEPT:
            window.actions_by_name[name].setProperty("deed", name)
        self._heard = tuple(self._ways())
        for heard in self._heard:
            heard.signal.connect(heard.deed)

    @property
    def names(self) -> tuple[str, ...]:
        """The deeds that are kept."""
        return tuple(self._names)

    def hand_over(self) -> None:
        """Others hear them from now on: have them do what was asked before."""
        for heard in self._heard:
            heard.signal.disconnect(heard.deed)
        for name in self._names:
            self._window.actions_by_name[name].trigger()
        self._names.clear()

    @Slot()
    def keep_add(self) -> None:
        """A page's button for one more prospect."""
        self._keep("add")

    @Slot()
    def keep_import(self) -> None:
        """A page's button for a list."""
        self._keep("import")

    @Slot()
    def keep_deed(self) -> None:
        """An action, by key or menu."""
        self._keep(str(self.sender().property("deed")))

    @Slot()
    def search(self) -> None:
        """Where the list is there already."""
        if "prospects" in self._window.pages:
            self._window.search()

    def _keep(self, name: str) -> None:
        if name not in self._names:
            self._names.append(name)

    def _ways(self) -> Iterator[_Way]:
        """All that the bare window has to say."""
        window, actions = self._window, self._window.actions_by_name
        for name in KEPT:
            yield _Way(actions[name].triggered, self.keep_deed)
        yield _Way(actions["search"].triggered, self.search)
        yield _Way(actions["quit"].triggered, self.quit_wanted)
        if "prospects" in window.pages:
            yield _Way(window.prospects.add_wanted, self.keep_add)
            yield _Way(window.prospects.list.import_wanted, self.keep_import)
        if "today" in window.pages:
            yield _Way(window.today.add_wanted, self.keep_add)
