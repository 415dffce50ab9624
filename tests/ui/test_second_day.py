"""What a day brings besides, at the window over a real profile: files, a time, one person twice,
somebody to be forgotten, a copy that is put back, a list dropped onto the window, a bounce.

Only mail server, mailbox and relay are not there. Nothing here waits for a time: each step ends
with what it brings about.
"""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QAction, QDragEnterEvent, QDropEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QFileDialog, QLineEdit, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from outreach_app.domain.mails import Outgoing, OutgoingState
from outreach_app.domain.marks import Fate
from outreach_app.domain.prospect_filter import ProspectFilter
from outreach_app.domain.prospects import ProspectForm
from outreach_app.system.evidence import read_evidence
from outreach_app.ui.app import Desk, build_desk
from outreach_app.ui.widgets.duplicates_dialog import DuplicatesDialog
from outreach_app.ui.widgets.import_dialog import ImportDialog
from outreach_app.ui.widgets.merge_dialog import MergeDialog
from outreach_app.ui.widgets.question import Question
from tests.fakes.letters import bounce
from tests.services.world import ANA, World, make_world

TWICE = ProspectForm(
    "ana.diaz@bakery.example", "Ana", "Diaz", "Diaz Bakery", phone="+34 600 000 000"
)
LIST = "E-Mail;Vorname;Firma\ncarla@mill.example;Carla;Mill\nno-address;;\n"


@pytest.fixture
def world(tmp_path: Path) -> Iterator[World]:
    made = make_world(tmp_path, read_evidence())
    yield made
    made.store.close()


@pytest.fixture
def desk(qtbot: QtBot, world: World) -> Iterator[Desk]:
    world.add()
    desk = build_desk(world.services, theme="light", notifications=False, language="en")
    desk.start()
    desk.show()
    desk.run_until(desk.parts.controllers.prospects.all_ids, 30_000)
    yield desk
    desk.quit()
    assert desk.is_at_rest


def drop(onto: QWidget, file: Path) -> None:
    content = QMimeData()
    content.setUrls([QUrl.fromLocalFile(str(file))])
    place, copying = QPoint(5, 5), Qt.DropAction.CopyAction
    left, none = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    coming = QDragEnterEvent(place, copying, content, left, none)
    QCoreApplication.sendEvent(onto, coming)
    assert coming.isAccepted()
    QCoreApplication.sendEvent(onto, QDropEvent(QPointF(place), copying, content, left, none))


def button_of(within: QWidget, words: str) -> QPushButton:
    found = [one for one in within.findChildren(QPushButton) if one.text().startswith(words)]
    assert found, words
    return found[0]


def press(within: QWidget, words: str) -> None:
    QTest.mouseClick(button_of(within, words), Qt.MouseButton.LeftButton)


def named(within: QWidget, name: str) -> QLineEdit:
    (field,) = (one for one in within.findChildren(QLineEdit) if one.accessibleName() == name)
    return field


def choice(within: QWidget, words: str) -> QAction:
    return next(one for one in within.findChildren(QAction) if one.text() == words)


def opened(qtbot: QtBot, desk: Desk, kind: type[QWidget]) -> QWidget:
    """The newest dialog of this kind."""
    window = desk.parts.window
    qtbot.waitUntil(lambda: any(one.isVisible() for one in window.findChildren(kind)))
    return next(one for one in window.findChildren(kind) if one.isVisible())


def test_a_file_goes_with_a_letter_that_waits_for_their_morning(
    qtbot: QtBot, desk: Desk, world: World, tmp_path: Path
) -> None:
    offer = tmp_path / "offer.pdf"
    offer.write_bytes(b"%PDF-1.4 an offer")
    world.clock.advance(4 * 3600)  # their morning is over
    window, compose = desk.parts.window, desk.parts.window.compose
    window.write_to(world.services.prospects.by_address(ANA.address))
    QTest.keyClicks(named(compose.head, "Subject"), "Bread for {{ company }}")
    QTest.keyClicks(compose.body.rich, "Our offer is enclosed.")
    with qtbot.waitSignal(desk.parts.controllers.attachments.warned):
        drop(compose.body.rich.viewport(), offer)
    send = compose.foot.send
    send.fill()
    with qtbot.waitSignal(desk.parts.controllers.compose.queued):
        choice(send.later, "In the morning where each of them lives").trigger()
    (row,) = world.services.outbox.rows()
    mail = world.mail(row.id)
    assert (mail.subject, mail.state) == ("Bread for Diaz Bakery", OutgoingState.QUEUED)
    assert [one.name for one in mail.attachments] == ["offer.pdf"]
    assert row.leaves_at is not None
    assert row.leaves_at > world.clock.now()
    assert world.server.accepted == []


