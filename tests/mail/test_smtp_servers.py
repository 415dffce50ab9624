"""Signing in and delivering at a real server, over TLS and without."""

import socket
from dataclasses import replace
from email import message_from_bytes, policy
from pathlib import Path

import pytest

from outreach_app.domain.accounts import MailAccount, Security
from outreach_app.domain.credentials import Password
from outreach_app.domain.delivery import Outcome
from outreach_app.domain.errors import UserError
from outreach_app.mail.door import MailDoor
from outreach_app.mail.smtp_line import Line
from tests.mail.conftest import (
    PASSWORD,
    USER,
    Certificate,
    StartServer,
    authenticate,
    make_certificate,
)

ACCOUNT = MailAccount("Ana", "ana@example.com", "localhost", 1, Security.STARTTLS, USER)
MESSAGE = b"Subject: Hi\r\n\r\n.Hello\r\n"


def test_starttls_and_a_password(start_server: StartServer, certificate: Certificate) -> None:
    server = start_server(
        tls_context=certificate.server(),
        require_starttls=True,
        auth_required=True,
        authenticator=authenticate,
    )
    door = MailDoor(tls=certificate.trust)
    account = replace(ACCOUNT, port=server.port)
    door.check(account, Password(PASSWORD))
    with door.session(account, Password(PASSWORD)) as session:
        deliveries = [
            session.deliver("ana@example.com", recipient, MESSAGE)
            for recipient in ("bob@example.com", "nobody@example.com", "cleo@example.com")
        ]
    outcomes = [delivery.outcome for delivery in deliveries]
    assert outcomes == [Outcome.ACCEPTED, Outcome.REFUSED, Outcome.ACCEPTED]
    assert "no such user" in deliveries[1].sentence
    assert [envelope.rcpt_tos for envelope in server.inbox.envelopes] == [
        ["bob@example.com"],
        ["cleo@example.com"],
    ]
    assert server.inbox.envelopes[0].content == MESSAGE


def test_tls_from_the_first_byte(start_server: StartServer, certificate: Certificate) -> None:
    server = start_server(
        ssl_context=certificate.server(),
        auth_require_tls=False,
        authenticator=authenticate,
    )
    account = replace(ACCOUNT, port=server.port, security=Security.TLS)
    with MailDoor(tls=certificate.trust).session(account, Password(PASSWORD)) as session:
        delivery = session.deliver("ana@example.com", "bob@example.com", MESSAGE)
    assert delivery.outcome is Outcome.ACCEPTED


def test_small_writes_wait_for_each_other_until_the_sign_in_is_done(
    start_server: StartServer, certificate: Certificate, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Said behind TLS's last words, a first command made servers keep one answer back for 40 ms."""
    server = start_server(authenticator=authenticate, tls_context=certificate.server())
    at_once: dict[str, bool] = {}
    real = Line._send

    def send(line: Line, content: bytes, deadline: float) -> None:
        option = line._socket.getsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY)
        at_once[content.split()[0].decode() if content else ""] = bool(option)
        real(line, content, deadline)

    monkeypatch.setattr(Line, "_send", send)
    account = replace(ACCOUNT, port=server.port, security=Security.STARTTLS)
    with MailDoor(tls=certificate.trust).session(account, Password(PASSWORD)) as session:
        session.deliver("ana@example.com", "bob@example.com", MESSAGE)
    assert {"EHLO", "STARTTLS", "AUTH"} <= {word for word, is_on in at_once.items() if not is_on}
    assert at_once["MAIL"]


def test_sign_in_by_login(start_server: StartServer) -> None:
    server = start_server(
        auth_require_tls=False,
        authenticator=authenticate,
        auth_exclude_mechanism=["PLAIN"],
    )
    account = replace(ACCOUNT, port=server.port, security=Security.NONE)
    door = MailDoor()
    door.check(account, Password(PASSWORD))
    with pytest.raises(UserError) as caught:
        door.check(account, Password("wrong"))
    assert caught.value.code == "wrong_password"


def test_a_wrong_password(start_server: StartServer, certificate: Certificate) -> None:
    server = start_server(
        tls_context=certificate.server(), auth_required=True, authenticator=authenticate
    )
    with pytest.raises(UserError) as caught:
        MailDoor(tls=certificate.trust).check(replace(ACCOUNT, port=server.port), Password("wrong"))
    assert caught.value.code == "wrong_password"
    assert "wrong" not in caught.value.sentence.replace("wrong_password", "")


def test_a_certificate_of_nobody_we_trust(
    start_server: StartServer, certificate: Certificate
) -> None:
    server = start_server(tls_context=certificate.server())
    with pytest.raises(UserError) as caught:
        MailDoor().check(replace(ACCOUNT, port=server.port), Password(PASSWORD))
    assert caught.value.code == "certificate"
    assert "signed itself" in caught.value.sentence
    assert "certificate file" in caught.value.sentence


def test_the_accounts_own_authority(
    start_server: StartServer, certificate: Certificate, tmp_path: Path
) -> None:
    server = start_server(
        tls_context=certificate.server(), auth_required=True, authenticator=authenticate
    )
    account = replace(ACCOUNT, port=server.port, ca_file=str(certificate.chain))
    MailDoor().check(account, Password(PASSWORD))
    empty = tmp_path / "empty.pem"
    empty.write_text("no certificate")
    for path, why in ((empty, "holds no certificate"), (tmp_path / "none.pem", "can not be read")):
        with pytest.raises(UserError, match=why) as caught:
            MailDoor().check(replace(account, ca_file=str(path)), Password(PASSWORD))
        assert caught.value.code == "ca_file"
    other = make_certificate(tmp_path, "another.example")
    with pytest.raises(UserError) as caught:
        MailDoor().check(replace(account, ca_file=str(other.chain)), Password(PASSWORD))
    assert caught.value.code == "certificate"


@pytest.mark.parametrize(
    ("name", "age_days", "why"),
    [("other.example", 0, "another host name"), ("localhost", 20, "has expired")],
)
def test_a_certificate_of_another_host_or_time(
    start_server: StartServer, tmp_path: Path, name: str, age_days: int, why: str
) -> None:
    certificate = make_certificate(tmp_path, name, age_days=age_days)
    server = start_server(ssl_context=certificate.server())
    account = replace(ACCOUNT, port=server.port, security=Security.TLS)
    with pytest.raises(UserError) as caught:
        MailDoor(tls=certificate.trust).check(account, Password(PASSWORD))
    assert caught.value.code == "certificate"
    assert why in caught.value.sentence


def test_a_server_without_encryption(start_server: StartServer) -> None:
    server = start_server()
    with pytest.raises(UserError) as caught:
        MailDoor().check(replace(ACCOUNT, port=server.port), Password(PASSWORD))
    assert caught.value.code == "no_starttls"


def test_a_server_that_asks_for_no_password(start_server: StartServer) -> None:
    server = start_server(enable_SMTPUTF8=True)
    account = replace(ACCOUNT, port=server.port, security=Security.NONE, user="")
    with MailDoor().session(account, Password("")) as session:
        delivery = session.deliver("ana@example.com", "jörg@bücher.example", MESSAGE)
    assert delivery.outcome is Outcome.ACCEPTED
    [envelope] = server.inbox.envelopes
    assert envelope.rcpt_tos == ["jörg@xn--bcher-kva.example"]
    assert isinstance(envelope.content, bytes)
    assert message_from_bytes(envelope.content, policy=policy.SMTP)["subject"] == "Hi"
