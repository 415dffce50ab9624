"""The public lists of crawlers and libraries, as one question: which of them names this agent?

The packages load their patterns on import, which is why they are asked here and not in the
domain. Which agents are exempt (mail programs, display proxies) is decided by the rules.
"""

import re
from functools import lru_cache

import crawleruseragents
from is_bot import Bots
from ua_parser import parse_device, parse_user_agent

from outreach_app.domain.classify.agents import AGENT_LENGTH, BotMatcher, looks_ordinary

# Parts of people's user agents that the lists take for robots: LG's and Google's television sets,
# a maker of phones, and chat programs that open links in a browser of their own.
_HARMLESS = re.compile(
    r"WebAppManager|GoogleTV|\bCUBOT|(?<=Safari/537\.36 )(?:Viber/|Sonic Slack_SSB/)[\d.]+",
    re.IGNORECASE,
)

CACHE = 20_000
"""Answers remembered: far more agents than a profile ever meets, a few MB."""


def read_bot_lists() -> BotMatcher:
    """A cached matcher: the part of an agent that a list names, or None."""
    patterns = (entry["pattern"] for entry in crawleruseragents.CRAWLER_USER_AGENTS_DATA)
    crawlers = re.compile("|".join(f"(?:{pattern})" for pattern in patterns))
    libraries = Bots()

    @lru_cache(maxsize=CACHE)
    def named_by_a_list(agent: str) -> str | None:
        agent = _HARMLESS.sub("", agent[:AGENT_LENGTH])
        if looks_ordinary(agent):
            return None
        found = crawlers.search(agent)
        if found:
            return found[0] or agent
        name = libraries.find(agent) or _spider(agent)
        return str(name) if name else None

    return named_by_a_list


def _spider(agent: str) -> str | None:
    """The family of what ua-parser's table knows as a robot."""
    device = parse_device(agent)
    if device is None or device.family != "Spider":
        return None
    program = parse_user_agent(agent)
    return program.family if program else "Spider"
