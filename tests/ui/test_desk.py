"""The whole desk over fakes: what the user does, what they are told, and how it ends."""

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from outreach_app.domain.errors import UserError
from outreach_app.domain.mails import OutgoingState
from outreach_app.domain.reports import IngestReport, OutboxReport, SetupState
from outreach_app.ui.app import CLOSE_BOUND_MS, Desk
from outreach_app.ui.widgets.message_bar import Message
from outreach_app.ui.widgets.question import Question
from tests.ui.fakes import FakeServices, alert, outbox_row

Make = Callable[[], Desk]


def _bar(desk: Desk) -> Message:
    message = desk.parts.window.bar.message
    assert message is not None
    return message


def test_the_list_and_a_timeline_are_shown(qtbot: QtBot, desk: Desk, tmp_path: Path) -> None:
    with qtbot.waitSignal(desk.timeline_shown) as shown:
        desk.open_prospect(1)
    assert shown.args == [1]
    assert desk.parts.models.prospects.rowCount() == 3
    assert desk.parts.window.prospects.panel.prospect_id == 1
    assert desk.grab(tmp_path / "desk.png")
    assert (tmp_path / "desk.png").stat().st_size > 10_000


def test_an_answer_about_somebody_else_is_dropped(qtbot: QtBot, desk: Desk) -> None:
    desk.open_prospect(1)
    desk.open_prospect(2)
    with qtbot.waitSignal(desk.timeline_shown) as shown:
        pass
    assert shown.args == [2]
    assert desk.parts.window.prospects.panel.prospect_id == 2


def test_the_list_goes_on_when_one_scrolls(
    qtbot: QtBot, make_desk: Make, services: FakeServices
) -> None:
    services.prospects.count = 450
    desk = make_desk()
    model = desk.parts.models.prospects
    desk.start()
    desk.show()
    desk.parts.window.show_page("prospects")
    qtbot.waitUntil(lambda: model.rowCount() == 450)
    table = desk.parts.window.prospects.list_view
    with qtbot.waitSignal(desk.parts.controllers.prospects.rows_read):
        table.scrollToBottom()
    qtbot.waitUntil(lambda: model.row_at(model.index(449, 0)) is not None)
    assert [model.id_at(model.index(place, 0)) for place in range(450)] == list(range(1, 451))


def test_searching_asks_the_service(qtbot: QtBot, desk: Desk, services: FakeServices) -> None:
    desk.parts.window.search()
    field = desk.parts.window.prospects.search_field
    with qtbot.waitSignal(desk.parts.controllers.prospects.first_page):
        QTest.keyClicks(field, "chiara")
    qtbot.waitUntil(lambda: desk.parts.models.prospects.rowCount() == 1)
    assert services.prospects.asked[-1][0] == "chiara"


def test_an_alert_is_shown_once_and_marked(
    qtbot: QtBot, make_desk: Make, services: FakeServices
) -> None:
    services.watching.coming = [
        IngestReport(),
        IngestReport(new_hits=1, prospects=(1,), alerts=(alert(1),)),
    ]
    desk = make_desk()
    with qtbot.waitSignal(desk.alert_shown) as shown:
        desk.start()
    assert shown.args == [alert(1)]
    assert desk.shown_alerts == (alert(1),)
    assert services.alerting.marked == [1]
    assert _bar(desk) == Message("note", "Our catalogue", "Ana Díaz opened your mail", 1)


def test_what_was_missed_comes_in_one_summary(
    qtbot: QtBot, make_desk: Make, services: FakeServices
) -> None:
    services.alerting.missed = (alert(1),)
    services.watching.coming = [
        IngestReport(new_hits=1000, alerts=(alert(2), alert(3)), caught_up=False),
        IngestReport(new_hits=10, alerts=(alert(1), alert(4))),
    ]
    desk = make_desk()
    with qtbot.waitSignals([desk.alert_shown] * 4):
        desk.start()
    assert sorted(services.alerting.marked) == [1, 2, 3, 4]
    assert _bar(desk).title == "4 things happened while you were away"
    assert _bar(desk).prospect_id is None


def test_what_was_missed_is_told_though_the_relay_is_away(
    qtbot: QtBot, make_desk: Make, services: FakeServices
) -> None:
    services.alerting.missed = (alert(1),)
    services.watching.coming = [UserError("away", "The relay can not be reached.")]
    desk = make_desk()
    with qtbot.waitSignal(desk.alert_shown):
        desk.start()
    assert services.alerting.marked == [1]


def test_a_relay_that_is_away_is_said_in_the_foot(
    qtbot: QtBot, make_desk: Make, services: FakeServices
) -> None:
    services.watching.coming = [UserError("away", "The relay can not be reached.")]
    desk = make_desk()
    with qtbot.waitSignal(desk.parts.controllers.watching.state) as said:
        desk.start()
    assert said.args == ["waiting", "The relay can not be reached. Trying again in 2 s."]


def test_the_alerts_button_opens_the_timeline(qtbot: QtBot, desk: Desk) -> None:
    window = desk.parts.window
    window.show_page("outbox")
    window.bar.show_message(Message("note", "Our catalogue", "Ana opened", 1))
    with qtbot.waitSignal(desk.timeline_shown):
        window.bar.prospect_wanted.emit(1)
    assert window.page == "prospects"


