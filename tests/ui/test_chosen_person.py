"""Who is chosen in the list is seen, and can be forgotten or written out by the keyboard alone."""

from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from outreach_app.ui.app import Desk
from outreach_app.ui.widgets.question import Question


def test_whoever_comes_to_the_list_sees_where_they_are(qtbot: QtBot, desk: Desk) -> None:
    window = desk.parts.window
    desk.show()
    with qtbot.waitSignal(desk.parts.controllers.prospects.first_page):
        window.show_page("prospects")
        window.prospects.list.refresh()
    table = window.prospects.list_view
    window.prospects.list.head.setFocus()
    table.selectionModel().clear()
    table.setFocus(Qt.FocusReason.OtherFocusReason)
    assert table.currentIndex().row() == 0
    assert len(table.chosen_ids()) == 1


def test_the_palette_forgets_whoever_is_shown_after_a_question(qtbot: QtBot, desk: Desk) -> None:
    window = desk.parts.window
    with qtbot.waitSignal(desk.timeline_shown):
        desk.open_prospect(1)
    window.actions_by_name["erase"].trigger()
    question = window.findChild(Question)
    assert question is not None
    assert "Ana Díaz" in question.title
    question.reject()


def test_without_anybody_it_says_what_to_do(desk: Desk) -> None:
    window = desk.parts.window
    window.show_page("today")
    for name in ("erase", "record"):
        window.actions_by_name[name].trigger()
        assert window.bar.message is not None
        assert "Choose somebody" in window.bar.message.sentence
        assert window.page == "prospects" or name == "erase"
        window.show_page("today")
