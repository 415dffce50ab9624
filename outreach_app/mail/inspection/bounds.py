"""How much of a mail is looked at: its beginning and its end, however large it is.

Reports stand at the beginning; a few providers put theirs behind the mail that came back.
"""

from typing import BinaryIO

from outreach_app.mail.inspection.wide import narrowed

HEAD = 384 * 1024
TAIL = 64 * 1024
_CHUNK = 64 * 1024


def bounded(raw: bytes) -> bytes:
    """The mail, its middle left out if it is longer than HEAD and TAIL together.

    Of one in wide letters the beginning is kept.
    """
    raw = narrowed(raw, HEAD + TAIL)
    if len(raw) <= HEAD + TAIL:
        return raw
    return raw[:HEAD] + b"\n" + raw[-TAIL:]


def read_bounded(stream: BinaryIO) -> bytes:
    """The same of a stream, in bounded memory; a file's middle is skipped, not read."""
    head = _read(stream, HEAD + TAIL)
    if len(head) < HEAD + TAIL:
        return head
    if stream.seekable():
        end = stream.seek(0, 2)
        stream.seek(max(HEAD + TAIL, end - TAIL))
    tail = b""
    while chunk := stream.read(_CHUNK):
        tail = (tail + chunk)[-TAIL:]
    return bounded(head + tail) if tail else head


def _read(stream: BinaryIO, size: int) -> bytes:
    """So many bytes, or all there are: a pipe gives them in pieces."""
    pieces = []
    while size > 0 and (piece := stream.read(size)):
        pieces.append(piece)
        size -= len(piece)
    return b"".join(pieces)
