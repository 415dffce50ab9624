"""The outbox's turns: which mails may be on the line, and what came of them.

A turn stands between two SMTP dialogues, where every mail waits for it: so it keeps connections of
its own, and says in two statements what `outgoing.move` and the looks before it say in eight. It
claims only where nothing whatever speaks against a mail, and never says why it does not: whoever is
refused a turn asks again the long way.

No dialogue begins before the disk holds that the mail may be on the line. A commit for each, waited
for, would cost as long as half a dialogue: so the next few mails are claimed in one, together with
what came of the few before, while one of those is on the line. Which of them was really begun, and
which the server took, is noted beside the database (`line_notes`) and outlives the program's death.
Where the machine itself goes down, those few mails are questions.
"""

import json
import sqlite3
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import ExitStack, closing, contextmanager
from datetime import datetime, timedelta
from pathlib import Path

from outreach_app.domain.erasures import digest_of
from outreach_app.domain.mails import FOLLOWS, OutgoingState
from outreach_app.domain.turns import Claim, Reserved, Taken, Turn
from outreach_app.storage.columns import milliseconds
from outreach_app.storage.database import open_connection
from outreach_app.storage.faults import in_our_words
from outreach_app.storage.line_notes import LineNotes, open_notes
from outreach_app.storage.write_log import WriteLog, open_log


def _before(state: OutgoingState) -> str:
    """The states that this one may follow, as SQL."""
    allowed = sorted(before.value for before, after in FOLLOWS.items() if state in after)
    return ", ".join(f"'{one}'" for one in allowed)


_KEEP = f"""
    update outgoing set state = 'sent', reason = '', next_try_at = null, is_bounced = 0,
        letter = null, accepted_at = :at
    where id = :mail_id and state in ({_before(OutgoingState.SENT)})
"""  # noqa: S608 - states of ours

_NOTHING_AGAINST = """
    not exists (
        select 1 from tokens
        where tokens.mail_id = outgoing.id and registered_at is null and outgoing.is_tracked)
    and not exists (
        select 1 from suppressions
        where "key" in (select value from json_each(:keys)) and lifted_at is null)
    and not exists (
        select 1 from erasure_salt cross join erasures
        where erasures.digest = digest_of(erasure_salt.salt, :address))
"""

_CLEAR = f"""
    id = :mail_id and state in ({_before(OutgoingState.SENDING)}) and {_NOTHING_AGAINST}
"""

_CLAIM = f"""
    update outgoing set state = 'sending', reason = '', next_try_at = null, is_bounced = 0,
        attempts = attempts + 1, accepted_at = :relay_time, handed_at = :now,
        first_try_at = coalesce(first_try_at, :now)
    where {_CLEAR}
"""  # noqa: S608 - states of ours

RELEASE = """
    update outgoing set state = 'claiming', attempts = attempts - 1, accepted_at = null,
        handed_at = null, first_try_at = case when attempts > 1 then first_try_at end
    where id = :mail_id and state = 'sending'
"""
"""Undoes the claim on a mail of which nothing was said to any server."""

_IS_CLEAR = f"select 1 from outgoing where {_CLEAR}"  # noqa: S608 - states of ours

_IS_STILL_CLEAR = f"""
    select 1 from outgoing where id = :mail_id and state = 'sending' and {_NOTHING_AGAINST}
"""  # noqa: S608 - words of ours

KEPT_WITHIN = timedelta(seconds=1)
"""On a slow line, what the server took is kept after this long, not with the next few mails."""

Values = Mapping[str, object]


