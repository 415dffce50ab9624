"""The public lists of crawlers and libraries, as one question: which of them names this agent?

Both packages load their patterns on import, which is why they are asked here and not in the
domain. Which agents are exempt (mail programs, display proxies) is decided by the rules.

A hostile fetcher can send a new agent with every request, so a look-up must be cheap. Nearly all
patterns are plain words: those are found by their first letters in one walk over the agent.
Patterns for an agent's beginning are tried there only.
"""

import re
from collections.abc import Iterable
from functools import lru_cache
from itertools import chain

import crawleruseragents
import regex
from is_bot import Bots

from outreach_app.domain.classify.agents import BotMatcher, looks_ordinary

LENGTH = 256
"""Characters of an agent that are compared; robots give their names sooner."""

CACHE = 20_000
"""Answers remembered: far more agents than a profile ever meets, a few MB."""

# Parts of people's user agents that the lists take for robots: LG's and Google's television sets,
# a maker of phones, and chat programs that open links in a browser of their own.
_HARMLESS = re.compile(
    r"webappmanager|googletv|\bcubot|(?<=safari/537\.36 )(?:viber/|sonic slack_ssb/)[\d.]+",
    re.IGNORECASE,
)
_HARMLESS_WORDS = ("webappmanager", "googletv", "cubot", "viber", "slack")
_HEAD = 3
"""Letters by which a word is found: enough to tell most words apart."""

_SPECIAL = frozenset("^$.[]()|*+?{}")


def read_bot_lists() -> BotMatcher:
    """A cached matcher: the part of an agent that a list names, or None."""
    crawlers = [str(entry["pattern"]) for entry in crawleruseragents.CRAWLER_USER_AGENTS_DATA]
    crawler_list = _List(crawlers)
    library_list = _List(sorted(Bots().patterns))

    @lru_cache(maxsize=CACHE)
    def named_by_a_list(agent: str) -> str | None:
        agent = agent[:LENGTH]
        if looks_ordinary(agent):
            return None
        folded = agent.lower()
        if any(word in folded for word in _HARMLESS_WORDS):
            agent = _HARMLESS.sub("", agent)
            folded = agent.lower()
        return crawler_list.find(agent) or library_list.find(folded)

    return named_by_a_list


class _List:
    """One list of patterns, which is asked for the first part of an agent that it names."""

    def __init__(self, patterns: Iterable[str]) -> None:
        words, shapes = split_patterns(patterns)
        self._short = [word for word in words if len(word) < _HEAD]
        self._words: dict[str, list[str]] = {}
        for word in words:
            self._words.setdefault(word[:_HEAD], []).append(word)
        beginnings = [f"(?:{shape})" for shape in shapes if shape[0] == "^"]
        self._beginning = regex.compile("|".join(beginnings) or "(?!)")
        # Each by itself, since an expression of many shapes finds no letters to jump to.
        self._anywhere = [regex.compile(shape) for shape in shapes if shape[0] != "^"]

    def find(self, agent: str) -> str | None:
        """The part of this agent that the list names."""
        word = next((word for word in self._short if word in agent), None) or self._word(agent)
        if word:
            return word
        tries = chain(
            [self._beginning.match(agent)], (shape.search(agent) for shape in self._anywhere)
        )
        return next((str(found[0]) for found in tries if found), None)

    def _word(self, agent: str) -> str | None:
        for at in range(len(agent) - _HEAD + 1):
            for word in self._words.get(agent[at : at + _HEAD], ()):
                if agent.startswith(word, at):
                    return word
        return None


def split_patterns(patterns: Iterable[str]) -> tuple[list[str], list[str]]:
    """The patterns that are plain words, as those words, and all the others as they are."""
    words, shapes = [], []
    for pattern in patterns:
        word = plain_word(pattern)
        if word:
            words.append(word)
        else:
            shapes.append(pattern)
    return words, shapes


def plain_word(pattern: str) -> str | None:
    """What this pattern matches, when it matches one word only; else None."""
    letters = iter(pattern)
    word = ""
    for letter in letters:
        if letter == "\\":
            escaped = next(letters, "a")
            if escaped.isalnum():
                return None
            word += escaped
        elif letter in _SPECIAL:
            return None
        else:
            word += letter
    return word
