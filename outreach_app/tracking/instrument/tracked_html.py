"""The one function that makes a mail's HTML tracked. It splices; what it does not mean to change
stays as it is, character for character. It never adds a link, hidden or not, only one pixel.
"""

import bisect
import re
from collections.abc import Callable
from dataclasses import dataclass
from html import escape

from outreach_app.domain.markup import Attribute, Token, attribute, tidy_url
from outreach_app.tracking.instrument.links import Link, LinkRules, Reason, is_web, leads_to_the_web
from outreach_app.tracking.instrument.outline import Anchor, Outline, read_outline
from outreach_app.tracking.instrument.own_urls import OwnUrls
from outreach_app.wire import paths

_BARE = re.compile(r"[A-Za-z0-9:/._~%+-]+")
"""Addresses that need no quotes around them in a tag."""


@dataclass(frozen=True, slots=True)
class Instrumented:
    """A tracked mail. `links` are its http(s) links in order; a conditional comment's twin of a
    tracked link shares that one's token and is not listed again.
    """

    html: str
    links: tuple[Link, ...]
    pixel_token: str | None


def nobody(_url: str) -> bool:
    """The rule for a mail without merge fields: no address is personal."""
    return False


def forgotten(_token: str) -> str | None:
    """The look-up of a caller who remembers no earlier mail."""
    return None


def instrument(
    html: str,
    *,
    base_url: str,
    mint: Callable[[], str],
    track_opens: bool = True,
    track_clicks: bool = True,
    every_link: bool = False,
    is_personal: Callable[[str], bool] = nobody,
    original_url: Callable[[str], str | None] = forgotten,
) -> Instrumented:
    """Give every link its own redirect and the mail one pixel.

    `base_url` is the relay's public URL, `mint` returns a fresh token each time. `is_personal`
    tells which URLs were made with a merge field. `original_url` knows where a token of an
    earlier mail led to, or None.
    """
    own = OwnUrls(base_url)
    rules = LinkRules(own.host, track_clicks, every_link, is_personal)
    outline = read_outline(html)
    weaving = _Weaving(html, base_url, own, rules, mint, original_url)
    weaving.weave_links(outline)
    weaving.clean_history(outline)
    pixel_token = mint() if track_opens else None
    if pixel_token is not None:
        weaving.place(outline.pixel_place, pixel_markup(base_url, pixel_token))
    return Instrumented(weaving.html(), tuple(weaving.links), pixel_token)


def pixel_markup(base_url: str, token: str) -> str:
    """The pixel as it stands in a mail: one by one, no text, no border."""
    source = escape(paths.pixel_url(base_url, token))
    return (
        f'<img src="{source}" width="1" height="1" alt="" border="0" '
        'style="display:block;width:1px;height:1px;border:0">'
    )


