"""Companies: people grouped by where they work, what is said of them, and what happened there."""

import sqlite3
from contextlib import closing
from dataclasses import replace
from datetime import timedelta

import pytest

from outreach_app.domain.company_groups import Company, CompanyLines, CompanySort
from outreach_app.domain.errors import UserError
from outreach_app.domain.levels import Level
from outreach_app.domain.mails import Outgoing
from outreach_app.domain.prospect_filter import ProspectFilter
from outreach_app.domain.prospects import ProspectForm
from outreach_app.services.people.companies import Companies
from tests.services.people.test_undoing import dump
from tests.services.world import ANA, LETTER, World

BO = ProspectForm("bo@bakery.example", "Bo", "Berg", ANA.company.upper())
EVE = ProspectForm("eve@halden.example", "Eve", "Holm", "Halden")


@pytest.fixture
def companies(world: World) -> Companies:
    """Ana's mail was read; Bo writes her company in capitals; Eve works elsewhere."""
    mail = world.send()
    world.clock.advance(700)
    world.relay.touched(mail.pixel_token)
    world.clock.advance(700)
    world.services.watching.poll(0)
    world.add(BO)
    world.add(EVE)
    return world.services.people.companies


def write(world: World, form: ProspectForm) -> Outgoing:
    """A mail to somebody who is there already."""
    who = world.services.prospects.by_address(form.address).id
    report = world.services.composing.queue(LETTER, [who])
    world.services.outbox.hurry(report.mail_ids)
    world.services.outbox.run()
    return world.mail(report.mail_ids[0])


def test_companies_are_listed_by_warmth_name_and_people(companies: Companies) -> None:
    warm, cold = companies.groups()
    assert (warm.people, cold.name) == (2, "Halden")
    assert warm.points > 0
    assert warm.last_event_at is not None
    by_name = companies.groups(sort=CompanySort.NAME)
    assert [one.people for one in by_name] == [2, 1]
    assert companies.groups(sort=CompanySort.PEOPLE)[0].people == 2
    assert [one.name for one in companies.groups(ProspectFilter(search="eve"))] == ["Halden"]


def test_the_warm_are_counted(companies: Companies, world: World) -> None:
    for form in (ANA, BO):
        mail = write(world, form)
        world.clock.advance(3600)
        world.relay.touched(mail.links[0].token)
        world.clock.advance(3600)
        world.services.watching.poll(0)
    group = companies.groups()[0]
    assert (group.warm, type(group.warm)) == (2, int)


def test_a_company_is_as_warm_as_its_warmest(companies: Companies, world: World) -> None:
    """Their level, with its hysteresis, not the one that as many points would reach from below."""
    ana = world.services.prospects.by_address(ANA.address).id
    for level in Level:
        with closing(sqlite3.connect(world.store._path, isolation_level=None)) as connection:
            connection.execute(
                "update prospects set level = ?, points = 7 where id = ?", (level.value, ana)
            )
        assert companies.groups()[0].level is level


def test_a_company_opens_with_its_people_however_they_write_it(companies: Companies) -> None:
    page = companies.opened(ANA.company.lower())
    assert [one.name for one in page.people] == [f"{ANA.first_name} {ANA.last_name}", "Bo Berg"]
    assert page.group.people == 2
    assert set(page.domains) == {ANA.address.partition("@")[2], "bakery.example"}
    with pytest.raises(UserError, match="Nobody is known"):
        companies.opened("Nowhere")


def test_its_story_is_everybodys_and_each_line_says_whose(
    companies: Companies, world: World
) -> None:
    bo = world.services.prospects.by_address(BO.address)
    world.services.people.notes.add_note(bo.id, "Met at the fair")
    eve = world.services.prospects.by_address(EVE.address)
    world.services.people.notes.add_note(eve.id, "Not of them")
    lines = companies.opened(ANA.company).story.lines
    assert [(line.who, line.what.partition(":")[0]) for line in lines] == [
        ("Bo Berg", "Note"),
        ("Ana Diaz", "Opened"),
        ("Ana Diaz", "Sent"),
    ]


def test_pages_put_together_are_the_whole(
    companies: Companies, world: World, monkeypatch: pytest.MonkeyPatch
) -> None:
    for form in (ANA, BO, ANA, BO, ANA):
        world.clock.advance(3600)
        mail = write(world, form)
        world.clock.advance(700)
        world.relay.touched(mail.pixel_token)
        world.services.watching.poll(0)
        world.services.people.notes.add_note(mail.prospect_id, "Called")
    whole = companies.opened(ANA.company).story
    assert whole.next is None
    read = "outreach_app.services.people.companies.read_story"
    from outreach_app.services.people.company_story import read_story

    monkeypatch.setattr(read, lambda tx, name, at, clock: read_story(tx, name, at, clock, 3))
    part: CompanyLines = companies.opened(ANA.company).story
    found = list(part.lines)
    pages = 1
    while part.next is not None:
        part = companies.story(ANA.company, part.next)
        found += part.lines
        pages += 1
    assert pages > 3
    assert found == list(whole.lines)


