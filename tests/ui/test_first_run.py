"""The first run: steps that lead on, are left out and taken up again; the sample; the desktop."""

from collections.abc import Callable
from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QIcon
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QCheckBox, QPushButton
from pytestqt.qtbot import QtBot

from outreach_app.domain.preferences import Preferences
from outreach_app.domain.prospects import ProspectForm
from outreach_app.domain.reports import IngestReport, SetupState
from outreach_app.domain.today import Board
from outreach_app.domain.undoing import UndoStep
from outreach_app.ui.app import Desk
from outreach_app.ui.pages.today import TodayPage
from outreach_app.ui.tray import tray_icon
from outreach_app.ui.widgets.account_dialog import AccountDialog
from outreach_app.ui.widgets.prospect_dialog import ProspectDialog
from tests.ui import people
from tests.ui.fakes import FakeServices, alert
from tests.ui.test_attention import press

Make = Callable[[], Desk]


@pytest.fixture
def fresh(qtbot: QtBot, make_desk: Make, services: FakeServices) -> Desk:
    """A desk over a new profile."""
    services.setup.state = SetupState(None, None, False, False)
    services.today.shown = Board()
    desk = make_desk()
    desk.show()
    with qtbot.waitSignals(
        [desk.parts.controllers.setup.state_read, desk.parts.controllers.today.read]
    ):
        desk.start()
    qtbot.waitUntil(desk.parts.window.today.steps.isVisible)
    return desk


def test_each_step_leads_to_where_it_is_done(fresh: Desk) -> None:
    window = fresh.parts.window
    press(window.today.steps, "Set up the account")
    assert (window.page, window.settings.section) == ("settings", "mail")
    account = window.findChild(AccountDialog)
    assert account is not None
    account.reject()
    window.show_page("today")
    press(window.today.steps, "Set up the relay")
    assert (window.page, window.settings.section) == ("settings", "relay")
    assert window.focusWidget() is window.settings.relay.url
    window.show_page("today")
    press(window.today.steps, "Add prospect")
    dialog = window.findChild(ProspectDialog)
    assert dialog is not None
    dialog.reject()


def test_the_first_stop_of_tab_does_a_step_and_leaves_none_out(fresh: Desk) -> None:
    window = fresh.parts.window
    buttons = {one.accessibleName(): one for one in window.today.steps.findChildren(QPushButton)}
    buttons["Set up the account"].setFocus()
    QTest.keyClick(window, Qt.Key.Key_Tab)
    assert window.focusWidget() is buttons["Later: Your mail account"]
    QTest.keyClick(window, Qt.Key.Key_Tab)
    assert window.focusWidget() is buttons["Set up the relay"]


def test_a_relay_that_works_leads_back_to_the_next_step(qtbot: QtBot, fresh: Desk) -> None:
    window, control = fresh.parts.window, fresh.parts.controllers.setup
    press(window.today.steps, "Set up the relay")
    control.saved.emit()
    assert window.page == "today"
    window.show_settings("relay")
    control.saved.emit()
    assert window.page == "settings"


def test_a_person_who_was_added_is_told_and_ticks_the_step(
    qtbot: QtBot, fresh: Desk, services: FakeServices
) -> None:
    window, control = fresh.parts.window, fresh.parts.controllers
    services.people.undoing.steps.append(UndoStep(1, people.NOW, "Added Nia."))
    with qtbot.waitSignals([control.prospects.saved, control.today.read]):
        control.prospects.save(None, ProspectForm("nia@bakery.com", "Nia"))
    qtbot.waitUntil(lambda: window.bar.message is not None)
    assert window.bar.message is not None
    assert window.bar.message.sentence == "Added Nia."
    assert window.page == "today"


def test_one_button_leads_on(fresh: Desk) -> None:
    today = fresh.parts.window.today
    assert leading(today) == ["Set up the account"]
    for skipped in ("account", "relay"):
        fresh.parts.controllers.preferences.skip_step(skipped)
    assert leading(today) == ["Add prospect"]
    fresh.parts.controllers.preferences.skip_step("prospect")
    assert not today.steps.isVisible()
    assert leading(today) == ["Add prospect"]


