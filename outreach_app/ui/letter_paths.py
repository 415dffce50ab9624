"""The ways onto the compose page that lead over something written before."""

from PySide6.QtCore import QObject, Slot

from outreach_app.domain.drafts import Draft
from outreach_app.domain.mails import Letter, Template
from outreach_app.ui.main_window import MainWindow


class LetterPaths(QObject):
    """Opens the page and hands it the letter. What was being written is kept among the drafts."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window

    @Slot(object)
    def go_on_with(self, draft: Draft) -> None:
        """Go on with this draft."""
        self._window.drafts.hide()
        self._window.show_page("compose")
        self._window.compose.show_letter(draft.letter, draft.names)

    @Slot(object)
    def write_with(self, template: Template) -> None:
        """Begin a mail with this template; a snippet goes into the mail that is being written."""
        self._window.show_page("compose")
        page = self._window.compose
        if not template.subject:
            page.body.insert_html(template.html)
            page.files.add(template.attachments)
            return
        letter = Letter(template.subject, template.html, template_id=template.id)
        page.show_letter(letter, {})
        page.files.carry(template.attachments)

    @Slot(int, str, int)
    def follow_up_mail(self, prospect_id: int, name: str, mail_id: int) -> None:
        """Begin a mail that continues the thread of that one."""
        self._window.show_page("compose")
        names = {prospect_id: name}
        self._window.compose.start_letter(names, follow_up=True, answers=mail_id)
