"""Models: they show what they are handed, by pages, and keep Qt's own rules."""

from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtTest import QAbstractItemModelTester
from pytestqt.qtbot import QtBot

from outreach_app.domain.prospect_pages import PageKey, ProspectPage
from outreach_app.ui.models.prospect_model import ROW_ROLE, ProspectModel
from outreach_app.ui.models.timeline_model import LINE_ROLE, TimelineModel
from tests.ui import people

_STRICT = QAbstractItemModelTester.FailureReportingMode.Fatal
TOP = QModelIndex()


def _page(first: int, size: int, total: int) -> ProspectPage:
    rows = tuple(people.row_of(place) for place in range(first, min(first + size, total)))
    end = first + len(rows)
    return ProspectPage(rows, PageKey(0.0, end) if end < total else None, total)


def test_a_hundred_thousand_rows_are_asked_for_page_by_page(qtbot: QtBot) -> None:
    model = ProspectModel()
    asked: list[PageKey] = []
    model.more_wanted.connect(asked.append)
    rows = _page(0, 100, 100).rows
    model.show_first(ProspectPage(rows, PageKey(0.0, 100), 100_000))
    assert model.total == 100_000
    for _ in range(999):
        model.fetchMore(TOP)
        key = asked[-1]
        following = PageKey(0.0, key.id + 100) if key.id + 100 < 100_000 else None
        model.append(ProspectPage(rows, following, 0))
    assert model.rowCount() == 100_000
    assert not model.canFetchMore(TOP)
    assert [key.id for key in asked] == list(range(100, 100_000, 100))
    assert model.total == 100_000


def test_one_page_is_asked_for_at_a_time(qtbot: QtBot) -> None:
    model = ProspectModel()
    asked: list[PageKey] = []
    model.more_wanted.connect(asked.append)
    model.show_first(_page(0, 2, 6))
    model.fetchMore(TOP)
    model.fetchMore(TOP)
    assert len(asked) == 1
    model.stop_asking()
    model.fetchMore(TOP)
    assert len(asked) == 2


def test_the_prospect_model_keeps_qts_rules(qtbot: QtBot) -> None:
    model = ProspectModel()
    tester = QAbstractItemModelTester(model, _STRICT)
    model.show_first(_page(0, 3, 7))
    model.append(_page(3, 3, 7))
    model.append(_page(6, 3, 7))
    model.show_first(_page(0, 3, 3))
    assert tester.model() is model
    assert model.rowCount() == 3


def test_rows_that_only_changed_are_not_reset(qtbot: QtBot) -> None:
    model = ProspectModel()
    model.show_first(_page(0, 3, 3))
    with qtbot.assertNotEmitted(model.modelReset), qtbot.waitSignal(model.dataChanged):
        model.show_first(_page(0, 3, 3))


def test_a_row_is_spoken_with_its_warmth(qtbot: QtBot) -> None:
    model = ProspectModel()
    model.show_first(_page(0, 1, 1))
    index = model.index(0, 0)
    spoken = str(index.data(Qt.ItemDataRole.AccessibleTextRole))
    assert spoken.startswith("Ana Díaz, Northwind Trading, Warm, followed a link")
    assert index.data(ROW_ROLE) == people.row_of(0)
    assert model.index_of(1) == index
    assert not model.index_of(99).isValid()


def test_machine_lines_lie_folded_under_one(qtbot: QtBot) -> None:
    model = TimelineModel()
    tester = QAbstractItemModelTester(model, _STRICT)
    model.show_lines(people.timeline(0).lines)
    assert tester.model() is model
    assert model.rowCount() == 4
    folded = model.index(2, 0)
    assert model.rowCount(folded) == 6
    inner = model.index(5, 0, folded)
    assert model.parent(inner) == folded
    assert inner.data(LINE_ROLE) == people.timeline(0).lines[2].folded[5]
    assert model.rowCount(inner) == 0
    assert "A machine" in str(folded.data())


def test_the_same_lines_leave_unfolded_what_is_unfolded(qtbot: QtBot) -> None:
    model = TimelineModel()
    model.show_lines(people.timeline(0).lines)
    with qtbot.assertNotEmitted(model.modelReset):
        model.show_lines(people.timeline(0).lines)
