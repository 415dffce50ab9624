"""A mail that came in and belongs to a sent one, as it is kept. No other mail is kept."""

from dataclasses import dataclass
from datetime import date, datetime

from outreach_app.domain.incoming import Category, MailKind
from outreach_app.domain.mailbox import Folder

PROBABLY = "Probably"
"""How the notes of a mail begin that was matched by its looks."""

LONGEST_TEXT = 20_000
"""Characters of an answer that are kept."""


@dataclass(frozen=True, slots=True)
class IncomingMail:
    """One of them. `id` is 0 until it is stored.

    `text` is what its writer wrote, without what it quotes; `notes` say how it was recognised.
    `return_date` is when an absent person says to be back.
    """

    id: int
    account_id: str
    folder: Folder
    uidvalidity: int
    uid: int
    key: str
    message_id: str
    kind: MailKind
    sender: str
    sender_name: str
    subject: str
    at: datetime
    text: str = ""
    status: str | None = None
    category: Category | None = None
    reason: str = ""
    return_date: date | None = None
    notes: str = ""

    @property
    def is_doubtful(self) -> bool:
        """Whether it names no mail, and was matched by its looks."""
        return self.notes.startswith(PROBABLY)
