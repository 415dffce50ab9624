"""A timeline that is scrolled while something happens to it shows every line once."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QModelIndex
from pytestqt.qtbot import QtBot

from outreach_app.bootstrap import Program, build, fill_with_crowd
from outreach_app.domain.samples.crowd import CrowdSize
from outreach_app.domain.timeline import TimelineLine
from outreach_app.domain.timeline_pages import Opening, TimelinePage
from outreach_app.system.paths import open_profile
from outreach_app.ui.controllers.timeline import TimelineController
from outreach_app.ui.jobs import Jobs
from outreach_app.ui.models.timeline_model import TimelineModel

TOP = QModelIndex()


@pytest.fixture
def program(tmp_path: Path) -> Iterator[Program]:
    fill_with_crowd(tmp_path / "many", CrowdSize(3, 80, 800), 3, lambda _done, _total: None)
    program = build(open_profile(tmp_path / "many"), use_keyring=False)
    yield program
    program.close()


class Shown:
    """The first person's timeline as a window has it."""

    def __init__(self, qtbot: QtBot, program: Program) -> None:
        self._qtbot = qtbot
        self.jobs = Jobs()
        self.control = TimelineController(self.jobs, program.services.timelines, self.jobs)
        self.model = TimelineModel(self.jobs)
        self.control.shown.connect(self._show)
        self.control.more_read.connect(self._add)
        self.model.more_wanted.connect(self.control.read_more)

    def lines(self) -> list[TimelineLine]:
        self._qtbot.waitUntil(lambda: not self.model.is_asking and not self.jobs.busy_lanes)
        found = [self.model.line_at(self.model.index(n, 0)) for n in range(self.model.rowCount())]
        return [line for line in found if line is not None]

    def _show(self, opening: Opening) -> None:
        page = opening.page
        self.model.show_lines(page.lines, has_more=page.next is not None)

    def _add(self, page: TimelinePage) -> None:
        self.model.add_lines(page.lines, has_more=page.next is not None)


def test_scrolling_while_it_is_read_again_shows_nothing_twice(
    qtbot: QtBot, program: Program
) -> None:
    whole = program.services.timelines.of(1).lines
    shown = Shown(qtbot, program)
    shown.control.open(1)
    first = shown.lines()
    shown.control.refresh()
    shown.model.fetchMore(TOP)
    lines = shown.lines()
    assert tuple(lines) == whole[: len(lines)]
    while shown.model.canFetchMore(TOP):
        shown.model.fetchMore(TOP)
        lines = shown.lines()
    assert tuple(lines) == whole
    assert len(whole) > 3 * len(first)
    shown.jobs.close(1000)


def test_read_again_it_is_as_long_as_before(qtbot: QtBot, program: Program) -> None:
    shown = Shown(qtbot, program)
    shown.control.open(1)
    first = shown.lines()
    for _ in range(3):
        shown.control.refresh()
        assert shown.lines() == first
    shown.jobs.close(1000)
