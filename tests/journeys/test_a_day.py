"""A salesperson's day with the real window: real keys, real servers, a real notification."""

import signal
import smtplib
import subprocess
from collections.abc import Iterator, Mapping
from dataclasses import replace
from datetime import UTC, datetime
from email.message import EmailMessage
from email.utils import format_datetime
from pathlib import Path

import pytest

from outreach_app.bootstrap import Program as Desk
from outreach_app.bootstrap import build
from outreach_app.cli.demo.readers import person_opens
from outreach_app.domain.errors import UserError
from outreach_app.domain.sending_rules import LONGEST_UNDO
from outreach_app.system.clock import OffsetClock
from outreach_app.system.paths import open_profile
from tests.journeys import desktop, mail_servers
from tests.journeys.desktop import Desktop, until
from tests.journeys.mail_servers import READER, SENDER, WORDS, MailServers
from tests.journeys.outreach import OUTREACH, environment
from tests.journeys.test_real_mail import html_of
from tests.relay.program import Account, Program

pytestmark = [
    pytest.mark.servers,
    pytest.mark.skipif(bool(desktop.missing()), reason=desktop.missing()),
    pytest.mark.skipif(bool(mail_servers.missing()), reason=mail_servers.missing()),
]

LIST = """E-Mail;Vorname;Nachname;Firma
carla@example.test;Carla;Díaz;"Diaz; Bakery"
not-an-address;Nobody;;
  DAVID@example.test ;David;O'Neil;
"""


class Day:
    """The screen, the servers, and a second look into the profile that the window works on."""

    def __init__(
        self, screen: Desktop, servers: MailServers, relay: Account, clock: OffsetClock
    ) -> None:
        self.screen = screen
        self.servers = servers
        self.relay = relay
        self.clock = clock
        self.profile = screen.folder / "profile"
        self.window: subprocess.Popen[str] | None = None
        self.seen: Desk = build(open_profile(self.profile), use_keyring=False)
        self.services = self.seen.services

    def start(self, secrets: Mapping[str, str] | None = None) -> None:
        """Open the window. There is no keyring: a later start is given what the first was told."""
        self.window = self._run(secrets=secrets)

    def follow(self, link: str) -> None:
        """Somebody clicks a link in the browser: a second start hands it to the window."""
        assert self._run(link).wait(timeout=120) == 0

    def _run(self, *more: str, secrets: Mapping[str, str] | None = None) -> subprocess.Popen[str]:
        shown = {
            **self.screen.env,
            **(secrets or {}),
            "QT_QPA_PLATFORM": "xcb",
            "SSL_CERT_FILE": str(self.servers.authority),
        }
        log = (self.screen.folder / "desk.log").open("a")
        command = [*OUTREACH, "desk", *more, "--profile", str(self.profile)]
        with log:
            return subprocess.Popen(
                command, env=environment(shown), stdout=log, stderr=log, text=True
            )

    def kill(self) -> None:
        """The machine is switched off."""
        if self.window is not None:
            self.window.send_signal(signal.SIGKILL)
            self.window.wait()

    def prospect(self, address: str) -> int:
        """Their id, 0 while nobody has this address."""
        try:
            return self.services.prospects.by_address(address).id
        except UserError:
            return 0

    def kinds(self) -> list[str]:
        """What stands on Bob's timeline."""
        timeline = self.services.timelines.of(self.prospect(READER))
        return [line.kind.value for line in timeline.lines]


@pytest.fixture
def day(tmp_path: Path) -> Iterator[Day]:
    offset = tmp_path / "clock-offset"
    (tmp_path / "relay").mkdir()
    relay = Program(tmp_path / "relay", options=("--clock-offset-file", str(offset))).start()
    account = relay.account("Ana")
    with (
        mail_servers.running() as servers,
        desktop.running(tmp_path / "desktop") as screen,
        account.http,
    ):
        made = Day(screen, servers, account, OffsetClock(offset))
        try:
            yield made
        finally:
            screen.picture("last")
            made.kill()
            made.seen.close()
    relay.stop()


def test_the_day(day: Day) -> None:
    day.start()
    set_up(day)
    import_a_list(day)
    write_and_be_killed(day)
    go_on_and_send(day)
    be_told_and_answer(day)
    hear_back(day)
    day.screen.key("ctrl+q")
    assert day.window is not None
    assert day.window.wait(timeout=120) == 0


