"""Lists in and out at the desk: from a file or a drop to rows, and back out again."""

from pathlib import Path

from PySide6.QtCore import QCoreApplication, QEvent, QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QCheckBox, QComboBox, QPushButton
from pytestqt.qtbot import QtBot

from outreach_app.domain.lists.duplicates import Duplicates
from outreach_app.domain.lists.exports import ExportKind
from outreach_app.domain.lists.tables import Source
from outreach_app.ui.app import Desk
from outreach_app.ui.widgets.export_dialog import ExportDialog
from outreach_app.ui.widgets.import_dialog import ImportDialog
from outreach_app.ui.widgets.passphrase_dialog import PassphraseDialog
from outreach_app.ui.widgets.question import Question
from tests.ui import people
from tests.ui.fakes import FakeServices
from tests.ui.test_access import _nameless


def said(desk: Desk) -> str:
    message = desk.parts.window.bar.message
    assert message is not None
    return message.sentence


def opened(qtbot: QtBot, desk: Desk) -> ImportDialog:
    control = desk.parts.controllers.importing
    with qtbot.waitSignal(control.listed):
        desk.parts.window.actions_by_name["import"].trigger()
    dialog = desk.parts.window.findChild(ImportDialog)
    assert dialog is not None
    return dialog


def test_a_list_is_looked_at_tried_imported_and_taken_back(
    qtbot: QtBot, desk: Desk, services: FakeServices
) -> None:
    control = desk.parts.controllers.importing
    dialog = opened(qtbot, desk)
    with qtbot.waitSignal(control.looked):
        dialog.begin(Source("list.csv", "/list.csv"))
    assert dialog.step == 1
    dialog.columns.choose_target(2, "company")
    assert dialog.columns.order.targets == ("first_name", "address", "company")
    assert dialog.columns.order.duplicates is Duplicates.SKIP
    assert _nameless(dialog) == []
    with qtbot.waitSignal(control.checked):
        dialog.go_on()
    assert (dialog.step, dialog.check.has_anybody) == (2, True)
    assert _nameless(dialog) == []
    with qtbot.waitSignals([control.changed, control.listed]):
        dialog.go_on()
    assert services.lists.importing.ran[0].targets[2] == "company"
    assert "1 added" in said(desk)
    dialog = opened(qtbot, desk)
    back = next(b for b in dialog.findChildren(QPushButton) if b.text() == "Take back")
    with qtbot.waitSignal(control.changed):
        back.click()
    assert services.lists.importing.undone == [1]
    dialog.reject()


def test_a_guess_is_corrected_and_the_file_read_again(
    qtbot: QtBot, desk: Desk, services: FakeServices
) -> None:
    control = desk.parts.controllers.importing
    dialog = opened(qtbot, desk)
    with qtbot.waitSignal(control.looked):
        dialog.begin(Source("list.csv", "/list.csv"))
    header = dialog.columns.findChild(QCheckBox)
    assert header is not None
    with qtbot.waitSignal(control.looked):
        header.click()
    assert services.lists.importing.looked[1][1].has_header is False
    assert services.lists.importing.looked[1][1].encoding == "cp1252"
    dialog.reject()


def test_what_is_no_list_is_said_in_the_dialog(qtbot: QtBot, desk: Desk) -> None:
    dialog = opened(qtbot, desk)
    with qtbot.waitSignal(desk.parts.controllers.importing.refused):
        dialog.begin(Source("pasted", text="nothing"))
    assert (dialog.step, dialog.fault) == (0, "There is nobody in it.")
    dialog.reject()


def test_a_file_dropped_onto_the_window_is_looked_at(
    qtbot: QtBot, desk: Desk, services: FakeServices, tmp_path: Path
) -> None:
    content = QMimeData()
    content.setUrls([QUrl.fromLocalFile(str(tmp_path / "people.csv"))])
    place, copying = QPoint(5, 5), Qt.DropAction.CopyAction
    left, none = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    coming = QDragEnterEvent(place, copying, content, left, none)
    QCoreApplication.sendEvent(desk.parts.window, coming)
    assert coming.isAccepted()
    with qtbot.waitSignal(desk.parts.controllers.importing.looked):
        event = QDropEvent(QPointF(place), copying, content, left, none)
        QCoreApplication.sendEvent(desk.parts.window, event)
    assert services.lists.importing.looked[0][0].path == str(tmp_path / "people.csv")


