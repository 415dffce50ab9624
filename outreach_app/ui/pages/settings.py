"""The settings: a line here for each section, and the sections' bodies as attributes."""

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication
from PySide6.QtWidgets import QWidget

from outreach_app.ui.actions import ActionSpec
from outreach_app.ui.pages.sectioned import Section, SectionedPage
from outreach_app.ui.widgets.accounts_section import AccountsSection
from outreach_app.ui.widgets.appearance_section import AppearanceSection
from outreach_app.ui.widgets.desktop_section import DesktopSection
from outreach_app.ui.widgets.mailbox_section import MailboxSection
from outreach_app.ui.widgets.privacy_section import PrivacySection
from outreach_app.ui.widgets.relay_section import RelaySection
from outreach_app.ui.widgets.rules_view import RulesView
from outreach_app.ui.widgets.safekeeping_section import SafekeepingSection
from outreach_app.ui.widgets.sending_section import SendingSection
from outreach_app.ui.widgets.shortcuts_section import ShortcutsSection
from outreach_app.ui.widgets.weights_view import WeightsView


class SettingsPage(SectionedPage):
    """Builds the sections once. What each is about, its own wiring knows."""

    def __init__(self, specs: tuple[ActionSpec, ...], parent: QWidget | None = None) -> None:
        self._specs = specs
        makers = (
            self._of_accounts,
            self._of_relay,
            self._of_answers,
            self._of_sending,
            self._of_rules,
            self._of_warmth,
            self._of_looks,
            self._of_keys,
            self._of_desktop,
            self._of_privacy,
            self._of_safekeeping,
        )
        super().__init__(QCoreApplication.translate("sections", "Settings"), makers, parent)

    def _of_accounts(self) -> Section:
        self.accounts = AccountsSection()
        word = QT_TRANSLATE_NOOP("sections", "Mail accounts")
        return Section("mail", word, "mail", self.accounts)

    def _of_relay(self) -> Section:
        self.relay = RelaySection()
        word = QT_TRANSLATE_NOOP("sections", "Relay")
        return Section("relay", word, "opened", self.relay)

    def _of_answers(self) -> Section:
        self.mailbox = MailboxSection()
        word = QT_TRANSLATE_NOOP("sections", "Answers")
        return Section("mailbox", word, "replied", self.mailbox)

    def _of_sending(self) -> Section:
        self.sending = SendingSection()
        word = QT_TRANSLATE_NOOP("sections", "Sending")
        return Section("sending", word, "outbox", self.sending)

    def _of_rules(self) -> Section:
        self.rules = RulesView()
        word = QT_TRANSLATE_NOOP("sections", "Alert rules")
        return Section("rules", word, "alerts", self.rules)

    def _of_warmth(self) -> Section:
        self.weights = WeightsView()
        word = QT_TRANSLATE_NOOP("sections", "Warmth")
        return Section("warmth", word, "warm", self.weights)

    def _of_looks(self) -> Section:
        self.appearance = AppearanceSection()
        word = QT_TRANSLATE_NOOP("sections", "Appearance")
        return Section("appearance", word, "theme", self.appearance)

    def _of_keys(self) -> Section:
        self.shortcuts = ShortcutsSection(self._specs)
        word = QT_TRANSLATE_NOOP("sections", "Shortcuts")
        return Section("shortcuts", word, "list", self.shortcuts)

    def _of_desktop(self) -> Section:
        self.desktop = DesktopSection()
        word = QT_TRANSLATE_NOOP("sections", "Desktop")
        return Section("desktop", word, "desktop", self.desktop)

    def _of_privacy(self) -> Section:
        self.privacy = PrivacySection()
        word = QT_TRANSLATE_NOOP("sections", "Privacy")
        return Section("privacy", word, "privacy", self.privacy)

    def _of_safekeeping(self) -> Section:
        self.safekeeping = SafekeepingSection()
        word = QT_TRANSLATE_NOOP("sections", "Data")
        return Section("safekeeping", word, "folder", self.safekeeping)
