"""A domain's own document: what is used of it, and what a hostile one can do (nothing)."""

import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

import pytest
from hypothesis import given
from hypothesis import strategies as st

from outreach_app.domain.accounts import Security, ServerPlace
from outreach_app.domain.discovery import Found
from outreach_app.mail.autoconfig import LARGEST, Autoconfig, read

ADDRESS = "ana@acme.test"
SMTP = """<outgoingServer type="smtp"><hostname>smtp.%EMAILDOMAIN%</hostname><port>465</port>
<socketType>SSL</socketType><username>%EMAILLOCALPART%</username>
<authentication>password-cleartext</authentication></outgoingServer>"""
IMAP = """<incomingServer type="imap"><hostname>imap.acme.test</hostname><port>143</port>
<socketType>STARTTLS</socketType><username>%EMAILADDRESS%</username></incomingServer>"""
POP = IMAP.replace("imap", "pop3")


def document(*servers: str) -> bytes:
    body = f'<emailProvider id="acme.test">{"".join(servers)}</emailProvider>'
    return f'<?xml version="1.0"?><clientConfig version="1.1">{body}</clientConfig>'.encode()


GOOD = document(POP, IMAP, SMTP)
FOUND = Found(
    ServerPlace("smtp.acme.test", 465, Security.TLS),
    ServerPlace("imap.acme.test", 143, Security.STARTTLS),
    "ana",
)


def test_a_good_document() -> None:
    assert read(GOOD, ADDRESS) == FOUND
    assert read(document(SMTP), ADDRESS) == Found(FOUND.smtp, None, "ana")


def test_a_server_without_encryption_is_passed_over() -> None:
    plain = SMTP.replace("SSL", "plain").replace("465", "25")
    assert read(document(plain, IMAP), ADDRESS) is None
    assert read(document(plain, SMTP), ADDRESS) == Found(FOUND.smtp, None, "ana")


@pytest.mark.parametrize(
    "content",
    [
        b"",
        b"<html>not found</html>",
        document(IMAP),
        GOOD.replace(b"465", b"99999"),
        GOOD.replace(b"465", b"4e2"),
        GOOD.replace(b"smtp.%EMAILDOMAIN%", b"evil.test\r\nEHLO"),
        GOOD.replace(b"<clientConfig", b'<!DOCTYPE x [<!ENTITY a "b">]><clientConfig'),
        GOOD.replace(b"<clientConfig", b'<!DOCTYPE x SYSTEM "file:///etc/passwd"><clientConfig'),
        b"<a>" * 100_000,
        GOOD[:-20],
        b'<?xml version="1.0" encoding="no-such"?><a/>',
    ],
)
def test_a_broken_or_hostile_document_says_nothing(content: bytes) -> None:
    assert read(content, ADDRESS) is None


@given(st.binary(max_size=400))
def test_no_bytes_make_it_raise(content: bytes) -> None:
    read(content, ADDRESS)
    middle = len(GOOD) // 2
    read(GOOD[:middle] + content + GOOD[middle:], ADDRESS)


Answer = Callable[[BaseHTTPRequestHandler], None]


@contextmanager
def serving(answer: Answer) -> Iterator[Autoconfig]:
    class Page(BaseHTTPRequestHandler):
        def do_GET(self) -> None:
            answer(self)

        def log_message(self, format: str, *arguments: object) -> None:  # noqa: A002
            pass

    with ThreadingHTTPServer(("127.0.0.1", 0), Page) as server:
        server.daemon_threads = True
        thread = threading.Thread(target=server.serve_forever, args=(0.02,))
        thread.start()
        port = server.server_address[1]
        yield Autoconfig(("http://127.0.0.1:1/{domain}", f"http://127.0.0.1:{port}/{{domain}}"))
        server.shutdown()
        thread.join()


def say(page: BaseHTTPRequestHandler, content: bytes, status: int = 200, place: str = "") -> None:
    page.send_response(status)
    if place:
        page.send_header("Location", place)
    page.send_header("Content-Length", str(len(content)))
    page.end_headers()
    page.wfile.write(content)


def test_a_netrc_that_knows_everybody_tells_a_stranger_nothing(hostile_netrc: None) -> None:
    signed = []

    def answer(page: BaseHTTPRequestHandler) -> None:
        signed.append(page.headers.get("Authorization"))
        say(page, GOOD)

    with serving(answer) as pages:
        assert pages.of(ADDRESS, "acme.test") == FOUND
    assert signed == [None]


def test_the_second_page_answers_where_the_first_is_away() -> None:
    with serving(lambda page: say(page, GOOD)) as pages:
        assert pages.of(ADDRESS, "acme.test") == FOUND


@pytest.mark.parametrize(
    "answer",
    [
        lambda page: say(page, GOOD, 404),
        lambda page: say(page, b" " * (LARGEST + 1)),
        lambda page: say(page, b"", 302, "http://mail.example/config.xml"),
        lambda page: say(page, b"", 302, page.path),
        lambda page: say(page, b"", 302, "file:///etc/passwd"),
    ],
    ids=["missing", "large", "over http", "for ever", "a file"],
)
def test_what_is_not_to_be_trusted_is_not_used(answer: Answer) -> None:
    with serving(answer) as pages:
        assert pages.of(ADDRESS, "acme.test") is None
