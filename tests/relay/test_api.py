"""The desktop's API: keys, registering tokens, the feed."""

import threading
import time

import pytest
import requests

from outreach_app.wire import codec, paths
from outreach_app.wire.shapes import TokenKind, TokenRegistration
from tests.relay.program import Account

LINK = "https://example.com/"


def registered(account: Account, **row: object) -> requests.Response:
    return account.api("POST", paths.TOKENS, json={"tokens": [row]})


def test_the_account_tells_who_it_is(account: Account) -> None:
    answer = codec.account_from_json(account.api("GET", paths.ACCOUNT).json())
    assert (answer.tag, answer.public_url) == (account.tag, account.relay.url)
    assert abs(answer.now - time.time() * 1000) < 60_000


@pytest.mark.parametrize("key", ["", "x", "ork_aaaaaa_bbbbbb_c", "\u00e9"])
def test_a_wrong_key_is_refused(account: Account, key: str) -> None:
    for path in (paths.ACCOUNT, paths.FEED):
        answer = requests.get(
            account.relay.url + path,
            headers={"Authorization": f"Bearer {key}".encode()},
            timeout=60,
        )
        assert answer.status_code == 401
        assert answer.headers["content-type"] == "application/problem+json"
        assert answer.headers["www-authenticate"] == "Bearer"
        assert "now" in answer.json()


def test_registering_again_changes_nothing(account: Account) -> None:
    tokens = (
        TokenRegistration(account.token(), TokenKind.PIXEL),
        TokenRegistration(account.token(), TokenKind.LINK, LINK),
    )
    first = codec.registration_answer_from_json(account.register(*tokens).json())
    again = codec.registration_answer_from_json(account.register(*tokens, tokens[0]).json())
    assert (first.created, first.known) == (2, 0)
    assert (again.created, again.known) == (0, 3)


def test_another_target_is_a_conflict_and_nothing_is_stored(account: Account) -> None:
    token = account.link(LINK)
    new = account.token()
    answer = account.register(
        TokenRegistration(new, TokenKind.LINK, LINK),
        TokenRegistration(token, TokenKind.LINK, "https://example.net/"),
    )
    assert answer.status_code == 409
    assert answer.json()["field"] == "tokens[1].token"
    got = requests.get(f"{account.relay.url}/l/{new}", allow_redirects=False, timeout=60)
    assert got.status_code == 404


@pytest.mark.parametrize(
    "url",
    [
        "javascript:alert(1)",
        "ftp://example.com/",
        "//example.com/",
        "https://",
        "https://user:secret@example.com/",
        "https://example.com/\r\nSet-Cookie: a=b",
        "https://example.com/\x00",
        "https://exa\x7fmple.com/",
        "https:\\\\example.com",
        " https://example.com/",
        "https://example.com:port/",
        "https://[::1",
        "https://example.com/" + "x" * 9000,
        "",
    ],
)
def test_a_target_that_is_not_plain_http_is_refused(account: Account, url: str) -> None:
    answer = registered(account, token=account.token(), kind="link", url=url)
    assert answer.status_code == 422
    assert answer.json()["field"] == "tokens[0].url"


@pytest.mark.parametrize(
    ("row", "field"),
    [
        ({"token": "b" * 31, "kind": "pixel"}, "tokens[0].token"),
        ({"token": 1, "kind": "pixel"}, "tokens[0].token"),
        ({"kind": "pixel"}, "tokens[0].token"),
        ({"token": "x", "kind": "page"}, "tokens[0].kind"),
        ({"token": "x", "kind": "link", "url": 5}, "tokens[0].url"),
    ],
)
def test_the_field_that_does_not_fit_is_named(
    account: Account, row: dict[str, object], field: str
) -> None:
    answer = registered(account, **row)
    assert (answer.status_code, answer.json()["field"]) == (422, field)


def test_a_target_beyond_ascii_arrives(account: Account) -> None:
    token = account.link("https://b\u00fccher.example/stra\u00dfe?q=\u4e2d")
    got = requests.get(f"{account.relay.url}/l/{token}", allow_redirects=False, timeout=60)
    assert got.headers["location"] == "https://xn--bcher-kva.example/stra%C3%9Fe?q=%E4%B8%AD"


@pytest.mark.parametrize("body", [b"", b"{", b"[]", b"\xff", b'{"tokens": 1}', b"[" * 100_000])
def test_a_body_that_is_no_registration_is_refused(account: Account, body: bytes) -> None:
    answer = account.api("POST", paths.TOKENS, data=body)
    assert answer.status_code == 422
    assert answer.json()["field"]


@pytest.mark.parametrize(
    "query", ["after=-1", "after=x", "limit=0", "limit=5000", "wait=56", "wait=1.5", "after="]
)
def test_a_query_that_does_not_fit_names_its_parameter(account: Account, query: str) -> None:
    answer = account.api("GET", f"{paths.FEED}?{query}")
    assert (answer.status_code, answer.json()["field"]) == (422, query.split("=", maxsplit=1)[0])


def test_the_feed_is_read_in_pages(account: Account) -> None:
    token = account.pixel()
    for _ in range(5):
        requests.get(f"{account.relay.url}/p/{token}", timeout=60)
    assert [hit.number for hit in account.feed(limit=2).hits] == [1, 2]
    assert [hit.number for hit in account.feed(after=2, limit=2).hits] == [3, 4]
    last = account.feed(after=5)
    assert (last.hits, last.newest, last.your_address) == ((), 5, "127.0.0.1")


def test_a_waiting_feed_returns_with_the_first_hit(account: Account) -> None:
    token = account.pixel()
    answered: list[float] = []

    def hit() -> None:
        requests.get(f"{account.relay.url}/p/{token}", timeout=60)
        answered.append(time.monotonic())

    later = threading.Timer(0.3, hit)
    later.start()
    page = account.feed(wait=50)
    returned = time.monotonic()
    later.join()
    assert len(page.hits) == 1
    assert returned - answered[0] < 25  # not at the end of its wait


def test_a_feed_without_hits_waits_as_long_as_asked(account: Account) -> None:
    started = time.monotonic()
    assert account.feed(wait=1).hits == ()
    assert 0.9 < time.monotonic() - started < 30


def test_health_and_description_need_no_key(account: Account) -> None:
    for path in (paths.READY, paths.LIVE, paths.OPENAPI):
        assert requests.get(account.relay.url + path, timeout=60).status_code == 200


def test_an_unknown_path_is_a_problem(account: Account) -> None:
    answer = requests.get(f"{account.relay.url}/nothing", timeout=60)
    assert (answer.status_code, answer.json()["status"]) == (404, 404)


def test_another_account_s_token_is_refused(account: Account) -> None:
    answer = registered(account, token="aaaaaa" + "b" * 26, kind="pixel")
    assert (answer.status_code, answer.json()["field"]) == (403, "tokens[0].token")
