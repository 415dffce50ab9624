"""A real SMTP server on loopback that asks for a password and keeps what it is given."""

import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from email import message_from_bytes, policy
from email.message import EmailMessage

from aiosmtpd.controller import Controller
from aiosmtpd.smtp import SMTP, AuthResult, Envelope, LoginPassword, Session

from tests.ports import own_port

USER = "sam@seller.example"
PASSWORD = "pass-7f3a word"


@dataclass
class MailSink:
    """Takes mail for everybody from whoever knows the password.

    `before` runs when a whole mail is there and not yet answered; `after` when its answer is next.
    """

    before: Callable[[int], None] = lambda _number: None
    after: Callable[[int], None] = lambda _number: None
    taken: list[tuple[str, EmailMessage]] = field(default_factory=list)
    port: int = 0
    _lock: threading.Lock = field(default_factory=threading.Lock)

    async def handle_DATA(  # noqa: N802 - aiosmtpd's name
        self, _server: SMTP, session: Session, envelope: Envelope
    ) -> str:
        if not session.authenticated:
            return "530 Authentication required"
        self.before(len(self.taken))
        content = envelope.content or b""
        assert isinstance(content, bytes)
        with self._lock:
            for recipient in envelope.rcpt_tos:
                self.taken.append((recipient, message_from_bytes(content, policy=policy.default)))
        self.after(len(self.taken))
        return "250 OK"

    def recipients(self) -> list[str]:
        """Who got a mail, in order."""
        with self._lock:
            return [recipient for recipient, _ in self.taken]

    def html(self, recipient: str) -> str:
        """The HTML of the last mail to that address."""
        message = [mail for address, mail in self.taken if address == recipient][-1]
        part = message.get_body(("html",))
        assert part is not None
        return str(part.get_content())


@contextmanager
def mail_sink() -> Iterator[MailSink]:
    """A server that runs."""
    sink = MailSink(port=own_port())
    controller = Controller(
        sink,
        hostname="127.0.0.1",
        port=sink.port,
        authenticator=_authenticate,
        auth_require_tls=False,
        ready_timeout=60,
    )
    controller.start()
    try:
        yield sink
    finally:
        controller.stop()


def _authenticate(
    _server: SMTP, _session: Session, _envelope: Envelope, _mechanism: str, given: object
) -> AuthResult:
    ok = isinstance(given, LoginPassword) and given.password == PASSWORD.encode()
    return AuthResult(success=ok, handled=False)
