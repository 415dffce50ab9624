"""Whatever a mailbox server does ends in bounded time and memory, with a sentence."""

import threading
import time
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager

import pytest

from outreach_app.domain.accounts import ImapPlace, MailAccount, Security
from outreach_app.domain.credentials import BearerToken, Password
from outreach_app.domain.errors import UserError
from outreach_app.domain.mailbox import Folder
from outreach_app.mail.imap_sign_in import ImapPatience
from outreach_app.mail.mailbox import Mailbox
from outreach_app.mail.mailbox_door import MailboxDoor
from tests.mail.scripted_imap import (
    CUT,
    FLOOD,
    HEAD,
    STALL,
    TRICKLE,
    is_silent,
    literal,
    scripted_imap,
)

HASTY = ImapPatience(command=1, fetch=0.5, farewell=0.2)
BOUNDED = 30.0
"""Seconds in which any dialogue has ended: far less than for ever, far more than a busy second."""

SECRET = "s3cret-word"


def account(port: int, security: Security = Security.NONE) -> MailAccount:
    place = ImapPlace("127.0.0.1", port, security)
    return MailAccount("Sam", "sam@x.test", "127.0.0.1", 25, Security.NONE, "sam", imap=place)


@contextmanager
def opened(script: Mapping[str, bytes] | None = None) -> Iterator[Mailbox]:
    patience = HASTY if is_silent(script or {}) else ImapPatience()
    with (
        scripted_imap(script) as server,
        MailboxDoor(patience).mailbox(account(server.port), Password(SECRET)) as mailbox,
    ):
        yield mailbox


def test_a_polite_server_is_understood() -> None:
    with opened() as mailbox:
        assert mailbox.folders().uses == {Folder.INBOX: "INBOX", Folder.SENT: "Sent"}
        state = mailbox.open("INBOX")
        assert (state.uidvalidity, state.uidnext) == (7, 2)
        (envelope,) = mailbox.envelopes([1])
        assert (envelope.sender, envelope.answers) == (
            "ana@bakery.example",
            ("<0@seller.example>",),
        )


def test_only_folders_that_can_be_opened_are_offered() -> None:
    listed = (
        b'* LIST (\\HasChildren \\Noselect) "/" "[Gmail]"\r\n'
        b'* LIST (\\All) "/" "[Gmail]/All Mail"\r\n* LIST () "/" INBOX\r\n'
        b'* LIST () "/" "Kund&AOQ-"\r\n<tag> OK done\r\n'
    )
    with opened({"LIST": listed}) as mailbox:
        assert mailbox.folders().names == ("INBOX", "Kundä", "[Gmail]/All Mail")


@pytest.mark.parametrize(
    ("listed", "folders"),
    [
        (b"(\\Junk) x Bin", {Folder.JUNK: "Bin"}),
        (b"() x Gesendet", {Folder.SENT: "Gesendet"}),
        (b"() x INBOX.Sent", {Folder.SENT: "INBOX.Sent"}),
        (b"() x Mine/Spam", {Folder.JUNK: "Mine/Spam"}),
        (b"(\\NonExistent) x Sent", {}),
        (b'() x "&-Co"', {}),
    ],
)
def test_folders_are_known_by_their_use_or_their_name(
    listed: bytes, folders: Mapping[Folder, str]
) -> None:
    told = listed.replace(b" x ", b' "/" ')
    with opened({"LIST": b"* LIST " + told + b"\r\n<tag> OK done\r\n"}) as mailbox:
        assert mailbox.folders().uses == {Folder.INBOX: "INBOX", **folders}


