"""The compose page: a letter for one prospect or many, with each one's preview beside it."""

from collections.abc import Mapping
from dataclasses import replace

from PySide6.QtCore import QTimer, Signal, Slot
from PySide6.QtWidgets import QVBoxLayout, QWidget

from outreach_app.domain.mails import Letter
from outreach_app.domain.reports import Preview
from outreach_app.domain.timing import NOW, Timing
from outreach_app.ui.tokens import Tokens
from outreach_app.ui.widgets.drafts_dialog import DraftsButton
from outreach_app.ui.widgets.letter_form import LetterForm
from outreach_app.ui.widgets.panes import panes
from outreach_app.ui.widgets.parts import GAP, label, row
from outreach_app.ui.widgets.preview import PreviewPane

_PREVIEW_MS = 250
_KEEP_MS = 1000
"""The pause after which a draft is kept."""


class ComposePage(QWidget):
    """Holds the letter that is being written, and for whom. Everything else is asked for."""

    preview_wanted = Signal(object, int)
    """The Letter and the prospect's id."""
    gaps_wanted = Signal(object, object)
    """The Letter and the prospects' ids; so it is with the next ones."""
    send_wanted = Signal(object, object)
    keep_wanted = Signal(object, object)
    test_wanted = Signal(object, int)
    begun = Signal()
    """Another letter is written from now on: it is no draft yet."""
    discard_wanted = Signal()
    recipients_wanted = Signal(object)
    """Names by id, as chosen so far."""
    recipients_changed = Signal(object)
    """The prospects' ids."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("page")
        self.names: dict[int, str] = {}
        """Whom it goes to, by id."""
        self._is_dirty = False
        self.form = LetterForm()
        self.head, self.body = self.form.head, self.form.body
        self.files, self.foot = self.form.files, self.form.foot
        self.preview = PreviewPane()
        self.drafts = DraftsButton()
        self._preview_pause = _timer(self, _PREVIEW_MS)
        self._keep_pause = _timer(self, _KEEP_MS)
        self.setFocusProxy(self.form)
        _lay_out(self, self.tr("Write"))
        self._connect()
        self.start_letter({}, follow_up=False)
        self.show_reach("")

    @property
    def letter(self) -> Letter:
        """The letter as it stands."""
        return self.form.letter

    @property
    def is_blank(self) -> bool:
        """Whether nothing would be lost by starting another letter."""
        return self.form.is_blank

    def start_letter(
        self, names: Mapping[int, str], *, follow_up: bool, answers: int | None = None
    ) -> None:
        """Begin an empty letter to these prospects; what was written is kept as a draft."""
        self.show_letter(Letter("", "", follow_up=follow_up, answers=answers), names)

    def show_letter(self, letter: Letter, names: Mapping[int, str]) -> None:
        """Go on with this letter; what was written is kept as a draft."""
        self.keep_now()
        self.begun.emit()
        self.form.show_letter(letter)
        self.show_recipients(names)
        self._is_dirty = False
        self._keep_pause.stop()

    @Slot(object)
    def show_recipients(self, names: Mapping[int, str]) -> None:
        """Write to these prospects."""
        self.names = dict(names)
        count = len(self.names)
        self.head.show_recipients(self.names)
        self.foot.send.show_count(count)
        self.show_ready()
        self.foot.show_thread(is_there=count > 0)  # whether one has any is known with the preview
        self.preview.show_count(count)
        self.recipients_changed.emit(tuple(self.names))
        if not count:
            self.preview.show_nobody()
        self._touch()
        self._ask_preview()

    @Slot(str)
    def show_reach(self, sentence: str) -> None:
        """What can be known of the recipients."""
        self.form.reach.setText(sentence)
        self.form.reach.setVisible(bool(sentence))

    def show_preview(self, preview: Preview) -> None:
        """Show how the mail would leave."""
        if self.names:
            self.preview.show_preview(preview)
        if len(self.names) == 1:
            self.foot.show_thread(is_there=preview.has_thread)

    @Slot()
    def show_ready(self) -> None:
        """It can be sent as soon as there is somebody to send it to."""
        self.foot.send.enable(bool(self.names))
        self.foot.test.setEnabled(bool(self.names))

    def dress(self, tokens: Tokens) -> None:
        """Take the theme's colours."""
        self.form.dress(tokens)
        self.preview.dress(tokens)

    @Slot()
    def ask_send(self, timing: Timing = NOW) -> None:
        """Send the letter to everybody chosen."""
        if self.names and self.foot.send.send.isEnabled():
            self.foot.send.enable(False)
            self._keep_pause.stop()
            self._is_dirty = False
            self.send_wanted.emit(replace(self.letter, timing=timing), tuple(self.names))

    @Slot()
    def keep_now(self) -> None:
        """Keep what is written as a draft, if anybody would miss it."""
        self._keep_pause.stop()
        if self._is_dirty and not self.is_blank:
            self._is_dirty = False
            self.keep_wanted.emit(self.letter, tuple(self.names))

    @Slot()
    def go_on(self) -> None:
        """It could not be sent: go on writing."""
        self.show_ready()
        self._touch()

    @Slot()
    def forget(self) -> None:
        """What is written is discarded or sent: begin anew, and keep nothing of it."""
        self._is_dirty = False
        self.start_letter({}, follow_up=False)

    @Slot()
    def _touch(self) -> None:
        """Something of the letter is another."""
        self._is_dirty = True
        self._preview_pause.start()
        self._keep_pause.start()

    @Slot()
    def _ask_preview(self) -> None:
        if self.names:
            letter = self.letter
            self.preview_wanted.emit(letter, tuple(self.names)[self.preview.place])
            if len(self.names) > 1:
                self.gaps_wanted.emit(letter, tuple(self.names))

    @Slot()
    def _ask_recipients(self) -> None:
        self.recipients_wanted.emit(dict(self.names))

    @Slot()
    def _ask_test(self) -> None:
        if self.names:
            self.test_wanted.emit(self.letter, tuple(self.names)[self.preview.place])

    @Slot(int)
    def _turn_to(self, prospect_id: int) -> None:
        ids = list(self.names)
        if prospect_id in ids:
            self.preview.turn_to(ids.index(prospect_id))

    def _connect(self) -> None:
        self._preview_pause.timeout.connect(self._ask_preview)
        self._keep_pause.timeout.connect(self.keep_now)
        self.form.changed.connect(self._touch)
        self.preview.turned.connect(self._ask_preview)
        self.preview.gaps.chosen.connect(self._turn_to)
        self.head.recipients_wanted.connect(self._ask_recipients)
        self.foot.discard.clicked.connect(self.discard_wanted)
        self.foot.test.clicked.connect(self._ask_test)
        self.foot.send.wanted.connect(self.ask_send)
        self.preview.carry_pictures(self.files.content)


def _timer(owner: QWidget, pause_ms: int) -> QTimer:
    made = QTimer(owner)
    made.setSingleShot(True)
    made.setInterval(pause_ms)
    return made


def _lay_out(page: ComposePage, title: str) -> None:
    left, right = QWidget(), QWidget()
    whole = QVBoxLayout(page)
    whole.setContentsMargins(0, 0, 0, 0)
    whole.addWidget(panes(left, right, widths=(660, 440)))
    stack = QVBoxLayout(left)
    stack.setContentsMargins(3 * GAP, 2 * GAP, 2 * GAP, 2 * GAP)
    stack.setSpacing(GAP + 2)
    stack.addLayout(row(label(title, "title"), 1, page.drafts))
    stack.addWidget(page.form, 1)
    pane = QVBoxLayout(right)
    pane.setContentsMargins(2 * GAP, 2 * GAP, 2 * GAP, 2 * GAP)
    pane.addWidget(page.preview)
