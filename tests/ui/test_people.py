"""The prospects page as it is used: by keys, filters, on many at once, on the board, and back."""

from collections.abc import Callable
from dataclasses import replace
from functools import partial

import pytest
from PySide6.QtCore import QItemSelectionModel, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from outreach_app.domain.prospect_filter import ProspectFilter
from outreach_app.domain.prospect_pages import ProspectOrder, ProspectSort
from outreach_app.domain.scoring import Level
from outreach_app.domain.undoing import UndoStep
from outreach_app.ui.app import Desk
from outreach_app.ui.models.prospect_columns import COLUMNS, PLACES
from outreach_app.ui.pages.prospects import ProspectsPage
from outreach_app.ui.widgets.merge_dialog import MergeDialog
from outreach_app.ui.widgets.stage_board import StageColumn
from outreach_app.ui.widgets.stages_dialog import StageLine, StagesDialog
from tests.ui import people
from tests.ui.fakes import FakeServices

Make = Callable[[], Desk]
KEY = Qt.Key


@pytest.fixture
def page(qtbot: QtBot, desk: Desk) -> ProspectsPage:
    desk.parts.window.show_page("prospects")
    page = desk.parts.window.prospects
    qtbot.waitUntil(lambda: bool(desk.parts.models.prospects.stages))
    page.list_view.setFocus()
    return page


def mark_all(page: ProspectsPage) -> None:
    page.list_view.selectAll()


def _is_said(desk: Desk, sentence: str) -> bool:
    message = desk.parts.window.bar.message
    return message is not None and message.sentence == sentence


def test_the_list_is_walked_opened_and_marked_by_keys(
    qtbot: QtBot, page: ProspectsPage, desk: Desk
) -> None:
    table = page.list_view
    qtbot.waitUntil(lambda: page.chosen == 1)  # the first is looked at as soon as the list is
    QTest.keyClicks(table, "jj")
    qtbot.waitUntil(lambda: page.panel.prospect_id == 3)
    QTest.keyClicks(table, "k")
    assert page.chosen == 2
    QTest.keyClicks(table, "x")
    assert table.chosen_ids() == ()
    QTest.keyClicks(table, "x")
    assert table.chosen_ids() == (2,)
    QTest.keyClick(table, KEY.Key_A, Qt.KeyboardModifier.ControlModifier)
    assert table.chosen_ids() == (1, 2, 3)
    with qtbot.waitSignal(page.list.opened) as opened:
        QTest.keyClick(table, KEY.Key_Return)
    assert opened.args == [2]


def test_typing_over_the_list_searches_and_down_leads_back(
    qtbot: QtBot, page: ProspectsPage, services: FakeServices, desk: Desk
) -> None:
    desk.parts.window.activateWindow()
    QTest.keyClicks(page.list_view, "c")
    QTest.keyClicks(page.search_field, "hi")
    assert page.list.asked.search == "chi"
    qtbot.waitUntil(lambda: desk.parts.models.prospects.total == 1)
    assert services.prospects.asked[-1][0] == "chi"
    with qtbot.waitSignal(page.list.head.list_wanted):
        QTest.keyClick(page.search_field, KEY.Key_Down)


def test_a_slip_is_offered_and_taken(qtbot: QtBot, page: ProspectsPage, desk: Desk) -> None:
    with qtbot.waitSignal(desk.parts.controllers.prospects.meant):
        QTest.keyClicks(page.search_field, "chaira")
    offer = next(one for one in page.findChildren(QPushButton) if "“chiara”" in one.text())
    assert offer.isVisible()
    QTest.mouseClick(offer, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: desk.parts.models.prospects.total == 1)
    assert not offer.isVisible()


