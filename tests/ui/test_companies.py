"""Companies as they are used: listed in the place of people, opened, changed, and left again."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from outreach_app.domain.company_groups import Company, CompanySort
from outreach_app.ui.app import Desk
from outreach_app.ui.pages.prospects import ProspectsPage
from outreach_app.ui.widgets.company_panel import CompanyPanel
from outreach_app.ui.widgets.company_table import CompanyTable
from tests.ui import people
from tests.ui.fakes import FakeServices
from tests.ui.test_access import _nameless

NORTHWIND = people.FORMS[0].company
ANA = people.prospect(0)


@pytest.fixture
def page(qtbot: QtBot, desk: Desk) -> ProspectsPage:
    desk.parts.window.show_page("prospects")
    page = desk.parts.window.prospects
    with qtbot.waitSignal(desk.parts.controllers.notebook.shown):
        desk.open_prospect(1)
    return page


def click(root: QWidget, words: str) -> None:
    found = [one for one in root.findChildren(QPushButton) if one.text().startswith(words)]
    assert found, words
    QTest.mouseClick(found[0], Qt.MouseButton.LeftButton)


def field(panel: CompanyPanel, name: str) -> QLineEdit:
    return next(one for one in panel.facts.findChildren(QLineEdit) if one.accessibleName() == name)


@pytest.fixture
def panel(qtbot: QtBot, page: ProspectsPage, desk: Desk) -> CompanyPanel:
    """Ana's company, opened from her panel."""
    with qtbot.waitSignal(desk.parts.controllers.companies.shown):
        click(page.panel, NORTHWIND)
    panels = page.findChildren(CompanyPanel)
    assert len(panels) == 1
    assert panels[0].isVisible()
    return panels[0]


def test_a_person_leads_to_their_company_and_it_back(
    qtbot: QtBot, page: ProspectsPage, panel: CompanyPanel, desk: Desk
) -> None:
    assert panel.company == NORTHWIND
    assert page.chosen == 1
    with qtbot.waitSignal(desk.timeline_shown):
        click(panel, f"Back to {ANA.name}")
    assert page.panel.isVisible()
    assert not page.side.company


def test_its_people_open_by_return_and_its_lines_say_whose(
    qtbot: QtBot, page: ProspectsPage, panel: CompanyPanel, desk: Desk
) -> None:
    timeline = panel.lines_view.timeline
    line = timeline.line_at(timeline.index(0, 0))
    assert line is not None
    assert line.who == ANA.name
    assert str(timeline.index(0, 0).data()).startswith(ANA.name)  # as it is read aloud
    people_list = panel.people.list
    people_list.setFocus()
    people_list.setCurrentRow(1)
    with qtbot.waitSignal(desk.timeline_shown):
        QTest.keyClick(people_list, Qt.Key.Key_Return)
    assert page.chosen == 2


def test_older_lines_come_when_they_are_asked_for(qtbot: QtBot, panel: CompanyPanel) -> None:
    timeline = panel.lines_view.timeline
    first = len(people.timeline(0).lines) + len(people.timeline(1).lines)
    panel.tabs.setCurrentIndex(1)
    qtbot.waitUntil(lambda: timeline.rowCount() == first + 1)


def test_facts_are_kept_when_a_field_is_left_and_can_be_taken_back(
    qtbot: QtBot, panel: CompanyPanel, desk: Desk, services: FakeServices
) -> None:
    panel.tabs.setCurrentWidget(panel.facts)
    phone = field(panel, "Phone")
    assert field(panel, "Domain").placeholderText() == "northwind.test"
    phone.setFocus()
    QTest.keyClicks(phone, "+34 1")
    with qtbot.waitSignal(desk.parts.controllers.companies.said):
        QTest.keyClick(phone, Qt.Key.Key_Return)
    assert services.people.companies.saved == [Company(NORTHWIND, phone="+34 1")]


def test_what_is_written_about_it_is_kept_when_it_is_left(
    qtbot: QtBot, panel: CompanyPanel, desk: Desk, services: FakeServices
) -> None:
    panel.tabs.setCurrentWidget(panel.facts)
    about = panel.facts._about
    about.setFocus()
    QTest.keyClicks(about, "Family firm")
    with qtbot.waitSignal(desk.parts.controllers.companies.said):
        QTest.keyClick(about, Qt.Key.Key_Tab)
    assert services.people.companies.saved[-1].about == "Family firm"


