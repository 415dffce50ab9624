"""A profile's services for one test, with the fakes at hand."""

from dataclasses import dataclass
from datetime import UTC
from pathlib import Path

from outreach_app.domain.accounts import ImapPlace, MailAccount, RelayAccount, Security
from outreach_app.domain.classify import Evidence
from outreach_app.domain.mails import Letter, Outgoing
from outreach_app.domain.prospects import Prospect, ProspectForm
from outreach_app.domain.sending_rules import SendingRules
from outreach_app.domain.settings import RelayPlace, Settings
from outreach_app.mail.autoconfig import Autoconfig
from outreach_app.mail.mailbox_door import MailReader
from outreach_app.mail.messages import Messages
from outreach_app.services.absences import Absences
from outreach_app.services.account_run import MakeAgain, RunParts
from outreach_app.services.accounts import Accounts, AccountsPorts
from outreach_app.services.alert_rules import AlertRules
from outreach_app.services.alerting import Alerting
from outreach_app.services.attachments import Attachments
from outreach_app.services.attending import Attending
from outreach_app.services.building import Building
from outreach_app.services.comforts import Comforts
from outreach_app.services.composing import Composing, ComposingPorts
from outreach_app.services.connections import Connections
from outreach_app.services.discovering import Discovering
from outreach_app.services.disowning import Disowning
from outreach_app.services.doctor import Doctor
from outreach_app.services.drafts import Drafts
from outreach_app.services.grants import GrantPorts, Grants
from outreach_app.services.handing_over import HandingOver
from outreach_app.services.ingest import Ingest
from outreach_app.services.judging import Judging
from outreach_app.services.ledger.enrolling import Enrolling
from outreach_app.services.ledger.evidence import EvidenceRoom
from outreach_app.services.ledger.ledger import Ledger
from outreach_app.services.ledger.listing import Listing
from outreach_app.services.ledger.memory import Memory
from outreach_app.services.ledger.reaching import Reaching
from outreach_app.services.ledger.rejudging import Rejudging
from outreach_app.services.ledger.teaching import Teaching
from outreach_app.services.ledger.traces import Traces
from outreach_app.services.mailbox_check import MailboxCheck, MailboxParts
from outreach_app.services.mailbox_intake import Intake
from outreach_app.services.mailboxes import Mailboxes
from outreach_app.services.outbox import Outbox
from outreach_app.services.people.people import build_people
from outreach_app.services.planning import Planning
from outreach_app.services.preferring import Preferring
from outreach_app.services.prospects import Prospects
from outreach_app.services.reading_folders import ReadingFolders
from outreach_app.services.rebuilding import Rebuilding
from outreach_app.services.reckoning import Reckoning
from outreach_app.services.registering import Registering
from outreach_app.services.reporting import Reporting
from outreach_app.services.retention import Retention
from outreach_app.services.samples import Samples
from outreach_app.services.sending import Sending
from outreach_app.services.sending_ports import SendingPorts
from outreach_app.services.sending_rules import RulesOfSending
from outreach_app.services.sent import Sent
from outreach_app.services.sent_folder import SentFolder, SentParts
from outreach_app.services.services import Services
from outreach_app.services.settling import Settling
from outreach_app.services.setup import Setup
from outreach_app.services.suppressing import Suppressing
from outreach_app.services.templates import Templates
from outreach_app.services.timelines import Timelines
from outreach_app.services.today import Today
from outreach_app.services.troubles import Troubles
from outreach_app.services.warmth import Warmth
from outreach_app.services.watching import Watching
from outreach_app.storage.store import Store
from outreach_app.system.ahead import one_ahead
from outreach_app.system.lock import ExclusiveLock
from outreach_app.system.log_file import LogFile
from outreach_app.system.login_start import LoginStart
from outreach_app.system.preferences_file import PreferencesFile
from outreach_app.system.providers_file import ProvidersFile
from outreach_app.system.secrets import Secrets
from outreach_app.system.settings_file import SettingsFile
from outreach_app.tracking.tracker import Tracker
from tests.fakes.clock import FakeClock
from tests.fakes.crew import FakePause, one_by_one
from tests.fakes.mail_server import FakeMailServer
from tests.fakes.mailbox import FakeMailbox
from tests.fakes.name_servers import FakeNameServers
from tests.fakes.oauth import FakeOAuth
from tests.fakes.relay import TAG, FakeRelay
from tests.services.list_services import make_lists

