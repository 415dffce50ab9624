"""Measures the outbox on a real Postfix: `make bench-outbox`.

First the rate: tracked mails over one line, tokens told to the relay included, against a bare
smtplib loop that sends the same ready bytes to the same server. Then the faults: the sender is
killed at random moments, ten of them between a final dot and its answer, while Postfix is
restarted; afterwards every mail has arrived once, or is shown as a question.
"""

import os
import random
import shutil
import smtplib
import ssl
import sys
import tempfile
import threading
import time
from collections import Counter
from collections.abc import Callable, Sequence
from datetime import UTC, datetime
from functools import partial
from pathlib import Path
from statistics import median

sys.path.insert(0, str(Path(__file__).resolve().parents[2]))

from outreach_app.bootstrap import Program as Desktop
from outreach_app.bootstrap import build
from outreach_app.domain.accounts import MailAccount, RelayAccount, Security
from outreach_app.domain.mails import Letter, Outgoing, OutgoingState
from outreach_app.domain.prospects import ProspectForm
from outreach_app.mail.messages import Messages
from outreach_app.storage.store import Store
from outreach_app.system.paths import open_profile
from outreach_app.tracking.tracker import Tracker
from tests.journeys import mail_servers
from tests.journeys.killing import Nursery
from tests.journeys.mail_servers import READER, SENDER, WORDS, MailServers
from tests.relay.program import Account, Program

RATED = int(os.environ.get("BENCH_RATED", "200"))
MAILS = int(os.environ.get("BENCH_MAILS", "200"))
TURNS = int(os.environ.get("BENCH_TURNS", "5"))
KILLS, AIMED, RESTARTS = 40, 10, 5
LONGEST_LIFE = 150
"""Steps of a child; one mail takes about twenty-five."""

GOAL = 0.8
DELIVERY_SECONDS = 60
LETTER = Letter(
    "An idea for {{ first_name }}",
    '<p>Hi {{ first_name }}, <a href="https://seller.example/a">one</a> '
    '<a href="https://seller.example/b">two</a></p>' + "<p>And some more words.</p>" * 20,
)


def main() -> int:
    """Run both, and say whether the goals were met."""
    if reason := mail_servers.missing():
        print(f"Not measured: {reason}.")
        return 0
    run = Path(tempfile.mkdtemp(prefix="outreach-bench-"))
    run.chmod(0o755)
    (run / "relay").mkdir()
    servers = mail_servers.servers_in(run / "servers")
    (run / "servers").mkdir(mode=0o755)
    servers.start()
    relay = Program(run / "relay").start()
    account = relay.account("Ana")
    try:
        with account.http:
            rate = measure_rate(run, servers, relay, account)
            sound = count_faults(run, servers, relay, account)
    finally:
        relay.stop()
        servers.stop()
        shutil.rmtree(run, ignore_errors=True)
    print(f"\n{'met' if rate >= GOAL and sound else 'MISSED'}")
    return 0 if rate >= GOAL and sound else 1


def measure_rate(run: Path, servers: MailServers, relay: Program, account: Account) -> float:
    """The outbox's rate as a part of the bare loop's."""
    desktop = profile(run / "rate", servers, relay, account)
    bare, ours = [], []
    for turn in range(TURNS):
        ids = queue(desktop, RATED, f"rate{turn}-")
        ready = built(run / "rate", ids, relay)
        bare.append(alone(servers, partial(bare_loop, servers, ready)))
        ours.append(alone(servers, partial(whole_run, desktop)))
    desktop.close()
    ratio = median(bare) / median(ours)
    print(f"{RATED} tracked mails over one line to Postfix, {TURNS} times by turns, mails/s")
    for name, loops in (("bare smtplib loop", bare), ("outbox, tokens told in bulk", ours)):
        rates = " ".join(f"{RATED / one:6.0f}" for one in sorted(loops, reverse=True))
        print(f"  {name:28} median {RATED / median(loops):6.0f}   of {rates}")
    print(f"  ratio of the medians {ratio:16.2f}   goal {GOAL}   {said(met=ratio >= GOAL)}")
    return ratio


def alone(servers: MailServers, work: Callable[[], object]) -> float:
    """Seconds that this takes on a server that is not delivering what came before."""
    while not servers.is_idle():
        time.sleep(0.1)
    began = time.perf_counter()
    work()
    return time.perf_counter() - began


def whole_run(desktop: Desktop) -> None:
    """All that the user waits for: plan, tokens, sign-in, mails, timelines."""
    report = desktop.services.outbox.run(wait_seconds=0)
    assert len(report.sent) == RATED, report


def said(*, met: bool) -> str:
    """The verdict on a goal."""
    return "met" if met else "NOT MET"


def bare_loop(servers: MailServers, ready: Sequence[tuple[str, bytes]]) -> None:
    """A plain loop over one line."""
    trust = ssl.create_default_context(cafile=str(servers.authority))
    with smtplib.SMTP("localhost", servers.submission) as line:
        line.starttls(context=trust)
        line.login(SENDER, WORDS[SENDER])
        for recipient, message in ready:
            line.sendmail(SENDER, recipient, message)


