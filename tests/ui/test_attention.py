"""Alerts and what can be done about them; rules, attention, weights, today in the desk."""

from collections.abc import Callable
from dataclasses import replace
from datetime import timedelta
from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QCheckBox, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from outreach_app.domain.alerts import AlertState, Doing
from outreach_app.domain.reports import AlertRow, IngestReport
from outreach_app.domain.scoring import DEFAULT_WEIGHTS, Level, PointKind, Weight
from outreach_app.domain.today import Board
from outreach_app.domain.warmth import TodayLine
from outreach_app.ui.app import Desk
from outreach_app.ui.widgets.important_links import LinkLine
from outreach_app.ui.widgets.message_bar import Message, MessageBar
from outreach_app.ui.widgets.rule_dialog import RuleDialog
from outreach_app.ui.widgets.rules_view import RuleLine
from tests.ui import people
from tests.ui.fakes import FakeServices, alert

Make = Callable[[], Desk]
LINE = TodayLine(
    1,
    "Ana Díaz",
    "Northwind",
    "ana@x.test",
    people.NOW,
    Level.COLD,
    Level.HOT,
    88.0,
    "replied",
    "Answer the reply",
)


def shown(root: QWidget, text: str) -> list[QPushButton]:
    buttons = [one for one in root.findChildren(QPushButton) if one.text() == text]
    return [one for one in buttons if one.isVisibleTo(root)]


def press(root: QWidget, text: str) -> None:
    (button,) = shown(root, text)
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)


def _is_noted(services: FakeServices, wanted: tuple[int, Doing]) -> bool:
    return wanted in services.alerting.doings


def _is_in_front(bar: MessageBar, message: Message) -> bool:
    """Whether the bar shows it; what the deed before it had to say may have come in between."""
    bar.show_message(message)
    return bar.accessibleName() == f"{message.title} {message.sentence}".strip()


def told(qtbot: QtBot, make_desk: Make, services: FakeServices) -> Desk:
    """A desk whose bar shows one alert."""
    news = replace(alert(1), why="First opened 2 hours after it was sent", can_be_me=True)
    services.watching.coming = [IngestReport(), IngestReport(alerts=(news,))]
    desk = make_desk()
    desk.show()
    with qtbot.waitSignal(desk.alert_shown):
        desk.start()
    return desk


def test_an_alert_says_why_now(qtbot: QtBot, make_desk: Make, services: FakeServices) -> None:
    message = told(qtbot, make_desk, services).parts.window.bar.message
    assert message is not None
    assert message.sentence == "Our catalogue · First opened 2 hours after it was sent"


def test_every_answer_is_done_and_kept(
    qtbot: QtBot, make_desk: Make, services: FakeServices
) -> None:
    desk = told(qtbot, make_desk, services)
    window = desk.parts.window
    message = window.bar.message
    assert message is not None
    for text, doing, page in (
        ("Open timeline", Doing.CLICKED, "prospects"),
        ("Write", Doing.CLICKED, "compose"),
        ("Remind me tomorrow", Doing.REMINDED, "compose"),
        ("That was me", Doing.WAS_ME, "compose"),
    ):
        qtbot.waitUntil(partial(_is_in_front, window.bar, message))
        press(window.bar, text)
        qtbot.waitUntil(partial(_is_noted, services, (1, doing)))
        services.alerting.doings.clear()
        assert window.page == page
    qtbot.waitUntil(partial(_is_in_front, window.bar, message))
    window.bar.close_message()
    qtbot.waitUntil(lambda: services.alerting.doings == [(1, Doing.DISMISSED)])


def test_a_digest_is_one_message_and_leads_to_the_list(
    qtbot: QtBot, make_desk: Make, services: FakeServices
) -> None:
    services.watching.coming = [
        IngestReport(),
        IngestReport(digest=(alert(1), alert(2), alert(3))),
    ]
    desk = make_desk()
    desk.show()
    with qtbot.waitSignals([desk.alert_shown] * 3):
        desk.start()
    bar = desk.parts.window.bar
    assert bar.message is not None
    assert len(bar.message.alerts) == 3
    press(bar, "Show all")
    assert desk.parts.window.page == "alerts"
    assert bar.message is None


