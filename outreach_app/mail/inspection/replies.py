"""A person's reply: whether a mail is one, what its writer said, and what it answers.

To whom it belongs is not decided here: that needs the mails that were sent. Nothing that a mail
points to is ever loaded.
"""

import re

from outreach_app.domain.incoming import Inspection, MailKind, Threading
from outreach_app.domain.subjects import is_answer, is_forward
from outreach_app.mail.inspection.headers import Headers
from outreach_app.mail.inspection.letter import Letter, Part
from outreach_app.mail.inspection.quoted_html import html_lines
from outreach_app.mail.inspection.quotes import own_words, quotes

LONGEST_REPLY = 32_000
"""Characters of a person's words that are kept."""

MOST_IDS = 50

_LONGEST = 8_000
_ID = re.compile(r"<[^<>\s]{1,900}>")
_DISPLAY_NAME = re.compile(r"\s*\"?([^\"<]{0,200}?)\"?\s*<")
_FLOWED_QUOTE = re.compile(r">*")


def read_reply(letter: Letter) -> Inspection | None:
    """The mail as a reply; None when nothing says that it is one."""
    headers = letter.headers
    answered = headers.message_id("in-reply-to") or headers.message_id("references")
    if headers.has("list-id", "list-unsubscribe") and not answered:
        return None
    subject = headers.text("subject")
    if answered or is_answer(subject) or is_forward(subject) or _quotes(letter):
        return Inspection(MailKind.REPLY, original_message_id=answered, in_reply_to=answered)
    return None


def reply_text(letter: Letter) -> str:
    """What the writer of this mail typed, as plain text: no quotation, no signature.

    Above, below or between what is quoted. Where nothing can be told apart it is everything,
    and it is empty only when the mail has no words.
    """
    plain = next((part for part in _own_parts(letter) if part.kind == "text/plain"), None)
    if plain and plain.source.strip():
        text = plain.source
        if plain.parameters.get("format", "").lower() == "flowed":
            text = unflowed(text, deletes=plain.parameters.get("delsp", "").lower() == "yes")
        return own_words(text)[:LONGEST_REPLY]
    marked = next((part for part in _own_parts(letter) if part.kind == "text/html"), None)
    return own_words(html_lines(marked.source))[:LONGEST_REPLY] if marked else ""


def read_threading(headers: Headers) -> Threading:
    """Everything by which the mail that this one answers can be found."""
    sender = headers.text("from")
    name = _DISPLAY_NAME.match(sender)
    return Threading(
        message_id=headers.message_id("message-id") or "",
        in_reply_to=_ids(headers, "in-reply-to"),
        references=_ids(headers, "references"),
        sender=next(iter(headers.addresses("from")), ""),
        sender_name=name[1].strip() if name else "",
        recipients=_recipients(headers),
        subject=headers.text("subject"),
    )


def unflowed(text: str, *, deletes: bool = False) -> str:
    """Paragraphs whose lines were broken for transport, put together (RFC 3676)."""
    joined: list[str] = []
    open_depth = -1
    for line in text.split("\n"):
        match = _FLOWED_QUOTE.match(line)
        depth = match.end() if match else 0
        words = line[depth:].removeprefix(" ")
        is_mark = words == "-- "
        if depth == open_depth and not is_mark:
            joined[-1] += words
        else:
            joined.append(f"{'>' * depth}{' ' if depth else ''}{words}")
        open_depth = depth if words.endswith(" ") and not is_mark else -1
        if deletes and open_depth >= 0:
            joined[-1] = joined[-1][:-1]
    return "\n".join(joined)


def _own_parts(letter: Letter) -> list[Part]:
    """The leaves that are the mail's own words: nothing attached, nothing forwarded."""
    return [
        part
        for part in letter.parts
        if not part.headers.raw("content-disposition").lower().startswith("attachment")
    ]


def _ids(headers: Headers, name: str) -> tuple[str, ...]:
    found = (one for value in headers.fields.get(name, ()) for one in _ID.findall(value))
    return tuple(dict.fromkeys(found))[-MOST_IDS:]


def _recipients(headers: Headers) -> tuple[str, ...]:
    names = ("to", "cc", "delivered-to", "x-original-to", "envelope-to")
    found = (address for name in names for address in headers.addresses(name))
    return tuple(dict.fromkeys(address.lower() for address in found))[:MOST_IDS]


def _quotes(letter: Letter) -> bool:
    part = letter.part("text/plain", "text/html")
    return part is not None and quotes(part.text[:_LONGEST])
