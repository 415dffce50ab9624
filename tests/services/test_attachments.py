"""Files are kept once, weighed before they are sent, and cleared when nothing needs them."""

from dataclasses import replace
from pathlib import Path

import pytest

from outreach_app.domain.attachments import Attachment
from outreach_app.domain.errors import UserError
from outreach_app.services.attachments import KEPT_UNUSED, LARGEST, WARNED
from tests.services.world import LETTER, World


def test_a_file_is_taken_in_as_it_is_now(world: World, tmp_path: Path) -> None:
    path = tmp_path / "offer.pdf"
    path.write_bytes(b"%PDF-1.7 today")
    taken = world.services.attachments.take(path)
    path.write_bytes(b"tomorrow")
    assert (taken.name, taken.media_type, taken.size) == ("offer.pdf", "application/pdf", 14)
    assert world.services.attachments.content(taken) == b"%PDF-1.7 today"


def test_the_same_content_is_kept_once(world: World) -> None:
    one = world.services.attachments.take(b"x", "a.txt")
    other = world.services.attachments.take(b"x", "b.txt")
    assert one.digest == other.digest
    assert (one.name, other.name) == ("a.txt", "b.txt")


@pytest.mark.parametrize(
    ("content", "code"), [(b"", "file-empty"), (b"x" * (LARGEST + 1), "file-large")]
)
def test_sizes_out_of_bounds_are_refused(world: World, content: bytes, code: str) -> None:
    with pytest.raises(UserError) as fault:
        world.services.attachments.take(content, "a.bin")
    assert fault.value.code == code


def test_a_file_that_is_away_is_said(world: World, tmp_path: Path) -> None:
    with pytest.raises(UserError, match=r"gone\.pdf.*can not be read"):
        world.services.attachments.take(tmp_path / "gone.pdf")
    with pytest.raises(UserError, match="can not be read"):
        world.services.attachments.take(tmp_path)


def test_only_images_stand_inside_a_letter(world: World) -> None:
    image = world.services.attachments.take(b"\x89PNG", "logo.png", is_inline=True)
    assert image.is_inline
    with pytest.raises(UserError) as fault:
        world.services.attachments.take(b"<svg/>", "logo.svg", is_inline=True)
    assert fault.value.code == "no-image"


def test_weight_is_told_with_its_growth(world: World) -> None:
    def of(size: int) -> str:
        return world.services.attachments.warning((Attachment("a", "a/b", "0", size),))

    assert of(1000) == ""
    assert "some mail servers refuse" in of(WARNED)
    assert "most mail servers refuse" in of(LARGEST)
    assert "34.2 MB in the mail (25.0 MB as files" in of(LARGEST)


def test_what_nothing_refers_to_is_cleared_after_a_day(world: World) -> None:
    used = world.services.attachments.take(b"used", "a.txt")
    unused = world.services.attachments.take(b"unused", "b.txt")
    letter = replace(LETTER, attachments=(used,))
    world.services.composing.queue(letter, [world.add().id])
    assert world.services.attachments.clear() == 0
    world.clock.advance(KEPT_UNUSED.total_seconds() + 1)
    assert world.services.attachments.clear() == 1
    assert world.services.attachments.content(used) == b"used"
    with pytest.raises(UserError, match="attach it again"):
        world.services.attachments.content(unused)
