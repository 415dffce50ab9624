"""HTML as tokens with offsets into the source, so that a change can leave every other byte alone.

Decision: this is a small scanner of our own for the states of the WHATWG tokenizer that matter
(tags, attributes, comments, raw text, script escapes, CDATA in foreign content), not
`html.parser`. That parser changes its mind between patch releases (comments, CDATA, script and
textarea contents, attribute entities), so the same mail would come out differently on 3.11.7 and
3.13.9, and it gives no offsets of attributes. Every missing terminator ends the scan, which keeps
it linear. It builds no tree, repairs nothing and judges nothing.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum
from html import unescape
from html.entities import html5

_WS = "\t\n\f\r "
_OPENING = re.compile(
    rf"<(?:(?P<slash>/?)(?P<name>[a-z][^{_WS}/>]*)|(?P<comment>!--)|(?P<cdata>!\[CDATA\[)|[!?/])",
    re.IGNORECASE | re.ASCII,
)
_SKIP = re.compile(rf"[{_WS}/]*")
_ATTRIBUTE = re.compile(
    rf"(?P<name>[^{_WS}/>][^{_WS}/>=]*)"
    rf"(?:[{_WS}]*=[{_WS}]*(?:\"(?P<double>[^\"]*)\"|'(?P<single>[^']*)'"
    rf"|(?P<bare>[^{_WS}\"'>][^{_WS}>]*)|(?P<open>[\"'])|(?=>)))?"
)
_COMMENT_END = re.compile(r"--!?>")
_SCRIPT_STEP = re.compile(
    rf"(?P<open><!--)|(?P<close>-->)|<(?P<slash>/?)script(?=[{_WS}/>])", re.IGNORECASE | re.ASCII
)
_REFERENCE = re.compile(r"&(?:#(?:[0-9]+|[xX][0-9a-fA-F]+);?|([0-9a-zA-Z]+);?)")

_LONG_NUMBER = re.compile(r"&#([0-9]{8,});?")

_RAW = frozenset({"style", "xmp", "iframe", "noembed", "noframes", "textarea", "title", "script"})
_ISLANDS = {
    "svg": frozenset({"foreignobject", "desc", "title"}),
    "math": frozenset({"mi", "mo", "mn", "ms", "mtext"}),
}
"""Foreign elements, and those within them whose content is HTML again."""

_BREAKOUT = frozenset(
    re.findall(
        r"\w+",
        "b big blockquote body br center code dd div dl dt em embed h1 h2 h3 h4 h5 h6 head hr i "
        "img li listing menu meta nobr ol p pre ruby s small span strong strike sub sup table tt "
        "u ul var",
    )
)
_DEEPEST = 100


class Kind(StrEnum):
    """What a stretch of the source is. BROKEN runs to the end: a tag or comment never closed."""

    START = "start"
    END = "end"
    TEXT = "text"
    RAW = "raw"
    COMMENT = "comment"
    BROKEN = "broken"


@dataclass(frozen=True, slots=True)
class Attribute:
    """One attribute. `start` and `end` span all of it, `value` its text without quotes."""

    name: str
    start: int
    end: int
    value: tuple[int, int]


@dataclass(frozen=True, slots=True)
class Token:
    """One stretch of the source. `name` is in lower case; a RAW token has its element's name."""

    kind: Kind
    start: int
    end: int
    name: str = ""
    attributes: tuple[Attribute, ...] = ()


def scan(source: str, start: int = 0, end: int | None = None) -> Iterator[Token]:
    """The tokens of source[start:end], in order and without overlap. Text is cut into runs."""
    return _Scan(source, start, len(source) if end is None else end).tokens()


def attribute(source: str, token: Token, name: str) -> str | None:
    """The decoded value of the first attribute of this name, which is the one that counts."""
    for one in token.attributes:
        if one.name == name:
            return unescape_attribute(source[one.value[0] : one.value[1]])
    return None


def unescape_attribute(raw: str) -> str:
    """Decode character references as inside attributes: `?a=1&copy=2` keeps its `&copy`."""
    return _REFERENCE.sub(lambda m: _decoded(m, raw), raw) if "&" in raw else raw


def tidy_url(value: str) -> str:
    """An href's decoded value as the URL parser sees it: trimmed, without tabs and newlines."""
    return re.sub(r"[\t\n\r]", "", value.strip("".join(map(chr, range(33)))))


def unescape_text(raw: str) -> str:
    """Decode character references as in running text."""
    return unescape(_LONG_NUMBER.sub(_shortened, raw)) if "&" in raw else raw


def _shortened(match: re.Match[str]) -> str:
    """A reference with many digits, which int() would refuse or take long over."""
    digits = match.group(1).lstrip("0")
    return f"&#{digits or 0};" if len(digits) < 8 else "\ufffd"


def _decoded(match: re.Match[str], raw: str) -> str:
    name = match.group(1)
    if name is None or (f"{name};" in html5 and match.group().endswith(";")):
        return unescape_text(match.group())
    followed_by_equals = raw[match.end() : match.end() + 1] == "="
    if name in html5 and not followed_by_equals:
        return unescape(match.group())
    return match.group()


