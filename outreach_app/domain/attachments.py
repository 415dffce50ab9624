"""Files that go with a letter: what is said of each. The contents live elsewhere, by digest."""

import re
from collections.abc import Iterable
from dataclasses import dataclass

from outreach_app.domain.errors import UserError

LONGEST_NAME = 120

_MEDIA_TYPE = re.compile(r"[a-z0-9][a-z0-9!#$&^_.+-]{0,62}/[a-z0-9][a-z0-9!#$&^_.+-]{0,62}")
_CONTENT_ID = re.compile(r"[A-Za-z0-9][A-Za-z0-9._-]{0,80}(?:@[A-Za-z0-9.-]{1,80})?")
_IN_PATHS = frozenset('/\\:*?"<>|')


@dataclass(frozen=True, slots=True)
class Attachment:
    """One file. `digest` is the SHA-256 of its content in hex, `size` its bytes.

    With a `content_id` it is an image inside the letter, shown where the HTML says
    `src="cid:…"`.
    """

    name: str
    media_type: str
    digest: str
    size: int
    content_id: str = ""

    @property
    def is_inline(self) -> bool:
        """Whether it is shown inside the letter."""
        return bool(self.content_id)


def encoded_size(size: int) -> int:
    """Bytes that so many take up in a mail: base64 in lines of 76 characters (RFC 2045)."""
    characters = (size + 2) // 3 * 4
    return characters + (characters + 75) // 76 * 2


def total_size(attachments: Iterable[Attachment]) -> int:
    """What these take up in a mail, in bytes."""
    return sum(encoded_size(one.size) for one in attachments)


def safe_name(name: str) -> str:
    """The file name without folders, and without what ends a line or hides from the eye."""
    last = name.replace("\\", "/").rpartition("/")[2]
    shown = "".join(c if c.isprintable() and c not in _IN_PATHS else " " for c in last)
    tidy = " ".join(shown.split()).strip(". ")
    if len(tidy) > LONGEST_NAME:
        stem, dot, ending = tidy.rpartition(".")
        ending = dot + ending if stem and len(ending) <= 10 else ""
        tidy = tidy[: LONGEST_NAME - len(ending)].rstrip() + ending
    return tidy or "attachment"


def checked_attachment(attachment: Attachment) -> Attachment:
    """The attachment with a safe name. Raises UserError for the first rule it breaks."""
    if not _MEDIA_TYPE.fullmatch(attachment.media_type):
        raise UserError("media-type", f"“{attachment.name}” has no known kind of content.")
    if attachment.content_id and not _CONTENT_ID.fullmatch(attachment.content_id):
        raise UserError("content-id", f"The image “{attachment.name}” can not be named so.")
    return Attachment(
        safe_name(attachment.name),
        attachment.media_type,
        attachment.digest,
        attachment.size,
        attachment.content_id,
    )
