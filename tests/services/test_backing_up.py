"""Backups by doing it: made while the profile is used, restored whole, refused when broken."""

import json
import os
import sqlite3
import zipfile
from contextlib import closing
from pathlib import Path

import pytest

from outreach_app.domain.accounts import RelayAccount
from outreach_app.domain.backups import DATABASE, ENDING
from outreach_app.domain.delivery import Delivery, Outcome
from outreach_app.domain.errors import UserError
from outreach_app.domain.mails import OutgoingState
from outreach_app.domain.prospects import ProspectForm
from outreach_app.services.backing_up import BackingUp
from tests.services.world import ANA, LETTER, World

BOB = ProspectForm("bob@stone.example", "Bob")


def backing_up(world: World) -> BackingUp:
    return world.services.lists.backing_up


def addresses(world: World) -> set[str]:
    return {row.address for row in world.services.prospects.page().rows}


@pytest.mark.parametrize("passphrase", ["", "a long passphrase, ü"])
def test_a_profile_comes_back_as_it_was(world: World, tmp_path: Path, passphrase: str) -> None:
    mail = world.send()
    path = str(tmp_path / "copy.backup")
    report = backing_up(world).make(path, passphrase)
    assert report.is_sealed == bool(passphrase)
    assert (b"SQLite format" in Path(path).read_bytes()) is False
    world.add(BOB)
    world.services.prospects.delete(mail.prospect_id)
    done = backing_up(world).restore(path, passphrase)
    assert (done.prospects, done.questions, addresses(world)) == (1, 0, {ANA.address})
    assert world.mail(mail.id) == mail
    assert [line.kind.value for line in world.services.timelines.of(mail.prospect_id).lines]
    backing_up(world).restore(done.kept_aside)
    assert addresses(world) == {BOB.address}


def test_the_list_says_what_is_in_it_and_no_secret_is(world: World, tmp_path: Path) -> None:
    world.add()
    path = tmp_path / "copy.backup"
    backing_up(world).make(str(path))
    with zipfile.ZipFile(path) as archive:
        assert set(archive.namelist()) == {"outreach.db", "settings.json", "manifest.json"}
        members = json.loads(archive.read("manifest.json"))["members"]
        assert members[DATABASE]["size"] == archive.getinfo(DATABASE).file_size
        everything = b"".join(archive.read(name) for name in archive.namelist())
    assert world.relay.key.encode() not in everything


def test_a_mail_that_waited_is_asked_about_and_never_sent_twice(
    world: World, tmp_path: Path
) -> None:
    world.relay.away = True
    mail = world.send()
    assert mail.state is OutgoingState.QUEUED
    path = str(tmp_path / "copy.backup")
    backing_up(world).make(path)
    still = backing_up(world).restore(path)
    assert (still.questions, world.mail(mail.id).state) == (0, OutgoingState.QUEUED)
    world.relay.away = False
    world.clock.advance(3600)
    world.services.outbox.run()
    assert world.mail(mail.id).state is OutgoingState.SENT
    done = backing_up(world).restore(path)
    assert (done.questions, world.mail(mail.id).state) == (1, OutgoingState.UNKNOWN)
    assert "may have left" in world.mail(mail.id).reason
    world.clock.advance(3600)
    world.services.outbox.run()
    assert len(world.server.accepted) == 1


def test_a_mail_that_was_held_and_left_since_is_asked_about(world: World, tmp_path: Path) -> None:
    world.server.fates[ANA.address] = Delivery(Outcome.REFUSED, 554, "Not now.")
    mail = world.send()
    assert mail.state is OutgoingState.FAILED
    path = str(tmp_path / "copy.backup")
    backing_up(world).make(path)
    assert backing_up(world).restore(path).questions == 0
    world.server.fates.clear()
    world.services.outbox.retry(mail.id)
    world.services.outbox.run()
    assert backing_up(world).restore(path).questions == 1
    assert world.mail(mail.id).state is OutgoingState.UNKNOWN


