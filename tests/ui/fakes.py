"""Services of a few lines each, at the desk's port: for tests of the window alone."""

from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime
from threading import Event

from outreach_app.domain.accounts import MailAccount, RelayAccount
from outreach_app.domain.alerts import (
    DEFAULT_ALERT_RULES,
    AlertRule,
    Attention,
    Doing,
    RuleRecord,
    Trial,
    checked_attention,
    checked_rule,
    sentence_of,
)
from outreach_app.domain.errors import UserError
from outreach_app.domain.mails import Letter, OutgoingState
from outreach_app.domain.prospect_filter import ProspectFilter
from outreach_app.domain.prospect_pages import (
    PageKey,
    ProspectOrder,
    ProspectPage,
    ProspectRow,
    ProspectSort,
)
from outreach_app.domain.prospects import Prospect, ProspectForm
from outreach_app.domain.reports import (
    AlertRow,
    CheckResult,
    IngestReport,
    OutboxReport,
    OutboxRow,
    RuleRow,
    SetupState,
    ShownAlert,
    Undone,
)
from outreach_app.domain.scoring import (
    DEFAULT_WEIGHTS,
    PointKind,
    Proposal,
    ProposedWeight,
    Score,
    Weights,
)
from outreach_app.domain.timeline import SentMail
from outreach_app.domain.timeline_pages import Opening, Standing, TimelinePage
from outreach_app.domain.timing import Timing
from outreach_app.domain.today import Board
from tests.ui import people
from tests.ui.account_fakes import FakeAccounts
from tests.ui.comfort_fakes import FakeComforts
from tests.ui.ledger_fakes import FakeLedger
from tests.ui.list_fakes import FakeLists
from tests.ui.mailbox_fakes import FakeMailboxes
from tests.ui.people_fakes import FakePeople
from tests.ui.sending_fakes import FakeRulesOfSending, FakeSuppressing
from tests.ui.writing_fakes import (
    FakeAttachments,
    FakeComposing,
    FakeDrafts,
    FakeSent,
    FakeTemplates,
)

BY_WARMTH = ProspectOrder()


@dataclass
class FakeProspects:
    """As many made-up prospects as wanted."""

    count: int = 3
    asked: list[tuple[str, PageKey | None]] = field(default_factory=list)
    forms: list[ProspectForm] = field(default_factory=list)
    gone: list[int] = field(default_factory=list)

    def page(
        self,
        search: str = "",
        sort: ProspectSort = ProspectSort.WARMTH,
        after: PageKey | None = None,
        limit: int = 100,
    ) -> ProspectPage:
        self.asked.append((search, after))
        first = after.id if after else 0
        places = range(first, min(first + limit, self.count))
        rows = tuple(row for row in map(people.row_of, places) if search in row.name.lower())
        end = places.stop
        following = PageKey(0.0, end) if end < self.count else None
        return ProspectPage(rows, following, self.count if not search else len(rows))

    def matching(
        self,
        asked: ProspectFilter,
        order: ProspectOrder = BY_WARMTH,
        after: PageKey | None = None,
        limit: int = 100,
    ) -> ProspectPage:
        return self.page(asked.search, order.sort, after, limit)

    def ids(self, asked: ProspectFilter, order: ProspectOrder = BY_WARMTH) -> tuple[int, ...]:
        rows = map(people.row_of, range(self.count))
        return tuple(row.id for row in rows if asked.search in row.name.lower())

    def rows(self, prospect_ids: Sequence[int]) -> tuple[ProspectRow, ...]:
        return tuple(people.row_of(one - 1) for one in prospect_ids if one <= self.count)

    def respelled(self, asked: ProspectFilter) -> ProspectFilter | None:
        return replace(asked, search="chiara") if asked.search == "chaira" else None

    def add(self, form: ProspectForm) -> Prospect:
        if "@" not in form.address:
            raise UserError("address", "That is no mail address.")
        self.forms.append(form)
        self.count += 1
        return Prospect(self.count, form, people.NOW)

    def by_address(self, address: str) -> Prospect:
        for place in range(min(self.count, len(people.FORMS))):
            if people.FORMS[place].address == address:
                return people.prospect(place)
        raise UserError("no-prospect", f"There is no prospect with the address {address}.")

    def edit(self, prospect_id: int, form: ProspectForm) -> Prospect:
        self.forms.append(form)
        return Prospect(prospect_id, form, people.NOW)

    def delete(self, prospect_id: int) -> None:
        self.gone.append(prospect_id)


