"""Which links are tracked, and for every other one the reason. It decides and changes nothing."""

import re
from collections.abc import Callable
from dataclasses import dataclass
from enum import StrEnum
from urllib.parse import quote, urlsplit, urlunsplit

from outreach_app.domain.markup import Token, attribute
from outreach_app.tracking.instrument.shown_address import canonical_host, shown_host
from outreach_app.wire.paths import URL_MAX


class Reason(StrEnum):
    """Why a link is left as it is, in words for the user."""

    OFF = "click tracking is switched off for this mail"
    MARKED = "it is marked as not tracked"
    NEVER_SHOWN = "it stands in a template element, which is never shown"
    OWN = "it is a tracking address of our own already"
    OWN_QUOTED = "it was a tracked link of our own in quoted history"
    MERGE_FIELD = "its address is made with a merge field, which would tell the relay who reads it"
    SHOWN_ADDRESS = "its visible text is an address of another host, which filters call phishing"
    NO_TWIN = "it stands in a conditional comment and repeats no tracked link"
    UNUSABLE = "its address is not one that a redirect can lead to"


@dataclass(frozen=True, slots=True)
class Link:
    """One http(s) link of the mail. `url` is what the author wrote, decoded.

    `target` is the same address in pure ASCII, as it is registered at the relay; `token` is None
    unless `tracked`, `reason` None if `tracked`.
    """

    url: str
    target: str
    text: str
    token: str | None
    tracked: bool
    reason: Reason | None


@dataclass(frozen=True, slots=True)
class LinkRules:
    """What one mail's sender wants tracked."""

    tracking_host: str
    track_clicks: bool
    every_link: bool
    is_personal: Callable[[str], bool]

    def reason_against(self, source: str, tag: Token, url: str, text: str) -> Reason | None:
        """The first reason to leave this link alone, None when it is to be tracked."""
        if not self.track_clicks:
            return Reason.OFF
        if is_marked(source, tag):
            return Reason.MARKED
        if has_merge_field(url) or self.is_personal(url):
            return Reason.MERGE_FIELD
        if redirect_target(url) is None:
            return Reason.UNUSABLE
        if not self.every_link and self._shows_another_host(text):
            return Reason.SHOWN_ADDRESS
        return None

    def _shows_another_host(self, text: str) -> bool:
        host = shown_host(text)
        return host is not None and host != canonical_host(self.tracking_host)


_OFF_WORDS = frozenset({"no", "off", "false", "0", "none"})
_ON_WORDS = frozenset({"", "yes", "on", "true", "1"})
_MARKS = (
    ("data-track", _OFF_WORDS),
    ("data-no-track", _ON_WORDS),
    # What senders' services call the same, so that a template brought along keeps its meaning
    ("clicktracking", _OFF_WORDS),
    ("data-msys-clicktrack", _OFF_WORDS),
    ("data-pm-no-track", _ON_WORDS),
    ("disable-tracking", _ON_WORDS),
    ("mc:disable-tracking", _ON_WORDS),
    ("ses:no-track", _ON_WORDS),
)
"""Attributes that mark a link as not tracked. Ours is data-track="no"."""

_WEB = re.compile(r"https?:", re.IGNORECASE | re.ASCII)
_MERGE = re.compile(r"\{\{|\{%|%7B%7B|%7B%25|%7B%", re.IGNORECASE)
_SAFE = "!#$%&'()*+,/:;=?@[]~-._"


def is_marked(source: str, tag: Token) -> bool:
    """Whether the author marked this link as not tracked."""
    names = {one.name for one in tag.attributes}
    return any(
        name in names and (attribute(source, tag, name) or "").strip().lower() in words
        for name, words in _MARKS
    )


def is_web(url: str) -> bool:
    """Whether this is an http or https address, well-formed or not."""
    return bool(_WEB.match(url))


def has_merge_field(url: str) -> bool:
    """Whether Liquid was left in this address, plain or percent-encoded."""
    return bool(_MERGE.search(url))


def redirect_target(url: str) -> str | None:
    """The URL in pure ASCII for the relay, None when no redirect could lead there."""
    try:
        parts = urlsplit(url)
        host, port = parts.hostname, parts.port
        if parts.scheme not in {"http", "https"} or not host or "\\" in url:
            return None
        netloc = _ascii_host(parts.netloc, host, port)
        rest = (quote(part, _SAFE) for part in (parts.path, parts.query, parts.fragment))
        target = urlunsplit((parts.scheme, netloc, *rest)) if not url.isascii() else url
    except ValueError:
        return None
    target = re.sub(r"[^!-~]|[\"<>`^{|}]", lambda m: quote(m.group()), target)
    return target if len(target) <= URL_MAX else None


def _ascii_host(netloc: str, host: str, port: int | None) -> str:
    """The authority with its host in IDNA. Raises UnicodeError, a ValueError, if there is none."""
    user, at, _ = netloc.rpartition("@")
    plain = host if ":" not in host else f"[{host}]"
    if not host.isascii():
        plain = host.encode("idna").decode("ascii")
    if not re.fullmatch(r"[A-Za-z0-9._~%!$&'()*+,;=\[\]:-]+", plain):
        raise ValueError("no host name")
    return quote(user, _SAFE) + at + plain + ("" if port is None else f":{port}")
