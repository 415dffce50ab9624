"""What a timeline says of a mail's links, and how it is read in slices."""

from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

import pytest

from outreach_app.bootstrap import build, fill_with_crowd
from outreach_app.domain.errors import UserError
from outreach_app.domain.samples.crowd import CrowdSize
from outreach_app.services.timelines import PAGE
from outreach_app.system.paths import open_profile
from tests.services.world import ANA, LETTER, World

TWICE = replace(
    LETTER,
    html='<a href="https://seller.example/a">top</a> <a href="https://seller.example/a">end</a>',
)


def clicks(world: World, prospect_id: int) -> list[tuple[str, int, int]]:
    """Each link of the last mail, with the clicks of people and of machines."""
    mail = world.services.timelines.of(prospect_id).mails[0]
    return [(link.text, link.human_clicks, link.machine_clicks) for link in mail.links]


def test_a_click_marks_one_of_two_links_that_lead_to_one_place(world: World) -> None:
    mail = world.send(TWICE, ANA)
    world.clock.advance(3600)
    world.relay.touched(mail.links[1].token)
    world.services.watching.catch_up()
    assert clicks(world, mail.prospect_id) == [("top", 0, 0), ("end", 1, 0)]
    world.relay.touched(mail.links[0].token, user_agent="curl/8.5.0", address="198.51.100.9")
    world.services.watching.catch_up()
    assert clicks(world, mail.prospect_id) == [("top", 0, 1), ("end", 1, 0)]


def test_slices_put_together_are_the_whole(tmp_path: Path) -> None:
    """Of somebody who reads everything, with notes and tasks between."""
    size = CrowdSize(3, 80, 800)
    fill_with_crowd(tmp_path / "many", size, 3, lambda _done, _total: None)
    program = build(open_profile(tmp_path / "many"), use_keyring=False)
    services = program.services
    whole = services.timelines.of(1)
    middle = whole.lines[len(whole.lines) // 2].at
    services.people.notes.add_note(1, "Called")
    services.people.notes.add_task(1, "Call again", middle)
    whole = services.timelines.of(1)
    opening = services.timelines.opened(1)
    lines, before = opening.page.lines, opening.page.next
    assert before is not None
    while before is not None:
        page = services.timelines.page(1, before)
        lines, before = lines + page.lines, page.next
    assert lines == whole.lines
    assert len(lines) > 3 * PAGE
    standing = services.timelines.standing(1)
    assert (standing.score.points, standing.score.level) == (whole.score.points, whole.score.level)
    assert tuple(services.timelines.mail(one.id) for one in standing.mails) == whole.mails
    again = services.timelines.opened(1, until=lines[150].at).page.lines
    assert again == lines[: len(again)]
    assert len(again) > 150
    assert services.timelines.opened(1, datetime.min.replace(tzinfo=UTC)).page.lines == lines
    program.close()


def test_a_mail_that_is_gone_is_said_to_be(world: World) -> None:
    with pytest.raises(UserError, match="no such mail"):
        world.services.timelines.mail(77)
