"""A relay that is killed in mid-load has lost nothing that it answered as recorded."""

import os
import random
import signal
from pathlib import Path

from outreach_app.wire.shapes import WireHit
from tests.relay.load import Load, check_complete
from tests.relay.program import Account, Program

KILLS = int(os.environ.get("RELAY_TEST_KILLS", "20"))


def whole_feed(account: Account) -> list[WireHit]:
    hits: list[WireHit] = []
    while page := account.feed(after=hits[-1].number if hits else 0).hits:
        hits.extend(page)
    return hits


def test_kill_nine_loses_and_doubles_nothing(tmp_path: Path) -> None:
    relay = Program(tmp_path).start()
    account = relay.account("Ana")
    asks = ((f"/p/{account.pixel()}", 200), (f"/l/{account.link('https://example.com/')}", 302))
    load = Load(relay.url, asks)
    chance = random.Random(7)
    for kill in range(KILLS):
        load.start(f"k{kill}")
        load.wait_for(chance.randrange(1, 200))
        relay.stop(signal.SIGKILL)
        load.stop()
        relay.start(listen=relay.url.removeprefix("http://"))
    check_complete(whole_feed(account), load)
    assert len(load.answered) >= KILLS
    relay.stop()
    account.http.close()
