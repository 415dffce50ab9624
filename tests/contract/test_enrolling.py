"""A page that the desktop registers works on the real relay, and its button comes with the feed."""

from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path

import pytest
import requests

from outreach_app.domain.feed import NewToken, TokenKind
from outreach_app.domain.hits import HitKind
from outreach_app.tracking.relay_client import RelayClient
from outreach_app.tracking.tracker import Tracker
from tests.relay.program import Program

PHONE = "Mozilla/5.0 (iPhone; CPU iPhone OS 17_5 like Mac OS X) AppleWebKit/605.1.15"


@pytest.fixture
def program(tmp_path: Path) -> Iterator[Program]:
    running = Program(tmp_path).start()
    yield running
    running.stop()


def test_a_button_pressed_on_the_page_comes_with_the_feed(program: Program) -> None:
    account = program.account("Maya")
    door = RelayClient(program.url, account.key, lambda: datetime.now(UTC))
    identity = door.identity()
    token = NewToken(Tracker().mint(identity.tag), TokenKind.ENROL)
    door.register([token])
    url = Tracker().enrol_url(program.url, token.token)
    headers = {"User-Agent": PHONE}
    page = requests.get(url, headers=headers, timeout=60)
    assert '<form method="post">' in page.text
    assert door.feed(0, 10, 0).hits == ()
    assert requests.post(url, headers=headers, timeout=60).status_code == 200
    (hit,) = door.feed(0, 10, 0).hits
    assert (hit.kind, hit.method, hit.token) == (HitKind.ENROL, "POST", token.token)
    assert (hit.user_agent, hit.address) == (PHONE, "127.0.0.1")
    door.close()
    account.http.close()