ACCOUNT = MailAccount(
    "Sam",
    "sam@seller.example",
    "mail.seller.example",
    587,
    Security.STARTTLS,
    "",
    id="main",
    imap=ImapPlace("imap.seller.example", 993, Security.TLS),
)
BOOT = "this run"
ANA = ProspectForm("ana@bakery.example", "Ana", "Diaz", "Diaz Bakery")
LETTER = Letter(
    "An idea for {{ company }}",
    '<p>Hi {{ first_name }}, <a href="https://seller.example/a">one</a> '
    '<a href="https://seller.example/b">two</a></p>',
)


@dataclass
class World:
    """Services and what stands around them."""

    folder: Path
    clock: FakeClock
    relay: FakeRelay
    server: FakeMailServer
    store: Store
    settings: SettingsFile
    services: Services
    names: FakeNameServers
    reckoning: Reckoning
    mailbox: FakeMailbox
    oauth: FakeOAuth
    secrets: Secrets
    grants: Grants

    def add(self, form: ProspectForm = ANA) -> Prospect:
        """A prospect."""
        return self.services.prospects.add(form)

    def send(self, letter: Letter = LETTER, form: ProspectForm = ANA) -> Outgoing:
        """Send a letter to one new prospect, and return the mail as it is stored."""
        report = self.services.composing.queue(letter, [self.add(form).id])
        self.services.outbox.run()
        return self.mail(report.mail_ids[0])

    def mail(self, mail_id: int) -> Outgoing:
        """A mail as it is stored."""
        with self.store.reading() as tx:
            mail = tx.outgoing.get(mail_id)
        assert mail is not None
        return mail

    def kinds(self, prospect_id: int) -> list[str]:
        """What the timeline says, newest first, each with its verdict."""
        return [
            f"{line.kind.value} {line.verdict.value if line.verdict else ''}".strip()
            for line in self.services.timelines.of(prospect_id).lines
        ]


def make_world(folder: Path, evidence: Evidence, boot: str = BOOT) -> World:
    """A new profile in this folder, in this run of the machine."""
    clock = FakeClock()
    relay, server = FakeRelay(clock.now), FakeMailServer()
    settings = _settings(folder)
    store = Store(folder / "outreach.db")
    sign_ins = _, secrets, grants = _sign_ins(folder, settings, relay, clock)
    troubles = Troubles(store, clock)
    connections = Connections(settings, secrets, lambda *_account: relay, grants, troubles)
    names, judge = FakeNameServers(), Judging(evidence)
    reckoning = Reckoning(judge)
    ledger = _ledger(store, connections, judge, reckoning, names, clock)
    messages, tracker, presets = Messages(), Tracker(), ProvidersFile(folder / "providers.json")
    writing = ComposingPorts(tracker, messages, server, clock, presets.takes)
    composing = Composing(store, connections, writing)
    planning = Planning(connections, lambda: UTC)
    lock, pause = ExclusiveLock(folder / "outbox.lock"), FakePause(clock)
    others = (lambda: 1.0, one_by_one, pause, one_ahead, presets.takes, boot)
    ports = SendingPorts(server, messages, tracker, lock, clock, *others)
    sending = _sending(store, connections, reckoning, planning, ports, composing.make_again)
    warmth = Warmth(store, clock)
    mailbox = FakeMailbox()
    services = Services(
        accounts=_accounts(folder, store, connections, grants, server, names),
        prospects=Prospects(store, clock),
        people=build_people(store, clock, reckoning),
        composing=composing,
        templates=Templates(store, clock),
        drafts=Drafts(store, clock),
        sent=Sent(store, clock),
        outbox=Outbox(store, sending, composing, reckoning, planning, clock),
        watching=Watching(connections, Ingest(store, reckoning, ledger.memory), clock),
        timelines=Timelines(store, clock),
        alerting=Alerting(store, clock, ledger.teaching),
        alert_rules=AlertRules(store, clock),
        warmth=warmth,
        today=Today(store, clock, warmth),
        comforts=_comforts(store, reckoning, folder, clock),
        setup=Setup(store, connections, server),
        doctor=Doctor(store, connections, server, mailbox, keyring_works=lambda: True),
        ledger=ledger,
        rebuilding=Rebuilding(store, connections, clock),
        lists=make_lists(folder, store, connections, settings, clock),
        attachments=Attachments(store, clock),
        suppressing=Suppressing(store, clock),
        sending_rules=RulesOfSending(connections),
        mailboxes=_mailboxes(store, connections, reckoning, mailbox, clock, _presets(folder)),
    )
    parts = (store, settings, services, names, reckoning, mailbox, *sign_ins)
    return World(folder, clock, relay, server, *parts)


