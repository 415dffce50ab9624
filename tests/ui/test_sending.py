"""The outbox page steers what waits; the settings keep rules; the list of no mail can be kept."""

import time
from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import QLocale, Qt
from PySide6.QtWidgets import QListWidget, QPushButton, QSpinBox
from pytestqt.qtbot import QtBot

from outreach_app.domain.mails import OutgoingState
from outreach_app.domain.reports import MissedMail, OutboxReport, OutboxRow
from outreach_app.domain.sending_rules import (
    WEEKDAYS,
    Missed,
    Pace,
    Pause,
    SendingRules,
    WarmUp,
)
from outreach_app.domain.suppressions import ReasonCode, suppression
from outreach_app.domain.timing import THEIR_MORNING
from outreach_app.domain.why_then import Why
from outreach_app.ui.app import Desk
from outreach_app.ui.models.outbox_model import OutboxModel
from outreach_app.ui.models.suppression_model import PAGE, SuppressionModel
from outreach_app.ui.plan_text import WHYS
from outreach_app.ui.suppression_text import REASONS
from outreach_app.ui.widgets.later_button import LaterButton
from outreach_app.ui.widgets.pause_rows import PauseRows
from outreach_app.ui.widgets.question import Question
from outreach_app.ui.widgets.sending_section import SendingSection
from outreach_app.ui.widgets.suppress_dialog import SuppressDialog
from outreach_app.ui.widgets.week_days import WeekDays
from tests.ui.clipping import settle
from tests.ui.fakes import FakeServices, outbox_row

Make = Callable[[], Desk]
NOW = datetime.now(UTC)


def waiting(number: int, why: Why, leaves_at: datetime | None) -> OutboxRow:
    return replace(outbox_row(number, OutgoingState.QUEUED), why=why, leaves_at=leaves_at)


def texts(model: OutboxModel) -> list[str]:
    return [
        str(model.index(n, 0).data(Qt.ItemDataRole.DisplayRole)) for n in range(model.rowCount())
    ]


@pytest.fixture
def busy(qtbot: QtBot, make_desk: Make, services: FakeServices) -> Desk:
    """A desk with three mails that wait and one that is held."""
    services.outbox.waiting = [
        waiting(1, Why.UNDO, NOW + timedelta(seconds=9)),
        waiting(2, Why.HOURS, NOW + timedelta(days=1)),
        waiting(3, Why.NEVER, None),
        outbox_row(4, OutgoingState.HELD, "A field is empty."),
    ]
    desk = make_desk()
    with qtbot.waitSignal(desk.parts.controllers.outbox.listed):
        desk.start()
    return desk


def test_each_reason_has_its_words() -> None:
    assert set(WHYS) == set(Why)
    assert set(REASONS) == set(ReasonCode)


def test_what_asks_comes_first_then_days(busy: Desk) -> None:
    model = busy.parts.models.outbox
    lines = texts(model)
    assert lines[0] == "Waiting for your word"
    assert lines[1] == "Held"
    assert lines[-2:] == ["Never, by your rules", "Waiting"]
    assert len(model.headings) == 4
    assert all(not model.flags(model.index(n, 0)) & Qt.ItemFlag.ItemIsSelectable
               for n in model.headings)  # fmt: skip


def test_several_mails_are_steered_together(
    qtbot: QtBot, busy: Desk, services: FakeServices
) -> None:
    page = busy.parts.window.outbox
    page.choose([1, 2])
    page.hurry_wanted.emit((1, 2))
    qtbot.waitUntil(lambda: services.outbox.words == [("hurry", 1), ("hurry", 2)])
    page.later_wanted.emit((1,), THEIR_MORNING)
    qtbot.waitUntil(lambda: ("their_morning", 1) in services.outbox.words)
    with qtbot.waitSignal(busy.parts.controllers.outbox_timing.undone):
        page.undo_wanted.emit((1, 2))
    message = busy.parts.window.bar.message
    assert message is not None
    assert message.sentence == "2 mails were taken back. Their letter is a draft again."


