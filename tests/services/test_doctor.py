"""What the doctor finds, and that its advice fits."""

from dataclasses import replace

import pytest

from outreach_app.domain.reports import Finding
from outreach_app.domain.settings import RelayPlace
from outreach_app.services.connections import Connections
from outreach_app.services.doctor import Doctor
from outreach_app.services.ports import RelayDoor
from outreach_app.services.troubles import Troubles
from outreach_app.system.secrets import Secrets
from tests.fakes.relay import TAG
from tests.services.world import ACCOUNT, LETTER, World


def found(world: World, doctor: Doctor | None = None) -> dict[str, Finding]:
    return {one.subject: one for one in (doctor or world.services.doctor).examine()}


def bare(world: World) -> Doctor:
    """A doctor of a session that has no keyring and remembers nothing."""

    def door(*_arguments: object) -> RelayDoor:
        return world.relay

    connections = Connections(
        world.settings,
        Secrets("bare", use_keyring=False),
        door,
        world.grants,
        Troubles(world.store, world.clock),
    )
    return Doctor(world.store, connections, world.server, world.mailbox, lambda: False)


def test_a_sound_profile_has_nothing_to_advise(world: World) -> None:
    findings = found(world)
    assert [one for one in findings.values() if not one.ok or one.advice] == []
    assert findings["profile"].sentence == "The profile is sound; 0 mails have not left."


def test_one_mail_is_one_mail(world: World) -> None:
    world.services.composing.queue(LETTER, [world.add().id])
    assert "1 mail has not left" in found(world)["profile"].sentence


def test_a_damaged_profile_is_noticed(world: World) -> None:
    for number in range(200):
        world.services.templates.save(f"name {number}", "subject", "body " * 200)
    path = world.folder / "outreach.db"
    world.store.close()  # brings all pages into the file
    content = bytearray(path.read_bytes())
    for page in range(len(content) // 4096 - 40, len(content) // 4096):
        content[page * 4096 : page * 4096 + 8] = b"\xff" * 8
    path.write_bytes(content)
    finding = found(world)["profile"]
    assert (finding.ok, "backup" in finding.advice) == (False, True)


def test_an_unreached_relay_has_no_clock(world: World) -> None:
    world.relay.away = True
    findings = found(world)
    assert findings["clock"].sentence.startswith("Not known")
    assert not findings["relay"].ok
    assert "network" in findings["relay"].advice
    assert "account set" not in findings["relay"].advice


def test_a_moved_relay_is_noticed(world: World) -> None:
    before = replace(world.settings.load(), relay_place=RelayPlace(TAG, "https://old.example"))
    world.settings.save(before)
    finding = found(world)["relay"]
    assert not finding.ok
    assert "https://go.example" in finding.sentence
    assert "https://old.example" in finding.sentence
    assert "old address" in finding.advice


def test_the_environment_is_enough_where_nobody_signs_in(
    world: World, monkeypatch: pytest.MonkeyPatch
) -> None:
    doctor = bare(world)
    advice = found(world, doctor)["keyring"].advice
    assert "OUTREACH_RELAY_KEY" in advice
    assert "OUTREACH_MAIL_PASSWORD" not in advice
    monkeypatch.setenv("OUTREACH_RELAY_KEY", world.relay.key)
    assert [one for one in found(world, doctor).values() if not one.ok] == []
    world.settings.save(replace(world.settings.load(), accounts=(replace(ACCOUNT, user="sam"),)))
    advice = found(world, doctor)["keyring"].advice
    assert "OUTREACH_MAIL_PASSWORD" in advice
    assert "OUTREACH_RELAY_KEY" not in advice


def test_a_gap_is_told_until_it_is_acknowledged(world: World) -> None:
    world.services.watching.catch_up()
    with world.store.writing() as tx:
        tx.feeds.note_gap(TAG, "The relay skipped its records 3 to 9.")
    finding = found(world)["feed"]
    assert (finding.ok, "--acknowledge-gap" in finding.advice) == (False, True)
    world.services.doctor.acknowledge_gap()
    assert found(world)["feed"].ok
