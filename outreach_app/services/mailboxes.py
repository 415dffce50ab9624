"""Everything about the user's mailboxes, in one hand."""

from dataclasses import dataclass

from outreach_app.services.absences import Absences
from outreach_app.services.disowning import Disowning
from outreach_app.services.mailbox_check import MailboxCheck
from outreach_app.services.reading_folders import ReadingFolders
from outreach_app.services.sent_folder import SentFolder


@dataclass(frozen=True, slots=True)
class Mailboxes:
    """What can be done with them."""

    check: MailboxCheck
    absences: Absences
    sent: SentFolder
    disowning: Disowning
    folders: ReadingFolders
