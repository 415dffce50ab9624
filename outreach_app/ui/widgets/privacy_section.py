"""The settings of privacy: how long raw requests are kept, daily copies, and the sample."""

from PySide6.QtCore import QSignalBlocker, Signal, Slot
from PySide6.QtWidgets import QCheckBox, QScrollArea, QVBoxLayout, QWidget

from outreach_app.domain.preferences import KEEP_MONTHS, Preferences
from outreach_app.ui.widgets.flow import flow
from outreach_app.ui.widgets.parts import GAP, button, card, choice, label


class PrivacySection(QScrollArea):
    """Says what is kept, and takes what is to be forgotten."""

    months_chosen = Signal(int)
    copies_chosen = Signal(bool)
    forget_wanted = Signal()
    sample_wanted = Signal()
    sample_gone_wanted = Signal()
    steps_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWidgetResizable(True)
        self.setAccessibleName(self.tr("Privacy"))
        self._months = choice(self.tr("Keep raw requests for"))
        for months in KEEP_MONTHS:
            word = self.tr("{0} months").format(months) if months else self.tr("As long as I like")
            self._months.addItem(word, months)
        self._forget = button(self.tr("Forget now"))
        self._copies = QCheckBox(self.tr("Make a copy of the profile every day"))
        self._sample = button(self.tr("Put the sample in"))
        self._gone = button(self.tr("Remove the sample"))
        self._steps = button(self.tr("Show the first steps again"))
        self._build()
        self._months.activated.connect(self._tell)
        self._copies.toggled.connect(self.copies_chosen)
        self._forget.clicked.connect(self.forget_wanted)
        self._sample.clicked.connect(self.sample_wanted)
        self._gone.clicked.connect(self.sample_gone_wanted)
        self._steps.clicked.connect(self.steps_wanted)

    @Slot(object)
    def show_preferences(self, preferences: Preferences) -> None:
        """Show how long requests are kept, and whether copies are made."""
        with QSignalBlocker(self._copies):
            self._copies.setChecked(preferences.keeps_copies)
        self._months.setCurrentIndex(max(0, self._months.findData(preferences.keep_months)))
        self._forget.setEnabled(preferences.keep_months > 0)

    def _build(self) -> None:
        inside = QWidget()
        whole = QVBoxLayout(inside)
        whole.setContentsMargins(0, GAP, GAP, 0)
        whole.setSpacing(GAP + 4)
        for made in (self._kept_card(), self._copies_card(), self._sample_card()):
            whole.addWidget(made)
        whole.addStretch(1)
        self.setWidget(inside)

    def _kept_card(self) -> QWidget:
        frame, inner = card()
        inner.addWidget(label(self.tr("What is kept of opens and clicks"), "heading"))
        text = self.tr(
            "Each request at your relay is kept on this machine with its time, network address "
            "and mail program: it is the evidence for what the timeline says. Older requests "
            "than you choose here are removed for good at every start, and with them the lines "
            "that rest on them. Mails, replies, notes and who unsubscribed stay."
        )
        inner.addWidget(label(text, "muted", wrap=True))
        name = label(self.tr("Keep raw requests for"))
        name.setBuddy(self._months)
        inner.addLayout(flow(name, self._months, self._forget, spacing=GAP))
        return frame

    def _copies_card(self) -> QWidget:
        frame, inner = card()
        inner.addWidget(label(self.tr("Copies on this machine"), "heading"))
        text = self.tr(
            "The daily copies, of which seven are kept, bring everything back after a mishap. "
            "Without them only your own backups can; those that are there go after thirty days. "
            "They stand under Data."
        )
        inner.addWidget(label(text, "muted", wrap=True))
        inner.addWidget(self._copies)
        return frame

    def _sample_card(self) -> QWidget:
        frame, inner = card()
        inner.addWidget(label(self.tr("Sample people"), "heading"))
        text = self.tr(
            "Twelve made-up people with mails and visits, to look around with. Their addresses "
            "can not exist, and nobody of them is ever written to."
        )
        inner.addWidget(label(text, "muted", wrap=True))
        inner.addLayout(flow(self._sample, self._gone, self._steps, spacing=GAP))
        return frame

    @Slot()
    def _tell(self) -> None:
        self.months_chosen.emit(int(self._months.currentData()))
