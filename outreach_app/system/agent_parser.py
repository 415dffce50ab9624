"""ua-parser's tables behind our own shape. Cached; it judges nothing."""

from functools import lru_cache

from ua_parser import parse

from outreach_app.domain.devices import AgentNames

CACHE = 5_000


@lru_cache(maxsize=CACHE)
def parse_agent(text: str) -> AgentNames:
    """Program, system and device that ua-parser reads from a user agent."""
    found = parse(text)
    return AgentNames(
        program=found.user_agent.family if found.user_agent else None,
        system=found.os.family if found.os else None,
        device=found.device.family if found.device else None,
    )
