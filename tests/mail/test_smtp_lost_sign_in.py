"""A server that no longer knows us in mid-session: no mail is given up for that."""

import pytest

from outreach_app.domain.credentials import BearerToken, Credentials, Password
from outreach_app.domain.delivery import Outcome
from outreach_app.domain.errors import UserError
from outreach_app.mail.smtp import SmtpSession
from tests.mail.scripted_server import scripted_server
from tests.mail.test_smtp_faults import MESSAGE, SHORT, account

AUTH = {
    "EHLO": b"250-mx\r\n250-PIPELINING\r\n250 AUTH PLAIN XOAUTH2\r\n",
    "AUTH": b"235 in\r\n",
}
ONE_BY_ONE = {**AUTH, "EHLO": AUTH["EHLO"].replace(b"250-PIPELINING\r\n", b"")}
FORGOTTEN = b"530 5.7.57 Client was not authenticated\r\n"


def session(port: int, credentials: Credentials) -> SmtpSession:
    return SmtpSession(account(port, "sam"), credentials, SHORT)


@pytest.mark.parametrize("said", [FORGOTTEN, b"535 5.7.8 token expired\r\n"])
def test_a_sign_in_that_ended_between_two_mails_is_made_anew(said: bytes) -> None:
    """The first line takes one mail and forgets; a new one takes the second."""
    first = {**AUTH, ".": b"250 Ok\r\n", "SECOND": said}
    with (
        scripted_server(first, AUTH) as seen,
        session(seen.port, Password("s3cret")) as line,
    ):
        outcomes = [
            line.deliver("ana@example.com", "bob@example.com", MESSAGE).outcome for _ in range(2)
        ]
    assert outcomes == [Outcome.ACCEPTED, Outcome.ACCEPTED]
    assert (seen.connections, len(seen.messages)) == (2, 2)


@pytest.mark.parametrize("step", ["MAIL", "RCPT"])
@pytest.mark.parametrize("manners", [AUTH, ONE_BY_ONE])
@pytest.mark.parametrize(
    ("credentials", "code"),
    [(BearerToken("t0ken"), "token_refused"), (Password("s3cret"), "wrong_password")],
)
def test_a_server_that_forgets_at_once_refuses_the_sign_in_and_no_mail(
    manners: dict[str, bytes], step: str, credentials: Credentials, code: str
) -> None:
    with (
        scripted_server({**manners, step: FORGOTTEN}) as seen,
        session(seen.port, credentials) as line,
        pytest.raises(UserError) as raised,
    ):
        line.deliver("ana@example.com", "bob@example.com", MESSAGE)
    assert raised.value.code == code
    assert "5.7.57" in raised.value.sentence
    assert seen.messages == []


def test_a_server_that_wants_a_sign_in_from_whom_none_is_set_up_says_so() -> None:
    with (
        scripted_server({"MAIL": b"530 5.7.0 Authentication required\r\n"}) as seen,
        SmtpSession(account(seen.port), Password(""), SHORT) as line,
        pytest.raises(UserError) as raised,
    ):
        line.deliver("ana@example.com", "bob@example.com", MESSAGE)
    assert raised.value.code == "no_sign_in"
    assert "user and password" in raised.value.sentence
