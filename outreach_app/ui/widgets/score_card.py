"""Why a prospect is as warm as it is: every part of the score with its event, age and weight."""

from PySide6.QtWidgets import QFrame, QGridLayout, QLabel, QVBoxLayout, QWidget

from outreach_app.domain.scoring import Score, ScorePart
from outreach_app.ui.text import EVENTS, age_in_words, word_of
from outreach_app.ui.widgets.parts import GAP, label

_MOST = 8


class ScoreCard(QFrame):
    """The parts of a score, strongest first, and their sum."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("card")
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(2 * GAP, GAP + 4, 2 * GAP, GAP + 4)
        self._body: QWidget | None = None

    def show_score(self, score: Score) -> None:
        """Explain this score."""
        if self._body is not None:
            self._column.removeWidget(self._body)
            self._body.deleteLater()
        self._body = QWidget()
        grid = QGridLayout(self._body)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setVerticalSpacing(3)
        grid.setHorizontalSpacing(2 * GAP)
        grid.setColumnStretch(2, 1)
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
            grid.addWidget(label(none, "muted", wrap=True), 0, 0, 1, 3)
        fading = self.tr("Points fade with time. Machines and yourself never count.")
        grid.addWidget(label(fading, "hint", wrap=True), end + 1, 0, 1, 3)
        self._column.addWidget(self._body)

    def _words(self, part: ScorePart) -> tuple[str, str, str]:
        what = word_of(EVENTS[part.event.kind])
        full = self.tr("of {0} points when it happened").format(f"{part.weight.points:g}")
        return f"{part.points:+.1f}", f"{what}, {age_in_words(part.age)}", full

    def _add(self, grid: QGridLayout, place: int, words: tuple[str, str, str]) -> None:
        points: QLabel = label(words[0])
        points.setStyleSheet("font-weight: 600;")
        grid.addWidget(points, place, 0)
        grid.addWidget(label(words[1]), place, 1)
        grid.addWidget(label(words[2], "muted"), place, 2)
