"""Client hints and fetch metadata: what real browsers send passes, what contradicts does not."""

import pytest

from outreach_app.domain.classify.agents import read_agent
from outreach_app.domain.classify.hints import (
    announces_prefetch,
    contradicts_agent,
    wrong_accept,
    wrong_destination,
)
from outreach_app.domain.hits import HitKind

WEBKIT = "AppleWebKit/537.36 (KHTML, like Gecko)"
WINDOWS = f"Mozilla/5.0 (Windows NT 10.0; Win64; x64) {WEBKIT} Chrome/120.0.0.0 Safari/537.36"
MAC = f"Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7) {WEBKIT} Chrome/120.0.0.0 Safari/537.36"
LINUX = f"Mozilla/5.0 (X11; Linux x86_64) {WEBKIT} Chrome/156.0.0.0 Safari/537.36"
PHONE = f"Mozilla/5.0 (Linux; Android 10; K) {WEBKIT} Chrome/120.0.0.0 Mobile Safari/537.36"
CHROMEBOOK = f"Mozilla/5.0 (X11; CrOS x86_64 14541.0.0) {WEBKIT} Chrome/120.0.0.0 Safari/537.36"
TELEVISION = f"Mozilla/5.0 (Web0S; Linux/SmartTV) {WEBKIT} Chrome/94.0.4606.128 Safari/537.36"
SAFARI = (
    "Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7) AppleWebKit/605.1.15 (KHTML, like Gecko)"
    " Version/17.6 Safari/605.1.15"
)
FIREFOX = "Mozilla/5.0 (Windows NT 10.0; Win64; x64; rv:150.0) Gecko/20100101 Firefox/150.0"


def hints(brands: str, platform: str) -> dict[str, str]:
    return {"sec-ch-ua": brands, "sec-ch-ua-platform": f'"{platform}"'}


CHROME_120 = '"Not_A Brand";v="8", "Chromium";v="120", "Google Chrome";v="120"'
CHROMIUM_156 = '"Not:A-Brand";v="8", "Chromium";v="156"'


@pytest.mark.parametrize(
    ("agent", "headers"),
    [
        (WINDOWS, hints(CHROME_120, "Windows")),
        (MAC, hints(CHROME_120, "macOS")),
        (PHONE, hints('"Android WebView";v="120", "Chromium";v="120"', "Android")),
        (CHROMEBOOK, hints(CHROME_120, "Chrome OS")),
        (LINUX, hints(CHROMIUM_156, "Linux")),
        (LINUX, hints(CHROMIUM_156, "Android")),
        (TELEVISION, hints('"Chromium";v="94"', "Linux")),
        (
            WINDOWS + " Edg/120.0.0.0",
            hints('"Microsoft Edge";v="120", "Chromium";v="120"', "Windows"),
        ),
        (WINDOWS + " OPR/106.0.0.0", hints('"Opera";v="106", "Chromium";v="120"', "Windows")),
        (WINDOWS, hints("", "")),
        (WINDOWS, hints("nonsense", "Unknown")),
        (WINDOWS, {}),
        (SAFARI, {}),
    ],
)
def test_a_real_browsers_hints_fit(agent: str, headers: dict[str, str]) -> None:
    assert not contradicts_agent(headers, read_agent(agent))


# The first two as Chromium 156 sends them, headless, with --user-agent.
@pytest.mark.parametrize(
    ("agent", "headers"),
    [
        (WINDOWS, hints(CHROMIUM_156, "Linux")),
        (LINUX.replace("156", "120"), hints(CHROMIUM_156, "Linux")),
        (WINDOWS, {"sec-ch-ua-platform": '"Linux"'}),
        (MAC, hints(CHROME_120, "Windows")),
        (PHONE, hints(CHROME_120, "Linux")),
        (SAFARI, hints(CHROME_120, "macOS")),
        (FIREFOX, hints(CHROME_120, "Windows")),
        (WINDOWS, hints('"HeadlessChrome";v="120", "Chromium";v="120"', "Windows")),
    ],
)
def test_an_automated_browsers_hints_do_not(agent: str, headers: dict[str, str]) -> None:
    assert contradicts_agent(headers, read_agent(agent))


@pytest.mark.parametrize(
    ("destination", "kind", "wrong"),
    [
        ("image", HitKind.OPEN, False),
        ("document", HitKind.CLICK, False),
        ("", HitKind.CLICK, False),
        ("document", HitKind.OPEN, True),
        ("empty", HitKind.OPEN, True),
        ("image", HitKind.CLICK, True),
        ("script", HitKind.CLICK, True),
    ],
)
def test_a_destination_fits_what_was_asked_for(
    destination: str, kind: HitKind, wrong: bool
) -> None:
    assert wrong_destination({"sec-fetch-dest": destination}, kind) is wrong


@pytest.mark.parametrize(
    ("accept", "kind", "agent", "wrong"),
    [
        ("text/html,application/xhtml+xml,*/*;q=0.8", HitKind.CLICK, WINDOWS, False),
        ("image/avif,image/webp,*/*;q=0.8", HitKind.OPEN, WINDOWS, False),
        ("*/*", HitKind.OPEN, FIREFOX, False),
        ("*/*", HitKind.CLICK, WINDOWS, True),
        ("text/html,*/*;q=0.8", HitKind.OPEN, SAFARI, True),
        ("*/*", HitKind.CLICK, "Mozilla/4.0 (compatible; MSIE 8.0; Windows NT 6.1)", False),
        ("", HitKind.CLICK, WINDOWS, False),
    ],
)
def test_what_is_accepted_fits_what_was_asked_for(
    accept: str, kind: HitKind, agent: str, wrong: bool
) -> None:
    assert wrong_accept({"accept": accept}, kind, read_agent(agent)) is wrong


@pytest.mark.parametrize(
    ("headers", "ahead"),
    [
        ({"sec-purpose": "prefetch;prerender"}, True),
        ({"purpose": "Preview"}, True),
        ({"x-moz": "prefetch"}, True),
        ({"x-purpose": "preview"}, True),
        ({"purpose": ""}, False),
        ({"accept": "prefetch"}, False),
        ({}, False),
    ],
)
def test_a_prefetch_says_so(headers: dict[str, str], ahead: bool) -> None:
    assert announces_prefetch(headers) is ahead
