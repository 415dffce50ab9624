"""The desk over real services and a real profile; only mail server and relay are not there."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from outreach_app.bootstrap import Program, build
from outreach_app.domain.prospects import ProspectForm
from outreach_app.system.paths import open_profile
from outreach_app.ui.app import Desk, build_desk

ANA = ProspectForm("ana@bakery.test", "Ana", "Díaz", "Bakery")


@pytest.fixture
def program(tmp_path: Path) -> Iterator[Program]:
    program = build(open_profile(tmp_path), use_keyring=False)
    yield program
    program.close()


@pytest.fixture
def desk(qtbot: QtBot, program: Program) -> Iterator[Desk]:
    desk = build_desk(program.services, theme="light", notifications=False)
    with qtbot.waitSignal(desk.parts.controllers.setup.state_read):
        desk.start()
    desk.show()
    yield desk
    desk.quit()
    assert desk.is_at_rest


def test_a_new_profile_begins_with_setting_up(qtbot: QtBot, desk: Desk) -> None:
    assert desk.parts.window.page == "today"
    qtbot.waitUntil(desk.parts.window.today.steps.isVisible)
    assert desk.parts.models.prospects.total == 0


def test_a_prospect_is_stored_listed_and_opened(qtbot: QtBot, desk: Desk, program: Program) -> None:
    control = desk.parts.controllers.prospects
    with qtbot.waitSignals([control.saved, desk.timeline_shown]):
        control.save(None, ANA)
    qtbot.waitUntil(lambda: desk.parts.models.prospects.total == 1)
    assert program.services.prospects.by_address(ANA.address).form == ANA
    with qtbot.waitSignal(control.refused) as refused:
        control.save(None, ANA)
    assert ANA.address in str(refused.args)


def test_a_preview_is_rendered_and_names_what_is_missing(
    qtbot: QtBot, desk: Desk, program: Program
) -> None:
    ana = program.services.prospects.add(ANA)
    page = desk.parts.window.compose
    desk.parts.window.write_to(ana)
    page.head.show_subject("Hi {{ first_name }}")
    page.body.show_text("Dear {{ first_name }},\n\n{{ product }} is here.")
    with qtbot.waitSignal(desk.parts.controllers.compose.previewed) as previewed:
        page.preview_wanted.emit(page.letter, ana.id)
    assert previewed.args is not None
    preview = previewed.args[0]
    assert preview.subject == "Hi Ana"
    assert "Dear Ana," in preview.html
    assert preview.missing == ("product",)


def test_half_a_template_is_said_in_the_preview_and_stops_nothing(
    qtbot: QtBot, desk: Desk, program: Program
) -> None:
    ana = program.services.prospects.add(ANA)
    desk.parts.window.write_to(ana)
    with qtbot.waitSignal(desk.parts.controllers.compose.preview_failed):
        desk.parts.window.compose.body.show_html("<p>{% if first_name %}</p>")
    assert desk.parts.window.compose.preview.notes.startswith("⚠")


def test_without_an_account_sending_says_what_to_do(
    qtbot: QtBot, desk: Desk, program: Program
) -> None:
    ana = program.services.prospects.add(ANA)
    desk.parts.window.write_to(ana)
    desk.parts.window.compose.head.show_subject("Hi")
    desk.parts.window.compose.body.show_text("Hi")
    with qtbot.waitSignal(desk.parts.controllers.compose.queue_failed):
        desk.parts.window.send()
    message = desk.parts.window.bar.message
    assert message is not None
    assert "account" in message.sentence
    assert desk.parts.window.compose.letter.subject == "Hi"


def test_a_relay_that_can_not_be_reached_is_not_stored(
    qtbot: QtBot, desk: Desk, program: Program
) -> None:
    section = desk.parts.window.settings.relay
    section.url.setText("http://127.0.0.1:1")
    section.key.setText("ork_none")
    with qtbot.waitSignal(desk.parts.controllers.setup.relay_tested):
        section.ask_save()
    assert program.services.setup.current().relay is None
    assert section.answer.startswith("✗")
