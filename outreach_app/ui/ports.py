"""What the desk asks of the services, as Protocols: the real ones and the tests' fakes both fit.

Every method blocks; controllers call them in lanes only. They raise UserError for what the user
or the world can mend.
"""

from collections.abc import Sequence
from datetime import datetime
from typing import Protocol

from outreach_app.domain.accounts import MailAccount, RelayAccount
from outreach_app.domain.alerts import Doing
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
    SetupState,
    ShownAlert,
)
from outreach_app.domain.timeline import SentMail
from outreach_app.domain.timeline_pages import Opening, Standing, TimelinePage
from outreach_app.ui.account_ports import AccountsPort
from outreach_app.ui.attention_ports import AlertRulesPort, WarmthPort
from outreach_app.ui.comfort_ports import ComfortsPort
from outreach_app.ui.ledger_ports import LedgerPort
from outreach_app.ui.list_ports import ListsPort
from outreach_app.ui.mailbox_ports import MailboxesPort
from outreach_app.ui.people_ports import PeoplePort
from outreach_app.ui.sending_ports import OutboxPort, RulesOfSendingPort, SuppressingPort
from outreach_app.ui.today_ports import TodayPort
from outreach_app.ui.writing_ports import (
    AttachmentsPort,
    ComposingPort,
    DraftsPort,
    SentPort,
    TemplatesPort,
)


class ProspectsPort(Protocol):
    """People, a page at a time."""

    def page(
        self,
        search: str = "",
        sort: ProspectSort = ...,
        after: PageKey | None = None,
        limit: int = 100,
    ) -> ProspectPage: ...
    def matching(
        self,
        asked: ProspectFilter,
        order: ProspectOrder = ...,
        after: PageKey | None = None,
        limit: int = 100,
    ) -> ProspectPage: ...
    def ids(self, asked: ProspectFilter, order: ProspectOrder = ...) -> tuple[int, ...]: ...
    def rows(self, prospect_ids: Sequence[int]) -> tuple[ProspectRow, ...]: ...
    def respelled(self, asked: ProspectFilter) -> ProspectFilter | None: ...
    def add(self, form: ProspectForm) -> Prospect: ...
    def by_address(self, address: str) -> Prospect: ...
    def edit(self, prospect_id: int, form: ProspectForm) -> Prospect: ...
    def delete(self, prospect_id: int) -> None: ...


class WatchingPort(Protocol):
    """The relay's feed."""

    def poll(self, wait_seconds: int) -> IngestReport: ...
    def cancel(self) -> None: ...


class AlertingPort(Protocol):
    """Alerts decided, shown or not."""

    def unshown(self) -> Sequence[ShownAlert]: ...
    def mark_shown(self, ids: Sequence[int]) -> None: ...
    def recent(self, limit: int = 50) -> Sequence[AlertRow]: ...
    def note(self, ids: Sequence[int], doing: Doing) -> None: ...
    def remind_next_day(self, alert_id: int) -> datetime: ...
    def were_me(self, ids: Sequence[int]) -> int: ...


class TimelinesPort(Protocol):
    """What happened with one prospect, in slices."""

    def opened(self, prospect_id: int, until: datetime | None = None) -> Opening: ...
    def page(self, prospect_id: int, before: datetime) -> TimelinePage: ...
    def standing(self, prospect_id: int) -> Standing: ...
    def mail(self, mail_id: int) -> SentMail: ...


class SetupPort(Protocol):
    """The accounts, tested for real before they are stored."""

    def current(self) -> SetupState: ...
    def check_mail(self, account: MailAccount, password: str) -> CheckResult: ...
    def check_relay(self, relay: RelayAccount, key: str) -> CheckResult: ...
    def save(
        self, mail: MailAccount | None, password: str, relay: RelayAccount | None, key: str
    ) -> str: ...


class PeopleServices(Protocol):
    """What the desk is given about people."""

    @property
    def prospects(self) -> ProspectsPort: ...
    @property
    def people(self) -> PeoplePort: ...
    @property
    def lists(self) -> ListsPort: ...
    @property
    def ledger(self) -> LedgerPort: ...


class DeskServices(PeopleServices, Protocol):
    """Everything the desk is given."""

    @property
    def today(self) -> TodayPort: ...
    @property
    def comforts(self) -> ComfortsPort: ...
    @property
    def composing(self) -> ComposingPort: ...
    @property
    def templates(self) -> TemplatesPort: ...
    @property
    def drafts(self) -> DraftsPort: ...
    @property
    def attachments(self) -> AttachmentsPort: ...
    @property
    def sent(self) -> SentPort: ...
    @property
    def outbox(self) -> OutboxPort: ...
    @property
    def watching(self) -> WatchingPort: ...
    @property
    def timelines(self) -> TimelinesPort: ...
    @property
    def alerting(self) -> AlertingPort: ...
    @property
    def alert_rules(self) -> AlertRulesPort: ...
    @property
    def warmth(self) -> WarmthPort: ...
    @property
    def setup(self) -> SetupPort: ...
    @property
    def accounts(self) -> AccountsPort: ...
    @property
    def mailboxes(self) -> MailboxesPort: ...
    @property
    def sending_rules(self) -> RulesOfSendingPort: ...
    @property
    def suppressing(self) -> SuppressingPort: ...
