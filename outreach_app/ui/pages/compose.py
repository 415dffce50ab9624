"""The compose page: a letter for one prospect or many, with each one's preview beside it."""

from collections.abc import Mapping, Sequence

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
    template_save_wanted = Signal(str, str, str)
    """Name, subject and HTML."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("page")
        self._names: dict[int, str] = {}
        self._head = LetterHead()
        self._body = BodyEditor()
        self._opens = QCheckBox(self.tr("Notice opens"))
        self._opens.setToolTip(self.tr("A hidden picture tells when the mail is shown"))
        self._clicks = QCheckBox(self.tr("Notice clicks"))
        self._clicks.setToolTip(self.tr("Links lead over the relay, which tells who follows them"))
        self._follow_up = QCheckBox(self.tr("Continue the last thread"))
        self._test = button(self.tr("Send a test to myself"))
        self._send = button(self.tr("Send"), "primary")
        self._preview = PreviewPane()
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(_PAUSE_MS)
        self._build()
        self._connect()
        self.start_letter({}, follow_up=False)

    @property
    def letter(self) -> Letter:
        """The letter as it stands."""
        return Letter(
            subject=self._head.subject,
            html=self._body.html,
            track_opens=self._opens.isChecked(),
            track_clicks=self._clicks.isChecked(),
            cc=self._head.cc,
            bcc=self._head.bcc,
            follow_up=self._follow_up.isChecked(),
        )

    @property
    def is_blank(self) -> bool:
        """Whether nothing would be lost by starting another letter."""
        return not (self._head.subject or self._body.html.strip())

    def start_letter(self, names: Mapping[int, str], *, follow_up: bool) -> None:
        """Begin an empty letter to these prospects."""
        self._head.clear()
        self._body.clear()
        self._opens.setChecked(True)
        self._clicks.setChecked(True)
        self._follow_up.setChecked(follow_up)
        self.show_recipients(names)

    @Slot(object)
    def show_recipients(self, names: Mapping[int, str]) -> None:
        """Write to these prospects."""
        self._names = dict(names)
        count = len(self._names)
        self._head.show_recipients(self._names)
        words = self.tr("Send") if count < 2 else self.tr("Send {0} mails").format(count)
        self._send.setText(words)
        self._send.setAccessibleName(words)
        self.show_ready()
        self._preview.show_count(count)
        if not count:
            self._preview.show_nobody()
        self._ask_preview()

    def show_templates(self, templates: Sequence[Template]) -> None:
        """Offer these templates."""
        self._head.show_templates(templates)

    def show_fields(self, names: tuple[str, ...]) -> None:
        """Offer these merge fields."""
        self._body.show_fields(names)

    def show_preview(self, preview: Preview) -> None:
        """Show how the mail would leave."""
        if self._names:
            self._preview.show_preview(preview)

    def show_fault(self, sentence: str) -> None:
        """Say why there is no preview."""
        self._preview.show_fault(sentence)

    @Slot()
    def show_ready(self) -> None:
        """It can be sent as soon as there is somebody to send it to."""
        for wanting in (self._send, self._test):
            wanting.setEnabled(bool(self._names))

    def dress(self, tokens: Tokens) -> None:
        """Take the theme's colours."""
        self._send.setIcon(ink_icon("sent", tokens.on_accent, 16))
        self._body.dress(tokens)
        self._preview.dress(tokens)

    @Slot()
    def ask_send(self) -> None:
        """Send the letter to everybody chosen."""
        if self._names and self._send.isEnabled():
            self._send.setEnabled(False)
            self.send_wanted.emit(self.letter, tuple(self._names))

    def _build(self) -> None:
        self.setFocusProxy(self._head)
        left = QWidget()
        stack = QVBoxLayout(left)
        stack.setContentsMargins(3 * GAP, 2 * GAP, 2 * GAP, 2 * GAP)
        stack.setSpacing(GAP + 4)
        stack.addWidget(label(self.tr("Write"), "title"))
        stack.addWidget(self._head)
        stack.addWidget(self._body, 1)
        stack.addLayout(row(self._opens, self._clicks, self._follow_up, 1, spacing=2 * GAP))
        stack.addLayout(row(1, self._test, self._send))
        right = QWidget()
        pane = QVBoxLayout(right)
        pane.setContentsMargins(2 * GAP, 2 * GAP, 2 * GAP, 2 * GAP)
        pane.addWidget(self._preview)
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
        self._head.changed.connect(self._restart_pause)
        self._body.changed.connect(self._restart_pause)
        for switch in (self._opens, self._clicks, self._follow_up):
            switch.toggled.connect(self._restart_pause)
        self._preview.turned.connect(self._ask_preview)
        self._head.recipients_wanted.connect(self._ask_recipients)
        self._head.template_taken.connect(self._take_template)
        self._head.template_named.connect(self._ask_keep)
        self._test.clicked.connect(self._ask_test)
        self._send.clicked.connect(self.ask_send)

    @Slot()
    def _restart_pause(self) -> None:
        self._pause.start()

    @Slot()
    def _ask_preview(self) -> None:
        if self._names:
            self.preview_wanted.emit(self.letter, tuple(self._names)[self._preview.place])

    @Slot()
    def _ask_recipients(self) -> None:
        self.recipients_wanted.emit(dict(self._names))

    @Slot(str)
    def _ask_keep(self, name: str) -> None:
        self.template_save_wanted.emit(name, self._head.subject, self._body.html)

    @Slot()
    def _ask_test(self) -> None:
        if self._names:
            self.test_wanted.emit(self.letter, tuple(self._names)[self._preview.place])

    @Slot(object)
    def _take_template(self, template: Template | None) -> None:
        if template is None:
            self._head.clear()
            self._body.clear()
            return
        self._head.show_subject(template.subject)
        self._body.show_html(template.html)
