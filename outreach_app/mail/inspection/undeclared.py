"""In which letters a text was written that does not say so: by how its bytes and words are built.

Only asked for bytes that are no UTF-8. Western letters stand singly among ASCII; other scripts
come in runs. A reading counts when enough of it is what that language writes most.
"""

import re
from collections.abc import Mapping

WESTERN = "cp1252"
MOST_BYTES = 4_000
FEWEST_IN_RUNS = 12
"""Bytes in runs below which nothing can be said."""

_HIGH = re.compile(rb"[\x80-\xff]")
_RUN = re.compile(rb"[\x80-\xff]{3,}|(?:[\x80-\xff][\x40-\x7e]){2,}")
_OTHER = re.compile(r"[^\x00-\x7f]")

READINGS: tuple[tuple[tuple[str, ...], re.Pattern[str], float], ...] = (
    (("cp932", "euc-jp"), re.compile("[\u3041-\u30fe]"), 0.3),
    (("cp949",), re.compile("[\uac00-\ud7a3]"), 0.9),
    (
        ("gb18030", "big5"),
        re.compile(
            "[的一是不了在人有我您的这這为為邮郵件收信地址系统統发發送用户戶无無法退回因请請对對方]"
        ),
        0.15,
    ),
    (("cp1251", "koi8-r"), re.compile("[а-яё]"), 0.6),
)
"""Encodings, the letters that tell them, and the share of those that suffices.

Of the two Cyrillic ones the wrong one turns small letters into capitals.
"""


def guessed_charset(raw: bytes) -> str:
    """The encoding of these bytes; Western where nothing speaks for another."""
    sample = raw[:MOST_BYTES]
    in_runs = sum(map(len, _RUN.findall(sample)))
    if in_runs < FEWEST_IN_RUNS or 2 * in_runs < len(_HIGH.findall(sample)):
        return WESTERN
    for names, typical, share in READINGS:
        scores: Mapping[str, float] = {name: _share(sample, name, typical) for name in names}
        best = max(scores, key=lambda name: scores[name])
        if scores[best] >= share:
            return best
    return WESTERN


def _share(sample: bytes, name: str, typical: re.Pattern[str]) -> float:
    """How many of the letters beyond ASCII are typical; a sample may end within a letter."""
    for end in (0, 1):
        try:
            text = sample[: len(sample) - end].decode(name)
        except UnicodeDecodeError:
            continue
        letters = len(_OTHER.findall(text))
        return len(typical.findall(text)) / letters if letters else 0.0
    return 0.0
