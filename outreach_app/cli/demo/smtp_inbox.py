"""The demo's mail server: a real SMTP server on loopback that keeps what it is given."""

import socket
import threading
from dataclasses import dataclass
from datetime import UTC, datetime
from email import message_from_bytes, policy
from email.message import EmailMessage

from aiosmtpd.controller import Controller
from aiosmtpd.smtp import SMTP, Envelope, Session

HOST = "127.0.0.1"


@dataclass(frozen=True, slots=True)
class Delivered:
    """A mail as its recipient has it."""

    recipient: str
    message: EmailMessage
    at: datetime

    @property
    def html(self) -> str:
        """The HTML part, empty where there is none."""
        part = self.message.get_body(("html",))
        return str(part.get_content()) if part is not None else ""


class SmtpInbox:
    """Takes mail for everybody, from anybody on this machine."""

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._delivered: list[Delivered] = []
        self.port = _free_port()
        self._controller = Controller(_Keeper(self), hostname=HOST, port=self.port)

    def start(self) -> None:
        """Listen."""
        self._controller.start()

    def stop(self) -> None:
        """End."""
        self._controller.stop()

    def keep(self, recipient: str, content: bytes) -> None:
        """One mail more."""
        message = message_from_bytes(content, policy=policy.default)
        with self._lock:
            self._delivered.append(Delivered(recipient, message, datetime.now(UTC)))

    def delivered(self) -> tuple[Delivered, ...]:
        """All mails, oldest first."""
        with self._lock:
            return tuple(self._delivered)

    def of(self, recipient: str) -> Delivered:
        """The latest mail to this address; LookupError where there is none."""
        for mail in reversed(self.delivered()):
            if mail.recipient == recipient:
                return mail
        raise LookupError(f"no mail for {recipient}")


class _Keeper:
    """What aiosmtpd calls."""

    def __init__(self, inbox: SmtpInbox) -> None:
        self._inbox = inbox

    async def handle_DATA(  # noqa: N802 - aiosmtpd's name
        self, _server: SMTP, _session: Session, envelope: Envelope
    ) -> str:
        content = envelope.content or b""
        for recipient in envelope.rcpt_tos:
            self._inbox.keep(recipient, content.encode() if isinstance(content, str) else content)
        return "250 OK"


def _free_port() -> int:
    with socket.socket() as probe:
        probe.bind((HOST, 0))
        port: int = probe.getsockname()[1]
        return port