def count_faults(run: Path, servers: MailServers, relay: Program, account: Account) -> bool:
    """Kill the sender and restart the server; then count what arrived."""
    folder = run / "faults"
    desktop = profile(folder, servers, relay, account)
    queue(desktop, MAILS, "fault")
    chance, kills = random.Random(5), 0  # noqa: S311 - kills, guards nothing
    lives = [chance.randrange(1, LONGEST_LIFE) for _ in range(KILLS - AIMED)]
    lives += [-chance.randrange(1, 4) for _ in range(AIMED)]
    chance.shuffle(lives)
    secrets = {"OUTREACH_MAIL_PASSWORD": WORDS[SENDER], "OUTREACH_RELAY_KEY": account.key}
    with Nursery(secrets) as nursery:
        for number, life in enumerate(lives):
            restart = None
            if number % (KILLS // RESTARTS) == 3:
                restart = threading.Thread(target=servers.restart_sending)
                restart.start()
            kills += nursery.is_killed("send", folder, life)
            if restart is not None:
                restart.join()
            wake(desktop)
        while wake(desktop):
            assert not nursery.is_killed("send", folder, 0)
    rows = desktop.services.outbox.rows()
    unknown = {row.recipient for row in rows if row.state is OutgoingState.UNKNOWN}
    other = [row for row in rows if row.state is not OutgoingState.UNKNOWN]
    desktop.close()
    names = {address(number, "fault") for number in range(MAILS)}
    arrived = delivered(servers, names, names - unknown)
    twice = [one for one, count in arrived.items() if count > 1]
    lost = names - set(arrived) - unknown
    print(f"\n{MAILS} mails, {kills} kills ({AIMED} after a final dot), {RESTARTS} restarts")
    print(f"  arrived once            {sum(count == 1 for count in arrived.values()):5}")
    print(f"  arrived twice           {len(twice):5}")
    print(f"  lost                    {len(lost):5}")
    print(f"  shown as a question     {len(unknown):5}   (at most one a kill)")
    print(f"    of which had arrived  {len(unknown & set(arrived)):5}")
    print(f"  refused or left over    {len(other):5}")
    return not twice and not lost and not other and len(unknown) <= kills


def delivered(servers: MailServers, names: set[str], awaited: set[str]) -> Counter[str]:
    """Who got how many, once all that are awaited have one or a minute has passed.

    A server that was stopped in between puts deliveries off for a while.
    """
    end = time.monotonic() + DELIVERY_SECONDS
    while True:
        mails = servers.mailbox(READER, 0)
        arrived = Counter(str(mail["to"]) for mail in mails if str(mail["to"]) in names)
        if awaited <= set(arrived) or time.monotonic() > end:
            return arrived
        time.sleep(1)


def wake(desktop: Desktop) -> int:
    """Let nothing wait for its time; returns how many mails wait."""
    queued = [row for row in desktop.services.outbox.rows() if row.state in WAITING]
    for row in queued:
        if row.next_try_at is not None:
            desktop.services.outbox.retry(row.id)
    return len(queued)


WAITING = frozenset({OutgoingState.QUEUED, OutgoingState.CLAIMING, OutgoingState.SENDING})


def profile(folder: Path, servers: MailServers, relay: Program, account: Account) -> Desktop:
    """A profile that sends through Postfix and tracks with the relay."""
    desktop = build(open_profile(folder), use_keyring=False)
    mail = MailAccount(
        name="Ana",
        address=SENDER,
        host="localhost",
        port=servers.submission,
        security=Security.STARTTLS,
        user=SENDER,
        ca_file=str(servers.authority),
    )
    desktop.services.setup.save(mail, WORDS[SENDER], RelayAccount(relay.url), account.key)
    return desktop


def address(number: int, tag: str) -> str:
    """One of many addresses of one mailbox."""
    local, _, domain = READER.partition("@")
    return f"{local}+{tag}{number}@{domain}"


def queue(desktop: Desktop, many: int, tag: str = "rate") -> tuple[int, ...]:
    """A letter to so many new prospects."""
    people = [ProspectForm(address(number, tag), f"P{number}") for number in range(many)]
    return desktop.services.composing.queue(LETTER, people, can_undo=False).mail_ids


def built(folder: Path, ids: Sequence[int], relay: Program) -> list[tuple[str, bytes]]:
    """The same mails, ready."""
    store = Store(open_profile(folder).database)
    with store.reading() as tx:
        mails = tx.outgoing.many(ids)
    store.close()
    sender = MailAccount("Ana", SENDER, "localhost", 1, Security.STARTTLS, SENDER)
    return [(one.recipient, message_of(one, sender, relay)) for one in mails]


def message_of(mail: Outgoing, sender: MailAccount, relay: Program) -> bytes:
    """One mail's bytes."""
    url = Tracker().unsubscribe_url(relay.url, mail.unsubscribe_token or "")
    return Messages().build(mail, sender, datetime.now(UTC), url)


if __name__ == "__main__":
    sys.exit(main())
