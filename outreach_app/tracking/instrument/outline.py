"""Reads a mail once and notes what instrumenting needs: links, old pixels, history, the end.

Links in conditional comments (what only Outlook reads) and on Outlook's VML shapes are noted as
twins: nobody but Outlook sees them. Nothing is changed here.
"""

import re
from dataclasses import dataclass, field

from outreach_app.domain.markup import (
    Attribute,
    Kind,
    Token,
    attribute,
    scan,
    tidy_url,
    unescape_attribute,
    unescape_text,
)
from outreach_app.tracking.instrument.elements import Elements
from outreach_app.tracking.instrument.history import History
from outreach_app.tracking.instrument.shown_address import shows_text
from outreach_app.tracking.instrument.sight import PLAIN_SIGHT, Sight, paints, sight_of


@dataclass(slots=True)
class Anchor:
    """One link element. `shown` collects its text while it is open.

    `sight` says how it is shown. It is `solid` once it holds something that a reader can see.
    `cells` counts the table cells it stands in.
    """

    tag: Token
    href: Attribute
    url: str
    quoted: bool
    twin: bool
    inert: bool
    sight: Sight = PLAIN_SIGHT
    solid: bool = False
    cells: int = 0
    shown: list[str] = field(default_factory=list)
    alternatives: list[str] = field(default_factory=list)

    @property
    def in_sight(self) -> bool:
        """Whether every reader sees this link, Outlook's or not."""
        return self.solid and not (self.twin or self.sight.lost)

    @property
    def text(self) -> str:
        """The visible text with spaces collapsed."""
        return " ".join("".join(self.shown).split())

    @property
    def label(self) -> str:
        """What to call this link: its visible text, else its image's."""
        return self.text or " ".join(" ".join(self.alternatives).split())


@dataclass(slots=True)
class Outline:
    """What was found. Offsets count characters of the source.

    `base` is what a <base> element makes relative links relative to.
    """

    anchors: list[Anchor] = field(default_factory=list)
    images: list[Token] = field(default_factory=list)
    quoted_texts: list[Token] = field(default_factory=list)
    history_start: int | None = None
    body_end: int | None = None
    document_end: int = 0
    base: str = ""

    @property
    def pixel_place(self) -> int:
        """Where a pixel is surely displayed: before quoted history, else at the body's end."""
        places = (self.history_start, self.body_end, self.document_end)
        return next(place for place in places if place is not None)


_CONDITIONAL = re.compile(r"<!--\[if\s[^\]]*\]>(?P<inner>.*)<!\[endif\]-->", re.I | re.S)
_INLINE = frozenset(
    re.findall(
        r"\w+",
        "a abbr acronym b bdi bdo big cite code data del dfn em font i ins kbd label mark nobr q s "
        "samp small span strike strong sub sup time tspan tt u var wbr",
    )
)
# Elements that show nothing by themselves: what is in them does.
_HOLLOW = _INLINE | frozenset(
    re.findall(
        r"\w+",
        "br wbr p div center h1 h2 h3 h4 h5 h6 ul ol li section article table tbody thead tfoot tr "
        "td th template",
    )
)


def read_outline(source: str) -> Outline:
    """Note everything in one walk over the source."""
    return _Reading(source).run()