class _Weaving:
    """Collects the links and the changes of one mail."""

    def __init__(
        self,
        source: str,
        base_url: str,
        own: OwnUrls,
        rules: LinkRules,
        mint: Callable[[], str],
        original_url: Callable[[str], str | None],
    ) -> None:
        self._source = source
        self._base_url = base_url
        self._own = own
        self._rules = rules
        self._mint = mint
        self._original_url = original_url
        self._edits: dict[tuple[int, int], str] = {}
        self._places: dict[str, list[tuple[int, Link]]] = {}
        self._visible: set[str] = set()
        self._base = ""
        self.links: list[Link] = []

    def html(self) -> str:
        """The source with all changes made."""
        out: list[str] = []
        at = 0
        for (start, end), text in sorted(self._edits.items()):
            out += (self._source[at:start], text)
            at = end
        return "".join((*out, self._source[at:]))

    def place(self, at: int, text: str) -> None:
        """Insert text without replacing any."""
        self._edits[at, at] = text

    def weave_links(self, outline: Outline) -> None:
        """Decide on every link, the visible ones first: twins depend on them."""
        self._base = outline.base
        self._visible = {anchor.url for anchor in outline.anchors if anchor.in_sight}
        found: list[tuple[int, Link]] = []
        for anchor in sorted(outline.anchors, key=lambda a: a.twin):
            link = self._weave(anchor)
            if link:
                found.append((anchor.tag.start, link))
        self.links = [link for _, link in sorted(found, key=lambda pair: pair[0])]

    def clean_history(self, outline: Outline) -> None:
        """Remove our old pixels, and our addresses written out in quoted text."""
        for image in outline.images:
            if self._own.read(tidy_url(attribute(self._source, image, "src") or "")):
                self._edits[image.start, image.end] = ""
        for text in outline.quoted_texts:
            written = self._own.within(self._source[text.start : text.end])
            for start, end, own in written:
                known = self._original(own.path, own.token)
                self._edits[text.start + start, text.start + end] = escape(known or "")

    def _weave(self, anchor: Anchor) -> Link | None:
        url = anchor.url
        own = self._own.read(url)
        if own and not anchor.inert:
            known = self._original(own.path, own.token)
            if anchor.quoted:
                return self._unweave(anchor, known)
            if known is None:
                return None if anchor.twin else self._left(anchor, url, Reason.OWN)
            url = known
            self._replace(anchor, url)
        if not leads_to_the_web(url, self._base):
            return None
        if anchor.inert:
            return self._left(anchor, url, Reason.NEVER_SHOWN)
        reason = self._rules.reason_against(self._source, anchor, url)
        if anchor.twin:
            return self._weave_twin(anchor, url, reason)
        return self._left(anchor, url, reason) if reason else self._track(anchor, url)

    def _track(self, anchor: Anchor, url: str) -> Link:
        token = self._mint()
        self._replace(anchor, paths.link_url(self._base_url, token))
        link = Link(url, anchor.label, token, True, None)
        self._places.setdefault(url, []).append((anchor.tag.start, link))
        return link

    def _weave_twin(self, anchor: Anchor, url: str, reason: Reason | None) -> Link | None:
        if url not in self._visible:
            chosen = reason in {Reason.OFF, Reason.MARKED}
            return self._left(anchor, url, reason if reason and chosen else Reason.NO_TWIN)
        places = self._places.get(url)
        if places and reason is None:
            token = _repeated(places, anchor).token
            self._replace(anchor, paths.link_url(self._base_url, str(token)))
        return None

    def _unweave(self, anchor: Anchor, known: str | None) -> Link | None:
        if known:
            self._replace(anchor, known)
        else:
            self._drop_href(anchor.tag)
        return None if anchor.twin else self._left(anchor, known or anchor.url, Reason.OWN_QUOTED)

    def _left(self, anchor: Anchor, url: str, reason: Reason) -> Link:
        return Link(url, anchor.label, None, False, reason)

    def _original(self, path: str, token: str) -> str | None:
        known = self._original_url(token) if path == paths.LINK else None
        return known if known and is_web(known) else None

    def _replace(self, anchor: Anchor, url: str) -> None:
        """Put another URL in the link's place; the last word counts."""
        quoted = anchor.href.value[1] < anchor.href.end
        bare = not quoted and _BARE.fullmatch(url)
        self._edits[anchor.href.value] = escape(url) if quoted or bare else f'"{escape(url)}"'

    def _drop_href(self, tag: Token) -> None:
        for one in tag.attributes:
            if one.name in {"href", "xlink:href"}:
                self._edits[self._removal_start(one), one.end] = ""

    def _removal_start(self, one: Attribute) -> int:
        """Take the space before an attribute along, unless it must part its neighbours."""
        if self._source[one.end] not in "\t\n\f\r />":
            return one.start
        start = one.start
        while self._source[start - 1] in "\t\n\f\r ":
            start -= 1
        return start


def _repeated(places: list[tuple[int, Link]], twin: Anchor) -> Link:
    """The visible link that a twin stands beside: the one of the same text, else the next one."""
    after = bisect.bisect(places, twin.tag.start, key=lambda place: place[0])
    beside = places[after : after + 1] + places[max(after - 1, 0) : after]
    return min(beside, key=lambda place: place[1].text != twin.label)[1]
