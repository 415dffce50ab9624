"""The settings: a line here for each section, and the sections' bodies as attributes."""

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication
from PySide6.QtWidgets import QWidget

from outreach_app.ui.actions import ActionSpec
from outreach_app.ui.pages.sectioned import Section, SectionedPage
from outreach_app.ui.pages.setup import SetupPage
from outreach_app.ui.widgets.accounts_section import AccountsSection
from outreach_app.ui.widgets.appearance_section import AppearanceSection
from outreach_app.ui.widgets.desktop_section import DesktopSection
from outreach_app.ui.widgets.mailbox_section import MailboxSection
from outreach_app.ui.widgets.privacy_section import PrivacySection
from outreach_app.ui.widgets.rules_view import RulesView
from outreach_app.ui.widgets.safekeeping_section import SafekeepingSection
from outreach_app.ui.widgets.sending_section import SendingSection
from outreach_app.ui.widgets.shortcuts_section import ShortcutsSection
from outreach_app.ui.widgets.weights_view import WeightsView


class SettingsPage(SectionedPage):
    """Builds the sections once. What each is about, its own wiring knows."""

    def __init__(self, specs: tuple[ActionSpec, ...], parent: QWidget | None = None) -> None:
        self.setup = SetupPage()
        self.mailbox = MailboxSection()
        self.accounts = AccountsSection()
        self.rules = RulesView()
        self.weights = WeightsView()
        self.appearance = AppearanceSection()
        self.shortcuts = ShortcutsSection(specs)
        self.desktop = DesktopSection()
        self.privacy = PrivacySection()
        self.sending = SendingSection()
        self.safekeeping = SafekeepingSection()
        answers = QT_TRANSLATE_NOOP("sections", "Answers")
        accounts = QT_TRANSLATE_NOOP("sections", "Mail accounts")
        setup = QT_TRANSLATE_NOOP("sections", "Relay")
        rules = QT_TRANSLATE_NOOP("sections", "Alert rules")
        warmth = QT_TRANSLATE_NOOP("sections", "Warmth")
        looks = QT_TRANSLATE_NOOP("sections", "Appearance")
        keys = QT_TRANSLATE_NOOP("sections", "Shortcuts")
        desktop = QT_TRANSLATE_NOOP("sections", "Desktop")
        safekeeping = QT_TRANSLATE_NOOP("sections", "Data")
        privacy = QT_TRANSLATE_NOOP("sections", "Privacy")
        sending = QT_TRANSLATE_NOOP("sections", "Sending")
        sections = (
            Section("mail", accounts, "mail", self.accounts),
            Section("accounts", setup, "setup", self.setup, is_page=True),
            Section("mailbox", answers, "replied", self.mailbox),
            Section("sending", sending, "outbox", self.sending),
            Section("rules", rules, "alerts", self.rules),
            Section("warmth", warmth, "warm", self.weights),
            Section("appearance", looks, "theme", self.appearance),
            Section("shortcuts", keys, "list", self.shortcuts),
            Section("desktop", desktop, "desktop", self.desktop),
            Section("privacy", privacy, "privacy", self.privacy),
            Section("safekeeping", safekeeping, "folder", self.safekeeping),
        )
        super().__init__(QCoreApplication.translate("sections", "Settings"), sections, parent)
