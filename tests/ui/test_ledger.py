"""“Why?” opens the evidence; the user's word is asked for, told and taken back."""

from collections.abc import Callable
from dataclasses import replace

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QCheckBox, QLineEdit, QStyleOptionViewItem, QWidget
from pytestqt.qtbot import QtBot

from outreach_app.domain.corrections import Said
from outreach_app.ui.app import Desk
from outreach_app.ui.delegates.timeline_delegate import has_evidence, why_place
from outreach_app.ui.widgets.enrol_dialog import EnrolDialog
from outreach_app.ui.widgets.evidence_dialog import EvidenceDialog
from outreach_app.ui.widgets.habit_dialog import HabitDialog
from outreach_app.ui.widgets.qr_code import QrCode
from outreach_app.ui.widgets.question import Question
from outreach_app.ui.widgets.time_axis import TimeAxis
from tests.ui.fakes import FakeServices
from tests.ui.ledger_fakes import HABIT, LESSONS, dossier
from tests.ui.test_access import _nameless

Make = Callable[[], Desk]


def open_evidence(qtbot: QtBot, desk: Desk, hit_id: int = 7) -> EvidenceDialog:
    """The dialog behind “Why?”."""
    with qtbot.waitSignal(desk.parts.controllers.evidence.opened):
        desk.parts.controllers.evidence.open(hit_id)
    dialog = desk.parts.window.findChild(EvidenceDialog)
    assert isinstance(dialog, EvidenceDialog)
    return dialog


def _buttons(root: QWidget) -> list[QAbstractButton]:
    return [one for one in root.findChildren(QAbstractButton) if one.isVisible()]


def _buttons_named(root: QWidget, name: str) -> list[QAbstractButton]:
    return [one for one in _buttons(root) if one.accessibleName() == name]


def press(root: QWidget, text: str) -> None:
    """Press the visible button with this text."""
    found = [one for one in _buttons(root) if one.text() == text]
    assert len(found) == 1, [one.text() for one in _buttons(root)]
    QTest.mouseClick(found[0], Qt.MouseButton.LeftButton)


def test_why_on_a_line_opens_its_evidence(qtbot: QtBot, desk: Desk) -> None:
    with qtbot.waitSignal(desk.timeline_shown):
        desk.open_prospect(1)
    view = desk.parts.window.prospects.panel.lines_view
    qtbot.waitUntil(lambda: view.isVisible() and view.model().rowCount() > 0)
    lines = [view.model().index(row, 0) for row in range(view.model().rowCount())]
    index = next(one for one in lines if has_evidence(view.timeline.line_at(one)))
    option = QStyleOptionViewItem()
    view.initViewItemOption(option)
    option.rect = view.visualRect(index)
    spot = why_place(option).center()
    with qtbot.waitSignal(desk.parts.controllers.evidence.opened):
        QTest.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=spot)
    line = view.timeline.line_at(index)
    assert line is not None
    dialog = desk.parts.window.findChild(EvidenceDialog)
    assert isinstance(dialog, EvidenceDialog)
    assert dialog.hit_id == line.hit_id


def test_enter_on_a_line_does_the_same(qtbot: QtBot, desk: Desk) -> None:
    with qtbot.waitSignal(desk.timeline_shown):
        desk.open_prospect(1)
    view = desk.parts.window.prospects.panel.lines_view
    qtbot.waitUntil(lambda: view.model().rowCount() > 0)
    view.setCurrentIndex(view.model().index(0, 0))
    with qtbot.waitSignal(desk.parts.controllers.evidence.opened):
        QTest.keyClick(view, Qt.Key.Key_Return)


def test_that_was_me_and_back(qtbot: QtBot, desk: Desk, services: FakeServices) -> None:
    dialog = open_evidence(qtbot, desk)
    with qtbot.waitSignal(desk.parts.controllers.evidence.opened):
        press(dialog, "That was me")
    assert services.ledger.done[-1] == (Said.WAS_ME.value, 7)
    with qtbot.waitSignal(desk.parts.controllers.evidence.opened):
        press(dialog, "Take back")
    assert services.ledger.done[-1] == ("back", 7)
    press(dialog, "Close")


def test_a_lesson_says_what_it_changes_and_can_be_taken_back(
    qtbot: QtBot, desk: Desk, services: FakeServices
) -> None:
    dialog = open_evidence(qtbot, desk)
    texts = [one.text() for one in dialog.findChildren(type(dialog._reason))]
    assert "changes 14 past verdicts of 5 mails" in texts
    with qtbot.waitSignal(desk.parts.controllers.evidence.opened):
        press(dialog, "Always a machine from the network 203.0.113.0/24")
    assert services.ledger.done[-1] == ("teach", LESSONS[0])
    with qtbot.waitSignal(desk.parts.controllers.evidence.opened):
        press(dialog, "Take the rule back")
    assert ("lesson back", 5) in services.ledger.done


