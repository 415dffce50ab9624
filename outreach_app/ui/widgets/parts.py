"""Small parts that every page is laid out with: labels by rank, cards, buttons, fields, pills."""

from typing import TypeVar

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import (
    QBoxLayout,
    QComboBox,
    QFrame,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QSizePolicy,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from outreach_app.ui.icons import ink_pixmap
from outreach_app.ui.tokens import Tokens
from outreach_app.ui.words import Sign, word_of

L_ = TypeVar("L_", bound=QBoxLayout)

GAP = 8
"""The grid: margins and spacings are multiples of it."""


def label(text: str = "", rank: str = "", *, wrap: bool = False) -> QLabel:
    """A label. `rank` is title, heading, muted, hint, fieldLabel, emptyTitle or empty.

    Always plain text: names and sentences from outside are never read as markup.
    """
    made = QLabel(text)
    made.setObjectName(rank)
    made.setTextFormat(Qt.TextFormat.PlainText)
    made.setWordWrap(wrap)
    if wrap:
        made.setMinimumWidth(1)  # a word without a break may not widen the window
    return made


def button(text: str, rank: str = "", *, hint: str = "") -> QPushButton:
    """A button. `rank` is primary, danger, flat or empty."""
    made = QPushButton(text)
    made.setObjectName(rank)
    made.setAccessibleName(text)
    made.setToolTip(hint)
    made.setIconSize(QSize(16, 16))
    made.setAutoDefault(False)
    return made


def icon_button(name: str, icon: QIcon | None = None) -> QToolButton:
    """A flat button with an icon only; `name` is its tool tip and accessible name."""
    made = QToolButton()
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
    """A word with its icon on a soft ground: warmth, verdicts, states."""

    def __init__(self) -> None:
        super().__init__()
        self._icon = QLabel()
        self._word = label(rank="pillWord")
        inner = QHBoxLayout(self)
        inner.setContentsMargins(GAP, 2, GAP + 2, 2)
        inner.setSpacing(5)
        inner.addWidget(self._icon)
        inner.addWidget(self._word)
        self.setObjectName("pillBody")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)

    def show_sign(self, sign: Sign, tokens: Tokens, addition: str = "") -> None:
        """The sign in the theme's colours; `addition` follows its word."""
        ink, ground = getattr(tokens, sign.ink), getattr(tokens, sign.ground)
        text = f"{word_of(sign)} {addition}".strip()
        self._icon.setPixmap(ink_pixmap(sign.icon, ink, 14))
        self._word.setText(text)
        self._word.setStyleSheet(f"color: {ink};")
        self.setStyleSheet(f"#pillBody {{ background: {ground}; border-radius: 10px; }}")


def _fill(layout: L_, parts: tuple[QWidget | int, ...], gap: int) -> L_:
    layout.setContentsMargins(0, 0, 0, 0)
    layout.setSpacing(gap)
    for part in parts:
        if isinstance(part, int):
            layout.addStretch(part)
        else:
            layout.addWidget(part)
    return layout
