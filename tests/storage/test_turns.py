"""A turn claims only where nothing speaks against a mail, and is on the disk when it is granted."""

from contextlib import suppress
from dataclasses import replace
from datetime import timedelta
from io import FileIO
from pathlib import Path
from unittest.mock import patch

import pytest

from outreach_app.domain.erasures import Erasure, digest_of
from outreach_app.domain.errors import UserError
from outreach_app.domain.mails import FOLLOWS, Outgoing, OutgoingState
from outreach_app.domain.suppressions import ReasonCode, suppression
from outreach_app.domain.turns import Claim, LeftBehind, Reserved, Taken, turn_of
from outreach_app.storage.store import Store
from outreach_app.storage.turns import Turns
from tests.storage.test_outgoing import WHEN, put

BOOT = "this run"
LATER = WHEN + timedelta(seconds=400)


def ready(store: Store, name: str = "Ana") -> Outgoing:
    """A mail in hand, whose tokens the relay knows."""
    mail = put(store, OutgoingState.CLAIMING, name)
    with store.writing() as tx:
        tx.tokens.mark_registered(mail.tokens, WHEN)
    return mail


def claim(mail: Outgoing) -> Claim:
    return Claim(turn_of(mail), LATER, WHEN)


def claimed(mail: Outgoing) -> Outgoing:
    """What it is then."""
    return replace(
        mail,
        state=OutgoingState.SENDING,
        reason="",
        attempts=1,
        accepted_at=LATER,
        handed_at=WHEN,
        first_try_at=WHEN,
    )


def stored(store: Store, mail: Outgoing) -> Outgoing:
    with store.reading() as tx:
        found = tx.outgoing.get(mail.id)
    assert found is not None
    return found


def test_one_turn_keeps_a_mail_and_claims_the_next(store: Store) -> None:
    first, second = ready(store), ready(store, "Bo")
    with store.turns(BOOT) as turns:
        assert turns.take(None, claim(first))
        assert turns.take(Taken(first.id, LATER), claim(second))
    sent, begun = stored(store, first), stored(store, second)
    assert (sent.state, sent.accepted_at, sent.letter) == (OutgoingState.SENT, LATER, None)
    assert (begun.state, begun.accepted_at) == (OutgoingState.SENDING, LATER)
    assert begun == claimed(second)


@pytest.mark.parametrize("state", sorted(set(OutgoingState) - {OutgoingState.CLAIMING}))
def test_a_turn_follows_the_table_of_states(store: Store, state: OutgoingState) -> None:
    mail = put(store, state)
    with store.writing() as tx:
        tx.tokens.mark_registered(mail.tokens, WHEN)
    with store.turns(BOOT) as turns:
        assert not turns.take(None, claim(mail))
        turns.take(Taken(mail.id, LATER), None)
    may_be_sent = OutgoingState.SENT in FOLLOWS[state]
    assert stored(store, mail).state is (OutgoingState.SENT if may_be_sent else state)


def test_tokens_that_the_relay_does_not_know_hold_a_mail(store: Store) -> None:
    mail = put(store, OutgoingState.CLAIMING)
    with store.turns(BOOT) as turns:
        assert not turns.take(None, claim(mail))
    assert stored(store, mail).state is OutgoingState.CLAIMING


@pytest.mark.parametrize("pattern", ["ana@bakery.example", "ANA+x@Bakery.example", "*.example"])
def test_who_is_suppressed_gets_no_turn(store: Store, pattern: str) -> None:
    mail = ready(store)
    entry = suppression(pattern.replace("*.example", "bakery.example"), ReasonCode.ENTERED, WHEN)
    with store.writing() as tx:
        tx.suppressions.add(entry)
    with store.turns(BOOT) as turns:
        assert not turns.take(None, claim(mail))
        with store.writing() as tx:
            tx.suppressions.lift(entry.pattern, entry.kind, WHEN)
        assert turns.take(None, claim(mail))


def reserve(turns: Turns, *mails: Outgoing) -> Reserved:
    return turns.reserve([turn_of(mail) for mail in mails], LATER, WHEN)


def reserved(mail: Outgoing) -> Claim:
    return replace(claim(mail), is_reserved=True)


@pytest.mark.parametrize("boot", [BOOT, ""])
def test_what_would_be_refused_is_not_clear(store: Store, boot: str) -> None:
    mail, unknown, sent, unwanted = (
        ready(store),
        put(store, OutgoingState.CLAIMING, "Bo"),
        put(store, OutgoingState.SENT, "Cy"),
        ready(store, "Di"),
    )
    with store.writing() as tx:
        tx.suppressions.add(suppression(unwanted.recipient, ReasonCode.ENTERED, WHEN))
    with store.turns(boot) as turns:
        assert reserve(turns, mail, unknown, sent, unwanted).clear == {mail.id}
        assert stored(store, unknown) == unknown
        assert stored(store, sent) == sent
        assert stored(store, unwanted) == unwanted


