"""What can be known of a recipient at all: from the servers that take their mail, and from memory.

It phrases what opens and clicks are worth there. It looks nothing up and judges no request.
"""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import StrEnum

from outreach_app.domain.habits import GatewayHabit


class Sight(StrEnum):
    """What can be seen of a recipient."""

    CLEAR = "clear"
    """Opens and clicks say what they seem to say."""
    FIRST_OPEN = "first open"
    """A proxy shows pictures: the first open is reliable, later ones may be hidden."""
    CLICKS = "late clicks"
    """A filter opens everything: only later clicks say something."""
    DARK = "dark"
    """Pictures are loaded ahead for everybody: opens can not be seen."""
    UNKNOWN = "unknown"


KEPT = timedelta(days=7)
"""How long an answer of the name servers is believed; mail is moved rarely."""

RETRY = timedelta(hours=1)
"""When they are asked again after no answer."""


@dataclass(frozen=True, slots=True)
class MailServers:
    """A domain's MX names, best first, as found at `asked_at`. Not `answered`: unknown."""

    domain: str
    servers: tuple[str, ...]
    answered: bool
    asked_at: datetime

    def is_fresh(self, now: datetime) -> bool:
        """Whether there is no need to ask again."""
        return now - self.asked_at < (KEPT if self.answered else RETRY)


@dataclass(frozen=True, slots=True)
class Provider:
    """Who takes a company's mail, told by the end of its MX names."""

    name: str
    sight: Sight
    endings: tuple[str, ...]


# The providers' own set-up pages name these hosts as the MX to enter.
PROVIDERS: tuple[Provider, ...] = (
    Provider("Proofpoint", Sight.CLICKS, ("pphosted.com", "ppe-hosted.com", "ppops.net")),
    Provider("Mimecast", Sight.CLICKS, ("mimecast.com", "mimecast.co.za", "mimecast-offshore.com")),
    Provider("Barracuda", Sight.CLICKS, ("barracudanetworks.com", "ess.barracuda.com")),
    Provider("Cisco’s mail filter", Sight.CLICKS, ("iphmx.com",)),
    Provider("Microsoft 365", Sight.CLICKS, ("mail.protection.outlook.com", "mx.microsoft")),
    Provider("Symantec", Sight.CLICKS, ("messagelabs.com",)),
    Provider(
        "Trend Micro", Sight.CLICKS, ("trendmicro.com", "trendmicro.eu", "in.tmes.trendmicro.com")
    ),
    Provider("Sophos", Sight.CLICKS, ("sophos.com", "reflexion.net")),
    Provider("Forcepoint", Sight.CLICKS, ("mailcontrol.com",)),
    Provider("Trellix", Sight.CLICKS, ("fireeyecloud.com", "fireeyegov.com")),
    Provider("Hornetsecurity", Sight.CLICKS, ("hornetsecurity.com", "antispameurope.com")),
    Provider("Retarus", Sight.CLICKS, ("retarus.com", "retarus.de")),
    Provider("N-able Mail Assure", Sight.CLICKS, ("antispamcloud.com",)),
    Provider("Cloudflare’s mail security", Sight.CLICKS, ("mxrecord.io", "mxrecord.mx")),
    Provider("Gmail", Sight.FIRST_OPEN, ("google.com", "googlemail.com")),
    Provider("Yahoo or AOL", Sight.FIRST_OPEN, ("yahoodns.net",)),
    Provider("Fastmail", Sight.FIRST_OPEN, ("messagingengine.com",)),
    Provider("Proton Mail", Sight.DARK, ("protonmail.ch", "proton.me")),
    Provider("Tuta", Sight.DARK, ("tutanota.de", "tuta.com")),
    Provider("HEY", Sight.DARK, ("hey.com",)),
    Provider("iCloud", Sight.DARK, ("icloud.com", "me.com", "apple.com")),
    Provider("Zoho", Sight.CLEAR, ("zoho.com", "zoho.eu", "zoho.in")),
    Provider("IONOS", Sight.CLEAR, ("kundenserver.de", "ionos.com", "ionos.de", "1and1.com")),
    Provider("OVH", Sight.CLEAR, ("ovh.net",)),
    Provider("GMX or WEB.DE", Sight.CLEAR, ("gmx.net", "web.de")),
)

SENTENCES: Mapping[Sight, str] = {
    Sight.CLEAR: "{who} is with {name}: opens and clicks say what they seem to say.",
    Sight.FIRST_OPEN: "{name}: first open reliable, later ones may stay hidden.",
    Sight.CLICKS: "{who} is behind {name}: opens mean little, clicks after half an hour do.",
    Sight.DARK: "{name}: opens can not be seen, clicks can.",
}

APPLE_MAIL = "Apple Mail likely: opens can not be seen, clicks can."


NOWHERE = frozenset({"test", "example", "invalid", "localhost", "local", "onion", "internal"})
"""Top-level names that are nobody's: asking for them is noise at the root servers."""


@dataclass(frozen=True, slots=True)
class Reach:
    """What can be known of one recipient. `sentence` is empty where nothing can be said."""

    address: str
    sight: Sight
    provider: str
    sentence: str
    is_fresh: bool = True
    """Whether the name servers need not be asked."""


def is_public(domain: str) -> bool:
    """Whether the world's name servers can know this domain (RFC 6761 and 6762 name the others)."""
    labels = domain.strip(".").lower().split(".")
    return len(labels) > 1 and labels[-1] not in NOWHERE and not domain.startswith("[")


def provider_of(servers: Iterable[str]) -> Provider | None:
    """Who runs the first of these servers that is known."""
    for server in servers:
        host = server.lower().rstrip(".")
        for provider in PROVIDERS:
            if any(host == end or host.endswith("." + end) for end in provider.endings):
                return provider
    return None


def reads_in_apple_mail(prefetchers: Iterable[str]) -> bool:
    """Whether Apple's prefetch was seen on mails to somebody: from why opens were taken for one."""
    return any("Apple" in reason for reason in prefetchers)


def reach_of(
    address: str,
    who: str,
    servers: MailServers | None,
    habits: Sequence[GatewayHabit],
    *,
    apple_mail: bool,
    now: datetime,
) -> Reach:
    """What can be known of this address. `who` names the company for the sentence."""
    is_fresh = servers is not None and servers.is_fresh(now)
    provider = provider_of(servers.servers) if servers else None
    sight = provider.sight if provider else Sight.UNKNOWN
    sentences = [] if provider is None else [_sentence(provider, who)]
    if apple_mail and sight is not Sight.DARK:
        sentences.append(APPLE_MAIL)
        sight = sight if sight is Sight.CLICKS else Sight.DARK
    if servers is not None and servers.answered and not servers.servers:
        sentences.append(f"{servers.domain} names no mail server: a mail may not arrive.")
    working = [habit for habit in habits if habit.works]
    if working:
        latest = max(habit.latest for habit in working)
        sentences.append(
            f"{working[0].name} goes through links within {_span(latest)} of delivery: "
            "what comes later counts."
        )
        sight = Sight.CLICKS if sight in (Sight.UNKNOWN, Sight.CLEAR) else sight
    name = provider.name if provider else ""
    return Reach(address, sight, name, " ".join(sentences), is_fresh)


def _sentence(provider: Provider, who: str) -> str:
    return SENTENCES[provider.sight].format(who=who, name=provider.name)


def _span(seconds: float) -> str:
    return f"{round(seconds)} s" if seconds < 120 else f"{round(seconds / 60)} minutes"
