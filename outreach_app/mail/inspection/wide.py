"""Mails that were saved in 16 or 32 bits a letter: as text editors and some archives keep files.

On the wire a mail is bytes; only a file can be so.
"""

import codecs

_SAMPLE = 64

MARKS = (
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF32_LE, "utf-32-le"),
    (codecs.BOM_UTF32_BE, "utf-32-be"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
)
"""In this order: UTF-32's mark begins as UTF-16's."""


def narrowed(raw: bytes, most: int) -> bytes:
    """Such a file's first `most` bytes in UTF-8, without its mark; any other mail as it is."""
    for mark, encoding in MARKS:
        if raw.startswith(mark):
            return _narrow(raw[len(mark) :], encoding, most)
    encoding = _unmarked(raw[:_SAMPLE])
    return _narrow(raw, encoding, most) if encoding else raw


def _narrow(raw: bytes, encoding: str, most: int) -> bytes:
    if encoding == "utf-8":
        return raw
    return raw[:most].decode(encoding, "replace").encode("utf-8", "replace")


def _unmarked(sample: bytes) -> str:
    """Header names are ASCII: in 16 bits, every other byte is zero."""
    even, odd = sample[0::2], sample[1::2]
    if len(sample) < _SAMPLE:
        return ""
    if not any(odd) and all(even):
        return "utf-16-le"
    return "utf-16-be" if not any(even) and all(odd) else ""
