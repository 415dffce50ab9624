"""A small time axis: every request for one mail since its delivery, one of them marked."""

from collections import Counter
from collections.abc import Sequence
from math import log10

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen, QPolygonF
from PySide6.QtWidgets import QSizePolicy, QWidget

from outreach_app.domain.dossier import Neighbour
from outreach_app.domain.hits import HitKind
from outreach_app.ui.delegates.paint import small
from outreach_app.ui.text import VERDICTS, word_of
from outreach_app.ui.tokens import LIGHT, Tokens

_TICKS = ((0, "0"), (10, "10 s"), (60, "1 min"), (600, "10 min"), (3600, "1 h"), (86_400, "1 d"))
_LATER = ((604_800, "1 w"), (2_592_000, "30 d"), (31_536_000, "1 y"))
_SIDE = 24
_DOT = 5.0
_STEP = 13
_HIGH = 6
"""How many requests stand above each other; more are drawn over the highest."""


class TimeAxis(QWidget):
    """Paints Neighbours. Circles are opens, diamonds clicks; filled ones came from its network."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._tokens = LIGHT
        self._neighbours: tuple[Neighbour, ...] = ()
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def show_neighbours(self, neighbours: Sequence[Neighbour], tokens: Tokens) -> None:
        """Show these requests."""
        self._tokens = tokens
        self._neighbours = tuple(one for one in neighbours if one.seconds is not None)
        self.setAccessibleName(self.tr("Requests for this mail since its delivery"))
        self.setAccessibleDescription(self._spoken())
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(420, 34 + _STEP * self._rows())

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        base = self.height() - 22
        self._paint_ticks(painter, base)
        stacked: Counter[int] = Counter()
        for one in sorted(self._neighbours, key=lambda one: one.is_this):
            x = self._x(one.seconds or 0)
            bucket = round(x / (2 * _DOT + 2))
            y = base - 10 - _STEP * min(stacked[bucket], _HIGH - 1)
            stacked[bucket] += 1
            self._paint_request(painter, one, QPointF(x, y))

    def _paint_ticks(self, painter: QPainter, base: int) -> None:
        painter.setPen(QPen(QColor(self._tokens.edge), 1))
        painter.drawLine(_SIDE, base, self.width() - _SIDE, base)
        painter.setFont(small(self.font()))
        for seconds, word in self._ticks():
            x = round(self._x(seconds))
            painter.setPen(QPen(QColor(self._tokens.edge), 1))
            painter.drawLine(x, base, x, base + 4)
            painter.setPen(QColor(self._tokens.muted))
            place = QRectF(x - 30, base + 4, 60, 18)
            painter.drawText(place, Qt.AlignmentFlag.AlignCenter, word)

    def _paint_request(self, painter: QPainter, one: Neighbour, at: QPointF) -> None:
        ink = QColor(getattr(self._tokens, VERDICTS[one.verdict].ink))
        painter.setPen(QPen(ink, 1.6))
        painter.setBrush(ink if one.same_network else QColor(self._tokens.card))
        if one.kind is HitKind.OPEN:
            painter.drawEllipse(at, _DOT, _DOT)
        else:
            painter.drawPolygon(_diamond(at, _DOT + 1))
        if one.is_this:
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(QColor(self._tokens.focus), 2))
            painter.drawEllipse(at, _DOT + 4, _DOT + 4)

    def _ticks(self) -> Sequence[tuple[int, str]]:
        last = self._last()
        wanted = [tick for tick in (*_TICKS, *_LATER) if tick[0] <= last]
        after = next((tick for tick in (*_TICKS, *_LATER) if tick[0] > last), None)
        return [*wanted, after] if after else wanted

    def _last(self) -> float:
        """The latest request, in seconds; one before delivery (clocks differ) counts as at it."""
        return max(0.0, *(one.seconds or 0.0 for one in self._neighbours), 0.0)

    def _x(self, seconds: float) -> float:
        """The logarithm spreads seconds and days over one axis."""
        end = log10(1 + max(self._ticks()[-1][0], self._last()))
        return _SIDE + (self.width() - 2 * _SIDE) * log10(1 + max(seconds, 0)) / end

    def _rows(self) -> int:
        crowd = Counter(round(8 * log10(1 + max(one.seconds or 0, 0))) for one in self._neighbours)
        return min(max(crowd.values(), default=1), _HIGH)

    def _spoken(self) -> str:
        counts = Counter(one.verdict for one in self._neighbours)
        said = (f"{count} × {word_of(VERDICTS[kind])}" for kind, count in counts.items())
        return ", ".join(said)


def _diamond(at: QPointF, half: float) -> QPolygonF:
    corners = ((0.0, -half), (half, 0.0), (0.0, half), (-half, 0.0))
    return QPolygonF([QPointF(at.x() + x, at.y() + y) for x, y in corners])
