"""The page of sent mails: paged, searched, filtered, read, and followed up in its thread."""

from collections.abc import Callable

import pytest
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from outreach_app.domain.marks import Fate
from outreach_app.ui.app import Desk
from outreach_app.ui.fate_text import FATES
from outreach_app.ui.pages.sent import SentMailsPage
from outreach_app.ui.widgets import sent_sheet
from tests.ui.fakes import FakeServices

Make = Callable[[], Desk]


@pytest.fixture
def sent(qtbot: QtBot, make_desk: Make, services: FakeServices) -> Desk:
    services.sent.count = 250
    desk = make_desk()
    with qtbot.waitSignals(
        [desk.parts.controllers.sent.opened, desk.parts.controllers.sent.counted]
    ):
        desk.start()
    desk.show()
    desk.parts.window.show_page("sent")
    return desk


def _page(desk: Desk) -> SentMailsPage:
    return desk.parts.window.sent


def test_every_fate_has_a_word_and_an_icon() -> None:
    assert set(FATES) == set(Fate)
    assert len({str(sign.word) for sign in FATES.values()}) == len(Fate)


def test_the_list_goes_on_when_one_scrolls(qtbot: QtBot, sent: Desk) -> None:
    page = _page(sent)
    while page.model.rowCount() < 250:
        with qtbot.waitSignal(page.model.rowsInserted):
            page.table.scrollToBottom()
    rows = [page.model.row_at(page.model.index(place, 0)) for place in range(250)]
    assert [row.id for row in rows if row] == list(range(1, 251))


def test_a_fate_is_listed_and_counted(qtbot: QtBot, sent: Desk) -> None:
    page = _page(sent)
    with qtbot.waitSignal(sent.parts.controllers.sent.first_page):
        page.show_fate(Fate.BOUNCED)
    fates = {row.fate for n in range(50) if (row := page.model.row_at(page.model.index(n, 0)))}
    assert fates == {Fate.BOUNCED}
    with qtbot.waitSignal(sent.parts.controllers.sent.counted):
        page.search.setText("number 7")
    assert page.wanted.search == "number 7"


def test_a_mail_is_read_and_followed_up_in_its_thread(qtbot: QtBot, sent: Desk) -> None:
    page = _page(sent)
    with qtbot.waitSignal(sent.parts.controllers.sent.opened):
        page.table.selectRow(3)
    assert page.sheet.mail_id == 4
    page.sheet._follow_up.click()
    letter = sent.parts.window.compose.letter
    assert sent.parts.window.page == "compose"
    assert (letter.follow_up, letter.answers) == (True, 4)


def test_only_a_mail_in_view_counts_as_looked_at(qtbot: QtBot, sent: Desk) -> None:
    page = _page(sent)
    sent.parts.window.show_page("today")
    with (
        qtbot.assertNotEmitted(page.sheet.shown),
        qtbot.waitSignal(sent.parts.controllers.sent.opened),
    ):
        sent.parts.controllers.sent.open(2)
    with qtbot.waitSignal(page.sheet.shown) as shown:
        sent.parts.window.show_page("sent")
    assert shown.args == [2]


def test_an_empty_list_says_what_would_stand_there(
    qtbot: QtBot, make_desk: Make, services: FakeServices
) -> None:
    services.sent.count = 0
    desk = make_desk()
    with qtbot.waitSignal(desk.parts.controllers.sent.first_page):
        desk.start()
    page = _page(desk)
    assert page._stack.currentIndex() == 0
    page._empty.wanted.emit()
    assert desk.parts.window.page == "compose"


def test_how_long_ago_is_said_anew_when_the_page_is_opened(
    qtbot: QtBot, sent: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    window = sent.parts.window
    window.show_page("today")
    monkeypatch.setattr(sent_sheet, "time_in_words", lambda _at, _now: "an hour later")
    window.show_page("sent")
    words = [one.text() for one in window.sent.sheet.findChildren(QLabel)]
    assert any("an hour later" in one for one in words)
