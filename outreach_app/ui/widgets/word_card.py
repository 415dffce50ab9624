"""What the user may say of a request: buttons, each with what it will change, and the way back."""

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from outreach_app.domain.corrections import Said
from outreach_app.domain.dossier import Dossier, Offer, Undone
from outreach_app.domain.hits import VerdictKind
from outreach_app.domain.taught import Lesson
from outreach_app.ui.said.reading import said as told
from outreach_app.ui.widgets.parts import GAP, button, label, row


class WordCard(QFrame):
    """The user's word on a request."""

    said = Signal(object)
    """Said."""
    taken_back = Signal()
    taught = Signal(object)
    """A Lesson."""
    lesson_taken_back = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("card")
        self._rule_id: int | None = None
        self._me = button(self.tr("That was me"))
        self._real = button(self.tr("That was real"))
        self._back = button(self.tr("Take back"))
        self._standing = label(wrap=True)
        self._told = label(rank="muted", wrap=True)
        self._lesson_back = button(self.tr("Take the rule back"))
        self._offers = QWidget()
        whole = QVBoxLayout(self)
        whole.setContentsMargins(2 * GAP, GAP + 4, 2 * GAP, GAP + 4)
        whole.setSpacing(GAP)
        whole.addWidget(self._standing)
        whole.addLayout(row(self._me, self._real, self._back, 1))
        whole.addWidget(self._offers)
        told = row(self._told, self._lesson_back)
        told.setStretch(0, 1)
        whole.addLayout(told)
        self._told.hide()
        self._lesson_back.hide()
        self._me.clicked.connect(self._say_me)
        self._real.clicked.connect(self._say_real)
        self._back.clicked.connect(self.taken_back)
        self._lesson_back.clicked.connect(self._take_lesson_back)

    def show_dossier(self, dossier: Dossier) -> None:
        """Offer what may be said of this request now."""
        word = dossier.word
        self.setVisible(dossier.may_be_corrected)
        question = self.tr("Do you know better? Your word beats every rule.")
        self._standing.setText(told(dossier.verdict.reason) if word else question)
        self._me.setVisible(word is None and dossier.verdict.kind is not VerdictKind.SELF)
        self._real.setVisible(word is None and dossier.verdict.kind is not VerdictKind.HUMAN)
        self._back.setVisible(word is not None)
        self._show_offers(dossier)

    @Slot(object)
    def show_undone(self, undone: Undone) -> None:
        """Say what came of a word, with the way back."""
        self._told.setText(told(undone.sentence))
        self._told.show()
        self._rule_id = undone.rule_id
        self._lesson_back.setVisible(undone.rule_id is not None)

    def _show_offers(self, dossier: Dossier) -> None:
        fresh = QWidget()
        stack = QVBoxLayout(fresh)
        stack.setContentsMargins(0, 0, 0, 0)
        stack.setSpacing(GAP - 2)
        for offer in dossier.offers if dossier.word is None else ():
            stack.addWidget(self._offer(offer))
        layout = self.layout()
        assert layout is not None
        layout.replaceWidget(self._offers, fresh)
        self._offers.deleteLater()
        self._offers = fresh

    def _offer(self, offer: Offer) -> QWidget:
        line = OfferLine(offer)
        line.taught.connect(self.taught)
        return line

    @Slot()
    def _say_me(self) -> None:
        self.said.emit(Said.WAS_ME)

    @Slot()
    def _say_real(self) -> None:
        self.said.emit(Said.WAS_REAL)

    @Slot()
    def _take_lesson_back(self) -> None:
        if self._rule_id is not None:
            self.lesson_taken_back.emit(self._rule_id)


class OfferLine(QWidget):
    """One thing to teach, with how many past verdicts it would change."""

    taught = Signal(object)

    def __init__(self, offer: Offer) -> None:
        super().__init__()
        self._lesson: Lesson = offer.lesson
        teach = button(self.tr("Always a machine {0}").format(told(offer.words)))
        teach.clicked.connect(self._teach)
        count = label(self._count(offer), "muted", wrap=True)
        line = row(teach, count)
        line.setStretch(1, 1)
        self.setLayout(line)

    def _count(self, offer: Offer) -> str:
        if not offer.changes:
            return self.tr("changes no past verdict")
        if offer.changes == 1:
            return self.tr("changes 1 past verdict")
        if offer.mails == 1:
            return self.tr("changes {0} past verdicts of 1 mail").format(offer.changes)
        return self.tr("changes {0} past verdicts of {1} mails").format(offer.changes, offer.mails)

    @Slot()
    def _teach(self) -> None:
        self.taught.emit(self._lesson)