def test_another_name_is_everybodys(
    qtbot: QtBot, panel: CompanyPanel, desk: Desk, services: FakeServices
) -> None:
    panel.tabs.setCurrentWidget(panel.facts)
    name = field(panel, "Name of the company")
    name.setText("Northwind SL")
    with qtbot.waitSignal(desk.parts.controllers.companies.renamed):
        QTest.keyClick(name, Qt.Key.Key_Return)
    assert services.people.companies.renamed == [(NORTHWIND, "Northwind SL")]
    qtbot.waitUntil(lambda: panel.company == "Northwind SL")
    name.clear()
    QTest.keyClick(name, Qt.Key.Key_Return)
    assert name.text() == "Northwind SL"  # a company without a name is none


def test_a_company_that_is_gone_gives_way_to_the_person(
    qtbot: QtBot, page: ProspectsPage, panel: CompanyPanel, desk: Desk
) -> None:
    with qtbot.waitSignal(desk.parts.controllers.companies.gone):
        page.side.open_company("Nowhere")
    assert page.panel.isVisible()


def test_companies_are_listed_searched_and_walked(
    qtbot: QtBot, page: ProspectsPage, desk: Desk, services: FakeServices
) -> None:
    control = desk.parts.controllers.companies
    with qtbot.waitSignal(control.listed):
        desk.parts.window.actions_by_name["companies"].trigger()
    table = page.findChild(CompanyTable)
    assert isinstance(table, CompanyTable)
    assert table.isVisible()
    assert table.model.rowCount() == 3
    with qtbot.waitSignal(control.shown):
        QTest.keyClicks(table.table, "j")
    assert page.findChildren(CompanyPanel)[0].isVisible()
    heads = table.table.horizontalHeader()
    with qtbot.waitSignal(control.listed):
        heads.sectionClicked.emit(0)
    assert services.people.companies.asked[-1] == ("", CompanySort.NAME)
    with qtbot.waitSignal(control.listed):
        page.search_field.setText("halden")
    qtbot.waitUntil(lambda: table.model.rowCount() == 1)


def test_its_columns_are_chosen_and_kept(
    qtbot: QtBot, page: ProspectsPage, desk: Desk, services: FakeServices
) -> None:
    with qtbot.waitSignal(desk.parts.controllers.companies.listed):
        page.list.head.show_companies()
    (table,) = page.findChildren(CompanyTable)
    menu = table.columns.menu()
    by_name = {action.text(): action for action in menu.actions()}
    assert [name for name, one in by_name.items() if one.isChecked()] == [
        "Company",
        "People",
        "Warm",
        "Warmest",
        "Last sign",
    ]
    assert not by_name["Company"].isEnabled()
    with qtbot.waitSignal(table.columns_changed):
        by_name["People"].trigger()
        by_name["Domain"].trigger()
    qtbot.waitUntil(lambda: bool(services.comforts.preferring.chosen.company_columns))
    state = services.comforts.preferring.chosen.company_columns
    other = CompanyTable()
    qtbot.addWidget(other)
    other.restore_columns(state)
    again = {action.text(): action.isChecked() for action in other.columns.menu().actions()}
    assert (again["People"], again["Domain"], again["Warm"]) == (False, True, True)


def test_an_answer_about_a_person_does_not_push_the_company_away(
    qtbot: QtBot, page: ProspectsPage, panel: CompanyPanel, desk: Desk
) -> None:
    with qtbot.waitSignal(desk.timeline_shown):
        desk.parts.controllers.timeline.refresh()
    assert panel.isVisible()
    page.list_view.setFocus()
    with qtbot.waitSignal(desk.timeline_shown):
        QTest.keyClicks(page.list_view, "j")
    assert page.panel.isVisible()


def test_everything_in_it_has_a_name(panel: CompanyPanel, page: ProspectsPage) -> None:
    page.list.head.show_companies()
    for tab in range(panel.tabs.count()):
        panel.tabs.setCurrentIndex(tab)
        assert _nameless(panel) == []


def test_a_letter_to_all_of_them_begins(qtbot: QtBot, panel: CompanyPanel, desk: Desk) -> None:
    with qtbot.waitSignal(desk.parts.window.compose.recipients_changed) as wanted:
        click(panel, "Write to all")
    assert desk.parts.window.page == "compose"
    assert wanted.args == [(1, 2)]
