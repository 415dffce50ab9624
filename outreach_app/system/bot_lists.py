"""The public lists of crawlers and libraries, as one question: which of them names this agent?

Both packages load their patterns on import, which is why they are asked here and not in the
domain. Which agents are exempt (mail programs, display proxies) is decided by the rules.

Nearly all patterns are plain words. Looking for words one by one is ten times faster than one
expression of all patterns, and a hostile fetcher can send a new agent with every request.
"""

import re
from collections.abc import Iterable
from functools import lru_cache

import crawleruseragents
from is_bot import Bots

from outreach_app.domain.classify.agents import BotMatcher, looks_ordinary

LENGTH = 300
"""Characters of an agent that are compared; robots give their names sooner."""

CACHE = 20_000
"""Answers remembered: far more agents than a profile ever meets, a few MB."""

# Parts of people's user agents that the lists take for robots: LG's and Google's television sets,
# a maker of phones, and chat programs that open links in a browser of their own.
_HARMLESS = re.compile(
    r"WebAppManager|GoogleTV|\bCUBOT|(?<=Safari/537\.36 )(?:Viber/|Sonic Slack_SSB/)[\d.]+",
    re.IGNORECASE,
)
_SPECIAL = frozenset("^$.[]()|*+?{}")


def read_bot_lists() -> BotMatcher:
    """A cached matcher: the part of an agent that a list names, or None."""
    crawlers = [str(entry["pattern"]) for entry in crawleruseragents.CRAWLER_USER_AGENTS_DATA]
    crawler_words, crawler_shapes = split_patterns(crawlers)
    crawler_shape = re.compile("|".join(f"(?:{shape})" for shape in crawler_shapes))
    words, shapes = split_patterns(sorted(Bots().patterns))
    folded = [word.lower() for word in words]
    library_shape = Bots(shapes)

    @lru_cache(maxsize=CACHE)
    def named_by_a_list(agent: str) -> str | None:
        agent = _HARMLESS.sub("", agent[:LENGTH])
        if looks_ordinary(agent):
            return None
        known = _first_in(agent, crawler_words) or _first_in(agent.lower(), folded)
        if known:
            return known
        found = crawler_shape.search(agent)
        name = found[0] if found else library_shape.find(agent)
        return str(name) if name else None

    return named_by_a_list


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


def _first_in(text: str, words: Iterable[str]) -> str | None:
    return next((word for word in words if word in text), None)
