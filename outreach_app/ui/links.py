"""Links from outside: what they ask for is opened in the window, and the user decides the rest."""

import html
from collections.abc import Mapping

from PySide6.QtCore import QObject, Signal, Slot

from outreach_app.domain.desk_links import LetterLink, PageLink, ProspectLink, read_link
from outreach_app.domain.errors import UserError
from outreach_app.domain.prospects import Prospect, address_key
from outreach_app.ui.main_window import PAGE_NAMES, MainWindow


class Links(QObject):
    """Opens links. A letter to somebody unknown begins with the form for a new prospect.

    One to several begins with those who are known; for each of the others the form is opened, one
    after the other, and who is added joins the letter.
    """

    people_wanted = Signal(object)
    """Who has these addresses?"""
    stranger_found = Signal(str)
    """Nobody has this address yet."""
    refused = Signal(object)

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        self._letter: LetterLink | None = None
        self._names: dict[int, str] = {}
        self._strangers: list[str] = []

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
    def take_people(self, found: Mapping[str, Prospect | None]) -> None:
        """Who has which of the letter's addresses; None is nobody yet."""
        letter = self._letter
        if letter is None or tuple(found) != letter.addresses:
            return
        self._names = {one.id: one.name for one in found.values() if one is not None}
        self._strangers = [address for address, one in found.items() if one is None]
        if self._names:
            self._write(letter)
        self._ask_for_next()

    @Slot(object)
    def take_person(self, prospect: Prospect) -> None:
        """Somebody was added: the one that was asked for joins the letter."""
        letter = self._letter
        if letter is None or not self._strangers:
            return
        if address_key(prospect.address) != address_key(self._strangers[0]):
            return
        is_first = not self._names
        self._names[prospect.id] = prospect.name
        self._strangers.pop(0)
        if is_first:
            self._write(letter)
        else:
            self._window.show_page("compose")
            self._window.compose.show_recipients(self._names)
        self._ask_for_next()

    @Slot()
    def ask_no_more(self) -> None:
        """The user wants to add nobody: whoever is added later has no part in the letter."""
        self._letter, self._strangers = None, []

    def _begin(self, link: LetterLink) -> None:
        self._names, self._strangers = {}, []
        if link.addresses:
            self._letter = link
            self.people_wanted.emit(link.addresses)
            return
        self._window.new_mail()
        self._fill(link)

    def _write(self, letter: LetterLink) -> None:
        self._window.write_to_many(dict(self._names))
        self._fill(letter)

    def _ask_for_next(self) -> None:
        if self._strangers:
            self.stranger_found.emit(self._strangers[0])
        else:
            self._letter = None

    def _fill(self, link: LetterLink) -> None:
        """Into the letter that was just begun; one under way is among the drafts by now."""
        compose = self._window.compose
        if link.subject:
            compose.head.show_subject(link.subject)
        if link.cc or link.bcc:
            compose.head.show_copies(", ".join(link.cc), ", ".join(link.bcc))
        if link.body:
            lines = html.escape(link.body, quote=False).split("\n")
            compose.body.show_html("".join(f"<p>{line}</p>" for line in lines))

    def _open_page(self, page: str) -> None:
        if page in PAGE_NAMES:
            self._window.show_page(page)
