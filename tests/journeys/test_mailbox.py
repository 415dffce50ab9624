"""Answers and bounces from real servers: Postfix delivers, Dovecot keeps, the program reads."""

import imaplib
import smtplib
import ssl
import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from datetime import UTC, datetime
from email import message_from_bytes, policy
from functools import partial
from pathlib import Path

import pytest

from outreach_app.bootstrap import Program, build
from outreach_app.domain.accounts import ImapPlace, MailAccount, Security
from outreach_app.domain.credentials import Password
from outreach_app.domain.mails import Letter
from outreach_app.domain.prospects import ProspectForm
from outreach_app.domain.timeline import TimelineLine
from outreach_app.mail.mailbox_door import MailboxDoor
from outreach_app.system.paths import open_profile
from tests.fakes.letters import answer
from tests.journeys import mail_servers
from tests.journeys.mail_servers import DEAD, READER, SENDER, WORDS, MailServers

pytestmark = [
    pytest.mark.servers,
    pytest.mark.skipif(bool(mail_servers.missing()), reason=mail_servers.missing()),
]

LETTER = Letter("Bread", "<p>Hi {{ first_name }}</p>", track_opens=False, track_clicks=False)


@pytest.fixture(scope="module")
def servers() -> Iterator[MailServers]:
    with mail_servers.running() as made:
        yield made


@pytest.fixture
def desktop(
    tmp_path: Path, servers: MailServers, monkeypatch: pytest.MonkeyPatch
) -> Iterator[Program]:
    monkeypatch.setenv("SSL_CERT_FILE", str(servers.authority))
    program = build(open_profile(tmp_path / "profile"), use_keyring=False)
    program.services.setup.save(account_at(servers), WORDS[SENDER], None, "")
    yield program
    program.close()


def account_at(servers: MailServers) -> MailAccount:
    return MailAccount(
        "Ana",
        SENDER,
        "localhost",
        servers.submission,
        Security.STARTTLS,
        SENDER,
        imap=ImapPlace("localhost", servers.imaps, Security.TLS),
        ca_file=str(servers.authority),
    )


def send(desktop: Program, address: str, letter: Letter = LETTER) -> int:
    """Send the letter to a new prospect, and return their id."""
    services = desktop.services
    prospect = services.prospects.add(ProspectForm(address, "Bob"))
    services.composing.queue(letter, [prospect.id], can_undo=False)
    report = services.outbox.run()
    assert len(report.sent) == 1, report
    return prospect.id


def post(servers: MailServers, sender: str, raw: bytes) -> None:
    """Hand a mail to the servers, as a mail program does."""
    trust = ssl.create_default_context(cafile=str(servers.authority))
    with smtplib.SMTP("localhost", servers.submission) as smtp:
        smtp.starttls(context=trust)
        smtp.login(sender, WORDS[sender])
        smtp.sendmail(sender, [SENDER], raw)


def lines_after(desktop: Program, prospect_id: int, count: int) -> list[TimelineLine]:
    """The timeline, newest first, once something came."""
    mailbox = desktop.services.mailboxes.check
    end = time.monotonic() + mail_servers.PATIENCE
    while time.monotonic() < end:
        mailbox.run()
        lines = desktop.services.timelines.of(prospect_id).lines
        if len(lines) >= count:
            return list(lines)
        mailbox.wait(5)
    raise AssertionError("nothing came")


def test_a_reply_comes_back(desktop: Program, servers: MailServers) -> None:
    before = len(servers.mailbox(READER, 0))
    prospect_id = send(desktop, READER)
    mail = servers.mailbox(READER, before + 1)[-1]
    text = "Two loaves, please.\n\nOn Mon, 23 Nov 2026 at 10:00, Ana <ana@x> wrote:\n> Hi Bob\n"
    raw = answer(READER, text, to=SENDER, subject="Re: Bread", answers=str(mail["Message-ID"]))
    post(servers, READER, raw)
    lines = lines_after(desktop, prospect_id, 2)
    assert [line.kind.value for line in lines] == ["replied", "sent"]
    assert lines[0].text == "Two loaves, please."
    assert is_untouched(servers, SENDER)


