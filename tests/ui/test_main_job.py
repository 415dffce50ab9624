"""The main job through the window: write, send, be read, be told. Relay and server are real."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from outreach_app.cli.demo import cast, readers
from outreach_app.cli.demo.world import DemoWorld
from outreach_app.domain.reports import OutboxReport
from outreach_app.ui.app import Desk, build_desk


@pytest.fixture
def world(tmp_path: Path) -> Iterator[DemoWorld]:
    with DemoWorld(tmp_path) as world:
        yield world


@pytest.fixture
def desk(qtbot: QtBot, world: DemoWorld) -> Iterator[Desk]:
    desk = build_desk(world.services, theme="light", notifications=False)
    with qtbot.waitSignal(desk.report_ingested):
        desk.start()
    desk.show()
    yield desk
    desk.quit()
    assert desk.is_at_rest


def _has_sent(report: OutboxReport) -> bool:
    return len(report.sent) == 1


def test_a_mail_is_written_sent_read_and_told(qtbot: QtBot, world: DemoWorld, desk: Desk) -> None:
    reader = world.services.prospects.by_address(cast.READER.address)
    window = desk.parts.window
    window.write_to(reader)
    window.compose.head.show_subject("Hi {{ first_name }}")
    window.compose.body.show_html(
        "<p>Dear {{ first_name }},</p>"
        '<p><a href="https://seller.example/idea">an idea</a> for you.</p>'
    )
    with qtbot.waitSignal(desk.outbox_ran, check_params_cb=_has_sent):
        window.send()
    html = world.smtp.of(reader.address).html
    assert "Dear Ana," in html
    assert "https://seller.example/idea" not in html
    world.clock.advance(300)
    readers.person_opens(html)
    world.clock.advance(120)
    with qtbot.waitSignal(desk.alert_shown) as told:
        readers.person_opens(html)
    assert told.args is not None
    assert told.args[0].prospect_id == reader.id
    with qtbot.waitSignal(desk.timeline_shown):
        window.bar.prospect_wanted.emit(reader.id)
    lines = world.services.timelines.of(reader.id).lines
    assert "opened" in {line.kind.value for line in lines}
    assert window.prospects.panel.lines_view.timeline.rowCount() == len(lines)
