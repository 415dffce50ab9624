"""Kills the sender and restarts Postfix while mails leave, then counts what became of each.

Run by `make bench-outbox`, once with servers that keep no copy of what is sent and once with such
that do. Nothing is taken on trust: what arrived is read in the recipient's mailbox, what is in
Sent is read there, and for a mail that is missing the server's own log is printed.
"""

import os
import random
import threading
import time
from collections import Counter
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, replace
from email.message import EmailMessage
from pathlib import Path

from outbox_profile import LETTER, address, profile, queue, said

from outreach_app.bootstrap import Program as Desktop
from outreach_app.domain.mails import Outgoing, OutgoingState
from outreach_app.storage.store import Store
from outreach_app.system.paths import open_profile
from tests.journeys.killing import Nursery
from tests.journeys.mail_servers import READER, SENDER, WORDS, MailServers
from tests.relay.program import Account, Program

MAILS = int(os.environ.get("BENCH_MAILS", "200"))
KILLS = int(os.environ.get("BENCH_KILLS", "40"))
AIMED = KILLS // 4
TIMED = KILLS * 3 // 8
RESTARTS = 5
WITH_FILE = 4
"""Every so manieth mail carries a file that takes many writes."""

FILE_BYTES = 300_000
LONGEST_LIFE, LONGEST_TIME = 70, 160
"""In steps, of which a mail takes about eight, and in milliseconds."""

PATIENCE = 180.0
"""Seconds until the server must have delivered what it took."""

WAITING = frozenset({OutgoingState.QUEUED, OutgoingState.CLAIMING, OutgoingState.SENDING})


@dataclass(frozen=True, slots=True)
class Outcome:
    """What became of all mails, by address."""

    kills: int
    aimed: int
    restarts: int
    states: dict[str, OutgoingState]
    after_look: dict[str, OutgoingState]
    arrived: Counter[str]
    with_file: set[str]
    copies: Counter[str]
    tracked_copies: int

    def of(self, *states: OutgoingState) -> set[str]:
        """Who is in one of these states after the kills."""
        return {name for name, state in self.states.items() if state in states}


def count_faults(run: Path, servers: MailServers, relay: Program, account: Account) -> bool:
    """Kill, restart, count, and print a table. True where every goal was met."""
    began = time.monotonic()
    folder = run / "faults"
    desktop = profile(folder, servers, relay, account, reads=True)
    names = _queue_all(desktop)
    with _nursery(account) as nursery:
        kills, aimed, restarts = _kill(nursery, folder, desktop, servers)
        while _wake(desktop):
            assert not nursery.is_killed("send", folder, 0)
    states = {one.recipient: one.state for one in _mails(folder, names)}
    _wait_for(servers)
    taken = {(str(mail["to"]), _taking_of(mail)) for mail in servers.mailbox(READER, 0)}
    arrived = Counter(name for name, _ in taken)
    copies, tracked = _look_into_sent(desktop, servers)
    outcome = Outcome(
        kills,
        aimed,
        restarts,
        states,
        {one.recipient: one.state for one in _mails(folder, names)},
        Counter({name: arrived[name] for name in names if arrived[name]}),
        {name for number, name in enumerate(names) if number % WITH_FILE == 0},
        copies,
        tracked,
    )
    desktop.close()
    is_sound = _print(outcome, saves=servers.saves_sent, seconds=time.monotonic() - began)
    _explain(outcome, servers)
    return is_sound


def _queue_all(desktop: Desktop) -> list[str]:
    names = [address(number, "fault") for number in range(MAILS)]
    file = desktop.services.attachments.take(os.urandom(FILE_BYTES), "offer.pdf")
    for number, name in enumerate(names):
        letter = LETTER if number % WITH_FILE else replace(LETTER, attachments=(file,))
        queue(desktop, [name], letter)
    return names


@contextmanager
def _nursery(account: Account) -> Iterator[Nursery]:
    secrets = {"OUTREACH_MAIL_PASSWORD": WORDS[SENDER], "OUTREACH_RELAY_KEY": account.key}
    with Nursery(secrets) as nursery:
        yield nursery


def _lives(chance: random.Random) -> list[str]:
    """How each sender dies: between a dot and its answer, at a time, or at a step."""
    lives = [f"-{chance.randrange(1, 4)}" for _ in range(AIMED)]
    lives += [f"{chance.randrange(1, LONGEST_TIME)}ms" for _ in range(TIMED)]
    lives += [f"{chance.randrange(1, LONGEST_LIFE)}" for _ in range(KILLS - AIMED - TIMED)]
    chance.shuffle(lives)
    return lives


