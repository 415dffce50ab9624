"""The pages of the window, each built by itself so that a picture can be painted in between."""

from collections.abc import Callable, Iterator
from functools import partial

from PySide6.QtWidgets import QWidget

from outreach_app.ui.actions import DEEDS, specs_of
from outreach_app.ui.dressed import Dressed
from outreach_app.ui.main_window import PAGE_NAMES, MainWindow
from outreach_app.ui.models.desk_models import DeskModels
from outreach_app.ui.pages.alerts import AlertsPage
from outreach_app.ui.pages.compose import ComposePage
from outreach_app.ui.pages.help import help_page
from outreach_app.ui.pages.memory import MemoryPage
from outreach_app.ui.pages.outbox import OutboxPage
from outreach_app.ui.pages.prospects import ProspectsPage
from outreach_app.ui.pages.sectioned import SectionedPage
from outreach_app.ui.pages.sent import SentMailsPage
from outreach_app.ui.pages.settings import SettingsPage
from outreach_app.ui.pages.suppressed import SuppressedPage
from outreach_app.ui.pages.templates import TemplatesPage
from outreach_app.ui.pages.today import TodayPage
from outreach_app.ui.slices import polished
from outreach_app.ui.theme import Theme
from outreach_app.ui.widgets.drafts_dialog import DraftsDialog
from outreach_app.ui.widgets.message_bar import MessageBar
from outreach_app.ui.widgets.prospect_panel import ProspectPanel


def add_pages(window: MainWindow, models: DeskModels, theme: Theme) -> Iterator[None]:
    """Whatever the window lacks of its pages, and what stands around them; a piece a step."""
    window.add_bar(MessageBar())
    window.drafts = DraftsDialog(window)
    makers: dict[str, Callable[[], QWidget]] = {
        "today": TodayPage,
        "prospects": partial(ProspectsPage, models.prospects, theme),
        "compose": ComposePage,
        "sent": SentMailsPage,
        "outbox": partial(OutboxPage, models.outbox),
        "templates": TemplatesPage,
        "alerts": partial(AlertsPage, models.alerts, theme),
        "memory": MemoryPage,
        "suppressed": partial(SuppressedPage, models.suppressed),
        "settings": partial(SettingsPage, (*specs_of(PAGE_NAMES), *DEEDS)),
        "help": partial(help_page, window.actions_by_name),
    }
    for name in PAGE_NAMES:
        if name not in window.pages:
            yield
            page = makers[name]()
            yield
            if isinstance(page, Dressed):
                page.dress(theme.tokens)
            yield
            window.add_page(name, page)
            if isinstance(page, SectionedPage):
                yield from page.pieces()
            yield from polished(page)
    yield
    panel = ProspectPanel(theme)
    yield
    panel.dress(theme.tokens)
    yield
    window.prospects.add_panel(panel)
    yield from polished(panel)
