"""A bare PySide6 window: what the desk's start is measured against. Imports nothing of ours."""

import os
from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, QTimer
from PySide6.QtWidgets import QApplication, QLabel, QMainWindow, QWidget


class Painted(QObject):
    """Calls once a widget was painted while something holds."""

    def __init__(
        self, widget: QWidget, holds: Callable[[], bool], then: Callable[[], None]
    ) -> None:
        super().__init__(widget)
        self._holds, self._then = holds, then
        widget.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() is QEvent.Type.Paint and self._holds():
            QTimer.singleShot(0, self._then)
        return super().eventFilter(watched, event)


def main() -> None:
    """A window with one word, and nothing else."""
    application = QApplication([])
    window, word = QMainWindow(), QLabel("Prospects")
    window.setCentralWidget(word)
    window.resize(1180, 760)
    watch = Painted(word, lambda: True, say_painted)
    window.show()
    application.exec()
    del watch


def say_painted() -> None:
    """Tell whoever started this process, and be gone."""
    print("painted", flush=True)
    os._exit(0)


if __name__ == "__main__":
    main()
