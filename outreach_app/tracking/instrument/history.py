"""Where an earlier conversation is quoted within a mail, by what mail programs leave as marks.

It reads marks of programs only; wording in prose ("On Monday Ana wrote:") is not trusted.
"""

import re
from dataclasses import dataclass

from outreach_app.domain.markup import Kind, Token, attribute


@dataclass(frozen=True, slots=True)
class Mark:
    """One program's mark. `to_end`: the history is not enclosed, it runs to the mail's end."""

    element: str
    attribute: str
    pattern: re.Pattern[str]
    to_end: bool = False


def _mark(element: str, name: str, pattern: str, *, to_end: bool = False) -> Mark:
    return Mark(element, name, re.compile(pattern, re.IGNORECASE | re.ASCII), to_end)


MARKS = (
    # Apple Mail, Thunderbird, Fastmail, Proton, many others (RFC 3676's descendant in HTML)
    _mark("blockquote", "type", r"cite"),
    # Gmail; GMX and web.de; Tutanota; Proton; Zoho; Yandex
    _mark("", "class", r".*(?<![\w-])gmail_quote(?:_container)?(?![\w-]).*"),
    _mark("div", "class", r".*(?<![\w-])gmail_extra(?![\w-]).*"),
    _mark("div", "name", r"quote"),
    _mark("", "class", r".*(?<![\w-])(?:tutanota_quote|protonmail_quote|zmail_extra)(?![\w-]).*"),
    # Thunderbird's line "On ... wrote:" and its forwards
    _mark("div", "class", r".*(?<![\w-])moz-(?:cite-prefix|forward-container)(?![\w-]).*"),
    # Yahoo and AOL
    _mark("", "class", r".*(?<![\w-])yahoo_quoted(?![\w-]).*"),
    _mark("div", "id", r"yahoo_quoted.*"),
    # Outlook on the web, new Outlook, Outlook for phones, Outlook Express
    _mark("", "id", r"(?:x_)*(?:divRplyFwdMsg|appendonsend|stopSpelling)", to_end=True),
    _mark("", "id", r"(?:x_)*(?:ms-outlook-mobile|mail-editor)-reference.*", to_end=True),
    _mark("", "class", r".*(?<![\w-])OutlookMessageHeader(?![\w-]).*", to_end=True),
    # Zimbra, and Outlook's anchor of the original mail
    _mark("hr", "id", r"zwchr", to_end=True),
    _mark("a", "name", r"_MailOriginal", to_end=True),
    # Outlook for desktop: a ruled header, spaces removed before matching
    _mark(
        "div",
        "style",
        r".*border-top:(?:solid(?:#\w+|rgb\([\d,]+\)|windowtext)1(?:\.0)?pt|"
        r"1(?:\.0)?ptsolid(?:#\w+|rgb\([\d,]+\)|windowtext)).*padding:3(?:\.0)?pt0.*",
        to_end=True,
    ),
)

_ATTRIBUTES = frozenset(mark.attribute for mark in MARKS)
_LINE = re.compile(
    r"(?<!-)-{4,40}\s{0,9}(?:Original Message|Original Appointment|Forwarded message|"
    r"Urspr.{1,6}ngliche Nachricht|Weitergeleitete Nachricht|Message d.{1,6}origine|"
    r"Mensaje original|Messaggio originale|Mensagem original|Oorspronkelijk bericht)\s{0,9}-{4}",
    re.IGNORECASE,
)


class History:
    """Follows the tokens of a mail and knows whether the present one is quoted history."""

    def __init__(self, source: str) -> None:
        self._source = source
        self._region = ""
        self._depth = 0
        self._to_end = False
        self.start: int | None = None

    @property
    def inside(self) -> bool:
        """Whether the last token seen is part of quoted history."""
        return self._to_end or self._depth > 0

    def see(self, token: Token) -> None:
        """Take note of the next token."""
        if self._to_end:
            return
        if token.kind is Kind.TEXT:
            self._see_text(token)
        elif self._depth:
            self._see_within(token)
        elif token.kind is Kind.START:
            self._see_outside(token)

    def _see_text(self, token: Token) -> None:
        line = _LINE.search(self._source, token.start, token.end)
        if line and not self._depth:
            self._begin(line.start())
            self._to_end = True

    def _see_within(self, token: Token) -> None:
        if token.name != self._region:
            return
        if token.kind is Kind.START:
            self._depth += 1
        elif token.kind is Kind.END:
            self._depth -= 1

    def _see_outside(self, token: Token) -> None:
        mark = _mark_of(self._source, token)
        if mark is None:
            return
        self._begin(token.start)
        self._to_end = mark.to_end
        self._region, self._depth = token.name, 1

    def _begin(self, at: int) -> None:
        if self.start is None:
            self.start = at


def _mark_of(source: str, token: Token) -> Mark | None:
    if not any(one.name in _ATTRIBUTES for one in token.attributes):
        return None
    for mark in MARKS:
        if mark.element and mark.element != token.name:
            continue
        value = attribute(source, token, mark.attribute)
        if value is not None and mark.pattern.fullmatch(_comparable(mark, value)):
            return mark
    return None


def _comparable(mark: Mark, value: str) -> str:
    short = value[:500]
    return re.sub(r"\s+", "", short) if mark.attribute == "style" else " ".join(short.split())
