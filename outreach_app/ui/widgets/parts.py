"""Small parts that every page is laid out with: labels by rank, cards, buttons, fields, pills."""

from typing import TypeVar

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QIcon, QPainter, QPaintEvent
from PySide6.QtWidgets import (
    QBoxLayout,
    QComboBox,
    QFrame,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QScrollArea,
    QSizePolicy,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from outreach_app.ui.icons import paint_icon
from outreach_app.ui.tokens import LIGHT, Tokens
from outreach_app.ui.widgets.buttons import PushButton, ToolButton
from outreach_app.ui.words import Sign, word_of

L_ = TypeVar("L_", bound=QBoxLayout)

GAP = 8
"""The grid: margins and spacings are multiples of it."""

PILL_ICON = 14
"""Pixels of the icon in a pill."""


def label(text: str = "", rank: str = "", *, wrap: bool = False) -> QLabel:
    """A label. `rank` is title, heading, muted, hint, fieldLabel, emptyTitle or empty.

    Always plain text: names and sentences from outside are never read as markup.
    """
    made = QLabel(text)
    made.setObjectName(rank)
    made.setTextFormat(Qt.TextFormat.PlainText)
    made.setWordWrap(wrap)
    if wrap:
        made.setContentsMargins(0, 1, 0, 0)  # else the first line's dots and accents are cut off
        made.setMinimumWidth(1)  # a word without a break may not widen the window
    return made


def button(text: str, rank: str = "", *, hint: str = "") -> QPushButton:
    """A button. `rank` is primary, danger, flat, link, flush or empty."""
    made = PushButton(text)
    made.setObjectName(rank)
    made.setAccessibleName(text)
    made.setToolTip(hint)
    made.setIconSize(QSize(16, 16))
    made.setAutoDefault(False)
    return made


def icon_button(name: str, icon: QIcon | None = None) -> QToolButton:
    """A flat button with an icon only; `name` is its tool tip and accessible name."""
    made = ToolButton()
    made.setObjectName("flat")
    made.setToolTip(name)
    made.setAccessibleName(name)
    if icon is not None:
        made.setIcon(icon)
    return made


def line_field(name: str, hint: str = "", *, secret: bool = False) -> QLineEdit:
    """A one-line field with its accessible name."""
    made = QLineEdit()
    made.setAccessibleName(name)
    made.setPlaceholderText(hint)
    if secret:
        made.setEchoMode(QLineEdit.EchoMode.Password)
    return made


def choice(name: str) -> QComboBox:
    """A drop-down list; the list that drops down has the same accessible name."""
    made = QComboBox()
    made.setAccessibleName(name)
    made.view().setAccessibleName(name)
    return made


def card() -> tuple[QFrame, QVBoxLayout]:
    """A raised ground and the column inside it."""
    frame = QFrame()
    frame.setObjectName("card")
    column = QVBoxLayout(frame)
    column.setContentsMargins(2 * GAP, 2 * GAP, 2 * GAP, 2 * GAP)
    column.setSpacing(GAP)
    return frame, column


def scrolled(inside: QWidget, name: str) -> QScrollArea:
    """A part that scrolls. It is no stop of Tab itself: what it holds is, and comes into view."""
    area = QScrollArea()
    area.setWidgetResizable(True)
    area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    area.setWidget(inside)
    area.setAccessibleName(name)
    return area


def keep_whole(dialog: QWidget) -> None:
    """Let nothing in a shown dialog be squeezed: on a small screen Qt would cut wrapped layouts."""
    layout = dialog.layout()
    if layout is not None:
        is_wrapped = layout.hasHeightForWidth()
        wrapped = layout.totalHeightForWidth(dialog.width()) if is_wrapped else 0
        dialog.setMinimumHeight(max(wrapped, layout.totalSizeHint().height()))


def keep_height(dialog: QWidget) -> None:
    """Let a shown dialog be no lower than what is in it at its width."""
    layout = dialog.layout()
    if layout is not None and layout.hasHeightForWidth():
        dialog.setMinimumHeight(layout.totalHeightForWidth(dialog.width()))
    else:
        keep_whole(dialog)


def fit_height(dialog: QWidget) -> None:
    """Give a shown dialog the height that it needs at its width, where nothing in it grows.

    Qt reckons with texts that wrap at some width of its own, and spreads what is left over.
    """
    layout = dialog.layout()
    if layout is None:
        return
    keep_height(dialog)
    if not layout.expandingDirections() & Qt.Orientation.Vertical:
        dialog.resize(dialog.width(), dialog.minimumHeight())


def rule() -> QFrame:
    """A hair line."""
    line = QFrame()
    line.setObjectName("rule")
    line.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
    return line


def row(*parts: QWidget | int, spacing: int = GAP) -> QHBoxLayout:
    """Widgets side by side; a number is a stretch."""
    return _fill(QHBoxLayout(), parts, spacing)


def column(*parts: QWidget | int, spacing: int = GAP) -> QVBoxLayout:
    """Widgets below each other; a number is a stretch."""
    return _fill(QVBoxLayout(), parts, spacing)


class Pill(QWidget):
    """A word with its icon on a soft ground: warmth, verdicts, states. Painted, as lists do."""

    def __init__(self) -> None:
        super().__init__()
        self._sign: Sign | None = None
        self._tokens = LIGHT
        self._addition = ""
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)

    def show_sign(self, sign: Sign, tokens: Tokens, addition: str = "") -> None:
        """The sign in the theme's colours; `addition` follows its word."""
        if (sign, tokens, addition) == (self._sign, self._tokens, self._addition):
            return
        self._sign, self._tokens, self._addition = sign, tokens, addition
        self.setAccessibleName(self._text)
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        metrics = QFontMetrics(self._font())
        width = metrics.horizontalAdvance(self._text) + PILL_ICON + 2 * GAP + 7
        return QSize(width, metrics.height() + 4)

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def paintEvent(self, event: QPaintEvent) -> None:
        if self._sign is None:
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(getattr(self._tokens, self._sign.ground)))
        painter.drawRoundedRect(QRectF(self.rect()), 10, 10)
        ink = getattr(self._tokens, self._sign.ink)
        is_mirrored = self.isRightToLeft()
        left = self.width() - GAP - PILL_ICON if is_mirrored else GAP
        place = QRectF(left, (self.height() - PILL_ICON) / 2, PILL_ICON, PILL_ICON)
        paint_icon(painter, self._sign.icon, ink, place)
        beside = GAP + PILL_ICON + 5
        edges = (GAP, -beside) if is_mirrored else (beside, -GAP)
        painter.setFont(self._font())
        painter.setPen(QColor(ink))
        words = self.rect().adjusted(edges[0], 0, edges[1], 0)
        side = Qt.AlignmentFlag.AlignRight if is_mirrored else Qt.AlignmentFlag.AlignLeft
        painter.drawText(words, side | Qt.AlignmentFlag.AlignVCenter, self._text)

    @property
    def _text(self) -> str:
        return f"{word_of(self._sign)} {self._addition}".strip() if self._sign else ""

    def _font(self) -> QFont:
        font = QFont(self.font())
        font.setWeight(QFont.Weight.DemiBold)
        return font


def _fill(layout: L_, parts: tuple[QWidget | int, ...], gap: int) -> L_:
    layout.setContentsMargins(0, 0, 0, 0)
    layout.setSpacing(gap)
    for part in parts:
        if isinstance(part, int):
            layout.addStretch(part)
        else:
            layout.addWidget(part)
    return layout
