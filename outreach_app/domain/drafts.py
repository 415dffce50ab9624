"""A draft: a letter on which the user is still working, and for whom. Only values."""

import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime
from html import unescape

from outreach_app.domain.mails import Letter

_TAG = re.compile(r"<[^>]{0,2000}>")
_SHOWN = 120


@dataclass(frozen=True, slots=True)
class Draft:
    """`names` are the recipients by id, as far as they are prospects still."""

    id: int
    letter: Letter
    updated_at: datetime
    names: Mapping[int, str] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class DraftRow:
    """A draft in a list: its subject, how it begins, and to whom."""

    id: int
    subject: str
    beginning: str
    names: tuple[str, ...]
    recipients: int
    updated_at: datetime


def is_worth_keeping(letter: Letter) -> bool:
    """Whether anybody would miss it."""
    body = letter.html or letter.text or ""
    return bool(letter.subject.strip() or beginning_of(body) or "<img" in body)


def beginning_of(body: str) -> str:
    """The first words of a body, HTML or plain."""
    words = unescape(_TAG.sub(" ", body[:4000])).replace("\xa0", " ").split()
    line = " ".join(words)
    return line if len(line) <= _SHOWN else f"{line[: _SHOWN - 1]}…"
