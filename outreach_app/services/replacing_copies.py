"""A clean copy in the place of a provider's own: Sent has one of them at any moment that counts.

The clean one is added, seen to be there, and only then the other is taken out. A provider to which
two mails with one Message-ID are one (Gmail) keeps the first: there the other goes into the bin
first, and comes back from it where the clean one does not get in its place.
"""

from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass

from outreach_app.domain.errors import UserError
from outreach_app.domain.sent_copies import FoundCopy
from outreach_app.services.mailbox_ports import Mailbox

KEEPS_ITS_OWN = (
    "Your provider keeps its own copy of this mail, with pixel and tracked links: it takes no "
    "other in its place."
)

Look = Callable[[], FoundCopy | None]
"""What lies of the mail in the folder that is open."""


@dataclass(frozen=True, slots=True)
class Replacing:
    """The copies of one mail in `folder`. `add` puts the clean one there."""

    mailbox: Mailbox
    folder: str
    look: Look
    add: Callable[[], None]

    def replace(self, found: FoundCopy) -> None:
        """The clean copy in the place of these. UserError where that is not so; one stays."""
        if not found.has_clean:
            self.add()
        if found.has_clean or self._is_clean_there(found):
            self._take_out(found)
        else:
            self._in_turn(found)

    def put_back(self) -> FoundCopy | None:
        """What an exchange that was cut off left in the bin, back in its place."""
        bin_folder = self.mailbox.folders().bin
        if not bin_folder:
            return None
        self.mailbox.open(bin_folder)
        for uid in _tracked(self.look()):
            self.mailbox.move(bin_folder, uid, self.folder)
        self.mailbox.open(self.folder)
        return self.look()

    def _in_turn(self, found: FoundCopy) -> None:
        if not self.mailbox.folders().bin:
            raise UserError("sent-copy", KEEPS_ITS_OWN)
        self._take_out(found)
        try:
            self.add()
            is_there = self._is_clean_there(found)
        except UserError:
            with suppress(UserError):  # the line may be gone: the next look puts it back
                self.put_back()
            raise
        if not is_there:
            self.put_back()
            raise UserError("sent-copy", KEEPS_ITS_OWN)

    def _is_clean_there(self, found: FoundCopy) -> bool:
        self.mailbox.open(self.folder)
        return not set(self.mailbox.uids_named(found.message_id)) <= set(found.tracked)

    def _take_out(self, found: FoundCopy) -> None:
        bin_folder = self.mailbox.folders().bin
        for uid in found.tracked:
            self.mailbox.move(self.folder, uid, bin_folder)


def _tracked(found: FoundCopy | None) -> tuple[int, ...]:
    return found.tracked if found is not None else ()
