"""Measures the outbox on a real Postfix: `make bench-outbox`.

First the rate: tracked mails over one line, tokens told to the relay included, against a bare
smtplib loop that sends the same ready bytes to the same server, by turns. The server throws away
what it took: written into mailboxes on these very cores, a mail costs more than taking it, and the
faster loop would leave most of that until after its turn. Then the faults
(`outbox_faults`): the sender is killed while Postfix is restarted, on servers that keep no copy of
what is sent and on such that do; afterwards every mail has arrived once, or is shown as a question.
"""

import os
import shutil
import smtplib
import ssl
import sys
import tempfile
import time
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import UTC, datetime
from functools import partial
from pathlib import Path
from statistics import median

sys.path.insert(0, str(Path(__file__).resolve().parents[2]))

from outbox_faults import count_faults
from outbox_profile import profile, queue, said

from outreach_app.bootstrap import Program as Desktop
from outreach_app.domain.accounts import MailAccount, Security
from outreach_app.domain.mails import Outgoing
from outreach_app.mail.messages import Messages
from outreach_app.storage.store import Store
from outreach_app.system.paths import open_profile
from outreach_app.tracking.tracker import Tracker
from tests.journeys import mail_servers
from tests.journeys.mail_servers import SENDER, UNREAD, WORDS, MailServers
from tests.relay.program import Account, Program

RATED = int(os.environ.get("BENCH_RATED", "500"))
TURNS = int(os.environ.get("BENCH_TURNS", "5"))
GOAL = 0.8


def main() -> int:
    """Run all, or the part that is named, and say whether the goals were met."""
    if reason := mail_servers.missing():
        print(f"Not measured: {reason}.")
        return 0
    parts = sys.argv[1:] or ["rate", "faults"]
    met = []
    if "rate" in parts:
        with town(saves_sent=False) as place:
            met.append(measure_rate(*place) >= GOAL)
    for saves_sent in (False, True) if "faults" in parts else ():
        with town(saves_sent=saves_sent) as place:
            met.append(count_faults(*place))
    print(f"\n{said(met=all(met))}")
    return 0 if all(met) else 1


@contextmanager
def town(*, saves_sent: bool) -> Iterator[tuple[Path, MailServers, Program, Account]]:
    """A folder, mail servers, a relay and an account there."""
    run = Path(tempfile.mkdtemp(prefix="outreach-bench-"))
    run.chmod(0o755)
    for name in ("relay", "servers"):
        (run / name).mkdir(mode=0o755)
    servers = mail_servers.servers_in(run / "servers", saves_sent=saves_sent)
    servers.start()
    relay = Program(run / "relay").start()
    account = relay.account("Ana")
    try:
        with account.http:
            yield run, servers, relay, account
    finally:
        relay.stop()
        servers.stop()
        shutil.rmtree(run, ignore_errors=True)


def measure_rate(run: Path, servers: MailServers, relay: Program, account: Account) -> float:
    """The outbox's rate as a part of the bare loop's."""
    desktop = profile(run / "rate", servers, relay, account)
    bare: list[Spent] = []
    ours: list[Spent] = []
    for turn in range(TURNS):
        ids = queue(desktop, [f"rate{turn}-{number}@{UNREAD}" for number in range(RATED)])
        ready = built(run / "rate", ids, relay)
        bare.append(alone(servers, partial(bare_loop, servers, ready)))
        ours.append(alone(servers, partial(whole_run, desktop)))
    desktop.close()
    ratio = _seconds(bare) / _seconds(ours)
    print(f"{RATED} tracked mails over one line to Postfix, {TURNS} times by turns, mails/s")
    for name, loops in (("bare smtplib loop", bare), ("outbox, tokens told in bulk", ours)):
        rates = " ".join(f"{RATED / one.seconds:6.0f}" for one in loops)
        cpu = median(one.cpu_seconds for one in loops) / RATED * 1000
        print(f"  {name:28} median {RATED / _seconds(loops):6.0f}   of {rates}", end="")
        print(f"   {cpu:.2f} ms of CPU a mail")
    print(f"  ratio of the medians {ratio:16.2f}   goal {GOAL}   {said(met=ratio >= GOAL)}")
    return ratio


@dataclass(frozen=True, slots=True)
class Spent:
    """What a loop took: by the clock on the wall, and of the processor in this process."""

    seconds: float
    cpu_seconds: float


def _seconds(loops: Sequence[Spent]) -> float:
    return median(one.seconds for one in loops)


def alone(servers: MailServers, work: Callable[[], object]) -> Spent:
    """What this takes on a server that is not busy with what came before."""
    while not servers.is_idle():
        time.sleep(0.1)
    began, cpu_began = time.perf_counter(), time.process_time()
    work()
    return Spent(time.perf_counter() - began, time.process_time() - cpu_began)


def whole_run(desktop: Desktop) -> None:
    """All that the user waits for: plan, tokens, sign-in, mails, timelines."""
    report = desktop.services.outbox.run(wait_seconds=0)
    assert len(report.sent) == RATED, report


def bare_loop(servers: MailServers, ready: Sequence[tuple[str, bytes]]) -> None:
    """A plain loop over one line."""
    trust = ssl.create_default_context(cafile=str(servers.authority))
    with smtplib.SMTP("localhost", servers.submission) as line:
        line.starttls(context=trust)
        line.login(SENDER, WORDS[SENDER])
        for recipient, message in ready:
            line.sendmail(SENDER, recipient, message)


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
