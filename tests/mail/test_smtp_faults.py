"""Every step of the dialogue going wrong: the outcome is true, and comes in bounded time."""

import socket
import time
from typing import Any

import pytest

from outreach_app.domain.accounts import MailAccount, Security
from outreach_app.domain.credentials import Password
from outreach_app.domain.delivery import Delivery, Outcome
from outreach_app.domain.errors import UserError
from outreach_app.mail.smtp import SmtpSession, check
from outreach_app.mail.smtp_sign_in import Patience
from tests.mail.scripted_server import CUT, PIPED, STALL, TRICKLE, is_silent, scripted_server

SHORT = Patience(connect=1, greeting=1, command=1, message=1, verdict=1, farewell=0.2)
LONG = Patience()
BOUNDED = 30.0
"""Seconds in which any dialogue has ended: far less than for ever, far more than a busy second."""

MESSAGE = b"Subject: Hi\r\n\r\nHello\r\n.dot\r\n"


def account(port: int, user: str = "", security: Security = Security.NONE) -> MailAccount:
    return MailAccount("Ana", "ana@example.com", "127.0.0.1", port, security, user)


def deliver(
    port: int,
    message: bytes = MESSAGE,
    recipient: str = "bob@example.com",
    patience: Patience = LONG,
) -> Delivery:
    with SmtpSession(account(port), Password(""), patience) as session:
        return session.deliver("ana@example.com", recipient, message)


D, R, U = Outcome.DEFERRED, Outcome.REFUSED, Outcome.UNKNOWN


@pytest.mark.parametrize(
    ("step", "answer", "outcome", "code"),
    [
        ("MAIL", b"451 4.3.0 later\r\n", D, 451),
        ("MAIL", b"421 4.7.0 too busy\r\n" + CUT, D, 421),
        ("MAIL", b"550 5.7.1 not you\r\n", R, 550),
        ("MAIL", CUT, D, None),
        ("MAIL", STALL, D, None),
        ("MAIL", TRICKLE, D, None),
        ("MAIL", b"what?\r\n", D, None),
        ("RCPT", b"450 4.2.1 greylisted\r\n", D, 450),
        ("RCPT", b"452 4.2.2 full\r\n", D, 452),
        ("RCPT", b"550-5.1.1 nobody\r\n550 5.1.1 here\r\n", R, 550),
        ("RCPT", CUT, D, None),
        ("RCPT", STALL, D, None),
        ("RCPT", TRICKLE, D, None),
        ("RCPT", b"250-half\r\n" + CUT, D, None),
        ("DATA", b"451 no\r\n", D, 451),
        ("DATA", b"554 5.5.1 no\r\n", R, 554),
        ("DATA", b"250 odd\r\n", D, 250),
        ("DATA", CUT, D, None),
        ("DATA", STALL, D, None),
        (".", b"451 4.7.1 later\r\n", D, 451),
        (".", b"421 4.7.1 closing\r\n" + CUT, D, 421),
        (".", b"552 5.3.4 too big\r\n", R, 552),
        (".", b"554 5.7.1 spam\r\n", R, 554),
        (".", CUT, U, None),
        (".", STALL, U, None),
        (".", TRICKLE, U, None),
        (".", b"250 queu" + CUT, U, None),
        (".", b"250-queued\r\n" + CUT, U, None),
        (".", b"354 again\r\n", U, None),
        (".", b"221 2.0.0 closing\r\n" + CUT, U, None),
        (".", b"220 mx.test ESMTP\r\n", U, None),
        (".", b"hello\r\n", U, None),
        (".", b"2" * 9000, U, None),
        (".", b"250-and so on\r\n" * 300, U, None),
    ],
)
@pytest.mark.parametrize("manners", [{}, PIPED, {**PIPED, "EAGER": b""}])
def test_the_outcome_is_true(
    step: str, answer: bytes, outcome: Outcome, code: int | None, manners: dict[str, bytes]
) -> None:
    begin, script = time.monotonic(), {**manners, step: answer}
    with scripted_server(script) as seen:
        delivery = deliver(seen.port, patience=SHORT if is_silent(script) else LONG)
    assert (delivery.outcome, delivery.code) == (outcome, code)
    assert len(delivery.sentence) > 20
    assert time.monotonic() - begin < BOUNDED
    assert len(seen.messages) == (step == ".")


