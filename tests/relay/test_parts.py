"""The relay's small parts: folding, limits, addresses, languages, targets, evidence."""

import ipaddress

import pytest

from outreach_app.relay.address import Addresses
from outreach_app.relay.endpoints.pages import NOT_FOUND, Brand, choose_language, render
from outreach_app.relay.evidence import read_evidence
from outreach_app.relay.folding import Folding
from outreach_app.relay.limits import Limit
from outreach_app.relay.link_targets import header_form, why_refused
from outreach_app.relay.store.hit import Hit
from outreach_app.relay.store.upkeep import cut_address


def hit(token: str, kind: str = "open", method: str = "GET") -> Hit:
    return Hit(1, token, kind, 0, method, "", "", "{}", 1)


def test_a_flood_is_folded_into_one_hit_a_commit() -> None:
    now = 0
    fold = Folding(3, lambda: now)
    first = fold([hit("a") for _ in range(10)] + [hit("b")])
    assert [(h.token, h.times) for h in first] == [("a", 1), ("a", 1), ("a", 1), ("a", 7), ("b", 1)]
    assert [h.times for h in fold([hit("a"), hit("a", method="HEAD"), hit("a")])] == [2, 1]
    now = 60_000
    assert [h.times for h in fold([hit("a"), hit("a")])] == [1, 1]


def test_folding_loses_no_request() -> None:
    fold = Folding(2, lambda: 0)
    asked = [hit(t, k) for t in "abca" * 9 for k in ("open", "unsubscribe")]
    assert sum(h.times for h in fold(asked)) == len(asked)
    assert Folding(0, lambda: 0)(asked) == asked


def test_a_limit_lets_a_burst_through_and_then_the_rate() -> None:
    now = 0.0
    limit = Limit(2, lambda: now)
    assert [limit.seconds_to_wait("a") for _ in range(20)] == [0] * 20
    assert limit.seconds_to_wait("a") == 1
    assert limit.seconds_to_wait("b") == 0
    now = 0.5
    assert [limit.seconds_to_wait("a") for _ in range(2)] == [0, 1]


@pytest.mark.parametrize(
    ("peer", "forwarded", "trusted", "client"),
    [
        ("127.0.0.1:5", "203.0.113.7", "", "127.0.0.1"),
        ("127.0.0.1:5", "203.0.113.7", "127.0.0.1/32", "203.0.113.7"),
        ("127.0.0.1:5", "6.6.6.6, 203.0.113.7", "127.0.0.1/32", "203.0.113.7"),
        ("127.0.0.1:5", "203.0.113.7, 10.0.0.2", "127.0.0.1/32,10.0.0.0/8", "203.0.113.7"),
        ("127.0.0.1:5", "rubbish", "127.0.0.1/32", "127.0.0.1"),
        ("127.0.0.1:5", None, "127.0.0.1/32", "127.0.0.1"),
        ("198.51.100.1:5", "203.0.113.7", "127.0.0.1/32", "198.51.100.1"),
        ("[::ffff:192.0.2.1]:5", None, "", "192.0.2.1"),
        ("[2001:db8::1]:5", None, "", "2001:db8::1"),
    ],
)
def test_forwarded_addresses_count_only_from_proxies(
    peer: str, forwarded: str | None, trusted: str, client: str
) -> None:
    networks = [ipaddress.ip_network(n) for n in trusted.split(",") if n]
    assert Addresses(networks).client(peer, lambda _: forwarded) == client


@pytest.mark.parametrize(
    ("accept_language", "language"),
    [
        ("", "en"),
        ("de", "de"),
        ("fr-FR,es;q=0.4,de;q=0.3", "es"),
        ("en;q=0.1,de-CH;q=0.9", "de"),
        ("de;q=nan,*;q=1", "en"),
        (",;;q=,=" * 200, "en"),
    ],
)
def test_pages_speak_the_reader_s_language(accept_language: str, language: str) -> None:
    assert choose_language(accept_language) == language


def test_pages_carry_the_operator_s_words_and_no_script() -> None:
    page = render(NOT_FOUND, "", Brand("Ana <Co>", "We keep little.")).decode()
    assert "Ana &lt;Co&gt;" in page
    assert "We keep little." in page
    assert "<script" not in page
    assert 'name="viewport"' in page


@pytest.mark.parametrize(
    ("address", "cut"),
    [
        ("203.0.113.77", "203.0.113.0"),
        ("2001:db8:aaaa:bbbb::1", "2001:db8:aaaa::"),
        ("", ""),
        ("rubbish", ""),
    ],
)
def test_addresses_are_cut_to_their_network(address: str, cut: str) -> None:
    assert cut_address(address) == cut


def test_an_ascii_target_stays_byte_for_byte() -> None:
    url = "http://example.com/%zz?a=b|c{d}[e]'\"<>^`#x"
    assert header_form(url) == url
    assert header_form("https://example.com/a b") == "https://example.com/a%20b"


@pytest.mark.parametrize("url", ["http://ex\u2028ample.com/\u0085", "http://a\u200b\udcff/"])
def test_invisible_characters_are_refused(url: str) -> None:
    assert why_refused(url) is not None


def test_evidence_is_storable_everywhere() -> None:
    headers = (
        ("user-agent", "a\0b\udc80"),
        ("via", "1.1 a"),
        ("via", "1.1 b"),
        ("cookie", "secret"),
        ("referer", "https://mail.example/"),
        *((f"sec-ch-ua-{n}", "x" * 600) for n in range(50)),
    )
    user_agent, kept = read_evidence(headers)
    assert user_agent == "ab?"
    assert '"via":"1.1 a, 1.1 b"' in kept
    assert "secret" not in kept
    assert "mail.example" not in kept
    assert kept.count("sec-ch-ua-") == 31
