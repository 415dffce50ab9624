"""The relay dies, comes back, and is cut off in the middle: the desktop recovers, once each."""

import signal
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from types import NoneType

import pytest

from outreach_app.bootstrap import Program as Desktop
from outreach_app.cli.demo.readers import person_clicks, person_opens
from outreach_app.domain.errors import UserError
from tests.journeys.bad_line import BadLine, bad_line
from tests.journeys.conftest import Town, address_of, queue


@pytest.fixture
def line(town: Town) -> Iterator[BadLine]:
    with bad_line(town.relay.url) as made:
        yield made


@pytest.fixture
def desktop(town: Town, line: BadLine) -> Iterator[Desktop]:
    """A desktop that reaches the relay over the bad line."""
    made = town.desktop(relay_url=line.url)
    queue(made, ["Ana"])
    yield made
    made.close()


def sent(town: Town, desktop: Desktop) -> str:
    """Ana's mail as it lies in her mailbox."""
    desktop.services.outbox.run()
    town.clock.advance(300)
    return town.mail.html(address_of("Ana"))


def timeline(desktop: Desktop) -> list[str]:
    person = desktop.services.prospects.by_address(address_of("Ana"))
    lines = desktop.services.timelines.of(person.id).lines
    return [f"{line.kind.value} x{line.count}" for line in reversed(lines)]


def test_a_relay_that_is_killed_in_mid_poll_and_comes_back(
    town: Town, desktop: Desktop, line: BadLine
) -> None:
    html = sent(town, desktop)
    with ThreadPoolExecutor(1) as pool:
        for _ in range(3):
            desktop.services.watching.catch_up()  # and decide what is due: the next poll waits
            waiting = pool.submit(desktop.services.watching.poll, 25)
            line.wait_until_asked(b"wait=25")
            person_opens(html)
            town.relay.stop(signal.SIGKILL)
            assert isinstance(waiting.exception(60), UserError | NoneType)
            with pytest.raises(UserError) as away:
                desktop.services.watching.poll(0)
            assert away.value.code == "relay-away"
            town.relay.start()
            desktop.services.watching.catch_up()
            town.clock.advance(600)
    assert len(town.account.feed().hits) == 3
    assert timeline(desktop) == ["sent x1", "opened x1", "opened x1", "opened x1"]


def test_a_line_cut_anywhere_in_an_answer(town: Town, desktop: Desktop, line: BadLine) -> None:
    html = sent(town, desktop)
    for limit in (0, 1, 15, 80, 150, 300, 420):
        person_clicks(html, link=0)
        line.cut()
        line.limit = limit
        with pytest.raises(UserError) as fault:
            desktop.services.watching.poll(0)
        assert fault.value.code in {"relay-away", "relay-answer"}
        line.limit = None
        line.cut()
        assert desktop.services.watching.catch_up().new_hits == 1
        town.clock.advance(600)
    assert timeline(desktop) == ["sent x1", *["clicked x1"] * 7]


def test_a_cut_while_tokens_are_registered_sends_the_mail_once(
    town: Town, desktop: Desktop, line: BadLine
) -> None:
    line.limit = 10
    line.cut()
    assert desktop.services.outbox.run().sent == ()
    assert town.mail.recipients() == []
    line.limit = None
    line.cut()
    (row,) = desktop.services.outbox.rows()
    desktop.services.outbox.retry(row.id)
    assert desktop.services.outbox.run().sent == (row.id,)
    assert town.mail.recipients() == [address_of("Ana")]
    person_opens(town.mail.html(address_of("Ana")))
    assert desktop.services.watching.catch_up().new_hits == 1


def test_a_cut_in_mid_poll_loses_nothing(town: Town, desktop: Desktop, line: BadLine) -> None:
    html = sent(town, desktop)
    desktop.services.watching.catch_up()
    with ThreadPoolExecutor(1) as pool:
        waiting = pool.submit(desktop.services.watching.poll, 25)
        line.wait_until_asked(b"wait=25")
        line.cut()
        person_opens(html)
        fault = waiting.exception(60)
    assert isinstance(fault, UserError)
    assert desktop.services.watching.poll(0).new_hits == 1


def test_two_desktops_read_one_account(town: Town, desktop: Desktop) -> None:
    other = town.desktop("other")
    queue(other, ["Bo"])
    other.services.outbox.run()
    html = sent(town, desktop)
    person_opens(html)
    person_opens(town.mail.html(address_of("Bo")))
    for _ in range(2):
        desktop.services.watching.catch_up()
        other.services.watching.catch_up()
    assert timeline(desktop) == ["sent x1", "opened x1"]
    person = other.services.prospects.by_address(address_of("Bo"))
    kinds = [line.kind.value for line in other.services.timelines.of(person.id).lines]
    assert kinds == ["opened", "sent"]
    other.close()


def test_two_programs_take_in_one_feed_at_once(town: Town, desktop: Desktop, line: BadLine) -> None:
    """A timer's `outreach sync` beside the desk, on one profile."""
    html = sent(town, desktop)
    beside = town.desktop(relay_url=line.url)
    for _ in range(40):
        person_clicks(html, link=1)
        town.clock.advance(1)
    town.clock.advance(600)
    with ThreadPoolExecutor(4) as pool:
        reports = list(
            pool.map(lambda one: one.services.watching.catch_up(), [desktop, beside] * 4)
        )
    assert sum(report.new_hits for report in reports) == 40
    assert sum(len(report.alerts) for report in reports) == 1
    person = desktop.services.prospects.by_address(address_of("Ana"))
    (mail,) = desktop.services.timelines.of(person.id).mails
    assert sum(link.human_clicks + link.machine_clicks for link in mail.links) == 40
    beside.close()
