"""Whatever answers in the relay's place, the door says a sentence and raises nothing else."""

import json
import socket
import threading
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager
from datetime import UTC, datetime

import pytest

from outreach_app.domain.errors import UserError
from outreach_app.domain.feed import NewToken, TokenKind
from outreach_app.tracking.relay_client import RelayClient

NOW = int(datetime.now(UTC).timestamp() * 1000)
TOKEN = NewToken("abcdef" + "a" * 26, TokenKind.PIXEL)


def answer(status: str, body: bytes, *headers: str) -> bytes:
    """One HTTP answer, closed by its end."""
    lines = [f"HTTP/1.1 {status}", f"Content-Length: {len(body)}", "Connection: close", *headers]
    return "\r\n".join(lines).encode() + b"\r\n\r\n" + body


def ok(body: object) -> bytes:
    return answer("200 OK", json.dumps(body).encode(), "Content-Type: application/json")


def page(**changed: object) -> dict[str, object]:
    hit = {
        "number": 1, "token": "t", "kind": "open", "at": NOW, "method": "GET",
        "address": "203.0.113.7", "user_agent": "", "headers": {},
    }  # fmt: skip
    whole = {"feed_id": "f", "oldest": 1, "newest": 1, "now": NOW, "hits": [hit]}
    return {**whole, **changed}


NONSENSE = {
    "nothing": b"",
    "no http": b"220 mail.example ESMTP\r\n",
    "a web page": answer("200 OK", b"<html>Welcome to nginx!</html>"),
    "an empty answer": answer("200 OK", b""),
    "a list": ok([]),
    "a number": ok(7),
    "no clock": ok({"feed_id": "f"}),
    "a clock in words": ok(page(now="noon")),
    "a clock past all years": ok(page(now=10**20)),
    "a clock before all years": ok(page(now=-(10**20))),
    "hits that are none": ok(page(hits=[7])),
    "a hit past all years": ok(page(hits=[{**page()["hits"][0], "at": 10**20}])),  # type: ignore[index]
    "a number past all ends": ok(page(hits=[{**page()["hits"][0], "number": 2**63}])),  # type: ignore[index]
    "an unknown kind": ok(page(hits=[{**page()["hits"][0], "kind": "sniff"}])),  # type: ignore[index]
    "nested too deep": answer("200 OK", b"[" * 200_000),
    "bytes that are no text": answer("200 OK", b'{"now": "\xff\xfe"}'),
    "cut short": answer("200 OK", b"{}" * 500)[:-300],
    "gzip that is none": answer("200 OK", b"{}", "Content-Encoding: gzip"),
    "a redirect": answer("302 Found", b"", "Location: http://127.0.0.1:1/"),
    "not found": answer("404 Not Found", b"<html>"),
}
AWAY = {
    "a gateway's page": answer("502 Bad Gateway", b"<html>502</html>"),
    "overloaded": answer("503 Service Unavailable", b""),
    "broken inside": answer("500 Internal Server Error", b"Internal Server Error"),
    "too many": answer("429 Too Many Requests", b"{}"),
    "took too long": answer("408 Request Timeout", b""),
}


@contextmanager
def answering(content: bytes) -> Iterator[str]:
    """A server that says this to everybody, and its URL."""
    listener = socket.create_server(("127.0.0.1", 0))
    thread = threading.Thread(target=_answer_all, args=(listener, content))
    thread.start()
    try:
        yield f"http://127.0.0.1:{listener.getsockname()[1]}"
    finally:
        listener.shutdown(socket.SHUT_RDWR)
        listener.close()
        thread.join()


def _answer_all(listener: socket.socket, content: bytes) -> None:
    while True:
        try:
            caller, _ = listener.accept()
        except OSError:
            return
        with caller:
            caller.recv(65536)
            caller.sendall(content)


def ask(url: str, act: Callable[[RelayClient], object], key: str = "key") -> UserError:
    """What the door says."""
    client = RelayClient(url, key, lambda: datetime.now(UTC))
    try:
        with pytest.raises(UserError) as fault:
            act(client)
    finally:
        client.close()
    assert fault.value.sentence.endswith((".", "?"))
    return fault.value


ACTS: tuple[Callable[[RelayClient], object], ...] = (
    lambda client: client.feed(0, 10, 0),
    lambda client: client.identity(),
    lambda client: client.register((TOKEN,)),
)


@pytest.mark.parametrize("content", NONSENSE.values(), ids=NONSENSE.keys())
def test_nonsense_is_a_sentence(content: bytes) -> None:
    with answering(content) as url:
        fault = ask(url, ACTS[0])
        ask(url, ACTS[1])
    assert fault.code in {"relay-answer", "relay-away", "relay-refused"}


@pytest.mark.parametrize("content", AWAY.values(), ids=AWAY.keys())
def test_a_relay_in_trouble_is_away_and_mails_wait_for_it(content: bytes) -> None:
    with answering(content) as url:
        assert [ask(url, act).code for act in ACTS] == ["relay-away"] * len(ACTS)


def test_half_a_character_does_not_stop_the_feed() -> None:
    hit = {**page()["hits"][0], "user_agent": "odd \ud800", "headers": {"accept": "\udfff"}}  # type: ignore[index]
    with answering(ok(page(hits=[hit]))) as url:
        client = RelayClient(url, "key", lambda: datetime.now(UTC))
        (read,) = client.feed(0, 10, 0).hits
        client.close()
    assert (read.user_agent, read.headers) == ("odd ?", {"accept": "?"})


def test_a_key_that_is_none_is_a_sentence() -> None:
    with answering(ok(page())) as url:
        assert ask(url, ACTS[0], "schlüssel€").code == "relay-key"
        assert ask(url, ACTS[0], "two\nlines").code == "relay-key"


def test_a_refused_connection_is_a_sentence() -> None:
    with answering(b"") as url:
        pass
    assert ask(url, ACTS[0]).code == "relay-away"


def test_a_name_that_does_not_exist_is_a_sentence() -> None:
    assert ask("https://relay.invalid", ACTS[0]).code == "relay-away"
    assert ask(f"https://{'a' * 70}.example", ACTS[0]).code == "relay-away"


def test_a_relay_that_never_answers_is_left_when_told() -> None:
    silent = socket.create_server(("127.0.0.1", 0))
    url = f"http://127.0.0.1:{silent.getsockname()[1]}"
    client = RelayClient(url, "key", lambda: datetime.now(UTC))
    with ThreadPoolExecutor(1) as pool:
        waiting = pool.submit(client.feed, 0, 10, 50)
        caller, _ = silent.accept()
        client.cancel()
        with pytest.raises(UserError) as fault:
            waiting.result(timeout=60)
    assert fault.value.code == "relay-cancelled"
    caller.close()
    silent.close()
    client.close()
