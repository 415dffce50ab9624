"""The objects of one desk, built once and handed to the wiring."""

from collections.abc import Generator
from dataclasses import dataclass

from PySide6.QtCore import QObject

from outreach_app.ui.appearance import Appearance
from outreach_app.ui.controllers.accounts import AccountsController
from outreach_app.ui.controllers.alert_deeds import AlertDeedsController
from outreach_app.ui.controllers.alerts import AlertsController
from outreach_app.ui.controllers.attachments import AttachmentsController
from outreach_app.ui.controllers.attention import AttentionController
from outreach_app.ui.controllers.backups import BackupsController
from outreach_app.ui.controllers.comforts import ComfortsController
from outreach_app.ui.controllers.companies import CompaniesController
from outreach_app.ui.controllers.compose import ComposeController
from outreach_app.ui.controllers.deeds import DeedsController
from outreach_app.ui.controllers.drafts import DraftsController
from outreach_app.ui.controllers.evidence import EvidenceController
from outreach_app.ui.controllers.exporting import ExportingController
from outreach_app.ui.controllers.importing import ImportingController
from outreach_app.ui.controllers.links import LinksController
from outreach_app.ui.controllers.mailbox import MailboxController
from outreach_app.ui.controllers.memory import MemoryController
from outreach_app.ui.controllers.notebook import NotebookController
from outreach_app.ui.controllers.outbox import OutboxController
from outreach_app.ui.controllers.outbox_timing import OutboxTimingController
from outreach_app.ui.controllers.palette import PaletteController
from outreach_app.ui.controllers.people import PeopleController
from outreach_app.ui.controllers.preferences import PreferencesController
from outreach_app.ui.controllers.prospects import ProspectsController
from outreach_app.ui.controllers.reach import ReachController
from outreach_app.ui.controllers.reading_folders import ReadingFoldersController
from outreach_app.ui.controllers.rejudging import RejudgingController
from outreach_app.ui.controllers.reporting import ReportingController
from outreach_app.ui.controllers.sending_rules import SendingRulesController
from outreach_app.ui.controllers.sent import SentController
from outreach_app.ui.controllers.setup import SetupController
from outreach_app.ui.controllers.suppressed import SuppressedController
from outreach_app.ui.controllers.templates import TemplatesController
from outreach_app.ui.controllers.timeline import TimelineController
from outreach_app.ui.controllers.today import TodayController
from outreach_app.ui.controllers.warmth import WarmthController
from outreach_app.ui.controllers.watching import WatchingController
from outreach_app.ui.dialogs import Dialogs
from outreach_app.ui.draft_slots import DraftSlots
from outreach_app.ui.ending import Ending
from outreach_app.ui.front import Front
from outreach_app.ui.jobs import Jobs
from outreach_app.ui.letter_paths import LetterPaths
from outreach_app.ui.links import Links
from outreach_app.ui.main_window import MainWindow
from outreach_app.ui.models.desk_models import DeskModels, build_models
from outreach_app.ui.notify import Notifier
from outreach_app.ui.ports import DeskServices
from outreach_app.ui.theme import Theme
from outreach_app.ui.tidings import Tidings
from outreach_app.ui.tray import Tray
from outreach_app.ui.window_pages import add_pages

TRAY = ("show", "new_mail", "pause", "", "quit")
"""The tray's entries; an empty one is a line."""


@dataclass(frozen=True, slots=True)
class Controllers:
    """One a feature."""

    accounts: AccountsController
    today: TodayController
    preferences: PreferencesController
    palette: PaletteController
    comforts: ComfortsController
    links: LinksController
    reporting: ReportingController
    prospects: ProspectsController
    timeline: TimelineController
    people: PeopleController
    companies: CompaniesController
    deeds: DeedsController
    notebook: NotebookController
    compose: ComposeController
    drafts: DraftsController
    attachments: AttachmentsController
    template_files: AttachmentsController
    sent: SentController
    templates: TemplatesController
    outbox: OutboxController
    watching: WatchingController
    alerts: AlertsController
    alert_deeds: AlertDeedsController
    attention: AttentionController
    warmth: WarmthController
    setup: SetupController
    evidence: EvidenceController
    memory: MemoryController
    rejudging: RejudgingController
    reach: ReachController
    mailbox: MailboxController
    reading_folders: ReadingFoldersController
    outbox_timing: OutboxTimingController
    sending_rules: SendingRulesController
    suppressed: SuppressedController
    importing: ImportingController
    exporting: ExportingController
    backups: BackupsController


