"""The public lists of bots, and the people's programs they must not name."""

import crawleruseragents
import pytest

from outreach_app.system.bot_lists import plain_word, read_bot_lists

BOTS = read_bot_lists()
ANDROID = (
    "Mozilla/5.0 (Linux; Android 13; {}) AppleWebKit/537.36 (KHTML, like Gecko)"
    " Chrome/112.0.0.0 Mobile Safari/537.36"
)
NAMED = (
    "Slackbot-LinkExpanding 1.0",
    "python-requests/2.31.0",
    "HTTPie/3.2.2",
    "WhatsApp/2.19.92 i",
    "Mozilla/5.0 (compatible; AhrefsBot/7.0; +http://ahrefs.com/robot/)",
    "LegalMonster",
)
PEOPLES = (
    ANDROID.format("K"),
    ANDROID.format("CUBOT NOTE 20"),
    ANDROID.format("Pixel 9 Pro"),
    "Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7) AppleWebKit/605.1.15 (KHTML, like Gecko)",
    "Mozilla/5.0 (Web0S; Linux/SmartTV) AppleWebKit/537.36 Chrome/79.0.3945.79 WebAppManager",
)


@pytest.mark.parametrize("agent", NAMED)
def test_a_bot_is_named(agent: str) -> None:
    assert BOTS(agent)


@pytest.mark.parametrize("agent", PEOPLES)
def test_a_persons_browser_is_not(agent: str) -> None:
    assert BOTS(agent) is None


def test_an_endless_agent_is_cut() -> None:
    assert BOTS("Mozilla/5.0 (" + "a" * 1_000_000 + ") Googlebot") == BOTS(
        "Mozilla/5.0 (" + "a" * 600
    )


@pytest.mark.parametrize(
    ("pattern", "word"),
    [
        ("Googlebot\\/", "Googlebot/"),
        ("Mail\\.RU_Bot", "Mail.RU_Bot"),
        ("AhrefsBot", "AhrefsBot"),
        ("Ahrefs(Bot|SiteAudit)", None),
        ("^curl", None),
        ("\\bbw/", None),
        ("a{2}", None),
        ("trailing\\", None),
    ],
)
def test_a_plain_pattern_is_a_word(pattern: str, word: str | None) -> None:
    assert plain_word(pattern) == word


def test_every_example_of_the_crawlers_list_is_named() -> None:
    entries = crawleruseragents.CRAWLER_USER_AGENTS_DATA
    examples = [example for entry in entries for example in entry.get("instances", ())]
    missed = [example for example in examples if not BOTS(example)]
    assert len(examples) > 1000
    assert len(missed) < len(examples) / 200, missed