def test_a_bounce_comes_back(desktop: Program) -> None:
    prospect_id = send(desktop, DEAD)
    lines = lines_after(desktop, prospect_id, 2)
    assert [line.kind.value for line in lines] == ["bounced", "sent"]
    assert "There is no such mailbox." in lines[0].reason
    assert "no such user here" in lines[0].reason
    report = desktop.services.composing.queue(LETTER, [prospect_id])
    assert [held.reason for held in report.held] == [f"{DEAD} does not take mail."]


TRACKLESS = Letter(
    "Rolls", '<p>Hi <a href="https://seller.example/a">rolls</a></p>', None, False, False
)


def test_sent_gets_one_clean_copy(desktop: Program, servers: MailServers) -> None:
    send(desktop, READER, TRACKLESS)
    check = desktop.services.mailboxes.check
    before = len(in_folder(servers, "Sent"))
    assert check.run().copies + before >= 1
    assert check.run().copies == 0
    named = [raw for raw in in_folder(servers, "Sent") if b"Subject: Rolls" in raw]
    assert len(named) == 1
    assert b"seller.example/a" in named[0]


def test_one_mail_is_taken_out_of_sent_and_no_other(servers: MailServers) -> None:
    trust = partial(ssl.create_default_context, cafile=str(servers.authority))
    door = MailboxDoor(tls=trust)
    with door.mailbox(account_at(servers), Password(WORDS[SENDER])) as mailbox:
        for subject in ("One", "Two", "Three"):
            raw = answer(SENDER, "Hi", to=READER, subject=subject)
            mailbox.append("Sent", raw, datetime.now(UTC))
        mailbox.open("Sent")
        two = mailbox.envelopes(mailbox.uids_to(READER, datetime.now(UTC).date()))
        uid = next(one.uid for one in two if one.subject == "Two")
        mailbox.move("Sent", uid, mailbox.folders().bin)
    left = in_folder(servers, "Sent")
    assert not any(b"Subject: Two" in raw for raw in left)
    assert any(b"Subject: One" in raw for raw in left)
    assert any(b"Subject: Three" in raw for raw in left)


@contextmanager
def with_a_bin(servers: MailServers) -> Iterator[None]:
    """A folder for what is deleted, which these servers have no other time."""
    with signed_in(servers, SENDER) as imap:
        imap.create("Bin")
        yield
        imap.delete("Bin")


def test_a_mail_in_the_bin_comes_back(servers: MailServers) -> None:
    trust = partial(ssl.create_default_context, cafile=str(servers.authority))
    door = MailboxDoor(tls=trust)
    name = "<there-and-back@seller.example>"
    with with_a_bin(servers), door.mailbox(account_at(servers), Password(WORDS[SENDER])) as mailbox:
        raw = answer(SENDER, "Hi", to=READER, subject="Four").replace(b"Message-ID", b"X-Old")
        mailbox.append("Sent", f"Message-ID: {name}\r\n".encode() + raw, datetime.now(UTC))
        mailbox.open("Sent")
        (uid,) = mailbox.uids_named(name)
        bin_folder = mailbox.folders().bin
        assert bin_folder == "Bin"
        mailbox.move("Sent", uid, bin_folder)
        mailbox.open("Sent")
        assert mailbox.uids_named(name) == ()
        mailbox.open(bin_folder)
        (uid,) = mailbox.uids_named(name)
        mailbox.move(bin_folder, uid, "Sent")
        mailbox.open("Sent")
        assert len(mailbox.uids_named(name)) == 1


def test_an_answer_in_spam_is_found_and_said(desktop: Program, servers: MailServers) -> None:
    before = len(servers.mailbox(READER, 0))
    prospect_id = send(desktop, READER)
    mail = servers.mailbox(READER, before + 1)[-1]
    raw = answer(READER, "Yes.", to=SENDER, subject="x", answers=str(mail["Message-ID"]))
    with signed_in(servers, SENDER) as imap:
        imap.append("Spam", "", "", raw)
    lines = lines_after(desktop, prospect_id, 2)
    assert "Found in Spam." in lines[0].reason