class _Scan:
    """One walk over one stretch of source."""

    def __init__(self, source: str, start: int, end: int) -> None:
        self._source = source
        self._at = start
        self._end = end
        self._foreign: list[str] = []

    def tokens(self) -> Iterator[Token]:
        """Yield tokens until the stretch ends."""
        text_from = self._at
        while found := _OPENING.search(self._source, self._at, self._end):
            if found.start() > text_from:
                yield Token(Kind.TEXT, text_from, found.start())
            token = self._one(found)
            yield token
            self._at = text_from = token.end
            raw = self._raw_content(token)
            if raw:
                yield raw
                self._at = text_from = raw.end
        if text_from < self._end:
            yield Token(Kind.TEXT, text_from, self._end)

    def _one(self, found: re.Match[str]) -> Token:
        if found["name"] is not None:
            return self._tag(found)
        if found["comment"]:
            return self._comment(found)
        if found["cdata"] and self._in_foreign():
            return self._until("]]>", found, Kind.RAW)
        return self._until(">", found, Kind.COMMENT)

    def _until(self, terminator: str, found: re.Match[str], kind: Kind) -> Token:
        at = self._source.find(terminator, found.end(), self._end)
        if at < 0:
            return Token(Kind.BROKEN, found.start(), self._end)
        return Token(kind, found.start(), at + len(terminator))

    def _comment(self, found: re.Match[str]) -> Token:
        for abrupt in (">", "->"):
            if self._source.startswith(abrupt, found.end(), self._end):
                return Token(Kind.COMMENT, found.start(), found.end() + len(abrupt))
        close = _COMMENT_END.search(self._source, found.end(), self._end)
        if close is None:
            return Token(Kind.BROKEN, found.start(), self._end)
        return Token(Kind.COMMENT, found.start(), close.end())

    def _tag(self, found: re.Match[str]) -> Token:
        name = found["name"].lower()
        attributes: list[Attribute] = []
        at = self._skip(found.end())
        while at < self._end and self._source[at] != ">":
            one = _ATTRIBUTE.match(self._source, at, self._end)
            if one is None or one["open"]:
                return Token(Kind.BROKEN, found.start(), self._end)
            attributes.append(_attribute(one))
            at = self._skip(one.end())
        if at >= self._end:
            return Token(Kind.BROKEN, found.start(), self._end)
        kind = Kind.END if found["slash"] else Kind.START
        token = Token(kind, found.start(), at + 1, name, tuple(attributes))
        self._note_foreign(token)
        return token

    def _skip(self, at: int) -> int:
        skipped = _SKIP.match(self._source, at, self._end)
        return skipped.end() if skipped else at

    def _in_foreign(self) -> bool:
        return bool(self._foreign) and self._foreign[-1] in _ISLANDS

    def _note_foreign(self, tag: Token) -> None:
        """Keep the stack of svg, math and the islands of HTML within them."""
        stack = self._foreign
        if tag.kind is Kind.END and tag.name not in {"p", "br"}:
            if tag.name in stack:
                del stack[len(stack) - 1 - stack[::-1].index(tag.name) :]
            return
        while self._in_foreign() and _breaks_out(tag):
            stack.pop()
        if tag.kind is Kind.END:
            return
        opens = tag.name in _ISLANDS or tag.name in _ISLANDS.get(stack[-1] if stack else "", ())
        if opens and len(stack) < _DEEPEST and not self._closes_itself(tag):
            stack.append(tag.name)

    def _closes_itself(self, tag: Token) -> bool:
        slash = self._source[tag.end - 2] == "/"
        return slash and not (tag.attributes and tag.attributes[-1].end == tag.end - 1)

    def _raw_content(self, tag: Token) -> Token | None:
        """The raw text after such an element's start tag, when there is any."""
        if tag.kind is not Kind.START or self._in_foreign():
            return None
        if tag.name == "plaintext":
            return Token(Kind.BROKEN, tag.end, self._end, tag.name)
        if tag.name not in _RAW or tag.name in self._foreign:
            return None
        close = self._script_end() if tag.name == "script" else self._raw_end(tag.name)
        if close is None:
            return Token(Kind.BROKEN, tag.end, self._end, tag.name)
        return Token(Kind.RAW, tag.end, close, tag.name) if close > tag.end else None

    def _raw_end(self, name: str) -> int | None:
        pattern = re.compile(rf"</{name}(?=[{_WS}/>])", re.IGNORECASE | re.ASCII)
        close = pattern.search(self._source, self._at, self._end)
        return close.start() if close else None

    def _script_end(self) -> int | None:
        """Scripts may hide their own end tag within <!-- <script> </script> -->."""
        depth, at = 0, self._at
        while step := _SCRIPT_STEP.search(self._source, at, self._end):
            at = step.end()
            if step["open"]:
                depth, at = max(depth, 1), step.end() - 2
            elif step["close"]:
                depth = 0
            elif step["slash"] and depth < 2:
                return step.start()
            elif depth:
                depth = 1 if step["slash"] else 2
        return None


def _breaks_out(tag: Token) -> bool:
    """Whether this tag ends foreign content, as HTML's own elements do."""
    if tag.name == "font":
        return any(one.name in {"color", "face", "size"} for one in tag.attributes)
    return tag.name in _BREAKOUT


def _attribute(found: re.Match[str]) -> Attribute:
    spans = (found.span(group) for group in ("double", "single", "bare"))
    value = next((span for span in spans if span[0] >= 0), (found.end(), found.end()))
    return Attribute(found["name"].lower(), found.start(), found.end(), value)
