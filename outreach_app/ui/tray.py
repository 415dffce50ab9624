"""The tray: the app's place while its window is closed, where the desktop has a tray at all."""

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtGui import QAction, QIcon
from PySide6.QtWidgets import QMenu, QSystemTrayIcon

from outreach_app.ui.assets import asset


class Tray(QObject):
    """An icon with two entries: show and quit. Asked each time whether it is really there."""

    window_wanted = Signal()

    def __init__(self, show: QAction, quit_app: QAction, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._menu = QMenu()
        self._menu.addAction(show)
        self._menu.addSeparator()
        self._menu.addAction(quit_app)
        self._icon = QSystemTrayIcon(QIcon(str(asset("icons", "outreach.svg"))), self)
        self._icon.setToolTip(self.tr("Outreach"))
        self._icon.setContextMenu(self._menu)
        self._icon.activated.connect(self._answer)
        if self.is_there:
            self._icon.show()

    @property
    def is_there(self) -> bool:
        """Whether the user could find the app in a tray."""
        return QSystemTrayIcon.isSystemTrayAvailable()

    def close(self) -> None:
        """Leave the tray."""
        self._icon.hide()

    @Slot(QSystemTrayIcon.ActivationReason)
    def _answer(self, reason: QSystemTrayIcon.ActivationReason) -> None:
        if reason is not QSystemTrayIcon.ActivationReason.Context:
            self.window_wanted.emit()
