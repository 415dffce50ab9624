"""Measures reading a large mailbox: `make bench-mailbox`, on Dovecot from the distribution.

50,000 mails of the last 30 days, of which some answer a mail that was sent before them: the first
look, a look that finds nothing, and one that finds a single answer.
"""

import os
import resource
import shutil
import sys
import tempfile
import time
from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[2]))

from outreach_app.bootstrap import Program, build
from outreach_app.domain.mailbox import MailboxReport
from outreach_app.domain.mails import Letter
from outreach_app.domain.prospects import ProspectForm
from outreach_app.system.clock import OffsetClock
from outreach_app.system.paths import open_profile
from tests.fakes.letters import answer
from tests.journeys import mail_servers
from tests.journeys.mail_servers import READER, SENDER, WORDS, MailServers
from tests.journeys.test_mailbox import account_at, signed_in

MAILS = int(os.environ.get("BENCH_MAILS", "50000"))
ANSWERS = 500
"""Every so many mails one is an answer."""

DAYS = 30
LETTER = Letter("Bread", "<p>Hi</p>", track_opens=False, track_clicks=False)


def main() -> int:
    """Run it, and say whether the goals were met."""
    if reason := mail_servers.missing():
        print(f"Not measured: {reason}.")
        return 0
    run = Path(tempfile.mkdtemp(prefix="outreach-bench-"))
    run.chmod(0o755)
    servers = mail_servers.servers_in(run)
    servers.start()
    os.environ["SSL_CERT_FILE"] = str(servers.authority)
    try:
        return measure(run, servers)
    finally:
        servers.stop()
        shutil.rmtree(run, ignore_errors=True)


def measure(run: Path, servers: MailServers) -> int:
    """Send one mail a month ago, fill the inbox, and look three times."""
    offset = OffsetClock(run / "offset")
    offset.advance(-(DAYS - 1) * 86_400)
    program = build(open_profile(run / "profile"), clock=offset, use_keyring=False)
    named = sent_mail(program, servers)
    offset.advance((DAYS - 1) * 86_400)
    fill(servers, named)
    check = program.services.mailboxes.check
    first, report = timed(check.run)
    print(f"first look: {first:.1f} s for {report.looked_at} mails, {report.replies} answers")
    nothing, _ = timed(check.run)
    print(f"later look, nothing new: {nothing * 1000:.0f} ms")
    with signed_in(servers, SENDER) as imap:
        imap.append("INBOX", "", "", answer(READER, "Late.", to=SENDER, answers=named))
    one, report = timed(check.run)
    print(f"later look, one answer: {one * 1000:.0f} ms, {report.replies} found")
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
    print(f"peak memory: {peak:.0f} MB")
    program.close()
    return 0 if first <= 60 and nothing <= 1 and one <= 1 and report.replies == 1 else 1


def sent_mail(program: Program, servers: MailServers) -> str:
    """The Message-ID of the mail that left."""
    services = program.services
    services.setup.save(account_at(servers), WORDS[SENDER], None, "")
    prospect = services.prospects.add(ProspectForm(READER, "Bob"))
    services.composing.queue(LETTER, [prospect.id], can_undo=False)
    services.outbox.run()
    return str(servers.mailbox(READER, 1)[-1]["Message-ID"])


def fill(servers: MailServers, named: str) -> None:
    """Put the mails where Dovecot keeps them, as files of their ages."""
    folder = servers.run / "mail" / SENDER / "Maildir"
    with signed_in(servers, SENDER) as imap:  # makes the folders
        imap.select("INBOX")
    now = datetime.now(UTC)
    body = "A line of a mail that says nothing in particular.\n" * 40
    for number in range(MAILS):
        is_answer = number % ANSWERS == ANSWERS - 1
        raw = answer(
            READER if is_answer else f"news{number % 900}@shop{number % 300}.example",
            "Yes." if is_answer else body,
            to=SENDER,
            subject="Re: Bread" if is_answer else f"Offer {number}",
            answers=named if is_answer else "",
        )
        path = folder / "cur" / f"{number:07d}.bench:2,S"
        path.write_bytes(raw)
        at = (now - timedelta(days=DAYS - 2) * (1 - number / MAILS)).timestamp()
        os.utime(path, (at, at))
    for path in (folder, *folder.rglob("*")):
        shutil.chown(path, "mail", "mail")


def timed(look: Callable[[], MailboxReport]) -> tuple[float, MailboxReport]:
    """How long a look took."""
    began = time.monotonic()
    report = look()
    return time.monotonic() - began, report


if __name__ == "__main__":
    raise SystemExit(main())