@dataclass(frozen=True, slots=True)
class DeskParts:
    """Everything that the wiring connects."""

    theme: Theme
    appearance: Appearance
    jobs: Jobs
    models: DeskModels
    window: MainWindow
    controllers: Controllers
    dialogs: Dialogs
    paths: LetterPaths
    tidings: Tidings
    notifier: Notifier
    tray: Tray
    ending: Ending
    links: Links


def build_parts(
    front: Front, services: DeskServices, owner: QObject, *, is_native: bool
) -> Generator[None, None, DeskParts]:
    """Build every part once, a piece a step, behind the front that may be in view already.

    `is_native` says whether notices go to the desktop first.
    """
    theme, jobs, window = front.theme, front.jobs, front.window
    models = build_models(front.prospects, theme, owner)
    yield from add_pages(window, models, theme)
    yield
    entries = [window.actions_by_name.get(name) for name in TRAY]
    tray = Tray(entries, owner)
    return DeskParts(
        theme=theme,
        appearance=Appearance(theme, window.actions_by_name, owner),
        jobs=jobs,
        models=models,
        window=window,
        controllers=_controllers(services, jobs, window, owner),
        dialogs=Dialogs(window, theme),
        paths=LetterPaths(window),
        tidings=Tidings(window),
        notifier=Notifier(owner, is_native=is_native),
        tray=tray,
        ending=Ending(window, tray),
        links=Links(window),
    )


def _controllers(
    services: DeskServices, jobs: Jobs, window: MainWindow, owner: QObject
) -> Controllers:
    slots = DraftSlots()
    return Controllers(
        accounts=AccountsController(jobs, services.accounts, owner),
        today=TodayController(jobs, services.today, owner),
        reporting=ReportingController(jobs, services.comforts.reporting, owner),
        links=LinksController(jobs, services.prospects, owner),
        comforts=ComfortsController(jobs, services.comforts, owner),
        palette=PaletteController(jobs, services.prospects, services.templates, owner),
        preferences=PreferencesController(jobs, services.comforts.preferring, owner),
        prospects=ProspectsController(jobs, services.prospects, owner),
        people=PeopleController(jobs, services.people, services.prospects, owner),
        companies=CompaniesController(jobs, services.people.companies, owner),
        deeds=DeedsController(jobs, services.people, services.prospects, owner),
        notebook=NotebookController(jobs, services.people, owner),
        timeline=TimelineController(jobs, services.timelines, owner),
        compose=ComposeController(jobs, services.composing, services.templates, slots, owner),
        drafts=DraftsController(jobs, services.drafts, slots, owner),
        attachments=AttachmentsController(jobs, services.attachments, owner),
        template_files=AttachmentsController(jobs, services.attachments, owner),
        templates=TemplatesController(jobs, services.templates, owner),
        sent=SentController(jobs, services.sent, owner),
        outbox=OutboxController(jobs, services.outbox, owner),
        watching=WatchingController(jobs, services.watching, owner),
        alerts=AlertsController(jobs, services.alerting, owner),
        alert_deeds=AlertDeedsController(jobs, services.alerting, owner),
        attention=AttentionController(jobs, services.alert_rules, owner),
        warmth=WarmthController(jobs, services.warmth, owner),
        setup=SetupController(jobs, services.setup, window.settings.relay, owner),
        evidence=EvidenceController(jobs, services.ledger, owner),
        memory=MemoryController(jobs, services.ledger, owner),
        rejudging=RejudgingController(jobs, services.ledger.rejudging, owner),
        reach=ReachController(jobs, services.ledger, owner),
        mailbox=MailboxController(jobs, services.mailboxes, owner),
        reading_folders=ReadingFoldersController(jobs, services.mailboxes.folders, owner),
        outbox_timing=OutboxTimingController(jobs, services.outbox, owner),
        sending_rules=SendingRulesController(jobs, services.sending_rules, owner),
        suppressed=SuppressedController(jobs, services.suppressing, owner),
        importing=ImportingController(jobs, services.lists.importing, owner),
        exporting=ExportingController(jobs, services.lists, owner),
        backups=BackupsController(jobs, services.lists, owner),
    )
