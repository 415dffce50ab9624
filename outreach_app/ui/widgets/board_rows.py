"""Rows and cards of the page of today: a sign, a sentence, and buttons that lead on."""

from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from functools import partial

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QApplication, QFrame, QLabel, QVBoxLayout, QWidget

from outreach_app.domain.notebook import DueTask
from outreach_app.domain.reports import ShownAlert
from outreach_app.ui.alert_deeds import AlertDeed, subject_of
from outreach_app.ui.icons import ink_icon, ink_pixmap
from outreach_app.ui.said.reading import said
from outreach_app.ui.slices import Slices, Step
from outreach_app.ui.text import Sign
from outreach_app.ui.tokens import Tokens
from outreach_app.ui.widgets.parts import GAP, Pill, button, column, icon_button, label, row, rule
from outreach_app.ui.widgets.sides import Sides

PILL = 112
"""Room for the longest level, so that names stand below each other."""

_BUTTONS_BESIDE = 480
"""Pixels of a row from which its buttons stand beside its words."""

FIRST = 8
"""So many rows of a card stand there at once; the rest once it is asked for. A row is ten widgets,
and a page that is opened shows each of them before it can be painted."""


class PersonRow(Sides):
    """One person: who, why, what next, and the buttons for it: below where it is narrow."""

    open_wanted = Signal(int)
    write_wanted = Signal(int, str)

    def __init__(
        self,
        person: tuple[int, str],
        sentences: Sequence[str],
        sign: Sign | None,
        tokens: Tokens,
        title: str = "",
    ) -> None:
        super().__init__(_BUTTONS_BESIDE, GAP)
        self._id, self._name = person
        name = label(title or self._name, "strong", wrap=True)
        words = QWidget()
        muted = [label(one, "muted", wrap=True) for one in sentences if one]
        words.setLayout(column(name, *muted, spacing=2))
        self._open = button(self.tr("Open timeline"))
        self._write = button(self.tr("Write"))
        for made in (self._write, self._open):
            made.setAccessibleName(f"{made.text()}: {self._name}")
        said_of = row(*([_pill(sign, tokens)] if sign is not None else []), words, spacing=GAP)
        said_of.setStretchFactor(words, 1)
        self.buttons = row(self._write, self._open, 1, spacing=GAP)
        self.add(said_of, 1)
        self.add(self.buttons)
        self._open.clicked.connect(self._ask_open)
        self._write.clicked.connect(self._ask_write)

    @Slot()
    def _ask_open(self) -> None:
        self.open_wanted.emit(self._id)

    @Slot()
    def _ask_write(self) -> None:
        self.write_wanted.emit(self._id, self._name)


class TaskRow(PersonRow):
    """A task that is due: it can be ticked where it stands."""

    ticked = Signal(int, bool)

    def __init__(self, due: DueTask, sentence: str, tokens: Tokens) -> None:
        task = due.task
        super().__init__((task.prospect_id, due.name), (sentence,), None, tokens, task.text)
        self._task_id = task.id
        tick = icon_button(self.tr("Done"), ink_icon("done", tokens.muted, 16))
        tick.setAccessibleName(f"{tick.toolTip()}: {task.text}")
        self.buttons.addWidget(tick)
        tick.clicked.connect(self._tell_done)

    @Slot()
    def _tell_done(self) -> None:
        self.ticked.emit(self._task_id, True)


class AlertRow(PersonRow):
    """An alert: what the buttons do answers it, and it can be put aside."""

    answered = Signal(object, object)
    """An AlertSubject and the AlertDeed that the user chose."""

    def __init__(self, alert: ShownAlert, sentence: str, tokens: Tokens) -> None:
        super().__init__(
            (alert.prospect_id, alert.name), (sentence,), None, tokens, said(alert.title)
        )
        self._subject = subject_of(alert)
        done = icon_button(self.tr("Put this alert aside"), ink_icon("done", tokens.muted, 16))
        done.setAccessibleName(f"{done.toolTip()}: {said(alert.title)}")
        self.buttons.addWidget(done)
        done.clicked.connect(self._put_aside)

    @Slot()
    def _ask_open(self) -> None:
        self.answered.emit(self._subject, AlertDeed.OPEN)

    @Slot()
    def _ask_write(self) -> None:
        self.answered.emit(self._subject, AlertDeed.WRITE)

    @Slot()
    def _put_aside(self) -> None:
        self.answered.emit(self._subject, AlertDeed.DISMISS)


class FactRow(QWidget):
    """An icon, a sentence, when it was, and at most one button."""

    wanted = Signal(object)

    def __init__(
        self,
        icon: str,
        ink: str,
        sentence: str,
        hint: str = "",
        action: str = "",
        about: object = 0,
    ) -> None:
        super().__init__()
        self._about = about
        picture = QLabel()
        picture.setPixmap(ink_pixmap(icon, ink, 18))
        picture.setAlignment(Qt.AlignmentFlag.AlignTop)
        picture.setFixedWidth(22)
        words = QWidget()
        parts = [label(sentence, wrap=True), *([label(hint, "hint", wrap=True)] if hint else [])]
        words.setLayout(column(*parts, spacing=1))
        line = row(picture, words, spacing=GAP)
        line.setStretchFactor(words, 1)
        if action:
            made = button(action, "link")
            made.setAccessibleName(f"{action}: {sentence}")
            line.addWidget(made, alignment=Qt.AlignmentFlag.AlignTop)
            made.clicked.connect(self._tell)
        self.setLayout(line)

    @Slot()
    def _tell(self) -> None:
        self.wanted.emit(self._about)


