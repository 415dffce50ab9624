"""Pairs who may be one person, fields of one's own, and notes where they stand on the timeline."""

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from outreach_app.domain.notebook import Note, Notebook, Task
from outreach_app.domain.timeline import OwnKind, with_notebook
from outreach_app.ui.app import Desk
from outreach_app.ui.pages.prospects import ProspectsPage
from outreach_app.ui.widgets.duplicates_dialog import DuplicatesDialog
from outreach_app.ui.widgets.merge_dialog import MergeDialog
from outreach_app.ui.widgets.note_dialog import NoteDialog
from tests.ui import people
from tests.ui.fakes import FakeServices

KEY = Qt.Key


@pytest.fixture
def page(qtbot: QtBot, desk: Desk) -> ProspectsPage:
    desk.parts.window.show_page("prospects")
    return desk.parts.window.prospects


def test_whoever_is_there_twice_is_found_and_merged(
    qtbot: QtBot, page: ProspectsPage, desk: Desk, services: FakeServices
) -> None:
    people_control = desk.parts.controllers.people
    with qtbot.waitSignal(people_control.twins_read):
        desk.parts.window.actions_by_name["duplicates"].trigger()
    found = desk.parts.window.findChild(DuplicatesDialog)
    assert found is not None
    merge = next(one for one in found.findChildren(QPushButton) if one.text() == "Merge…")
    merge.click()
    dialog = desk.parts.window.findChild(MergeDialog)
    assert dialog is not None
    with qtbot.waitSignal(desk.parts.controllers.deeds.changed):
        dialog._merge.click()
    assert services.people.merging.merged[0][:2] == (1, 2)


def test_free_fields_that_differ_are_asked_about(qtbot: QtBot, desk: Desk) -> None:
    sides = [
        replace(people.prospect(n), form=replace(people.FORMS[n], fields={"city": city, "x": x}))
        for n, (city, x) in enumerate((("Porto", ""), ("Oslo", "y")))
    ]
    dialog = MergeDialog(sides[0], sides[1], desk.parts.window)
    assert list(dialog._own) == ["city"]
    dialog._own["city"].button(1).click()
    with qtbot.waitSignal(dialog.confirmed) as said:
        dialog._merge.click()
    assert said.args is not None
    assert said.args[2].fields == {"city": "Oslo", "x": "y"}


def test_a_field_of_ones_own_is_added_beside_the_timeline(
    qtbot: QtBot, page: ProspectsPage, desk: Desk, services: FakeServices
) -> None:
    with qtbot.waitSignal(desk.parts.controllers.notebook.shown):
        desk.open_prospect(1)
    more = page.panel.details._more
    more._open.click()
    more._name.setText("favourite product")
    more._value.setText("Drills")
    with qtbot.waitSignal(desk.parts.controllers.prospects.saved):
        QTest.keyClick(more._value, KEY.Key_Return)
    assert services.prospects.forms[-1].fields == {"favourite_product": "Drills"}


def test_notes_and_tasks_are_changed_and_deleted_on_the_timeline(
    qtbot: QtBot, page: ProspectsPage, desk: Desk, services: FakeServices
) -> None:
    control = desk.parts.controllers.notebook
    services.people.notes.notes.append(Note(7, 1, people.NOW, "Likes tea"))
    with qtbot.waitSignal(control.shown):
        desk.open_prospect(1)
    task = Task(8, 1, people.NOW, people.NOW, "Call")
    book = Notebook((services.people.notes.notes[0],), (task,))
    lines = with_notebook((), book)
    view = page.panel.lines_view
    view.timeline.show_lines(lines)
    places = {line.kind: n for n, line in enumerate(lines)}
    view.setCurrentIndex(view.timeline.index(places[OwnKind.NOTE], 0))
    view.activated.emit(view.currentIndex())
    dialog = page.panel.notebook.findChild(NoteDialog)
    assert dialog is not None
    dialog.reject()
    with qtbot.waitSignal(control.changed):
        QTest.keyClick(view, KEY.Key_Delete)
    view.timeline.show_lines(lines)
    view.setCurrentIndex(view.timeline.index(places[OwnKind.TASK], 0))
    with qtbot.waitSignal(control.changed):
        view.activated.emit(view.currentIndex())
    assert services.people.notes.words == [("delete", 7), ("finish", 8)]
