"""The door to the mail server: the fake that services are tested with, and the real one."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from email.message import EmailMessage

import pytest

from outreach_app.domain.accounts import MailAccount, Security
from outreach_app.domain.credentials import Password
from outreach_app.domain.delivery import Outcome
from outreach_app.domain.errors import UserError
from outreach_app.mail.door import MailDoor as RealDoor
from outreach_app.services.ports import MailDoor
from tests.fakes.mail_server import FakeMailServer
from tests.journeys.mail_sink import PASSWORD, USER, mail_sink

SENDER = "sam@seller.example"


@dataclass(frozen=True)
class Server:
    """A mail server to hold against the contract, and what it took: recipient and message."""

    door: MailDoor
    account: MailAccount
    taken: Callable[[], list[tuple[str, EmailMessage]]]


def account(port: int) -> MailAccount:
    return MailAccount("Sam", SENDER, "127.0.0.1", port, Security.NONE, USER)


@pytest.fixture(params=["fake", "real"])
def server(request: pytest.FixtureRequest) -> Iterator[Server]:
    if request.param == "fake":
        made = FakeMailServer(password=PASSWORD)
        yield Server(made, account(25), lambda: made.accepted)
        return
    with mail_sink() as sink:
        yield Server(RealDoor(), account(sink.port), lambda: sink.taken)


def message(subject: str) -> bytes:
    mail = EmailMessage()
    mail["From"], mail["Subject"], mail["Message-ID"] = SENDER, subject, f"<{subject}@x.example>"
    mail.set_content("Grüße.\n.\nA dot alone.\n")
    return mail.as_bytes()


def test_the_right_password_passes(server: Server) -> None:
    server.door.check(server.account, Password(PASSWORD))
    assert server.taken() == []


def test_a_wrong_password_is_a_sentence(server: Server) -> None:
    with pytest.raises(UserError, match="password"):
        server.door.check(server.account, Password("wrong"))
    with pytest.raises(UserError, match="password"):
        server.door.session(server.account, Password("wrong")).__enter__()
    assert server.taken() == []


def test_many_mails_leave_over_one_session_each_once(server: Server) -> None:
    with server.door.session(server.account, Password(PASSWORD)) as session:
        outcomes = [
            session.deliver(SENDER, f"p{n}@x.example", message(f"s{n}")).outcome for n in range(5)
        ]
    assert outcomes == [Outcome.ACCEPTED] * 5
    assert [(who, mail["Subject"]) for who, mail in server.taken()] == [
        (f"p{n}@x.example", f"s{n}") for n in range(5)
    ]


def test_what_arrives_is_what_was_sent(server: Server) -> None:
    with server.door.session(server.account, Password(PASSWORD)) as session:
        delivery = session.deliver(SENDER, "ana@x.example", message("dots"))
    assert (delivery.outcome, delivery.code) == (Outcome.ACCEPTED, 250)
    content = server.taken()[0][1].get_content()
    assert content.splitlines() == ["Grüße.", ".", "A dot alone."]
