"""An outgoing mail as columns, and back.

What is stored as JSON is read by name, so that a field which came or went with a version breaks no
profile. Nothing is asked of the database here.
"""

import json
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import asdict, fields
from datetime import datetime
from typing import Any

from outreach_app.domain.addresses import domain_of
from outreach_app.domain.attachments import Attachment
from outreach_app.domain.mails import Letter, LinkInMail, Outgoing, OutgoingState, Role, Thread
from outreach_app.domain.marks import marks_of_making
from outreach_app.domain.timing import NOW, Timing, TimingKind
from outreach_app.storage.bulk import members, time_of


def columns_of(mail: Outgoing) -> dict[str, object]:
    """What is stored of a mail; its id is given by the table."""
    return {
        "prospect_id": mail.prospect_id,
        "recipient": mail.recipient,
        "recipient_domain": domain_of(mail.recipient),
        "role": mail.role.value,
        "to": mail.to,
        "cc": list(mail.cc),
        "subject": mail.subject,
        "html": mail.html,
        "sent_html": mail.sent_html,
        "text": mail.text,
        "message_id": mail.message_id,
        "thread": asdict(mail.thread) if mail.thread else None,
        "is_tracked": mail.is_tracked,
        "pixel_token": mail.pixel_token,
        "unsubscribe_token": mail.unsubscribe_token,
        "links": [asdict(link) for link in mail.links],
        "letter": letter_json(mail.letter) if mail.letter else None,
        "state": mail.state.value,
        "reason": mail.reason,
        "created_at": mail.created_at,
        "attempts": mail.attempts,
        "next_try_at": mail.next_try_at,
        "accepted_at": mail.accepted_at,
        "is_bounced": mail.is_bounced,
        "account_id": mail.account_id,
        "sender": mail.sender,
        "template_id": mail.letter.template_id if mail.letter else None,
        "marks": int(marks_of_making(mail)),
        "attachments": [asdict(one) for one in mail.attachments],
        "timing": timing_value(mail.timing),
        "undo_until": mail.undo_until,
        "is_urgent": mail.is_urgent,
        "handed_at": mail.handed_at,
        "first_try_at": mail.first_try_at,
    }


FIELDS = tuple(field.name for field in fields(Outgoing))
"""The columns that a mail is read from, in the order of its fields."""


def mail_of(row: Sequence[Any]) -> Outgoing:
    """The mail of a row of `FIELDS`, read raw: JSON as text, times as they are kept.

    Taken by place: by name, each of so many columns would cost more than reading it did.
    """
    values = list(row)
    for place, read in _READERS:
        values[place] = read(values[place])
    return Outgoing(*values)


_EMPTY = frozenset({None, "null", "[]", "{}"})


def stored_json(stored: str | None) -> Any:
    """JSON that is empty as a rule."""
    return () if stored in _EMPTY else json.loads(stored or "")


def stored_time(stored: int | None) -> datetime | None:
    """A time as it is kept, where there is one."""
    return None if stored is None else time_of(stored)


def _link(stored: Mapping[str, Any]) -> LinkInMail:
    return LinkInMail(
        url=stored.get("url", ""),
        text=stored.get("text", ""),
        token=stored.get("token"),
        reason=stored.get("reason"),
    )


def letter_json(letter: Letter) -> dict[str, object]:
    """A letter as JSON can hold it."""
    return {**asdict(letter), "timing": timing_value(letter.timing)}


def letter_of(stored: Mapping[str, Any]) -> Letter:
    """A letter from its JSON, whichever version wrote it."""
    return Letter(
        subject=stored.get("subject", ""),
        html=stored.get("html", ""),
        text=stored.get("text"),
        track_opens=stored.get("track_opens", True),
        track_clicks=stored.get("track_clicks", True),
        cc=tuple(stored.get("cc", ())),
        bcc=tuple(stored.get("bcc", ())),
        follow_up=stored.get("follow_up", False),
        sender=stored.get("sender", ""),
        answers=stored.get("answers"),
        template_id=stored.get("template_id"),
        attachments=attachments_of(stored.get("attachments", ())),
        timing=timing_of(stored.get("timing")),
    )


def attachments_of(stored: Iterable[Mapping[str, Any]]) -> tuple[Attachment, ...]:
    """Attachments from their JSON."""
    return tuple(
        Attachment(
            name=one.get("name", ""),
            media_type=one.get("media_type", "application/octet-stream"),
            digest=one.get("digest", ""),
            size=one.get("size", 0),
            content_id=one.get("content_id", ""),
        )
        for one in stored
    )


def timing_value(timing: Timing) -> dict[str, str] | None:
    """A timing as JSON takes it; nothing where it is now."""
    if timing == NOW:
        return None
    return {"kind": timing.kind.value, "at": timing.at.isoformat() if timing.at else ""}


_KINDS = members(TimingKind)


def timing_of(stored: Mapping[str, Any] | None) -> Timing:
    """A timing from its JSON. One of a kind that is not known here is now."""
    if not stored or stored.get("kind") not in _KINDS:
        return NOW
    at = stored.get("at")
    return Timing(TimingKind(stored["kind"]), datetime.fromisoformat(at) if at else None)


def _thread_of(stored: str | None) -> Thread | None:
    found = stored_json(stored)
    return Thread(tuple(found.get("message_ids", ())), found.get("subject", "")) if found else None


def _letter_of(stored: str | None) -> Letter | None:
    found = stored_json(stored)
    return letter_of(found) if found else None


_READS: Mapping[str, Callable[[Any], object]] = {
    "role": members(Role).__getitem__,
    "cc": lambda stored: tuple(stored_json(stored)),
    "thread": _thread_of,
    "links": lambda stored: tuple([_link(one) for one in stored_json(stored)]),
    "state": members(OutgoingState).__getitem__,
    "letter": _letter_of,
    "attachments": lambda stored: attachments_of(stored_json(stored)),
    "timing": lambda stored: timing_of(stored_json(stored)),
    "created_at": time_of,
    **dict.fromkeys(
        ("next_try_at", "accepted_at", "undo_until", "handed_at", "first_try_at"), stored_time
    ),
}
_READERS = tuple((FIELDS.index(name), read) for name, read in _READS.items())
