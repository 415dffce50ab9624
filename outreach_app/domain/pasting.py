"""What is pasted becomes lines: the words and their plain looks, nothing of where they came from.

Word, Outlook, Google Docs and web pages bring fonts, margins, classes, pictures that would tell
their servers who reads, and lists that are none. Links lead out only by known schemes.
"""

import re
from collections.abc import Sequence
from dataclasses import replace

import nh3

from outreach_app.domain.rich_reading import LONGEST, read_html
from outreach_app.domain.rich_text import Line, Run

_TAGS = frozenset(
    {"p", "div", "br", "h1", "h2", "h3", "ul", "ol", "li", "blockquote"}
    | {"b", "strong", "i", "em", "u", "span", "font", "a"}
    | {"table", "tbody", "thead", "tr", "td", "th"}
)
_STYLES = {"color", "font-weight", "font-style", "text-decoration", "text-decoration-line"}
_SCHEMES = {"http", "https", "mailto", "tel"}
_GONE = {"style", "script", "title", "head", "xml", "noscript", "template"}

# Word writes a list as paragraphs, each with its bullet as text within a conditional comment.
_WORD_MARK = re.compile(
    r"<!--\[if !supportLists\]-->(?P<mark>.{0,2000}?)<!--\[endif\]-->", re.DOTALL
)
_WORD_ITEM = re.compile(
    r"<p\b[^>]{0,500}?mso-list:[^>]{0,100}?level(?P<level>\d)[^>]{0,500}>(?P<inner>.{0,20000}?)</p>",
    re.DOTALL | re.IGNORECASE,
)
_WORD_IGNORED = re.compile(
    r"<span\b[^>]{0,300}?mso-list:\s*Ignore[^>]{0,300}>(?P<mark>.{0,1000}?)</span>\s*",
    re.DOTALL | re.IGNORECASE,
)
_MARKUP = re.compile(r"<[^>]{0,1000}>|&nbsp;|\s")
_DEEPER_HEADING = re.compile(r"<(/?)h[456]\b", re.IGNORECASE)
_DEEPEST = 4
_NESTED = 500
"""How deep elements may lie in each other. The cleaner takes quadratic time over deeper ones."""

_TAG = re.compile(
    r"<!--.*?(?:-->|\Z)|<(?P<end>/?)(?P<name>[a-z][a-z0-9:]{0,30})", re.IGNORECASE | re.DOTALL
)
_CLOSED_BY_THE_NEXT = frozenset(
    {"p", "li", "td", "th", "tr", "thead", "tbody", "tfoot", "dt", "dd", "option", "col"}
    | {"br", "img", "hr", "meta", "link", "input", "base", "wbr", "area", "source"}
)
_INKS = frozenset({"#000000", "#222222", "#333333", "#212121"})


def pasted_lines(html: str) -> tuple[Line, ...]:
    """The lines of HTML from the clipboard.

    None where there is nothing to read in it, or where it is nested as no person writes.
    """
    if _depth(html[:LONGEST]) > _NESTED:
        return ()
    clean = nh3.clean(
        _DEEPER_HEADING.sub(r"<\1h3", _without_word_lists(html[:LONGEST])),
        tags=set(_TAGS),
        clean_content_tags=_GONE,
        attributes={"*": {"style"}, "a": {"href"}, "font": {"color"}},
        filter_style_properties=_STYLES,
        url_schemes=_SCHEMES,
        link_rel=None,
    )
    lines = read_html(clean).lines
    return tuple(
        replace(line, runs=tuple(_plainer(run) for run in line.runs))
        for place, line in enumerate(lines)
        if not _parts_one_list(lines, place)
    )


def _depth(html: str) -> int:
    """How deep its elements lie in each other at most, or a little more than that."""
    depth = deepest = 0
    for tag in _TAG.finditer(html):
        if tag["name"] and tag["name"].lower() not in _CLOSED_BY_THE_NEXT:
            depth = max(0, depth - 1) if tag["end"] else depth + 1
            deepest = max(deepest, depth)
    return deepest


def _parts_one_list(lines: Sequence[Line], place: int) -> bool:
    """Whether this is the blank between two items that were lists of their own."""
    around = (*lines[max(0, place - 1) : place], *lines[place + 1 : place + 2])
    return lines[place].is_blank and len(around) == 2 and all(one.kind.is_item for one in around)


def _plainer(run: Run) -> Run:
    """Black is everybody's ink, and a link is blue and underlined by itself."""
    look = run.look
    if look.link:
        look = replace(look, colour="", underline=False)
    return replace(run, look=replace(look, colour="") if look.colour in _INKS else look)


def _without_word_lists(html: str) -> str:
    if "mso-list" not in html:
        return html
    return _WORD_ITEM.sub(_item, html)


def _item(found: re.Match[str]) -> str:
    """A paragraph that Word meant as an item."""
    inner = found["inner"]
    mark = _WORD_MARK.search(inner) or _WORD_IGNORED.search(inner)
    sign = _MARKUP.sub("", mark["mark"]) if mark else ""
    inner = _WORD_IGNORED.sub("", _WORD_MARK.sub("", inner))
    tag = "ol" if sign[:1].isalnum() and sign[-1:] in (".", ")") else "ul"
    depth = min(_DEEPEST, max(1, int(found["level"])))
    return f"{f'<{tag}>' * depth}<li>{inner}</li>{f'</{tag}>' * depth}"