def test_a_click_on_a_head_sorts_and_a_second_turns_it(qtbot: QtBot, page: ProspectsPage) -> None:
    heads = page.list_view.horizontalHeader()
    for order in (ProspectOrder(ProspectSort.NAME), ProspectOrder(ProspectSort.NAME, True)):
        with qtbot.waitSignal(page.listing_wanted) as wanted:
            heads.sectionClicked.emit(PLACES["name"])
        assert wanted.args == [ProspectFilter(), order]
    with qtbot.assertNotEmitted(page.listing_wanted):
        heads.sectionClicked.emit(PLACES["tags"])
    assert heads.sortIndicatorSection() == PLACES["name"]


def test_filters_combine_say_what_they_are_and_are_cleared(
    qtbot: QtBot, page: ProspectsPage
) -> None:
    bar = page.list.filters
    asked = ProspectFilter()
    for menu, word, change in (
        ("stages", "Talking", {"stages": ("talking",)}),
        ("stages", "Won", {"stages": ("talking", "won")}),
        ("levels", "Hot", {"levels": (Level.HOT,)}),
        ("signs", "Sign within 7 days", {"active_within": 7}),
        ("signs", "No sign for 90 days", {"active_within": 0, "quiet_for": 90}),
        ("states", "Bounced", {"bounced": True}),
        ("states", "Never bounced", {"bounced": False}),
        ("states", "Opened, never answered", {"opened_unanswered": True}),
        ("stages", "Talking", {"stages": ("won",)}),
    ):
        asked = replace(asked, **change)
        with qtbot.waitSignal(page.listing_wanted) as wanted:
            actions = bar._buttons[menu].menu().actions()
            next(one for one in actions if one.text().startswith(word)).trigger()
        assert wanted.args is not None
        assert wanted.args[0] == asked
    assert bar._buttons["stages"].text() == "Stage: Won ▾"
    assert bar._buttons["states"].accessibleName() == "Mail: Opened, never answered, Never bounced"
    with qtbot.waitSignal(page.listing_wanted) as wanted:
        QTest.mouseClick(bar._clear, Qt.MouseButton.LeftButton)
    assert wanted.args == [ProspectFilter(), ProspectOrder()]


def test_what_is_done_to_many_is_done_once_and_can_be_taken_back(
    qtbot: QtBot, page: ProspectsPage, desk: Desk, services: FakeServices
) -> None:
    mark_all(page)
    assert page.list.bulk.isVisible()
    deeds = desk.parts.controllers.deeds
    for what, word in (("tag", "vip"), ("untag", "vip"), ("stage", "won"), ("delete", "")):
        mark_all(page)
        with qtbot.waitSignal(deeds.changed):
            page.list.bulk.wanted.emit(what, word)
        assert services.people.deeds.done[-1] == (what, (1, 2, 3), word)
        message = desk.parts.window.bar.message
        assert message is not None
        assert message.sentence == f"Did {what}."
    services.people.undoing.steps.append(UndoStep(1, people.NOW, "Did delete."))
    with qtbot.waitSignal(deeds.undone) as undone:
        desk.parts.window.bar._remedy.click()
    assert undone.args == ["Taken back: Did delete."]


def test_ctrl_z_takes_back_and_says_where_there_is_nothing(
    qtbot: QtBot, page: ProspectsPage, desk: Desk, services: FakeServices
) -> None:
    services.people.undoing.steps.append(UndoStep(1, people.NOW, "Tagged 2 prospects."))
    desk.parts.window.activateWindow()
    qtbot.waitUntil(desk.parts.window.isActiveWindow)
    for sentence in ("Taken back: Tagged 2 prospects.", "There is nothing to take back."):
        QTest.keyClick(page.list_view, KEY.Key_Z, Qt.KeyboardModifier.ControlModifier)
        qtbot.waitUntil(partial(_is_said, desk, sentence))


def test_a_letter_to_all_who_are_marked(qtbot: QtBot, page: ProspectsPage, desk: Desk) -> None:
    mark_all(page)
    with qtbot.waitSignal(desk.parts.controllers.deeds.names_read) as read:
        page.list.bulk.wanted.emit("write", "")
    assert read.args is not None
    assert list(read.args[0]) == [1, 2, 3]
    assert desk.parts.window.page == "compose"