@dataclass
class FakeOutbox:
    """Rows in a list; running sends what is queued."""

    waiting: list[OutboxRow] = field(default_factory=list)
    runs: int = 0
    words: list[tuple[str, int]] = field(default_factory=list)
    is_stopped: bool = False

    def rows(self) -> Sequence[OutboxRow]:
        return tuple(self.waiting)

    def run(self) -> OutboxReport:
        self.runs += 1
        return OutboxReport(waiting=len(self.waiting))

    def stop(self) -> None:
        self.is_stopped = True

    def go_on(self) -> None:
        self.is_stopped = False

    def undo(self, mail_ids: Sequence[int]) -> Undone:
        self.words += [("undo", one) for one in mail_ids]
        self.waiting = [row for row in self.waiting if row.id not in mail_ids]
        return Undone(Letter("Hello", "<p>Hi</p>"), (1,), len(mail_ids))

    def hurry(self, mail_ids: Sequence[int]) -> None:
        self.words += [("hurry", one) for one in mail_ids]

    def put_off(self, mail_ids: Sequence[int], timing: Timing) -> None:
        self.words += [(timing.kind.value, one) for one in mail_ids]

    def retry(self, mail_id: int) -> None:
        self.words.append(("retry", mail_id))

    def mark_sent(self, mail_id: int) -> None:
        self.words.append(("sent", mail_id))

    def discard(self, mail_id: int) -> None:
        self.words.append(("discard", mail_id))
        self.waiting = [row for row in self.waiting if row.id != mail_id]


@dataclass
class FakeWatching:
    """Hands out what it is given, then waits as a long poll does until it is cancelled."""

    coming: list[IngestReport | UserError] = field(default_factory=list)
    ended: Event = field(default_factory=Event)
    polls: int = 0

    def poll(self, wait_seconds: int) -> IngestReport:
        self.polls += 1
        if self.coming:
            report = self.coming.pop(0)
            if isinstance(report, UserError):
                raise report
            return report
        self.ended.wait(wait_seconds)
        return IngestReport()

    def cancel(self) -> None:
        self.ended.set()


@dataclass
class FakeAlerting:
    """Alerts in two lists."""

    missed: tuple[ShownAlert, ...] = ()
    marked: list[int] = field(default_factory=list)
    rows: tuple[AlertRow, ...] = ()
    doings: list[tuple[int, Doing]] = field(default_factory=list)

    def unshown(self) -> Sequence[ShownAlert]:
        return self.missed

    def mark_shown(self, ids: Sequence[int]) -> None:
        self.marked.extend(ids)

    def recent(self, limit: int = 50) -> Sequence[AlertRow]:
        return self.rows[:limit]

    def note(self, ids: Sequence[int], doing: Doing) -> None:
        self.doings.extend((one, doing) for one in ids)

    def remind_next_day(self, alert_id: int) -> datetime:
        self.doings.append((alert_id, Doing.REMINDED))
        return people.NOW

    def were_me(self, ids: Sequence[int]) -> int:
        self.doings.extend((one, Doing.WAS_ME) for one in ids)
        return len(ids)


@dataclass
class FakeAlertRules:
    """Rules in a list; a trial always fires eleven times."""

    stored: list[AlertRule] = field(default_factory=lambda: list(DEFAULT_ALERT_RULES))
    kept: Attention = field(default_factory=Attention)

    def rows(self) -> Sequence[RuleRow]:
        return tuple(
            RuleRow(rule, sentence_of(rule), RuleRecord(told=12, clicked=5)) for rule in self.stored
        )

    def save(self, rule: AlertRule) -> AlertRule:
        checked = checked_rule(rule)
        self.stored = [one for one in self.stored if one.id != rule.id] + [checked]
        return checked

    def switch(self, rule_id: int, *, is_on: bool) -> AlertRule:
        rule = next(one for one in self.stored if one.id == rule_id)
        return self.save(replace(rule, is_on=is_on))

    def delete(self, rule_id: int) -> None:
        self.stored = [one for one in self.stored if one.id != rule_id]

    def try_out(self, rule: AlertRule) -> Trial:
        return Trial(11, 9, 6)

    def attention(self) -> Attention:
        return self.kept

    def keep_attention(self, attention: Attention) -> None:
        self.kept = checked_attention(attention)