def test_what_was_missed_is_said_loudly(qtbot: QtBot, busy: Desk) -> None:
    missed = tuple(MissedMail(n, f"p{n}@x.example", "Hello", NOW) for n in range(7))
    busy.parts.tidings.tell_outbox_run(OutboxReport(missed=missed))
    message = busy.parts.window.bar.message
    assert message is not None
    assert message.tone == "warning"
    assert message.title == "Due while Outreach was closed"
    assert "p0@x.example" in message.sentence
    assert message.sentence.endswith("and 2 more")


def test_another_time_is_chosen_by_the_clock_of_this_machine(qtbot: QtBot) -> None:
    button = LaterButton()
    qtbot.addWidget(button)
    chosen: list[object] = []
    button.chosen.connect(chosen.append)
    for action in button.menu().actions()[:4]:
        action.trigger()
    times = [timing.at.astimezone() for timing in chosen[:3]]  # type: ignore[attr-defined]
    assert times[0] > datetime.now(UTC)
    assert (times[1].hour, times[2].hour, times[2].weekday()) == (9, 9, 0)
    assert times[2] > datetime.now(UTC)
    assert chosen[3] is THEIR_MORNING


def test_the_outbox_of_ten_thousand_is_shown_at_once(qtbot: QtBot, busy: Desk) -> None:
    rows = [waiting(n, Why.DAILY, NOW + timedelta(minutes=5 * n)) for n in range(10_000)]
    page, began = busy.parts.window.outbox, time.thread_time()
    page.show_rows(rows)
    page.show_rows([*rows[1:]])
    assert time.thread_time() - began < 4
    assert busy.parts.models.outbox.rowCount() > 10_000


RULES = SendingRules(
    undo_seconds=30,
    pace=Pace(20, 0.3, 40, 200, WarmUp(date(2026, 3, 2), 5, 5, 50)),
    days=WEEKDAYS,
    opens=9 * 60,
    closes=17 * 60,
    morning=8 * 60,
    zone="Europe/Berlin",
    pauses=(Pause(date(2026, 12, 24), date(2027, 1, 1), "rest"),),
    missed=Missed.ASK,
)


@pytest.mark.parametrize("rules", [RULES, SendingRules()])
def test_the_settings_show_rules_and_give_them_back(qtbot: QtBot, rules: SendingRules) -> None:
    section = SendingSection()
    qtbot.addWidget(section)
    section.show_rules(rules)
    with qtbot.waitSignal(section.rules_chosen) as said:
        section.keep()
    assert said.args == [rules]


def test_pauses_are_said_in_the_users_language(qtbot: QtBot) -> None:
    before = QLocale()
    QLocale.setDefault(QLocale("de_DE"))
    rows = PauseRows()
    qtbot.addWidget(rows)
    first_of_may = date(2027, 5, 1)
    rows.show_pauses(
        (Pause(date(2026, 12, 24), date(2027, 1, 1), "Ruhe"), Pause(first_of_may, first_of_may))
    )
    QLocale.setDefault(before)
    (listed,) = rows.findChildren(QListWidget)
    assert [listed.item(place).text() for place in range(listed.count())] == [
        "Do., 24. Dez. 2026 – Fr., 1. Jan. 2027  Ruhe",
        "Sa., 1. Mai 2027",
    ]


@pytest.mark.parametrize("width", range(440, 760, 40))
def test_all_week_days_have_their_room_at_any_width(qtbot: QtBot, width: int) -> None:
    section = SendingSection()
    qtbot.addWidget(section)
    section.show_rules(RULES)
    section.resize(width, 500)
    section.show()
    qtbot.waitExposed(section)
    (days,) = section.findChildren(WeekDays)
    settle()
    assert days.height() >= days.heightForWidth(days.width())


def test_rules_without_sense_stay_in_the_form(qtbot: QtBot) -> None:
    section = SendingSection()
    qtbot.addWidget(section)
    section.show_rules(replace(RULES, zone="Mars/Olympus"))
    with qtbot.assertNotEmitted(section.rules_chosen):
        section.keep()
    assert "Mars/Olympus" in section.fault