def test_a_card_is_moved_by_keyboard(
    qtbot: QtBot, page: ProspectsPage, desk: Desk, services: FakeServices
) -> None:
    with qtbot.waitSignal(desk.parts.controllers.people.board_read):
        page.list.head._board.setChecked(True)
    columns = page.list.board.findChildren(StageColumn)
    columns = [one for one in columns if one.isVisible()]
    assert [one.accessibleName() for one in columns] == ["New", "Talking", "Won"]
    columns[0].setFocus()
    columns[0].setCurrentRow(1)
    with qtbot.waitSignal(desk.parts.controllers.deeds.changed):
        QTest.keyClick(columns[0], KEY.Key_Right, Qt.KeyboardModifier.ControlModifier)
    assert services.people.deeds.done == [("stage", (2,), "talking")]
    with qtbot.waitSignal(columns[0].walk_wanted):
        QTest.keyClick(columns[0], KEY.Key_Left)


def test_a_view_is_kept_counted_and_opened(
    qtbot: QtBot, page: ProspectsPage, desk: Desk, services: FakeServices
) -> None:
    page.list.filters.changed.emit(ProspectFilter(levels=(Level.HOT,)))
    with qtbot.waitSignal(desk.parts.controllers.people.views_read):
        page.views.save_wanted.emit("Burning")
    (view,) = services.people.views.kept
    assert (view.name, view.asked) == ("Burning", ProspectFilter(levels=(Level.HOT,)))
    rows = [page.views._list.item(place).text() for place in range(page.views._list.count())]
    assert rows[-1] == "Burning   7"
    page.list.filters.changed.emit(ProspectFilter())
    with qtbot.waitSignal(page.listing_wanted) as wanted:
        page.views.wanted.emit(view)
    assert wanted.args == [view.asked, view.order]


def test_notes_and_tasks_are_kept_from_the_panel(
    qtbot: QtBot, page: ProspectsPage, desk: Desk, services: FakeServices
) -> None:
    with qtbot.waitSignal(desk.parts.controllers.notebook.shown):
        desk.open_prospect(1)
    book = page.panel.notebook
    book._note.setPlainText("Likes tea")
    with qtbot.waitSignal(desk.parts.controllers.notebook.shown):
        book._keep.click()
    book._task.setText("Call")
    with qtbot.waitSignal(desk.parts.controllers.notebook.shown):
        QTest.keyClick(book._task, KEY.Key_Return)
    assert [note.text for note in services.people.notes.notes] == ["Likes tea"]
    assert [task.text for task in services.people.notes.tasks] == ["Call"]
    assert (book._note.toPlainText(), book._task.text()) == ("", "")
    with qtbot.waitSignal(desk.parts.controllers.notebook.shown):
        book.task_ticked.emit(1, True)
    assert services.people.notes.words == [("finish", 1)]


def test_a_field_that_is_left_is_stored_and_tags_are_words(
    qtbot: QtBot, page: ProspectsPage, desk: Desk, services: FakeServices
) -> None:
    with qtbot.waitSignal(desk.timeline_shown):
        desk.open_prospect(1)
    details = page.panel.details
    details._tags.setText("vip, , fair")
    with qtbot.waitSignal(desk.parts.controllers.prospects.saved):
        details._tags.editingFinished.emit()
    assert services.prospects.forms[-1] == replace(people.FORMS[0], tags=("vip", "fair"))
    with qtbot.assertNotEmitted(details.form_changed):
        details._tags.editingFinished.emit()


