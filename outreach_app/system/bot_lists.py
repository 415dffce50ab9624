"""The public lists of crawlers and libraries, as one question: which of them names this agent?

Both packages load their patterns on import, which is why they are asked here and not in the
domain. Which agents are exempt (mail programs, display proxies) is decided by the rules.
"""

import re
from functools import lru_cache

import crawleruseragents
from is_bot import Bots

from outreach_app.domain.classify.agents import AGENT_LENGTH, BotMatcher, looks_ordinary

# Entries that name programs in which people read and click:
# Fluid is a browser for one site, but the list has met it only as a scanner: kept.
_CRAWLERS_OF_PEOPLE = frozenset({"GoogleImageProxy", "YahooMailProxy", "Superhuman"})

CACHE = 20_000
"""Answers remembered: far more agents than a profile ever meets, a few MB."""


def read_bot_lists() -> BotMatcher:
    """A cached matcher: the part of an agent that a list names, or None."""
    patterns = [
        entry["pattern"]
        for entry in crawleruseragents.CRAWLER_USER_AGENTS_DATA
        if entry["pattern"] not in _CRAWLERS_OF_PEOPLE
    ]
    crawlers = re.compile("|".join(f"(?:{pattern})" for pattern in patterns))
    libraries = Bots()

    @lru_cache(maxsize=CACHE)
    def named_by_a_list(agent: str) -> str | None:
        agent = agent[:AGENT_LENGTH]
        if looks_ordinary(agent):
            return None
        found = crawlers.search(agent)
        if found:
            return found[0] or agent
        name = libraries.find(agent)
        return str(name) if name else None

    return named_by_a_list
