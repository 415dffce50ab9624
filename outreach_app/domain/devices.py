"""On what a person probably read: device, browser or mail program, in words. Pure.

Only for human verdicts, and always with "probably": a user agent is a claim. The parser of user
agents is handed in; nothing is said where the reader's own program is hidden.
"""

from collections.abc import Callable, Mapping
from dataclasses import dataclass

from outreach_app.domain.classify.agents import read_agent
from outreach_app.domain.hits import Hit, Verdict, VerdictKind


@dataclass(frozen=True, slots=True)
class AgentNames:
    """What a parser makes of a user agent; None where it does not know."""

    program: str | None = None
    system: str | None = None
    device: str | None = None


AgentParser = Callable[[str], AgentNames]


@dataclass(frozen=True, slots=True)
class Device:
    """A program, its system and the machine it runs on, as far as the user agent tells."""

    program: str | None = None
    system: str | None = None
    model: str | None = None

    def __bool__(self) -> bool:
        return bool(self.program or self.system or self.model)

    def __str__(self) -> str:
        """Such as "probably Chrome on Android (Pixel 9)"; empty where nothing is known."""
        if not self:
            return ""
        words = self.program or "a program"
        words += f" on {self.system}" if self.system else ""
        words += f" ({self.model})" if self.model and self.model != self.system else ""
        return f"probably {words}"


# The parser's families in the words that users know.
PROGRAMS: Mapping[str, str] = {
    "Chrome Mobile": "Chrome",
    "Chrome Mobile iOS": "Chrome",
    "Chrome Mobile WebView": "an app",
    "Mobile Safari": "Safari",
    "Mobile Safari UI/WKWebView": "Apple Mail or an app",
    "Firefox Mobile": "Firefox",
    "Firefox iOS": "Firefox",
    "Edge Mobile": "Edge",
    "Opera Mobile": "Opera",
    "DuckDuckGo Mobile": "DuckDuckGo",
    "Google": "the Google app",
    "Outlook-iOS": "Outlook",
    "Outlook-iOS-Android": "Outlook",
    "MacOutlook": "Outlook",
    "Windows Live Mail": "Windows Mail",
    "YahooMobileMail": "Yahoo Mail",
    "kmail2": "KMail",
    "IE": "Internet Explorer",
}
SYSTEMS: Mapping[str, str] = {"Mac OS X": "macOS", "Chrome OS": "ChromeOS"}

# Names that stand for "unknown" in the parser's table, or say no more than the system does.
NO_NAMES = frozenset({"Other", "Spider", "Mac", "K", "Generic Smartphone", "Generic Tablet"})


def describe_device(hit: Hit, verdict: Verdict, parse: AgentParser) -> Device:
    """The reader's probable device. Empty for verdicts that are not human."""
    if verdict.kind is not VerdictKind.HUMAN:
        return Device()
    agent = read_agent(hit.user_agent)
    if agent.proxy is not None:
        return Device(program=agent.proxy.name)
    names = parse(agent.text)
    return Device(
        program=_known(names.program, PROGRAMS),
        system=_known(names.system, SYSTEMS),
        model=_known(names.device, {}),
    )


def _known(name: str | None, words: Mapping[str, str]) -> str | None:
    if name is None or name in NO_NAMES:
        return None
    return words.get(name, name)