def test_the_evidence_has_names_and_words_for_everything(qtbot: QtBot, desk: Desk) -> None:
    dialog = open_evidence(qtbot, desk)
    assert _nameless(dialog) == []
    axis = dialog.findChild(TimeAxis)
    assert isinstance(axis, TimeAxis)
    assert axis.accessibleDescription() == "6 × A machine, 2 × A person"


def test_an_axis_takes_what_comes(qtbot: QtBot, desk: Desk) -> None:
    dialog = open_evidence(qtbot, desk)
    one = dossier().neighbours[0]
    for seconds in (-5.0, 0.0, 1e9, None):
        many = tuple(replace(one, seconds=seconds) for _ in range(300))
        dialog.show_dossier(replace(dossier(), neighbours=many, accepted_at=None))
        assert not dialog.grab().isNull()


def test_memory_lists_and_takes_back(qtbot: QtBot, desk: Desk, services: FakeServices) -> None:
    window = desk.parts.window
    control = desk.parts.controllers.memory
    with qtbot.waitSignal(control.listed):
        window.show_page("memory")
    qtbot.waitUntil(lambda: "Forget" in [one.text() for one in _buttons(window)])
    with qtbot.waitSignal(control.listed):
        _buttons_named(window.memory, f"Forget {HABIT.name}")[0].click()
        question = window.findChild(Question)
        assert isinstance(question, Question)
        press(question, "Forget")
    assert ("erase", HABIT.network) in services.ledger.done
    qtbot.waitUntil(lambda: "Change…" in [one.text() for one in _buttons(window.memory)])
    press(window.memory, "Change…")
    dialog = window.findChild(HabitDialog)
    assert isinstance(dialog, HabitDialog)
    with qtbot.waitSignal(control.listed):
        press(dialog, "Save")
    assert ("edit", (HABIT.name, 41.0, 47.0)) in services.ledger.done
    box = window.memory.findChild(QCheckBox)
    assert isinstance(box, QCheckBox)
    box.click()
    qtbot.waitUntil(lambda: not services.ledger.on)


def test_a_device_enrols_by_a_code(qtbot: QtBot, desk: Desk, services: FakeServices) -> None:
    window, control = desk.parts.window, desk.parts.controllers.memory
    with qtbot.waitSignal(control.listed):
        window.show_page("memory")
    with qtbot.waitSignal(control.page_opened) as opened:
        press(window.memory, "Enrol a device of mine…")
    dialog = window.findChild(EnrolDialog)
    assert isinstance(dialog, EnrolDialog)
    assert _nameless(dialog) == []
    code = dialog.findChild(QrCode)
    assert isinstance(code, QrCode)
    assert len(code.rows) == len(code.rows[0]) >= 25
    assert not dialog.grab().isNull()
    assert dialog.findChildren(QLineEdit)[0].text() == opened.args[0]
    press(dialog, "Done")
    (forget,) = [one for one in _buttons(window.memory) if one.accessibleName().endswith(".44")]
    with qtbot.waitSignal(control.listed):
        forget.click()
    assert services.ledger.done[-1] == ("forget", "192.0.2.44")


def test_history_is_judged_again_and_summed_up(
    qtbot: QtBot, make_desk: Make, services: FakeServices
) -> None:
    services.ledger.old_mails = 340
    desk = make_desk()
    with qtbot.waitSignal(desk.parts.controllers.rejudging.ended):
        desk.start()
    message = desk.parts.window.bar.message
    assert message is not None
    assert message.sentence == "12 opens at 3 prospects are now machine."
    assert not desk.parts.window.progress.isVisible()


def test_compose_says_what_can_be_known(qtbot: QtBot, desk: Desk, services: FakeServices) -> None:
    with qtbot.waitSignal(desk.parts.controllers.reach.recipients_known, check_params_cb=bool):
        desk.parts.window.compose.show_recipients({1: "Ana"})
    assert ("look up all", (1,)) in services.ledger.done


def test_a_mail_that_is_looked_at_is_kept(qtbot: QtBot, desk: Desk, services: FakeServices) -> None:
    with qtbot.waitSignal(desk.timeline_shown):
        desk.open_prospect(1)
    assert ("shown", 10) not in services.ledger.done
    desk.parts.window.prospects.panel.tabs.setCurrentIndex(1)
    qtbot.waitUntil(lambda: ("shown", 10) in services.ledger.done)
