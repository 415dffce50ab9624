"""What mail programs and browsers ask of a relay, and what it records of it."""

import socket
import time

import pytest
import requests

from outreach_app.wire.shapes import HitKind
from tests.relay.program import BROWSER, Account

TARGET = "https://example.com/a?b=c&d=%20e#f"


def ask(account: Account, method: str, path: str, **headers: str) -> requests.Response:
    return requests.request(
        method,
        account.relay.url + path,
        headers={**BROWSER, **headers},
        allow_redirects=False,
        timeout=60,
    )


def test_a_pixel_is_an_image_and_a_hit(account: Account) -> None:
    token = account.pixel()
    before = time.time() * 1000 - 1
    answer = ask(account, "GET", f"/p/{token}", **{"Sec-Fetch-Dest": "image", "Via": "1.1 gate"})
    assert answer.status_code == 200
    assert answer.headers["content-type"] == "image/gif"
    assert answer.content.startswith(b"GIF89a")
    assert "no-store" in answer.headers["cache-control"]
    (hit,) = account.feed().hits
    assert (hit.number, hit.token, hit.kind, hit.method) == (1, token, HitKind.OPEN, "GET")
    assert before <= hit.at <= time.time() * 1000 + 1
    assert hit.address == "127.0.0.1"
    assert hit.user_agent == BROWSER["User-Agent"]
    assert hit.headers == {
        "accept": BROWSER["Accept"],
        "accept-language": BROWSER["Accept-Language"],
        "sec-fetch-dest": "image",
        "via": "1.1 gate",
    }


def test_a_link_leads_to_its_target_only(account: Account) -> None:
    answer = ask(account, "GET", f"/l/{account.link(TARGET)}?url=https://evil.example/")
    assert (answer.status_code, answer.headers["location"]) == (302, TARGET)
    assert "no-store" in answer.headers["cache-control"]
    assert [hit.kind for hit in account.feed().hits] == [HitKind.CLICK]


def test_an_unknown_pixel_is_still_a_pixel(account: Account) -> None:
    for token in (account.token(), "x", "", "A" * 5000, "%00", "..%2f"):
        answer = ask(account, "GET", f"/p/{token}")
        assert (answer.status_code, answer.content[:6]) == (200, b"GIF89a"), token
    assert account.feed().newest == 0


def test_an_unknown_link_is_a_plain_page(account: Account) -> None:
    for token in (account.token(), account.pixel(), "x"):
        answer = ask(account, "GET", f"/l/{token}")
        assert answer.status_code == 404
        assert "location" not in answer.headers
        assert "not known" in answer.text
    assert account.feed().newest == 0


def test_tokens_survive_a_gateway_that_changes_case(account: Account) -> None:
    token = account.link(TARGET)
    assert ask(account, "GET", f"/l/{token.upper()}").status_code == 302
    assert account.feed().hits[0].token == token


@pytest.mark.parametrize("method", ["HEAD", "OPTIONS"])
def test_other_methods_are_recorded_as_what_they_are(account: Account, method: str) -> None:
    ask(account, method, f"/p/{account.pixel()}")
    answer = ask(account, method, f"/l/{account.link(TARGET)}")
    assert answer.status_code == (302 if method == "HEAD" else 204)
    assert [hit.method for hit in account.feed().hits] == [method, method]


def test_unsubscribing_takes_a_post(account: Account) -> None:
    token = account.unsubscribe()
    page = ask(account, "GET", f"/u/{token}", **{"Accept-Language": "de-AT,de;q=0.9"})
    assert page.status_code == 200
    assert '<form method="post">' in page.text
    assert "Abmelden" in page.text
    for method in ("HEAD", "OPTIONS"):
        assert ask(account, method, f"/u/{token}").ok
    assert account.feed().newest == 0
    one_click = requests.post(
        f"{account.relay.url}/u/{token}", data={"List-Unsubscribe": "One-Click"}, timeout=60
    )
    assert one_click.status_code == 200
    (hit,) = account.feed().hits
    assert (hit.kind, hit.method, hit.token) == (HitKind.UNSUBSCRIBE, "POST", token)


def test_a_device_enrols_by_a_button(account: Account) -> None:
    token = account.enrol()
    page = ask(account, "GET", f"/e/{token}", **{"Accept-Language": "es"})
    assert page.status_code == 200
    assert '<form method="post">' in page.text
    assert "Es mi dispositivo" in page.text
    assert account.feed().newest == 0
    assert requests.post(f"{account.relay.url}/e/{token}", timeout=60).status_code == 200
    (hit,) = account.feed().hits
    assert (hit.kind, hit.method, hit.token) == (HitKind.ENROL, "POST", token)


def test_a_button_works_under_its_own_address_only(account: Account) -> None:
    assert ask(account, "POST", f"/e/{account.unsubscribe()}").status_code == 404
    assert ask(account, "POST", f"/u/{account.enrol()}").status_code == 404
    assert ask(account, "POST", f"/e/{account.token()}").status_code == 404
    assert account.feed().newest == 0


def test_writing_methods_are_refused(account: Account) -> None:
    for path in (f"/p/{account.pixel()}", f"/l/{account.link(TARGET)}"):
        assert ask(account, "POST", path).status_code == 405
    assert account.feed().newest == 0


def test_long_evidence_is_capped(account: Account) -> None:
    ask(account, "GET", f"/p/{account.pixel()}", **{"User-Agent": "x" * 3000, "Accept": "y" * 3000})
    (hit,) = account.feed().hits
    assert (len(hit.user_agent), len(hit.headers["accept"])) == (512, 512)


def test_bytes_that_are_no_text_break_nothing(account: Account) -> None:
    token = account.pixel()
    host, port = account.relay.url.removeprefix("http://").split(":")
    with socket.create_connection((host, int(port)), timeout=60) as raw:
        raw.sendall(
            f"GET /p/{token} HTTP/1.1\r\nHost: x\r\nUser-Agent: ".encode()
            + b"caf\xe9\xff \x80\r\nAccept: \xf0\x9f\x98\x80\r\nConnection: close\r\n\r\n"
        )
        assert raw.recv(100).startswith(b"HTTP/1.1 200")
    assert account.feed().newest == 1


def test_numbers_run_without_gaps_in_each_account(account: Account) -> None:
    other = account.relay.account(f"{account.tag} too")
    mine, theirs = account.pixel(), other.pixel()
    for _ in range(10):
        ask(account, "GET", f"/p/{mine}")
        ask(account, "GET", f"/p/{theirs}")
    for each in (account, other):
        page = each.feed()
        assert [hit.number for hit in page.hits] == list(range(1, 11))
        assert (page.oldest, page.newest) == (1, 10)
    other.http.close()
