"""The one composition root: builds every object of a profile once, and hands out the services."""

import random
from collections.abc import Callable
from dataclasses import dataclass
from functools import partial
from pathlib import Path

from outreach_app.domain.accounts import MailAccount, RelayAccount
from outreach_app.domain.errors import UserError
from outreach_app.domain.samples.crowd import CrowdSize
from outreach_app.mail.autoconfig import Autoconfig
from outreach_app.mail.door import MailDoor
from outreach_app.mail.mailbox_door import MailboxDoor, MailReader
from outreach_app.mail.messages import Messages
from outreach_app.mail.oauth import OAuthDoor
from outreach_app.services.absences import Absences
from outreach_app.services.account_run import MakeAgain, RunParts
from outreach_app.services.accounts import Accounts, AccountsPorts
from outreach_app.services.alert_rules import AlertRules
from outreach_app.services.alerting import Alerting
from outreach_app.services.attachments import Attachments
from outreach_app.services.attending import Attending
from outreach_app.services.backing_up import BackingUp
from outreach_app.services.building import Building
from outreach_app.services.comforts import Comforts
from outreach_app.services.composing import Composing, ComposingPorts
from outreach_app.services.connections import Connections
from outreach_app.services.crowd import Crowd, Progress
from outreach_app.services.discovering import Discovering
from outreach_app.services.disowning import Disowning
from outreach_app.services.doctor import Doctor
from outreach_app.services.drafts import Drafts
from outreach_app.services.erasing import Erasing
from outreach_app.services.exporting import Exporting
from outreach_app.services.grants import GrantPorts, Grants
from outreach_app.services.handing_over import HandingOver
from outreach_app.services.importing.importing import Importing
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
from outreach_app.services.lists import Lists
from outreach_app.services.mailbox_check import MailboxCheck, MailboxParts
from outreach_app.services.mailbox_intake import Intake
from outreach_app.services.mailboxes import Mailboxes
from outreach_app.services.outbox import Outbox
from outreach_app.services.people.people import build_people
from outreach_app.services.planning import Planning
from outreach_app.services.ports import Clock, OpenRelay, RelayDoor
from outreach_app.services.preferring import Preferring
from outreach_app.services.prospects import Prospects
from outreach_app.services.reading_folders import ReadingFolders
from outreach_app.services.rebuilding import Rebuilding
from outreach_app.services.reckoning import Reckoning
from outreach_app.services.records import Records
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
from outreach_app.storage.copies import Copies
from outreach_app.storage.crowd import crowd_door
from outreach_app.storage.store import Store
from outreach_app.system.ahead import one_ahead
from outreach_app.system.backup_file import BackupFile
from outreach_app.system.backup_folder import BackupFolder
from outreach_app.system.boot import boot_name
from outreach_app.system.clock import SystemClock, local_zone
from outreach_app.system.crew import side_by_side
from outreach_app.system.erasures_file import ErasuresFile
from outreach_app.system.evidence import read_evidence
from outreach_app.system.lock import ExclusiveLock
from outreach_app.system.log import log_to
from outreach_app.system.log_file import LogFile
from outreach_app.system.login_start import LoginStart, start_command
from outreach_app.system.name_servers import NameServers
from outreach_app.system.old_copies import OldCopies
from outreach_app.system.paths import Profile, is_default, open_profile
from outreach_app.system.pause import Pause
from outreach_app.system.preferences_file import PreferencesFile
from outreach_app.system.providers_file import ProvidersFile
from outreach_app.system.secrets import Secrets
from outreach_app.system.settings_file import SettingsFile
from outreach_app.system.tables.presets_file import read_presets
from outreach_app.system.tables.reader import TableReader
from outreach_app.system.tables.writer import TableWriter
from outreach_app.system.whole_file import write_table, write_text
from outreach_app.tracking.relay_client import RelayClient
from outreach_app.tracking.tracker import Tracker


@dataclass(frozen=True, slots=True)
class Program:
    """A profile at work. `close` gives its files back."""

    profile: Profile
    services: Services
    close: Callable[[], None]


