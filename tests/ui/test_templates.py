"""The library: listed by folder, honest about figures, saved, gone back from, deleted and back."""

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from outreach_app.domain.mails import Template
from outreach_app.domain.shares import Figures, Share
from outreach_app.ui.app import Desk
from outreach_app.ui.pages.templates import TemplatesPage
from tests.ui.fakes import FakeServices
from tests.ui.writing_fakes import NOW

Make = Callable[[], Desk]


@pytest.fixture
def desk_with_three(qtbot: QtBot, make_desk: Make, services: FakeServices) -> Desk:
    services.templates.kept = [
        Template(1, "Opener", "Ovens for {{ company }}", "<p>Hi</p>", "Cold", NOW),
        Template(2, "Second try", "Still?", "<p>Did you see it?</p>", "Cold", NOW),
        Template(3, "Sign-off", "", "<p>Maya</p>", "", NOW),
    ]
    services.templates.told = {
        1: Figures(412, 9, Share(188, 403), Share(61, 403), Share(23, 403)),
        2: Figures(8, 0, Share(5, 8), Share(4, 8), Share(2, 8)),
    }
    desk = make_desk()
    control = desk.parts.controllers.templates
    with qtbot.waitSignals([control.listed, control.counted]):
        desk.start()
    desk.show()
    desk.parts.window.show_page("templates")
    return desk


@pytest.fixture
def page(desk_with_three: Desk) -> TemplatesPage:
    return desk_with_three.parts.window.templates


def _rows(page: TemplatesPage) -> list[str]:
    found: list[str] = []
    for place in range(page.tree.topLevelItemCount()):
        item = page.tree.topLevelItem(place)
        assert item is not None
        below = [child for n in range(item.childCount()) if (child := item.child(n))]
        found += [item.text(0), *(f"  {child.text(0)}" for child in below)]
    return found


def _press(page: TemplatesPage, words: str) -> None:
    next(one for one in page.findChildren(QPushButton) if one.text() == words).click()


def test_templates_stand_in_their_folders_and_are_searched(page: TemplatesPage) -> None:
    assert _rows(page) == ["Sign-off", "Cold", "  Opener", "  Second try"]
    page.search.setText("see it")
    assert _rows(page) == ["Cold", "  Second try"]


def test_figures_are_told_with_their_interval_or_not_at_all(page: TemplatesPage) -> None:
    page.choose(1)
    assert page.sheet.figures.told[0] == "47 % (between 42 and 52 %)"
    page.choose(2)
    assert page.sheet.figures.told[0] == "5 of 8: not enough mail to tell (from 30)"
    page.choose(3)
    assert page.sheet.figures.told[2] == "0 of 0: not enough mail to tell (from 30)"


def test_a_template_is_changed_and_gone_back_from(
    qtbot: QtBot, desk_with_three: Desk, page: TemplatesPage, services: FakeServices
) -> None:
    control = desk_with_three.parts.controllers.templates
    page.choose(2)
    _press(page, "Edit")
    page.form.subject.setText("Still baking?")
    with qtbot.waitSignals([control.saved, control.versions_listed]):
        _press(page, "Save")
    assert services.templates.kept[1].subject == "Still baking?"
    assert page.sheet.template is not None
    assert page.sheet.template.subject == "Still baking?"
    with qtbot.waitSignal(control.saved):
        page.sheet.version_wanted.emit(services.templates.old[0])
    assert page.sheet.template.subject == "Still?"


def test_a_new_template_needs_a_name_of_its_own(
    qtbot: QtBot, desk_with_three: Desk, page: TemplatesPage, services: FakeServices
) -> None:
    control = desk_with_three.parts.controllers.templates
    page.begin_new()
    page.form.name.setText(" opener ")
    with qtbot.waitSignal(control.refused):
        _press(page, "Save")
    page.form.name.setText("Third")
    page.form.folder.setCurrentText("Warm")
    with qtbot.waitSignal(control.saved):
        _press(page, "Save")
    assert services.templates.kept[-1].folder == "Warm"
    assert "Warm" in _rows(page)


def test_deleting_can_be_undone(
    qtbot: QtBot, desk_with_three: Desk, page: TemplatesPage, services: FakeServices
) -> None:
    control = desk_with_three.parts.controllers.templates
    page.choose(1)
    with qtbot.waitSignal(control.message) as told:
        _press(page, "Delete")
    assert [one.id for one in services.templates.kept] == [2, 3]
    assert told.args is not None
    with qtbot.waitSignal(control.changed):
        desk_with_three.parts.window.bar.taken.emit(told.args[0].offer)
    assert [one.id for one in services.templates.kept] == [2, 3, 1]


def test_a_letter_begins_as_a_template(desk_with_three: Desk, page: TemplatesPage) -> None:
    page.choose(1)
    _press(page, "Write with it")
    letter = desk_with_three.parts.window.compose.letter
    assert (letter.subject, letter.html, letter.template_id) == (
        "Ovens for {{ company }}",
        "<p>Hi</p>",
        1,
    )
    page.choose(3)
    _press(page, "Write with it")
    assert desk_with_three.parts.window.compose.letter.template_id == 1
    assert "Maya" in desk_with_three.parts.window.compose.letter.html


def test_a_template_carries_files_into_the_letter_and_takes_them_along_when_it_goes(
    qtbot: QtBot,
    desk_with_three: Desk,
    page: TemplatesPage,
    services: FakeServices,
    tmp_path: Path,
) -> None:
    control = desk_with_three.parts.controllers
    price = tmp_path / "prices.pdf"
    price.write_bytes(b"x" * 2000)
    page.choose(1)
    _press(page, "Edit")
    with qtbot.waitSignal(control.template_files.warned) as warned:
        page.form.files.wanted.emit([price], False)
    assert warned.args == ["That is heavy."]
    assert page.form.files.bar.isVisible()
    with qtbot.waitSignals([control.templates.saved, control.compose.templates_listed]):
        _press(page, "Save")
    opener = next(one for one in services.templates.kept if one.id == 1)
    assert [one.name for one in opener.attachments] == ["prices.pdf"]
    assert page.sheet.files.isVisible()
    _press(page, "Write with it")
    form = desk_with_three.parts.window.compose.form
    assert form.letter.attachments == opener.attachments
    own = replace(opener.attachments[0], name="own.pdf", digest="1" * 64)
    form.files.take(own, b"")
    form._use_template(services.templates.kept[1])  # the user chose another one, and agreed
    assert form.letter.attachments == (own,)


def test_a_snippet_brings_its_files_too_and_each_once(
    desk_with_three: Desk, services: FakeServices
) -> None:
    terms = services.attachments.take(b"terms", "terms.pdf")
    snippet = Template(3, "Terms", "", "<p>See the terms.</p>", "", NOW, (terms,))
    desk_with_three.parts.paths.write_with(snippet)
    body = desk_with_three.parts.window.compose.body
    body._insert_template(snippet)  # as / and its name do
    assert desk_with_three.parts.window.compose.letter.attachments == (terms,)


def test_a_letter_kept_as_a_template_keeps_its_files(
    qtbot: QtBot, desk_with_three: Desk, services: FakeServices
) -> None:
    file = services.attachments.take(b"offer", "offer.pdf")
    form = desk_with_three.parts.window.compose.form
    form.files.take(file, b"")
    with qtbot.waitSignal(desk_with_three.parts.controllers.compose.template_kept):
        form._ask_keep_template("Offer")
    assert services.templates.kept[-1].attachments == (file,)