def test_who_was_erased_gets_no_turn(store: Store) -> None:
    mail, other = ready(store), ready(store, "Bo")
    with store.writing() as tx:
        tx.lists.erasures.set_salt("salt")
        digest = digest_of("salt", "Ana@bakery.example")
        tx.lists.erasures.add(Erasure(digest, WHEN, (), WHEN))
    with store.turns(BOOT) as turns:
        assert not turns.take(None, claim(mail))
        assert turns.take(None, claim(other))


def test_the_next_few_are_claimed_together(store: Store) -> None:
    first, second = ready(store), ready(store, "Bo")
    with store.turns(BOOT) as turns:
        assert reserve(turns, first, second).is_durable()
        for mail in (first, second):
            assert stored(store, mail) == claimed(mail)
        assert turns.take(None, reserved(first))
        assert not turns.take(None, reserved(first))  # once only
        assert turns.take(Taken(first.id, LATER), reserved(second))


def test_what_was_not_begun_is_as_it_was(store: Store) -> None:
    first, second, tried = ready(store), ready(store, "Bo"), ready(store, "Cy")
    earlier = WHEN - timedelta(days=1)
    with store.writing() as tx:
        assert tx.outgoing.move(
            tried.id, OutgoingState.QUEUED, "", attempts=2, first_try_at=earlier
        )
        tx.queue.claim([tried.id])
    tried = stored(store, tried)
    with store.turns(BOOT) as turns:
        reserve(turns, first, second, tried)
        assert turns.take(None, reserved(first))
        turns.release(second.id)
        assert stored(store, second) == replace(second, reason="")
        assert not turns.take(None, reserved(second))
        assert turns.take(None, claim(second))
        assert not turns.take(Taken(first.id, LATER), None)
    assert stored(store, first).state is OutgoingState.SENT
    assert stored(store, second).state is OutgoingState.SENDING  # nobody said what came of it
    assert stored(store, tried) == tried


def test_what_was_taken_is_kept_with_the_next_few(store: Store) -> None:
    first, second, third = ready(store), ready(store, "Bo"), ready(store, "Cy")
    with store.turns(BOOT) as turns:
        reserve(turns, first, second)
        assert turns.take(None, reserved(first))
        assert turns.take(Taken(first.id, LATER), reserved(second))
        reserve(turns, third)
        sent = stored(store, first)
        assert (sent.state, sent.accepted_at, sent.letter) == (OutgoingState.SENT, LATER, None)
        assert stored(store, second).state is OutgoingState.SENDING


def test_on_a_slow_line_what_was_taken_is_kept_at_once(store: Store) -> None:
    mails = [ready(store, name) for name in ("Ana", "Bo", "Cy")]
    with store.turns(BOOT) as turns:
        reserve(turns, *mails)
        assert turns.take(None, reserved(mails[0]))
        much_later = LATER + timedelta(seconds=3)
        slow = replace(reserved(mails[1]), relay_time=much_later)
        assert turns.take(Taken(mails[0].id, LATER), slow)
        assert stored(store, mails[0]).state is OutgoingState.SENT


def test_who_is_suppressed_after_the_claim_gets_no_turn(store: Store) -> None:
    first, second = ready(store), ready(store, "Bo")
    with store.turns(BOOT) as turns:
        reserve(turns, first)
        with store.writing() as tx:
            tx.suppressions.add(suppression(first.recipient, ReasonCode.ENTERED, WHEN))
        reserve(turns, second)  # a later look has nothing to say of the first
        assert not turns.take(None, reserved(first))
        assert turns.take(None, reserved(second))
        turns.release(first.id)
    assert stored(store, first) == replace(first, reason="")


def test_no_turn_is_reserved_where_a_run_of_the_machine_has_no_name(store: Store) -> None:
    mail = ready(store)
    with store.turns("") as turns:
        assert not reserve(turns, mail).is_durable()
        assert stored(store, mail) == mail
        assert turns.take(None, claim(mail))
        assert not notes(store)


def test_what_is_claimed_can_not_be_taken_back_by_its_writer(store: Store) -> None:
    mail, other = ready(store), ready(store, "Bo")
    with store.turns(BOOT) as turns:
        with store.writing() as tx:
            assert tx.outgoing.discard(other.id)
        assert reserve(turns, mail, other).clear == {mail.id}
        with store.writing() as tx:
            assert not tx.outgoing.discard(mail.id)


