"""Where a bounce's own words end and the mail that came back begins.

Nothing below that line is ever read as the mail system's word: senders write what they like.
"""

import re
from dataclasses import dataclass

from outreach_app.mail.inspection.headers import Headers, read_headers
from outreach_app.mail.inspection.letter import Letter

LONGEST_REPORT = 24 * 1024
"""Characters of a mail system's words that are read."""

_MARK = re.compile(
    r"^[ \t>|*#=+-]{0,80}"
    r"(?:(?:the |here is |this is |begin(?:ning)? of |start of |attached is )?"
    r"(?:a |the )?(?:copy of |headers? (?:of |from )|text of |first part of |body of )*"
    r"(?:your |the |my )?"
    r"(?:(?:original|unsent|returned|undelivered|bounced|rejected|failed|non-delivered)"
    r" (?:e-?mail |mail )?(?:message|mail|text|headers?)"
    r"(?: text| headers?| body| envelope| information)*"
    r"|copy of (?:the|your) (?:original )?(?:message|mail)"
    r"|below this line is a copy of the message|message headers?|message text"
    r"|mail headers?|header of the original message|a copy of the message)"
    r")(?:[ ,:.()]|including all the headers|follows?|is following|is included|is attached"
    r"|starts here|here|below|as follows|only|the first \d+ lines|-|=|\*|\||#|\+){0,90}$",
    re.IGNORECASE | re.MULTILINE,
)
_ORIGINAL_FIELD = re.compile(
    r"^(?:received|return-path|message-id|dkim-signature|x-[a-z-]{3,40}|mime-version)[ \t]*:",
    re.IGNORECASE,
)
_ID_LINE = re.compile(
    r"^[ \t>|]{0,8}(?:original-)?message-id[ \t]*:[ \t]*(<[^<>\s]{1,900}>)",
    re.IGNORECASE | re.MULTILINE,
)
_ANY_FIELD = re.compile(r"^(?:[!-9;-~]{2,60}[ \t]*:|[ \t]+\S|From \S+@)")
_REPORT_FIELD = re.compile(
    r"^(?:reporting-mta|arrival-date|final-recipient|original-recipient|action|status"
    r"|remote-mta|diagnostic-code|last-attempt-date|received-from-mta|x-\w+-queue-id"
    r"|x-\w+-sender|x-postfix|x-supplementary|x-actual|x-display|original-envelope-id"
    r"|will-retry|dsn-gateway|x-notes|x-mailer|x-ms)",
    re.IGNORECASE,
)


@dataclass(frozen=True, slots=True)
class Report:
    """The mail system's words, and the headers of the mail they speak of (perhaps none)."""

    text: str
    original: Headers


def read_report(letter: Letter) -> Report:
    """Part the two. What follows an attached original is left out."""
    words: list[str] = []
    original = Headers()
    attached = letter.original
    for part in letter.parts:
        if part is attached:
            original = _headers_of(part.text)
            if words:
                break
        elif part.headers.has("received") and part is not letter.parts[0]:
            original = original if original.fields else part.headers
        elif part.kind.startswith("text/") and part.kind != "text/html":
            own, rest = part_text(part.text)
            words.append(own)
            if rest and not original.fields:
                original = _headers_of(rest)
    if not any(text.strip() for text in words):
        words = [part_text(part.text)[0] for part in letter.parts if part.kind == "text/html"]
    return Report("\n".join(words)[:LONGEST_REPORT], original)


def named_message_id(letter: Letter) -> str | None:
    """The message id that any part names on a line of its own: where parts are badly parted."""
    for part in letter.parts:
        if found := _ID_LINE.search(part.text):
            return found[1]
    return None


def part_text(text: str) -> tuple[str, str]:
    """A report's words, and the original that is written below them (perhaps empty)."""
    start = _original_start(text)
    mark = _MARK.search(text, 1)
    if mark and mark.end() < start:
        return text[: mark.start()], text[mark.end() :].lstrip("\n")
    return text[:start], text[start:]


def _original_start(text: str) -> int:
    """Where the first run of three header lines begins that can only be a mail's own."""
    position = run_start = run = own = 0
    for line in text.split("\n", 2_000)[:2_000]:
        if _ANY_FIELD.match(line) and not _REPORT_FIELD.match(line) and (run or line[0] > " "):
            run_start = run_start if run else position
            run += 1
            own += bool(_ORIGINAL_FIELD.match(line))
            if run >= 3 and own and not _is_listing(text, run_start):
                return run_start
        else:
            run = own = 0
        position += len(line) + 1
    return len(text)


def _is_listing(text: str, start: int) -> bool:
    """Whether these are the few fields with which a report describes the mail."""
    headers, _ = read_headers(text[start : start + 2_000])
    return len(headers.fields) < 3 and not headers.has("received")


def _headers_of(text: str) -> Headers:
    """The header block of a returned mail, which may be indented or quoted."""
    text = text.lstrip("\n")[:32_000]
    first = text.partition("\n")[0]
    if lead := re.match(r"[ \t>|]{1,10}(?=\S)", first):
        text = "\n".join(line.removeprefix(lead[0]) for line in text.split("\n", 400)[:400])
    return read_headers(text, is_mangled=True)[0]