def build(profile: Profile, *, clock: Clock | None = None, use_keyring: bool = True) -> Program:
    """Build a profile's program. Raises UserError where the profile can not be opened.

    `clock` is the machine's unless the demo shares another. Without the keyring, secrets live as
    long as the process.
    """
    log_to(profile.log)
    time: Clock = clock or SystemClock()
    settings = SettingsFile(profile.settings)
    secrets = Secrets(settings.load().profile_id, use_keyring=use_keyring)
    store = Store(profile.database)
    presets = ProvidersFile(profile.providers)
    grants = _grants(profile, settings, secrets, presets, time)
    connections = Connections(settings, secrets, _relays(time), grants, Troubles(store, time))
    judge = Judging(read_evidence())
    reckoning = Reckoning(judge)
    mail, messages, tracker = MailDoor(), Messages(), Tracker()
    ledger = _ledger(store, connections, judge, reckoning, tracker, time)
    planning = Planning(connections, local_zone)
    ports = _sending_ports(profile, mail, messages, tracker, time, presets.takes)
    composing = _composing(store, connections, ports)
    sending = _sending(store, connections, reckoning, planning, ports, composing.make_again)
    warmth = Warmth(store, time)
    services = Services(
        accounts=_accounts(store, connections, grants, presets, mail),
        prospects=Prospects(store, time),
        people=build_people(store, time, reckoning),
        composing=composing,
        templates=Templates(store, time),
        drafts=Drafts(store, time),
        sent=Sent(store, time),
        outbox=Outbox(store, sending, composing, reckoning, planning, time),
        watching=Watching(connections, Ingest(store, reckoning, ledger.memory), time),
        timelines=Timelines(store, time),
        alerting=Alerting(store, time, ledger.teaching),
        alert_rules=AlertRules(store, time),
        warmth=warmth,
        today=Today(store, time, warmth),
        comforts=_comforts(store, reckoning, profile, time),
        setup=Setup(store, connections, mail),
        doctor=Doctor(store, connections, mail, MailboxDoor(), secrets.are_lasting),
        ledger=ledger,
        rebuilding=Rebuilding(store, connections, time),
        attachments=Attachments(store, time),
        suppressing=Suppressing(store, time),
        sending_rules=RulesOfSending(connections),
        mailboxes=_mailboxes(profile, store, connections, reckoning, presets, time),
        lists=_lists(profile, store, connections, settings, time),
    )
    return Program(profile, services, partial(_close, services, store))


def fill_with_crowd(
    folder: Path, size: CrowdSize, seed: int, progress: Progress, clock: Clock | None = None
) -> None:
    """Make a profile of made-up people. Raises UserError where the folder holds one already."""
    profile = open_profile(folder)
    if profile.database.exists() or profile.settings.exists():
        raise UserError(
            "profile-there", f"{folder} holds a profile already: name a folder that is new."
        )
    judge, store = Judging(read_evidence()), Store(profile.database)
    door = crowd_door(profile.database)
    try:
        crowd = Crowd(store, door, judge, Reckoning(judge), clock or SystemClock())
        crowd.fill(size, seed, progress)
    finally:
        store.close()


def _ledger(
    store: Store,
    connections: Connections,
    judge: Judging,
    reckoning: Reckoning,
    tracker: Tracker,
    time: Clock,
) -> Ledger:
    return Ledger(
        evidence=EvidenceRoom(store, judge, time),
        teaching=Teaching(store, judge, reckoning, time),
        listing=Listing(store),
        memory=Memory(store, judge, reckoning, time),
        rejudging=Rejudging(store, judge, reckoning, time),
        reaching=Reaching(store, connections, NameServers(), time),
        traces=Traces(store, connections, reckoning, time),
        enrolling=Enrolling(store, connections, tracker, time),
    )


def _sending_ports(
    profile: Profile,
    mail: MailDoor,
    messages: Messages,
    tracker: Tracker,
    time: Clock,
    provider_takes: Callable[[MailAccount], int | None],
) -> SendingPorts:
    return SendingPorts(
        mail=mail,
        messages=messages,
        tracker=tracker,
        lock=ExclusiveLock(profile.outbox_lock),
        clock=time,
        jitter=_jitter,
        crew=side_by_side,
        pause=Pause(),
        ahead=one_ahead,
        provider_takes=provider_takes,
        boot=boot_name(),
    )


