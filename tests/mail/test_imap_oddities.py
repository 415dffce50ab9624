"""Mailbox servers that are odd rather than broken: what they say is understood, or left aside."""

from collections.abc import Mapping
from datetime import date

import pytest

from outreach_app.domain.credentials import Password
from outreach_app.domain.errors import UserError
from outreach_app.domain.mailbox import Folder
from outreach_app.mail.folder_names import readable
from outreach_app.mail.mailbox_door import MailboxDoor
from tests.mail.scripted_imap import CUT, HEAD, STALL, literal, scripted_imap
from tests.mail.test_imap_faults import HASTY, SECRET, account, opened

NO_PLAIN = {
    "CONNECT": b"* OK [CAPABILITY IMAP4rev1] hi\r\n",
    "CAPABILITY": b"* CAPABILITY IMAP4rev1\r\n<tag> OK done\r\n",
}


def fetched(date: bytes) -> bytes:
    head = b'* 1 FETCH (UID 1 INTERNALDATE "%s" BODY[HEADER.FIELDS (X)] ' % date
    return head + literal(HEAD) + b")\r\n<tag> OK done\r\n"


@pytest.mark.parametrize(
    "said",
    [
        b"[UNAVAILABLE] later",
        b"[LIMIT] enough of you",
        b"[INUSE] somebody else is in",
        b"[ALERT] Too many simultaneous connections. (Failure)",
        b"Temporary authentication failure",
    ],
)
def test_a_server_that_is_busy_says_nothing_of_the_password(said: bytes) -> None:
    script = {"AUTHENTICATE": b"+ \r\n<wait><tag> NO %s\r\n" % said}
    with pytest.raises(UserError) as fault, opened(script):
        pass
    assert fault.value.code == "sign_in_later"


def test_a_server_that_knows_its_guest_is_told_no_password() -> None:
    script = {"CONNECT": b"* PREAUTH [CAPABILITY IMAP4rev1 IDLE] welcome\r\n"}
    with (
        scripted_imap(script) as server,
        MailboxDoor(HASTY).mailbox(account(server.port), Password(SECRET)) as mailbox,
    ):
        assert mailbox.open("INBOX").uidnext == 2
        assert not any("AUTH" in one or "LOGIN" in one for one in server.commands)


def test_a_password_beyond_ascii_goes_where_the_server_announces_no_way() -> None:
    with (
        scripted_imap(NO_PLAIN) as server,
        MailboxDoor(HASTY).mailbox(account(server.port), Password("Spaß")) as mailbox,
    ):
        assert mailbox.open("INBOX").uidnext == 2


@pytest.mark.parametrize(
    "date", [b"31-Dec-9999 23:59:59 -1400", b"99-Foo-2020 99:99:99 +9999", b"01-Jan-1601 0:0:0 +0"]
)
def test_a_mail_from_no_time_is_read(date: bytes) -> None:
    with opened({"UID FETCH": fetched(date)}) as mailbox:
        mailbox.open("INBOX")
        (envelope,) = mailbox.envelopes([1])
        assert envelope.sender == "ana@bakery.example"


@pytest.mark.parametrize("number", [b"0", b"4294967297", b"99999999999999999999999", b"-7"])
@pytest.mark.parametrize("name", [b"UIDVALIDITY", b"UIDNEXT"])
def test_numbers_that_none_can_be_are_a_sentence(name: bytes, number: bytes) -> None:
    told = {b"UIDVALIDITY": b"7", b"UIDNEXT": b"2", name: number}
    lines = b"".join(b"* OK [%s %s] n\r\n" % one for one in told.items())
    script = {"EXAMINE": b"* 1 EXISTS\r\n" + lines + b"<tag> OK [READ-ONLY]\r\n"}
    with opened(script) as mailbox, pytest.raises(UserError) as fault:
        mailbox.open("INBOX")
    assert fault.value.code == "imap-answer"


def test_of_what_a_search_finds_only_uids_count() -> None:
    answer = b"* SEARCH 0 5 99999999999999999999 3\r\n<tag> OK done\r\n"
    with opened({"UID SEARCH": answer}) as mailbox:
        mailbox.open("INBOX")
        assert mailbox.uids_after(1) == (3, 5)


NAMES: Mapping[bytes, str] = {
    b"Entw&APw-rfe": "Entwürfe",
    b"a&-b": "a&b",
    b"&AO-": "&AO-",
    b"&": "&",
    b"&&&": "&&&",
    b"&2D0-": "&2D0-",
    b"Entw\xc3\xbcrfe": "Entwürfe",
    b"&AAA-": "",
    b"a\r\nb": "",
}


