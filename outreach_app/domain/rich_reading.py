"""A mail's HTML becomes lines, and what the editor could not hold is named.

HTML of which anything is `beyond` is not to be edited as lines: it would come out as less than it
was. Pasted HTML is read all the same, since there it is the words that are wanted.
"""

import re
from dataclasses import dataclass, replace
from html.parser import HTMLParser

from outreach_app.domain.rich_lines import LineMaker, Place
from outreach_app.domain.rich_looks import STYLED, colour_of, look_with
from outreach_app.domain.rich_text import (
    LIQUID,
    Line,
    LineKind,
    Liquid,
    Look,
    Picture,
)
from outreach_app.domain.rich_writing import CLOSING, FONT, OPENING, PICTURE_STYLE, STYLES

LONGEST = 500_000
"""Characters; a longer body is left as source."""

_FIRST_HOLE = 0xF0000
"""Private characters stand for Liquid while its HTML is parsed: one each, in their order."""

_MOST_HOLES = 0xFFF0
_HOLE = re.compile("[\U000f0000-\U000fffff]")
_SPACE = re.compile(r"[ \t\n\r\f]+")
_BLOCK_LIQUID = re.compile(r"\{%-?\s*(?:raw|comment|doc|#)")

_KINDS = {kind.value: kind for kind in LineKind if not kind.is_item}
_LISTS = {"ul": LineKind.BULLET, "ol": LineKind.NUMBER}
_INLINE = frozenset({"b", "strong", "i", "em", "u", "span", "font", "a"})
_FRAMES = frozenset({"html", "body", "div"})
_SKIPPED = frozenset({"style", "script", "title", "head", "template", "xml"})
_ATTRIBUTES = {
    "a": {"href"},
    "img": {"src", "alt", "width", "style"},
    "span": {"style"},
    "font": {"color"},
}
_NAMED = {
    **dict.fromkeys(("table", "tbody", "thead", "tr", "td", "th"), "a table"),
    "style": "a style sheet",
    "script": "a script",
    "center": "centred parts",
    "form": "a form",
    "hr": "a line across",
}


@dataclass(frozen=True, slots=True)
class Reading:
    """The lines, and what of the HTML is not in them."""

    lines: tuple[Line, ...]
    beyond: tuple[str, ...] = ()


def read_html(html: str) -> Reading:
    """The lines of some HTML with Liquid in it."""
    if len(html) > LONGEST or _BLOCK_LIQUID.search(html):
        what = "more than the editor can hold" if len(html) > LONGEST else "blocks of Liquid"
        return Reading((), (what,))
    sources: list[str] = []

    def dig(found: re.Match[str]) -> str:
        sources.append(found[0])
        return chr(_FIRST_HOLE + len(sources) - 1)

    dug = LIQUID.sub(dig, _HOLE.sub("", _unwrapped(html)))
    if len(sources) > _MOST_HOLES:
        return Reading((), ("too many fields",))
    reader = _Reader(sources)
    reader.feed(dug)
    reader.close()
    return Reading(reader.finished(), tuple(dict.fromkeys(reader.beyond)))


def _unwrapped(html: str) -> str:
    tidy = html.strip()
    if tidy.startswith(OPENING) and tidy.endswith(CLOSING):
        return tidy[len(OPENING) : -len(CLOSING)]
    return tidy