def set_up(day: Day) -> None:
    """The first steps: the account in its dialog, the relay in its field, the first prospect."""
    screen, servers = day.screen, day.servers
    screen.wait_for("^Today – Outreach$")
    screen.wait_for("^Add a mail account$", lambda: screen.key("ctrl+1", "Tab", "Return"))
    screen.write(SENDER)
    screen.key("Tab")
    screen.write("Ana Ferrer")
    screen.key("Tab", "Tab", "Tab")
    screen.write(WORDS[SENDER])
    screen.key("Tab", "Tab")
    screen.write("localhost")
    screen.key("Tab", "Down", "Tab", "ctrl+a")
    screen.write(str(servers.submission))
    screen.key("Tab")
    screen.write("localhost")
    screen.key("Tab", "Tab", "ctrl+a")
    screen.write(str(servers.imaps))
    screen.key("Return")
    until(lambda: day.services.setup.current().mail, "the account")
    screen.wait_for("^Today – Outreach$")
    screen.wait_for("^Settings – Outreach$", lambda: screen.key("ctrl+1", "Tab", "Return"))
    screen.write(day.relay.relay.url)
    screen.key("Tab")
    screen.write(day.relay.key)
    screen.key("Return")
    until(lambda: day.services.setup.current().relay, "the relay")
    screen.wait_for("^Add prospect$", lambda: screen.key("ctrl+shift+n"))
    screen.write(READER)
    screen.key("Tab")
    screen.write("Bob")
    screen.key("Return")
    until(lambda: day.prospect(READER), "Bob")


def import_a_list(day: Day) -> None:
    """A list with semicolons, a bad row and blanks around an address, chosen as a file."""
    screen = day.screen
    (screen.folder / "list.csv").write_text(LIST, encoding="utf-8-sig")
    screen.wait_for("Outreach$")
    screen.wait_for("^Import a list$", lambda: screen.key("ctrl+shift+i"))
    screen.key("Return")
    until(lambda: not screen.is_active("^Import a list$"), "the choice of a file")
    screen.write(str(screen.folder / "list.csv"))
    screen.key("Return")
    screen.wait_for("^Import a list$")
    until(lambda: day.prospect("carla@example.test"), "Carla", lambda: screen.key("Return"))
    assert day.prospect("david@example.test")
    screen.wait_for("Outreach$")


def write_and_be_killed(day: Day) -> None:
    """A link from outside begins the letter; what was typed is kept when the machine goes down."""
    screen = day.screen
    day.follow(f"mailto:{READER}?subject=Bread")
    screen.wait_for("^Write – Outreach$")
    screen.key("Tab")
    screen.write("Half a thought")
    until(lambda: _draft(day, "Half a thought"), "the draft")
    day.kill()


def go_on_and_send(day: Day) -> None:
    """The draft is offered again; sent, taken back in time, and sent after all."""
    screen = day.screen
    day.start({"OUTREACH_MAIL_PASSWORD": WORDS[SENDER], "OUTREACH_RELAY_KEY": day.relay.key})
    screen.wait_for("^Write – Outreach$", lambda: screen.key("F6", "Return"))
    _give_time_to_undo(day, LONGEST_UNDO)
    screen.key("ctrl+Return")
    until(day.services.outbox.rows, "the mail in the outbox")
    until(lambda: not day.services.outbox.rows(), "the mail taken back", lambda: _press(day))
    screen.wait_for("^Write – Outreach$")
    _give_time_to_undo(day, 3)
    screen.key("ctrl+Return")
    screen.wait_for("^Prospects – Outreach$")
    assert len(day.servers.mailbox(READER, 1)) == 1


def be_told_and_answer(day: Day) -> None:
    """Bob opens the mail; the notification's own button begins the answer."""
    screen = day.screen
    until(lambda: "sent" in day.kinds(), "the mail on the timeline")
    (mail,) = day.servers.mailbox(READER, 1)
    day.clock.advance(300)
    person_opens(html_of(mail))
    until(lambda: "opened" in day.kinds(), "the open")
    day.clock.advance(240)
    person_opens(html_of(mail))  # again: the window hears how late it is
    until(screen.notifications, "the notification")
    screen.press_button("Write")
    screen.wait_for("^Write – Outreach$")


def hear_back(day: Day) -> None:
    """Bob answers, and the answer stands on his timeline."""
    (mail,) = day.servers.mailbox(READER, 1)
    reply = EmailMessage()
    reply["From"], reply["To"], reply["Subject"] = READER, SENDER, "Re: Bread"
    reply["In-Reply-To"] = reply["References"] = str(mail["Message-ID"])
    reply["Message-ID"] = "<reply@example.test>"
    reply["Date"] = format_datetime(datetime.now(UTC))
    reply.set_content("Yes please, call me on Monday.\n")
    with smtplib.SMTP("127.0.0.1", day.servers.exchange, timeout=120) as exchange:
        exchange.send_message(reply)
    until(lambda: "replied" in day.kinds(), "the reply", lambda: day.screen.key("shift+F5"))


def _draft(day: Day, words: str) -> bool:
    rows = day.services.drafts.list()
    return any(words in day.services.drafts.open(row.id).letter.html for row in rows)


def _give_time_to_undo(day: Day, seconds: int) -> None:
    rules = day.services.sending_rules
    rules.keep(replace(rules.current(), undo_seconds=seconds))


def _press(day: Day) -> None:
    """The button of the message: undo."""
    day.screen.key("F6", "Return")
