"""Files taken up into the profile, so that a mail made today carries what was chosen today."""

import hashlib
import mimetypes
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

from outreach_app.domain.attachments import (
    Attachment,
    checked_attachment,
    safe_name,
    total_size,
)
from outreach_app.domain.errors import UserError
from outreach_app.services.ports import Clock, Store

MEGABYTE = 1_000_000
LARGEST = 25 * MEGABYTE
"""More than this no large provider takes, the growth on the way included."""

WARNED = 5 * MEGABYTE
"""From here on people notice, and filters look twice."""

IMAGES = frozenset({"image/png", "image/jpeg", "image/gif", "image/webp"})
"""What may stand inside a letter."""

KEPT_UNUSED = timedelta(days=1)
"""How long a content may wait for its letter."""

UNKNOWN_TYPE = "application/octet-stream"


class Attachments:
    """Takes files in, tells of their weight, and clears away what nothing refers to."""

    def __init__(self, store: Store, clock: Clock) -> None:
        self._store = store
        self._clock = clock

    def take(self, source: Path | bytes, name: str = "", *, is_inline: bool = False) -> Attachment:
        """Keep this content, and say how a letter names it.

        UserError where the file can not be read, is empty, is too large, or is no image although
        it is to stand inside the letter.
        """
        shown = safe_name(name or (source.name if isinstance(source, Path) else ""))
        content = _read(source, shown) if isinstance(source, Path) else source
        _check_size(content, shown)
        digest = hashlib.sha256(content).hexdigest()
        media_type = mimetypes.guess_type(shown)[0] or UNKNOWN_TYPE
        taken = checked_attachment(Attachment(shown, media_type, digest, len(content)))
        if is_inline:
            taken = _inline(taken)
        now = self._clock.now()
        with self._store.writing() as tx:
            tx.attachments.put(digest, content, now)
            tx.attachments.forget_unused(now - KEPT_UNUSED)
        return taken

    def content(self, attachment: Attachment) -> bytes:
        """What was taken in. UserError where it is gone."""
        with self._store.reading() as tx:
            content = tx.attachments.content(attachment.digest)
        if content is None:
            raise UserError("no-attachment", f"“{attachment.name}” is gone: attach it again.")
        return content

    def warning(self, attachments: tuple[Attachment, ...]) -> str:
        """What to know of their weight in a mail; empty where there is nothing to say."""
        weight = total_size(attachments)
        bare = sum(one.size for one in attachments)
        if weight > LARGEST:
            return (
                f"The attachments are {in_megabytes(weight)} in the mail ({in_megabytes(bare)} "
                f"as files, a third more on the way): most mail servers refuse more than "
                f"{in_megabytes(LARGEST)}. Send a link instead."
            )
        if weight > WARNED:
            return (
                f"The attachments are {in_megabytes(weight)} in the mail ({in_megabytes(bare)} "
                "as files, a third more on the way): some mail servers refuse that."
            )
        return ""

    def clear(self) -> int:
        """Delete contents that no letter and no mail refers to. Returns how many."""
        with self._store.writing() as tx:
            return tx.attachments.forget_unused(self._clock.now() - KEPT_UNUSED)


def in_megabytes(size: int) -> str:
    """A size in words."""
    return f"{size / MEGABYTE:.1f} MB"


def _read(path: Path, shown: str) -> bytes:
    try:
        with path.open("rb") as file:
            return file.read(LARGEST + 1)
    except OSError as fault:
        reason = fault.strerror or "it can not be opened"
        raise UserError("file-away", f"“{shown}” can not be read: {reason}.") from fault


def _check_size(content: bytes, shown: str) -> None:
    if not content:
        raise UserError("file-empty", f"“{shown}” is empty.")
    if len(content) > LARGEST:
        raise UserError(
            "file-large",
            f"“{shown}” is larger than {in_megabytes(LARGEST)}: no mail server takes it. "
            "Send a link instead.",
        )


def _inline(taken: Attachment) -> Attachment:
    if taken.media_type not in IMAGES:
        raise UserError(
            "no-image", f"“{taken.name}” can not stand inside a mail: use PNG, JPEG, GIF or WebP."
        )
    return checked_attachment(replace(taken, content_id=f"{taken.digest[:24]}@outreach"))
