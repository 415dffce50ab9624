"""The tray: the app's place while its window is closed, where the desktop has a tray at all."""

from collections.abc import Sequence

from PySide6.QtCore import QObject, QRectF, Qt, Signal, Slot
from PySide6.QtGui import QAction, QColor, QFont, QIcon, QPainter
from PySide6.QtWidgets import QMenu, QSystemTrayIcon

from outreach_app.ui.assets import asset
from outreach_app.ui.tokens import LIGHT

_SIDE = 64
_MOST_SHOWN = 99


class Tray(QObject):
    """An icon with a few entries and a count. Asked each time whether it is really there."""

    window_wanted = Signal()

    def __init__(self, entries: Sequence[QAction | None], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._count = 0
        self._is_paused = False
        self._menu = QMenu()
        for entry in entries:
            if entry is None:
                self._menu.addSeparator()
            else:
                self._menu.addAction(entry)
        self._icon = QSystemTrayIcon(tray_icon(0, is_paused=False), self)
        self._icon.setContextMenu(self._menu)
        self._icon.activated.connect(self._answer)
        self._refresh()
        if self.is_there:
            self._icon.show()

    @property
    def is_there(self) -> bool:
        """Whether the user could find the app in a tray."""
        return QSystemTrayIcon.isSystemTrayAvailable()

    @property
    def words(self) -> str:
        """What the icon says when it is pointed at."""
        return self._icon.toolTip()

    @Slot(int)
    def show_count(self, count: int) -> None:
        """So many alerts have not been seen."""
        self._count = count
        self._refresh()

    @Slot(bool)
    def show_pause(self, is_paused: bool) -> None:
        """Whether alerts are held."""
        self._is_paused = is_paused
        self._refresh()

    def close(self) -> None:
        """Leave the tray."""
        self._icon.hide()

    def _refresh(self) -> None:
        self._icon.setIcon(tray_icon(self._count, is_paused=self._is_paused))
        words = self.tr("Outreach")
        alerts = self.tr("1 alert not seen") if self._count == 1 else self.tr("{0} alerts not seen")
        if self._count:
            words += ", " + alerts.format(self._count)
        if self._is_paused:
            words += ", " + self.tr("alerts are paused")
        self._icon.setToolTip(words)

    @Slot(QSystemTrayIcon.ActivationReason)
    def _answer(self, reason: QSystemTrayIcon.ActivationReason) -> None:
        if reason is not QSystemTrayIcon.ActivationReason.Context:
            self.window_wanted.emit()


def tray_icon(count: int, *, is_paused: bool) -> QIcon:
    """The app's icon; with a number on it, or with two bars while alerts are held."""
    pixmap = QIcon(str(asset("icons", "outreach.svg"))).pixmap(_SIDE, _SIDE)
    pixmap.setDevicePixelRatio(1)
    if not count and not is_paused:
        return QIcon(pixmap)
    painter = QPainter(pixmap)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    place = QRectF(_SIDE * 0.36, _SIDE * 0.36, _SIDE * 0.64, _SIDE * 0.64)
    painter.setBrush(QColor(LIGHT.muted if is_paused else LIGHT.danger))
    painter.drawEllipse(place)
    _sign(painter, place, count, is_paused=is_paused)
    painter.end()
    return QIcon(pixmap)


def _sign(painter: QPainter, place: QRectF, count: int, *, is_paused: bool) -> None:
    painter.setPen(QColor(LIGHT.on_danger))
    if is_paused:
        painter.setBrush(QColor(LIGHT.on_danger))
        for side in (0.3, 0.56):
            bar = QRectF(place.x() + place.width() * side, place.y() + place.height() * 0.27, 0, 0)
            bar.setSize(place.size() * 0.14)
            bar.setHeight(place.height() * 0.46)
            painter.drawRect(bar)
        return
    font = QFont()
    text = str(count) if count <= _MOST_SHOWN else f"{_MOST_SHOWN}+"
    font.setPixelSize(round(place.height() * (0.7 if len(text) < 2 else 0.5)))
    font.setBold(True)
    painter.setFont(font)
    painter.drawText(place, Qt.AlignmentFlag.AlignCenter, text)
