"""SIGKILL at every step of a look into the mailbox loses and doubles nothing, there and here."""

import os
import shutil
import sqlite3
import tempfile
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest

from outreach_app.bootstrap import build
from outreach_app.system.paths import open_profile
from tests.fakes.letters import answer, bounce
from tests.journeys import mail_servers
from tests.journeys.killing import Nursery
from tests.journeys.mail_servers import READER, SENDER, WORDS, MailServers
from tests.journeys.test_mailbox import account_at, in_folder, send, signed_in

pytestmark = [
    pytest.mark.servers,
    pytest.mark.skipif(bool(mail_servers.missing()), reason=mail_servers.missing()),
]

MOST_STEPS = 1000
STRIDE = int(os.environ.get("JOURNEY_STRIDE", "9"))
"""Every ninth step by default, for time's sake; 1 takes all of them."""


@pytest.fixture
def servers() -> Iterator[MailServers]:
    run = Path(tempfile.mkdtemp(prefix="outreach-mail-"))
    run.chmod(0o755)
    made = mail_servers.servers_in(run)
    made.start()
    yield made
    made.stop()
    shutil.rmtree(run, ignore_errors=True)


def test_every_step_may_be_the_last(
    tmp_path: Path, servers: MailServers, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("SSL_CERT_FILE", str(servers.authority))
    profile = answered_profile(tmp_path, servers)
    secrets = {
        "OUTREACH_MAIL_PASSWORD": WORDS[SENDER],
        "SSL_CERT_FILE": str(servers.authority),
    }
    kills = 0
    with Nursery(secrets) as nursery:
        expected = undisturbed(nursery, profile, servers)
        for step in range(1, MOST_STEPS, STRIDE):
            empty_sent(servers)
            copy = tmp_path / f"step-{step}"
            shutil.copytree(profile, copy)
            was_killed = nursery.is_killed("read", copy, step)
            assert not nursery.is_killed("read", copy, 0)
            assert outcome(copy, servers) == expected, step
            shutil.rmtree(copy)
            if not was_killed:
                break
            kills += 1
    assert 40 <= kills * STRIDE < MOST_STEPS - STRIDE


def answered_profile(folder: Path, servers: MailServers) -> Path:
    """Two mails that left: one was answered twice, the other came back."""
    program = build(open_profile(folder / "profile"), use_keyring=False)
    program.services.setup.save(account_at(servers), WORDS[SENDER], None, "")
    send(program, READER)
    named = str(servers.mailbox(READER, 1)[-1]["Message-ID"])
    program.close()
    with signed_in(servers, SENDER) as imap:
        for raw in (
            answer(READER, "One.", to=SENDER, answers=named),
            answer("other@else.example", "News.", to=SENDER, subject="News"),
            answer(READER, "Two.", to=SENDER, answers=named),
            bounce(READER, named, to=SENDER),
        ):
            imap.append("INBOX", "", "", raw)
    return program.profile.folder


Outcome = tuple[list[tuple[str, str]], list[str], int]


def undisturbed(nursery: Nursery, profile: Path, servers: MailServers) -> Outcome:
    copy = profile.with_name("undisturbed")
    shutil.copytree(profile, copy)
    assert not nursery.is_killed("read", copy, 0)
    found = outcome(copy, servers)
    assert [kind for kind, _ in found[0]] == ["bounced", "replied", "replied", "sent"]
    assert found[2] == 1
    return found


def outcome(profile: Path, servers: MailServers) -> Outcome:
    """The timeline's events, the mails that were taken in, and how many copies lie in Sent."""
    with closing(sqlite3.connect(profile / "outreach.db")) as database:
        events = database.execute(
            "SELECT kind, detail FROM events ORDER BY kind, detail"
        ).fetchall()
        keys = [key for (key,) in database.execute("SELECT key FROM incoming ORDER BY key")]
    return events, keys, len(in_folder(servers, "Sent"))


def empty_sent(servers: MailServers) -> None:
    with signed_in(servers, SENDER) as imap:
        imap.select("Sent")
        imap.store("1:*", "+FLAGS", "\\Deleted")
        imap.expunge()
