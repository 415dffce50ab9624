"""The one place that says how far long work is, how long it will take, and lets it be stopped."""

from time import monotonic

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QFrame, QHBoxLayout, QProgressBar, QVBoxLayout, QWidget

from outreach_app.ui.pace import Pace
from outreach_app.ui.widgets.parts import GAP, button, label
from outreach_app.ui.words import number, wait_in_words

JUDGING = "judging"
"""The key of judging history again."""


class WorkLine(QWidget):
    """One piece of work."""

    cancel_wanted = Signal(str)

    def __init__(self, key: str, sentence: str, now: float) -> None:
        super().__init__()
        self._key = key
        self._sentence = sentence
        self._pace = Pace(now, now)
        self._words = label(sentence, "hint")
        self._left = label(rank="hint")
        self._bar = QProgressBar()
        self._bar.setAccessibleName(sentence)
        self._bar.setTextVisible(False)
        self._bar.setFixedHeight(8)
        self._cancel = button(self.tr("Stop"), "flat")
        self._cancel.setAccessibleName(self.tr("Stop: {0}").format(sentence))
        line = QHBoxLayout(self)
        line.setContentsMargins(2 * GAP, 3, 2 * GAP, 3)
        line.setSpacing(GAP)
        line.addWidget(self._words)
        line.addWidget(self._bar, 1)
        line.addWidget(self._left)
        line.addWidget(self._cancel)
        self._cancel.clicked.connect(self._ask_cancel)

    @property
    def words(self) -> str:
        """What stands there."""
        return f"{self._words.text()} {self._left.text()}".strip()

    def show_pace(self, done: int, total: int, now: float) -> None:
        """So much of so much is done; a total of 0 is not known yet."""
        self._pace = self._pace.after(done, total, now)
        counts = self.tr("{0} of {1}").format(number(done), number(total)) if total else ""
        self._words.setText(f"{self._sentence} {counts}".strip())
        self._bar.setRange(0, total)
        self._bar.setValue(done)
        left = self._pace.seconds_left
        self._left.setText(self.tr("{0} left").format(wait_in_words(left)) if left else "")

    @Slot()
    def _ask_cancel(self) -> None:
        self._cancel.setEnabled(False)
        self._cancel.setText(self.tr("Stopping…"))
        self.cancel_wanted.emit(self._key)


class ProgressStrip(QFrame):
    """A line for each piece of work; hidden while nothing goes on.

    Whoever has long work names it by a key of their own: show_work() for each step, end_work()
    at the end, and cancel_wanted with that key where the user wants it stopped.
    """

    cancel_wanted = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("foot")
        self._lines: dict[str, WorkLine] = {}
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(0)
        self.hide()

    def show_work(self, key: str, sentence: str, done: int, total: int) -> None:
        """So far has this work come; the sentence says what it is and stays the same."""
        now = monotonic()
        line = self._lines.get(key)
        if line is None:
            line = WorkLine(key, sentence, now)
            line.cancel_wanted.connect(self.cancel_wanted)
            self._lines[key] = line
            self._column.addWidget(line)
        line.show_pace(done, total, now)
        self.show()

    def end_work(self, key: str) -> None:
        """The work has ended, one way or another."""
        line = self._lines.pop(key, None)
        if line is not None:
            line.hide()
            line.deleteLater()
        self.setVisible(bool(self._lines))

    @property
    def words(self) -> str:
        """What goes on now."""
        return "; ".join(line.words for line in self._lines.values())

    @Slot(int, int)
    def show_progress(self, done: int, total: int) -> None:
        """So many mails of so many are judged again."""
        sentence = self.tr("The rules are newer: judging history again.")
        self.show_work(JUDGING, sentence, done, total)

    @Slot(object)
    def end(self, _report: object) -> None:
        """Judging again has ended."""
        self.end_work(JUDGING)