def test_only_a_reserved_claim_is_not_waited_for(store: Store) -> None:
    mail = ready(store)
    with store.turns(BOOT) as turns:
        levels = [
            connection.execute("PRAGMA synchronous").fetchone()[0]
            for connection in (turns._sure, turns._quick)
        ]
        assert not turns.take(None, reserved(mail))  # nothing is reserved
    assert levels == [2, 1]


def test_a_reserved_turn_is_forced_to_the_disk_or_said_not_to_be(store: Store) -> None:
    mail, other = ready(store), ready(store, "Bo")
    forced: list[int] = []
    with store.turns(BOOT) as turns:
        with patch("os.fdatasync", side_effect=forced.append):
            assert reserve(turns, mail).is_durable()
        assert len(forced) == 1
        with patch("os.fdatasync", side_effect=OSError(5, "Input/output error")):
            is_reserved = reserve(turns, other).is_durable
            with pytest.raises(UserError, match="disk"):
                is_reserved()


def notes(store: Store) -> list[Path]:
    return list(store._path.parent.glob("*-line-*"))


class Killed(BaseException):
    """The program ends here, and does nothing more."""


def killed(store: Store, *mails: Outgoing, boot: str = BOOT) -> None:
    """All reserved, the first taken, the second begun; then the sender is gone."""
    dies = patch.object(Turns, "finish", side_effect=Killed)
    with suppress(Killed), dies, store.turns(boot) as turns:
        assert reserve(turns, *mails).is_durable()
        assert turns.take(None, reserved(mails[0]))
        assert turns.take(Taken(mails[0].id, LATER), reserved(mails[1]))


def test_a_dead_sender_left_word_of_what_it_did(store: Store) -> None:
    mails = [ready(store, name) for name in ("Ana", "Bo", "Cy", "Di")]
    killed(store, *mails)
    left = store.left_behind(BOOT)
    assert left == LeftBehind((Taken(mails[0].id, LATER),), frozenset({mails[2].id, mails[3].id}))
    assert store.left_behind("another run") == LeftBehind()
    store.forget_left_behind()
    assert not notes(store)
    assert store.left_behind(BOOT) == LeftBehind()


def test_what_goes_the_long_way_is_never_said_to_be_not_begun(store: Store) -> None:
    """It is claimed by itself then: a sender that dies with it on the line may have sent it."""
    unknown = put(store, OutgoingState.CLAIMING)  # to the relay, as yet
    dies = patch.object(Turns, "finish", side_effect=Killed)
    with suppress(Killed), dies, store.turns(BOOT) as turns:
        assert not reserve(turns, unknown).clear
        turns.release(unknown.id)
    assert store.left_behind(BOOT) == LeftBehind()


def test_who_ends_in_order_leaves_no_notes(store: Store) -> None:
    mail = ready(store)
    with store.turns(BOOT) as turns:
        reserve(turns, mail)
        (path,) = notes(store)
        assert path.stat().st_mode & 0o777 == 0o600
    assert not notes(store)


def test_a_torn_last_note_says_nothing(store: Store) -> None:
    mails = [ready(store, name) for name in ("Ana", "Bo", "Cy")]
    killed(store, *mails)
    (path,) = notes(store)
    whole = path.read_bytes()
    for end in range(len(whole)):
        path.write_bytes(whole[:end])
        left = store.left_behind(BOOT)
        # However much of it the disk has: who was begun may have left, and who was taken did.
        if mails[1].id in left.not_begun:
            assert b"begun %d\n" % mails[1].id not in whole[:end]
        assert left.taken in ((), (Taken(mails[0].id, LATER),))


@pytest.mark.parametrize(
    "word", [b"begun\n", b"begun 1 2\n", b"\x00\x00\n", b"\xff\n", b"took 1\n"]
)
def test_notes_that_make_no_sense_are_not_believed(store: Store, word: bytes) -> None:
    mails = [ready(store, name) for name in ("Ana", "Bo", "Cy")]
    killed(store, *mails)
    (path,) = notes(store)
    path.write_bytes(path.read_bytes() + word)
    assert store.left_behind(BOOT) == LeftBehind()


def test_a_full_disk_begins_no_mail(store: Store) -> None:
    mail = ready(store)
    with store.turns(BOOT) as turns:
        reserve(turns, mail)
        assert turns._notes is not None
        full = FileIO("/dev/full", "w")
        with (
            full,
            patch.object(turns._notes, "_file", full),
            pytest.raises(UserError, match="disk"),
        ):
            turns.take(None, reserved(mail))
    assert stored(store, mail) == replace(mail, reason="")
