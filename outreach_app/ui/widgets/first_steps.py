"""The first run: three steps, each of which can be left out and taken up later; and the sample."""

from dataclasses import dataclass

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QFrame, QLabel, QVBoxLayout, QWidget

from outreach_app.ui.icons import ink_pixmap
from outreach_app.ui.tokens import LIGHT, Tokens
from outreach_app.ui.widgets.parts import GAP, button, column, label, row, rule

ACCOUNT, RELAY, PROSPECT = "account", "relay", "prospect"
STEPS = (ACCOUNT, RELAY, PROSPECT)


@dataclass(frozen=True, slots=True)
class Steps:
    """Which steps are done, which were left out, and whether the sample is in."""

    done: frozenset[str] = frozenset()
    skipped: frozenset[str] = frozenset()
    has_sample: bool = False

    @property
    def left(self) -> tuple[str, ...]:
        """What is still to be offered."""
        return tuple(one for one in STEPS if one not in self.done | self.skipped)


class StepRow(QWidget):
    """One step."""

    wanted = Signal(str)
    skipped = Signal(str)

    def __init__(self, name: str, title: str, text: str, action: str) -> None:
        super().__init__()
        self._name = name
        self._icon = QLabel()
        self._icon.setFixedWidth(26)
        self._do = button(action)
        self._skip = button(self.tr("Later"), "link")
        self._skip.setAccessibleName(f"{self._skip.text()}: {title}")
        self._title = label(title, "strong")
        words = QWidget()
        words.setLayout(column(self._title, label(text, "muted", wrap=True), spacing=2))
        for stop in (self._do, self._skip):  # nobody leaves a step out by the first Return
            stop.setParent(self)
        line = row(self._icon, words, self._skip, self._do, spacing=GAP)
        line.setStretchFactor(words, 1)
        self.setLayout(line)
        self._do.clicked.connect(self._ask)
        self._skip.clicked.connect(self._leave)

    def show_state(self, steps: Steps, tokens: Tokens) -> None:
        """Done, next, or left for later."""
        is_done = self._name in steps.done
        icon, ink = ("done", tokens.human) if is_done else ("next", tokens.accent)
        self._icon.setPixmap(ink_pixmap(icon, ink, 20))
        self._icon.setAccessibleName(self.tr("Done") if is_done else self.tr("To do"))
        is_next = bool(steps.left) and steps.left[0] == self._name
        self._do.setObjectName("primary" if is_next else "")
        self._do.style().unpolish(self._do)
        self._do.style().polish(self._do)
        self._do.setVisible(not is_done)
        self._skip.setVisible(self._name in steps.left)

    @Slot()
    def _ask(self) -> None:
        self.wanted.emit(self._name)

    @Slot()
    def _leave(self) -> None:
        self.skipped.emit(self._name)


class FirstSteps(QFrame):
    """Shows the steps while there are any left, and the sample while it is in."""

    step_wanted = Signal(str)
    step_skipped = Signal(str)
    sample_wanted = Signal()
    sample_gone_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("card")
        self._steps = Steps()
        self._tokens = LIGHT
        self._rows = {name: self._row(name) for name in STEPS}
        self._list = QWidget()
        self._note = label(wrap=True)
        self._sample = button(self.tr("Look around with sample people"), "link")
        self._gone = button(self.tr("Remove the sample"))
        self._build()
        self._sample.clicked.connect(self.sample_wanted)
        self._gone.clicked.connect(self.sample_gone_wanted)
        self.hide()

    def show_steps(self, steps: Steps) -> None:
        """Show what is done and what is left."""
        self._steps = steps
        self._list.setVisible(bool(steps.left))
        for shown in self._rows.values():
            shown.show_state(steps, self._tokens)
        self._sample.setVisible(not steps.has_sample)
        self._gone.setVisible(steps.has_sample)
        self._note.setText(
            self.tr("The sample is in: twelve made-up people. Nobody of them is ever written to.")
            if steps.has_sample
            else self.tr("Or see first what it looks like.")
        )
        self.setVisible(bool(steps.left) or steps.has_sample)

    def dress(self, tokens: Tokens) -> None:
        """Take the theme's colours."""
        self._tokens = tokens
        self.show_steps(self._steps)

    def _row(self, name: str) -> StepRow:
        title, text, action = {
            ACCOUNT: (
                self.tr("Your mail account"),
                self.tr("Mails leave through it, one by one, as yours."),
                self.tr("Set up the account"),
            ),
            RELAY: (
                self.tr("Your relay"),
                self.tr("A small service of your own that notices opens and clicks."),
                self.tr("Set up the relay"),
            ),
            PROSPECT: (
                self.tr("Your first prospect"),
                self.tr("A name and a mail address are enough."),
                self.tr("Add prospect"),
            ),
        }[name]
        made = StepRow(name, title, text, action)
        made.wanted.connect(self.step_wanted)
        made.skipped.connect(self.step_skipped)
        return made

    def _build(self) -> None:
        steps = QVBoxLayout(self._list)
        steps.setContentsMargins(0, 0, 0, 0)
        steps.setSpacing(GAP)
        steps.addWidget(label(self.tr("Welcome. Three steps, and you know who reads."), "heading"))
        for place, shown in enumerate(self._rows.values()):
            if place:
                steps.addWidget(rule())
            steps.addWidget(shown)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(2 * GAP, GAP + 4, 2 * GAP, GAP + 4)
        whole.setSpacing(GAP)
        whole.addWidget(self._list)
        end = row(self._note, self._sample, self._gone)
        end.setStretchFactor(self._note, 1)
        whole.addLayout(end)
