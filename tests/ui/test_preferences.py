"""What the user prefers holds at once, is kept, and holds at the next start."""

from collections.abc import Callable

import pytest
from PySide6.QtGui import QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QCheckBox, QComboBox, QKeySequenceEdit, QLabel
from pytestqt.qtbot import QtBot

from outreach_app.domain.preferences import Density, Look, Preferences
from outreach_app.ui.app import Desk
from outreach_app.ui.keys import conflicts, keys_in_use, shipped_keys
from outreach_app.ui.theme import style_sheet_of
from outreach_app.ui.tokens import LIGHT
from tests.ui.fakes import FakeServices

Make = Callable[[], Desk]


def test_colours_are_chosen_and_kept(qtbot: QtBot, desk: Desk, services: FakeServices) -> None:
    section = desk.parts.window.settings.appearance
    box = next(b for b in section.findChildren(QComboBox) if b.accessibleName() == "Colours")
    box.setCurrentIndex(box.findData(Look.DARK))
    box.activated.emit(box.currentIndex())
    assert desk.parts.theme.is_dark
    qtbot.waitUntil(lambda: services.comforts.preferring.chosen.look is Look.DARK)


def test_the_toggle_is_kept_too(qtbot: QtBot, desk: Desk, services: FakeServices) -> None:
    desk.parts.window.actions_by_name["theme"].trigger()
    qtbot.waitUntil(lambda: services.comforts.preferring.chosen.look is Look.DARK)


def test_what_was_kept_holds_at_the_start(
    qtbot: QtBot, make_desk: Make, services: FakeServices
) -> None:
    services.comforts.preferring.chosen = Preferences(
        Look.DARK, Density.COMPACT, is_calm=True, shortcuts={"search": "Ctrl+L"}
    )
    flash = QApplication.cursorFlashTime()
    desk = make_desk()
    with qtbot.waitSignal(desk.parts.controllers.preferences.changed):
        desk.start()
    assert desk.parts.theme.is_dark
    assert desk.parts.theme.density is Density.COMPACT
    assert desk.parts.window.actions_by_name["search"].shortcut() == QKeySequence("Ctrl+L")
    assert QApplication.cursorFlashTime() == 0
    desk.parts.controllers.preferences.choose_calm(False)
    assert QApplication.cursorFlashTime() == flash


def test_compact_takes_less_room() -> None:
    assert style_sheet_of(LIGHT, Density.COMPACT) != style_sheet_of(LIGHT, Density.COMFORTABLE)


def test_new_keys_work_and_taken_ones_are_said(
    qtbot: QtBot, desk: Desk, services: FakeServices
) -> None:
    section = desk.parts.window.settings.shortcuts
    desk.parts.window.show_settings("shortcuts")
    fields = {one.accessibleName(): one for one in section.findChildren(QKeySequenceEdit)}
    field = fields["Keys for Search"]
    field.setKeySequence(QKeySequence("Ctrl+N"))  # New mail has it
    field.editingFinished.emit()
    faults = [one.text() for one in section.findChildren(QLabel, "fault") if one.text()]
    assert "Taken by “New mail”: choose others." in faults
    assert services.comforts.preferring.chosen.shortcuts == {}
    field.setKeySequence(QKeySequence("Ctrl+L"))
    field.editingFinished.emit()
    qtbot.waitUntil(lambda: services.comforts.preferring.chosen.shortcuts == {"search": "Ctrl+L"})
    desk.parts.window.activateWindow()
    qtbot.waitUntil(desk.parts.window.isActiveWindow)
    QTest.keySequence(desk.parts.window, QKeySequence("Ctrl+L"))
    assert desk.parts.window.page == "prospects"


def test_what_is_shipped_has_no_conflict() -> None:
    assert conflicts(shipped_keys()) == {}


@pytest.mark.parametrize("keys", ["Ctrl+N", "Ctrl+N, X"])
def test_keys_that_begin_alike_are_in_each_others_way(keys: str) -> None:
    assert conflicts(keys_in_use({"search": keys})) == {
        "search": "new_mail",
        "new_mail": "search",
    }


def test_a_file_with_doubled_keys_leaves_the_shipped_ones(
    qtbot: QtBot, make_desk: Make, services: FakeServices
) -> None:
    services.comforts.preferring.chosen = Preferences(
        shortcuts={"search": "Ctrl+N", "nonsense": "X"}
    )
    desk = make_desk()
    with qtbot.waitSignal(desk.parts.controllers.preferences.changed):
        desk.start()
    actions = desk.parts.window.actions_by_name
    assert actions["search"].shortcut() == QKeySequence("Ctrl+F")
    assert actions["new_mail"].shortcut() == QKeySequence("Ctrl+N")


def test_daily_copies_can_be_done_without(qtbot: QtBot, desk: Desk, services: FakeServices) -> None:
    section = desk.parts.window.settings.privacy
    box = next(one for one in section.findChildren(QCheckBox) if "every day" in one.text())
    qtbot.waitUntil(box.isChecked)
    with qtbot.waitSignal(desk.parts.controllers.preferences.changed):
        box.click()
    made = services.lists.backing_up.daily
    with qtbot.waitSignal(desk.parts.controllers.backups.listed):
        desk.parts.controllers.backups.keep_daily()
    assert services.lists.backing_up.daily == made
    assert services.lists.backing_up.tidied[-1:] == [False]
