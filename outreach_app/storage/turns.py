"""The outbox's turns: what came of one mail and the claim on the next, in one commit.

It stands between two SMTP dialogues, where every mail waits for it: so it keeps connections of its
own, and says in two statements what `outgoing.move` and the looks before it say in eight. It claims
only where nothing whatever speaks against a mail, and never says why it does not: whoever is
refused a turn asks again the long way.

No dialogue begins before the disk holds that the mail's turn has come. Waiting for that between
two mails would cost as long as half a dialogue, so the turns of the next few mails are reserved,
durably, while one is on the line. The claim itself is then written without waiting: it outlives
the program's death, which is all that is asked of it, and where the machine itself goes down the
reserved turns make those few mails questions. They stay reserved until the round is over: of a mail
that is no longer in hand, that says nothing.
"""

import json
import sqlite3
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import ExitStack, closing, contextmanager
from pathlib import Path

from outreach_app.domain.erasures import digest_of
from outreach_app.domain.mails import FOLLOWS, OutgoingState
from outreach_app.domain.turns import Claim, Reserved, Taken, Turn
from outreach_app.storage.columns import milliseconds
from outreach_app.storage.database import open_connection
from outreach_app.storage.faults import in_our_words
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

_CLEAR = f"""
    id = :mail_id and state in ({_before(OutgoingState.SENDING)})
        and not exists (
            select 1 from tokens
            where tokens.mail_id = outgoing.id and registered_at is null and outgoing.is_tracked)
        and not exists (
            select 1 from suppressions
            where "key" in (select value from json_each(:keys)) and lifted_at is null)
        and not exists (
            select 1 from erasure_salt cross join erasures
            where erasures.digest = digest_of(erasure_salt.salt, :address))
"""  # noqa: S608 - states of ours

_CLAIM = f"""
    update outgoing set state = 'sending', reason = '', next_try_at = null, is_bounced = 0,
        attempts = attempts + 1, accepted_at = :relay_time, handed_at = :now,
        first_try_at = coalesce(first_try_at, :now)
    where {_CLEAR}
"""  # noqa: S608 - states of ours

_CLAIM_RESERVED = f"""
    {_CLAIM}
        and exists (
            select 1 from turns_ahead
            where turns_ahead.mail_id = outgoing.id and turns_ahead.boot = :boot)
"""  # noqa: S608 - states of ours

_IS_CLEAR = f"select 1 from outgoing where {_CLEAR}"  # noqa: S608 - states of ours

Values = Mapping[str, object]


_RESERVE = f"""
    insert or replace into turns_ahead (mail_id, boot)
    select id, :boot from outgoing
    where {_CLEAR}
"""  # noqa: S608 - states of ours


class Turns:
    """Turns of one account's mails. `boot` names this run of the machine; empty where none does."""

    def __init__(
        self,
        sure: sqlite3.Connection,
        quick: sqlite3.Connection,
        path: Path,
        boot: str,
        log: WriteLog,
    ) -> None:
        self._sure = sure
        self._quick = quick
        self._path = path
        self._boot = boot
        self._log = log

    def reserve(self, turns: Sequence[Turn]) -> Reserved:
        """Begin to put onto the disk that these are next, where nothing speaks against them.

        Where a run of the machine has no name, nobody could tell a program that died from a
        machine that went down: nothing is reserved there, only looked at.
        """
        if not self._boot:
            return Reserved(self._clear(turns), _never)
        with in_our_words(self._path), _whole(self._quick) as run:
            clear = frozenset(
                turn.mail_id
                for turn in turns
                if run(_RESERVE, {**_values(turn), "boot": self._boot}).rowcount == 1
            )
        return Reserved(clear, self._log.begin_sync())

    def _clear(self, turns: Sequence[Turn]) -> frozenset[int]:
        run = self._quick.execute
        with in_our_words(self._path):
            return frozenset(
                one.mail_id for one in turns if run(_IS_CLEAR, _values(one)).fetchone()
            )

    def take(self, done: Taken | None, claim: Claim | None) -> bool:
        """Keep that the server took a mail, and claim the next one. True where that is claimed."""
        is_quick = claim is not None and claim.is_reserved
        connection = self._quick if is_quick else self._sure
        with in_our_words(self._path), _whole(connection) as run:
            if done is not None:
                run(_KEEP, {"mail_id": done.mail_id, "at": milliseconds(done.at)})
            if claim is None:
                return False
            values = {
                **_values(claim.turn),
                "relay_time": milliseconds(claim.relay_time),
                "now": milliseconds(claim.now),
                "boot": self._boot,
            }
            return run(_CLAIM_RESERVED if is_quick else _CLAIM, values).rowcount == 1


@contextmanager
def open_turns(path: Path, boot: str) -> Iterator[Turns]:
    """Turns for as long as a line to a server is in use."""
    with in_our_words(path), ExitStack() as stack:
        log = stack.enter_context(open_log(path))
        sure = stack.enter_context(closing(open_connection(path)))
        quick = stack.enter_context(closing(open_connection(path, is_quick=True)))
        for connection in (sure, quick):
            connection.create_function("digest_of", 2, digest_of, deterministic=True)
        yield Turns(sure, quick, path, boot, log)


def _never() -> bool:
    return False


@contextmanager
def _whole(
    connection: sqlite3.Connection,
) -> Iterator[Callable[[str, Values], sqlite3.Cursor]]:
    """One transaction, begun as a writer's, so that it waits here and never fails later."""
    connection.execute("BEGIN IMMEDIATE")
    try:
        yield connection.execute
        connection.execute("COMMIT")
    except BaseException:
        if connection.in_transaction:
            connection.execute("ROLLBACK")
        raise


def _values(turn: Turn) -> Values:
    return {"mail_id": turn.mail_id, "address": turn.address, "keys": json.dumps(turn.keys)}
