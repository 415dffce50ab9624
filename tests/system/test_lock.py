"""One process at a time, and a sentence where the lock itself can not be had."""

from pathlib import Path

import pytest
from filelock import FileLock

from outreach_app.domain.errors import UserError
from outreach_app.system.lock import ExclusiveLock


def test_one_holds_it_and_the_next_does_not_wait(tmp_path: Path) -> None:
    lock = ExclusiveLock(tmp_path / "outbox.lock")
    with lock.held(0) as first, lock.held(0) as second:
        assert (first, second) == (True, False)
    with lock.held(0) as again:
        assert again


def test_a_lock_that_can_not_be_opened_is_a_sentence(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """As where its file is another user's; root may open it, so the refusal is planted."""

    def refuse(*_arguments: object, **_named: object) -> None:
        raise PermissionError(13, "Permission denied")

    monkeypatch.setattr(FileLock, "acquire", refuse)
    path = tmp_path / "outbox.lock"
    with pytest.raises(UserError) as fault, ExclusiveLock(path).held(0):
        raise AssertionError("not reached")
    assert fault.value.code == "lock-away"
    assert f"{path} can not be locked: Permission denied" in fault.value.sentence


def test_trouble_of_the_holder_stays_its_own(tmp_path: Path) -> None:
    with pytest.raises(OSError, match="planted"), ExclusiveLock(tmp_path / "x.lock").held(0):
        raise OSError("planted")
