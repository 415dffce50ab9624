"""The main window: rail, pages, message bar and foot. It knows pages, and no service."""

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QCloseEvent, QIcon, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QMainWindow, QStackedWidget, QVBoxLayout, QWidget

from outreach_app.domain.prospects import Prospect
from outreach_app.ui.actions import DEEDS, make_actions, specs_of
from outreach_app.ui.assets import asset
from outreach_app.ui.dressed import Dressed
from outreach_app.ui.models.desk_models import DeskModels
from outreach_app.ui.pages.alerts import AlertsPage
from outreach_app.ui.pages.compose import ComposePage
from outreach_app.ui.pages.help import help_page
from outreach_app.ui.pages.memory import MemoryPage
from outreach_app.ui.pages.outbox import OutboxPage
from outreach_app.ui.pages.prospects import ProspectsPage
from outreach_app.ui.pages.sent import SentMailsPage
from outreach_app.ui.pages.settings import SettingsPage
from outreach_app.ui.pages.suppressed import SuppressedPage
from outreach_app.ui.pages.templates import TemplatesPage
from outreach_app.ui.pages.today import TodayPage
from outreach_app.ui.theme import Theme
from outreach_app.ui.widgets.drafts_dialog import DraftsDialog
from outreach_app.ui.widgets.foot import Foot
from outreach_app.ui.widgets.message_bar import MessageBar
from outreach_app.ui.widgets.progress_strip import ProgressStrip
from outreach_app.ui.widgets.rail import Rail

PAGE_NAMES = (
    "today",
    "prospects",
    "compose",
    "sent",
    "outbox",
    "templates",
    "alerts",
    "memory",
    "suppressed",
    "settings",
    "help",
)
"""The pages there are: each is an attribute of the window and has its action in actions.PAGES."""


_WIDE = 1100
"""Narrower than this, the rail makes room for the page."""


class MainWindow(QMainWindow):
    """Opens pages. Closing it is an intention too: whether it hides or ends is not decided here."""

    close_wanted = Signal()

    def __init__(self, theme: Theme, models: DeskModels) -> None:
        super().__init__()
        self.setWindowTitle(self.tr("Outreach"))
        self.setWindowIcon(QIcon(str(asset("icons", "outreach.svg"))))
        self.resize(1180, 760)
        self.setMinimumSize(960, 600)
        self._theme = theme
        self._may_close = False
        self.actions_by_name = make_actions(self, PAGE_NAMES)
        self.today = TodayPage()
        self.prospects = ProspectsPage(models.prospects, theme)
        self.compose = ComposePage()
        self.drafts = DraftsDialog(self)
        self.sent = SentMailsPage()
        self.outbox = OutboxPage(models.outbox)
        self.templates = TemplatesPage()
        self.alerts = AlertsPage(models.alerts, theme)
        self.memory = MemoryPage()
        self.suppressed = SuppressedPage(models.suppressed)
        self.settings = SettingsPage((*specs_of(PAGE_NAMES), *DEEDS))
        self.setup = self.settings.setup
        self.rules = self.settings.rules
        self.weights = self.settings.weights
        self.help = help_page(self.actions_by_name)
        self._pages: dict[str, QWidget] = {name: getattr(self, name) for name in PAGE_NAMES}
        self.rail = Rail(specs_of(PAGE_NAMES), self.actions_by_name)
        self.bar = MessageBar()
        self.foot = Foot()
        self.progress = ProgressStrip()
        self._build()
        self.rail.page_wanted.connect(self.show_page)
        for spec in specs_of(PAGE_NAMES):
            self.actions_by_name[spec.name].setProperty("page", spec.name)
            self.actions_by_name[spec.name].triggered.connect(self._show_page_of_action)
        theme.changed.connect(self.dress)
        self.dress()
        self.show_page("today")

    @Slot(str)
    def show_page(self, name: str) -> None:
        """Open a page."""
        self._stack.setCurrentWidget(self._pages[name])
        self.rail.show_page(name)
        self._pages[name].setFocus(Qt.FocusReason.OtherFocusReason)

    @Slot(str)
    def show_settings(self, section: str) -> None:
        """Open a section of the settings."""
        self.settings.open_section(section)
        self.show_page("settings")

    @property
    def page(self) -> str:
        """The name of the open page."""
        return next(n for n, p in self._pages.items() if p is self._stack.currentWidget())

    @Slot()
    def raise_window(self) -> None:
        """Bring the window to the front, from the tray or from below others."""
        self.showNormal() if self.isMinimized() else self.show()
        self.raise_()
        self.activateWindow()

    @Slot(int)
    def open_prospect(self, prospect_id: int) -> None:
        """Open this prospect's timeline."""
        self.show_page("prospects")
        self.prospects.choose(prospect_id)

    @Slot(object)
    def write_to(self, prospect: Prospect) -> None:
        """Begin a mail to this prospect."""
        self._start_letter(({prospect.id: prospect.name}, False))

    @Slot(int, str)
    def write_to_named(self, prospect_id: int, name: str) -> None:
        """Begin a mail to the prospect of this name."""
        self._start_letter(({prospect_id: name}, False))

    @Slot(object)
    def write_to_many(self, names: dict[int, str]) -> None:
        """Begin a mail to all of these, names by id."""
        self._start_letter((names, False))

    @Slot(object)
    def follow_up(self, prospect: Prospect) -> None:
        """Begin a mail that continues this prospect's thread."""
        self._start_letter(({prospect.id: prospect.name}, True))

    @Slot()
    def new_mail(self) -> None:
        """Begin a mail to somebody yet to be chosen."""
        self._start_letter(({}, False))

    @Slot()
    def search(self) -> None:
        """Go to the search."""
        self.show_page("prospects")
        self.prospects.focus_search()

    @Slot()
    def send(self) -> None:
        """Send what is being written, while it is in view."""
        if self.page == "compose":
            self.compose.ask_send()

    @Slot()
    def dress(self) -> None:
        """Take the theme's colours."""
        for part in (self.rail, self.bar, self.foot, *self._pages.values()):
            if isinstance(part, Dressed):
                part.dress(self._theme.tokens)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.rail.make_narrow(self.width() < _WIDE)

    def let_close(self) -> None:
        """From now on closing the window really closes it."""
        self._may_close = True
        self.close()

    def closeEvent(self, event: QCloseEvent) -> None:
        if self._may_close:
            event.accept()
            return
        event.ignore()
        self.close_wanted.emit()

    def _start_letter(self, start: tuple[dict[int, str], bool]) -> None:
        """What was being written is kept among the drafts."""
        self.show_page("compose")
        self.compose.start_letter(start[0], follow_up=start[1])

    @Slot()
    def _show_page_of_action(self) -> None:
        self.show_page(str(self.sender().property("page")))

    def _build(self) -> None:
        self._stack = QStackedWidget()
        for page in self._pages.values():
            self._stack.addWidget(page)
        right = QVBoxLayout()
        right.setSpacing(0)
        right.addWidget(self.bar)
        right.addWidget(self._stack, 1)
        upper = QHBoxLayout()
        upper.setSpacing(0)
        upper.addWidget(self.rail)
        upper.addLayout(right, 1)
        content = QWidget()
        content.setObjectName("content")
        whole = QVBoxLayout(content)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addLayout(upper, 1)
        whole.addWidget(self.progress)
        whole.addWidget(self.foot)
        self.setCentralWidget(content)
