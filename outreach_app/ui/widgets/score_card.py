"""Why a prospect is as warm as it is: every part of the score with its event, age and weight."""

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QGridLayout, QLabel, QScrollArea, QSizePolicy, QWidget

from outreach_app.domain.scoring import Score, ScorePart
from outreach_app.ui.text import EVENTS, age_in_words, word_of
from outreach_app.ui.widgets.parts import GAP, label

_MOST = 8
_LEAST = 72


class ScoreCard(QScrollArea):
    """The parts of a score, strongest first, and their sum. It scrolls where there is no room."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("card")
        self.setAccessibleName(self.tr("What this warmth is made of"))
        self.setWidgetResizable(True)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self.setMinimumHeight(_LEAST)

    def show_score(self, score: Score) -> None:
        """Explain this score."""
        body = QWidget()
        grid = QGridLayout(body)
        grid.setContentsMargins(2 * GAP, GAP + 4, 2 * GAP, GAP + 4)
        grid.setVerticalSpacing(6)
        grid.setHorizontalSpacing(2 * GAP)
        grid.setColumnStretch(1, 1)
        parts = sorted(score.parts, key=lambda part: -abs(part.points))
        for place, part in enumerate(parts[:_MOST]):
            self._add(grid, place, self._words(part))
        end = min(len(parts), _MOST)
        if len(parts) > _MOST:
            rest = sum(part.points for part in parts[_MOST:])
            more = self.tr("{0} older acts").format(len(parts) - _MOST)
            self._add(grid, end, (f"{rest:+.1f}", more, ""))
        if not parts:
            none = self.tr("No person has opened, followed or answered anything yet.")
            grid.addWidget(label(none, "muted", wrap=True), 0, 0, 1, 2)
        fading = self.tr("Points fade with time. Machines and yourself never count.")
        grid.addWidget(label(fading, "hint", wrap=True), end + 1, 0, 1, 2)
        self.setWidget(body)
        self._keep_height()

    def sizeHint(self) -> QSize:
        return QSize(self.minimumWidth(), self._content_height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._keep_height()

    def _keep_height(self) -> None:
        """No taller than what stands in it."""
        self.setMaximumHeight(self._content_height())
        self.updateGeometry()

    def _content_height(self) -> int:
        body = self.widget()
        layout = body.layout() if body is not None else None
        height = layout.heightForWidth(self.viewport().width()) if layout is not None else 0
        return max(_LEAST, height + 2 * self.frameWidth())

    def _words(self, part: ScorePart) -> tuple[str, str, str]:
        what = word_of(EVENTS[part.event.kind])
        full = self.tr("of {0} points when it happened").format(f"{part.weight.points:g}")
        return f"{part.points:+.1f}", f"{what}, {age_in_words(part.age)}", full

    def _add(self, grid: QGridLayout, place: int, words: tuple[str, str, str]) -> None:
        points: QLabel = label(words[0])
        points.setObjectName("strong")
        points.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignTop)
        what = label("\n".join(part for part in words[1:] if part), wrap=True)
        grid.addWidget(points, place, 0)
        grid.addWidget(what, place, 1)
