"""Words as the search index has them, and what somebody may have meant who mistyped one."""

import re
import unicodedata

SHORTEST = 4
"""Letters of a word that may be mistyped: shorter ones are near to everything."""

_WORD = re.compile(r"[^\W_]+")


def folded_words(text: str) -> tuple[str, ...]:
    """The words of a text, without case and accents."""
    plain = unicodedata.normalize("NFKD", text.casefold())
    return tuple(_WORD.findall("".join(c for c in plain if not unicodedata.combining(c))))


def patterns_near(word: str) -> tuple[str, ...]:
    """GLOB patterns of words that begin like this one but for one slip.

    One letter is wrong, missing, too many, or two have changed places. The first letter is right,
    unless it changed places with the second. `word` has letters and digits only.
    """
    slips = [word[1] + word[0] + word[2:]]
    for place in range(1, len(word)):
        head, letter, tail = word[:place], word[place], word[place + 1 :]
        slips += [f"{head}?{tail}", f"{head}?{letter}{tail}", head + tail]
        if tail:
            slips.append(head + tail[0] + letter + tail[1:])
    return tuple(dict.fromkeys(f"{slip}*" for slip in slips))