def test_what_the_server_took() -> None:
    with scripted_server({}) as seen:
        delivery = deliver(seen.port)
    assert (delivery.outcome, delivery.code) == (Outcome.ACCEPTED, 250)
    assert "queued as 42" in delivery.sentence
    assert seen.messages == [MESSAGE]
    assert seen.commands[-1] == "QUIT"


def test_line_ends_are_made_whole() -> None:
    with scripted_server({}) as seen:
        deliver(seen.port, b"Subject: a\n\n.\n..\r.x")
    assert seen.messages == [b"Subject: a\r\n\r\n.\r\n..\r\n.x\r\n"]


def test_an_answer_ahead_of_the_final_dot_is_taken_as_one() -> None:
    refusal = {"DATA": b"354 go on\r\n552 5.3.4 no more of this\r\n"}
    with scripted_server(refusal) as seen:
        delivery = deliver(seen.port, b"Subject: a\r\n\r\n" + b"x" * 100_000)
    assert delivery.outcome in {R, D}
    if delivery.outcome is R:
        assert delivery.code == 552


def test_a_line_cut_amid_the_message_leaves_it_unsent() -> None:
    with scripted_server({"DATA": b"354 go on\r\n" + CUT}) as seen:
        delivery = deliver(seen.port, b"Subject: a\r\n\r\n" + b"x" * 5_000_000)
    assert delivery.outcome is D


class _Narrow(socket.socket):
    """A line on which little is on its way at a time, as on a slow network."""

    def __init__(self, *given: Any, **named: Any) -> None:
        super().__init__(*given, **named)
        self.setsockopt(socket.SOL_SOCKET, socket.SO_SNDBUF, 4096)
        self.setsockopt(socket.SOL_SOCKET, socket.SO_RCVBUF, 4096)