@dataclass
class FakeWarmth:
    """A table, and one prospect who rose."""

    table: Weights = field(default_factory=lambda: DEFAULT_WEIGHTS)
    links: tuple[str, ...] = ()

    def weights(self) -> Weights:
        return self.table

    def save_weights(self, weights: Weights) -> None:
        self.table = weights

    def example(self, weights: Weights) -> tuple[str, Score] | None:
        shown = people.timeline(0)
        return shown.prospect.name, people.score_by(weights)

    def important_links(self) -> Sequence[str]:
        return self.links

    def mark_link(self, url: str, *, is_important: bool = True) -> None:
        others = tuple(link for link in self.links if link != url)
        self.links = (*others, url) if is_important else others

    def proposal(self) -> Proposal:
        line = ProposedWeight(PointKind.CLICK, 30, 38, 31, 45)
        return Proposal(240, 41, (line,))


@dataclass
class FakeToday:
    """One board."""

    shown: Board = field(default_factory=Board)

    def board(self) -> Board:
        return self.shown


class FakeTimelines:
    """Everybody's timeline is made up."""

    def opened(self, prospect_id: int, until: datetime | None = None) -> Opening:
        shown = people.timeline(prospect_id - 1)
        page = TimelinePage(prospect_id, shown.lines)
        return Opening(shown.prospect, shown.score.level, page, bool(shown.mails))

    def page(self, prospect_id: int, before: datetime) -> TimelinePage:
        return TimelinePage(prospect_id, ())

    def standing(self, prospect_id: int) -> Standing:
        shown = people.timeline(prospect_id - 1)
        return Standing(prospect_id, shown.score, tuple(people.head_of(one) for one in shown.mails))

    def mail(self, mail_id: int) -> SentMail:
        return people.timeline(mail_id - 10).mails[0]


@dataclass
class FakeSetup:
    """Takes everything but a wrong password."""

    state: SetupState = field(default_factory=lambda: SetupState(None, None, False, False))
    saved: list[object] = field(default_factory=list)

    def current(self) -> SetupState:
        return self.state

    def check_mail(self, account: MailAccount, password: str) -> CheckResult:
        if password == "wrong":
            return CheckResult(False, "The server refused the password.")
        return CheckResult(True, "It works.")

    def check_relay(self, relay: RelayAccount, key: str) -> CheckResult:
        return CheckResult(True, "It works.")

    def save(
        self, mail: MailAccount | None, password: str, relay: RelayAccount | None, key: str
    ) -> str:
        if key == "wrong":
            raise UserError("relay-key", "The relay does not know this key.")
        self.saved.append((mail, relay))
        return "Everything works and is stored."


@dataclass
class FakeServices:
    """All of them."""

    comforts: FakeComforts = field(default_factory=FakeComforts)
    today: FakeToday = field(default_factory=FakeToday)
    prospects: FakeProspects = field(default_factory=FakeProspects)
    people: FakePeople = field(default_factory=FakePeople)
    composing: FakeComposing = field(default_factory=FakeComposing)
    templates: FakeTemplates = field(default_factory=FakeTemplates)
    drafts: FakeDrafts = field(default_factory=FakeDrafts)
    attachments: FakeAttachments = field(default_factory=FakeAttachments)
    sent: FakeSent = field(default_factory=FakeSent)
    outbox: FakeOutbox = field(default_factory=FakeOutbox)
    watching: FakeWatching = field(default_factory=FakeWatching)
    timelines: FakeTimelines = field(default_factory=FakeTimelines)
    alerting: FakeAlerting = field(default_factory=FakeAlerting)
    alert_rules: FakeAlertRules = field(default_factory=FakeAlertRules)
    warmth: FakeWarmth = field(default_factory=FakeWarmth)
    setup: FakeSetup = field(default_factory=FakeSetup)
    accounts: FakeAccounts = field(default_factory=FakeAccounts)
    ledger: FakeLedger = field(default_factory=FakeLedger)
    mailboxes: FakeMailboxes = field(default_factory=FakeMailboxes)
    sending_rules: FakeRulesOfSending = field(default_factory=FakeRulesOfSending)
    suppressing: FakeSuppressing = field(default_factory=FakeSuppressing)
    lists: FakeLists = field(default_factory=FakeLists)


def alert(number: int, name: str = "Ana Díaz") -> ShownAlert:
    """An alert about the prospect of that number."""
    title = f"{name} opened your mail"
    return ShownAlert(number, (number,), number, name, title, "Our catalogue", people.NOW)


def outbox_row(number: int, state: OutgoingState, reason: str = "") -> OutboxRow:
    """A mail that has not left."""
    now = datetime.now(UTC)
    return OutboxRow(number, 1, "Ana Díaz", "ana@x.test", "Hello", state, reason, now, None)
