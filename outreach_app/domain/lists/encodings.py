"""Which encoding a text file has, guessed by rule from its first bytes. The user may know better.

A byte order mark or valid UTF-8 settles it. What is left are the encodings of one part of the
world each: the one wins in which the letters beyond ASCII most look like one language's.
"""

from collections.abc import Mapping
from dataclasses import dataclass

ENCODINGS: tuple[str, ...] = (
    "utf-8",
    "utf-16-le",
    "utf-16-be",
    "utf-32-le",
    "utf-32-be",
    "cp1252",
    "iso-8859-1",
    "iso-8859-15",
    "cp1250",
    "iso-8859-2",
    "cp1251",
    "mac_roman",
    "gb18030",
    "shift_jis",
)
"""What can be chosen, as Python names them. Of those that fit alike, the first is guessed."""

_OF_PLACES = ENCODINGS[ENCODINGS.index("cp1252") :]

MARKS: tuple[tuple[bytes, str], ...] = (
    (b"\xef\xbb\xbf", "utf-8"),
    (b"\xff\xfe\0\0", "utf-32-le"),
    (b"\0\0\xfe\xff", "utf-32-be"),
    (b"\xff\xfe", "utf-16-le"),
    (b"\xfe\xff", "utf-16-be"),
)
"""Byte order marks, and what they say. UTF-32's begins as UTF-16's, and comes before it."""

_WEST = (
    "äöüßÄÖÜ",
    "àâæçéèêëîïôœùûüÿÀÂÆÇÉÈÊËÎÏÔŒÙÛÜŸ",
    "áéíñóúüÁÉÍÑÓÚÜªº¿¡",
    "àáâãçéêíóôõúÀÁÂÃÇÉÊÍÓÔÕÚ",
    "àèéìòùÀÈÉÌÒÙ",
    "åäöæøéÅÄÖÆØÉ",
)
_EAST = (
    "ąćęłńóśźżĄĆĘŁŃÓŚŹŻ",
    "áčďéěíňóřšťúůýžÁČĎÉĚÍŇÓŘŠŤÚŮÝŽ",
    "áäčďéíĺľňóôŕšťúýžÁÄČĎÉÍĹĽŇÓÔŔŠŤÚÝŽ",
    "áéíóöőúüűÁÉÍÓÖŐÚÜŰ",
    "ăâîşţĂÂÎŞŢ",
    "čćđšžČĆĐŠŽ",
    "äöüßÄÖÜ",
)
_RUSSIAN = "".join(chr(code) for code in range(0x410, 0x450)) + "ёЁ"
_CYRILLIC = (_RUSSIAN, _RUSSIAN + "іїєґІЇЄҐ")

LETTERS: Mapping[str, tuple[str, ...]] = {
    "cp1252": _WEST,
    "iso-8859-1": _WEST,
    "iso-8859-15": _WEST,
    "mac_roman": _WEST,
    "cp1250": _EAST,
    "iso-8859-2": _EAST,
    "cp1251": _CYRILLIC,
}
"""The letters beyond ASCII of each language that an encoding is used for."""

PUNCTUATION = frozenset("€–—‘’‚“”„…«»·°§®™№\u00a0")
"""Marks that occur between words of any language: they speak neither for nor against."""

SAMPLE = 200_000
"""Bytes that are looked at."""


@dataclass(frozen=True, slots=True)
class Guess:
    """An encoding, and whether the bytes leave no doubt."""

    encoding: str
    is_certain: bool


def guess_encoding(head: bytes) -> Guess:
    """The encoding of a text that begins with these bytes."""
    for mark, encoding in MARKS:
        if head.startswith(mark):
            return Guess(encoding, is_certain=True)
    sample = head[:SAMPLE]
    if (wide := _wide(sample)) is not None:
        return Guess(wide, is_certain=True)
    if _fits(sample, "utf-8"):
        return Guess("utf-8", is_certain=True)
    return Guess(max(_OF_PLACES, key=lambda name: _likeness(sample, name)), is_certain=False)


def mark_of(head: bytes, encoding: str) -> bytes:
    """The byte order mark that these bytes begin with, empty where there is none."""
    return next((m for m, name in MARKS if name == encoding and head.startswith(m)), b"")


def _wide(sample: bytes) -> str | None:
    """UTF-16 without a mark: in text of the West every second byte is zero."""
    pairs = len(sample) // 2
    if pairs < 2:
        return None
    if sample[1::2].count(0) > pairs * 0.6 and sample[0::2].count(0) == 0:
        return "utf-16-le"
    if sample[0::2].count(0) > pairs * 0.6 and sample[1::2].count(0) == 0:
        return "utf-16-be"
    return None


def _fits(sample: bytes, encoding: str) -> bool:
    """Whether it can be read so."""
    return _decoded(sample, encoding) is not None


def _decoded(sample: bytes, encoding: str) -> str | None:
    """The text, None where it is none. A sample that was cut off may end within a letter."""
    for cut in range(4 if len(sample) >= SAMPLE else 1):
        try:
            return sample[: len(sample) - cut].decode(encoding)
        except UnicodeDecodeError:
            continue
    return None


def _likeness(sample: bytes, encoding: str) -> float:
    """From 1 (every letter beyond ASCII is one language's) down to -2 (none is)."""
    text = _decoded(sample, encoding)
    if text is None:
        return -9.0
    foreign = [letter for letter in text if letter > "\x7f" and letter not in PUNCTUATION]
    if not foreign:
        return 0.0
    return 3 * max(_share(alphabet, foreign) for alphabet in _alphabets(encoding)) - 2


def _alphabets(encoding: str) -> tuple[frozenset[str], ...]:
    if encoding == "gb18030":
        return (_COMMON_CHINESE,)
    if encoding == "shift_jis":
        return (_JAPANESE,)
    return tuple(frozenset(letters) for letters in LETTERS[encoding])


def _share(alphabet: frozenset[str], letters: list[str]) -> float:
    return sum(letter in alphabet for letter in letters) / len(letters)


def _double_bytes(leads: range, encoding: str) -> str:
    """The characters of these rows of a double-byte code."""
    pairs = (bytes((lead, trail)) for lead in leads for trail in range(0x40, 0xFF))
    return "".join(pair.decode(encoding, "ignore") for pair in pairs)


_COMMON_CHINESE = frozenset(_double_bytes(range(0xB0, 0xD8), "gb2312") + "，。、（）：；·“”《》—")
"""GB 2312's first level: the 3,755 characters of daily use, in rows B0 to D7."""

_JAPANESE = frozenset(
    "".join(chr(code) for code in range(0x3041, 0x30FF))
    + _double_bytes(range(0x88, 0x98), "shift_jis")
    + "、。「」（）・ー　々"
)
"""Kana, and JIS X 0208's first level of kanji."""