def test_two_who_are_one_are_merged_field_by_field(
    qtbot: QtBot, page: ProspectsPage, desk: Desk, services: FakeServices
) -> None:
    with qtbot.waitSignal(desk.parts.controllers.notebook.shown):
        desk.open_prospect(1)
    page.panel.details.merge_wanted.emit(people.prospect(0), people.prospect(1))
    dialog = desk.parts.window.findChild(MergeDialog)
    assert dialog is not None
    dialog._groups["company"].button(1).click()
    with qtbot.waitSignal(desk.parts.controllers.deeds.changed):
        dialog._merge.click()
    kept, dropped, form = services.people.merging.merged[0]
    assert (kept, dropped) == (1, 2)
    assert form == replace(people.FORMS[0], company=people.FORMS[1].company)


def test_columns_are_chosen_and_kept(qtbot: QtBot, page: ProspectsPage) -> None:
    table = page.list_view
    kept = table.columns_state()
    with qtbot.waitSignal(table.columns_changed):
        menu = table.columns_menu()
        next(one for one in menu.actions() if one.text() == "Phone").trigger()
    assert not table.isColumnHidden(PLACES["phone"])
    table.restore_columns(kept)
    assert table.isColumnHidden(PLACES["phone"])
    table.restore_columns("no state at all")
    assert not table.isColumnHidden(PLACES["name"])
    assert len(COLUMNS) == table.model().columnCount()


def test_columns_are_told_when_they_come_to_rest_and_then_no_more(
    qtbot: QtBot, page: ProspectsPage
) -> None:
    table = page.list_view
    with qtbot.waitSignal(table.columns_changed):
        table.horizontalHeader().resizeSection(0, 320)
    assert not table._columns._resting.isActive()


def test_marks_of_a_hundred_thousand_cost_nothing(qtbot: QtBot, page: ProspectsPage) -> None:
    model = page._model
    model.show_ids(range(1, 100_001))
    page.list_view.selectAll()
    flags = QItemSelectionModel.SelectionFlag
    index = model.index(500, 0)
    page.list_view.selectionModel().select(index, flags.Deselect | flags.Rows)
    assert page.list_view.marked_count() == 99_999
    assert 501 not in page.list_view.chosen_ids()


def test_stages_are_renamed_moved_added_and_removed(
    qtbot: QtBot, page: ProspectsPage, desk: Desk, services: FakeServices
) -> None:
    page.views.stages_wanted.emit()
    dialog = desk.parts.window.findChild(StagesDialog)
    assert dialog is not None
    first, second, third = dialog.findChildren(StageLine)
    first.name.setText("Fresh")
    dialog._move_up(third)
    dialog._remove(second)
    dialog._add_new()
    people_control = desk.parts.controllers.people
    with qtbot.waitSignal(people_control.stages_refused):
        dialog._submit()
    assert dialog._fault.text() == "Give each stage a name."
    dialog.findChildren(StageLine)[-1].name.setText("Lost")
    with qtbot.waitSignal(people_control.stages_saved):
        dialog._submit()
    names = [(stage.key, stage.name) for stage in services.people.pipeline.kept]
    assert names == [("new", "Fresh"), ("won", "Won"), ("", "Lost")]
    qtbot.waitUntil(lambda: "Lost" in [one.name for one in page._model.stages.values()])


def test_a_companys_people_are_listed_and_left_again(
    qtbot: QtBot, page: ProspectsPage, desk: Desk
) -> None:
    with qtbot.waitSignal(desk.parts.controllers.notebook.shown):
        desk.open_prospect(1)
    with qtbot.waitSignal(desk.timeline_shown):
        desk.open_prospect(1)
    with qtbot.waitSignal(page.listing_wanted) as wanted:
        page.panel.details._ask_company()
    assert wanted.args is not None
    assert wanted.args[0] == ProspectFilter(company="Northwind Trading")
    clear = page.list.filters._clear
    assert clear.accessibleName() == "Clear: only Northwind Trading"
    with qtbot.waitSignal(page.listing_wanted) as wanted:
        clear.click()
    assert wanted.args[0] == ProspectFilter()
