"""An HTML mail as lines of text in which what it quotes is marked, as plain mails mark it.

Quotation is `<blockquote>`, or what a mail program's own classes and ids set apart. Nothing is
loaded: pictures, styles and links are dropped unread. Tags are found one by one, so that broken
and hostile markup costs no more than other text.
"""

import re
from html import unescape

from outreach_app.mail.inspection.quotes import CUT, SIGNATURE_MARK

MOST_TAGS = 20_000
DEEPEST_QUOTE = 8

_TAG = re.compile(
    r"<(/?)([a-zA-Z][a-zA-Z0-9:]{0,20})([^<>]{0,2000})>|<!--.{0,2000}?-->|<[!?][^<>]{0,2000}>", re.S
)
_ADDRESS = re.compile(r"<([^<>@\s]{1,64}@[^<>@\s]{1,255})>")
_HEADINGS = frozenset(("h1", "h2", "h3", "h4", "h5", "h6"))
_LISTS = frozenset(("dd", "dl", "dt", "li", "ol", "ul"))
_BLOCKS = frozenset(("address", "article", "blockquote", "center", "div", "footer", "header", "p"))
_OTHERS = frozenset(("br", "form", "hr", "pre", "section", "table", "tr"))
_LINE_TAGS = _HEADINGS | _LISTS | _BLOCKS | _OTHERS
_PARAGRAPHS = _HEADINGS | {"p"}
_UNSEEN = frozenset(("style", "script", "head", "title", "template", "noscript"))
_QUOTE_STARTS = re.compile(
    r"(?:id|class|name)\s{0,3}=\s{0,3}[\"']?[^\"'>]{0,80}(?:divrplyfwdmsg|appendonsend|yahoo_quoted"
    r"|mail-editor-reference-message|ms-outlook-mobile-reference-message|olk_src_body_section"
    r"|protonmail_quote|tutanota_quote|zmail_extra|moz-forward-container|replysectiondiv"
    r"|replyforwardmessage|foxmail_quote|mailmaster-quote|qqmail_quote)"
    r"|border-top:\s?solid #[0-9a-f]{6} 1\.0pt;\s?padding:\s?3\.0pt 0",
    re.IGNORECASE,
)
"""Containers that programs write around all that they quote."""

_SIGNATURE_STARTS = re.compile(
    r"(?:id|class)\s{0,3}=\s{0,3}[\"']?[^\"'>]{0,60}(?:gmail_signature\b|moz-signature|applemailsignature"
    r"|protonmail_signature|ms-outlook-mobile-signature|zm_signature)"
    r"|\bid\s{0,3}=\s{0,3}[\"']?(?:x_)*signature\b",
    re.IGNORECASE,
)
"""Containers of what the program writes below every mail."""

_SPACE = re.compile(r"[ \t\n\u00a0\u200b\u200c\ufeff]+")


def html_lines(html: str) -> str:
    """The words of this HTML, a line for a block, each quoted one with its mark."""
    html = _ADDRESS.sub(r"&lt;\1&gt;", html)
    page = _Page()
    position = 0
    for _, tag in zip(range(MOST_TAGS), _TAG.finditer(html), strict=False):
        page.write(html[position : tag.start()])
        position = tag.end()
        if tag[2]:
            page.turn(tag[2].lower(), tag[3] or "", closes=bool(tag[1]))
    page.write(html[position:])
    return page.text()


class _Page:
    """Lines as they come; the depth of quotation; the element whose content nobody sees."""

    def __init__(self) -> None:
        self._lines: list[str] = []
        self._line: list[str] = []
        self._depth = 0
        self._unseen = ""
        self._is_laid_out = False

    def write(self, text: str) -> None:
        """Words outside of tags."""
        if self._unseen or not text:
            return
        first, *others = unescape(text).split("\n") if self._is_laid_out else [unescape(text)]
        self._line.append(first)
        for line in others:
            self._end_line(is_break=True)
            self._line.append(line)

    def turn(self, name: str, attributes: str, *, closes: bool) -> None:
        """One tag."""
        if self._unseen:
            self._unseen = "" if closes and name == self._unseen else self._unseen
        elif name in _UNSEEN and not closes and not attributes.endswith("/"):
            self._unseen = name
        else:
            self._turn_seen(name, attributes, closes=closes)

    def _turn_seen(self, name: str, attributes: str, *, closes: bool) -> None:
        if name in _LINE_TAGS:
            self._end_line(is_break=name == "br")
        if name == "pre":
            self._is_laid_out = not closes
        elif name == "blockquote":
            self._depth = max(0, min(DEEPEST_QUOTE, self._depth + (-1 if closes else 1)))
        elif not closes and not self._depth and _QUOTE_STARTS.search(attributes):
            self._mark(CUT)
        elif not closes and not self._depth and _SIGNATURE_STARTS.search(attributes):
            self._mark(SIGNATURE_MARK)
        elif name in _PARAGRAPHS and closes:
            self._end_line(is_break=True)
        elif name in ("td", "th"):
            self._line.append(" ")

    def _mark(self, mark: str) -> None:
        self._end_line()
        self._lines.append(mark)

    def _end_line(self, *, is_break: bool = False) -> None:
        words = _SPACE.sub(" ", "".join(self._line)).strip()
        self._line = []
        if words:
            self._lines.append(f"{'> ' * self._depth}{words}")
        elif is_break and self._lines and self._lines[-1]:
            self._lines.append("")

    def text(self) -> str:
        """All of it."""
        self._end_line()
        return "\n".join(self._lines)