FACTS = Company(
    ANA.company,
    website="bakery.example",
    phone="+351 22 000",
    about="Third generation\nof bakers",
    domain="bakery.example",
    address="Rua das Flores 1, Porto",
    size="11-50",
    fields={"customer since": "2019"},
)


def test_what_is_said_of_it_is_kept_and_taken_back(companies: Companies, world: World) -> None:
    before = dump(world)
    done = companies.save(replace(FACTS, phone="  +351 22  000 ", fields={"": "x", "e": " "}))
    assert done.step_id
    companies.save(FACTS)
    assert companies.opened(ANA.company).company == FACTS
    assert not companies.save(FACTS).step_id
    world.services.people.undoing.undo()
    assert companies.about(ANA.company).fields == {}
    world.services.people.undoing.redo()
    assert companies.about(ANA.company) == FACTS
    world.services.people.undoing.undo()
    world.services.people.undoing.undo()
    assert dump(world) == before


def test_saying_nothing_of_it_is_nothing_to_take_back(companies: Companies, world: World) -> None:
    last = world.services.people.undoing.last()
    assert companies.save(Company(ANA.company)).step_id == 0
    assert world.services.people.undoing.last() == last
    with pytest.raises(UserError, match="name"):
        companies.save(Company("  "))
    with pytest.raises(UserError, match="too long"):
        companies.save(Company("Halden", about="x" * 20_001))


def test_a_new_name_is_everybodys_and_the_old_ones_come_back(
    companies: Companies, world: World
) -> None:
    companies.save(FACTS)
    before = dump(world)
    done = companies.rename(ANA.company, " Bread  & Co ")
    assert done.count == 2
    page = companies.opened("bread & co")
    assert page.company == replace(FACTS, name="Bread & Co")
    assert {one.company for one in page.people} == {"Bread & Co"}
    assert world.services.prospects.page("bread").total == 2  # and the search knows it
    world.services.people.undoing.undo()
    assert dump(world) == before


def test_two_companies_of_one_name_become_one(companies: Companies, world: World) -> None:
    companies.save(FACTS)
    companies.save(Company("Halden", phone="+47 1"))
    before = dump(world)
    companies.rename(ANA.company, "HALDEN")
    page = companies.opened("Halden")
    assert page.group.people == 3
    assert (page.company.phone, page.company.size) == ("+47 1", "11-50")
    world.services.people.undoing.undo()
    assert dump(world) == before


def test_a_fact_that_was_changed_since_is_spared(companies: Companies, world: World) -> None:
    companies.save(FACTS)
    first = world.services.people.undoing.last()
    assert first is not None
    companies.save(replace(FACTS, size="51-200"))
    world.services.people.undoing.undo(first.id)
    assert companies.about(ANA.company).is_plain  # the company's facts were new in that step


def test_the_newest_sign_counts_for_the_order(companies: Companies, world: World) -> None:
    world.clock.advance(timedelta(days=1).total_seconds())
    mail = write(world, EVE)
    world.clock.advance(3600)
    world.relay.touched(mail.pixel_token)
    world.services.watching.poll(0)
    assert companies.groups(sort=CompanySort.ACTIVITY)[0].name == "Halden"


def test_what_is_said_of_a_company_finds_its_people(companies: Companies, world: World) -> None:
    companies.save(Company("Halden", domain="halden.example", fields={"fleet": "Forty Züge"}))
    for typed in ("zuge", "forty zü", "halden.ex"):
        (group,) = companies.groups(ProspectFilter(search=typed))
        assert group.name == "Halden", typed
        page = world.services.prospects.matching(ProspectFilter(search=typed))
        assert [row.name for row in page.rows] == ["Eve Holm"], typed
    companies.save(Company("Halden", fields={"fleet": "Two vans"}))
    assert companies.groups(ProspectFilter(search="züge")) == ()
    companies.rename("Halden", "Holm")
    assert [one.name for one in companies.groups(ProspectFilter(search="vans"))] == ["Holm"]
    world.services.people.undoing.undo()
    world.services.people.undoing.undo()
    assert [one.name for one in companies.groups(ProspectFilter(search="züge"))] == ["Halden"]


def test_a_list_of_companies_has_no_end_and_brings_what_is_said(
    companies: Companies, world: World
) -> None:
    with world.services.prospects._store.writing() as tx:
        for number in range(600):
            tx.prospects.add(
                ProspectForm(f"p{number}@x.example", company=f"Firm {number}"), world.clock.now()
            )
    companies.save(Company("Firm 599", size="Three"))
    groups = companies.groups(sort=CompanySort.NAME)
    assert len(groups) == 602
    said = {one.name: one.said for one in groups if one.said is not None}
    assert said == {"Firm 599": Company("Firm 599", size="Three")}