class _Reading:
    def __init__(self, source: str) -> None:
        self._source = source
        self._outline = Outline(document_end=len(source))
        self._history = History(source)
        self._elements = Elements()
        self._open: list[Anchor] = []
        self._templates: list[int] = []
        self._last_start = 0

    def run(self) -> Outline:
        for token in scan(self._source):
            self._see(token)
        if self._templates:
            self._outline.document_end = min(self._templates[0], self._outline.document_end)
        self._outline.history_start = self._history.start
        return self._outline

    def _see(self, token: Token) -> None:
        if not self._templates:
            self._history.see(token)
        match token.kind:
            case Kind.START:
                self._see_start(token)
                self._last_start = token.start
            case Kind.END:
                self._see_end(token)
            case Kind.TEXT:
                self._see_text(token)
            case Kind.COMMENT:
                self._see_comment(token)
            case Kind.BROKEN:
                self._outline.document_end = self._last_start if token.name else token.start
            case Kind.RAW:
                pass

    def _see_start(self, tag: Token) -> None:
        self._elements.prepare(tag.name)
        self._end_anchors(tag)
        sight = sight_of(self._source, tag, self._elements.sight)
        if tag.name == "template":
            self._templates.append(tag.start)
        elif tag.name == "img":
            self._see_image(tag)
        elif tag.name == "base":
            href = attribute(self._source, tag, "href") or ""
            self._outline.base = self._outline.base or tidy_url(href)
        if self._open and not sight.lost:
            self._open[-1].solid |= tag.name not in _HOLLOW or paints(self._source, tag)
        if not self._templates:
            self._elements.start(tag.name, sight)
        self._see_anchor(tag, sight)

    def _see_anchor(self, tag: Token, sight: Sight) -> None:
        anchor = self._anchor(tag, twin=":" in tag.name)
        if anchor is None:
            return
        anchor.sight, anchor.cells = sight, self._elements.cells
        anchor.solid = tag.name != "a" or paints(self._source, tag)
        self._outline.anchors.append(anchor)
        if tag.name == "a":
            self._open.append(anchor)

    def _see_end(self, tag: Token) -> None:
        if not self._templates:
            self._elements.end(tag.name)
        self._end_anchors(tag)
        if tag.name == "template" and self._templates:
            self._templates.pop()
        if tag.name == "body" and not self._templates:
            self._outline.body_end = tag.start
        if tag.name == "html" and not self._templates and self._outline.body_end is None:
            self._outline.body_end = tag.start

    def _end_anchors(self, tag: Token) -> None:
        """End the links whose cell was closed, and the one that this tag ends."""
        cells = self._elements.cells
        while self._open and self._open[-1].cells > cells:
            self._open.pop()
        if not self._open:
            return
        if tag.name == "body" and tag.kind is Kind.END:
            self._open.clear()
        elif tag.name == "a":
            # A link that began outside the present cell goes on after it.
            if self._open[-1].cells == cells:
                self._open.pop()
        elif tag.name not in _INLINE:
            self._open[-1].shown.append(" ")

    def _see_text(self, token: Token) -> None:
        if self._open:
            anchor, text = self._open[-1], unescape_text(self._source[token.start : token.end])
            anchor.shown.append(text)
            anchor.solid |= not self._elements.sight.lost and shows_text(text)
        if self._history.inside:
            self._outline.quoted_texts.append(token)

    def _see_comment(self, token: Token) -> None:
        inner = _CONDITIONAL.fullmatch(self._source, token.start, token.end)
        if inner is None or self._templates:
            return
        open_twin: Anchor | None = None
        for part in scan(self._source, *inner.span("inner")):
            if part.kind is Kind.TEXT and open_twin:
                open_twin.shown.append(unescape_text(self._source[part.start : part.end]))
            if part.name == "img" and part.kind is Kind.START:
                self._outline.images.append(part)
            twin = self._anchor(part, twin=True) if part.kind is Kind.START else None
            if twin:
                self._outline.anchors.append(twin)
            if twin or part.name == "a":
                open_twin = twin

    def _see_image(self, tag: Token) -> None:
        self._outline.images.append(tag)
        if self._open:
            self._open[-1].alternatives.append(attribute(self._source, tag, "alt") or "")

    def _anchor(self, tag: Token, *, twin: bool) -> Anchor | None:
        if tag.name not in {"a", "area"} and not tag.name.startswith(("v:", "svg:")):
            return None
        href = _href(tag)
        if href is None:
            return None
        url = tidy_url(unescape_attribute(self._source[href.value[0] : href.value[1]]))
        inert = bool(self._templates)
        anchor = Anchor(tag, href, url, self._history.inside, twin, inert)
        if tag.name == "area":
            anchor.alternatives.append(attribute(self._source, tag, "alt") or "")
        return anchor


def _href(tag: Token) -> Attribute | None:
    for name in ("href", "xlink:href"):
        for one in tag.attributes:
            if one.name == name:
                return one
    return None