@pytest.mark.parametrize("raw", NAMES)
def test_a_folders_name_is_readable_however_it_is_written(raw: bytes) -> None:
    assert readable(raw) == NAMES[raw]


@pytest.mark.parametrize(
    "raw", [b"&AO-", b"&", b"Entw\xc3\xbcrfe", b"Entw&APw-rfe", b'a\\"b', b"12"]
)
def test_a_folder_is_opened_by_the_name_that_the_server_gave_it(raw: bytes) -> None:
    script = {"LIST": b'* LIST () "/" INBOX\r\n* LIST () "/" "%s"\r\n<tag> OK done\r\n' % raw}
    with (
        scripted_imap(script) as server,
        MailboxDoor(HASTY).mailbox(account(server.port), Password(SECRET)) as mailbox,
    ):
        name = next(one for one in mailbox.folders().names if one != "INBOX")
        mailbox.open(name)
        asked = next(one for one in server.commands if one.startswith("EXAMINE"))
        assert asked.removeprefix("EXAMINE ").strip('"').encode("latin-1") == raw


def test_a_sent_folder_that_can_not_be_opened_is_none() -> None:
    listed = (
        b'* LIST (\\Noselect \\Sent) "/" Mail\r\n* LIST () "/" INBOX\r\n'
        b'* LIST () "/" "Sent Items"\r\n<tag> OK done\r\n'
    )
    with opened({"LIST": listed}) as mailbox:
        assert mailbox.folders().uses[Folder.SENT] == "Sent Items"


COMES = b"* 2 EXISTS\r\n<tag> OK done\r\n"


@pytest.mark.parametrize("refusal", [b"<tag> NO not today\r\n", b"<tag> BAD what?\r\n"])
def test_a_server_that_refuses_to_tell_is_asked(refusal: bytes) -> None:
    door = MailboxDoor(HASTY)
    with (
        scripted_imap({"IDLE": refusal, "NOOP": COMES}) as server,
        door.mailbox(account(server.port), Password(SECRET)) as mailbox,
    ):
        mailbox.open("INBOX")
        assert door.wait(0.3)
        assert door.wait(0.3)
        assert [one for one in server.commands if one == "IDLE"] == ["IDLE"]
    door.close()


def test_a_server_that_twice_does_not_agree_to_tell_is_asked() -> None:
    door = MailboxDoor(HASTY)
    with scripted_imap({"IDLE": STALL, "NOOP": COMES}) as server:
        told = account(server.port)
        for _ in range(2):
            with door.mailbox(told, Password(SECRET)) as mailbox:
                mailbox.open("INBOX")
                assert mailbox.can_idle
                with pytest.raises(UserError):
                    door.wait(0.3)
        with door.mailbox(told, Password(SECRET)) as mailbox:
            mailbox.open("INBOX")
            assert door.wait(0.3)
    door.close()


def test_a_line_that_breaks_in_the_wait_says_nothing_of_the_server() -> None:
    door = MailboxDoor(HASTY)
    with scripted_imap({"IDLE": b"+ idling\r\n" + CUT}) as server:
        told = account(server.port)
        with door.mailbox(told, Password(SECRET)) as mailbox:
            mailbox.open("INBOX")
            with pytest.raises(UserError):
                door.wait(0.3)
        with door.mailbox(told, Password(SECRET)) as mailbox:
            assert mailbox.can_idle
    door.close()


def test_a_mail_that_comes_before_the_wait_is_agreed_upon_ends_it() -> None:
    door = MailboxDoor(HASTY)
    idle = b"* 2 EXISTS\r\n* 1 RECENT\r\n+ idling\r\n<wait><tag> OK done\r\n"
    with (
        scripted_imap({"IDLE": idle}) as server,
        door.mailbox(account(server.port), Password(SECRET)) as mailbox,
    ):
        mailbox.open("INBOX")
        assert door.wait(5)
    door.close()


@pytest.mark.parametrize(
    ("address", "asked"),
    [
        ("bob@bücher.example", "bob@xn--bcher-kva.example"),
        ("jürgen@bücher.example", "@xn--bcher-kva.example"),
        ("bob@x.test", "bob@x.test"),
    ],
)
def test_mails_to_an_international_address_are_looked_for(address: str, asked: str) -> None:
    with (
        scripted_imap() as server,
        MailboxDoor(HASTY).mailbox(account(server.port), Password(SECRET)) as mailbox,
    ):
        mailbox.open("Sent")
        assert mailbox.uids_to(address, date(2026, 3, 2)) == (1,)
        assert server.commands[-1].endswith(f"TO {asked}")


def test_a_name_that_no_server_can_be_asked_for_is_found_nowhere() -> None:
    with opened() as mailbox:
        mailbox.open("Sent")
        assert mailbox.uids_named("<ä@x.test>") == ()
