"""What came in is read on the timeline, told, and waited for; nothing blocks the end."""

import dataclasses
from collections.abc import Callable
from datetime import UTC, date, datetime, timedelta

from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QCheckBox,
    QLabel,
    QListWidget,
    QPushButton,
    QStyleOptionViewItem,
)
from pytestqt.qtbot import QtBot

from outreach_app.domain.events import Event, EventKind
from outreach_app.domain.incoming import MailKind
from outreach_app.domain.incoming_mails import IncomingMail
from outreach_app.domain.mailbox import Folder, MailboxReport
from outreach_app.domain.timeline import TimelineLine, lines_of
from outreach_app.ui.app import Desk
from outreach_app.ui.delegates.timeline_delegate import word_on, word_place
from outreach_app.ui.models.timeline_model import TEXT_ROLE
from outreach_app.ui.widgets.folders_dialog import FoldersDialog
from outreach_app.ui.widgets.timeline_view import TimelineView
from tests.ui.fakes import FakeServices, alert

Make = Callable[[], Desk]
BACK = datetime.now(UTC).astimezone().date() + timedelta(days=9)
LONG = "Yes, gladly. " * 30 + "\n\nTuesday at ten?"


def lines() -> tuple[TimelineLine, ...]:
    """A mail that was answered by a machine, then by a person, and one that came back."""
    now = datetime.now(UTC)
    incoming = {
        1: mail(1, MailKind.AUTO_REPLY, "I am away.", return_date=BACK),
        2: mail(2, MailKind.REPLY, LONG),
        3: mail(3, MailKind.HARD_BOUNCE, ""),
    }
    events = (
        Event(1, 10, EventKind.SENT, now - timedelta(hours=5)),
        Event(1, 10, EventKind.AUTO_REPLIED, now - timedelta(hours=4), incoming_id=1),
        Event(1, 10, EventKind.REPLIED, now - timedelta(hours=3), detail="“Yes”", incoming_id=2),
        Event(1, 10, EventKind.BOUNCED, now - timedelta(hours=2), incoming_id=3),
    )
    return lines_of(events, {10: "Our spring catalogue"}, {}, incoming)


def mail(
    number: int, kind: MailKind, text: str, *, return_date: date | None = None
) -> IncomingMail:
    return IncomingMail(
        number, "main", Folder.INBOX, 1, number, f"<{number}@x>", f"<{number}@x>", kind,
        "ana@x.test", "Ana", "Re: Our spring catalogue", datetime.now(UTC), text,
        return_date=return_date,
    )  # fmt: skip


def shown(qtbot: QtBot, desk: Desk) -> TimelineView:
    """The timeline with these lines."""
    with qtbot.waitSignal(desk.timeline_shown):
        desk.open_prospect(1)
    view = desk.parts.window.prospects.panel.lines_view
    view.timeline.show_lines(lines())
    return view


def of_kind(view: TimelineView, kind: EventKind) -> QModelIndex:
    model = view.timeline
    rows = [model.index(row, 0) for row in range(model.rowCount())]
    return next(one for one in rows if (line := model.line_at(one)) and line.kind is kind)


def test_an_answer_is_read_without_a_click(qtbot: QtBot, desk: Desk) -> None:
    view = shown(qtbot, desk)
    replied = of_kind(view, EventKind.REPLIED)
    words = view.timeline.index(0, 0, replied)
    assert view.isExpanded(replied)
    assert words.data(TEXT_ROLE) == LONG
    assert words.data() == LONG
    qtbot.waitUntil(lambda: view.visualRect(words).height() > 0)
    narrow = view.visualRect(words).height()
    desk.parts.window.resize(1700, 800)
    qtbot.waitUntil(lambda: 0 < view.visualRect(words).height() < narrow)


def test_a_machines_words_wait_for_a_click(qtbot: QtBot, desk: Desk) -> None:
    view = shown(qtbot, desk)
    absent = of_kind(view, EventKind.AUTO_REPLIED)
    assert not view.isExpanded(absent)
    assert view.timeline.rowCount(absent) == 1
    assert view.timeline.rowCount(of_kind(view, EventKind.BOUNCED)) == 0


def test_remind_me_then(qtbot: QtBot, desk: Desk, services: FakeServices) -> None:
    view = shown(qtbot, desk)
    absent = of_kind(view, EventKind.AUTO_REPLIED)
    view.scrollTo(absent)
    option = QStyleOptionViewItem()
    view.initViewItemOption(option)
    option.rect = view.visualRect(absent)
    place = word_place(option, word_on(view.timeline.line_at(absent))).center()
    with qtbot.waitSignal(desk.parts.controllers.mailbox.told):
        QTest.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert services.mailboxes.absences.asked == [(10, BACK)]


def test_the_users_word_that_it_is_no_answer(
    qtbot: QtBot, desk: Desk, services: FakeServices
) -> None:
    view = shown(qtbot, desk)
    doubtful = tuple(
        dataclasses.replace(line, doubtful_id=2, reason="Probably")
        for line in lines()
        if line.kind is EventKind.REPLIED
    )
    view.timeline.show_lines(doubtful)
    index = of_kind(view, EventKind.REPLIED)
    option = QStyleOptionViewItem()
    view.initViewItemOption(option)
    option.rect = view.visualRect(index)
    place = word_place(option, word_on(view.timeline.line_at(index))).center()
    with qtbot.waitSignal(desk.parts.controllers.mailbox.changed):
        QTest.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert services.mailboxes.disowning.told == [2]


