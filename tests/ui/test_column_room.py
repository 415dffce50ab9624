"""A table's columns share its width; what the user dragged is what a column wishes for."""

from PySide6.QtWidgets import QTableWidget
from pytestqt.qtbot import QtBot

from outreach_app.ui.app import Desk
from outreach_app.ui.widgets.column_room import ColumnRoom, fitted, who_stands_aside


def test_columns_are_as_wide_as_wished_while_there_is_room() -> None:
    assert fitted([150, 150, 100], [60, 60, 60], 500) == [150, 150, 100]


def test_each_gives_way_in_the_measure_of_what_it_can_spare() -> None:
    assert fitted([200, 100, 60], [100, 50, 60], 285) == [150, 75, 60]


def test_none_goes_below_its_least() -> None:
    assert fitted([200, 100], [120, 80], 50) == [120, 80]


def _table(qtbot: QtBot, width: int) -> tuple[QTableWidget, ColumnRoom]:
    table = QTableWidget(1, 3)
    qtbot.addWidget(table)
    table.verticalHeader().hide()
    table.setHorizontalHeaderLabels(["A", "B", "C"])
    table.resize(width, 200)
    table.show()
    return table, ColumnRoom(table, (200, 200, 200), (80, 80, 80))


def test_a_narrow_table_shows_all_its_columns(qtbot: QtBot) -> None:
    table, _ = _table(qtbot, 400)
    assert table.horizontalScrollBar().maximum() == 0
    assert sum(table.columnWidth(n) for n in range(3)) == table.viewport().width()


def test_a_wide_one_is_filled_by_its_last(qtbot: QtBot) -> None:
    table, _ = _table(qtbot, 900)
    assert [table.columnWidth(n) for n in range(2)] == [200, 200]
    assert sum(table.columnWidth(n) for n in range(3)) == table.viewport().width()


def test_what_is_kept_are_wishes_not_what_a_narrow_window_left_of_them(qtbot: QtBot) -> None:
    table, room = _table(qtbot, 400)
    state = room.state()
    assert table.horizontalScrollBar().maximum() == 0
    wide, other = _table(qtbot, 900)
    other.restore(state)
    assert [wide.columnWidth(n) for n in range(2)] == [200, 200]


def test_a_dragged_column_keeps_its_wish_when_there_is_room_again(qtbot: QtBot) -> None:
    table, _ = _table(qtbot, 900)
    table.horizontalHeader().resizeSection(0, 320)
    table.resize(400, 200)
    assert table.columnWidth(0) < 320
    table.resize(900, 200)
    assert table.columnWidth(0) == 320


def test_the_last_stand_aside_where_not_even_the_least_has_room(qtbot: QtBot) -> None:
    plain, dear = [False] * 3, [False, False, True]
    assert who_stands_aside([80, 80, 80], plain, 240) == set()
    assert who_stands_aside([80, 80, 80], plain, 239) == {2}
    assert who_stands_aside([80, 80, 80], dear, 239) == {1}
    assert who_stands_aside([80, 80, 80], plain, 10) == {2}
    assert who_stands_aside([80, 80, 80, 80], [*dear, True], 160) == {1, 3}
    table, room = _table(qtbot, 200)
    assert [table.isColumnHidden(n) for n in range(3)] == [False, False, True]
    qtbot.waitUntil(lambda: table.horizontalScrollBar().maximum() == 0)
    assert room.is_wanted(2)
    table.resize(900, 200)
    assert not any(table.isColumnHidden(n) for n in range(3))


def test_who_stands_aside_is_kept_as_wanted(qtbot: QtBot) -> None:
    _, room = _table(qtbot, 200)
    wide, other = _table(qtbot, 900)
    other.restore(room.state())
    assert not any(wide.isColumnHidden(n) for n in range(3))
    other.switch(1, is_on=False)
    assert [wide.isColumnHidden(n) for n in range(3)] == [False, True, False]


def test_the_prospects_never_scroll_sideways(qtbot: QtBot, desk: Desk) -> None:
    window = desk.parts.window
    window.show_page("prospects")
    table = window.prospects.list_view
    for width in (1600, 1180, 1000, 960):
        window.resize(width, 640)
        qtbot.waitUntil(lambda: table.horizontalScrollBar().maximum() == 0)
        assert not table.isColumnHidden(0)