def test_rules_that_are_read_again_spare_what_is_begun(qtbot: QtBot) -> None:
    section = SendingSection()
    qtbot.addWidget(section)
    section.show_rules(RULES)
    assert section.begun is None
    undo = next(one for one in section.findChildren(QSpinBox) if one.value() == 30)
    undo.setValue(3)
    section.show_rules(RULES)
    with qtbot.waitSignal(section.rules_chosen) as said:
        section.keep()
    kept = replace(RULES, undo_seconds=3)
    assert said.args == [kept]
    section.show_rules(kept)
    assert section.begun is None
    section.show_rules(RULES)
    assert undo.value() == RULES.undo_seconds


def test_rules_are_kept_and_the_plan_is_made_anew(
    qtbot: QtBot, desk: Desk, services: FakeServices
) -> None:
    runs = services.outbox.runs
    with qtbot.waitSignal(desk.parts.controllers.sending_rules.kept):
        desk.parts.window.settings.sending.rules_chosen.emit(RULES)
    assert services.sending_rules.rules == RULES
    qtbot.waitUntil(lambda: services.outbox.runs > runs)


def test_the_list_is_searched_added_to_and_taken_from(
    qtbot: QtBot, desk: Desk, services: FakeServices, tmp_path: Path
) -> None:
    window, control = desk.parts.window, desk.parts.controllers.suppressed
    with qtbot.waitSignal(control.listed):
        window.show_page("suppressed")
    with qtbot.waitSignal(control.changed):
        window.suppressed.add_wanted.emit("bank.example", "they rang")
    model = desk.parts.models.suppressed
    qtbot.waitUntil(lambda: model.rowCount() == 1)
    assert model.index(0, 0).data() == "Everybody at bank.example"
    path = tmp_path / "list.csv"
    path.write_bytes(b"ana@x.example\n")
    with qtbot.waitSignal(control.told):
        window.suppressed.import_wanted.emit(str(path))
    assert services.suppressing.imported == [("ana@x.example\n", "list.csv")]
    with qtbot.waitSignal(control.told):
        window.suppressed.export_wanted.emit(str(tmp_path / "out.csv"))
    assert (tmp_path / "out.csv").read_bytes() == b"pattern\r\n"
    path.write_bytes(b"\xff\xfe")
    with qtbot.waitSignal(desk.parts.jobs.failed):
        window.suppressed.import_wanted.emit(str(path))
    with qtbot.waitSignal(control.changed):
        window.suppressed.remove_wanted.emit(services.suppressing.entries[0])
    qtbot.waitUntil(lambda: model.rowCount() == 0)


def test_taking_from_the_list_asks_first(qtbot: QtBot, desk: Desk, services: FakeServices) -> None:
    services.suppressing.entries = [suppression("ana@x.example", ReasonCode.UNSUBSCRIBED, NOW)]
    page = desk.parts.window.suppressed
    with qtbot.waitSignal(desk.parts.controllers.suppressed.listed):
        desk.parts.window.show_page("suppressed")
    page.choose_first()
    with qtbot.assertNotEmitted(page.remove_wanted):
        page.ask_remove()
    question = page.findChild(Question)
    assert question is not None
    assert "against the law" in question.text
    with qtbot.waitSignal(page.remove_wanted):
        next(
            one for one in question.findChildren(QPushButton) if one.objectName() == "danger"
        ).click()


def test_adding_says_what_it_means(qtbot: QtBot) -> None:
    dialog = SuppressDialog()
    qtbot.addWidget(dialog)
    with qtbot.waitSignal(dialog.chosen) as said:
        dialog.say(" bank.example ", "they rang")
    assert said.args == ["bank.example", "they rang"]


def test_a_long_list_comes_page_by_page(qtbot: QtBot) -> None:
    model = SuppressionModel()
    entries = [suppression(f"p{n}@x.example", ReasonCode.BOUNCED, NOW) for n in range(PAGE + 5)]
    model.show_first(entries[:PAGE])
    with qtbot.waitSignal(model.more_wanted) as said:
        model.fetchMore(model.index(-1, -1))
    assert said.args == [entries[PAGE - 1]]
    model.append(entries[PAGE:])
    assert model.rowCount() == PAGE + 5
    assert not model.canFetchMore(model.index(-1, -1))