def _kill(
    nursery: Nursery, folder: Path, desktop: Desktop, servers: MailServers
) -> tuple[int, int, int]:
    """Kills in all, those between a dot and its answer, and restarts."""
    kills = aimed = restarts = 0
    for number, life in enumerate(_lives(random.Random(5))):  # noqa: S311 - guards nothing
        restart = None
        if number % (KILLS // RESTARTS) == 3:
            restart = threading.Thread(target=servers.restart_sending)
            restart.start()
            restarts += 1
        is_killed = nursery.is_killed("send", folder, life)
        kills += is_killed
        aimed += is_killed and life.startswith("-")
        if restart is not None:
            restart.join()
        _wake(desktop)
    return kills, aimed, restarts


def _wake(desktop: Desktop) -> int:
    """Let nothing wait for its time; returns how many mails wait."""
    queued = [row for row in desktop.services.outbox.rows() if row.state in WAITING]
    for row in queued:
        if row.next_try_at is not None:
            desktop.services.outbox.retry(row.id)
    return len(queued)


def _mails(folder: Path, names: list[str]) -> list[Outgoing]:
    store = Store(open_profile(folder).database)
    with store.reading() as tx:
        people = [tx.prospects.by_address(name) for name in names]
        mails = [tx.outgoing.of_prospect(one.id) for one in people if one is not None]
    store.close()
    return [mail for theirs in mails for mail in theirs]


def _wait_for(servers: MailServers) -> None:
    """Until the server has delivered all that it took: what it put off comes later."""
    end = time.monotonic() + PATIENCE
    while not servers.is_idle() and time.monotonic() < end:
        time.sleep(0.5)


def _taking_of(mail: EmailMessage) -> str:
    """The line in which the server says when and as what it took a mail from us.

    Stopped between delivering a mail and writing that down, Postfix delivers it again: in both
    copies this line is the same, where a mail that was sent twice has two.
    """
    return str(mail.get_all("received", [""])[-1])


def _look_into_sent(desktop: Desktop, servers: MailServers) -> tuple[Counter[str], int]:
    """Copies in Sent by address, and how many carry pixel or links, once all are seen to."""
    desktop.services.mailboxes.sent.allow_replacing(allowed=True)
    while desktop.services.mailboxes.check.run().copies:
        pass
    mails = servers.mailbox(SENDER, 0, "Sent")
    return Counter(str(mail["to"]) for mail in mails), sum(map(_is_tracked, mails))


def _is_tracked(mail: EmailMessage) -> bool:
    html = mail.get_body(("html",))
    return html is not None and "/p/" in str(html.get_content())


def _print(found: Outcome, *, saves: bool, seconds: float) -> bool:
    """The table of goals. True where all were met."""
    sent, unknown = found.of(OutgoingState.SENT), found.of(OutgoingState.UNKNOWN)
    twice = [name for name, count in found.arrived.items() if count > 1]
    lost = sent - set(found.arrived)
    came = unknown & set(found.arrived)
    proved = {name for name in unknown if found.after_look[name] is OutgoingState.SENT}
    wrongly = proved - came
    has_copy = {n for n, state in found.after_look.items() if state is OutgoingState.SENT}
    wrong_copies = sum(found.copies[name] != 1 for name in has_copy)
    other = set(found.states) - sent - unknown
    rows = [
        ("mails sent, and arrived once", len(sent - set(twice) - lost), None),
        ("  of these with a file", len(found.with_file & sent), None),
        ("arrived twice", len(twice), 0),
        ("sent and lost", len(lost), 0),
        ("refused or left over", len(other), 0),
        ("shown as a question", len(unknown), found.kills),
        ("  of which had arrived", len(came), None),
        ("  settled by a copy in Sent", len(proved), None),
        ("  settled wrongly", len(wrongly), 0),
        ("mails without just one copy in Sent", wrong_copies, 0),
        ("copies in Sent with pixel or links", found.tracked_copies, 0),
    ]
    if saves:
        rows.append(("arrived, and no copy settled it", len(came - proved), 0))
    how = "keeps a copy of its own in Sent" if saves else "keeps no copies"
    print(f"\n{len(found.states)} mails, a quarter with a file; the server {how}")
    print(f"{found.kills} kills ({found.aimed} between final dot and answer), ", end="")
    print(f"{found.restarts} restarts of Postfix, {seconds:.0f} s")
    for name, count, goal in rows:
        verdict = "" if goal is None else f"at most {goal:3}   {said(met=count <= goal)}"
        print(f"  {name:36} {count:5}   {verdict}")
    return all(goal is None or count <= goal for _, count, goal in rows)


def _explain(found: Outcome, servers: MailServers) -> None:
    """What the server says of mails that are missing or came twice."""
    odd = [name for name in found.of(OutgoingState.SENT) if found.arrived[name] != 1]
    log = (servers.run / "postfix" / "log").read_text("utf-8", "replace").splitlines()
    for name in odd:
        print(f"\n{name}: {found.states[name]}, arrived {found.arrived[name]} times")
        print("\n".join(line for line in log if name in line))
