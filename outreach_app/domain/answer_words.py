"""What a timeline says of a mail that came in, in one line: meaning first, doubts said. Pure."""

from outreach_app.domain.addresses import domain_of
from outreach_app.domain.incoming import SENTENCES, AutoReplyCategory, BounceCategory, Inspection
from outreach_app.domain.incoming_mails import PROBABLY
from outreach_app.domain.mailbox import Envelope, Folder
from outreach_app.domain.matching import Basis, Match, Writer

SNIPPET = 160
LONGEST_REASON = 300
IN_SPAM = "Found in Spam."


def notes_of(match: Match, envelope: Envelope, folder: Folder) -> str:
    """How a mail was recognised, where that is not plain; else empty."""
    notes: list[str] = []
    if match.basis is Basis.PROBABLY:
        notes.append(f"{PROBABLY}: by sender and subject, since it names no mail.")
    if match.writer is Writer.COLLEAGUE:
        notes.append(f"From {envelope.sender}, also of {domain_of(envelope.sender)}.")
    if match.writer is Writer.OTHER:
        notes.append(f"From {envelope.sender}, to whom the mail was passed on.")
    if folder is Folder.JUNK:
        notes.append(IN_SPAM)
    return " ".join(notes)


def reply_words(text: str, notes: str) -> str:
    """The beginning of what was answered, and the notes."""
    return " ".join(part for part in (_quoted(text), notes) if part)


def absence_words(inspection: Inspection, text: str, subject: str, notes: str) -> str:
    """When an absent person is back or that they left, and the answer's beginning."""
    back = inspection.return_date
    meaning = f"Back on {back.day} {back:%B %Y}." if back else ""
    if inspection.category is AutoReplyCategory.LEFT:
        meaning = inspection.reason
    return " ".join(part for part in (meaning, _quoted(text or subject), notes) if part)


def bounce_words(inspection: Inspection, *, is_hard: bool, match: Match, folder: Folder) -> str:
    """Why a mail came back: our words for it, then the provider's."""
    category = inspection.category or BounceCategory.UNKNOWN
    parts = [SENTENCES[category]]
    if not is_hard and category is not BounceCategory.DELAYED:
        parts.append("It may work another time.")
    if match.writer is Writer.OTHER:
        failed = ", ".join(inspection.recipients[:3])
        parts.append(f"It failed at {failed}, to where it was passed on.")
    if match.basis is Basis.PROBABLY:
        parts.append("Probably of this mail: the report names only the address.")
    if folder is Folder.JUNK:
        parts.append(IN_SPAM)
    reason = " ".join(inspection.reason.split())[:LONGEST_REASON]
    if reason and reason != SENTENCES[category]:
        status = inspection.status or ""
        said = reason if status in reason else f"{status} {reason}"
        parts.append(f"The server says: “{said}”")
    return " ".join(parts)


def complaint_words(inspection: Inspection) -> str:
    """Who says so of whom."""
    reason = " ".join(inspection.reason.split())[:LONGEST_REASON]
    return reason or "The recipient's provider says that this mail was marked as spam."


def _quoted(text: str) -> str:
    line = " ".join(text.split())
    if not line:
        return ""
    return f"“{line}”" if len(line) <= SNIPPET else f"“{line[:SNIPPET].rstrip()} …”"