class Turns:
    """Turns of one account's mails. Without `notes` none is reserved, and each waits for the disk:
    where a run of the machine has no name, nobody could tell a dead program from a dead machine.
    """

    def __init__(
        self,
        sure: sqlite3.Connection,
        quick: sqlite3.Connection,
        path: Path,
        notes: LineNotes | None,
        log: WriteLog,
    ) -> None:
        self._sure = sure
        self._quick = quick
        self._path = path
        self._notes = notes
        self._log = log
        self._ahead: dict[int, int] = {}
        self._taken: list[Taken] = []

    def reserve(self, turns: Sequence[Turn], relay_time: datetime, now: datetime) -> Reserved:
        """Claim these, where nothing speaks against them, and begin to put that onto the disk.

        What the server took by now goes with it.
        """
        if self._notes is None:
            return Reserved(self._clear(turns), _never)
        self._notes.ahead([turn.mail_id for turn in turns])
        with self._keeping(self._quick) as run:
            seen = self._version()
            clear = frozenset(
                turn.mail_id
                for turn in turns
                if run(_CLAIM, _claim_values(Claim(turn, relay_time, now))).rowcount == 1
            )
            self._ahead.update(dict.fromkeys(clear, seen))  # let go of, however this ends
        return Reserved(clear, self._log.begin_sync())

    def _clear(self, turns: Sequence[Turn]) -> frozenset[int]:
        run = self._quick.execute
        with in_our_words(self._path):
            return frozenset(
                one.mail_id for one in turns if run(_IS_CLEAR, _values(one)).fetchone()
            )

    def take(self, done: Taken | None, claim: Claim | None) -> bool:
        """Keep that the server took a mail, and claim the next one. True where that is claimed.

        With neither, what was only noted so far is kept.
        """
        if claim is not None and claim.is_reserved:
            return self._begin(done, claim)
        if done is None and claim is None and not self._taken:
            return False
        if done is not None:
            self._taken.append(done)  # where it can not be kept now, it is at the end
        with self._keeping(self._sure) as run:
            return claim is not None and run(_CLAIM, _claim_values(claim)).rowcount == 1

    def release(self, mail_id: int) -> None:
        """Let go of a turn: nothing was said of that mail, and it goes its own way from here."""
        if mail_id in self._ahead:
            with self._keeping(self._sure) as run:
                run(RELEASE, {"mail_id": mail_id})
            del self._ahead[mail_id]
        if self._notes is not None:
            self._notes.begun(mail_id, None)  # from now on the database says what it is

    def finish(self) -> None:
        """Keep what the server took, and let go of what was not begun."""
        if not (self._taken or self._ahead):
            return
        with self._keeping(self._sure) as run:
            for mail_id in self._ahead:
                run(RELEASE, {"mail_id": mail_id})
        self._ahead.clear()

    def _begin(self, done: Taken | None, claim: Claim) -> bool:
        """The same for a reserved turn: noted, and kept in the database with the next few."""
        if self._notes is None:
            return False
        mail_id = claim.turn.mail_id
        is_ours = self._is_still_clear(claim.turn)
        self._notes.begun(mail_id if is_ours else None, done)
        if done is not None:
            self._taken.append(done)
        if self._taken and claim.relay_time - self._taken[0].at > KEPT_WITHIN:
            with self._keeping(self._quick):
                pass
        if is_ours:
            self._ahead.pop(mail_id, None)
        return is_ours

    def _is_still_clear(self, turn: Turn) -> bool:
        """Whether a mail is claimed and nothing came to speak against it. Where nobody else has
        written a word since the claim, nothing did.
        """
        seen = self._ahead.get(turn.mail_id)
        if seen is None:
            return False
        with in_our_words(self._path):
            if self._version() == seen:
                return True
            return self._quick.execute(_IS_STILL_CLEAR, _values(turn)).fetchone() is not None

    def _version(self) -> int:
        """A number that changes with every commit of anybody else."""
        (version,) = self._quick.execute("PRAGMA data_version").fetchone()
        return int(version)

    @contextmanager
    def _keeping(
        self, connection: sqlite3.Connection
    ) -> Iterator[Callable[[str, Values], sqlite3.Cursor]]:
        """A transaction that also keeps what was only noted so far."""
        with in_our_words(self._path), _whole(connection) as run:
            if self._taken:
                connection.executemany(_KEEP, [_kept_values(one) for one in self._taken])
            yield run
        self._taken.clear()


@contextmanager
def open_turns(path: Path, boot: str) -> Iterator[Turns]:
    """Turns for as long as a line to a server is in use. `boot` names this run of the machine;
    empty where none does.
    """
    with in_our_words(path), ExitStack() as stack:
        log = stack.enter_context(open_log(path))
        sure = stack.enter_context(closing(open_connection(path)))
        quick = stack.enter_context(closing(open_connection(path, is_quick=True)))
        for connection in (sure, quick):
            connection.create_function("digest_of", 2, digest_of, deterministic=True)
        notes = stack.enter_context(open_notes(path, boot)) if boot else None
        turns = Turns(sure, quick, path, notes, log)
        try:
            yield turns
        finally:
            turns.finish()
            if notes is not None:
                notes.forget()


def _never() -> bool:
    return False


@contextmanager
def _whole(
    connection: sqlite3.Connection,
) -> Iterator[Callable[[str, Values], sqlite3.Cursor]]:
    """One transaction, begun as a writer's, so that it waits here and never fails later."""
    try:
        connection.execute("BEGIN IMMEDIATE")
        yield connection.execute
        connection.execute("COMMIT")
    except BaseException:
        if connection.in_transaction:
            connection.execute("ROLLBACK")
        raise


def _values(turn: Turn) -> Values:
    return {"mail_id": turn.mail_id, "address": turn.address, "keys": json.dumps(turn.keys)}


def _claim_values(claim: Claim) -> Values:
    return {
        **_values(claim.turn),
        "relay_time": milliseconds(claim.relay_time),
        "now": milliseconds(claim.now),
    }


def _kept_values(done: Taken) -> Values:
    return {"mail_id": done.mail_id, "at": milliseconds(done.at)}
