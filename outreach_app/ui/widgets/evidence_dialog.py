"""“Why?”: one request with all its evidence, and what the user may say about it."""

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QDialog, QPlainTextEdit, QScrollArea, QVBoxLayout, QWidget

from outreach_app.domain import changes as changing
from outreach_app.domain.corrections import Said
from outreach_app.domain.dossier import Dossier, Undone
from outreach_app.domain.events import KIND_OF_HIT
from outreach_app.domain.taught import Lesson
from outreach_app.ui.said.reading import said
from outreach_app.ui.text import EVENTS, VERDICTS, full_time, word_of
from outreach_app.ui.tokens import Tokens
from outreach_app.ui.widgets.evidence_facts import EvidenceFacts, request_text
from outreach_app.ui.widgets.parts import GAP, Pill, button, label, row
from outreach_app.ui.widgets.tab_order import tab_through
from outreach_app.ui.widgets.time_axis import TimeAxis
from outreach_app.ui.widgets.word_card import WordCard


class EvidenceDialog(QDialog):
    """Shows a Dossier. Its buttons are the user's word."""

    corrected = Signal(int, object)
    taken_back = Signal(int)
    taught = Signal(object)
    lesson_taken_back = Signal(int)

    def __init__(self, dossier: Dossier, tokens: Tokens, parent: QWidget) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Why?"))
        self.setMinimumSize(620, 480)
        self.resize(680, 720)
        self._tokens = tokens
        self._hit_id = dossier.hit.id
        self._title = label(rank="title", wrap=True)
        self._under = label(rank="muted", wrap=True)
        self._pill = Pill()
        self._reason = label(rank="heading", wrap=True)
        self._rules = label(rank="muted", wrap=True)
        self._changes = label(wrap=True)
        self._axis = TimeAxis()
        self._legend = label(rank="hint", wrap=True)
        self._facts = EvidenceFacts()
        self._raw = QPlainTextEdit()
        self._raw.setTabChangesFocus(True)
        self._raw.setReadOnly(True)
        self._raw.setMaximumHeight(150)
        self._raw.setAccessibleName(self.tr("The request as it came"))
        self._word = WordCard()
        self._close = button(self.tr("Close"))
        self._build()
        self._close.clicked.connect(self.reject)
        self._word.said.connect(self._correct)
        self._word.taken_back.connect(self._take_back)
        self._word.taught.connect(self._teach)
        self._word.lesson_taken_back.connect(self.lesson_taken_back)
        self.show_dossier(dossier)

    @property
    def hit_id(self) -> int:
        """Which request is shown."""
        return self._hit_id

    def show_dossier(self, dossier: Dossier) -> None:
        """Show this request as it is judged now."""
        self._hit_id = dossier.hit.id
        self._title.setText(word_of(EVENTS[KIND_OF_HIT[dossier.hit.kind]]).capitalize())
        self._under.setText(
            f"{full_time(dossier.hit.at)} · {dossier.subject} · {dossier.recipient}"
        )
        self._pill.show_sign(VERDICTS[dossier.verdict.kind], self._tokens)
        self._reason.setText(said(dossier.verdict.reason))
        self._show_other_voices(dossier)
        self._axis.show_neighbours(dossier.neighbours, self._tokens)
        self._legend.setText(self._legend_of(dossier))
        self._facts.show_dossier(dossier)
        self._raw.setPlainText(request_text(dossier))
        self._word.show_dossier(dossier)
        tab_through(self._word, self._facts, self._raw, self._close)

    @Slot(object)
    def show_undone(self, undone: Undone) -> None:
        """Say what came of a word."""
        self._word.show_undone(undone)

    def _show_other_voices(self, dossier: Dossier) -> None:
        """What the rules alone would say, and what was said before."""
        is_other = dossier.by_rules.kind is not dossier.verdict.kind
        words = word_of(VERDICTS[dossier.by_rules.kind])
        alone = self.tr("The rules alone would say: {0}. {1}")
        self._rules.setText(alone.format(words, said(dossier.by_rules.reason)))
        self._rules.setVisible(is_other)
        told = (
            f"{full_time(one.at)}: {said(changing.sentence_of(one))}." for one in dossier.changes
        )
        self._changes.setText("\n".join(told))
        self._changes.setVisible(bool(dossier.changes))

    def _legend_of(self, dossier: Dossier) -> str:
        if dossier.accepted_at is None:
            return self.tr("When the mail was delivered is not known.")
        return self.tr(
            "Time since delivery. Circles are opens, diamonds clicks; filled ones came from the "
            "same network; the ring marks this request."
        )

    def _build(self) -> None:
        inner = QWidget()
        stack = QVBoxLayout(inner)
        stack.setContentsMargins(3 * GAP, 3 * GAP, 3 * GAP, 2 * GAP)
        stack.setSpacing(GAP + 2)
        stack.addLayout(row(self._title, 1, self._pill))
        for words in (self._under, self._reason, self._rules, self._changes):
            stack.addWidget(words)
        stack.addWidget(self._axis)
        stack.addWidget(self._legend)
        stack.addWidget(self._word)
        stack.addWidget(self._facts)
        stack.addWidget(label(self.tr("The request as it came"), "fieldLabel"))
        stack.addWidget(self._raw)
        stack.addStretch(1)
        area = QScrollArea()
        area.setWidgetResizable(True)
        area.setWidget(inner)
        area.setAccessibleName(self.tr("Evidence"))
        foot = row(1, self._close)
        foot.setContentsMargins(3 * GAP, GAP, 3 * GAP, 2 * GAP)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(area, 1)
        whole.addLayout(foot)

    @Slot(object)
    def _correct(self, said: Said) -> None:
        self.corrected.emit(self._hit_id, said)

    @Slot()
    def _take_back(self) -> None:
        self.taken_back.emit(self._hit_id)

    @Slot(object)
    def _teach(self, lesson: Lesson) -> None:
        self.taught.emit(lesson)
