"""The start: rows first, all else behind them, and nothing that was asked meanwhile is lost."""

from collections.abc import Iterator
from threading import Event

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from outreach_app.domain.errors import UserError
from outreach_app.domain.first_rows import FirstRows
from outreach_app.domain.pipeline import Stage
from outreach_app.domain.preferences import Preferences
from outreach_app.domain.prospect_filter import ProspectFilter
from outreach_app.ui.app import Desk, build_bare_desk
from outreach_app.ui.start import Beginning, Start
from tests.ui.fakes import FakeServices


class FakeOpening:
    """Rows at once, services when they are let through, or a fault in their place."""

    def __init__(self, services: FakeServices) -> None:
        self._services = services
        self.let_through = Event()
        self.fault: UserError | None = None

    def preferences(self) -> Preferences:
        return Preferences(page="prospects")

    def is_ready(self) -> bool:
        return True

    def first_rows(self) -> FirstRows | None:
        return FirstRows(
            self._services.prospects.matching(ProspectFilter()), (Stage("new", "New"),)
        )

    def services(self) -> FakeServices:
        assert self.let_through.wait(60)
        if self.fault is not None:
            raise self.fault
        return self._services


@pytest.fixture
def opening(services: FakeServices) -> Iterator[FakeOpening]:
    made = FakeOpening(services)
    yield made
    made.let_through.set()


@pytest.fixture
def bare(qtbot: QtBot) -> Iterator[Desk]:
    desk = build_bare_desk(theme="light", page="prospects")
    yield desk
    desk.quit()
    desk.dispose()
    QApplication.setQuitOnLastWindowClosed(False)


def begun(qtbot: QtBot, desk: Desk, opening: FakeOpening) -> Start:
    start = Start(desk, opening, Beginning())
    with qtbot.waitSignal(start.reached) as reached:
        start.run()
    assert reached.args == ["painted"]
    return start


def test_rows_come_before_services(qtbot: QtBot, bare: Desk, opening: FakeOpening) -> None:
    begun(qtbot, bare, opening)
    assert bare.front.prospects.rowCount() > 0
    assert bare.front.window.isVisible()
    assert not opening.let_through.is_set()


def test_what_is_wanted_meanwhile_is_done_behind(
    qtbot: QtBot, bare: Desk, opening: FakeOpening
) -> None:
    start = begun(qtbot, bare, opening)
    window = bare.front.window
    window.actions_by_name["settings"].trigger()
    start.open_link("outreach:templates")
    assert set(window.pages) == {"prospects"}
    assert window.page == "settings"
    with qtbot.waitSignal(start.reached) as reached:
        opening.let_through.set()
    assert reached.args == ["whole"]
    assert window.page == "templates", "the link came after the click"
    assert window.templates.isVisible()


def test_whoever_is_looked_at_meanwhile_is_opened(
    qtbot: QtBot, bare: Desk, opening: FakeOpening
) -> None:
    begun(qtbot, bare, opening)
    first = bare.front.prospects.ids[0]
    bare.front.window.prospects.choose(first)
    with qtbot.waitSignal(bare.timeline_shown) as shown:
        opening.let_through.set()
    assert shown.args == [first]


def test_services_that_can_not_be_built_end_it(
    qtbot: QtBot, bare: Desk, opening: FakeOpening
) -> None:
    start = begun(qtbot, bare, opening)
    opening.fault = UserError("profile-broken", "It is broken.")
    with qtbot.waitSignal(bare.closed):
        opening.let_through.set()
    assert start.fault is opening.fault


def test_closing_before_all_is_there_ends_it(
    qtbot: QtBot, bare: Desk, opening: FakeOpening
) -> None:
    begun(qtbot, bare, opening)
    opening.let_through.set()
    with qtbot.waitSignal(bare.closed):
        bare.front.window.close()
    assert bare.is_ended
