"""Links from outside: what they ask for is opened in the window, and the user decides the rest."""

import html

from PySide6.QtCore import QObject, Signal, Slot

from outreach_app.domain.desk_links import LetterLink, PageLink, ProspectLink, read_link
from outreach_app.domain.errors import UserError
from outreach_app.domain.prospects import Prospect, address_key
from outreach_app.ui.main_window import PAGE_NAMES, MainWindow


class Links(QObject):
    """Opens links. A letter to somebody unknown begins with the form for a new prospect."""

    person_wanted = Signal(str)
    """Who has this address?"""
    stranger_found = Signal(str)
    """Nobody has this address yet."""
    refused = Signal(object)

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        self._letter: LetterLink | None = None

    @Slot(str)
    def open(self, text: str) -> None:
        """Open what this link asks for; what makes no sense is said."""
        self._window.raise_window()
        try:
            link = read_link(text)
        except UserError as fault:
            self.refused.emit(fault)
            return
        if isinstance(link, PageLink):
            self._open_page(link.page)
        elif isinstance(link, ProspectLink):
            self._window.open_prospect(link.prospect_id)
        else:
            self._begin(link)

    @Slot(object)
    def take_person(self, prospect: Prospect) -> None:
        """Whom the letter goes to, found or just added."""
        letter = self._letter
        if letter is None or address_key(prospect.address) != address_key(letter.addresses[0]):
            return
        self._letter = None
        self._window.write_to(prospect)
        self._fill(letter)

    @Slot(str)
    def take_stranger(self, address: str) -> None:
        """Nobody has this address yet: ask for them first."""
        if self._letter is not None:
            self.stranger_found.emit(address)

    def _begin(self, link: LetterLink) -> None:
        if link.addresses:
            self._letter = link
            self.person_wanted.emit(link.addresses[0])
            return
        self._window.new_mail()
        self._fill(link)

    def _fill(self, link: LetterLink) -> None:
        """Into the letter that was just begun; one under way is among the drafts by now."""
        compose = self._window.compose
        if link.subject:
            compose.head.show_subject(link.subject)
        if link.body:
            lines = html.escape(link.body, quote=False).split("\n")
            compose.body.show_html("".join(f"<p>{line}</p>" for line in lines))

    def _open_page(self, page: str) -> None:
        if page in PAGE_NAMES:
            self._window.show_page(page)
