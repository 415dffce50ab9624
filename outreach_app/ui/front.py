"""The front of the desk: what the first picture shows, and no more. The rest is built behind it."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from outreach_app.ui.jobs import Jobs
from outreach_app.ui.main_window import MainWindow
from outreach_app.ui.models.prospect_model import ProspectModel
from outreach_app.ui.theme import Theme


@dataclass(frozen=True, slots=True)
class Front:
    """The window with its first page, the list that it may show, and who works for it."""

    theme: Theme
    jobs: Jobs
    prospects: ProspectModel
    window: MainWindow


def build_front(theme: Theme, owner: QObject, page: str) -> Front:
    """The front, opened on this page: one of the domain's START_PAGES."""
    front = Front(theme, Jobs(owner), ProspectModel(owner), MainWindow(theme))
    front.window.add_page(page, _PAGES[page](front))
    front.window.show_page(page)
    return front


def _today(_front: Front) -> QWidget:
    from outreach_app.ui.pages.today import TodayPage  # noqa: PLC0415 - one of them is enough

    return TodayPage()


def _prospects(front: Front) -> QWidget:
    from outreach_app.ui.pages.prospects import ProspectsPage  # noqa: PLC0415 - as above

    return ProspectsPage(front.prospects, front.theme)


_PAGES: Mapping[str, Callable[[Front], QWidget]] = {"today": _today, "prospects": _prospects}