def test_a_copy_made_in_the_middle_of_sending_is_consistent(world: World, tmp_path: Path) -> None:
    prospect = world.add()
    (mail_id,) = world.services.composing.queue(LETTER, [prospect.id]).mail_ids
    path = str(tmp_path / "copy.backup")
    with world.store.writing() as tx:
        tx.outgoing.move(mail_id, OutgoingState.CLAIMING, "")
        assert tx.outgoing.move(mail_id, OutgoingState.SENDING, "")
    with world.store.writing() as tx:
        tx.prospects.add(BOB, world.clock.now())
        backing_up(world).make(path)  # not yet committed: it is not in the copy
    done = backing_up(world).restore(path)
    assert (done.prospects, done.questions) == (1, 1)
    assert world.mail(mail_id).state is OutgoingState.UNKNOWN
    world.store.check()


def test_who_was_erased_since_is_erased_again(world: World, tmp_path: Path) -> None:
    mail = world.send()
    world.add(BOB)
    path = str(tmp_path / "copy.backup")
    backing_up(world).make(path)
    world.services.lists.erasing.erase(mail.prospect_id)
    done = backing_up(world).restore(path)
    assert (done.erased_again, addresses(world)) == (1, {BOB.address})
    assert world.services.suppressing is not None
    with world.store.reading() as tx:
        assert tx.suppressions.has("Ana+x@bakery.example")
        assert not tx.suppressions.has(BOB.address)


def test_settings_come_back_and_keep_the_name_of_the_secrets(world: World, tmp_path: Path) -> None:
    from dataclasses import replace

    before = world.settings.load()
    path = str(tmp_path / "copy.backup")
    backing_up(world).make(path)
    world.settings.save(
        replace(before, relay=RelayAccount("https://other.example"), profile_id="another")
    )
    backing_up(world).restore(path)
    assert world.settings.load() == replace(before, profile_id="another")