@pytest.mark.parametrize(
    ("script", "code"),
    [
        ({"CONNECT": CUT}, "line_broken"),
        ({"CONNECT": STALL}, "timeout"),
        ({"CONNECT": TRICKLE}, "timeout"),
        ({"CONNECT": FLOOD}, "line_broken"),
        ({"CONNECT": b"220 smtp.x ESMTP\r\n"}, "line_broken"),
        ({"CONNECT": b"* BYE go away\r\n"}, "line_broken"),
        ({"CAPABILITY": STALL}, "timeout"),
        ({"CAPABILITY": CUT}, "line_broken"),
        ({"AUTHENTICATE": b"<tag> NO [AUTHENTICATIONFAILED] no\r\n"}, "wrong_password"),
        ({"AUTHENTICATE": b"<tag> NO [UNAVAILABLE] later\r\n"}, "sign_in_later"),
        ({"AUTHENTICATE": STALL}, "timeout"),
        ({"AUTHENTICATE": b"+ \r\n" + CUT}, "line_broken"),
        ({"AUTHENTICATE": b"+ !!not base64!!\r\n" + STALL}, "line_broken"),
    ],
)
def test_signing_in_to_a_faulty_server_is_a_sentence(
    script: Mapping[str, bytes], code: str
) -> None:
    began = time.monotonic()
    with pytest.raises(UserError) as fault, opened(script):
        pass
    assert fault.value.code == code
    assert SECRET not in fault.value.sentence
    assert time.monotonic() - began < BOUNDED


def test_a_token_that_is_refused_is_told_apart() -> None:
    script = {"AUTHENTICATE": b"<tag> NO [AUTHENTICATIONFAILED] Invalid credentials\r\n"}
    with (
        scripted_imap(script) as server,
        pytest.raises(UserError) as fault,
        MailboxDoor().mailbox(account(server.port), BearerToken(SECRET)),
    ):
        pass
    assert fault.value.code == "token_refused"


STARTTLS_LIE = {
    "CONNECT": b"* OK [CAPABILITY IMAP4rev1 STARTTLS AUTH=PLAIN] hi\r\n",
    "CAPABILITY": b"* CAPABILITY IMAP4rev1 STARTTLS AUTH=PLAIN\r\n<tag> OK done\r\n",
    "STARTTLS": b"<tag> OK go\r\n* CAPABILITY IMAP4rev1 AUTH=PLAIN\r\n",
}


@pytest.mark.parametrize(("script", "code"), [({}, "no_starttls"), (STARTTLS_LIE, "line_broken")])
def test_no_password_goes_over_an_encryption_that_is_none(
    script: Mapping[str, bytes], code: str
) -> None:
    """Not where it is not offered, and not where words were slipped in ahead of it."""
    with scripted_imap(script) as server:
        told = account(server.port, Security.STARTTLS)
        with pytest.raises(UserError) as fault, MailboxDoor().mailbox(told, Password(SECRET)):
            pass
        assert fault.value.code == code
        assert not any("AUTHENTICATE" in one for one in server.commands)


def test_clear_text_goes_to_this_machine_only() -> None:
    place = ImapPlace("imap.seller.example", 143, Security.NONE)
    far = MailAccount("Sam", "sam@x.test", "h", 25, Security.NONE, "sam", imap=place)
    with pytest.raises(UserError) as fault, MailboxDoor().mailbox(far, Password(SECRET)):
        pass
    assert fault.value.code == "clear_text_password"


FETCH = b'* 1 FETCH (UID 1 INTERNALDATE "23-Nov-2026 10:00:00 +0000" BODY[HEADER.FIELDS (X)] '


@pytest.mark.parametrize(
    "answer",
    [
        CUT,
        STALL,
        TRICKLE,
        FLOOD,
        FETCH + b"{100}\r\nhalf of it" + CUT,
        FETCH + b"{100}\r\nhalf of it" + STALL,
        FETCH + b"{4000000000}\r\n" + FLOOD,
        FETCH + b"{3900000}\r\n" + TRICKLE,
        b"* 1 FETCH (((((((((((((((\r\n<tag> OK done\r\n",
        b'* 1 FETCH (UID x "\r\n<tag> OK done\r\n',
        b"* garbage\r\n<tag> OK done\r\n",
        b"\x00\xff\xfe\r\n",
        b"A9999 OK not yours\r\n",
        b"<tag> NO it is broken\r\n",
        b"<tag> BAD what?\r\n",
        b"* BYE I go\r\n" + CUT,
    ],
)
def test_a_faulty_fetch_ends_in_bounded_time(answer: bytes) -> None:
    began = time.monotonic()
    with opened({"UID FETCH": answer}) as mailbox:
        mailbox.open("INBOX")
        try:
            assert mailbox.envelopes([1]) == ()
        except UserError as fault:
            assert fault.code in {"imap-away", "imap-answer"}  # noqa: PT017 - either is fine
    assert time.monotonic() - began < BOUNDED