def test_a_mail_that_comes_while_one_waits_is_there_at_once(
    desktop: Program, servers: MailServers
) -> None:
    check = desktop.services.mailboxes.check
    check.run()
    sender = threading.Timer(0.5, post, (servers, READER, answer(READER, "x", to=SENDER)))
    sender.start()
    began = time.monotonic()
    assert check.wait(100)
    assert time.monotonic() - began < 60
    sender.join()


def test_a_mail_of_40_mb_costs_no_more_than_its_beginning(
    desktop: Program, servers: MailServers
) -> None:
    before = len(servers.mailbox(READER, 0))
    prospect_id = send(desktop, READER, replace(LETTER, subject="Plans"))
    named = str(servers.mailbox(READER, before + 1)[-1]["Message-ID"])
    head = answer(READER, "See the plans.", to=SENDER, subject="Re: Plans", answers=named)
    mail = message_from_bytes(head, policy=policy.SMTP)
    mail.add_attachment(bytes(29_000_000), "application", "octet-stream", filename="plans.bin")
    raw = mail.as_bytes()
    assert len(raw) > 39_000_000
    with signed_in(servers, SENDER) as imap:
        imap.append("INBOX", "", "", raw)
    began = time.monotonic()
    assert desktop.services.mailboxes.check.run().replies == 1
    assert time.monotonic() - began < 15
    assert desktop.services.timelines.of(prospect_id).lines[0].text == "See the plans."


def in_folder(servers: MailServers, folder: str) -> list[bytes]:
    """The mails of a folder of the sender's."""
    with signed_in(servers, SENDER) as imap:
        count = int(imap.select(folder, readonly=True)[1][0] or 0)
        told = [imap.fetch(str(n), "(BODY.PEEK[])")[1][0] for n in range(1, count + 1)]
    return [bytes(one[1]) for one in told if isinstance(one, tuple)]


@contextmanager
def signed_in(servers: MailServers, user: str) -> Iterator[imaplib.IMAP4_SSL]:
    trust = ssl.create_default_context(cafile=str(servers.authority))
    with imaplib.IMAP4_SSL("localhost", servers.imaps, ssl_context=trust) as imap:
        imap.login(user, WORDS[user])
        yield imap


def is_untouched(servers: MailServers, user: str) -> bool:
    """Whether no mail of this inbox was marked, not even as known to a program (\\Recent)."""
    with signed_in(servers, user) as imap:
        imap.select("INBOX", readonly=True)
        told = imap.fetch("1:*", "(FLAGS)")[1]
    return all(b"FLAGS (\\Recent)" in bytes(one) for one in told if isinstance(one, bytes))


def test_an_answer_that_a_filter_filed_is_found_in_the_folder_that_was_chosen(
    desktop: Program, servers: MailServers
) -> None:
    before = len(servers.mailbox(READER, 0))
    # a subject of its own, so that no answer to another test's mail is probably one to this
    prospect_id = send(desktop, READER, replace(LETTER, subject="Loaves for the shelf"))
    mail = servers.mailbox(READER, before + 1)[-1]
    raw = answer(READER, "Two loaves, please.", to=SENDER, answers=str(mail["Message-ID"]))
    with signed_in(servers, SENDER) as imap:
        imap.create('"Kunden &- B&AOQ-cker"')
        imap.append('"Kunden &- B&AOQ-cker"', "", imaplib.Time2Internaldate(time.time()), raw)
    reading = desktop.services.mailboxes.folders
    assert "Kunden & Bäcker" in reading.offered("").names
    assert desktop.services.mailboxes.check.run().replies == 0
    reading.choose("", ["Kunden & Bäcker", "Gone"])
    report = desktop.services.mailboxes.check.run()
    assert report.replies == 1
    assert report.notes == ("There is no folder “Gone” in this mailbox any more.",)
    assert desktop.services.mailboxes.check.run().looked_at == 0
    assert desktop.services.timelines.of(prospect_id).lines[0].what.startswith("Replied")