def test_what_came_is_told_and_the_foot_says_what_is_read(
    qtbot: QtBot, make_desk: Make, services: FakeServices
) -> None:
    services.watching.ended.set()
    report = MailboxReport("main", "sam@x.test", prospects=(1,), alerts=(alert(1),), replies=1)
    services.mailboxes.check.coming = [[report]]
    desk = make_desk()
    with qtbot.waitSignal(desk.alert_shown):
        desk.start()
    assert "Reading answers to sam@x.test." in foot(desk)


def test_a_fault_is_said_and_tried_again(
    qtbot: QtBot, make_desk: Make, services: FakeServices
) -> None:
    away = MailboxReport("main", "sam@x.test", fault="The server is away.", fault_code="x")
    services.mailboxes.check.coming = [[away], [MailboxReport("main", "sam@x.test")]]
    desk = make_desk()
    with qtbot.waitSignal(desk.parts.controllers.mailbox.state):
        desk.start()
    assert "The server is away." in foot(desk)
    desk.parts.controllers.mailbox.look()
    qtbot.waitUntil(lambda: "Reading answers to sam@x.test." in foot(desk))


def test_a_look_that_is_asked_for_ends_the_wait(
    qtbot: QtBot, make_desk: Make, services: FakeServices
) -> None:
    fine = [MailboxReport("main", "sam@x.test")]
    services.mailboxes.check.coming = [fine, fine]
    desk = make_desk()
    with qtbot.waitSignal(desk.parts.controllers.mailbox.report):
        desk.start()
    with qtbot.waitSignal(desk.parts.controllers.mailbox.report):
        desk.parts.controllers.mailbox.look()
    assert services.mailboxes.check.looks == 2


def test_a_look_into_every_folder_follows_each_wait_and_none_lasts_long(
    qtbot: QtBot, make_desk: Make, services: FakeServices
) -> None:
    check = services.mailboxes.check
    fine = [MailboxReport("main", "sam@x.test")]
    check.coming = [fine, fine]
    check.woken.set()  # the first wait is over at once
    make_desk().start()
    qtbot.waitUntil(lambda: check.looks == 2 and len(check.spans) == 2)
    assert max(check.spans) <= 4 * 60


def foot(desk: Desk) -> list[str]:
    return [one.text() for one in desk.parts.window.foot.findChildren(QLabel)]


def test_the_users_leave_to_replace_copies_is_asked_and_kept(
    qtbot: QtBot, desk: Desk, services: FakeServices
) -> None:
    section = desk.parts.window.settings.mailbox
    desk.parts.window.show_settings("mailbox")
    box = section.findChild(QCheckBox)
    assert isinstance(box, QCheckBox)
    assert not box.isChecked()
    box.click()
    qtbot.waitUntil(lambda: services.mailboxes.sent.is_on and box.isChecked())


def test_the_settings_say_how_each_mailbox_goes(qtbot: QtBot, desk: Desk) -> None:
    section = desk.parts.window.settings.mailbox
    away = MailboxReport("b", "maya@x.test", fault="The server is away.")
    section.show_reports([MailboxReport("a", "sam@x.test"), away])
    texts = [one.text() for one in section.findChildren(QLabel)]
    assert "sam@x.test: Up to date." in texts
    assert "maya@x.test: The server is away." in texts


def _folders_dialog(qtbot: QtBot, desk: Desk, signal: str) -> FoldersDialog:
    section = desk.parts.window.settings.mailbox
    section.show_reports([MailboxReport("main", "maya@example.com")])
    (folders,) = (
        one for one in section.findChildren(QPushButton) if one.accessibleName().startswith("Fold")
    )
    with qtbot.waitSignal(getattr(desk.parts.controllers.reading_folders, signal)):
        folders.click()
    return desk.parts.window.findChildren(FoldersDialog)[-1]


def test_folders_are_offered_and_chosen(qtbot: QtBot, desk: Desk, services: FakeServices) -> None:
    dialog = _folders_dialog(qtbot, desk, "offered")
    assert dialog.names == ("Clients/Ana",)
    shown = dialog.findChild(QListWidget)
    assert shown is not None
    first = shown.item(0)
    assert first is not None
    first.setCheckState(Qt.CheckState.Checked)
    assert dialog.said == "Chosen: 2"
    with qtbot.waitSignal(desk.parts.controllers.reading_folders.chosen):
        dialog.submit()
    assert services.mailboxes.folders.choice.chosen == ("Archive", "Clients/Ana")


def test_a_mailbox_that_is_away_says_so_where_folders_are_asked_for(
    qtbot: QtBot, desk: Desk, services: FakeServices
) -> None:
    services.mailboxes.folders.is_away = True
    dialog = _folders_dialog(qtbot, desk, "refused")
    assert dialog.said == "The mailbox server did not answer in time."