def test_a_line_that_stops_ahead_of_the_final_dot_leaves_the_mail_unsent(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(socket, "socket", _Narrow)
    with scripted_server({"DATA": b"354 go on\r\n" + STALL}) as seen:
        delivery = deliver(seen.port, b"Subject: a\r\n\r\n" + b"x\r\n" * 20_000, patience=SHORT)
    assert delivery.outcome is D


@pytest.mark.parametrize("manners", [{}, PIPED])
def test_one_line_carries_many_mails_past_a_refusal(manners: dict[str, bytes]) -> None:
    with (
        scripted_server({**manners, "RCPT": b"550 5.1.1 nobody\r\n"}) as seen,
        SmtpSession(account(seen.port), Password(""), LONG) as session,
    ):
        for _ in range(3):
            session.deliver("ana@example.com", "bob@example.com", MESSAGE)
    assert seen.connections == 1
    assert seen.commands.count("RSET") == 3


def test_a_server_that_waits_for_a_message_to_nobody_gets_none() -> None:
    eager = {**PIPED, "EAGER": b"", "RCPT": b"550 5.1.1 nobody\r\n"}
    with (
        scripted_server(eager, {}) as seen,
        SmtpSession(account(seen.port), Password(""), LONG) as session,
    ):
        outcomes = [
            session.deliver("ana@example.com", "bob@example.com", MESSAGE).outcome for _ in range(2)
        ]
    assert outcomes == [Outcome.REFUSED, Outcome.ACCEPTED]
    assert (seen.connections, len(seen.messages)) == (2, 1)


def test_a_refusal_that_ends_the_line_is_still_what_is_told() -> None:
    with scripted_server({**PIPED, "RCPT": b"550 5.1.1 nobody\r\n" + CUT}) as seen:
        delivery = deliver(seen.port)
    assert (delivery.outcome, delivery.code) == (Outcome.REFUSED, 550)
    assert delivery.is_about_recipient


@pytest.mark.parametrize("manners", [{}, PIPED])
@pytest.mark.parametrize("ending", [b"421 4.7.0 enough for one line\r\n" + CUT, CUT])
def test_a_line_closed_between_two_mails_is_renewed(
    ending: bytes, manners: dict[str, bytes]
) -> None:
    first = {".": b"250 Ok\r\n" + CUT} if ending == CUT else {".": b"250 Ok\r\n" + ending}
    with (
        scripted_server({**manners, **first}, manners) as seen,
        SmtpSession(account(seen.port), Password(""), LONG) as session,
    ):
        outcomes = [
            session.deliver("ana@example.com", "bob@example.com", MESSAGE).outcome for _ in range(2)
        ]
    assert outcomes == [Outcome.ACCEPTED, Outcome.ACCEPTED]
    assert (seen.connections, len(seen.messages)) == (2, 2)


def test_a_server_gone_for_good_ends_the_session() -> None:
    with (
        scripted_server({".": b"250 Ok\r\n" + CUT}, {"CONNECT": CUT}) as seen,
        SmtpSession(account(seen.port), Password(""), LONG) as session,
    ):
        session.deliver("ana@example.com", "bob@example.com", MESSAGE)
        with pytest.raises(UserError) as raised:
            session.deliver("ana@example.com", "bob@example.com", MESSAGE)
    assert raised.value.code == "no_greeting"


def test_only_a_refusal_at_rcpt_is_about_the_recipient() -> None:
    refusal = b"550 5.1.1 no\r\n"
    about = {}
    for step in ("MAIL", "RCPT", "DATA", "."):
        with scripted_server({step: refusal}) as seen:
            about[step] = deliver(seen.port).is_about_recipient
    assert about == {"MAIL": False, "RCPT": True, "DATA": False, ".": False}


def test_a_stray_answer_never_stands_for_another() -> None:
    with scripted_server({"MAIL": b"250 Ok\r\n250 Ok\r\n250 Ok\r\n", ".": CUT}) as seen:
        delivery = deliver(seen.port)
    assert delivery.outcome is D
    assert seen.messages == []


@pytest.mark.parametrize(
    ("script", "code"),
    [
        ({"CONNECT": b"554 5.7.1 go away\r\n"}, "turned_away"),
        ({"CONNECT": b"421 4.3.2 later\r\n"}, "turned_away"),
        ({"CONNECT": CUT}, "no_greeting"),
        ({"CONNECT": STALL}, "no_greeting"),
        ({"CONNECT": TRICKLE}, "no_greeting"),
        ({"CONNECT": b"HTTP/1.1 400 Bad Request\r\n"}, "no_greeting"),
        ({"EHLO": b"502 what?\r\n"}, "turned_away"),
        ({"EHLO": CUT}, "line_broken"),
        ({"EHLO": TRICKLE}, "line_broken"),
        ({}, "no_sign_in"),
        ({"EHLO": b"250-mx\r\n250 AUTH GSSAPI\r\n"}, "no_sign_in"),
        ({"EHLO": b"250-mx\r\n250 AUTH PLAIN\r\n", "AUTH": CUT}, "line_broken"),
        (
            {"EHLO": b"250-mx\r\n250 AUTH PLAIN\r\n", "AUTH": b"454 4.7.0 later\r\n"},
            "sign_in_later",
        ),
        ({"EHLO": b"250-mx\r\n250 AUTH PLAIN\r\n", "AUTH": b"535 5.7.8 no\r\n"}, "wrong_password"),
    ],
)
def test_set_up_names_what_is_wrong(script: dict[str, bytes], code: str) -> None:
    patience = SHORT if is_silent(script) else LONG
    with scripted_server(script) as seen, pytest.raises(UserError) as caught:
        check(account(seen.port, "ana"), Password("secret"), patience)
    assert caught.value.code == code
    assert "127.0.0.1" in caught.value.sentence


@pytest.mark.parametrize(
    ("script", "code"),
    [
        ({}, "no_starttls"),
        ({"EHLO": b"250-mx\r\n250 STARTTLS\r\n", "STARTTLS": b"454 no\r\n"}, "starttls_failed"),
        ({"EHLO": b"250-mx\r\n250 STARTTLS\r\n", "STARTTLS": b"220 go\r\n" + CUT}, "tls"),
        ({"EHLO": b"250-mx\r\n250 STARTTLS\r\n", "STARTTLS": b"220 go\r\nxx\r\n"}, "line_broken"),
        ({"EHLO": b"250-mx\r\n250 STARTTLS\r\n", "STARTTLS": STALL}, "line_broken"),
    ],
)
def test_encryption_that_is_stripped_or_fails_sends_no_password(
    script: dict[str, bytes], code: str
) -> None:
    patience = SHORT if is_silent(script) else LONG
    with scripted_server(script) as seen, pytest.raises(UserError) as caught:
        check(account(seen.port, "ana", Security.STARTTLS), Password("secret"), patience)
    assert caught.value.code == code
    assert not [command for command in seen.commands if command.startswith("AUTH")]


def test_tls_to_a_server_that_speaks_none() -> None:
    with scripted_server({}) as seen, pytest.raises(UserError) as caught:
        check(account(seen.port, "ana", Security.TLS), Password("secret"), LONG)
    assert caught.value.code == "tls"


def test_a_server_that_echoes_the_password_is_not_quoted() -> None:
    script = {
        "EHLO": b"250-mx\r\n250 AUTH PLAIN\r\n",
        "AUTH": b"535 no: AGFuYQBzZWNyZXQ= secret\r\n",
    }
    with scripted_server(script) as seen, pytest.raises(UserError) as caught:
        check(account(seen.port, "ana"), Password("secret"), LONG)
    assert "secret" not in caught.value.sentence
    assert "AGFuYQBzZWNyZXQ=" not in caught.value.sentence


def test_nobody_listens() -> None:
    with scripted_server({}) as seen:
        port = seen.port
    with pytest.raises(UserError) as caught:
        check(account(port), Password(""), LONG)
    assert caught.value.code == "refused"


def test_no_such_host() -> None:
    nowhere = MailAccount("", "ana@example.com", "mail.invalid", 25, Security.NONE, "")
    with pytest.raises(UserError) as caught:
        check(nowhere, Password(""), LONG)
    assert caught.value.code == "host_not_found"


def test_no_password_in_clear_text_beyond_this_machine() -> None:
    far = MailAccount("", "ana@example.com", "192.0.2.1", 25, Security.NONE, "ana")
    with pytest.raises(UserError) as caught:
        check(far, Password("secret"), LONG)
    assert caught.value.code == "clear_text_password"


def test_an_international_address_needs_a_server_that_can() -> None:
    with scripted_server({}) as seen:
        delivery = deliver(seen.port, recipient="jörg@example.com")
    assert delivery.outcome is R
    assert "SMTPUTF8" in delivery.sentence
    able = {"EHLO": b"250-mx\r\n250-8BITMIME\r\n250 SMTPUTF8\r\n"}
    with scripted_server(able) as seen:
        assert deliver(seen.port, recipient="jörg@bücher.example").outcome is Outcome.ACCEPTED
    assert "MAIL FROM:<ana@example.com> SMTPUTF8" in seen.commands
    assert "RCPT TO:<jörg@xn--bcher-kva.example>" in seen.commands


def test_eight_bits_are_announced() -> None:
    with scripted_server({}) as seen:
        deliver(seen.port, b"Subject: a\r\n\r\n\xc3\xbc\r\n")
    assert any("BODY=8BITMIME" in command for command in seen.commands)


@pytest.mark.parametrize(
    "address", ["bob", "b@x.com>\r\nRCPT TO:<eve@x.com", "b b@x.com", "<b@x.com>"]
)
def test_a_bad_address_never_reaches_the_server(address: str) -> None:
    with scripted_server({}) as seen:
        assert deliver(seen.port, recipient=address).outcome is R
    assert not [command for command in seen.commands if command.startswith(("MAIL", "RCPT"))]


class NotOursError(Exception):
    """A mail may not leave after all."""


@pytest.mark.parametrize("manners", [{}, PIPED])
def test_a_mail_whose_claim_fails_leaves_nothing_behind(manners: dict[str, bytes]) -> None:
    def refuse() -> None:
        raise NotOursError

    with scripted_server(manners) as seen:
        with SmtpSession(account(seen.port), Password(""), LONG) as session:
            with pytest.raises(NotOursError):
                session.deliver("ana@example.com", "bob@example.com", MESSAGE, refuse)
            delivery = session.deliver("ana@example.com", "carl@example.com", MESSAGE)
        assert delivery.outcome is Outcome.ACCEPTED
        assert (len(seen.messages), seen.connections) == (1, 2)


@pytest.mark.parametrize("manners", [{}, PIPED])
def test_a_mail_is_claimed_before_any_of_it_leaves(manners: dict[str, bytes]) -> None:
    claimed: list[int] = []
    with scripted_server({**manners, ".": b"250 queued\r\n" + CUT}, manners) as seen:
        with SmtpSession(account(seen.port), Password(""), LONG) as session:
            for _ in range(2):  # the line dies behind the first, so the second is begun twice
                session.deliver(
                    "ana@example.com",
                    "bob@example.com",
                    MESSAGE,
                    lambda: claimed.append(len(seen.messages)),
                )
        assert set(claimed) == {0, 1}
        assert len(seen.messages) == 2
