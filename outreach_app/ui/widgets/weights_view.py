"""The table of weights with a live example, and what one's own replies would propose."""

from datetime import timedelta

from PySide6.QtCore import QSignalBlocker, Signal, Slot
from PySide6.QtWidgets import (
    QDoubleSpinBox,
    QGridLayout,
    QVBoxLayout,
    QWidget,
)

from outreach_app.domain.errors import UserError
from outreach_app.domain.scoring import (
    DEFAULT_WEIGHTS,
    MIN_REPLIES,
    PointKind,
    Proposal,
    Score,
    Weight,
    Weights,
)
from outreach_app.domain.scoring.weights import MOST_POINTS, TAKES_AWAY
from outreach_app.ui.attention_text import POINT_KINDS, attention_word
from outreach_app.ui.said.reading import said
from outreach_app.ui.text import LEVELS, age_in_words, word_of
from outreach_app.ui.widgets.flow import flow
from outreach_app.ui.widgets.important_links import ImportantLinks
from outreach_app.ui.widgets.number_fields import tenths_field
from outreach_app.ui.widgets.parts import GAP, button, card, label, scrolled
from outreach_app.ui.widgets.sides import Sides

DAY = timedelta(days=1)
_SIDE_BY_SIDE = 680
"""Pixels from which table and example stand beside each other."""

MOST = 8
"""Parts of the example that are shown."""


