"""Icons from our own SVG files, inked in a colour of the theme, sharp at every scale."""

from functools import lru_cache

from PySide6.QtCore import QByteArray, QRectF, Qt
from PySide6.QtGui import QIcon, QPainter, QPixmap
from PySide6.QtSvg import QSvgRenderer

from outreach_app.ui.assets import asset

_SCALES = (1.0, 2.0, 3.0)


@lru_cache(maxsize=128)
def ink_icon(name: str, ink: str, size: int = 20, active: str | None = None) -> QIcon:
    """The icon `name` in one colour, and in `active` where it is checked or selected.

    It is shared: never add to it.
    """
    icon = QIcon()
    for scale in _SCALES:
        plain = ink_pixmap(name, ink, size, scale)
        icon.addPixmap(plain)
        icon.addPixmap(plain, QIcon.Mode.Selected)
        if active:
            lit = ink_pixmap(name, active, size, scale)
            icon.addPixmap(lit, QIcon.Mode.Normal, QIcon.State.On)
            icon.addPixmap(lit, QIcon.Mode.Selected, QIcon.State.On)
    return icon


@lru_cache(maxsize=256)
def ink_pixmap(name: str, ink: str, size: int, scale: float = 2.0) -> QPixmap:
    """One rendering of an icon, `size` logical pixels wide. It is shared: never paint on it."""
    pixmap = QPixmap(round(size * scale), round(size * scale))
    pixmap.fill(Qt.GlobalColor.transparent)
    painter = QPainter(pixmap)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    _renderer(name, ink).render(painter, QRectF(0, 0, size * scale, size * scale))
    painter.end()
    pixmap.setDevicePixelRatio(scale)
    return pixmap


def paint_icon(painter: QPainter, name: str, ink: str, place: QRectF) -> None:
    """Put an icon onto what is being painted, as sharp as that is.

    Drawn anew from its SVG it takes 14 µs, and a list's picture has dozens.
    """
    pixmap = ink_pixmap(name, ink, round(place.width()), painter.device().devicePixelRatioF())
    painter.drawPixmap(place.topLeft().toPoint(), pixmap)


def forget_icons() -> None:
    """Let go of what belongs to the application: it is about to end, and another to begin."""
    for kept in (_renderer, ink_pixmap, ink_icon):
        kept.cache_clear()


@lru_cache(maxsize=256)
def _renderer(name: str, ink: str) -> QSvgRenderer:
    source = asset("icons", f"{name}.svg").read_text(encoding="utf-8")
    return QSvgRenderer(QByteArray(source.replace("currentColor", ink).encode()))
