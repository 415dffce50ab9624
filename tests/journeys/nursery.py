"""Gives birth to processes that may die at any step: the real program, killed from inside.

Run as a program, it loads everything once and then forks a child for each line `STEP DEED PROFILE`
of its input. A step is an SQL statement, a commit, a line to a mail server, or an alert shown;
at the step of that number the child kills itself with SIGKILL, which nothing can catch. For 0 it
lives; for -N it dies after the final dot of its Nth mail, before it reads the answer; for Nms it
dies so many milliseconds after its program was built, wherever it is then. It answers
with the child's exit status, negative for a signal, and its last step.
"""

import os
import signal
import sqlite3
import sqlite3.dbapi2
import sys
import threading
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Any

from outreach_app import bootstrap
from outreach_app.domain.reports import ShownAlert
from outreach_app.mail.imap_wire import Wire
from outreach_app.mail.smtp_line import Line
from outreach_app.services.services import Services
from outreach_app.system.evidence import read_evidence
from outreach_app.system.paths import open_profile

SHOWN = "shown.txt"
"""In the profile: the alerts that the user saw, one id a line, after a restart too."""

CHANGES_NOTHING = ("PRAGMA", "BEGIN", "ROLLBACK", "--")
"""Statements that are no step. The last are those of triggers, within another one."""


class Steps:
    """Counts, and dies at the chosen one."""

    def __init__(self, last: int, log: Path) -> None:
        self._last = last
        self._taken = 0
        self._ended = 0
        self.are_counted = False
        """Not while the program is only being built."""
        self.in_doubt = False
        """Whether an alert was shown and is not marked yet."""
        self._log = log.open("ab", buffering=0)

    def take(self, what: str) -> None:
        """One step more."""
        if not self.are_counted:
            return
        self._taken += 1
        if self._taken == self._last:
            self._log.write(f"{what}{', in doubt' if self.in_doubt else ''}\n".encode())
            os.kill(os.getpid(), signal.SIGKILL)

    def end_mail(self) -> None:
        """The final dot of a mail is out."""
        self._ended += 1
        if self._ended == -self._last:
            self._log.write(b"final dot\n")
            os.kill(os.getpid(), signal.SIGKILL)

    def on_sql(self, statement: str) -> None:
        """SQLite is about to execute a statement, be it a commit."""
        if statement.startswith(CHANGES_NOTHING):
            return
        self.take(f"sql {' '.join(statement.split())[:40]}")

    def listen(self) -> None:
        """Hear of every statement, over whichever connection."""
        connect = sqlite3.connect

        def opened(*arguments: Any, **named: Any) -> sqlite3.Connection:
            connection: sqlite3.Connection = connect(*arguments, **named)
            connection.set_trace_callback(self.on_sql)
            return connection

        vars(sqlite3)["connect"] = vars(sqlite3.dbapi2)["connect"] = opened


def send(services: Services, _steps: Steps, _folder: Path) -> None:
    """What the desk and `outreach outbox run` do."""
    services.outbox.run()


def watch(services: Services, steps: Steps, folder: Path) -> None:
    """What the desk does: tell what was missed, then what comes, and mark what was told."""
    for alert in (*services.alerting.unshown(), *services.watching.catch_up().alerts):
        steps.take("show")
        _show(folder, alert)
        steps.in_doubt = True
        steps.take("mark")
        services.alerting.mark_shown(alert.ids)
        steps.in_doubt = False
    steps.take("end")


def read(services: Services, _steps: Steps, _folder: Path) -> None:
    """What the desk and `outreach mailbox check` do."""
    services.mailboxes.check.run()


def _show(folder: Path, alert: ShownAlert) -> None:
    with (folder / SHOWN).open("ab", buffering=0) as seen:
        seen.write("".join(f"{one}\n" for one in alert.ids).encode())


DEEDS: Mapping[str, Callable[[Services, Steps, Path], None]] = {
    "send": send,
    "watch": watch,
    "read": read,
}


def die_after(milliseconds: int) -> None:
    """Die then, in whatever step."""
    end = threading.Timer(milliseconds / 1000, os.kill, (os.getpid(), signal.SIGKILL))
    end.daemon = True
    end.start()


def live(life: str, deed: str, folder: Path) -> None:
    """A child's life."""
    is_timed = life.endswith("ms")
    last = 0 if is_timed else int(life)
    steps = Steps(last, folder / "deaths.txt")
    steps.listen()
    program = bootstrap.build(open_profile(folder), use_keyring=False)
    steps.are_counted = True
    say = Line._send

    def send_line(line: Line, content: bytes, deadline: float) -> None:
        steps.take("smtp before")
        say(line, content, deadline)
        if content.endswith(b"\r\n.\r\n"):
            steps.end_mail()
        steps.take("smtp after")

    Line._send = send_line  # type: ignore[method-assign, assignment]
    ask = Wire.send

    def ask_line(wire: Wire, content: bytes) -> None:
        steps.take("imap before")
        ask(wire, content)
        steps.take("imap after")

    Wire.send = ask_line  # type: ignore[method-assign, assignment]
    if is_timed:
        die_after(int(life.removesuffix("ms")))
    DEEDS[deed](program.services, steps, folder)
    program.close()


def main() -> None:
    """Fork a child for each line of standard input."""
    evidence = read_evidence()
    vars(bootstrap)["read_evidence"] = lambda: evidence
    for line in sys.stdin:
        last, deed, folder = line.rstrip("\n").split(" ", 2)
        child = os.fork()
        if child == 0:
            live(last, deed, Path(folder))
            os._exit(0)
        _, status = os.waitpid(child, 0)
        sys.stdout.write(f"{os.waitstatus_to_exitcode(status)}\n")
        sys.stdout.flush()


if __name__ == "__main__":
    main()
