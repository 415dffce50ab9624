"""What a browser's own headers say against its user agent. Pure; absent headers prove nothing.

Client hints and fetch metadata exist only over HTTPS and only in some browsers, so every check
here needs a header that is present.
"""

import re
from collections.abc import Mapping

from outreach_app.domain.classify.agents import Agent
from outreach_app.domain.hits import HitKind

# Headers with which a browser says that nobody asked for this yet (isbot.go, MDN Sec-Purpose).
PREFETCH_HEADERS = ("sec-purpose", "purpose", "x-purpose", "x-moz")
_PREFETCH = re.compile(r"prefetch|prerender|preview|instant", re.IGNORECASE)

_BRAND = re.compile(r'"Chromium"\s*;\s*v\s*=\s*"?(\d+)', re.IGNORECASE)

# The platform that a browser reports for each system it may claim in its user agent. A phone
# that shows the desktop site claims Linux and may still report Android.
PLATFORMS: Mapping[str, frozenset[str]] = {
    "Windows": frozenset({"windows"}),
    "macOS": frozenset({"macos", "mac os x"}),
    "Android": frozenset({"android"}),
    "Chrome OS": frozenset({"chrome os", "chromium os", "chromeos"}),
    "Linux": frozenset({"linux", "android", "chrome os", "chromium os", "chromeos"}),
}
_UNKNOWN_PLATFORMS = frozenset({"", "unknown"})

# A link that opens within a page: some webmail, some portals, some scanners' previews.
FRAMES = frozenset({"iframe", "frame"})

# Sec-Fetch-Dest of a picture in a mail, and of a link that somebody follows (W3C fetch metadata).
DESTINATIONS: Mapping[HitKind, str] = {
    HitKind.OPEN: "image",
    HitKind.CLICK: "document",
    HitKind.UNSUBSCRIBE: "document",
}


def announces_prefetch(headers: Mapping[str, str]) -> bool:
    """Whether a header says that this was fetched ahead of any reader."""
    found = (headers[name] for name in PREFETCH_HEADERS if name in headers)
    return bool(headers) and any(_PREFETCH.search(value) for value in found)


def contradicts_agent(headers: Mapping[str, str], agent: Agent) -> bool:
    """Whether client hints tell another browser or system than the user agent does."""
    brands = headers.get("sec-ch-ua", "")
    if "headless" in brands.lower():
        return True
    return _other_browser(brands, agent) or _other_system(headers, agent)


def _other_browser(brands: str, agent: Agent) -> bool:
    found = _BRAND.search(brands)
    if found is None or agent.mail_program:
        return False
    if agent.chromium is None:
        return agent.browser
    return int(found[1]) != agent.chromium


def _other_system(headers: Mapping[str, str], agent: Agent) -> bool:
    platform = headers.get("sec-ch-ua-platform", "").strip(' "').lower()
    if platform in _UNKNOWN_PLATFORMS or agent.system is None:
        return False
    return platform not in PLATFORMS.get(agent.system, frozenset())


def wrong_destination(headers: Mapping[str, str], kind: HitKind) -> bool:
    """Whether fetch metadata shows neither a picture in a mail nor a followed link."""
    destination = _destination(headers)
    if in_a_frame(headers, kind):
        return False
    return bool(destination) and destination != DESTINATIONS.get(kind, "document")


def in_a_frame(headers: Mapping[str, str], kind: HitKind) -> bool:
    """Whether a link was opened inside another page."""
    return kind is not HitKind.OPEN and _destination(headers) in FRAMES


def _destination(headers: Mapping[str, str]) -> str:
    return headers.get("sec-fetch-dest", "").strip().lower()


def wrong_accept(headers: Mapping[str, str], kind: HitKind, agent: Agent) -> bool:
    """Whether a modern browser asked for something that it never asks for here.

    Chromium, Firefox and Safari send `text/html` first when a link is followed, and never when a
    picture is shown. Older browsers and mail programs vary, so they are left alone.
    """
    accept = headers.get("accept", "").strip().lower()
    if not accept or agent.mail_program or not _modern(agent):
        return False
    wants_page = accept.startswith(("text/html", "application/xhtml"))
    return wants_page == (kind is HitKind.OPEN)


def _modern(agent: Agent) -> bool:
    return agent.system is not None and bool(_MODERN.search(agent.text))


_MODERN = re.compile(r"Chrome/|Firefox/\d\d|Version/\d+[\d.]* .*Safari/")
