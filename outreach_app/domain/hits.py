"""Facts from the relay, and what the desktop makes of them. Facts are never edited."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime
from enum import StrEnum


class HitKind(StrEnum):
    """What was asked of the relay."""

    OPEN = "open"
    CLICK = "click"
    UNSUBSCRIBE = "unsubscribe"
    ENROL = "enrol"
    """The user's own device; it belongs to no mail."""


class VerdictKind(StrEnum):
    """Who made a request."""

    HUMAN = "human"
    MACHINE = "machine"
    SELF = "self"
    UNVERIFIED = "unverified"


@dataclass(frozen=True, slots=True)
class Hit:
    """One request, as the relay recorded it.

    `id` is unique within the mail being judged. `at` is aware UTC in the relay's time. `link`
    names the link of this mail that was asked for (None for the pixel and for unsubscribing).
    `headers` has lower-case names; an absent header proves nothing.
    """

    id: int
    kind: HitKind
    at: datetime
    method: str
    address: str
    user_agent: str
    headers: Mapping[str, str] = field(default_factory=dict)
    link: str | None = None


@dataclass(frozen=True, slots=True)
class MailContext:
    """What is known of a mail when its hits are judged.

    `accepted_at` is when the server took it (SMTP 250), in the relay's time; None while that is
    not known. `tracked_links` counts the mail's tracked links. `sender_addresses` are IP
    addresses that belong to the user. `sender_views` are the times at which the app itself
    showed this sent mail. `hidden_links` names links that no reader can see (our own mails have
    none). `bounced` says that the mail came back, `replied_at` when its recipient answered.
    """

    accepted_at: datetime | None
    tracked_links: int
    sender_addresses: frozenset[str] = frozenset()
    sender_views: tuple[datetime, ...] = ()
    recipient_domain: str = ""
    hidden_links: frozenset[str] = frozenset()
    bounced: bool = False
    replied_at: datetime | None = None


@dataclass(frozen=True, slots=True)
class Verdict:
    """Who made a request, which rule decided, how sure it is, and a sentence for the user.

    `confidence` lies between 0 and 1.
    """

    kind: VerdictKind
    rule: str
    confidence: float
    reason: str
