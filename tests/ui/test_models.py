"""Models: they show what they are handed, by pages, and keep Qt's own rules."""

from dataclasses import replace

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, Qt
from PySide6.QtTest import QAbstractItemModelTester
from pytestqt.qtbot import QtBot

from outreach_app.domain.prospect_pages import PageKey, ProspectPage
from outreach_app.ui.models.prospect_model import KEPT, ROW_ROLE, ProspectModel
from outreach_app.ui.models.timeline_model import LINE_ROLE, TimelineModel
from tests.ui import people

_STRICT = QAbstractItemModelTester.FailureReportingMode.Fatal
TOP = QModelIndex()


def _page(first: int, size: int, total: int) -> ProspectPage:
    rows = tuple(people.row_of(place) for place in range(first, min(first + size, total)))
    end = first + len(rows)
    return ProspectPage(rows, PageKey(0.0, end) if end < total else None, total)


def test_a_hundred_thousand_rows_are_there_at_once_and_few_are_kept(qtbot: QtBot) -> None:
    model = ProspectModel()
    asked: list[tuple[int, ...]] = []
    model.rows_wanted.connect(asked.append)
    model.show_first(_page(0, 100, 100_000))
    model.show_ids(range(1, 100_001))
    assert (model.rowCount(), model.total) == (100_000, 100_000)
    for place in range(0, 100_000, 1000):
        assert model.index(place, 0).data() is not None
        model.take_rows(people.row_of(one) for one in range(place, place + 100))
    assert len(model._rows) <= KEPT
    assert model.id_at(model.index(99_999, 0)) == 100_000


def test_rows_are_asked_for_when_they_come_into_view(qtbot: QtBot) -> None:
    model = ProspectModel()
    model.show_first(_page(0, 100, 450))
    model.show_ids(range(1, 451))
    far = model.index(320, 0)
    with qtbot.waitSignal(model.rows_wanted) as wanted:
        assert far.data() == "…"
        assert model.index(399, 0).data() == "…"
    assert wanted.args == [tuple(range(301, 401))]
    model.take_rows(people.row_of(one - 1) for one in range(301, 401))
    assert model.row_at(far) == people.row_of(320)


def test_the_prospect_model_keeps_qts_rules(qtbot: QtBot) -> None:
    model = ProspectModel()
    tester = QAbstractItemModelTester(model, _STRICT)
    model.show_first(_page(0, 3, 7))
    model.show_ids(range(1, 8))
    model.take_rows(_page(3, 4, 7).rows)
    model.show_ids((7, 1, 2))
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
    model.unfold(folded)
    inner = model.index(5, 0, folded)
    assert model.parent(inner) == folded
    assert inner.data(LINE_ROLE) == people.timeline(0).lines[2].folded[5]
    assert model.rowCount(inner) == 0
    assert "A machine" in str(folded.data())


def test_the_same_lines_leave_unfolded_what_is_unfolded(qtbot: QtBot) -> None:
    model = TimelineModel()
    model.show_lines(people.timeline(0).lines)
    kept = QPersistentModelIndex(model.index(2, 0))
    with qtbot.assertNotEmitted(model.rowsRemoved), qtbot.assertNotEmitted(model.rowsInserted):
        model.show_lines(people.timeline(0).lines)
    assert kept.row() == 2


def test_only_the_rows_between_what_is_the_same_are_replaced(qtbot: QtBot) -> None:
    lines = people.timeline(0).lines
    model = TimelineModel()
    tester = QAbstractItemModelTester(model, _STRICT)
    assert tester.model() is model
    model.show_lines(lines)
    first, folded, last = (QPersistentModelIndex(model.index(row, 0)) for row in (0, 2, 3))
    changed = (lines[0], replace(lines[1], reason="Now"), lines[1], *lines[2:])
    model.show_lines(changed)
    assert [one.row() for one in (first, folded, last)] == [0, 3, 4]
    assert [model.index(row, 0).data(LINE_ROLE) for row in range(5)] == list(changed)
    model.show_lines(lines[2:])
    assert (first.isValid(), folded.row(), model.rowCount()) == (False, 0, 2)
    model.show_lines(())
    assert model.rowCount() == 0


def test_older_lines_are_asked_for_once_and_put_below(qtbot: QtBot) -> None:
    lines = people.timeline(0).lines
    model = TimelineModel()
    model.show_lines(lines[:2], has_more=True)
    with qtbot.waitSignal(model.more_wanted):
        model.fetchMore(QModelIndex())
    assert not model.canFetchMore(QModelIndex())
    model.add_lines(lines[2:], has_more=False)
    assert [model.index(row, 0).data(LINE_ROLE) for row in range(4)] == list(lines)
    assert not model.canFetchMore(QModelIndex())