def _composing(store: Store, connections: Connections, ports: SendingPorts) -> Composing:
    takes = ports.provider_takes
    parts = ComposingPorts(ports.tracker, ports.messages, ports.mail, ports.clock, takes)
    return Composing(store, connections, parts)


def _sending(
    store: Store,
    connections: Connections,
    reckoning: Reckoning,
    planning: Planning,
    ports: SendingPorts,
    make_again: MakeAgain,
) -> Sending:
    building = Building(store, connections, ports)
    return Sending(
        RunParts(
            store=store,
            connections=connections,
            planning=planning,
            registering=Registering(store, connections, ports.clock),
            building=building,
            handing_over=HandingOver(store, connections, building, ports),
            settling=Settling(store, connections, reckoning, ports.clock),
            ports=ports,
            make_again=make_again,
        )
    )


def _mailboxes(
    profile: Profile,
    store: Store,
    connections: Connections,
    reckoning: Reckoning,
    presets: ProvidersFile,
    clock: Clock,
) -> Mailboxes:
    reader = MailReader()
    lock = ExclusiveLock(profile.mailbox_lock)
    sent_parts = SentParts(Messages(), reader, clock, presets, lock)
    sent = SentFolder(store, connections, reckoning, sent_parts)
    parts = MailboxParts(MailboxDoor(), reader, clock)
    intake, attending = Intake(reckoning), Attending(reckoning)
    check = MailboxCheck(store, connections, intake, attending, sent, parts)
    disowning = Disowning(store, reckoning, clock)
    folders = ReadingFolders(connections, MailboxDoor())
    return Mailboxes(check, Absences(store, clock), sent, disowning, folders)


def _close(services: Services, store: Store) -> None:
    services.mailboxes.check.close()
    store.close()


def _comforts(store: Store, reckoning: Reckoning, profile: Profile, clock: Clock) -> Comforts:
    return Comforts(
        preferring=Preferring(PreferencesFile(profile.preferences)),
        samples=Samples(store, reckoning, clock),
        reporting=Reporting(LogFile(profile.log)),
        retention=Retention(store, clock),
        login_start=LoginStart(start_command(profile.folder, is_default=is_default(profile))),
    )


def _lists(
    profile: Profile,
    store: Store,
    connections: Connections,
    settings: SettingsFile,
    clock: Clock,
) -> Lists:
    presets, beside = read_presets(), ErasuresFile(profile.erasures)
    old = OldCopies(profile.database, profile.backups)
    return Lists(
        importing=Importing(store, TableReader(), write_table, presets, clock),
        exporting=Exporting(store, TableWriter(), presets, clock),
        records=Records(store, write_text, clock),
        erasing=Erasing(store, connections, beside, old, write_text, clock),
        backing_up=BackingUp(
            store,
            Copies(profile.database),
            BackupFile(),
            BackupFolder(profile),
            beside,
            settings,
            lambda path: SettingsFile(Path(path)),
            (old, ExclusiveLock(profile.outbox_lock), clock),
        ),
    )


def _grants(
    profile: Profile,
    settings: SettingsFile,
    secrets: Secrets,
    presets: ProvidersFile,
    time: Clock,
) -> Grants:
    lock = ExclusiveLock(profile.sign_in_lock)
    return Grants(GrantPorts(settings, secrets, presets, OAuthDoor(time.now), lock, time))


def _accounts(
    store: Store, connections: Connections, grants: Grants, presets: ProvidersFile, mail: MailDoor
) -> Accounts:
    discovering = Discovering(connections.settings, presets, NameServers(), Autoconfig())
    return Accounts(store, connections, grants, AccountsPorts(mail, presets, discovering))


def _relays(time: Clock) -> OpenRelay:
    def open_relay(account: RelayAccount, key: str) -> RelayDoor:
        return RelayClient(account.url, key, time.now)

    return open_relay


def _jitter() -> float:
    return random.uniform(0.8, 1.2)  # noqa: S311 - spreads load, guards nothing