def test_closing_in_mid_poll_ends_the_poll(
    qtbot: QtBot, desk: Desk, services: FakeServices
) -> None:
    qtbot.waitUntil(lambda: services.watching.polls >= 1)
    desk.quit()
    assert services.watching.ended.is_set()
    assert desk.is_at_rest


def test_nobody_is_kept_waiting_for_two_seconds_at_the_end() -> None:
    assert 0 < CLOSE_BOUND_MS < 2000


def test_what_was_asked_before_closing_is_still_done(
    qtbot: QtBot, desk: Desk, services: FakeServices
) -> None:
    desk.parts.controllers.outbox.retry(7)
    desk.quit()
    assert services.outbox.words == [("retry", 7)]


def test_without_a_tray_closing_asks(qtbot: QtBot, desk: Desk) -> None:
    desk.parts.window.close()
    question = desk.parts.window.findChild(Question)
    assert question is not None
    assert desk.parts.window.isVisible()
    quits = next(one for one in question.findChildren(QPushButton) if one.text() == "Quit")
    with qtbot.waitSignal(desk.closed):
        QTest.mouseClick(quits, Qt.MouseButton.LeftButton)


def test_with_a_tray_closing_hides(
    qtbot: QtBot, desk: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(type(desk.parts.tray), "is_there", True)
    desk.parts.window.close()
    assert not desk.parts.window.isVisible()
    desk.raise_window()
    assert desk.parts.window.isVisible()
    qtbot.waitUntil(lambda: desk.parts.window.bar.message is not None)
    assert "tray" in _bar(desk).sentence


def test_a_profile_without_an_account_begins_with_setting_up(
    qtbot: QtBot, make_desk: Make, services: FakeServices
) -> None:
    services.setup.state = SetupState(None, None, False, False)
    desk = make_desk()
    desk.start()
    desk.show()
    steps = desk.parts.window.today.steps
    qtbot.waitUntil(steps.isVisible)
    assert desk.parts.window.page == "today"


def test_once_set_up_the_desk_leads_on(
    qtbot: QtBot, make_desk: Make, services: FakeServices
) -> None:
    known, services.setup.state = services.setup.state, SetupState(None, None, False, False)
    desk = make_desk()
    with qtbot.waitSignal(desk.parts.controllers.setup.state_read):
        desk.start()
    desk.parts.window.show_settings("mail")
    services.setup.state = known
    with qtbot.waitSignal(desk.parts.controllers.setup.state_read):
        desk.parts.controllers.setup.load()
    assert desk.parts.window.page == "today"


def test_a_password_that_is_not_at_hand_is_asked_for(
    qtbot: QtBot, make_desk: Make, services: FakeServices
) -> None:
    services.setup.state = replace(services.setup.state, has_password=False)
    desk = make_desk()
    desk.start()
    qtbot.waitUntil(lambda: desk.parts.window.page == "settings")
    assert "Enter them again" in _bar(desk).sentence


def test_why_mails_wait_is_said_once_and_withdrawn(qtbot: QtBot, desk: Desk) -> None:
    bar, tell = desk.parts.window.bar, desk.parts.tidings.tell_outbox_run
    tell(OutboxReport(waiting=1, reason="The relay is away."))
    assert _bar(desk).sentence == "The relay is away."
    bar.close_message()
    tell(OutboxReport(waiting=1, reason="The relay is away."))
    assert bar.message is None
    tell(OutboxReport(waiting=1, reason="The mail server is away."))
    tell(OutboxReport(sent=(1,)))
    assert _bar(desk).sentence == "1 mail was sent."
    bar.close_message()
    assert bar.message is None


def test_quitting_asks_nothing_since_a_draft_is_kept(qtbot: QtBot, desk: Desk) -> None:
    desk.parts.window.compose.body.show_text("half a thought")
    with qtbot.waitSignal(desk.closed):
        desk.parts.window.actions_by_name["quit"].trigger()


def test_the_outbox_says_what_waits(qtbot: QtBot, make_desk: Make, services: FakeServices) -> None:
    services.outbox.waiting = [
        outbox_row(1, OutgoingState.UNKNOWN),
        outbox_row(2, OutgoingState.QUEUED, "The relay is away."),
    ]
    desk = make_desk()
    with qtbot.waitSignal(desk.parts.controllers.outbox.listed):
        desk.start()
    page = desk.parts.window.outbox
    assert page.explanation.count("•") == 2
    with qtbot.waitSignal(desk.outbox_ran):
        page.sent_confirmed.emit(1)
    qtbot.waitUntil(lambda: ("sent", 1) in services.outbox.words)


def test_both_themes_dress_every_page(qtbot: QtBot, desk: Desk) -> None:
    before = desk.parts.theme.tokens
    desk.parts.theme.toggle()
    assert desk.parts.theme.tokens is not before
    for page in ("compose", "outbox", "alerts", "settings", "today", "help", "prospects"):
        desk.parts.window.show_page(page)
        assert not desk.parts.window.grab().isNull()
    desk.parts.theme.toggle()
    assert desk.parts.theme.tokens is before
