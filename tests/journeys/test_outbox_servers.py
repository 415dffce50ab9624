"""The outbox and a real Postfix: refusals for now and for good, attachments, size, two senders."""

import shutil
import tempfile
from collections import Counter
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace
from pathlib import Path

import pytest

from outreach_app.bootstrap import Program as Desktop
from outreach_app.bootstrap import build
from outreach_app.domain.accounts import Identity, MailAccount, Security
from outreach_app.domain.mails import Letter, OutgoingState
from outreach_app.domain.prospects import ProspectForm
from outreach_app.domain.reports import OutboxRow
from outreach_app.system.paths import open_profile
from tests.journeys import mail_servers
from tests.journeys.mail_servers import READER, SENDER, WORDS, MailServers

pytestmark = [
    pytest.mark.servers,
    pytest.mark.skipif(bool(mail_servers.missing()), reason=mail_servers.missing()),
]
LETTER = Letter("An idea", "<p>Hi</p>", track_opens=False, track_clicks=False)
PNG = b"\x89PNG\r\n\x1a\n" + bytes(range(256)) * 40


@pytest.fixture(scope="module")
def servers() -> Iterator[MailServers]:
    """In a folder that the servers' own users can reach, as pytest's are not."""
    run = Path(tempfile.mkdtemp(prefix="outreach-mail-"))
    run.chmod(0o755)
    made = mail_servers.servers_in(run)
    made.start()
    yield made
    made.stop()
    shutil.rmtree(run, ignore_errors=True)


@pytest.fixture
def desktop(tmp_path: Path, servers: MailServers) -> Iterator[Desktop]:
    """A profile that sends through Postfix."""
    made = build(open_profile(tmp_path / "profile"), use_keyring=False)
    account = MailAccount(
        name="Ana",
        address=SENDER,
        host="localhost",
        port=servers.submission,
        security=Security.STARTTLS,
        user=SENDER,
        identities=(Identity(SENDER, "Ana", "<i>Ana L.</i>"),),
        ca_file=str(servers.authority),
    )
    made.services.setup.save(account, WORDS[SENDER], None, "")
    yield made
    made.close()


def queue(desktop: Desktop, *addresses: str, letter: Letter = LETTER) -> tuple[int, ...]:
    services = desktop.services
    ids = [services.prospects.add(ProspectForm(address)).id for address in addresses]
    return services.composing.queue(letter, ids, can_undo=False).mail_ids


def rows(desktop: Desktop) -> dict[str, OutboxRow]:
    return {row.recipient: row for row in desktop.services.outbox.rows()}


def test_what_postfix_says_decides(desktop: Desktop) -> None:
    queue(desktop, "later@example.test", "gone@example.test", "policy@example.test", READER)
    report = desktop.services.outbox.run()
    assert len(report.sent) == 1
    left = rows(desktop)
    later, gone, policy = (left[f"{name}@example.test"] for name in ("later", "gone", "policy"))
    assert later.state is OutgoingState.QUEUED
    assert "come back later" in later.reason
    assert later.leaves_at is not None
    assert gone.state is policy.state is OutgoingState.FAILED
    assert "no such user" in gone.reason
    suppressed = [one.pattern for one in desktop.services.suppressing.rows()]
    assert suppressed == ["gone@example.test"]  # a policy says nothing of the mailbox
    person = desktop.services.prospects.by_address("gone@example.test")
    assert [line.kind.value for line in desktop.services.timelines.of(person.id).lines] == [
        "bounced"
    ]


def test_attachments_and_signature_arrive(desktop: Desktop, servers: MailServers) -> None:
    files = desktop.services.attachments
    logo = files.take(PNG, "logo.png", is_inline=True)
    offer = files.take(b"%PDF-1.7" * 1000, "Preisübersicht März.pdf")
    before = len(servers.mailbox(READER, 0))
    letter = replace(
        LETTER,
        subject="Mit Anhang – für {{ address }}",
        html=f'<p>Hi <img src="cid:{logo.content_id}" alt=""></p>',
        attachments=(logo, offer),
    )
    queue(desktop, READER, letter=letter)
    assert len(desktop.services.outbox.run().sent) == 1
    mail = servers.mailbox(READER, before + 1)[-1]
    assert mail["subject"] == f"Mit Anhang – für {READER}"
    (attached,) = mail.iter_attachments()
    assert attached.get_filename() == "Preisübersicht März.pdf"
    assert attached.get_content() == b"%PDF-1.7" * 1000
    html = mail.get_body(("html",))
    assert html is not None
    assert "<i>Ana L.</i>" in html.get_content()
    (image,) = [part for part in mail.walk() if part.get_content_type() == "image/png"]
    assert image["content-id"] == f"<{logo.content_id}>"
    assert image.get_payload(decode=True) == PNG


def test_a_mail_above_the_servers_limit_is_held_and_says_so(desktop: Desktop) -> None:
    big = desktop.services.attachments.take(b"x" * 1_700_000, "big.bin")
    queue(desktop, READER, letter=replace(LETTER, attachments=(big,)))
    assert desktop.services.outbox.run().sent == ()
    row = rows(desktop)[READER]
    assert row.state is OutgoingState.HELD
    assert "takes at most 2.0 MB" in row.reason


def test_two_programs_never_send_one_mail_twice(
    desktop: Desktop, servers: MailServers, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("OUTREACH_MAIL_PASSWORD", WORDS[SENDER])
    before = len(servers.mailbox(READER, 0))
    person = desktop.services.prospects.add(ProspectForm(READER)).id
    for n in range(10):
        letter = replace(LETTER, subject=f"number {n}")
        desktop.services.composing.queue(letter, [person], can_undo=False)
    other = build(open_profile(tmp_path / "profile"), use_keyring=False)
    with ThreadPoolExecutor(2) as both:
        ran = [both.submit(one.services.outbox.run, 30) for one in (desktop, other)]
        sent = [mail_id for one in ran for mail_id in one.result().sent]
    other.close()
    assert len(sent) == len(set(sent)) == 10
    arrived = Counter(mail["subject"] for mail in servers.mailbox(READER, before + 10)[before:])
    assert arrived == Counter({f"number {n}": 1 for n in range(10)})
