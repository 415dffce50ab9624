"""Drafts are kept, found again, discarded with a way back, and gone once they are sent."""

import pytest

from outreach_app.domain.drafts import beginning_of, is_worth_keeping
from outreach_app.domain.errors import UserError
from outreach_app.domain.mails import Letter
from outreach_app.domain.prospects import ProspectForm
from tests.services.world import LETTER, World


def test_a_draft_is_found_as_it_was_left(world: World) -> None:
    ana = world.add()
    drafts = world.services.drafts
    letter = Letter("Hello", "<p>Hi</p>", track_opens=False, cc=("c@x.example",), template_id=4)
    kept = drafts.keep(None, letter, [ana.id])
    assert drafts.keep(kept, letter, [ana.id]) == kept
    draft = drafts.open(kept)
    assert (draft.letter, draft.names) == (letter, {ana.id: "Ana Diaz"})
    assert draft.updated_at == world.clock.now()


def test_the_latest_draft_stands_first(world: World) -> None:
    drafts = world.services.drafts
    first = drafts.keep(None, Letter("First", ""), [])
    drafts.keep(None, Letter("Second", "<p>One &amp; two</p>"), [])
    assert [row.subject for row in drafts.list()] == ["Second", "First"]
    world.clock.advance(60)
    drafts.keep(first, Letter("First", ""), [])
    assert [(row.subject, row.beginning) for row in drafts.list()] == [
        ("First", ""),
        ("Second", "One & two"),
    ]


def test_a_deleted_prospect_drops_out(world: World) -> None:
    ana, ben = world.add(), world.add(ProspectForm("ben@x.example"))
    kept = world.services.drafts.keep(None, LETTER, [ben.id, ana.id])
    world.services.prospects.delete(ana.id)
    assert world.services.drafts.open(kept).names == {ben.id: "ben@x.example"}


def test_discarding_can_be_undone_for_a_day(world: World) -> None:
    drafts = world.services.drafts
    kept, other = drafts.keep(None, LETTER, []), drafts.keep(None, LETTER, [])
    drafts.discard(kept)
    assert [row.id for row in drafts.list()] == [other]
    drafts.restore(kept)
    assert {row.id for row in drafts.list()} == {kept, other}
    drafts.discard(kept)
    world.clock.advance(24 * 3600 + 60)
    drafts.discard(other)
    with pytest.raises(UserError, match="gone"):
        drafts.open(kept)


def test_a_draft_that_was_sent_is_never_offered_again(world: World) -> None:
    ana = world.add()
    kept = world.services.drafts.keep(None, LETTER, [ana.id])
    world.services.composing.queue(LETTER, [ana.id], kept)
    assert world.services.drafts.list() == ()


def test_a_draft_that_can_not_be_sent_stays(world: World) -> None:
    ana = world.add()
    kept = world.services.drafts.keep(None, Letter("", "x"), [ana.id])
    with pytest.raises(UserError, match="subject"):
        world.services.composing.queue(Letter("", "x"), [ana.id], kept)
    assert [row.id for row in world.services.drafts.list()] == [kept]


def test_an_id_is_never_given_twice(world: World) -> None:
    """A window may still hold the id of a draft that was sent: it must not find another's."""
    drafts, ana = world.services.drafts, world.add()
    kept = drafts.keep(None, LETTER, [])
    world.services.composing.queue(LETTER, [ana.id], kept)
    assert drafts.keep(None, LETTER, []) != kept


@pytest.mark.parametrize(
    ("letter", "worth"),
    [
        (Letter("", ""), False),
        (Letter(" ", "<p><br></p>"), False),
        (Letter("s", ""), True),
        (Letter("", "<p>x</p>"), True),
        (Letter("", '<img src="cid:1">'), True),
        (Letter("", "", text="x"), True),
    ],
)
def test_only_what_somebody_would_miss_is_kept(letter: Letter, worth: bool) -> None:
    assert is_worth_keeping(letter) is worth


def test_a_beginning_is_one_short_line() -> None:
    assert beginning_of("<p>a</p>\n<p>b&nbsp;c</p>") == "a b c"
    assert len(beginning_of("word " * 99)) <= 120
