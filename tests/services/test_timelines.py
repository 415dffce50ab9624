"""What a timeline says of a mail's links."""

from dataclasses import replace

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
