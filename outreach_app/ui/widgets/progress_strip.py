"""A strip that says how far long work in the background is, and lets it be stopped."""

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QFrame, QHBoxLayout, QProgressBar, QWidget

from outreach_app.ui.widgets.parts import GAP, button, label


class ProgressStrip(QFrame):
    """Hidden while nothing goes on."""

    cancel_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("foot")
        self._words = label(rank="hint")
        self._bar = QProgressBar()
        self._bar.setAccessibleName(self.tr("Judging history again"))
        self._bar.setTextVisible(False)
        self._bar.setFixedHeight(8)
        self._cancel = button(self.tr("Stop"), "flat")
        self._cancel.setToolTip(self.tr("The rest is judged when the app starts the next time"))
        line = QHBoxLayout(self)
        line.setContentsMargins(2 * GAP, 3, 2 * GAP, 3)
        line.setSpacing(GAP)
        line.addWidget(self._words)
        line.addWidget(self._bar, 1)
        line.addWidget(self._cancel)
        self._cancel.clicked.connect(self.cancel_wanted)
        self.hide()

    @Slot(object)
    def end(self, _report: object) -> None:
        """Nothing goes on any more."""
        self.hide()

    @Slot(int, int)
    def show_progress(self, done: int, total: int) -> None:
        """So many mails of so many are done."""
        words = self.tr("The rules are newer: judging history again, {0} of {1} mails")
        self._words.setText(words.format(done, total))
        self._bar.setRange(0, max(total, 1))
        self._bar.setValue(done)
        self._cancel.setEnabled(done < total)
        self.show()