@dataclass(frozen=True, slots=True)
class RowSpec:
    """A row before it is made: which kind, and of what. Equal ones are the same row."""

    kind: Callable[..., QWidget]
    about: tuple[object, ...]

    def made(self) -> QWidget:
        """The row."""
        return self.kind(*self.about)


class BoardCard(QFrame):
    """A heading and rows with hair lines between; hidden where it has no row and no word.

    The first rows of many, and all of them from when the user has asked for it.
    """

    row_made = Signal(object)
    """A row that is new: its intentions are yet to be connected."""

    def __init__(self, heading: str, empty: str = "") -> None:
        super().__init__()
        self.setObjectName("card")
        self._shown: list[tuple[RowSpec, QFrame, QWidget]] = []
        self._specs: Sequence[RowSpec] = ()
        self._is_open = False
        self._opening = Slices(self)
        self._more = button(self.tr("Show all"), "link")
        self._more.setAccessibleName(f"{self._more.text()}: {heading}")
        self._more.hide()
        self._more.clicked.connect(self._open)
        self._count = label(rank="hint")
        self._none = label(empty, "muted", wrap=True)
        self._inside = QWidget()
        self._rows = QVBoxLayout(self._inside)
        self._rows.setContentsMargins(0, 0, 0, 0)
        self._rows.setSpacing(GAP)
        self._inside.hide()
        whole = QVBoxLayout(self)
        whole.setContentsMargins(2 * GAP, GAP + 4, 2 * GAP, GAP + 4)
        whole.setSpacing(GAP)
        whole.addLayout(row(label(heading, "heading"), 1, self._count))
        whole.addWidget(self._none)
        whole.addWidget(self._inside)
        whole.addWidget(self._more, alignment=Qt.AlignmentFlag.AlignLeft)

    def show_rows(self, specs: Sequence[RowSpec], count: str = "") -> Iterator[Step]:
        """Show these in place of those before; a row that is there already stays as it is.

        What is gone goes now. The steps that make the new rows are handed back.
        """
        self._specs = specs
        self._count.setText(count)
        self._none.setVisible(not specs and bool(self._none.text()))
        self.setVisible(bool(specs) or bool(self._none.text()))
        shown = specs if self._is_open else specs[:FIRST]
        self._more.setVisible(len(shown) < len(specs))
        self._let_go(shown)
        return self._steps(shown)

    @Slot()
    def _open(self) -> None:
        self._is_open = True
        self._opening.begin(self.show_rows(self._specs, self._count.text()))

    def _let_go(self, specs: Sequence[RowSpec]) -> None:
        """What is not among these goes."""
        wanted = Counter(specs)
        kept = []
        for shown in self._shown:
            wanted[shown[0]] -= 1
            if wanted[shown[0]] >= 0:
                kept.append(shown)
                continue
            for gone in shown[1:]:
                gone.hide()
                self._rows.removeWidget(gone)
                gone.deleteLater()
        self._shown = kept

    def _steps(self, specs: Sequence[RowSpec]) -> Iterator[Step]:
        """Rows are put in while they are hidden: else all is laid out anew for each of them."""
        is_same = list(specs) == [shown[0] for shown in self._shown]
        focus = QApplication.focusWidget()
        has_focus = focus is not None and self._inside.isAncestorOf(focus)
        if not is_same and not has_focus:
            yield self._inside.hide
        for place, spec in enumerate(specs):
            yield partial(self._place, place, spec)
        yield partial(self._inside.setVisible, bool(specs))

    def _place(self, place: int, spec: RowSpec) -> None:
        if place < len(self._shown) and self._shown[place][0] == spec:
            self._shown[place][1].setVisible(place > 0)
            return
        left = range(place, len(self._shown))
        there = next((n for n in left if self._shown[n][0] == spec), None)
        shown = (spec, rule(), spec.made()) if there is None else self._shown.pop(there)
        self._shown.insert(place, shown)
        _, line, made = shown
        for part in (line, made):
            self._rows.removeWidget(part)
        self._rows.insertWidget(2 * place, line)
        self._rows.insertWidget(2 * place + 1, made)
        line.setVisible(place > 0)
        made.show()
        if there is None:
            self.row_made.emit(made)


def _pill(sign: Sign, tokens: Tokens) -> QWidget:
    pill = Pill()
    pill.setMinimumHeight(24)
    pill.show_sign(sign, tokens)
    place = QWidget()
    place.setFixedWidth(PILL)
    inner = row(pill, 1)
    inner.setAlignment(pill, Qt.AlignmentFlag.AlignTop)
    place.setLayout(inner)
    return place
