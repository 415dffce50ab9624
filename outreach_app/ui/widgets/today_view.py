"""Today: who grew warmer or colder, why, and what to do next."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QScrollArea, QStackedWidget, QVBoxLayout, QWidget

from outreach_app.domain.warmth import TodayLine
from outreach_app.ui.text import LEVELS, word_of
from outreach_app.ui.tokens import LIGHT, Tokens
from outreach_app.ui.widgets.empty import EmptyState
from outreach_app.ui.widgets.parts import GAP, Pill, button, card, column, label, row

MOST = 100
PILL = 112
"""Room for the longest level, so that names stand below each other."""


class TodayRow(QWidget):
    """One prospect."""

    open_wanted = Signal(int)
    write_wanted = Signal(int, str)

    def __init__(self, line: TodayLine, tokens: Tokens) -> None:
        super().__init__()
        self._line = line
        pill = Pill()
        pill.setMinimumHeight(24)
        before = self.tr("before: {0}").format(word_of(LEVELS[line.before]))
        pill.show_sign(LEVELS[line.after], tokens)
        name = label(" · ".join(part for part in (line.name, line.company) if part), wrap=True)
        name.setStyleSheet("font-weight: 600;")
        why = label(f"{line.why[:1].upper()}{line.why[1:]} ({before})", "muted", wrap=True)
        words = QWidget()
        words.setLayout(column(name, why, label(line.next_action), spacing=2))
        self._write = button(self.tr("Write"))
        self._open = button(self.tr("Open timeline"))
        for made in (self._write, self._open):
            made.setAccessibleName(f"{made.text()}: {line.name}")
        level = QWidget()
        level.setFixedWidth(PILL)
        place = row(pill, 1)
        place.setAlignment(pill, Qt.AlignmentFlag.AlignVCenter)
        level.setLayout(place)
        shown = row(level, words, self._write, self._open, spacing=GAP)
        shown.setStretch(1, 1)
        self.setLayout(shown)
        self._write.clicked.connect(self._ask_write)
        self._open.clicked.connect(self._ask_open)

    @Slot()
    def _ask_open(self) -> None:
        self.open_wanted.emit(self._line.prospect_id)

    @Slot()
    def _ask_write(self) -> None:
        self.write_wanted.emit(self._line.prospect_id, self._line.name)


class TodayView(QWidget):
    """Shows TodayLines."""

    open_wanted = Signal(int)
    write_wanted = Signal(int, str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._tokens = LIGHT
        self._lines: tuple[TodayLine, ...] = ()
        self._empty = EmptyState(
            "warming",
            self.tr("Nobody changed level since yesterday"),
            self.tr("Who grows warmer or colder stands here, with why and what to do next."),
        )
        self._inside = QWidget()
        self._rows = QVBoxLayout(self._inside)
        self._rows.setContentsMargins(0, 2 * GAP, GAP, 0)
        self._rows.setSpacing(GAP)
        area = QScrollArea()
        area.setWidgetResizable(True)
        area.setWidget(self._inside)
        area.setAccessibleName(self.tr("Today"))
        self._stack = QStackedWidget()
        self._stack.addWidget(self._empty)
        self._stack.addWidget(area)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(self._stack)

    @Slot(object)
    def show_lines(self, lines: Sequence[TodayLine]) -> None:
        """Show these; what is the same already is left alone."""
        if tuple(lines) != self._lines:
            self._lines = tuple(lines)
            self._refresh()

    def dress(self, tokens: Tokens) -> None:
        """Take the theme's colours."""
        self._tokens = tokens
        self._empty.dress(tokens)
        self._refresh()

    def _refresh(self) -> None:
        while (item := self._rows.takeAt(0)) is not None:
            if (gone := item.widget()) is not None:
                gone.deleteLater()
        for line in self._lines[:MOST]:
            frame, inner = card()
            made = TodayRow(line, self._tokens)
            made.open_wanted.connect(self.open_wanted)
            made.write_wanted.connect(self.write_wanted)
            inner.addWidget(made)
            self._rows.addWidget(frame)
        self._rows.addStretch(1)
        self._stack.setCurrentIndex(1 if self._lines else 0)
