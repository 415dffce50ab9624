"""On what a person probably read: device, browser or mail program, in words. Pure.

Only for human verdicts, and whoever shows it says "probably": a user agent is a claim. Nothing
is said where a display proxy hides the reader's own program.
"""

from collections.abc import Mapping
from functools import lru_cache

from outreach_app.domain.agent_table import families_of
from outreach_app.domain.classify.agents import AGENT_LENGTH, read_agent

CACHE = 5_000

# The parser's families in the words that users know.
PROGRAMS: Mapping[str, str] = {
    "Chrome Mobile": "Chrome",
    "Chrome Mobile iOS": "Chrome",
    "Chrome Mobile WebView": "an app",
    "DuckDuckGo Mobile": "DuckDuckGo",
    "Edge Mobile": "Edge",
    "Firefox Mobile": "Firefox",
    "Firefox iOS": "Firefox",
    "Google": "the Google app",
    "IE": "Internet Explorer",
    "MacOutlook": "Outlook",
    "Mobile Safari": "Safari",
    "Mobile Safari UI/WKWebView": "Apple Mail or an app",
    "Opera Mobile": "Opera",
    "Outlook-iOS": "Outlook",
    "Outlook-iOS-Android": "Outlook",
    "Windows Live Mail": "Windows Mail",
    "YahooMobileMail": "Yahoo Mail",
    "kmail2": "KMail",
}
SYSTEMS: Mapping[str, str] = {"Mac OS X": "macOS", "Chrome OS": "ChromeOS"}

# Names that stand for "unknown" in the parser's table, or say no more than the system does.
NO_NAMES = frozenset({"Other", "Spider", "Mac", "K", "Generic Smartphone", "Generic Tablet"})


@lru_cache(maxsize=CACHE)
def device_of(user_agent: str) -> str | None:
    """Such as "Chrome on Android (Pixel 9)"; None where the user agent tells nothing."""
    agent = read_agent(user_agent)
    if agent.proxy is not None:
        return agent.proxy.name
    found = families_of(agent.text[:AGENT_LENGTH])
    program = _known(found.program, PROGRAMS)
    system = _known(found.system, SYSTEMS)
    model = _known(found.device, {})
    where = f"{system} ({model})" if system and model else system or model
    return f"{program} on {where}" if program and where else program or where


def _known(name: str | None, words: Mapping[str, str]) -> str | None:
    if name is None or name in NO_NAMES:
        return None
    return words.get(name, name)
