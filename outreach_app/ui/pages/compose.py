"""The compose page: a letter for one prospect or many, with each one's preview beside it."""

from collections.abc import Mapping

from PySide6.QtCore import Qt, QTimer, Signal, Slot
from PySide6.QtWidgets import QCheckBox, QSplitter, QVBoxLayout, QWidget

from outreach_app.domain.mails import Letter, Template
from outreach_app.domain.reports import Preview
from outreach_app.ui.icons import ink_icon
from outreach_app.ui.tokens import Tokens
from outreach_app.ui.widgets.body_editor import BodyEditor
from outreach_app.ui.widgets.letter_head import LetterHead
from outreach_app.ui.widgets.parts import GAP, button, label, row
from outreach_app.ui.widgets.preview import PreviewPane
from outreach_app.ui.widgets.question import Question

_PAUSE_MS = 250


class ComposePage(QWidget):
    """Holds the letter that is being written. Everything else is asked for."""

    preview_wanted = Signal(object, int)
    """The Letter and the prospect's id."""
    send_wanted = Signal(object, object)
    """The Letter and the prospects' ids."""
    test_wanted = Signal(object, int)
    recipients_wanted = Signal(object)
    """Names by id, as chosen so far."""
    recipients_changed = Signal(object)
    """The prospects' ids."""
    template_save_wanted = Signal(str, str, str)
    """Name, subject and HTML."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("page")
        self._names: dict[int, str] = {}
        self.head = LetterHead()
        self._reach = label(rank="muted", wrap=True)
        self.body = BodyEditor()
        self.opens = QCheckBox(self.tr("Track opens"))
        self.opens.setToolTip(self.tr("A hidden picture tells when the mail is shown"))
        self._clicks = QCheckBox(self.tr("Track clicks"))
        self._clicks.setToolTip(self.tr("Links lead over the relay, which tells who follows them"))
        self._follow_up = QCheckBox(self.tr("Continue the last thread"))
        self._test = button(self.tr("Send a test to myself"))
        self._send = button(self.tr("Send"), "primary")
        self.preview = PreviewPane()
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(_PAUSE_MS)
        self._build()
        self._connect()
        self.start_letter({}, follow_up=False)
        self.show_reach("")

    @property
    def letter(self) -> Letter:
        """The letter as it stands."""
        return Letter(
            subject=self.head.subject,
            html=self.body.html,
            track_opens=self.opens.isChecked(),
            track_clicks=self._clicks.isChecked(),
            cc=self.head.cc,
            bcc=self.head.bcc,
            follow_up=self._follow_up.isChecked(),
        )

    @property
    def is_blank(self) -> bool:
        """Whether nothing would be lost by starting another letter."""
        return not (self.head.subject or self.body.html.strip())

    def start_letter(self, names: Mapping[int, str], *, follow_up: bool) -> None:
        """Begin an empty letter to these prospects."""
        self.head.clear()
        self.body.clear()
        self.opens.setChecked(True)
        self._clicks.setChecked(True)
        self._follow_up.setChecked(follow_up)
        self.show_recipients(names)

    @Slot(object)
    def show_recipients(self, names: Mapping[int, str]) -> None:
        """Write to these prospects."""
        self._names = dict(names)
        count = len(self._names)
        self.head.show_recipients(self._names)
        words = self.tr("Send") if count < 2 else self.tr("Send {0} mails").format(count)
        self._send.setText(words)
        self._send.setAccessibleName(words)
        self.show_ready()
        self.preview.show_count(count)
        self.recipients_changed.emit(tuple(self._names))
        if not count:
            self.preview.show_nobody()
        self._ask_preview()

    @Slot(str)
    def show_reach(self, sentence: str) -> None:
        """What can be known of the recipients."""
        self._reach.setText(sentence)
        self._reach.setVisible(bool(sentence))

    def show_preview(self, preview: Preview) -> None:
        """Show how the mail would leave."""
        if self._names:
            self.preview.show_preview(preview)

    def show_fault(self, sentence: str) -> None:
        """Say why there is no preview."""
        self.preview.show_fault(sentence)

    @Slot()
    def show_ready(self) -> None:
        """It can be sent as soon as there is somebody to send it to."""
        for wanting in (self._send, self._test):
            wanting.setEnabled(bool(self._names))

    def dress(self, tokens: Tokens) -> None:
        """Take the theme's colours."""
        self._send.setIcon(ink_icon("sent", tokens.on_accent, 16))
        self.body.dress(tokens)
        self.preview.dress(tokens)

    @Slot()
    def ask_send(self) -> None:
        """Send the letter to everybody chosen."""
        if self._names and self._send.isEnabled():
            self._send.setEnabled(False)
            self.send_wanted.emit(self.letter, tuple(self._names))

    def _build(self) -> None:
        self.setFocusProxy(self.head)
        left = QWidget()
        stack = QVBoxLayout(left)
        stack.setContentsMargins(3 * GAP, 2 * GAP, 2 * GAP, 2 * GAP)
        stack.setSpacing(GAP + 4)
        stack.addWidget(label(self.tr("Write"), "title"))
        stack.addWidget(self.head)
        stack.addWidget(self._reach)
        stack.addWidget(self.body, 1)
        stack.addLayout(row(self.opens, self._clicks, self._follow_up, 1, spacing=2 * GAP))
        stack.addLayout(row(1, self._test, self._send))
        right = QWidget()
        pane = QVBoxLayout(right)
        pane.setContentsMargins(2 * GAP, 2 * GAP, 2 * GAP, 2 * GAP)
        pane.addWidget(self.preview)
        splitter = QSplitter(Qt.Orientation.Horizontal)
        splitter.setChildrenCollapsible(False)
        splitter.setHandleWidth(1)
        splitter.addWidget(left)
        splitter.addWidget(right)
        splitter.setSizes([540, 400])
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(splitter)

    def _connect(self) -> None:
        self._pause.timeout.connect(self._ask_preview)
        self.head.changed.connect(self._restart_pause)
        self.body.changed.connect(self._restart_pause)
        for switch in (self.opens, self._clicks, self._follow_up):
            switch.toggled.connect(self._restart_pause)
        self.preview.turned.connect(self._ask_preview)
        self.head.recipients_wanted.connect(self._ask_recipients)
        self.head.template_taken.connect(self._take_template)
        self.head.template_named.connect(self._ask_keep)
        self._test.clicked.connect(self._ask_test)
        self._send.clicked.connect(self.ask_send)

    @Slot()
    def _restart_pause(self) -> None:
        self._pause.start()

    @Slot()
    def _ask_preview(self) -> None:
        if self._names:
            self.preview_wanted.emit(self.letter, tuple(self._names)[self.preview.place])

    @Slot()
    def _ask_recipients(self) -> None:
        self.recipients_wanted.emit(dict(self._names))

    @Slot(str)
    def _ask_keep(self, name: str) -> None:
        self.template_save_wanted.emit(name, self.head.subject, self.body.html)

    @Slot()
    def _ask_test(self) -> None:
        if self._names:
            self.test_wanted.emit(self.letter, tuple(self._names)[self.preview.place])

    @Slot(object)
    def _take_template(self, template: Template | None) -> None:
        if self.is_blank:
            self._use_template(template)
            return
        question = Question(
            self,
            self.tr("Replace what you have written?"),
            self.tr("Subject and body are replaced by the template."),
            self.tr("Replace"),
            template,
        )
        question.confirmed.connect(self._use_template)
        question.open()

    @Slot(object)
    def _use_template(self, template: Template | None) -> None:
        if template is None:
            self.head.clear()
            self.body.clear()
            return
        self.head.show_subject(template.subject)
        self.body.show_html(template.html)
