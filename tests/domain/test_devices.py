"""Devices in words that users know."""

import pytest
from ua_parser import parse
from ua_parser.loaders import load_lazy_builtins

from outreach_app.domain.agent_table import Families, families_of
from outreach_app.domain.devices import device_of

SAFARI = (
    "Mozilla/5.0 (iPhone; CPU iPhone OS 18_7 like Mac OS X) AppleWebKit/605.1.15"
    " (KHTML, like Gecko) Version/26.6 Mobile/15E148 Safari/604.1"
)
CHROME = (
    "Mozilla/5.0 (Linux; Android 15; Pixel 9) AppleWebKit/537.36 (KHTML, like Gecko)"
    " Chrome/151.0.0.0 Mobile Safari/537.36"
)
GMAIL = "Mozilla/5.0 (Windows NT 5.1; rv:11.0) Gecko Firefox/11.0 (via ggpht.com GoogleImageProxy)"

MANY = [
    "".join(letter for letter in row.regex if letter not in "\\^$()[]?*+|")
    for rows in load_lazy_builtins()
    for row in rows[::9]
]
"""Something like what each ninth row of the table looks for."""


@pytest.mark.parametrize(
    ("agent", "words"),
    [
        (SAFARI, "Safari on iOS (iPhone)"),
        (CHROME, "Chrome on Android (Pixel 9)"),
        ("Outlook-iOS/711.2304115.prod.iphone (3.26.0)", "Outlook on iOS (iPhone)"),
        ("Mozilla/5.0 (X11; Linux x86_64; rv:128.0) Thunderbird/128.0", "Thunderbird on Linux"),
        ("The Bat! 4.0.0.22", "The Bat!"),
        (GMAIL, "Gmail"),
        ("YahooMailProxy; https://help.yahoo.com/kb/SLN28749.html", "Yahoo or AOL"),
        ("", None),
        ("something else", None),
    ],
)
def test_a_device_is_named_as_users_know_it(agent: str, words: str | None) -> None:
    assert device_of(agent) == words


@pytest.mark.parametrize("agent", [SAFARI, CHROME, GMAIL, "", "curl/8.5.0", "x" * 300, *MANY])
def test_the_table_in_pieces_says_what_the_whole_table_says(agent: str) -> None:
    whole = parse(agent)
    parts = (whole.user_agent, whole.os, whole.device)
    assert families_of(agent) == Families(*(part.family if part else None for part in parts))
