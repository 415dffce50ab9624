"""A table of names to look for in user agents: many plain words, and a few shapes.

Words are looked for one by one, and a shape only where its longest word is found: that is several
times faster than one expression of all names, and a hostile fetcher can send a new agent with
every request. Text must be in lower case already.
"""

import re
from collections.abc import Iterator

_PLAIN = re.compile(r"(?:[\w \-!/:]|\\\.)+")


class Names:
    """Names, written as one expression of alternatives. Their letters' case does not matter."""

    def __init__(self, expression: str) -> None:
        """Raises re.error when the expression is malformed."""
        names = [name.lower() for name in alternatives(expression)]
        self._words = [name.replace("\\.", ".") for name in names if _PLAIN.fullmatch(name)]
        shapes = [name for name in names if not _PLAIN.fullmatch(name)]
        self._shapes = [(longest_word(shape), re.compile(shape)) for shape in shapes]

    def find(self, text: str) -> tuple[int, int] | None:
        """From where to where one of the names stands in this text, None where none does."""
        for word in self._words:
            at = text.find(word)
            if at >= 0:
                return at, at + len(word)
        for word, shape in self._shapes:
            found = shape.search(text) if word in text else None
            if found:
                return found.span()
        return None


def alternatives(expression: str) -> Iterator[str]:
    """The alternatives of an expression, leaving those within parentheses and brackets alone."""
    bare = _without_groups(expression)
    start = 0
    for at, letter in enumerate(bare):
        if letter == "|":
            yield expression[start:at]
            start = at + 1
    yield expression[start:]


def longest_word(shape: str) -> str:
    """The longest stretch of letters that all text of this shape has, which may be empty."""
    bare = re.sub(r"\{[^}]*\}|\\[.]|\\.|[^\0][?*]", "\0", _without_groups(shape))
    return max(re.split(r"[\0^$?*+]", bare), key=len)


def _without_groups(expression: str) -> str:
    """The expression with zeros in the place of its groups and brackets, as long as before."""
    bare, depth, bracket, escaped = [], 0, False, False
    for letter in expression:
        within = depth > 0 or bracket
        if escaped:
            escaped = False
        elif letter == "\\":
            escaped = True
        elif bracket:
            bracket = letter != "]"
        elif letter == "[":
            bracket = within = True
        elif letter in "()":
            depth += 1 if letter == "(" else -1
            within = True
        bare.append("\0" if within else letter)
    return "".join(bare)
