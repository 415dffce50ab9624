"""One template to be read: its figures, how it looks, what it said before, and the ways on."""

from collections.abc import Sequence
from datetime import UTC, datetime

from PySide6.QtCore import Signal, Slot
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QVBoxLayout, QWidget

from outreach_app.domain.attachments import Attachment
from outreach_app.domain.mails import Template, TemplateVersion
from outreach_app.domain.shares import NO_FIGURES, Figures
from outreach_app.ui.text import time_in_words
from outreach_app.ui.tokens import Tokens
from outreach_app.ui.widgets.attachment_bar import AttachmentBar
from outreach_app.ui.widgets.figures_card import FiguresCard
from outreach_app.ui.widgets.mail_view import MailView
from outreach_app.ui.widgets.parts import GAP, button, label, row


class TemplateSheet(QWidget):
    """Shows a template, and says what is to be done with it."""

    use_wanted = Signal(object)
    edit_wanted = Signal(object)
    delete_wanted = Signal(int)
    pictures_wanted = Signal(object)
    """Attachments that are shown within the text."""
    version_wanted = Signal(object)
    """A TemplateVersion to go back to."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._template: Template | None = None
        self._versions: tuple[TemplateVersion, ...] = ()
        self._pictures: dict[str, bytes] = {}
        self._name = label(rank="heading", wrap=True)
        self._where = label(rank="muted", wrap=True)
        self._subject = label(wrap=True)
        self._subject.setStyleSheet("font-weight: 600;")
        self.figures = FiguresCard()
        self.view = MailView(self.tr("How the template looks"))
        self.view.carry_pictures(self._picture)
        self.files = AttachmentBar(can_remove=False)
        self._use = button(self.tr("Write with it"), "primary")
        self._edit = button(self.tr("Edit"))
        self._earlier = button(self.tr("Earlier versions"))
        self._delete = button(self.tr("Delete"), "flat")
        self._menu = QMenu(self._earlier)
        self._earlier.setMenu(self._menu)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(GAP)
        whole.addLayout(row(self._delete, 1, self._earlier, self._edit, self._use))
        for part in (self._name, self._where):
            whole.addWidget(part)
        whole.addWidget(self.figures)
        whole.addWidget(self._subject)
        whole.addWidget(self.view, 1)
        whole.addWidget(self.files)
        self._use.clicked.connect(self._want_use)
        self._edit.clicked.connect(self._want_edit)
        self._delete.clicked.connect(self._want_delete)
        self._menu.triggered.connect(self._want_version)

    @property
    def template(self) -> Template | None:
        """Which is shown."""
        return self._template

    def show_template(self, template: Template, figures: Figures | None) -> None:
        """Show this one."""
        is_other = self._template is None or self._template.id != template.id
        self._template = template
        self._name.setText(template.name)
        parts = [template.folder] if template.folder else []
        if template.saved_at:
            when = time_in_words(template.saved_at, datetime.now(UTC).astimezone())
            parts.append(self.tr("saved {0}").format(when))
        if not template.subject:
            parts.append(self.tr("a snippet: put into a mail by / and its name"))
        self._where.setText("  ·  ".join(parts))
        self._where.setVisible(bool(parts))
        self._subject.setText(template.subject)
        self._subject.setVisible(bool(template.subject))
        self.view.show_mail(template.html)
        self.files.show_files(template.attachments)
        pictures = [one for one in template.attachments if one.is_inline]
        if lacking := [one for one in pictures if one.content_id not in self._pictures]:
            self.pictures_wanted.emit(lacking)
        self.figures.show_figures(figures or NO_FIGURES)
        if is_other:
            self.show_versions(())

    @Slot(object, object)
    def show_picture(self, file: Attachment, content: bytes) -> None:
        """The content of a picture that stands in the text."""
        self._pictures[file.content_id] = content
        if self._template is not None and file in self._template.attachments:
            self.view.show_mail(self._template.html)

    @Slot(object)
    def show_versions(self, versions: Sequence[TemplateVersion]) -> None:
        """Offer what it said before."""
        theirs = [
            one for one in versions if self._template and one.template_id == self._template.id
        ]
        self._versions = tuple(theirs)
        now = datetime.now(UTC).astimezone()
        self._menu.clear()
        for place, version in enumerate(self._versions):
            when = time_in_words(version.saved_at, now) if version.saved_at else self.tr("long ago")
            words = self.tr("Go back to what was saved {0}").format(when)
            action = self._menu.addAction(words)
            action.setData(place)
            action.setToolTip(version.subject)
        self._earlier.setEnabled(bool(self._versions))

    def dress(self, tokens: Tokens) -> None:
        """Take the theme's colours."""
        self.view.dress(tokens)
        self.files.dress(tokens)
        self.figures.dress(tokens)

    def _picture(self, content_id: str) -> bytes:
        return self._pictures.get(content_id, b"")

    @Slot()
    def _want_use(self) -> None:
        self.use_wanted.emit(self._template)

    @Slot()
    def _want_edit(self) -> None:
        self.edit_wanted.emit(self._template)

    @Slot()
    def _want_delete(self) -> None:
        if self._template is not None:
            self.delete_wanted.emit(self._template.id)

    @Slot(QAction)
    def _want_version(self, action: QAction) -> None:
        self.version_wanted.emit(self._versions[int(action.data())])