def test_a_listed_alert_offers_the_same(
    qtbot: QtBot, make_desk: Make, services: FakeServices
) -> None:
    row = AlertRow(
        7, 1, "Ana", "Ana replied", "Hi", people.NOW, people.NOW, AlertState.SHOWN, "why", "rule"
    )
    services.alerting.rows = (row,)
    desk = make_desk()
    desk.show()
    with qtbot.waitSignal(desk.parts.controllers.alerts.listed):
        desk.start()
    desk.parts.window.show_page("alerts")
    press(desk.parts.window.alerts, "Remind me tomorrow")
    qtbot.waitUntil(lambda: services.alerting.doings == [(7, Doing.REMINDED)])
    texts = [one.text() for one in desk.parts.window.alerts.findChildren(QPushButton)]
    assert "That was me" in texts  # there, but not for a reply
    me = next(
        one
        for one in desk.parts.window.alerts.findChildren(QPushButton)
        if one.text() == "That was me"
    )
    assert not me.isVisible()


def test_a_rule_is_switched_tried_and_saved(
    qtbot: QtBot, desk: Desk, services: FakeServices
) -> None:
    page = desk.parts.window
    page.show_settings("rules")
    qtbot.waitUntil(lambda: len(page.settings.rules.findChildren(RuleLine)) == 10)
    with qtbot.waitSignal(desk.parts.controllers.attention.listed):
        page.settings.rules.findChildren(RuleLine)[0].findChildren(QCheckBox)[0].click()
    assert [rule.id for rule in services.alert_rules.stored if not rule.is_on] == [9, 10, 1]
    press(page.settings.rules, "Add a rule…")
    dialog = desk.parts.window.findChild(RuleDialog)
    assert dialog is not None
    with qtbot.waitSignal(desk.parts.controllers.attention.tried):
        press(dialog, "Try on my history")
    assert (
        any(
            "would have fired 11 times; 6 of them replied" in label.text()
            for label in dialog.findChildren(type(page.settings.rules.findChildren(QWidget)[0]))
            if hasattr(label, "text")
        )
        or "11 times" in dialog._answer.text()
    )
    with qtbot.waitSignal(desk.parts.controllers.attention.saved):
        press(dialog, "Save")
    assert len(services.alert_rules.stored) == 11


def test_attention_is_stored_or_refused(qtbot: QtBot, desk: Desk, services: FakeServices) -> None:
    card = desk.parts.window.settings.rules.attention
    with qtbot.waitSignal(desk.parts.controllers.attention.attention_read):
        card.wanted.emit(replace(card.attention, quiet_from="22:00", quiet_until="07:00"))
    assert services.alert_rules.kept.quiet_from == "22:00"
    with qtbot.waitSignal(desk.parts.jobs.failed):
        card.wanted.emit(replace(card.attention, quiet_from="33:00"))
    assert services.alert_rules.kept.quiet_from == "22:00"


def test_weights_show_an_example_and_are_saved(
    qtbot: QtBot, desk: Desk, services: FakeServices
) -> None:
    view, control = desk.parts.window.settings.weights, desk.parts.controllers.warmth
    weights = {**DEFAULT_WEIGHTS, PointKind.CLICK: Weight(50, timedelta(days=7))}
    with qtbot.waitSignal(control.example_made):
        view.show_weights(weights)
    assert view.weights == weights
    with qtbot.waitSignal(control.proposed):
        control.propose()
    assert services.warmth.table == DEFAULT_WEIGHTS  # nothing is changed silently
    with qtbot.waitSignal(control.saved):
        view.save_wanted.emit(view.weights)
    assert services.warmth.table == weights


def test_today_leads_to_the_timeline_and_to_a_letter(
    qtbot: QtBot, make_desk: Make, services: FakeServices
) -> None:
    services.today.shown = Board(changes=(LINE,), has_prospects=True)
    desk = make_desk()
    desk.show()
    with qtbot.waitSignal(desk.parts.controllers.today.read):
        desk.start()
    today = desk.parts.window.today.people
    desk.parts.window.show_page("today")
    qtbot.waitUntil(lambda: len(shown(today, "Write")) == 1)  # the page is filled in slices
    press(today, "Write")
    assert desk.parts.window.page == "compose"
    with qtbot.waitSignal(desk.timeline_shown):
        press(today, "Open timeline")


def test_links_are_marked_and_unmarked(qtbot: QtBot, desk: Desk, services: FakeServices) -> None:
    links, control = desk.parts.window.settings.weights.links, desk.parts.controllers.warmth
    with qtbot.waitSignal(control.saved):
        links.mark_wanted.emit("https://shop.example/prices", True)
    assert services.warmth.links == ("https://shop.example/prices",)
    desk.parts.window.show_settings("warmth")
    qtbot.waitUntil(lambda: any(one.isVisible() for one in links.findChildren(LinkLine)))
    press(links, "Unmark")
    qtbot.waitUntil(lambda: services.warmth.links == ())
