"""A long history in the real desk: pages as one scrolls, kept on news; mails when looked at."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from outreach_app.bootstrap import Program, build, fill_with_crowd
from outreach_app.domain.samples.crowd import CrowdSize
from outreach_app.system.paths import open_profile
from outreach_app.ui.app import Desk, build_desk
from outreach_app.ui.widgets.mail_view import MailView

MANY = 60_000


@pytest.fixture
def program(tmp_path: Path) -> Iterator[Program]:
    fill_with_crowd(tmp_path / "many", CrowdSize(3, 80, 800), 3, lambda _done, _total: None)
    made = build(open_profile(tmp_path / "many"), use_keyring=False)
    yield made
    made.close()


@pytest.fixture
def opened(qtbot: QtBot, program: Program) -> Iterator[Desk]:
    """The desk with whoever reads everything in view."""
    desk = build_desk(program.services, theme="light", notifications=False)
    desk.show()
    with qtbot.waitSignals(
        [desk.timeline_shown, desk.parts.controllers.timeline.standing_read], timeout=MANY
    ):
        desk.open_prospect(1)
    yield desk
    desk.quit()


def test_older_lines_come_as_one_scrolls_and_stay_on_news(
    qtbot: QtBot, program: Program, opened: Desk
) -> None:
    whole = program.services.timelines.of(1).lines
    view, control = opened.parts.window.prospects.panel.lines_view, opened.parts.controllers
    model, bar = view.timeline, view.verticalScrollBar()
    qtbot.waitUntil(lambda: bar.maximum() > 0)
    assert model.rowCount() < len(whole)

    def all_are_there() -> bool:
        bar.setValue(bar.maximum())
        return model.rowCount() == len(whole)

    qtbot.waitUntil(all_are_there, timeout=MANY)
    assert [model.line_at(model.index(row, 0)) for row in range(len(whole))] == list(whole)
    place = bar.value()
    with qtbot.waitSignal(control.timeline.shown, timeout=MANY):
        control.timeline.refresh()
    assert (model.rowCount(), bar.value()) == (len(whole), place)


def test_a_note_stands_on_top_and_moves_nothing_else(
    qtbot: QtBot, program: Program, opened: Desk
) -> None:
    view, control = opened.parts.window.prospects.panel.lines_view, opened.parts.controllers
    before = view.timeline.line_at(view.timeline.index(0, 0))
    with qtbot.waitSignal(control.timeline.shown, timeout=MANY):
        control.notebook.add_note("Called")
    first, second = (view.timeline.line_at(view.timeline.index(row, 0)) for row in (0, 1))
    assert first is not None
    assert first.what == "Note: Called"
    assert second == before


def test_a_mail_is_read_when_it_is_looked_at(qtbot: QtBot, opened: Desk) -> None:
    panel, control = opened.parts.window.prospects.panel, opened.parts.controllers
    with (
        qtbot.assertNotEmitted(control.timeline.mail_read),
        qtbot.waitSignal(control.timeline.standing_read, timeout=MANY),
    ):
        opened.parts.window.prospects.choose(1)
    with qtbot.waitSignal(control.timeline.mail_read, timeout=MANY) as read:
        panel.tabs.setCurrentWidget(panel.mails)
    assert read.args is not None
    assert len(read.args[0].links) == 2
    view = panel.mails.findChild(MailView)
    assert view is not None
    assert "the idea on one page" in view.toPlainText()
