"""What use cases report: values that a window or a command line shows as they are."""

from dataclasses import dataclass
from datetime import datetime

from outreach_app.domain.accounts import MailAccount, RelayAccount
from outreach_app.domain.alerts import AlertRule, AlertState, RuleRecord
from outreach_app.domain.mails import Letter, LinkInMail, OutgoingState
from outreach_app.domain.why_then import Why


@dataclass(frozen=True, slots=True)
class Preview:
    """One prospect's mail as it would leave, without tracking. `missing` names empty fields."""

    prospect_name: str
    address: str
    subject: str
    html: str
    text: str
    missing: tuple[str, ...]
    warnings: tuple[str, ...]
    links: tuple[LinkInMail, ...] = ()
    size: int = 0
    """Bytes of the HTML and the text, as they leave."""
    has_thread: bool = True
    """Whether they were sent a mail before that this one could continue."""


@dataclass(frozen=True, slots=True)
class Gap:
    """A prospect whose mail would be held, and the fields that are empty."""

    prospect_id: int
    name: str
    missing: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class GapReport:
    """Who of a letter's recipients lacks something, as far as they were looked at."""

    gaps: tuple[Gap, ...]
    checked: int
    total: int


@dataclass(frozen=True, slots=True)
class HeldMail:
    """A mail that was not queued as it was, and why."""

    name: str
    reason: str


@dataclass(frozen=True, slots=True)
class QueueReport:
    """How many mails were queued, which are held, and the ids of all in the outbox."""

    queued: int
    held: tuple[HeldMail, ...]
    mail_ids: tuple[int, ...]


@dataclass(frozen=True, slots=True)
class OutboxRow:
    """One mail that has not left. A queued one `leaves_at` a time, or never, and says why then."""

    id: int
    prospect_id: int
    prospect_name: str
    recipient: str
    subject: str
    state: OutgoingState
    reason: str
    created_at: datetime
    next_try_at: datetime | None
    account_id: str = ""
    leaves_at: datetime | None = None
    why: Why | None = None
    detail: str = ""
    zone: str = ""


@dataclass(frozen=True, slots=True)
class Undone:
    """Mails taken back before they left: their letter, whom it was for, and how many had gone.

    The letter is kept as the draft of that id.
    """

    letter: Letter
    prospect_ids: tuple[int, ...]
    taken: int
    gone: int = 0
    draft_id: int = 0


@dataclass(frozen=True, slots=True)
class MissedMail:
    """A mail that was due while nobody was there to send it."""

    id: int
    recipient: str
    subject: str
    due_at: datetime


@dataclass(frozen=True, slots=True)
class OutboxReport:
    """What one run of the outbox did. `sent` are mail ids; `reason` says why the rest waits.

    `next_try_at` is when the next mail leaves. `missed` were due while no program was there.
    """

    sent: tuple[int, ...] = ()
    waiting: int = 0
    held: int = 0
    failed: int = 0
    unknown: int = 0
    reason: str = ""
    next_try_at: datetime | None = None
    missed: tuple[MissedMail, ...] = ()


@dataclass(frozen=True, slots=True)
class ShownAlert:
    """An alert in words, ready to be shown. `ids` are the decisions that it tells of.

    `sentence` is the mail's subject, `why` says why now. `can_be_me` says that it is about a
    request, which the user may know as their own.
    """

    id: int
    ids: tuple[int, ...]
    prospect_id: int
    name: str
    title: str
    sentence: str
    at: datetime
    why: str = ""
    company: str = ""
    can_be_me: bool = False
    address: str = ""


@dataclass(frozen=True, slots=True)
class AlertRow:
    """A kept alert in words. `rule` is the rule behind it, `doings` what became of it."""

    id: int
    prospect_id: int
    name: str
    title: str
    sentence: str
    at: datetime
    due_at: datetime
    state: AlertState
    why: str = ""
    rule: str = ""
    doings: tuple[str, ...] = ()
    can_be_me: bool = False
    address: str = ""


@dataclass(frozen=True, slots=True)
class RuleRow:
    """An alert rule in words, with what became of its alerts."""

    rule: AlertRule
    sentence: str
    record: RuleRecord


@dataclass(frozen=True, slots=True)
class IngestReport:
    """What one page of the feed changed. It is the only thing that crosses to the window.

    `prospects` are those whose timeline changed. `alerts` were decided just now and wait to be
    shown; `digest` are more of them, to be told together. `caught_up` is False while a backlog is
    still being fetched. `next_due_in` is seconds until the next held alert is to be judged again.
    """

    new_hits: int = 0
    prospects: tuple[int, ...] = ()
    alerts: tuple[ShownAlert, ...] = ()
    digest: tuple[ShownAlert, ...] = ()
    caught_up: bool = True
    gap: str | None = None
    configured: bool = True
    next_due_in: float | None = None


@dataclass(frozen=True, slots=True)
class SetupState:
    """What is set up so far."""

    mail: MailAccount | None
    relay: RelayAccount | None
    has_password: bool
    has_key: bool

    @property
    def is_complete(self) -> bool:
        """Whether tracked mails can leave."""
        return bool(self.mail and self.relay and self.has_key)


@dataclass(frozen=True, slots=True)
class CheckResult:
    """Whether something works, in one sentence."""

    ok: bool
    sentence: str


@dataclass(frozen=True, slots=True)
class Finding:
    """One line of the doctor's examination. `advice` is empty where all is well."""

    subject: str
    ok: bool
    sentence: str
    advice: str = ""
