"""Turns where the world fails in the middle of one: nothing is begun twice, or forgotten."""

import sqlite3
from contextlib import closing, suppress
from dataclasses import replace
from datetime import timedelta
from pathlib import Path
from typing import Any
from unittest.mock import patch

import pytest

from outreach_app.domain.errors import UserError
from outreach_app.domain.mails import OutgoingState
from outreach_app.domain.turns import Taken
from outreach_app.storage.store import Store
from tests.storage.test_turns import (
    BOOT,
    LATER,
    claim,
    killed,
    ready,
    reserve,
    reserved,
    stored,
)


def test_notes_of_which_nothing_was_written_take_nothing_from_others(store: Store) -> None:
    mails = [ready(store, name) for name in ("Ana", "Bo", "Cy")]
    killed(store, *mails)
    left = store.left_behind(BOOT)
    assert left.not_begun
    for words in ("", "run th"):
        store._path.with_name(f"{store._path.name}-line-0").write_text(words)
        assert store.left_behind(BOOT) == left


def test_what_the_server_took_is_kept_once_the_profile_may_be_written_again(store: Store) -> None:
    mail = ready(store)
    with store.turns(BOOT) as turns:
        assert turns.take(None, claim(mail))
        with (
            patch.object(turns, "_sure", sqlite3.connect(":memory:")),
            pytest.raises(sqlite3.OperationalError),
        ):
            turns.take(Taken(mail.id, LATER), None)
    assert stored(store, mail).state is OutgoingState.SENT


def test_a_mail_is_begun_only_when_what_was_taken_could_be_kept(store: Store) -> None:
    first, second = ready(store), ready(store, "Bo")
    with store.turns(BOOT) as turns:
        reserve(turns, first, second)
        assert turns.take(None, reserved(first))
        much_later = LATER + timedelta(seconds=3)
        slow = replace(reserved(second), relay_time=much_later)
        broken = patch.object(turns, "_keeping", side_effect=UserError("profile-busy", "Busy."))
        with broken, pytest.raises(UserError, match="Busy"):
            turns.take(Taken(first.id, LATER), slow)
    assert stored(store, first).state is OutgoingState.SENT
    assert stored(store, second) == replace(second, reason="")


def test_a_profile_behind_a_link_has_its_log_and_notes_where_its_file_is(tmp_path: Path) -> None:
    real, link = tmp_path / "real.db", tmp_path / "elsewhere" / "outreach.db"
    link.parent.mkdir()
    Store(real).close()
    link.symlink_to(real)
    store = Store(link)
    mails = [ready(store, name) for name in ("Ana", "Bo", "Cy")]
    killed(store, *mails)
    store.close()
    assert not list(link.parent.glob("*-line-*"))
    again = Store(real)
    assert again.left_behind(BOOT).not_begun == {mails[2].id}
    again.close()


def test_notes_that_can_not_be_removed_are_a_fault_of_the_disk(store: Store) -> None:
    mails = [ready(store, name) for name in ("Ana", "Bo", "Cy")]
    killed(store, *mails)
    refused = patch.object(Path, "unlink", side_effect=OSError(30, "Read-only file system"))
    with refused, pytest.raises(UserError, match="disk"):
        store.forget_left_behind()
    with refused, pytest.raises(UserError, match="disk"), store.turns(BOOT):
        pass


def test_who_is_interrupted_right_after_the_claim_lets_go_of_it(store: Store) -> None:
    mail = ready(store)
    with (
        suppress(KeyboardInterrupt),
        store.turns(BOOT) as turns,
        patch.object(turns, "_taken", Interrupting()),  # it is cleared after the commit
    ):
        reserve(turns, mail)
    assert stored(store, mail) == replace(mail, reason="")


class Interrupting(list[Taken]):
    """Here the user's Ctrl-C arrives."""

    def clear(self) -> None:
        raise KeyboardInterrupt


class InterruptedAtBegin(sqlite3.Connection):
    """Here the user's Ctrl-C arrives while a transaction waits for its turn."""

    is_interrupted = False

    def execute(self, *given: Any) -> sqlite3.Cursor:
        done = super().execute(*given)
        if given[0].startswith("BEGIN") and not self.is_interrupted:
            self.is_interrupted = True
            raise KeyboardInterrupt
        return done


def test_who_is_interrupted_while_a_transaction_begins_ends_in_order(store: Store) -> None:
    mail = ready(store)
    with store.turns(BOOT) as turns:
        assert reserve(turns, mail).is_durable()
        with closing(sqlite3.connect(store._path, factory=InterruptedAtBegin)) as sure:
            sure.isolation_level = None
            with patch.object(turns, "_sure", sure), suppress(KeyboardInterrupt):
                turns.finish()
            assert not sure.in_transaction
    assert stored(store, mail) == replace(mail, reason="")
