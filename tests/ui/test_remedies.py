"""Errors bring what helps; our bugs bring a report; long work shows how long it will take."""

from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from outreach_app.domain.errors import UserError
from outreach_app.ui.app import Desk
from outreach_app.ui.jobs import our_bug
from outreach_app.ui.pace import Pace
from outreach_app.ui.remedies import REMEDIES, RemedyKind
from outreach_app.ui.widgets.report_dialog import ReportDialog
from tests.ui.test_attention import press


def test_an_error_about_accounts_leads_to_them(desk: Desk) -> None:
    desk.show()
    desk.parts.tidings.show_error(UserError("no-account", "No mail account is set up yet."))
    press(desk.parts.window.bar, "Open the accounts")
    assert desk.parts.window.settings.section == "mail"
    assert desk.parts.window.page == "settings"
    assert desk.parts.window.bar.message is None


def test_a_bug_offers_a_report_to_copy(qtbot: QtBot, desk: Desk) -> None:
    desk.show()
    desk.parts.tidings.show_error(our_bug())
    with qtbot.waitSignal(desk.parts.controllers.reporting.made):
        press(desk.parts.window.bar, "Show a report…")
    dialog = desk.parts.window.findChild(ReportDialog)
    assert dialog is not None
    press(dialog, "Copy")
    assert QGuiApplication.clipboard().text() == "Outreach 0.1.0\n"
    dialog.reject()


def test_every_remedy_leads_somewhere(desk: Desk) -> None:
    window = desk.parts.window
    sections = {one.name for one in window.settings.sections}
    for remedy in REMEDIES.values():
        if remedy.kind is RemedyKind.SETTINGS:
            assert remedy.about in sections
        if remedy.kind is RemedyKind.ACTION:
            assert remedy.about in window.actions_by_name


def test_work_stands_in_one_place_and_each_can_be_stopped(qtbot: QtBot, desk: Desk) -> None:
    strip = desk.parts.window.progress
    strip.show_work("import", "Importing prospects", 10, 400)
    strip.show_work("export", "Exporting", 0, 0)
    strip.show_work("import", "Importing prospects", 20, 400)
    assert strip.words == "Importing prospects 20 of 400; Exporting"
    stops = [one for one in strip.findChildren(QPushButton) if "Importing" in one.accessibleName()]
    with qtbot.waitSignal(strip.cancel_wanted) as asked:
        stops[0].click()
    assert asked.args == ["import"]
    strip.end_work("import")
    assert strip.isVisibleTo(desk.parts.window)
    strip.end_work("export")
    assert not strip.isVisibleTo(desk.parts.window)


def test_time_left_follows_the_pace() -> None:
    pace = Pace(0, 0)
    assert pace.after(10, 100, 1).seconds_left is None  # too early to say
    assert pace.after(25, 100, 5).seconds_left == 15
    assert pace.after(100, 100, 20).seconds_left is None
    assert pace.after(5, 0, 20).seconds_left is None
