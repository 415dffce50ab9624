"""The desk as a process: it ends at once in mid-poll, loses nothing, and there is only one."""

import signal
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager

import pytest

from outreach_app.cli.demo.readers import person_opens
from tests.journeys.bad_line import BadLine, bad_line
from tests.journeys.conftest import Town, address_of, queue
from tests.journeys.outreach import Outreach, environment

BOUND = 15.0
"""Seconds: less than the poll under way would last, and enough for the busiest machine to end in.

The desk allows its lanes less than two to come to rest; here they may need what they need.
"""

QUITTING = """
import sys, threading
from pathlib import Path
from PySide6.QtCore import QMetaObject, Qt
from outreach_app.bootstrap import build
from outreach_app.system.paths import open_profile
from outreach_app.ui import app
from outreach_app.ui.app import build_desk

def quit_when_told():
    sys.stdin.readline()
    QMetaObject.invokeMethod(desk, "quit", Qt.ConnectionType.QueuedConnection)

app.CLOSE_BOUND_MS = 14_000
program = build(open_profile(Path(sys.argv[1])))
desk = build_desk(program.services, notifications=False)
desk.start()
desk.show()
threading.Thread(target=quit_when_told, daemon=True).start()
desk.run()
program.close()
assert desk.is_at_rest
"""


@pytest.fixture
def line(town: Town) -> Iterator[BadLine]:
    with bad_line(town.relay.url) as made:
        yield made


@pytest.fixture
def outreach(town: Town, line: BadLine) -> Outreach:
    """A profile with one mail sent, that reaches the relay over the line."""
    made = town.desktop(relay_url=line.url)
    queue(made, ["Ana"])
    made.services.outbox.run()
    made.close()
    town.clock.advance(300)
    return Outreach(made.profile.folder, town.secrets)


@contextmanager
def ended(desk: subprocess.Popen[str]) -> Iterator[subprocess.Popen[str]]:
    """Whatever happens, this process does not outlive its test."""
    try:
        yield desk
    finally:
        desk.kill()
        desk.communicate()


def hits(outreach: Outreach) -> int:
    return int(outreach.done("sync", "--once")["new_hits"])


@pytest.mark.parametrize("number", [signal.SIGTERM, signal.SIGKILL])
def test_a_signal_in_mid_poll_ends_it_at_once(
    town: Town, line: BadLine, outreach: Outreach, number: signal.Signals
) -> None:
    with ended(outreach.start("desk")) as desk:
        line.wait_until_asked(b"wait=25")
        began = time.monotonic()
        desk.send_signal(number)
        desk.wait(timeout=60)
        assert time.monotonic() - began < BOUND
    person_opens(town.mail.html(address_of("Ana")))
    assert hits(outreach) == 1
    assert [line["kind"] for line in outreach.done("timeline", address_of("Ana"))["lines"]] == [
        "opened",
        "sent",
    ]


def test_quitting_in_mid_poll_ends_within_the_bound(
    town: Town, line: BadLine, outreach: Outreach
) -> None:
    with ended(
        subprocess.Popen(
            [sys.executable, "-c", QUITTING, str(outreach.profile)],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            text=True,
            env=environment(outreach.env),
        )
    ) as desk:
        line.wait_until_asked(b"wait=25")
        began = time.monotonic()
        _, complaint = desk.communicate("\n", timeout=60)
        assert time.monotonic() - began < BOUND
    assert (desk.returncode, complaint) == (0, "")
    person_opens(town.mail.html(address_of("Ana")))
    assert hits(outreach) == 1


def test_a_second_start_raises_the_first_and_ends(line: BadLine, outreach: Outreach) -> None:
    with ended(outreach.start("desk")) as desk:
        line.wait_until_asked(b"wait=25")
        second = outreach.run("desk")
        assert (second.returncode, second.stderr) == (0, "")
        assert desk.poll() is None


def test_a_hit_that_the_desk_took_in_is_not_taken_again(
    town: Town, line: BadLine, outreach: Outreach
) -> None:
    with ended(outreach.start("desk")):
        line.wait_until_asked(b"wait=25")
        person_opens(town.mail.html(address_of("Ana")))
        line.wait_until_asked(b"after=1&")
    assert hits(outreach) == 0
    assert len(outreach.done("timeline", address_of("Ana"))["lines"]) == 2
