"""Which links are tracked, and for every other one the reason. It decides and changes nothing."""

import re
from collections.abc import Callable
from dataclasses import dataclass
from enum import StrEnum
from urllib.parse import urlsplit

from outreach_app.domain.markup import Token, attribute
from outreach_app.tracking.instrument.outline import Anchor
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
    NO_TWIN = "only Outlook shows it, and it repeats no link that every reader sees"
    HIDDEN = "no reader can see it, so only machines would follow it"
    EMPTY = "it has neither text nor a picture, so no reader can follow it"
    INCOMPLETE = "its address is not complete: it does not begin with https://"
    UNUSABLE = "its address is not one that a redirect can lead to"


@dataclass(frozen=True, slots=True)
class Link:
    """One http(s) link of the mail. `url` is what the author wrote, decoded and trimmed.

    `token` is None unless `tracked`, `reason` is None if `tracked`.
    """

    url: str
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

    def reason_against(self, source: str, anchor: Anchor, url: str) -> Reason | None:
        """The first reason to leave this link alone, None when it is to be tracked."""
        reasons = (
            (not self.track_clicks, Reason.OFF),
            (is_marked(source, anchor.tag), Reason.MARKED),
            (has_merge_field(url) or self.is_personal(url), Reason.MERGE_FIELD),
            (not is_web(url), Reason.INCOMPLETE),
            (not is_usable(url), Reason.UNUSABLE),
            (anchor.sight.lost, Reason.HIDDEN),
            (not (anchor.solid or anchor.twin), Reason.EMPTY),
            (not self.every_link and self._shows_another_host(anchor.text), Reason.SHOWN_ADDRESS),
        )
        return next((reason for holds, reason in reasons if holds), None)

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
_RELATIVE = re.compile(r"(?![a-z][a-z0-9+.-]*:|#)\S", re.IGNORECASE | re.ASCII)
_MERGE = re.compile(r"\{\{|\{%|%7B%7B|%7B%25|%7B%", re.IGNORECASE)
_CONTROL = re.compile("[\x00-\x1f\x7f-\x9f\ud800-\udfff\\\\]")


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


def leads_to_the_web(url: str, base: str) -> bool:
    """Whether a reader's click on this could open a web page, complete address or not."""
    if is_web(url) or url.startswith(("//", "\\\\", "{{", "{%")):
        return True
    return is_web(base) and bool(_RELATIVE.match(url))


def has_merge_field(url: str) -> bool:
    """Whether Liquid was left in this address, plain or percent-encoded."""
    return bool(_MERGE.search(url))


def is_usable(url: str) -> bool:
    """Whether a redirect can lead there, which the relay judges alike (a test compares them).

    Addresses with a user name in them, which browsers drop or warn of, are left alone.
    """
    if len(url) > URL_MAX or _CONTROL.search(url) or url != url.strip():
        return False
    try:
        parts = urlsplit(url)
        host, _ = parts.hostname, parts.port
        return bool(host) and "@" not in parts.netloc and bool(parts.netloc.encode("idna"))
    except ValueError:
        return False