def broken(path: Path, how: str) -> str:
    content = path.read_bytes()
    changed = bytearray(content)
    middle = len(content) // 2
    changed[middle] ^= 0xFF
    made = {
        "cut off": content[: len(content) // 2],
        "changed": bytes(changed),
        "empty": b"",
        "something else": b"x" * 1000,
        "only its head": content[:60],
    }[how]
    path.write_bytes(made)
    return str(path)


@pytest.mark.parametrize("how", ["cut off", "changed", "empty", "something else", "only its head"])
@pytest.mark.parametrize("passphrase", ["", "a long passphrase"])
def test_a_broken_file_changes_nothing(
    world: World, tmp_path: Path, how: str, passphrase: str
) -> None:
    world.add()
    path = tmp_path / "copy.backup"
    backing_up(world).make(str(path), passphrase)
    world.add(BOB)
    with pytest.raises(UserError) as caught:
        backing_up(world).restore(broken(path, how), passphrase)
    assert caught.value.code in {"backup-damaged", "passphrase"}
    assert addresses(world) == {ANA.address, BOB.address}
    assert [one.name for one in world.folder.iterdir() if one.name.startswith(".")] == []


def test_a_wrong_passphrase_and_none_are_said(world: World, tmp_path: Path) -> None:
    path = str(tmp_path / "copy.backup")
    backing_up(world).make(path, "a long passphrase")
    assert backing_up(world).is_sealed(path)
    for wrong in ("another passphrase", ""):
        with pytest.raises(UserError) as caught:
            backing_up(world).restore(path, wrong)
        assert caught.value.code == "passphrase"


def test_a_file_that_asks_for_all_memory_is_refused(world: World, tmp_path: Path) -> None:
    path = tmp_path / "copy.backup"
    backing_up(world).make(str(path), "a long passphrase")
    path.write_bytes(path.read_bytes().replace(b'"n": 65536', b'"n": 1099511627776'))
    with pytest.raises(UserError) as caught:
        backing_up(world).restore(str(path), "a long passphrase")
    assert caught.value.code == "passphrase"


def repacked(path: Path, name: str, content: bytes) -> None:
    with zipfile.ZipFile(path) as archive:
        members = {one: archive.read(one) for one in archive.namelist()}
    members[name] = content
    with zipfile.ZipFile(path, "w") as archive:
        for one, found in members.items():
            archive.writestr(one, found)


def test_a_newer_programs_backup_is_refused(world: World, tmp_path: Path) -> None:
    path = tmp_path / "copy.backup"
    backing_up(world).make(str(path))
    repacked(path, "manifest.json", b'{"format": 99, "made_at": "2026-01-01", "members": {}}')
    with pytest.raises(UserError) as caught:
        backing_up(world).restore(str(path))
    assert caught.value.code == "backup-newer"


def test_a_newer_programs_database_is_refused(world: World, tmp_path: Path) -> None:
    import hashlib

    path, database = tmp_path / "copy.backup", tmp_path / "newer.db"
    backing_up(world).make(str(path))
    with zipfile.ZipFile(path) as archive:
        database.write_bytes(archive.read(DATABASE))
        found = json.loads(archive.read("manifest.json"))
    with closing(sqlite3.connect(database)) as connection, connection:
        connection.execute("update alembic_version set version_num = '9999'")
    content = database.read_bytes()
    found["members"][DATABASE] = {
        "size": len(content),
        "sha256": hashlib.sha256(content).hexdigest(),
    }
    repacked(path, DATABASE, content)
    repacked(path, "manifest.json", json.dumps(found).encode())
    with pytest.raises(UserError) as caught:
        backing_up(world).restore(str(path))
    assert caught.value.code == "backup-newer"


def test_a_full_disk_leaves_no_half_a_backup(world: World, small_disk: Path) -> None:
    world.add()
    (small_disk / "filling").write_bytes(b"x" * 1_532_000)
    path = small_disk / "copy.backup"
    for passphrase in ("", "a long passphrase"):
        with pytest.raises(UserError):
            backing_up(world).make(str(path), passphrase)
        assert [one.name for one in small_disk.iterdir()] == ["filling"]


def test_a_copy_each_day_and_seven_kept(world: World) -> None:
    for day in range(9):
        assert backing_up(world).make_daily() is not None
        assert backing_up(world).make_daily() is None
        world.clock.advance(86_400)
        assert len(backing_up(world).entries()) == min(day + 1, 7)
    names = sorted(Path(one.path).name for one in backing_up(world).entries())
    assert names[0] == f"outreach-2026-11-25{ENDING}"
    assert all(one.is_daily for one in backing_up(world).entries())


def test_three_copies_that_restores_put_aside_are_kept_for_thirty_days(world: World) -> None:
    daily = backing_up(world).make_daily()
    assert daily is not None
    aside = []
    for _ in range(5):
        world.clock.advance(60)
        aside.append(Path(backing_up(world).restore(daily.path).kept_aside))
    backing_up(world).tidy(keeps_daily=True)
    assert [one.exists() for one in aside] == [False, False, True, True, True]
    os.utime(aside[3], (world.clock.now().timestamp() - 31 * 86_400,) * 2)
    backing_up(world).tidy(keeps_daily=True)
    assert [one.exists() for one in aside[2:]] == [True, False, True]


def test_daily_copies_go_after_thirty_days_where_there_are_to_be_none(world: World) -> None:
    daily = backing_up(world).make_daily()
    assert daily is not None
    os.utime(daily.path, (world.clock.now().timestamp() - 31 * 86_400,) * 2)
    backing_up(world).tidy(keeps_daily=True)
    assert Path(daily.path).exists()
    backing_up(world).tidy(keeps_daily=False)
    assert not Path(daily.path).exists()


def test_what_a_killed_program_left_is_swept(world: World) -> None:
    import os

    old, fresh = world.folder / ".working-old", world.folder / ".working-fresh"
    for one in (old, fresh):
        one.mkdir()
        (one / DATABASE).write_bytes(b"x")
    os.utime(old, (1_000_000_000, 1_000_000_000))
    backing_up(world).make_daily()
    assert (old.exists(), fresh.exists()) == (False, True)


def test_another_program_with_the_profile_open_sees_the_restored_one(
    world: World, tmp_path: Path
) -> None:
    from outreach_app.storage.store import Store

    world.add()
    path = str(tmp_path / "copy.backup")
    backing_up(world).make(path)
    world.add(BOB)
    other = Store(world.folder / "outreach.db")
    with other.reading() as tx:
        assert len(tx.lists.people.keys()) == 2
    backing_up(world).restore(path)
    with other.reading() as tx:
        assert len(tx.lists.people.keys()) == 1
    other.close()


def test_copies_from_before_an_upgrade_are_kept_for_thirty_days(world: World) -> None:
    for days in (29, 31):
        old = world.folder / f"outreach.db.before-00{days}"
        old.write_bytes(b"old")
        os.utime(old, (world.clock.now().timestamp() - days * 86_400,) * 2)
    backing_up(world).make_daily()
    assert [one.name for one in world.folder.glob("*.before-*")] == ["outreach.db.before-0029"]