class _Reader(HTMLParser):
    """Builds lines as tags come. A line ends where a block begins or ends."""

    def __init__(self, sources: list[str]) -> None:
        super().__init__(convert_charrefs=True)
        self.beyond: list[str] = []
        self._sources = sources
        self._place = Place()
        self._made = LineMaker(self._place)

    def finished(self) -> tuple[Line, ...]:
        """Everything that was read."""
        return self._made.finished()

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        given = {name: value or "" for name, value in attrs}
        if self._place.skipped or tag in _SKIPPED:
            self._skip(tag)
            return
        self._judge(tag, given)
        if tag == "br":
            self._made.break_line()
        elif tag == "img":
            self._made.add(self._picture(given))
        elif tag in _INLINE:
            self._place.looks.append((tag, self._look(tag, given)))
        else:
            self._open_block(tag)
            if given.get("style"):
                self._place.looks.append((tag, look_with(self._place.look, "", given)))

    def handle_startendtag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.handle_starttag(tag, attrs)
        if tag not in ("br", "img"):
            self.handle_endtag(tag)

    def handle_endtag(self, tag: str) -> None:
        if self._place.skipped:
            if self._place.skipped[-1] == tag:
                self._place.skipped.pop()
            return
        if tag not in _INLINE:
            self._close_block(tag)
        places = [n for n, (name, _) in enumerate(self._place.looks) if name == tag]
        if places:
            del self._place.looks[places[-1]]

    def handle_data(self, data: str) -> None:
        if self._place.skipped:
            return
        at = 0
        for hole in _HOLE.finditer(data):
            self._made.add_words(data[at : hole.start()])
            self._made.add(Liquid(self._sources[ord(hole[0]) - _FIRST_HOLE], self._place.look))
            at = hole.end()
        self._made.add_words(data[at:])

    def handle_comment(self, data: str) -> None:
        self.beyond.append("a comment")

    def handle_decl(self, decl: str) -> None:
        self.beyond.append("a document of its own")

    def unknown_decl(self, data: str) -> None:
        self.beyond.append("a section of its own")

    def handle_pi(self, data: str) -> None:
        self.beyond.append("an instruction")

    def _skip(self, tag: str) -> None:
        self.beyond.append(_NAMED.get(tag, f"<{tag}>"))
        self._place.skipped.append(tag)

    def _judge(self, tag: str, given: dict[str, str]) -> None:
        """Name what of this tag the lines do not hold."""
        known = tag in _KINDS or tag in _LISTS or tag in _INLINE or tag in ("br", "img", "li")
        if not known and (tag != "div" or given):
            self.beyond.append(_NAMED.get(tag, f"<{tag}>"))
            return
        own = STYLES.get(_KINDS.get(tag, LineKind.PLAIN))
        for name, value in given.items():
            if _HOLE.search(name):
                self.beyond.append("Liquid within a tag")
            elif name == "style" and value in (own, PICTURE_STYLE, FONT):
                continue
            elif name not in _ATTRIBUTES.get(tag, ()):
                self.beyond.append("styles" if name == "style" else f"{name} of <{tag}>")
            elif name == "style" and not STYLED.fullmatch(value):
                self.beyond.append("styles")
            elif name == "color" and not colour_of(value):
                self.beyond.append("colours")

    def _look(self, tag: str, given: dict[str, str]) -> Look:
        look = look_with(self._place.look, tag, given)
        return replace(look, link=self._filled(given.get("href", ""))) if tag == "a" else look

    def _picture(self, given: dict[str, str]) -> Picture:
        width = given.get("width", "")
        return Picture(
            source=self._filled(given.get("src", "")),
            alt=self._filled(given.get("alt", "")),
            width=int(width) if width.isascii() and width.isdigit() and len(width) < 5 else 0,
            look=self._place.look,
        )

    def _filled(self, value: str) -> str:
        return _HOLE.sub(lambda hole: self._sources[ord(hole[0]) - _FIRST_HOLE], value)

    def _open_block(self, tag: str) -> None:
        self._made.end_line(is_block=tag not in ("li", "div"))
        self._place.is_in_block = tag in _KINDS or tag == "li"
        if tag in _LISTS:
            self._place.lists.append(_LISTS[tag])
        elif tag == "blockquote":
            self._place.quotes += 1
        elif tag in _KINDS:
            self._place.kind = _KINDS[tag]

    def _close_block(self, tag: str) -> None:
        if tag in _FRAMES or tag == "li":
            self._made.end_line(is_block=False)
            return
        self._made.end_line(is_block=True, closes=tag)
        self._place.is_in_block = False
        if tag in _LISTS and self._place.lists:
            self._place.lists.pop()
            self._made.end_group(not self._place.lists)
        elif tag == "blockquote":
            self._place.quotes = max(0, self._place.quotes - 1)
            self._made.end_group(not self._place.quotes)
        elif tag in _KINDS:
            self._place.kind = LineKind.PLAIN
