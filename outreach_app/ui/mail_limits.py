"""What a mail's HTML may cost to show. Qt lays out on the GUI thread, and some HTML takes hours.

Measured with Qt 6.11: tables in tables double the time with each level (16 levels 2.5 s), and a
word without a break costs its length squared (100,000 letters 11 s). Only what is shown is cut;
what is sent is never touched.
"""

import re

MOST_CHARACTERS = 2_000_000
"""Pictures that the mail carries included."""

MOST_TEXT = 200_000
"""Characters without those pictures."""

DEEPEST_TABLE = 10
LONGEST_WORD = 1_000

_PICTURE = re.compile(r"data:image/[\w+.-]+;base64,[A-Za-z0-9+/=\s]+", re.IGNORECASE)
_TABLE = re.compile(r"<(/?)table\b", re.IGNORECASE)
_TABLE_PARTS = re.compile(r"</?(?:table|thead|tbody|tfoot|tr|td|th)\b[^>]*>", re.IGNORECASE)
_TEXT = re.compile(r"(?<=>)[^<]+|^[^<]+")
_WORD = re.compile(rf"\S{{{LONGEST_WORD}}}(?=\S)")
_TOO_LONG = "…"


def showable(html: str) -> str:
    """The HTML, or as much of it as can be laid out in the blink of an eye."""
    cut = html if len(html) <= MOST_CHARACTERS else html[:MOST_CHARACTERS]
    if len(_PICTURE.sub("", cut)) > MOST_TEXT:
        cut = _PICTURE.sub("", cut)[:MOST_TEXT] + _TOO_LONG
    if _depth(cut) > DEEPEST_TABLE:
        cut = _TABLE_PARTS.sub(" ", cut)
    return _TEXT.sub(_broken, cut)


def _depth(html: str) -> int:
    """How deep tables lie in tables, closed or not."""
    deepest = depth = 0
    for tag in _TABLE.finditer(html):
        depth = max(0, depth - 1) if tag[1] else depth + 1
        deepest = max(deepest, depth)
    return deepest


def _broken(text: re.Match[str]) -> str:
    return _WORD.sub(r"\g<0> ", text[0])
