"""The program with a relay and a mail server to work with."""

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest

from tests.journeys.mail_sink import MailSink, mail_sink
from tests.journeys.outreach import Outreach
from tests.relay.program import Account, Program


@dataclass(frozen=True)
class Street:
    """What a profile of the command line has around it."""

    relay: Program
    account: Account
    mail: MailSink
    clock_offset: Path

    def pass_time(self, seconds: float) -> None:
        """Put the relay's clock forward: all times that count are its."""
        before = float(self.clock_offset.read_text() or 0)
        self.clock_offset.write_text(f"{before + seconds}\n", encoding="ascii")


@pytest.fixture(scope="session")
def street(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Street]:
    folder = tmp_path_factory.mktemp("street")
    offset = folder / "clock-offset"
    offset.write_text("0\n", encoding="ascii")
    (folder / "relay").mkdir()
    relay = Program(folder / "relay", options=("--clock-offset-file", str(offset))).start()
    account = relay.account("Sam")
    with mail_sink() as mail, account.http:
        yield Street(relay, account, mail, offset)
    relay.stop()


@pytest.fixture
def outreach(tmp_path: Path) -> Outreach:
    """The program on a new profile."""
    return Outreach(tmp_path / "profile")
