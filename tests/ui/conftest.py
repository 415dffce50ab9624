"""A desk over fakes, started and ended around a test."""

from collections.abc import Callable, Iterator

import pytest
from pytestqt.qtbot import QtBot

from outreach_app.domain.accounts import MailAccount, RelayAccount, Security
from outreach_app.domain.reports import SetupState
from outreach_app.ui import app
from outreach_app.ui.app import Desk, build_desk
from tests.gui_thread.sitecustomize import watched
from tests.patience import BOUND_MS
from tests.ui.fakes import FakeServices, FakeSetup

ACCOUNT = MailAccount("Maya", "maya@example.com", "smtp.example.com", 587, Security.STARTTLS, "m")
RELAY = RelayAccount("https://relay.example.com")


@pytest.fixture(autouse=True)
def the_gui_thread_waits_for_nobody() -> Iterator[None]:
    """No socket and no SQLite statement in the window's own thread."""
    with watched() as noticed:
        yield
    assert noticed == []


@pytest.fixture(autouse=True)
def the_end_may_come_late(monkeypatch: pytest.MonkeyPatch) -> None:
    """A desk must come to rest; a busy machine may need more than the bound that users have."""
    monkeypatch.setattr(app, "CLOSE_BOUND_MS", BOUND_MS)


@pytest.fixture
def services() -> FakeServices:
    return FakeServices(setup=FakeSetup(SetupState(ACCOUNT, RELAY, True, True)))


@pytest.fixture
def make_desk(qtbot: QtBot, services: FakeServices) -> Iterator[Callable[[], Desk]]:
    """Builds a desk when the test has prepared the services; all are ended at the end."""
    made: list[Desk] = []

    def make() -> Desk:
        desk = build_desk(services, theme="light", notifications=False)
        made.append(desk)
        return desk

    yield make
    for desk in made:
        is_open = not desk.is_ended
        desk.quit()
        if not is_open:
            desk.dispose()
        assert desk.is_at_rest


@pytest.fixture
def desk(qtbot: QtBot, make_desk: Callable[[], Desk]) -> Desk:
    """A desk that has read everything and is watching."""
    desk = make_desk()
    control = desk.parts.controllers
    with qtbot.waitSignals(
        [control.prospects.first_page, control.setup.state_read, control.alerts.listed]
    ):
        desk.start()
    desk.show()
    qtbot.waitExposed(desk.parts.window)
    return desk
