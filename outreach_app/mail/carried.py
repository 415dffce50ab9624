"""Whether a mail carries given tokens in its texts. Never fails, on any bytes."""

from collections.abc import Collection

from outreach_app.mail.inspection.decoding import undo_transfer
from outreach_app.mail.inspection.letter import read_letter


def carries(raw: bytes, tokens: Collection[str]) -> bool:
    """Whether one of these tokens stands in a text of the mail, whatever its encoding."""
    wanted = [token.encode("ascii", "replace").lower() for token in tokens]
    for part in read_letter(raw).parts:
        if part.kind.startswith("text/"):
            encoding = part.headers.raw("content-transfer-encoding")
            text = undo_transfer(part.body.encode("latin-1", "replace"), encoding).lower()
            if any(token in text for token in wanted):
                return True
    return False
