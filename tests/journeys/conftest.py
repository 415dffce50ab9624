"""A relay whose clock can be put forward, a mail server, and a profile that knows both."""

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest

from outreach_app.bootstrap import Program as Desktop
from outreach_app.bootstrap import build
from outreach_app.domain.accounts import MailAccount, RelayAccount, Security
from outreach_app.domain.mails import Letter
from outreach_app.domain.prospects import ProspectForm
from outreach_app.system.clock import OffsetClock
from outreach_app.system.paths import open_profile
from tests.gui_thread import sitecustomize
from tests.journeys.mail_sink import PASSWORD, USER, MailSink, mail_sink
from tests.relay.program import Account, Program

LETTER = Letter(
    "An idea for {{ first_name }}",
    '<p>Hi {{ first_name }}, <a href="https://seller.example/a">one</a> '
    '<a href="https://seller.example/b">two</a></p>',
)


@dataclass(frozen=True)
class Town:
    """Relay, mail server and clock around the profiles of one test."""

    folder: Path
    relay: Program
    account: Account
    mail: MailSink
    clock: OffsetClock

    @property
    def secrets(self) -> dict[str, str]:
        """The environment of a process that works without a keyring."""
        return {"OUTREACH_MAIL_PASSWORD": PASSWORD, "OUTREACH_RELAY_KEY": self.account.key}

    def desktop(self, name: str = "profile", relay_url: str = "") -> Desktop:
        """A profile with both accounts, in this process. Close it."""
        desktop = build(open_profile(self.folder / name), clock=self.clock, use_keyring=False)
        mail = MailAccount("Sam", USER, "127.0.0.1", self.mail.port, Security.NONE, USER)
        relay = RelayAccount(relay_url or self.relay.url)
        desktop.services.setup.save(mail, PASSWORD, relay, self.account.key)
        return desktop


def queue(desktop: Desktop, names: list[str], letter: Letter = LETTER) -> None:
    """Put a letter to new prospects of these first names into the outbox."""
    services = desktop.services
    people = [services.prospects.add(ProspectForm(address_of(name), name)) for name in names]
    services.composing.queue(letter, [person.id for person in people], can_undo=False)


def address_of(name: str) -> str:
    return f"{name.lower()}@bakery.example"


@pytest.fixture(autouse=True)
def the_gui_thread_waits_for_nobody(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> Iterator[None]:
    """No socket and no SQLite statement in a window's own thread, be it a process of its own."""
    log = tmp_path / "gui-thread.log"
    monkeypatch.setenv(sitecustomize.LOG, str(log))
    monkeypatch.setenv("PYTHONPATH", str(Path(sitecustomize.__file__).parent))
    with sitecustomize.watched() as noticed:
        yield
    assert noticed == []
    assert not log.exists(), log.read_text(encoding="utf-8")


@pytest.fixture
def town(tmp_path: Path) -> Iterator[Town]:
    offset = tmp_path / "clock-offset"
    (tmp_path / "relay").mkdir()
    relay = Program(tmp_path / "relay", options=("--clock-offset-file", str(offset))).start()
    account = relay.account("Sam")
    with mail_sink() as mail, account.http:
        yield Town(tmp_path, relay, account, mail, OffsetClock(offset))
    relay.stop()
