"""flufl.bounce, contained: asked about few mails, with few bytes, and believed only in part.

It raises on some input and answers in bytes; neither leaves this file.
"""

from collections.abc import Iterable
from email import message_from_bytes

from flufl.bounce import all_failures

from outreach_app.mail.inspection.headers import tidy_address
from outreach_app.mail.inspection.text_recipients import is_plausible

MOST_BYTES = 16 * 1024


def ask_flufl(raw: bytes) -> tuple[list[str], list[str]]:
    """The addresses that failed for now and for good, in the library's opinion."""
    try:
        temporary, permanent = all_failures(message_from_bytes(raw[:MOST_BYTES]))
        return _addresses(temporary), _addresses(permanent)
    except Exception:  # the library's detectors fail in many ways on strange mail
        return [], []


def _addresses(found: Iterable[bytes | str]) -> list[str]:
    texts = (one.decode("utf-8", "replace") if isinstance(one, bytes) else one for one in found)
    return sorted(address for text in texts if is_plausible(address := tidy_address(text)))
