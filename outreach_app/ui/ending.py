"""How the desk ends. Closing the window and quitting are two things.

Closing hides the window where a tray can bring it back. Without a tray nobody could reach an
invisible app, so closing asks: quit, or go on minimised. Quitting is always said, never assumed.
"""

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtWidgets import QMessageBox

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
    def ask_quit(self) -> None:
        """Quit, after a question where a mail is half written."""
        if self._window.compose.is_blank:
            self.quit_wanted.emit()
            return
        question = Question(
            self._window,
            self.tr("Quit Outreach?"),
            self.tr("The mail that you are writing has not been sent and would be lost."),
            self.tr("Quit"),
            None,
        )
        question.confirmed.connect(self.quit_wanted)
        self._window.raise_window()
        question.open()

    def _ask(self) -> None:
        question = QMessageBox(self._window)
        question.setWindowTitle(self.tr("Quit Outreach?"))
        question.setText(self.tr("Quit Outreach?"))
        question.setInformativeText(
            self.tr(
                "Once it has quit, nothing is sent and nobody tells you who reads. This desktop "
                "has no tray; minimised, Outreach goes on working."
            )
        )
        quits = question.addButton(self.tr("Quit"), QMessageBox.ButtonRole.DestructiveRole)
        minimises = question.addButton(self.tr("Minimise"), QMessageBox.ButtonRole.AcceptRole)
        question.addButton(QMessageBox.StandardButton.Cancel)
        question.setDefaultButton(minimises)
        quits.clicked.connect(self.ask_quit)
        minimises.clicked.connect(self._window.showMinimized)
        question.open()
