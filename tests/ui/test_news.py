"""What the window does when news comes in: all that is in view, once, and nothing that is not."""

import pytest
from pytestqt.qtbot import QtBot

from outreach_app.domain.prospect_pages import Everybody
from outreach_app.domain.reports import IngestReport
from outreach_app.ui.app import Desk
from outreach_app.ui.jobs import Lane
from outreach_app.ui.widgets.message_bar import Message
from tests.ui.fakes import FakeServices, alert


@pytest.fixture
def reading(qtbot: QtBot, desk: Desk) -> Desk:
    """A desk on its list, at rest."""
    desk.parts.window.show_page("prospects")
    qtbot.waitUntil(lambda: not is_reading(desk))
    return desk


def is_reading(desk: Desk) -> bool:
    return bool(desk.parts.jobs.busy_lanes & {Lane.DESK, Lane.WHOLE})


def test_news_are_spread_once_they_are_told_and_a_burst_of_them_once_more(
    qtbot: QtBot, reading: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    spread: list[tuple[int, ...]] = []
    control = reading.parts.controllers
    monkeypatch.setattr(control.timeline, "refresh_if_among", spread.append)
    bursts: tuple[tuple[int, ...], ...] = ((1,), (3, 2))
    for touched in bursts:
        control.watching.report.emit(IngestReport(prospects=touched))
    assert spread == []  # the notice is painted first
    qtbot.waitUntil(lambda: bool(spread))
    for touched in (5,), (4,):
        control.watching.report.emit(IngestReport(prospects=touched))
    assert spread == [(1, 2, 3)]
    qtbot.waitUntil(lambda: len(spread) > 1)
    assert spread == [(1, 2, 3), (4, 5)]


def test_notices_that_come_together_are_marked_together_once_they_are_painted(
    qtbot: QtBot, reading: Desk, services: FakeServices, monkeypatch: pytest.MonkeyPatch
) -> None:
    marked: list[tuple[list[int], bool]] = []
    control, told = reading.parts.controllers, reading.parts.window.bar

    def mark(ids: tuple[int, ...]) -> None:
        marked.append((sorted(ids), told.message is not None))

    monkeypatch.setattr(services.alerting, "mark_shown", mark)
    for number in (1, 2):
        report = IngestReport(prospects=(number,), alerts=(alert(number),))
        control.watching.report.emit(report)
    qtbot.waitUntil(lambda: bool(marked))
    assert marked == [([1, 2], True)]


def test_what_was_seen_is_marked_though_the_desk_ends_at_once(
    qtbot: QtBot, reading: Desk, services: FakeServices
) -> None:
    control, told = reading.parts.controllers, reading.parts.window.bar
    control.watching.report.emit(IngestReport(prospects=(1,), alerts=(alert(1),)))
    qtbot.waitUntil(lambda: told.message is not None)
    with qtbot.waitSignal(reading.closed):
        reading.quit()
    assert services.alerting.marked == [1]


def test_sent_mails_and_rules_are_read_again_when_they_are_looked_at(
    qtbot: QtBot, reading: Desk
) -> None:
    control, window = reading.parts.controllers, reading.parts.window
    read: list[str] = []
    control.sent.first_page.connect(lambda _page: read.append("sent"))
    control.attention.listed.connect(lambda _rows: read.append("rules"))
    with qtbot.waitSignal(control.alerts.listed):
        control.watching.report.emit(IngestReport(prospects=(1,), alerts=(alert(1),)))
    qtbot.waitUntil(lambda: not is_reading(reading))
    assert read == []
    with qtbot.waitSignal(control.sent.first_page):
        window.show_page("sent")
    with qtbot.waitSignal(control.attention.listed):
        window.show_page("settings")
    assert read == ["sent", "rules"]


def test_today_is_read_again_when_it_is_looked_at(qtbot: QtBot, reading: Desk) -> None:
    control, window = reading.parts.controllers, reading.parts.window
    control.today.note_change()
    assert not control.today._pause.isActive()
    with qtbot.waitSignal(control.today.read):
        window.show_page("today")
    with qtbot.waitSignal(control.today.read):
        control.today.note_change()


def test_a_change_of_today_waits_for_the_next_look_where_one_leaves(
    qtbot: QtBot, reading: Desk
) -> None:
    control, window = reading.parts.controllers, reading.parts.window
    with qtbot.waitSignal(control.today.read):
        control.today.load()
    window.show_page("today")
    control.today.note_change()
    window.show_page("prospects")
    assert not control.today._pause.isActive()
    with qtbot.waitSignal(control.today.read):
        window.show_page("today")


def test_messages_that_come_together_are_laid_out_once(qtbot: QtBot, reading: Desk) -> None:
    bar = reading.parts.window.bar
    bar.show_message(Message("note", "the first"))
    assert bar._sentence.text() == "the first"
    shown: list[str] = []
    bar._soon.timeout.connect(lambda: shown.append(bar._sentence.text()))
    for number in range(6):
        bar.show_message(Message("note", f"number {number}"))
    qtbot.waitUntil(lambda: bool(shown))
    assert shown == ["number 5"]
    assert bar.message == Message("note", "number 5")


def test_what_is_closed_is_what_was_seen(reading: Desk) -> None:
    bar = reading.parts.window.bar
    bar.show_message(Message("note", "read by the user"))
    bar.show_message(Message("note", "come in the moment of the click"))
    bar.close_message()
    assert bar._sentence.text() == "come in the moment of the click"
    bar.close_message()
    assert bar.message is None


def test_everybody_knows_where_each_stands() -> None:
    everybody = Everybody((7, 5, 9))
    assert [everybody.places.get(one) for one in (7, 5, 9, 8)] == [0, 1, 2, None]
    assert tuple(everybody) == (7, 5, 9)