def test_who_is_marked_is_exported_in_chosen_columns(
    qtbot: QtBot, desk: Desk, services: FakeServices
) -> None:
    control = desk.parts.controllers.exporting
    with qtbot.waitSignal(control.offered):
        desk.parts.window.prospects.list.export_wanted.emit((1, 2))
    dialog = desk.parts.window.findChild(ExportDialog)
    assert dialog is not None
    assert _nameless(dialog) == []
    with qtbot.waitSignal(control.told):
        dialog.save("/there/list.csv")
    (order,) = services.lists.exporting.orders
    assert (order.path, order.kind, order.ids) == ("/there/list.csv", ExportKind.CSV, (1, 2))
    assert order.targets[-1] == "field:product"


def test_backing_up_and_restoring_a_sealed_copy(
    qtbot: QtBot, desk: Desk, services: FakeServices
) -> None:
    section, control = desk.parts.window.settings.safekeeping, desk.parts.controllers.backups
    with qtbot.waitSignal(control.told):
        section.backup_wanted.emit("/there/copy", "a long passphrase")
    assert services.lists.backing_up.made == [("/there/copy", "a long passphrase")]
    with qtbot.waitSignal(control.passphrase_wanted):
        section.restore_wanted.emit("/there/sealed")
    dialog = desk.parts.window.findChild(PassphraseDialog)
    assert dialog is not None
    with qtbot.waitSignal(control.restored):
        dialog.given.emit("/there/sealed", "a long passphrase")
    dialog.reject()
    with qtbot.waitSignal(control.restore_ready):
        section.restore_wanted.emit("/there/open")
    question = desk.parts.window.findChild(Question)
    assert question is not None
    with qtbot.waitSignal(control.restored):
        question.confirmed.emit("/there/open")
    question.reject()
    assert services.lists.backing_up.restored[1] == ("/there/open", "")
    assert services.lists.backing_up.daily == 0
    control.keep_daily()
    qtbot.waitUntil(lambda: services.lists.backing_up.daily == 1)


def test_forgetting_asks_first(qtbot: QtBot, desk: Desk, services: FakeServices) -> None:
    desk.parts.window.prospects.panel.details.erase_wanted.emit(people.prospect(0))
    question = desk.parts.window.findChild(Question)
    assert question is not None
    assert "can not be undone" in question.text
    question.reject()
    assert services.lists.erasing.erased == []
    control = desk.parts.controllers.exporting
    with qtbot.waitSignal(control.told):
        control.erase((1,), "/receipts")
    assert services.lists.erasing.erased == [1]
    assert "The person is forgotten" in said(desk)
    desk.parts.window.prospects.list.erase_wanted.emit((1, 2))
    question = desk.parts.window.findChildren(Question)[-1]
    assert question.title == "Forget 2 people for good?"
    question.reject()
    assert "forgotten" in said(desk)


def test_the_export_begins_with_whoever_is_seen_to_be_marked(qtbot: QtBot, desk: Desk) -> None:
    window = desk.parts.window
    window.show_page("prospects")
    window.prospects.list_view.selectAll()
    qtbot.waitUntil(window.prospects.list.bulk.isVisible)
    window.actions_by_name["export"].trigger()
    assert _who(desk) == "3 who are chosen"
    window.prospects.list.head.show_companies()
    qtbot.waitUntil(lambda: not window.prospects.list.bulk.isVisible())
    window.actions_by_name["export"].trigger()
    assert _who(desk) == "Everybody"


def _who(desk: Desk) -> str:
    """Whom the export that is asked about begins with. The dialog is closed."""
    dialog = desk.parts.window.findChild(ExportDialog)
    assert dialog is not None
    (who,) = (one for one in dialog.findChildren(QComboBox) if one.accessibleName() == "Who")
    words = who.currentText()
    dialog.reject()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    return words
