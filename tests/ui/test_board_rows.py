"""Cards of today: what is there already stays, what is new is made a few rows at a time."""

import pytest
from PySide6.QtWidgets import QLabel, QWidget
from pytestqt.qtbot import QtBot

from outreach_app.ui import slices
from outreach_app.ui.slices import Slices
from outreach_app.ui.widgets.board_rows import FIRST, BoardCard, FactRow, RowSpec


def fact(sentence: str) -> RowSpec:
    return RowSpec(FactRow, ("done", "#123456", sentence, "", "", 0))


def show(card: BoardCard, *sentences: str) -> None:
    for step in card.show_rows([fact(one) for one in sentences]):
        step()


def rows(card: BoardCard) -> list[QWidget]:
    """The rows from top to bottom."""
    found = [one for one in card.findChildren(FactRow) if not one.isHidden()]
    return sorted(found, key=card._rows.indexOf)


def said(card: BoardCard) -> list[str]:
    return [one.findChildren(QLabel)[-1].text() for one in rows(card)]


def test_rows_that_are_there_stay_and_move(qtbot: QtBot) -> None:
    card = BoardCard("Just happened", "Nothing yet")
    qtbot.addWidget(card)
    show(card, "a", "b", "c")
    a, b, c = rows(card)
    show(card, "new", "c", "a", "a")
    assert said(card) == ["new", "c", "a", "a"]
    _, second, third, fourth = rows(card)
    assert (second, third) == (c, a)
    assert fourth not in (a, b, c)
    show(card, "a")
    assert rows(card) == [a]
    show(card)
    assert said(card) == []
    assert not card._none.isHidden()


def test_hair_lines_stand_between(qtbot: QtBot) -> None:
    card = BoardCard("Just happened")
    qtbot.addWidget(card)
    show(card, "a", "b")
    show(card, "b", "c", "a")
    assert [line.isHidden() for _, line, _ in card._shown] == [True, False, False]


def test_long_work_leaves_keys_their_turn(qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(slices, "SLICE_S", 0.0)
    done: list[int] = []
    work = Slices()
    work.begin([lambda n=n: done.append(n) for n in range(5)])  # type: ignore[misc]
    assert done == [0]
    qtbot.waitUntil(lambda: work.is_done)
    assert done == [0, 1, 2, 3, 4]


def test_work_begun_anew_drops_the_old(qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(slices, "SLICE_S", 0.0)
    done: list[str] = []
    work = Slices()
    work.begin([lambda: done.append("old")] * 9)
    work.begin([lambda: done.append("new")] * 2)
    qtbot.waitUntil(lambda: work.is_done)
    assert done == ["old", "new", "new"]


def test_of_many_rows_the_first_stand_there_until_all_are_asked_for(
    qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(slices, "SLICE_S", 60.0)
    card = BoardCard("Just happened")
    qtbot.addWidget(card)
    many = [str(n) for n in range(FIRST + 3)]
    show(card, *many)
    assert said(card) == many[:FIRST]
    assert card._more.accessibleName() == "Show all: Just happened"
    card._more.click()
    assert said(card) == many
    assert card._more.isHidden()
    show(card, "new", *many)
    assert said(card) == ["new", *many], "who asked for all has all"


def test_a_card_that_has_few_offers_no_more(qtbot: QtBot) -> None:
    card = BoardCard("Just happened")
    qtbot.addWidget(card)
    show(card, *(str(n) for n in range(FIRST)))
    assert len(said(card)) == FIRST
    assert card._more.isHidden()
