"""What the user does before the desk is furnished is kept for when it is."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from outreach_app.ui.app import Desk, build_bare_desk
from tests.ui.fakes import FakeServices


@pytest.fixture
def bare(qtbot: QtBot, services: FakeServices) -> Iterator[Desk]:
    """A desk that shows its first rows, and nothing else yet."""
    desk = build_bare_desk(theme="light", page="prospects")
    front = desk.front
    front.prospects.show_first(services.prospects.page())
    front.window.prospects.show_counted()
    desk.show()
    qtbot.waitExposed(front.window)
    yield desk
    desk.quit()
    assert desk.is_at_rest


def furnish(desk: Desk, services: FakeServices) -> None:
    for _step in desk.furnish(services, notifications=False):
        pass
    desk.start()


def test_who_is_opened_before_there_is_a_panel_is_opened_with_it(
    qtbot: QtBot, bare: Desk, services: FakeServices
) -> None:
    page = bare.front.window.prospects
    QTest.keyClick(page.list_view, Qt.Key.Key_J)
    QTest.keyClick(page.list_view, Qt.Key.Key_Return)
    assert page.chosen is not None
    furnish(bare, services)
    with qtbot.waitSignal(bare.timeline_shown) as shown:
        bare.open_prospect(page.chosen)
    assert shown.args == [page.chosen]


def test_what_is_searched_and_sorted_before_is_listed_then(
    qtbot: QtBot, bare: Desk, services: FakeServices
) -> None:
    page = bare.front.window.prospects
    page.list_view.horizontalHeader().sectionClicked.emit(0)
    QTest.keyClicks(page.list_view, "a")
    QTest.keyClicks(page.search_field, "na")
    furnish(bare, services)
    with qtbot.waitSignal(bare.parts.controllers.prospects.first_page):
        pass
    assert page.list.asked.search == "ana"
    assert ("ana", None) in services.prospects.asked
    assert bare.front.prospects.total < services.prospects.count
