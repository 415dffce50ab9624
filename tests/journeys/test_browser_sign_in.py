"""Signing in with the browser, end to end: provider, Postfix, Dovecot, and a grant revoked."""

import json
import shutil
import subprocess
import tempfile
from base64 import b64encode
from collections.abc import Iterator
from pathlib import Path

import pytest
import requests

from tests.fakes.authorization_server import (
    CLIENT,
    SECRET,
    AuthorizationServer,
    authorization_server,
    preset,
)
from tests.journeys import mail_servers
from tests.journeys.mail_servers import READER, SENDER, MailServers
from tests.journeys.outreach import Outreach

pytestmark = [
    pytest.mark.servers,
    pytest.mark.skipif(bool(mail_servers.missing()), reason=mail_servers.missing()),
]
LETTER = "<p>Hello from the browser</p>"
PLAIN = ("--subject", "Bread", "--no-opens", "--no-clicks")


@pytest.fixture(scope="module")
def oauth() -> Iterator[AuthorizationServer]:
    with authorization_server() as made:
        yield made


@pytest.fixture(scope="module")
def servers(oauth: AuthorizationServer) -> Iterator[MailServers]:
    run = Path(tempfile.mkdtemp(prefix="outreach-mail-"))
    run.chmod(0o755)
    made = mail_servers.servers_in(run, f"{oauth.base}/introspect")
    made.start()
    yield made
    made.stop()
    shutil.rmtree(run, ignore_errors=True)


@pytest.fixture
def outreach(tmp_path: Path, servers: MailServers, oauth: AuthorizationServer) -> Outreach:
    """A profile whose presets know the local provider, and a client id there."""
    program = Outreach(tmp_path / "profile", {"OUTREACH_OAUTH_CLIENT_SECRET_LOCAL": SECRET})
    program.profile.mkdir()
    local = preset(
        oauth,
        smtp=["localhost", servers.submission, "starttls"],
        imap=["localhost", servers.imaps, "tls"],
        domains=["example.test"],
    )
    path = program.profile / "providers.json"
    path.write_text(json.dumps({"providers": {"local": local}}), encoding="utf-8")
    program.done("account", "client", "local", CLIENT)
    (tmp_path / "letter.html").write_text(LETTER, encoding="utf-8")
    return program


def browse(outreach: Outreach, *arguments: str) -> str:
    """Run a command that waits for the browser, be the browser, and return what it says."""
    program = outreach.start(*arguments, "--no-browser")
    assert program.stdout is not None
    line = ""
    while not line.startswith("http"):
        line = program.stdout.readline()
        assert line or program.poll() is None, program.communicate()
    requests.get(line.strip(), timeout=60)
    said, complaint = program.communicate(timeout=120)
    assert complaint == ""
    return said


def signed_in(outreach: Outreach, servers: MailServers, oauth: AuthorizationServer) -> None:
    said = browse(
        outreach, "account", "add", SENDER, "--name", "Ana", "--ca-file", str(servers.authority)
    )
    assert "works" in said
    # Without a keyring the grant ends with the program: a timer has it from its environment.
    with oauth.lock:
        outreach.env["OUTREACH_OAUTH_REFRESH_TOKEN"] = next(
            token for token, user in oauth.refresh.items() if user == SENDER
        )


def send(outreach: Outreach, letter: Path) -> subprocess.CompletedProcess[str]:
    return outreach.run("send", "--to", READER, "--html", str(letter), *PLAIN)


def test_sent_refreshed_revoked_and_signed_in_again(
    outreach: Outreach, servers: MailServers, oauth: AuthorizationServer, tmp_path: Path
) -> None:
    letter = tmp_path / "letter.html"
    before = len(servers.mailbox(READER, 0))
    signed_in(outreach, servers, oauth)
    assert send(outreach, letter).returncode == 0
    assert LETTER[3:-4] in str(servers.mailbox(READER, before + 1)[-1])

    oauth.revoke()
    stopped = send(outreach, letter)
    assert stopped.returncode == 1
    assert f"Sign in to {SENDER} again" in stopped.stdout + stopped.stderr
    listed = outreach.run("account", "list")
    assert listed.returncode == 1
    assert "✗" in listed.stdout
    assert "1 mail waits" in listed.stdout
    assert not outreach.run("doctor").stdout.startswith("✓ account")

    browse(outreach, "account", "sign-in", SENDER)
    with oauth.lock:
        outreach.env["OUTREACH_OAUTH_REFRESH_TOKEN"] = next(iter(oauth.refresh))
    assert outreach.done("outbox", "run")["sent"] == 1
    assert len(servers.mailbox(READER, before + 2)) == before + 2


def test_the_mailbox_is_read_with_the_same_grant(
    outreach: Outreach, servers: MailServers, oauth: AuthorizationServer
) -> None:
    signed_in(outreach, servers, oauth)
    checked = outreach.run("mailbox", "check", "--json")
    assert checked.returncode == 0, checked.stderr + checked.stdout


def test_no_secret_lies_anywhere(
    outreach: Outreach, servers: MailServers, oauth: AuthorizationServer, tmp_path: Path
) -> None:
    signed_in(outreach, servers, oauth)
    send(outreach, tmp_path / "letter.html")
    outreach.run("doctor")
    oauth.revoke()
    send(outreach, tmp_path / "letter.html")
    outreach.run("account", "test")
    with oauth.lock:
        secrets = {SECRET, *oauth.refresh, *oauth.retired, *oauth.access, *oauth.issued}
    forms = [form for one in secrets for form in (one.encode(), b64encode(one.encode()))]
    for path in outreach.profile.rglob("*"):
        content = path.read_bytes() if path.is_file() else b""
        found = [form for form in forms if form in content]
        assert found == [], path