def test_a_list_that_is_dropped_is_tried_and_taken_in_by_the_keyboard(
    qtbot: QtBot, desk: Desk, world: World, tmp_path: Path
) -> None:
    file = tmp_path / "people.csv"
    file.write_text(LIST, encoding="utf-8-sig")
    control = desk.parts.controllers.importing
    with qtbot.waitSignal(control.looked):
        drop(desk.parts.window, file)
    dialog = opened(qtbot, desk, ImportDialog)
    with qtbot.waitSignal(control.checked):
        QTest.keyClick(button_of(dialog, "Check"), Qt.Key.Key_Space)
    with qtbot.waitSignal(control.changed):
        QTest.keyClick(button_of(dialog, "Import"), Qt.Key.Key_Space)
    assert world.services.prospects.by_address("carla@mill.example").form.company == "Mill"
    qtbot.waitUntil(lambda: desk.parts.models.prospects.total == 2)


def test_one_person_who_is_there_twice_is_merged_and_parted_again(
    qtbot: QtBot, desk: Desk, world: World
) -> None:
    world.add(TWICE)
    with qtbot.waitSignal(desk.parts.controllers.people.twins_read):
        desk.parts.window.actions_by_name["duplicates"].trigger()
    press(opened(qtbot, desk, DuplicatesDialog), "Merge")
    with qtbot.waitSignal(desk.parts.controllers.deeds.changed):
        press(opened(qtbot, desk, MergeDialog), "Merge")
    (row,) = world.services.prospects.matching(ProspectFilter()).rows
    assert world.services.prospects.get(row.id).form.phone == TWICE.phone
    with qtbot.waitSignal(desk.parts.controllers.deeds.changed):
        desk.parts.window.actions_by_name["undo"].trigger()
    assert len(world.services.prospects.matching(ProspectFilter()).rows) == 2


def test_whoever_is_forgotten_is_gone_from_window_and_profile(
    qtbot: QtBot, desk: Desk, world: World, tmp_path: Path
) -> None:
    ana = world.services.prospects.by_address(ANA.address)
    receipts = tmp_path / "receipts"
    receipts.mkdir()
    with qtbot.waitSignal(desk.timeline_shown):
        desk.open_prospect(ana.id)
    page = desk.parts.window.prospects
    page.panel.tabs.setCurrentWidget(page.panel.details)
    press(page.panel.details, "Forget for good")
    press(opened(qtbot, desk, Question), "Choose where")
    folder = opened(qtbot, desk, QFileDialog)
    assert isinstance(folder, QFileDialog)
    with qtbot.waitSignal(desk.parts.controllers.exporting.erased):
        folder.fileSelected.emit(str(receipts))
    folder.close()
    assert len(list(receipts.iterdir())) == 1
    qtbot.waitUntil(lambda: desk.parts.models.prospects.total == 0)
    assert page.chosen is None


def test_a_copy_that_is_put_back_brings_back_who_was_deleted(
    qtbot: QtBot, desk: Desk, world: World, tmp_path: Path
) -> None:
    section, control = desk.parts.window.settings.safekeeping, desk.parts.controllers.backups
    path = str(tmp_path / "kept.outreach-backup")
    with qtbot.waitSignal(control.told):
        section.backup_wanted.emit(path, "")
    ana = world.services.prospects.by_address(ANA.address)
    world.services.people.deeds.delete([ana.id])
    with qtbot.waitSignal(control.restore_ready):
        section.restore_wanted.emit(path)
    with qtbot.waitSignal(control.restored):
        press(opened(qtbot, desk, Question), "Restore")
    assert world.services.prospects.by_address(ANA.address).form == ANA
    qtbot.waitUntil(lambda: desk.parts.models.prospects.total == 1)


@pytest.fixture
def came_back(world: World) -> Outgoing:
    """A mail to Bo, and what his server says of it, which lies in the mailbox."""
    mail = world.send(form=ProspectForm("bo@stone.example", "Bo", company="Stone"))
    world.clock.advance(60)
    world.mailbox.inbox.put(bounce("bo@stone.example", mail.message_id), world.clock.now())
    return mail


def test_a_bounce_stands_on_the_timeline_and_among_the_sent(
    qtbot: QtBot, came_back: Outgoing, desk: Desk, world: World
) -> None:
    window, bo = desk.parts.window, came_back.prospect_id
    qtbot.waitUntil(lambda: world.kinds(bo) == ["bounced", "sent"])
    desk.open_prospect(bo)
    timeline = window.prospects.panel.lines_view.timeline
    qtbot.waitUntil(lambda: str(timeline.index(0, 0).data()).startswith("Bounced: "))
    window.show_page("sent")
    sent = window.sent.model
    qtbot.waitUntil(lambda: sent.row_at(sent.index(0, 0)) is not None)
    row = sent.row_at(sent.index(0, 0))
    assert row is not None
    assert row.fate is Fate.BOUNCED
