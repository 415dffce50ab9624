"""The text part of a mail, made from its HTML: what a reader would see, with the links' targets.

It wraps nothing (the transfer encoding takes care of long lines) and never fails.
"""

import re
from collections.abc import Callable

from outreach_app.domain.markup import Kind, Token, attribute, scan, tidy_url, unescape_text

_PARAGRAPHS = frozenset({"p", "h1", "h2", "h3", "h4", "h5", "h6", "ul", "ol", "dl", "table", "pre"})
_BLOCKS = frozenset(
    re.findall(
        r"\w+",
        "address article aside blockquote body caption center dd details dialog div dt fieldset "
        "figcaption figure footer form header hgroup legend li main nav section summary tbody "
        "tfoot thead tr",
    )
)
_WORTH_SHOWING = re.compile(r"(?:https?|mailto|tel|ftp):", re.IGNORECASE)
_HIDDEN = re.compile(r"display\s*:\s*none|mso-hide\s*:\s*all", re.IGNORECASE)
_VOID = frozenset({"area", "br", "col", "embed", "hr", "img", "input", "link", "meta", "wbr"})
_UNENDED = frozenset({"p", "li", "dt", "dd", "tr", "td", "th"})
_DEEPEST_QUOTE = 20


def plain_text(html: str) -> str:
    """The text of this HTML, its lines ended by newlines."""
    return _Writing(html).run()


class _Writing:
    """One walk over the HTML."""

    def __init__(self, source: str) -> None:
        self._source = source
        self._lines: list[str] = []
        self._line: list[str] = []
        self._has_text = False
        self._quotes = 0
        self._pre = 0
        self._lists: list[int] = []
        self._link: tuple[str, list[str]] | None = None
        self._hidden: tuple[str, int] | None = None

    def run(self) -> str:
        for token in scan(self._source):
            self._see(token)
        self._end_link()
        self._break()
        text = re.sub(r"\n{3,}", "\n\n", "\n".join(self._lines)).strip("\n")
        text = text.replace("\u00a0", " ")
        return text + "\n" if text else ""

    def _see(self, token: Token) -> None:
        if token.kind in {Kind.START, Kind.END} and self._is_hidden(token):
            return
        if token.kind is Kind.TEXT and self._hidden is None:
            self._write(unescape_text(self._source[token.start : token.end]))
        elif token.kind is Kind.START:
            self._open(token)
        elif token.kind is Kind.END:
            self._close(token.name)

    def _is_hidden(self, tag: Token) -> bool:
        """Whether this tag begins, continues or ends what is not to be read."""
        if self._hidden is None:
            style = attribute(self._source, tag, "style") or ""
            unseen = tag.name == "template" or _HIDDEN.search(style)
            if tag.kind is Kind.START and unseen and tag.name not in _VOID:
                self._hidden = (tag.name, 1)
                return True
            return False
        name, depth = self._hidden
        if tag.name != name:
            return True
        if tag.kind is Kind.START and name in _UNENDED:
            self._hidden = None
            return self._is_hidden(tag)
        depth += 1 if tag.kind is Kind.START else -1
        self._hidden = (name, depth) if depth else None
        return True

    def _open(self, tag: Token) -> None:
        name = tag.name
        if name in _PARAGRAPHS or name in _BLOCKS:
            self._break(blank=name in _PARAGRAPHS and not (self._lists and name in {"ul", "ol"}))
        action = _OPENERS.get(name)
        if action:
            action(self, tag)

    def _close(self, name: str) -> None:
        if name == "a":
            self._end_link()
        if name in {"ul", "ol"} and self._lists:
            self._lists.pop()
        if name in _PARAGRAPHS or name in _BLOCKS:
            self._break(blank=name in _PARAGRAPHS and not self._lists)
        if name == "pre":
            self._pre = max(self._pre - 1, 0)
        if name == "blockquote":
            self._quotes = max(self._quotes - 1, 0)

    def _write(self, text: str) -> None:
        if self._link is not None:
            self._link[1].append(text)
        self._has_text = self._has_text or bool(text.strip())
        if self._pre:
            first, *rest = text.split("\n")
            self._line.append(first)
            for line in rest:
                self._break(keep=True)
                self._line.append(line)
            return
        self._line.append(re.sub(r"[ \t\n\f\r]+", " ", text))

    def _break(self, *, blank: bool = False, keep: bool = False) -> None:
        """End the line; `blank` asks for an empty one after it, `keep` keeps even an empty one."""
        text = "".join(self._line)
        self._line, self._has_text = [], False
        text = text.rstrip() if self._pre else re.sub(r" {2,}", " ", text).strip(" \t")
        marks = ">" * min(self._quotes, _DEEPEST_QUOTE)
        text = "-- " if text == "--" else text
        if text or keep:
            self._lines.append(f"{marks} {text}" if marks and text else marks or text)
        if blank and self._lines and self._lines[-1].strip("> "):
            self._lines.append(marks)

    def _open_break(self, _tag: Token) -> None:
        self._break(keep=True)

    def _open_rule(self, _tag: Token) -> None:
        self._break()
        self._line.append("-" * 24)
        self._break()

    def _open_item(self, _tag: Token) -> None:
        if self._lists and self._lists[-1]:
            mark = f"{self._lists[-1]}. "
            self._lists[-1] += 1
        else:
            mark = "* "
        # The no-break spaces survive the collapsing of white space; they are made plain below.
        self._line.append("\u00a0\u00a0" * max(len(self._lists) - 1, 0) + mark)

    def _open_list(self, tag: Token) -> None:
        self._lists.append(1 if tag.name == "ol" else 0)

    def _open_quote(self, _tag: Token) -> None:
        self._quotes += 1

    def _open_pre(self, _tag: Token) -> None:
        self._pre += 1

    def _open_cell(self, _tag: Token) -> None:
        if self._has_text:
            self._line.append(" | ")

    def _open_image(self, tag: Token) -> None:
        self._write(attribute(self._source, tag, "alt") or "")

    def _open_link(self, tag: Token) -> None:
        self._end_link()
        target = tidy_url(attribute(self._source, tag, "href") or "")
        if _WORTH_SHOWING.match(target):
            self._link = (target, [])

    def _end_link(self) -> None:
        if self._link is None:
            return
        target, texts = self._link
        self._link = None
        shown = " ".join("".join(texts).split())
        bare = re.sub(r"^(?:mailto|tel):", "", target, flags=re.IGNORECASE)
        said = {one.rstrip("/") for one in (target, bare, re.sub("^https?://", "", bare))}
        if shown.rstrip("/") not in said:
            self._line.append(f" <{bare}>" if shown else f"<{bare}>")


_OPENERS: dict[str, Callable[[_Writing, Token], None]] = {
    "a": _Writing._open_link,
    "blockquote": _Writing._open_quote,
    "br": _Writing._open_break,
    "hr": _Writing._open_rule,
    "img": _Writing._open_image,
    "li": _Writing._open_item,
    "ol": _Writing._open_list,
    "pre": _Writing._open_pre,
    "td": _Writing._open_cell,
    "th": _Writing._open_cell,
    "ul": _Writing._open_list,
}
