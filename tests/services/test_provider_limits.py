"""A mail that is too large for its provider is held before it leaves, whatever the server says."""

import json
from dataclasses import replace

import pytest

from outreach_app.domain.mails import OutgoingState
from outreach_app.services.attachments import MEGABYTE
from tests.services.world import LETTER, World

SERVER = "mail.seller.example"


def with_preset(world: World, **more: object) -> None:
    """The user's own list of providers knows the account's server."""
    place = {"name": "Ours", "smtp": [SERVER, 587, "starttls"], "domains": ["seller.example"]}
    (world.folder / "providers.json").write_text(
        json.dumps({"providers": {"ours": {**place, **more}}})
    )


def queued(world: World, megabytes: float) -> int:
    file = world.services.attachments.take(b"x" * int(megabytes * MEGABYTE), "a.bin")
    letter = replace(LETTER, attachments=(file,))
    return world.services.composing.queue(letter, [world.add().id]).mail_ids[0]


@pytest.mark.parametrize(
    ("server", "provider", "state"),
    [
        (None, 1, OutgoingState.HELD),
        (50 * MEGABYTE, 1, OutgoingState.HELD),
        (1 * MEGABYTE, 20, OutgoingState.HELD),
        (50 * MEGABYTE, 20, OutgoingState.SENT),
        (None, None, OutgoingState.SENT),
    ],
)
def test_the_smaller_of_both_words_counts(
    world: World, server: int | None, provider: int | None, state: OutgoingState
) -> None:
    world.server.largest = server
    with_preset(world, **({"largest_mb": provider} if provider else {}))
    mail_id = queued(world, 1.5)
    world.services.outbox.run()
    mail = world.mail(mail_id)
    assert mail.state is state
    assert ("attach less, or send a link instead" in mail.reason) == (state is OutgoingState.HELD)


def test_who_writes_hears_of_it_before(world: World) -> None:
    with_preset(world, largest_mb=1)
    large = world.services.attachments.take(b"x" * int(1.5 * MEGABYTE), "a.bin")
    prospect_id = world.add().id
    compose = world.services.composing
    warned = compose.preview(replace(LETTER, attachments=(large,)), prospect_id).warnings
    assert [one for one in warned if one.startswith("The attachments are 2.1 MB in the mail")]
    assert not any("MB" in one for one in compose.preview(LETTER, prospect_id).warnings)


def test_a_limit_counts_files_before_they_grow_on_the_way(world: World) -> None:
    with_preset(world, largest_mb=2)
    mail_id = queued(world, 1.9)
    world.services.outbox.run()
    assert world.mail(mail_id).state is OutgoingState.SENT


def test_a_broken_list_of_providers_stops_no_mail(world: World) -> None:
    (world.folder / "providers.json").write_text("{")
    mail_id = queued(world, 0.1)
    world.services.outbox.run()
    assert world.mail(mail_id).state is OutgoingState.SENT
