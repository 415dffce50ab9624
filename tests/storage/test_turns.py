"""A turn claims only where nothing speaks against a mail, and is on the disk when it is granted."""

from dataclasses import replace
from datetime import timedelta
from unittest.mock import patch

import pytest

from outreach_app.domain.erasures import Erasure, digest_of
from outreach_app.domain.errors import UserError
from outreach_app.domain.mails import FOLLOWS, Outgoing, OutgoingState
from outreach_app.domain.suppressions import ReasonCode, suppression
from outreach_app.domain.turns import Claim, Taken, turn_of
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
    assert begun == replace(
        second,
        state=OutgoingState.SENDING,
        reason="",
        attempts=1,
        accepted_at=LATER,
        handed_at=WHEN,
        first_try_at=WHEN,
    )


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


def clear(turns: Turns, mail: Outgoing) -> bool:
    return mail.id in turns.reserve([turn_of(mail)]).clear


@pytest.mark.parametrize("boot", [BOOT, ""])
def test_what_would_be_refused_is_not_clear(store: Store, boot: str) -> None:
    mail, unknown, sent = (
        ready(store),
        put(store, OutgoingState.CLAIMING, "Bo"),
        put(store, OutgoingState.SENT, "Cy"),
    )
    with store.turns(boot) as turns:
        assert clear(turns, mail)
        assert not clear(turns, unknown)  # to the relay
        assert not clear(turns, sent)
        with store.writing() as tx:
            tx.suppressions.add(suppression(mail.recipient, ReasonCode.ENTERED, WHEN))
        assert not clear(turns, mail)
        assert stored(store, mail).state is OutgoingState.CLAIMING


def test_who_was_erased_gets_no_turn(store: Store) -> None:
    mail, other = ready(store), ready(store, "Bo")
    with store.writing() as tx:
        tx.lists.erasures.set_salt("salt")
        digest = digest_of("salt", "Ana@bakery.example")
        tx.lists.erasures.add(Erasure(digest, WHEN, (), WHEN))
    with store.turns(BOOT) as turns:
        assert not turns.take(None, claim(mail))
        assert turns.take(None, claim(other))


def test_a_reserved_turn_is_taken_and_given_back(store: Store) -> None:
    first, second = ready(store), ready(store, "Bo")
    with store.turns(BOOT) as turns:
        assert turns.reserve([turn_of(first), turn_of(second)]).is_durable()
        assert turns.take(None, replace(claim(first), is_reserved=True))
        assert not turns.take(None, replace(claim(first), is_reserved=True))
    with store.writing() as tx:
        assert tx.queue.doubtful("another run") == {first.id, second.id}
        tx.queue.give_back([first.id, second.id])
        assert tx.queue.doubtful("another run") == frozenset()
    assert stored(store, first).state is OutgoingState.SENDING
    assert stored(store, second).state is OutgoingState.QUEUED


def test_no_turn_is_reserved_where_a_run_of_the_machine_has_no_name(store: Store) -> None:
    mail = ready(store)
    with store.turns("") as turns:
        assert not turns.reserve([turn_of(mail)]).is_durable()
        assert turns.take(None, claim(mail))
    with store.reading() as tx:
        assert tx.queue.doubtful("") == frozenset()


def test_who_took_their_mail_back_in_time_gets_no_turn(store: Store) -> None:
    mail = ready(store)
    with store.turns(BOOT) as turns:
        assert turns.reserve([turn_of(mail)]).is_durable()
        with store.writing() as tx:
            assert tx.outgoing.discard(mail.id)
        assert not turns.take(None, replace(claim(mail), is_reserved=True))
    with store.reading() as tx:
        assert tx.queue.doubtful("another run") == frozenset()


def test_only_a_reserved_claim_is_not_waited_for(store: Store) -> None:
    mail = ready(store)
    with store.turns(BOOT) as turns:
        levels = [
            connection.execute("PRAGMA synchronous").fetchone()[0]
            for connection in (turns._sure, turns._quick)
        ]
        assert not turns.take(None, replace(claim(mail), is_reserved=True))  # nothing is reserved
    assert levels == [2, 1]


def test_a_reserved_turn_is_forced_to_the_disk_or_said_not_to_be(store: Store) -> None:
    mail = ready(store)
    forced: list[int] = []
    with store.turns(BOOT) as turns:
        with patch("os.fdatasync", side_effect=forced.append):
            assert turns.reserve([turn_of(mail)]).is_durable()
        assert len(forced) == 1
        with patch("os.fdatasync", side_effect=OSError(5, "Input/output error")):
            is_reserved = turns.reserve([turn_of(mail)]).is_durable
            with pytest.raises(UserError, match="disk"):
                is_reserved()