class WeightsView(QWidget):
    """Shows and takes Weights. What they would make of somebody is asked for, not computed."""

    example_wanted = Signal(object)
    save_wanted = Signal(object)
    proposal_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._points: dict[PointKind, QDoubleSpinBox] = {}
        self._days: dict[PointKind, QDoubleSpinBox] = {}
        self._stored: Weights = DEFAULT_WEIGHTS
        self._proposal: Proposal | None = None
        self.links = ImportantLinks()
        self._example = label(wrap=True)
        self._learned = label(wrap=True)
        self._fault = label(wrap=True)
        everybody = self.tr("Everybody is scored again by this table")
        self._save = button(self.tr("Save"), "primary", hint=everybody)
        self._reset = button(self.tr("As shipped"))
        self._propose = button(self.tr("Learn from my replies"))
        self._take = button(self.tr("Fill in"))
        self._build()
        self._shown = self.weights
        self._reset.clicked.connect(self._show_shipped)
        self._save.clicked.connect(self._ask_save)
        self._propose.clicked.connect(self.proposal_wanted)
        self._take.clicked.connect(self._take_proposal)

    @property
    def weights(self) -> Weights:
        """The table as it stands in the fields."""
        return {
            kind: Weight(self._points[kind].value(), self._days[kind].value() * DAY)
            for kind in PointKind
        }

    @Slot(object)
    def show_weights(self, weights: Weights) -> None:
        """Show this table as the stored one; what the user has begun to change stays."""
        is_begun = self.weights != self._shown
        self._stored = weights
        if is_begun and self.weights != weights:
            self._ask_example()
            return
        self._fill(weights)
        self._shown = self.weights

    @property
    def begun(self) -> tuple[Weights, str] | None:
        """The table that is in the fields and not saved, and the link that is being typed."""
        if self.weights == self._shown and not self.links.typed:
            return None
        return self.weights, self.links.typed

    def show_begun(self, begun: tuple[Weights, str]) -> None:
        """Go on with these."""
        weights, typed = begun
        self._fill(weights)
        self.links.show_typed(typed)

    @Slot(object)
    def show_example(self, example: tuple[str, Score] | None) -> None:
        """Show what the table makes of somebody."""
        if example is None:
            nobody = self.tr("As soon as somebody has opened a mail, an example stands here.")
            self._example.setText(nobody)
            return
        name, score = example
        level = word_of(LEVELS[score.level])
        words = self.tr("By this table {0} has {1} points: {2}")
        summed = words.format(name, f"{score.points:.1f}", level)
        parts = [
            f"{part.points:+.1f}  {word}, {age_in_words(part.age)}"
            for part in score.parts
            for word in [attention_word(POINT_KINDS[part.kind])]
        ]
        rest = [self.tr("and {0} more").format(len(parts) - MOST)] if len(parts) > MOST else []
        self._example.setText("\n".join((summed, *parts[:MOST], *rest)))

    @Slot(object)
    def show_proposal(self, proposal: Proposal) -> None:
        """Show what was learned, and how sure that is."""
        self._proposal = proposal
        self._take.setVisible(proposal.is_made)
        counted = self.tr("{0} of {1} mails were answered.").format(
            proposal.replies, proposal.mails
        )
        if not proposal.is_made:
            least = self.tr("It takes {0} with a reply and {0} without to learn from them.")
            self._learned.setText(f"{counted} {least.format(MIN_REPLIES)}")
            return
        lines = [
            self.tr("{0}: {1} instead of {2} points, probably between {3} and {4}").format(
                attention_word(POINT_KINDS[line.kind]),
                f"{line.proposed:g}",
                f"{line.now:g}",
                f"{line.low:g}",
                f"{line.high:g}",
            )
            for line in proposal.lines
        ]
        self._learned.setText("\n".join((counted, *lines)))

    @Slot(object)
    def show_fault(self, fault: UserError) -> None:
        """Say what is wrong with the table."""
        self._fault.setText(said(fault.sentence))
        self._fault.show()

    def _fill(self, weights: Weights) -> None:
        for kind, weight in weights.items():
            for field, value in (
                (self._points[kind], weight.points),
                (self._days[kind], weight.half_life / DAY),
            ):
                with QSignalBlocker(field):
                    field.setValue(value)
        self._ask_example()

    def _build(self) -> None:
        table, grid_column = card()
        grid_column.addWidget(label(self.tr("Points for each act"), "heading"))
        grid_column.addLayout(self._grid())
        grid_column.addWidget(self._fault)
        self._fault.hide()
        grid_column.addLayout(flow(self._reset, 1, self._save, spacing=GAP))
        shown, example_column = card()
        example_column.addWidget(label(self.tr("For example"), "heading"))
        example_column.addWidget(self._example)
        learn, learn_column = card()
        learn_column.addWidget(label(self.tr("From your own replies"), "heading"))
        hint = self.tr("Proposes points from what your prospects did before they replied.")
        learn_column.addWidget(label(hint, "muted", wrap=True))
        learn_column.addWidget(self._learned)
        learn_column.addLayout(flow(self._propose, self._take, spacing=GAP))
        self._take.hide()
        right = QVBoxLayout()
        right.setSpacing(2 * GAP)
        right.addWidget(shown)
        right.addWidget(self.links)
        right.addWidget(learn)
        right.addStretch(1)
        left = QVBoxLayout()
        left.addWidget(table)
        left.addStretch(1)
        self._lay_out(left, right)

    def _lay_out(self, left: QVBoxLayout, right: QVBoxLayout) -> None:
        inside = Sides(_SIDE_BY_SIDE, 2 * GAP)
        inside.line.setContentsMargins(0, 2 * GAP, GAP, 0)
        inside.add(left, 1)
        inside.add(right, 1)
        area = scrolled(inside, self.tr("Weights"))
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(area)

    def _grid(self) -> QGridLayout:
        grid = QGridLayout()
        grid.setHorizontalSpacing(2 * GAP)
        grid.setColumnStretch(0, 1)
        for column, name in enumerate(("", self.tr("Points"), self.tr("Half-life in days"))):
            grid.addWidget(label(name, "muted", wrap=column > 0), 0, column)
        for place, kind in enumerate(PointKind, 1):
            name = attention_word(POINT_KINDS[kind])
            ends = (-MOST_POINTS, 0.0) if kind in TAKES_AWAY else (0.0, MOST_POINTS)
            points = tenths_field(self.tr("Points: {0}").format(name), *ends)
            days = tenths_field(self.tr("Half-life in days: {0}").format(name), 0.1, 3650.0)
            for field in (points, days):
                field.valueChanged.connect(self._ask_example)
            self._points[kind], self._days[kind] = points, days
            grid.addWidget(label(name, wrap=True), place, 0)
            grid.addWidget(points, place, 1)
            grid.addWidget(days, place, 2)
        return grid

    @Slot()
    def _ask_example(self) -> None:
        self._fault.hide()
        self._save.setEnabled(self.weights != self._stored)
        self.example_wanted.emit(self.weights)

    @Slot()
    def _show_shipped(self) -> None:
        self._fill(DEFAULT_WEIGHTS)

    @Slot()
    def _ask_save(self) -> None:
        self.save_wanted.emit(self.weights)

    @Slot()
    def _take_proposal(self) -> None:
        """Into the fields only: saving is the user's own step."""
        if self._proposal is not None:
            weights = dict(self.weights)
            for line in self._proposal.lines:
                weights[line.kind] = Weight(line.proposed, weights[line.kind].half_life)
            self._fill(weights)
