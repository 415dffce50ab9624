"""How the desk ends. Closing the window and quitting are two things.

Closing hides the window where a tray can bring it back. Without a tray nobody could reach an
invisible app, so closing asks: quit, or go on minimised. Quitting is always said, never assumed.
"""

from PySide6.QtCore import QObject, Signal, Slot

from outreach_app.ui.main_window import MainWindow
from outreach_app.ui.notify import Notice
from outreach_app.ui.tray import Tray
from outreach_app.ui.widgets.question import Question


class Ending(QObject):
    """Answers the window's wish to close."""

    quit_wanted = Signal()
    notice = Signal(object)

    def __init__(self, window: MainWindow, tray: Tray) -> None:
        super().__init__(window)
        self._window = window
        self._tray = tray
        self._was_told = False

    @Slot()
    def close_window(self) -> None:
        """Hide into the tray, or ask where there is none."""
        if not self._tray.is_there:
            self._ask()
            return
        if not self._was_told:
            self._was_told = True
            title = self.tr("Outreach goes on watching")
            self.notice.emit(Notice(title, self.tr("You find it in the tray; quit it there."), ()))
        self._window.hide()

    @Slot()
    def quit(self) -> None:
        """Quit at once: what is half written is kept as a draft."""
        self.quit_wanted.emit()

    def _ask(self) -> None:
        question = Question(
            self._window,
            self.tr("Quit Outreach?"),
            self.tr(
                "Once it has quit, nothing is sent and nobody tells you who reads. This desktop "
                "has no tray; minimised, Outreach goes on working."
            ),
            self.tr("Quit"),
            None,
            otherwise=self.tr("Minimise"),
        )
        question.confirmed.connect(self.quit)
        question.chosen_otherwise.connect(self._window.showMinimized)
        question.open()
