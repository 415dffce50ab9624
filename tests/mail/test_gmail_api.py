"""Gmail's API on loopback: the same outcomes as over SMTP, and nobody gets a mail twice."""

import base64
import json
import socket
import threading
from collections.abc import Iterator
from contextlib import suppress
from dataclasses import dataclass, field, replace
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

import pytest

from outreach_app.domain.accounts import MailAccount, Security
from outreach_app.domain.credentials import BearerToken, Password
from outreach_app.domain.delivery import Outcome
from outreach_app.domain.errors import UserError
from outreach_app.mail.door import MailDoor
from outreach_app.mail.smtp_sign_in import Patience

DOOR = MailDoor()
HASTY = MailDoor(Patience(verdict=0.5))
"""For an API that never answers."""

TOKEN = BearerToken("good")
ME, YOU = "ana@gmail.com", "bob@example.com"
MESSAGE = b"From: ana@gmail.com\r\nTo: Bob <bob@example.com>\r\nSubject: Hi\r\n\r\nHello\r\n"


@dataclass
class Api:
    """What it says to a mail: a status and a reason; 0 cuts the line, -1 stalls."""

    port: int = 0
    status: int = 200
    reason: str = ""
    taken: list[bytes] = field(default_factory=list)
    gone: threading.Event = field(default_factory=threading.Event)

    @property
    def account(self) -> MailAccount:
        place = f"http://127.0.0.1:{self.port}"
        return MailAccount("", ME, "smtp.gmail.com", 465, Security.TLS, ME, api_url=place)


@pytest.fixture
def api() -> Iterator[Api]:
    state = Api()

    class Pages(BaseHTTPRequestHandler):
        def do_GET(self) -> None:
            self._say(200 if self.headers["Authorization"] == "Bearer good" else 401)

        def do_POST(self) -> None:
            raw = json.loads(self.rfile.read(int(self.headers["Content-Length"])))["raw"]
            if state.status == 0:
                with suppress(OSError):
                    self.connection.shutdown(socket.SHUT_RDWR)
                return
            if state.status == -1:
                state.gone.wait(10)
                return
            if state.status == 200:
                state.taken.append(base64.urlsafe_b64decode(raw))
            self._say(state.status)

        def _say(self, status: int) -> None:
            error = {"message": "Says why.", "errors": [{"reason": state.reason}]}
            content = json.dumps({"id": "1"} if status == 200 else {"error": error}).encode()
            self.send_response(status)
            self.send_header("Content-Length", str(len(content)))
            self.end_headers()
            self.wfile.write(content)

        def log_message(self, format: str, *arguments: object) -> None:  # noqa: A002
            pass

    with ThreadingHTTPServer(("127.0.0.1", 0), Pages) as server:
        state.port = server.server_address[1]
        thread = threading.Thread(target=server.serve_forever, args=(0.02,))
        thread.start()
        yield state
        state.gone.set()
        server.shutdown()
        thread.join()


def test_the_bytes_arrive_as_they_were(api: Api) -> None:
    with DOOR.session(api.account, TOKEN) as session:
        delivery = session.deliver(ME, YOU, MESSAGE)
    assert delivery.outcome is Outcome.ACCEPTED
    assert api.taken == [MESSAGE]


def test_a_netrc_entry_for_the_host_signs_nobody_else_in(api: Api, hostile_netrc: None) -> None:
    with DOOR.session(api.account, TOKEN) as session:
        assert session.deliver(ME, YOU, MESSAGE).outcome is Outcome.ACCEPTED


@pytest.mark.parametrize(
    ("status", "reason", "outcome"),
    [
        (429, "", Outcome.DEFERRED),
        (403, "userRateLimitExceeded", Outcome.DEFERRED),
        (400, "invalidArgument", Outcome.REFUSED),
        (413, "", Outcome.REFUSED),
        (500, "", Outcome.UNKNOWN),
        (503, "backendError", Outcome.UNKNOWN),
        (302, "", Outcome.UNKNOWN),
        (0, "", Outcome.UNKNOWN),
        (-1, "", Outcome.UNKNOWN),
    ],
)
def test_each_answer_has_its_outcome(api: Api, status: int, reason: str, outcome: Outcome) -> None:
    api.status, api.reason = status, reason
    door = HASTY if status == -1 else DOOR
    with door.session(api.account, TOKEN) as session:
        assert session.deliver(ME, YOU, MESSAGE).outcome is outcome


@pytest.mark.parametrize(("status", "code"), [(401, "token_refused"), (403, "api_refused")])
def test_a_closed_door_stops_the_run(api: Api, status: int, code: str) -> None:
    api.status = status
    with DOOR.session(api.account, TOKEN) as session, pytest.raises(UserError) as caught:
        session.deliver(ME, YOU, MESSAGE)
    assert caught.value.code == code
    assert TOKEN.text not in caught.value.sentence


def test_a_bad_token_is_seen_before_a_mail_is_begun(api: Api) -> None:
    with pytest.raises(UserError) as caught:
        DOOR.check(api.account, BearerToken("ended"))
    assert caught.value.code == "token_refused"
    with pytest.raises(UserError, match="browser"):
        DOOR.check(api.account, Password("x"))


@pytest.mark.parametrize("line", [b"Cc: carl@example.com", b"Bcc: carl@example.com"])
def test_a_copy_is_refused_since_the_others_would_get_it_too(api: Api, line: bytes) -> None:
    message = MESSAGE.replace(b"Subject", line + b"\r\nSubject")
    with DOOR.session(api.account, TOKEN) as session:
        assert session.deliver(ME, YOU, message).outcome is Outcome.REFUSED
        assert session.deliver(ME, "carl@example.com", MESSAGE).outcome is Outcome.REFUSED
    assert api.taken == []


def test_an_api_that_is_not_reached_leaves_the_mail_waiting(api: Api) -> None:
    with DOOR.session(api.account, TOKEN) as session:
        session._base = "http://127.0.0.1:1"  # type: ignore[union-attr]
        assert session.deliver(ME, YOU, MESSAGE).outcome is Outcome.DEFERRED
    with pytest.raises(UserError, match="can not be reached"):
        DOOR.check(replace(api.account, api_url="http://127.0.0.1:1"), TOKEN)


def test_no_token_goes_over_a_readable_line() -> None:
    far = MailAccount("", ME, "x.example", 465, Security.TLS, ME, api_url="http://api.example")
    with pytest.raises(UserError, match="https"):
        DOOR.session(far, TOKEN)


def test_a_domain_with_letters_beyond_ascii_is_the_one_that_the_mail_names(api: Api) -> None:
    message = MESSAGE.replace(b"bob@example.com", b"bob@xn--bcher-kva.example")
    with DOOR.session(api.account, TOKEN) as session:
        delivery = session.deliver(ME, "bob@b\u00fccher.example", message)
    assert delivery.outcome is Outcome.ACCEPTED


def test_an_address_that_is_none_stops_only_its_own_mail(api: Api) -> None:
    with DOOR.session(api.account, TOKEN) as line:
        assert line.deliver(ME, "bob@exa mple.com", MESSAGE).outcome is Outcome.REFUSED
        assert line.deliver(ME, YOU, MESSAGE).outcome is Outcome.ACCEPTED
