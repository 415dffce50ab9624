"""Mail servers are looked up at real name servers on this machine; nobody is waited for long."""

import socketserver
import threading
from collections.abc import Iterator, Mapping
from contextlib import contextmanager

import dns.flags
import dns.message
import dns.rcode
import dns.rdatatype
import dns.rrset
import pytest

from outreach_app.system import name_servers
from outreach_app.system.name_servers import NameServers

ZONE: Mapping[str, tuple[str, ...]] = {
    "acme.test.": ("20 mx2.acme.test.", "10 MX1.pphosted.com."),
    "null.test.": ("0 .",),
    "quiet.test.": (),
    "xn--mller-kva.test.": ("5 mail.xn--mller-kva.test.",),
}

SERVICES: Mapping[str, tuple[str, ...]] = {
    "_submission._tcp.acme.test.": ("20 0 587 smtp2.acme.test.", "10 0 587 SMTP.acme.test."),
    "_imap._tcp.acme.test.": ("0 0 0 .",),
}


def _answer(wire: bytes) -> bytes:
    question = dns.message.from_wire(wire)
    reply = dns.message.make_response(question)
    reply.flags |= dns.flags.RA
    name = question.question[0].name.to_text().lower()
    if name == "broken.test.":
        reply.set_rcode(dns.rcode.SERVFAIL)
    elif name not in {*ZONE, *SERVICES}:
        reply.set_rcode(dns.rcode.NXDOMAIN)
    elif name in SERVICES:
        reply.answer.append(dns.rrset.from_text(name, 60, "IN", "SRV", *SERVICES[name]))
    elif ZONE[name] and question.question[0].rdtype is dns.rdatatype.MX:
        reply.answer.append(dns.rrset.from_text(name, 60, "IN", "MX", *ZONE[name]))
    return reply.to_wire()


class _Server(socketserver.BaseRequestHandler):
    def handle(self) -> None:
        wire, socket = self.request
        socket.sendto(_answer(wire), self.client_address)


class _Silent(socketserver.BaseRequestHandler):
    def handle(self) -> None:
        return


@pytest.fixture(autouse=True)
def patience(monkeypatch: pytest.MonkeyPatch) -> None:
    """A busy machine may take longer over an answer than users are to wait for one."""
    monkeypatch.setattr(name_servers, "PATIENCE", 60.0)


@contextmanager
def _serving(kind: type[socketserver.BaseRequestHandler]) -> Iterator[NameServers]:
    with socketserver.ThreadingUDPServer(("127.0.0.1", 0), kind) as server:
        thread = threading.Thread(target=server.serve_forever, args=(0.02,))
        thread.start()
        yield NameServers(["127.0.0.1"], server.server_address[1])
        server.shutdown()
        thread.join()


@pytest.fixture(scope="module")
def servers() -> Iterator[NameServers]:
    with _serving(_Server) as made:
        yield made


def test_mail_servers_come_best_first_and_lower_case(servers: NameServers) -> None:
    assert servers.mail_servers("acme.test") == ("mx1.pphosted.com", "mx2.acme.test")


@pytest.mark.parametrize("domain", ["null.test", "quiet.test", "gone.test"])
def test_no_mail_server_is_an_answer(servers: NameServers, domain: str) -> None:
    assert servers.mail_servers(domain) == ()


def test_names_beyond_ascii_are_asked_for(servers: NameServers) -> None:
    assert servers.mail_servers("müller.test") == ("mail.xn--mller-kva.test",)


@pytest.mark.parametrize("domain", ["broken.test", "a..b", "x" * 300, "[192.0.2.1]", ".", ""])
def test_what_can_not_be_asked_is_no_answer(servers: NameServers, domain: str) -> None:
    assert servers.mail_servers(domain) in (None, ())


def test_a_silent_name_server_is_not_waited_for(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(name_servers, "PATIENCE", 0.2)
    with _serving(_Silent) as silent:
        assert silent.mail_servers("acme.test") is None


def test_services_are_found() -> None:
    with _serving(_Server) as servers:
        found = servers.services("_submission._tcp.acme.test")
        assert {(one.priority, one.host.lower(), one.port) for one in found} == {
            (10, "smtp.acme.test.", 587),
            (20, "smtp2.acme.test.", 587),
        }
        assert servers.services("_submissions._tcp.acme.test") == ()
        assert [one.host for one in servers.services("_imap._tcp.acme.test")] == ["."]
        assert servers.services("broken.test") == ()
