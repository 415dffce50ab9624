"""Links from outside open pages, prospects and letters; hostile ones do nothing but be refused."""

from pathlib import Path

from PySide6.QtNetwork import QLocalSocket
from PySide6.QtWidgets import QLineEdit
from pytestqt.qtbot import QtBot

from outreach_app.domain.prospects import ProspectForm
from outreach_app.ui.app import Desk
from outreach_app.ui.single_instance import SingleInstance, raise_running, socket_name
from outreach_app.ui.widgets.letter_head import LetterHead
from outreach_app.ui.widgets.prospect_dialog import ProspectDialog
from tests.ui import people
from tests.ui.fakes import FakeServices


def test_a_mail_link_begins_a_letter(qtbot: QtBot, desk: Desk) -> None:
    address = people.FORMS[0].address.replace(".test", ".test")
    desk.parts.links.open(f"mailto:{address}?subject=Your%20offer&body=Hello%0A%3Cb%3E")
    window = desk.parts.window
    qtbot.waitUntil(lambda: window.page == "compose")
    qtbot.waitUntil(lambda: window.compose.letter.subject == "Your offer")
    assert "Hello" in window.compose.letter.html
    assert "<b>" not in window.compose.letter.html


def test_copies_of_a_mail_link_are_in_sight(qtbot: QtBot, desk: Desk) -> None:
    desk.parts.links.open("mailto:?cc=bo@bank.com,cy@bank.com&bcc=dora@bank.com&subject=Hi")
    head = desk.parts.window.compose.head
    assert (head.cc, head.bcc) == (("bo@bank.com", "cy@bank.com"), ("dora@bank.com",))
    assert all(head.isAncestorOf(one) and not one.isHidden() for one in _lines_with(head, "@bank"))
    desk.parts.links.open("mailto:?subject=Other")
    assert (head.cc, head.bcc) == ((), ())


def _lines_with(head: LetterHead, text: str) -> list[QLineEdit]:
    found = [one for one in head.findChildren(QLineEdit) if text in one.text()]
    assert len(found) == 2
    return found


def test_a_stranger_is_asked_for_first(qtbot: QtBot, desk: Desk) -> None:
    desk.parts.links.open("mailto:new@bakery.com?subject=Hi")
    qtbot.waitUntil(lambda: desk.parts.window.findChild(ProspectDialog) is not None)
    dialog = desk.parts.window.findChild(ProspectDialog)
    assert dialog is not None
    assert "new@bakery.com" in [one.text() for one in dialog.findChildren(QLineEdit)]
    control = desk.parts.controllers.prospects
    with qtbot.waitSignal(control.saved):
        control.save(None, ProspectForm("new@bakery.com", "Nia"))
    assert desk.parts.window.page == "compose"
    assert desk.parts.window.compose.letter.subject == "Hi"


def test_a_link_to_several_writes_to_all_of_them(qtbot: QtBot, desk: Desk) -> None:
    known = [form.address for form in people.FORMS[:2]]
    desk.parts.links.open(f"mailto:{known[0]},new@bakery.com?to={known[1]},two@bakery.com")
    window, control = desk.parts.window, desk.parts.controllers.prospects
    asked: list[str] = []
    told: list[tuple[int, ...]] = []
    window.compose.recipients_changed.connect(told.append)
    for address, name in (("new@bakery.com", "Nia"), ("two@bakery.com", "Tua")):
        qtbot.waitUntil(lambda: window.findChild(ProspectDialog) is not None)
        dialog = window.findChild(ProspectDialog)
        assert dialog is not None
        asked += [one.text() for one in dialog.findChildren(QLineEdit) if "@" in one.text()]
        with qtbot.waitSignal(dialog.destroyed), qtbot.waitSignal(control.saved):
            control.save(None, ProspectForm(address, name))
    assert asked == ["new@bakery.com", "two@bakery.com"]
    assert window.page == "compose"
    assert len(told[-1]) == 4


def test_who_was_not_wanted_then_does_not_join_another_letter_later(
    qtbot: QtBot, desk: Desk
) -> None:
    desk.parts.links.open(f"mailto:{people.FORMS[0].address},new@bakery.com")
    window, control = desk.parts.window, desk.parts.controllers.prospects
    qtbot.waitUntil(lambda: window.findChild(ProspectDialog) is not None)
    dialog = window.findChild(ProspectDialog)
    assert dialog is not None
    dialog.reject()
    window.write_to_many({3: "Cleo"})
    window.show_page("prospects")
    with qtbot.assertNotEmitted(window.compose.recipients_changed), qtbot.waitSignal(control.saved):
        control.save(None, ProspectForm("new@bakery.com", "Nia"))
    assert window.page == "prospects"


def test_a_link_leaves_the_letter_under_way_among_the_drafts(
    qtbot: QtBot, desk: Desk, services: FakeServices
) -> None:
    desk.parts.window.show_page("compose")
    desk.parts.window.compose.body.show_text("half a thought")
    with qtbot.waitSignal(desk.parts.controllers.drafts.kept):
        desk.parts.links.open("mailto:?subject=Other&body=Other")
    assert "half a thought" in services.drafts.kept[1].letter.html
    assert "Other" in desk.parts.window.compose.letter.html


def test_pages_and_prospects_open(qtbot: QtBot, desk: Desk) -> None:
    desk.parts.links.open("outreach:outbox")
    assert desk.parts.window.page == "outbox"
    with qtbot.waitSignal(desk.timeline_shown) as shown:
        desk.parts.links.open("outreach:prospect/2")
    assert shown.args == [2]


def test_what_is_hostile_is_refused_in_words(qtbot: QtBot, desk: Desk) -> None:
    before = desk.parts.window.page
    for link in ("file:///etc/passwd", "outreach:quit", "mailto:a b", "x" * 100_000):
        desk.parts.links.open(link)
        assert desk.parts.window.bar.message is not None
        desk.parts.window.bar.close_message()
    assert desk.parts.window.page == before


def test_a_second_start_hands_its_link_over(qtbot: QtBot, tmp_path: Path) -> None:
    first = SingleInstance(tmp_path)
    assert first.claim()
    with qtbot.waitSignal(first.link_wanted) as asked:
        assert raise_running(tmp_path, "mailto:ana@bakery.com?subject=Ü")
    assert asked.args == ["mailto:ana@bakery.com?subject=Ü"]
    first.release()


def test_nonsense_at_the_door_raises_the_window_at_most(qtbot: QtBot, tmp_path: Path) -> None:
    first = SingleInstance(tmp_path)
    assert first.claim()
    for said in (b"", b"open", b"open mailto:half", b"\xff" * 200_000, b"quit\n"):
        with qtbot.assertNotEmitted(first.link_wanted), qtbot.waitSignal(first.raise_wanted):
            caller = QLocalSocket()
            caller.connectToServer(socket_name(tmp_path))
            assert caller.waitForConnected(1000)
            caller.write(said)
            caller.flush()
            caller.disconnectFromServer()
    with qtbot.waitSignal(first.link_wanted):
        assert raise_running(tmp_path, "outreach:today")
    first.release()
