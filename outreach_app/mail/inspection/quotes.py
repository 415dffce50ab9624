"""A mail's own words, without what it quotes: answers above, below and between the quotation.

It reads lines, knows the introductions of `quote_words`, and takes a time that grows with the
lines only. Where nothing can be told apart it gives back everything: better too much than
nothing.
"""

import re
from collections.abc import Sequence

from outreach_app.mail.inspection.quote_words import (
    ADDRESSED,
    ATTRIBUTION,
    DATED,
    DIVIDER,
    FIELDS,
    GLUED,
    GROUPWISE,
    OPENERS,
    SENT_FROM,
    VERBLESS,
)

MOST_LINES = 2_000
LONGEST_LINE = 1_000
CUT = "\N{SYMBOL FOR END OF TEXT}"
"""A line of its own below which the HTML marked everything as quoted."""

SIGNATURE_MARK = "-- "
"""A line of its own below which nothing was typed (RFC 3676)."""

_MOST_ATTRIBUTION_LINES = 4
_LONGEST_ATTRIBUTION = 400
_MOST_GLUED = 8
_LONGEST_BARE = 60
_HEADER_BLOCK_LINES = 10
_WRAPPED_FROM = 60
_QUOTED = re.compile(r"[ \t\u00a0]{0,3}[>＞]")
_RULE = re.compile(r"\s*[-_=*—–]{4,}\s*$")
_SIGNATURE = re.compile(r"-- ?$|__ ?$")
_BLANK_LINES = re.compile(r"\n{3,}")
_DIRECTIONS = re.compile("[\u200e\u200f\u202a-\u202e\u2066-\u2069]")
"""Marks of writing direction, which Hebrew and Arabic attributions are full of."""
_COLON = (":", "：")


def own_words(text: str) -> str:
    """What the writer of this mail typed, without signature and quotation."""
    lines = _lines(text)
    kept = _unquoted(lines)
    own = _without_tail(kept)
    if _is_empty(own):
        own = kept
    if _is_empty(own):
        own = [_QUOTED.sub("", line, count=1) for line in lines if line != CUT]
    return _BLANK_LINES.sub("\n\n", "\n".join(own)).strip()


def quotes(text: str) -> bool:
    """Whether this text shows that it quotes another mail: an attribution, a header block."""
    lines = _lines(text)
    return any(
        _is_end(lines, at) or _attribution_length(lines, at)
        for at, line in enumerate(lines)
        if line
    )


def _lines(text: str) -> list[str]:
    text = _DIRECTIONS.sub("", text)
    return [line[:LONGEST_LINE].rstrip() for line in text.split("\n", MOST_LINES)[:MOST_LINES]]


def _unquoted(lines: Sequence[str]) -> list[str]:
    """The lines that are not quoted, to where all the rest is another mail's."""
    kept: list[str] = []
    at = 0
    while at < len(lines):
        line = lines[at]
        if GROUPWISE.match(line) and not _has_quoted_line(lines, at + 1):
            break
        if _is_quoted(lines, at):
            at += 1
        elif _is_end(lines, at):
            break
        elif typed := _before_attribution(line):
            kept.append(typed)
            if not _has_quoted_line(lines, at + 1):
                break
            at += 1
        elif length := _attribution_length(lines, at):
            if not _has_quoted_line(lines, at + length):
                break
            at += length
        else:
            kept.append(line)
            at += 1
    return kept


def _is_quoted(lines: Sequence[str], at: int) -> bool:
    """Whether this line is marked, or is the rest of a marked one that was wrapped on its way."""
    if _QUOTED.match(lines[at]):
        return True
    if not 0 < at < len(lines) - 1 or not lines[at]:
        return False
    before, after = lines[at - 1], lines[at + 1]
    is_between = bool(_QUOTED.match(before) and _QUOTED.match(after))
    return is_between and len(before) >= _WRAPPED_FROM and len(lines[at]) < _WRAPPED_FROM // 2


def _is_end(lines: Sequence[str], at: int) -> bool:
    """Whether everything from here on is another mail's."""
    return lines[at] == CUT or bool(DIVIDER.match(lines[at])) or _is_header_block(lines, at)


def _is_header_block(lines: Sequence[str], at: int) -> bool:
    """Whether three of a mail's four fields stand here, each at the start of its line."""
    if not lines[at] or not any(pattern.match(lines[at]) for pattern in _FIRST_FIELDS):
        return False
    block = lines[at : at + _HEADER_BLOCK_LINES]
    kinds = {kind for kind, field in FIELDS.items() if any(map(field.match, block))}
    return len(kinds) >= 3 and "from" in kinds


_FIRST_FIELDS = (FIELDS["from"], FIELDS["date"], FIELDS["subject"])


def _attribution_length(lines: Sequence[str], at: int) -> int:
    """Of how many lines the attribution that begins here is; 0 when none does."""
    has_opener = bool(OPENERS.match(lines[at]))
    longest = _MOST_ATTRIBUTION_LINES if has_opener or ADDRESSED.search(lines[at]) else 1
    joined = ""
    for length, line in enumerate(lines[at : at + longest], 1):
        if not line or (length > 1 and _QUOTED.match(line)):
            return 0
        joined = f"{joined} {line.strip()}" if joined else line.strip()
        if len(joined) > _LONGEST_ATTRIBUTION and length > 1:
            return 0
        if not any(colon in line for colon in _COLON):
            continue
        if length > 1 and OPENERS.match(line) and _is_attribution(line, has_opener=True):
            return 0
        if _is_attribution(joined, has_opener=has_opener) or (
            length == 1 and _is_bare_attribution(line, lines, at)
        ):
            return length
    return 0


def _before_attribution(line: str) -> str:
    """What was typed in front of an attribution, on its very line; empty when nothing was."""
    if not any(colon in line for colon in _COLON):
        return ""
    ends = [glue.end() for glue in GLUED.finditer(line)][-_MOST_GLUED:]
    for end in reversed(ends):
        if _is_attribution(line[end:], has_opener=True):
            return line[:end].rstrip()
    return ""


def _is_attribution(text: str, *, has_opener: bool) -> bool:
    if VERBLESS.match(text):
        return True
    if not ATTRIBUTION.match(text):
        return False
    is_dated, is_addressed = bool(DATED.search(text)), bool(ADDRESSED.search(text))
    return is_addressed or (is_dated and (has_opener or len(text) < 120))


def _is_bare_attribution(line: str, lines: Sequence[str], at: int) -> bool:
    """Whether this says no more than who wrote, and the quotation follows."""
    is_short = len(line) <= _LONGEST_BARE and bool(ATTRIBUTION.match(line))
    return is_short and _has_quoted_line(lines, at + 1)


def _has_quoted_line(lines: Sequence[str], start: int) -> bool:
    """Whether what follows, past empty lines, is marked as quoted."""
    following = next((line for line in lines[start:] if line), "")
    return bool(_QUOTED.match(following))


def _without_tail(lines: Sequence[str]) -> list[str]:
    """Without the signature behind its line, a phone's line, and rules at the end."""
    kept = list(lines)
    mark = next((at for at, line in enumerate(kept) if _SIGNATURE.match(line)), None)
    if mark is not None:
        kept = kept[:mark]
    while kept and (not kept[-1].strip() or _RULE.match(kept[-1]) or SENT_FROM.match(kept[-1])):
        kept.pop()
    return kept


def _is_empty(lines: Sequence[str]) -> bool:
    return not any(line.strip() for line in lines)