def _accounts(
    folder: Path,
    store: Store,
    connections: Connections,
    grants: Grants,
    server: FakeMailServer,
    names: FakeNameServers,
) -> Accounts:
    presets = _presets(folder)
    discovering = Discovering(connections.settings, presets, names, Autoconfig(pages=()))
    return Accounts(store, connections, grants, AccountsPorts(server, presets, discovering))


def _presets(folder: Path) -> ProvidersFile:
    return ProvidersFile(folder / "providers.json")


def _sign_ins(
    folder: Path, settings: SettingsFile, relay: FakeRelay, clock: FakeClock
) -> tuple[FakeOAuth, Secrets, Grants]:
    secrets, oauth = Secrets("test", use_keyring=False), FakeOAuth(clock.now)
    secrets.set("relay-key", relay.key)
    lock = ExclusiveLock(folder / "sign-in.lock")
    ports = GrantPorts(settings, secrets, _presets(folder), oauth, lock, clock)
    return oauth, secrets, Grants(ports)


def _mailboxes(
    store: Store,
    connections: Connections,
    reckoning: Reckoning,
    mailbox: FakeMailbox,
    clock: FakeClock,
    presets: ProvidersFile,
) -> Mailboxes:
    reader = MailReader()
    lock = ExclusiveLock(store._path.with_name("mailbox.lock"))
    parts = SentParts(Messages(), reader, clock, presets, lock)
    sent = SentFolder(store, connections, reckoning, parts)
    check = MailboxCheck(
        store,
        connections,
        Intake(reckoning),
        Attending(reckoning),
        sent,
        MailboxParts(mailbox, reader, clock),
    )
    disowning = Disowning(store, reckoning, clock)
    folders = ReadingFolders(connections, mailbox)
    return Mailboxes(check, Absences(store, clock), sent, disowning, folders)


def _comforts(store: Store, reckoning: Reckoning, folder: Path, clock: FakeClock) -> Comforts:
    return Comforts(
        preferring=Preferring(PreferencesFile(folder / "preferences.json")),
        samples=Samples(store, reckoning, clock),
        reporting=Reporting(LogFile(folder / "outreach.log")),
        retention=Retention(store, clock),
        login_start=LoginStart(("outreach", "desk"), folder),
    )


def _sending(
    store: Store,
    connections: Connections,
    reckoning: Reckoning,
    planning: Planning,
    ports: SendingPorts,
    make_again: MakeAgain,
) -> Sending:
    registering = Registering(store, connections, ports.clock)
    building = Building(store, connections, ports)
    handing_over = HandingOver(store, connections, building, ports)
    settling = Settling(store, connections, reckoning, ports.clock)
    return Sending(
        RunParts(
            store,
            connections,
            planning,
            registering,
            building,
            handing_over,
            settling,
            ports,
            make_again,
        )
    )


def _settings(folder: Path) -> SettingsFile:
    """Settings that know both accounts."""
    made = SettingsFile(folder / "settings.json")
    relay, place = RelayAccount("https://relay.example"), RelayPlace(TAG, "https://go.example")
    made.save(Settings("test", (ACCOUNT,), relay, place, sending=SendingRules(undo_seconds=0)))
    return made


def _ledger(
    store: Store,
    connections: Connections,
    judge: Judging,
    reckoning: Reckoning,
    names: FakeNameServers,
    clock: FakeClock,
) -> Ledger:
    return Ledger(
        evidence=EvidenceRoom(store, judge, clock),
        teaching=Teaching(store, judge, reckoning, clock),
        listing=Listing(store),
        memory=Memory(store, judge, reckoning, clock),
        rejudging=Rejudging(store, judge, reckoning, clock),
        reaching=Reaching(store, connections, names, clock),
        traces=Traces(store, connections, reckoning, clock),
        enrolling=Enrolling(store, connections, Tracker(), clock),
    )
