"""Choosing whom to write to by the keyboard alone: a name, Return, the next name, Return, done."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit, QListWidget
from pytestqt.qtbot import QtBot

from outreach_app.domain.prospect_pages import ProspectPage
from outreach_app.ui.widgets.recipient_dialog import RecipientDialog
from tests.ui import people


@pytest.fixture
def dialog(qtbot: QtBot) -> RecipientDialog:
    made = RecipientDialog({}, None)  # type: ignore[arg-type]
    qtbot.addWidget(made)
    made.show()
    made.show_page(_page(0, 1, 2))
    return made


def _page(*numbers: int) -> ProspectPage:
    return ProspectPage(tuple(map(people.row_of, numbers)), None, len(numbers))


def test_return_takes_whoever_fits_best_once_the_answer_is_there(
    qtbot: QtBot, dialog: RecipientDialog
) -> None:
    (search,) = dialog.findChildren(QLineEdit)
    with qtbot.waitSignal(dialog.search_wanted) as asked:
        QTest.keyClicks(search, "chi")
        QTest.keyClick(search, Qt.Key.Key_Return)
    assert asked.args == ["chi"]
    dialog.show_page(_page(2))
    assert search.text() == ""
    with qtbot.waitSignal(dialog.chosen) as chosen:
        QTest.keyClick(search, Qt.Key.Key_Return)
    assert chosen.args == [{3: "Chiara Conti"}]


def test_return_with_nobody_found_chooses_nobody(qtbot: QtBot, dialog: RecipientDialog) -> None:
    (search,) = dialog.findChildren(QLineEdit)
    with qtbot.waitSignal(dialog.search_wanted):
        QTest.keyClicks(search, "zzz")
        QTest.keyClick(search, Qt.Key.Key_Return)
    dialog.show_page(_page())
    assert search.text() == "zzz"
    assert dialog.isVisible()


def test_the_arrow_down_leads_into_the_list(dialog: RecipientDialog) -> None:
    (search,), (listed,) = dialog.findChildren(QLineEdit), dialog.findChildren(QListWidget)
    QTest.keyClick(search, Qt.Key.Key_Down)
    assert listed.hasFocus()
    QTest.keyClick(listed, Qt.Key.Key_Space)
    assert listed.item(0).checkState() is Qt.CheckState.Checked
