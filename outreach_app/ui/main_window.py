"""The main window: rail, pages, message bar and foot. It knows pages, and no service."""

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QCloseEvent, QIcon, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QMainWindow, QVBoxLayout, QWidget

from outreach_app.ui.actions import make_actions, specs_of, word_of_action
from outreach_app.ui.assets import asset
from outreach_app.ui.dressed import Dressed
from outreach_app.ui.theme import Theme
from outreach_app.ui.widgets.foot import Foot
from outreach_app.ui.widgets.page_stack import PageStack
from outreach_app.ui.widgets.progress_strip import ProgressStrip
from outreach_app.ui.widgets.rail import Rail

if TYPE_CHECKING:  # whatever the first picture does not show is loaded behind it
    from outreach_app.domain.prospects import Prospect
    from outreach_app.ui.pages.alerts import AlertsPage
    from outreach_app.ui.pages.compose import ComposePage
    from outreach_app.ui.pages.memory import MemoryPage
    from outreach_app.ui.pages.outbox import OutboxPage
    from outreach_app.ui.pages.prospects import ProspectsPage
    from outreach_app.ui.pages.sectioned import SectionedPage
    from outreach_app.ui.pages.sent import SentMailsPage
    from outreach_app.ui.pages.settings import SettingsPage
    from outreach_app.ui.pages.suppressed import SuppressedPage
    from outreach_app.ui.pages.templates import TemplatesPage
    from outreach_app.ui.pages.today import TodayPage
    from outreach_app.ui.widgets.drafts_dialog import DraftsDialog
    from outreach_app.ui.widgets.message_bar import MessageBar

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
    """Opens pages. Closing it is an intention too: whether it hides or ends is not decided here.

    It is a frame until pages are added; one that is wanted before it is there is shown with it.
    """

    close_wanted = Signal()
    page_shown = Signal(str)

    today: "TodayPage"
    prospects: "ProspectsPage"
    compose: "ComposePage"
    sent: "SentMailsPage"
    outbox: "OutboxPage"
    templates: "TemplatesPage"
    alerts: "AlertsPage"
    memory: "MemoryPage"
    suppressed: "SuppressedPage"
    settings: "SettingsPage"
    help: "SectionedPage"
    drafts: "DraftsDialog"
    bar: "MessageBar"

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.setWindowIcon(QIcon(str(asset("icons", "outreach.svg"))))
        self.resize(1180, 760)
        self.setMinimumSize(960, 600)
        self._theme = theme
        self._may_close = False
        self._page = "today"
        self.pages: dict[str, QWidget] = {}
        self.actions_by_name = make_actions(self, PAGE_NAMES)
        self.rail = Rail(specs_of(PAGE_NAMES), self.actions_by_name)
        self.foot = Foot()
        self.progress = ProgressStrip()
        self._coloured: list[QWidget] = [self.rail, self.foot]
        self._nothing = QWidget()
        self._nothing.setObjectName("page")
        self._stack = PageStack()
        self._stack.add(self._nothing)
        self._right = QVBoxLayout()
        self._right.setSpacing(0)
        self._right.addWidget(self._stack, 1)
        self.setCentralWidget(_framed(self.rail, self._right, self.progress, self.foot))
        self.rail.page_wanted.connect(self.show_page)
        for spec in specs_of(PAGE_NAMES):
            self.actions_by_name[spec.name].setProperty("page", spec.name)
            self.actions_by_name[spec.name].triggered.connect(self._show_page_of_action)
        theme.put_on(self)
        theme.changed.connect(self.dress)
        self.dress()
        self.rail.show_page(self._page)
        self.setWindowTitle(self.tr("{0} – Outreach").format(_word_of_page(self._page)))

    def add_page(self, name: str, page: QWidget) -> None:
        """One of PAGE_NAMES is there: an attribute of this name."""
        setattr(self, name, page)
        self.pages[name] = page
        self._stack.add(page)
        self._coloured.append(page)
        _dress(page, self._theme)
        if name == self._page:
            self.show_page(name)

    def add_bar(self, bar: "MessageBar") -> None:
        """Above the pages messages can be shown."""
        self.bar = bar
        self._right.insertWidget(0, bar)
        self._coloured.append(bar)
        _dress(bar, self._theme)

    @Slot(str)
    def show_page(self, name: str) -> None:
        """Open a page."""
        self._page = name
        self.rail.show_page(name)
        self.setWindowTitle(self.tr("{0} – Outreach").format(_word_of_page(self._page)))
        page = self.pages.get(name, self._nothing)
        self._stack.turn_to(page)
        page.setFocus(Qt.FocusReason.OtherFocusReason)
        self.page_shown.emit(name)

    @Slot(str)
    def show_settings(self, section: str) -> None:
        """Open a section of the settings."""
        self.settings.open_section(section)
        self.show_page("settings")

    @property
    def page(self) -> str:
        """The name of the open page."""
        return self._page

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
    def write_to(self, prospect: "Prospect") -> None:
        """Begin a mail to this prospect."""
        _start_letter(self, {prospect.id: prospect.name})

    @Slot(int, str)
    def write_to_named(self, prospect_id: int, name: str) -> None:
        """Begin a mail to the prospect of this name."""
        _start_letter(self, {prospect_id: name})

    @Slot(object)
    def write_to_many(self, names: dict[int, str]) -> None:
        """Begin a mail to all of these, names by id."""
        _start_letter(self, names)

    @Slot(object)
    def follow_up(self, prospect: "Prospect") -> None:
        """Begin a mail that continues this prospect's thread."""
        _start_letter(self, {prospect.id: prospect.name}, follow_up=True)

    @Slot()
    def new_mail(self) -> None:
        """Begin a mail to somebody yet to be chosen."""
        _start_letter(self, {})

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
        for part in self._coloured:
            _dress(part, self._theme)

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

    @Slot()
    def _show_page_of_action(self) -> None:
        self.show_page(str(self.sender().property("page")))


def _word_of_page(name: str) -> str:
    """It comes first in the title: task lists and screen readers name the window by it."""
    return word_of_action(*specs_of((name,)))


def _start_letter(window: MainWindow, names: dict[int, str], *, follow_up: bool = False) -> None:
    """What was being written is kept among the drafts."""
    window.show_page("compose")
    window.compose.start_letter(names, follow_up=follow_up)


def _dress(part: QWidget, theme: Theme) -> None:
    if isinstance(part, Dressed):
        part.dress(theme.tokens)


def _framed(rail: QWidget, right: QVBoxLayout, progress: QWidget, foot: QWidget) -> QWidget:
    upper = QHBoxLayout()
    upper.setSpacing(0)
    upper.addWidget(rail)
    upper.addLayout(right, 1)
    content = QWidget()
    content.setObjectName("content")
    whole = QVBoxLayout(content)
    whole.setContentsMargins(0, 0, 0, 0)
    whole.setSpacing(0)
    whole.addLayout(upper, 1)
    whole.addWidget(progress)
    whole.addWidget(foot)
    return content
