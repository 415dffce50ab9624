"""An outgoing mail as columns, and back.

What is stored as JSON is read by name, so that a field which came or went with a version breaks no
profile. Nothing is asked of the database here.
"""

from collections.abc import Iterable, Mapping
from dataclasses import asdict
from datetime import datetime
from typing import Any

from sqlalchemy import Row

from outreach_app.domain.addresses import domain_of
from outreach_app.domain.attachments import Attachment
from outreach_app.domain.mails import Letter, LinkInMail, Outgoing, OutgoingState, Role, Thread
from outreach_app.domain.marks import marks_of_making
from outreach_app.domain.timing import NOW, Timing, TimingKind


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


def mail_of(row: Row[tuple[object, ...]]) -> Outgoing:
    """The mail of a row with every column."""
    return Outgoing(
        id=row.id,
        prospect_id=row.prospect_id,
        recipient=row.recipient,
        role=Role(row.role),
        to=row.to,
        cc=tuple(row.cc),
        subject=row.subject,
        html=row.html,
        sent_html=row.sent_html,
        text=row.text,
        message_id=row.message_id,
        thread=_thread(row.thread) if row.thread else None,
        is_tracked=row.is_tracked,
        pixel_token=row.pixel_token,
        unsubscribe_token=row.unsubscribe_token,
        links=tuple(_link(link) for link in row.links),
        letter=letter_of(row.letter) if row.letter else None,
        state=OutgoingState(row.state),
        reason=row.reason,
        created_at=row.created_at,
        attempts=row.attempts,
        next_try_at=row.next_try_at,
        accepted_at=row.accepted_at,
        is_bounced=row.is_bounced,
        account_id=row.account_id,
        sender=row.sender,
        attachments=attachments_of(row.attachments),
        timing=timing_of(row.timing),
        undo_until=row.undo_until,
        is_urgent=row.is_urgent,
        handed_at=row.handed_at,
        first_try_at=row.first_try_at,
    )


def _thread(stored: Mapping[str, Any]) -> Thread:
    return Thread(tuple(stored.get("message_ids", ())), stored.get("subject", ""))


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


def timing_of(stored: Mapping[str, Any] | None) -> Timing:
    """A timing from its JSON. One of a kind that is not known here is now."""
    if not stored or stored.get("kind") not in set(TimingKind):
        return NOW
    at = stored.get("at")
    return Timing(TimingKind(stored["kind"]), datetime.fromisoformat(at) if at else None)
