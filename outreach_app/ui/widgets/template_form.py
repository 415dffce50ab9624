"""A template being written: its name and folder, subject and body."""

from collections.abc import Sequence

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QFormLayout, QVBoxLayout, QWidget

from outreach_app.domain.mails import Template
from outreach_app.ui.icons import ink_icon
from outreach_app.ui.tokens import Tokens
from outreach_app.ui.widgets.body_editor import BodyEditor
from outreach_app.ui.widgets.letter_files import LetterFiles
from outreach_app.ui.widgets.parts import GAP, button, choice, label, line_field, row


class TemplateForm(QWidget):
    """Says the template as it is to be stored; id 0 for a new one."""

    save_wanted = Signal(object)
    cancelled = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._id = 0
        self.name = line_field(self.tr("Name of the template"))
        self.folder = choice(self.tr("Folder"))
        self.folder.setEditable(True)
        self.subject = line_field(
            self.tr("Subject"), self.tr("Without one it is a snippet, put in by / and its name")
        )
        self.body = BodyEditor()
        self.files = LetterFiles(self.body)
        self._attach = button(self.tr("Attach a file"))
        self._attach.setToolTip(self.tr("It goes with every mail made from this template"))
        self._fault = label(rank="fault", wrap=True)
        self._save = button(self.tr("Save"), "primary")
        self._cancel = button(self.tr("Cancel"))
        form = QFormLayout()
        form.setSpacing(GAP)
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        form.addRow(label(self.tr("Name"), "fieldLabel"), self.name)
        form.addRow(label(self.tr("Folder"), "fieldLabel"), self.folder)
        form.addRow(label(self.tr("Subject"), "fieldLabel"), self.subject)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(GAP)
        whole.addLayout(form)
        whole.addWidget(self.body, 1)
        whole.addWidget(self.files.bar)
        whole.addWidget(self._fault)
        whole.addLayout(row(self._attach, 1, self._cancel, self._save))
        self._attach.clicked.connect(self.files.ask_files)
        self._save.clicked.connect(self._want_save)
        self._cancel.clicked.connect(self.cancelled)
        self._fault.hide()

    @property
    def template(self) -> Template:
        """The template as it stands."""
        html = self.body.html or self.body.plain or ""
        return Template(
            self._id,
            self.name.text(),
            self.subject.text().strip(),
            html,
            self.folder.currentText(),
            attachments=self.files.used,
        )

    def show_template(self, template: Template | None, folders: Sequence[str]) -> None:
        """Edit this one, or a new one."""
        self._id = template.id if template else 0
        self.name.setText(template.name if template else "")
        self.folder.clear()
        self.folder.addItems(list(dict.fromkeys(["", *folders])))
        self.folder.setCurrentText(template.folder if template else "")
        self.subject.setText(template.subject if template else "")
        self.files.show_files(template.attachments if template else ())
        self.body.show_html(template.html if template else "")
        self._fault.hide()
        self.name.setFocus()

    @Slot(str)
    def show_fault(self, sentence: str) -> None:
        """Say why it was not taken."""
        self._fault.setText(sentence)
        self._fault.show()

    def dress(self, tokens: Tokens) -> None:
        """Take the theme's colours."""
        self.body.dress(tokens)
        self.files.bar.dress(tokens)
        self._attach.setIcon(ink_icon("attach", tokens.text, 16))
        self._fault.setStyleSheet(f"color: {tokens.danger};")

    @Slot()
    def _want_save(self) -> None:
        self.save_wanted.emit(self.template)