def test_mails_that_are_gone_are_missing_and_no_fault() -> None:
    good = FETCH.replace(b"UID 1", b"UID 2") + literal(HEAD) + b")\r\n"
    with opened({"UID FETCH": good + b"<tag> OK done\r\n"}) as mailbox:
        mailbox.open("INBOX")
        assert [one.uid for one in mailbox.envelopes([1, 2, 3])] == [2]


@pytest.mark.parametrize(
    "answer",
    [b"* SEARCH x y\r\n<tag> OK done\r\n", b"<tag> OK done\r\n", b"* SEARCH\r\n<tag> OK done\r\n"],
)
def test_a_search_may_find_nothing(answer: bytes) -> None:
    with opened({"UID SEARCH": answer}) as mailbox:
        mailbox.open("INBOX")
        try:
            assert mailbox.uids_after(0) == ()
        except UserError as fault:
            assert fault.code == "imap-answer"  # noqa: PT017 - either is fine


def test_a_folder_without_numbers_is_a_sentence() -> None:
    script = {"EXAMINE": b"* 1 EXISTS\r\n<tag> OK done\r\n"}
    with opened(script) as mailbox, pytest.raises(UserError, match="numbers"):
        mailbox.open("INBOX")


def waiting(door: MailboxDoor, act: Callable[[], None], server_says: Mapping[str, bytes]) -> bool:
    """Whether a wait says that mail came; `act` happens while it waits."""
    with (
        scripted_imap(server_says) as server,
        door.mailbox(account(server.port), Password(SECRET)) as mailbox,
    ):
        mailbox.open("INBOX")
        timer = threading.Timer(0.2, act)
        timer.start()
        try:
            return door.wait(2 * BOUNDED)
        finally:
            timer.join()


def test_a_mail_ends_the_wait() -> None:
    door = MailboxDoor()
    idle = b"+ idling\r\n* OK still here\r\n* 2 EXISTS\r\n<wait><tag> OK done\r\n"
    assert waiting(door, lambda: None, {"IDLE": idle})
    door.close()


def test_a_wait_is_woken_and_the_line_stays() -> None:
    door = MailboxDoor()
    began = time.monotonic()
    assert waiting(door, door.wake, {})
    assert time.monotonic() - began < BOUNDED
    door.close()


def test_a_wait_is_cut_from_outside() -> None:
    door = MailboxDoor()
    began = time.monotonic()
    with pytest.raises(UserError, match="line"):
        waiting(door, door.cancel, {})
    assert time.monotonic() - began < BOUNDED
    door.close()


def test_a_server_that_leaves_ends_the_wait() -> None:
    door = MailboxDoor()
    with pytest.raises(UserError, match="line"):
        waiting(door, lambda: None, {"IDLE": b"+ idling\r\n* BYE timeout\r\n" + CUT})
    door.close()


def test_a_server_without_idle_is_asked() -> None:
    plain = b"* CAPABILITY IMAP4rev1 AUTH=PLAIN\r\n<tag> OK done\r\n"
    script = {
        "CONNECT": b"* OK [CAPABILITY IMAP4rev1 AUTH=PLAIN] ready\r\n",
        "CAPABILITY": plain,
        "AUTHENTICATE": b"+ \r\n<wait><tag> OK in\r\n",
        "NOOP": b"* 2 EXISTS\r\n<tag> OK done\r\n",
    }
    door = MailboxDoor()
    with (
        scripted_imap(script) as server,
        door.mailbox(account(server.port), Password(SECRET)) as mailbox,
    ):
        mailbox.open("INBOX")
        assert not mailbox.can_idle
        assert door.wait(0.3)
    door.close()