def leading(page: TodayPage) -> list[str]:
    """What the primary buttons in view say."""
    buttons = [one for one in page.findChildren(QPushButton) if one.objectName() == "primary"]
    return [one.text() for one in buttons if one.isVisible()]


def test_steps_are_left_out_and_taken_up_again(
    qtbot: QtBot, fresh: Desk, services: FakeServices
) -> None:
    steps = fresh.parts.window.today.steps
    for skipped in ("account", "relay", "prospect"):
        assert steps.isVisible()
        fresh.parts.controllers.preferences.skip_step(skipped)
    assert not steps.isVisible()
    kept = services.comforts.preferring
    qtbot.waitUntil(lambda: kept.chosen.skipped_steps == ("account", "relay", "prospect"))
    fresh.parts.window.show_settings("privacy")
    press(fresh.parts.window.settings.privacy, "Show the first steps again")
    assert fresh.parts.window.page == "today"
    assert steps.isVisible()


def test_the_sample_comes_and_goes_by_one_click(
    qtbot: QtBot, fresh: Desk, services: FakeServices
) -> None:
    today = fresh.parts.controllers.today
    press(fresh.parts.window.today.steps, "Look around with sample people")
    qtbot.waitUntil(lambda: services.comforts.samples.there == 12)
    services.today.shown = replace(Board(), has_sample=True, has_prospects=True)
    with qtbot.waitSignal(today.read):
        today.load()
    press(fresh.parts.window.today.steps, "Remove the sample")
    qtbot.waitUntil(lambda: services.comforts.samples.there == 0)


def test_old_requests_are_forgotten_at_the_start_and_it_is_said(
    qtbot: QtBot, make_desk: Make, services: FakeServices
) -> None:
    services.comforts.preferring.chosen = Preferences(keep_months=6)
    services.comforts.retention.old = 1234
    desk = make_desk()
    with qtbot.waitSignal(desk.parts.controllers.comforts.told) as told:
        desk.start()
    assert told.args == ["1,234 old requests were forgotten."]
    assert not desk.parts.window.progress.isVisibleTo(desk.parts.window)


def test_nothing_is_forgotten_unasked(qtbot: QtBot, desk: Desk, services: FakeServices) -> None:
    services.comforts.retention.old = 7
    desk.parts.controllers.comforts.forget_now()
    assert services.comforts.retention.old == 7


def test_starting_at_login_is_switched(qtbot: QtBot, desk: Desk, services: FakeServices) -> None:
    desk.parts.window.show_settings("desktop")
    (switch,) = desk.parts.window.settings.desktop.findChildren(QCheckBox)
    switch.click()
    qtbot.waitUntil(lambda: services.comforts.login_start.on)
    switch.click()
    qtbot.waitUntil(lambda: not services.comforts.login_start.on)


def test_paused_alerts_are_told_afterwards_in_one(
    qtbot: QtBot, make_desk: Make, services: FakeServices
) -> None:
    desk = make_desk()
    desk.start()
    control = desk.parts.controllers.alerts
    pause = desk.parts.window.actions_by_name["pause"]
    with qtbot.waitSignal(control.listed):
        pass
    control.tell_missed()
    pause.trigger()
    assert "paused" in desk.parts.tray.words
    with qtbot.assertNotEmitted(control.notice):
        control.take_report(IngestReport(alerts=(alert(1),)))
        control.take_report(IngestReport(alerts=(alert(2),)))
        control.tell_missed()
    with qtbot.waitSignal(control.notice) as told:
        pause.trigger()
    assert told.args is not None
    assert told.args[0].title == "2 things happened while you were away"
    assert "paused" not in desk.parts.tray.words


def _picture(icon: QIcon) -> bytes:
    image = icon.pixmap(64, 64).toImage()
    return bytes(image.constBits())


def test_the_tray_shows_how_many_and_whether_it_is_paused(qtbot: QtBot) -> None:
    shown = [
        _picture(tray_icon(count, is_paused=paused))
        for count, paused in ((0, False), (1, False), (12, False), (500, False), (0, True))
    ]
    assert len(set(shown)) == 5
