"""One letter as a form: head, body, files and switches. It is filled, and read, as a Letter."""

from dataclasses import replace

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QVBoxLayout, QWidget

from outreach_app.domain.mails import Letter, Template
from outreach_app.domain.timing import NOW
from outreach_app.ui.tokens import Tokens
from outreach_app.ui.widgets.body_editor import BodyEditor, BodyMode
from outreach_app.ui.widgets.letter_files import LetterFiles
from outreach_app.ui.widgets.letter_foot import LetterFoot
from outreach_app.ui.widgets.letter_head import LetterHead
from outreach_app.ui.widgets.parts import GAP, label
from outreach_app.ui.widgets.question import Question


class LetterForm(QWidget):
    """`changed` is said at every change."""

    changed = Signal()
    template_save_wanted = Signal(str, object)
    """A name, and the Letter that is to be kept under it."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._base = Letter("", "")
        self.head = LetterHead()
        self.body = BodyEditor()
        self.files = LetterFiles(self.body)
        self.foot = LetterFoot()
        self.reach = label(rank="muted", wrap=True)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(GAP + 2)
        whole.addWidget(self.head)
        whole.addWidget(self.reach)
        whole.addWidget(self.body, 1)
        whole.addWidget(self.files.bar)
        whole.addWidget(self.foot)
        self.setFocusProxy(self.head)
        self._connect()

    @property
    def letter(self) -> Letter:
        """The letter as it stands."""
        is_plain = self.body.mode is BodyMode.PLAIN
        return replace(
            self._base,
            subject=self.head.subject,
            html=self.body.html,
            text=self.body.plain,
            track_opens=self.foot.opens.isChecked() and not is_plain,
            track_clicks=self.foot.clicks.isChecked() and not is_plain,
            cc=self.head.cc,
            bcc=self.head.bcc,
            follow_up=self.foot.follow_up.isChecked(),
            sender=self.head.identity,
            attachments=self.files.used,
        )

    @property
    def is_blank(self) -> bool:
        """Whether nobody would miss it."""
        return not self.head.subject and self.body.is_blank and not self.files.used

    def show_letter(self, letter: Letter) -> None:
        """Go on with this letter."""
        self._base = replace(letter, timing=NOW)
        self.head.clear()
        self.head.show_subject(letter.subject)
        self.head.show_copies(", ".join(letter.cc), ", ".join(letter.bcc))
        self.head.choose_sender(letter.sender)
        self.head.choose_template(letter.template_id)
        self.files.show_files(letter.attachments)
        is_plain = letter.text is not None and not letter.html
        if is_plain:
            self.body.show_plain(letter.text or "")
        else:
            self.body.show_html(letter.html)
        self.foot.opens.setChecked(letter.track_opens or is_plain)
        self.foot.clicks.setChecked(letter.track_clicks or is_plain)
        self.foot.follow_up.setChecked(letter.follow_up)
        self.foot.show_kept("")

    def dress(self, tokens: Tokens) -> None:
        """Take the theme's colours."""
        for part in (self.body, self.files.bar, self.foot):
            part.dress(tokens)

    def _connect(self) -> None:
        for part in (self.head, self.body, self.files, self.foot):
            part.changed.connect(self.changed)
        self.head.template_taken.connect(self._take_template)
        self.head.template_named.connect(self._ask_keep_template)
        self.body.template_inserted.connect(self._note_template)
        self.body.mode_changed.connect(self.foot.show_mode)
        self.foot.mode_wanted.connect(self.body.choose_mode)
        self.foot.attach.clicked.connect(self.files.ask_files)

    @Slot(str)
    def _ask_keep_template(self, name: str) -> None:
        self.template_save_wanted.emit(name, self.letter)

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
        self._base = replace(self._base, template_id=template.id if template else None)
        self.head.show_subject(template.subject if template else "")
        self.body.show_html(template.html if template else "")
        self.files.carry(template.attachments if template else ())
        self.changed.emit()

    @Slot(object)
    def _note_template(self, template: Template) -> None:
        """A template was put into the text: the letter began as it, if it began as nothing."""
        self.files.add(template.attachments)
        if template.subject and not self.head.subject:
            self.head.show_subject(template.subject)
        if template.subject and self._base.template_id is None:
            self._base = replace(self._base, template_id=template.id)
