"""Companies' gateways are learned from their mail, in any order of arrival, and stay the user's."""

import sqlite3
from collections.abc import Iterable
from contextlib import closing
from dataclasses import replace
from datetime import datetime
from pathlib import Path
from random import Random
from unittest.mock import Mock

import pytest

from outreach_app.domain import habits
from outreach_app.domain.classify import Evidence
from outreach_app.domain.errors import UserError
from outreach_app.domain.feed import FeedPage
from outreach_app.domain.mails import Outgoing
from outreach_app.domain.prospects import ProspectForm
from outreach_app.services.ledger.memory import Memory
from outreach_app.services.ports import Transaction
from tests.services.world import World, make_world

AGENT = "Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/145.0.0.0 Safari/537.36"  # noqa: E501
GATEWAY = "203.0.113.40"
EARLY = 45


def written(world: World, number: int) -> Outgoing:
    """A mail to the next person at one company, an hour after the last one."""
    world.clock.advance(3600)
    return world.send(form=ProspectForm(f"p{number}@acme.example", f"P{number}", "X", "Acme"))


def swept(world: World, mail: Outgoing) -> None:
    """The company's gateway goes through the links."""
    world.clock.advance(EARLY)
    for link in mail.links:
        world.relay.touched(link.token, user_agent=AGENT, address=GATEWAY)


def lone_click(world: World, mail: Outgoing, after: float) -> None:
    world.clock.advance(after)
    world.relay.touched(mail.links[0].token, user_agent=AGENT, address=GATEWAY)


def three_swept_and_one_doubtful(world: World) -> Outgoing:
    for number in range(3):
        swept(world, written(world, number))
    last = written(world, 3)
    lone_click(world, last, EARLY)
    return last


def test_a_habit_is_learned_and_used(world: World) -> None:
    last = three_swept_and_one_doubtful(world)
    world.services.watching.poll(0)
    (habit,) = world.services.ledger.memory.all()
    assert habit.domain == "acme.example"
    assert habit.mails == 3
    assert world.kinds(last.prospect_id)[0] == "clicked machine"
    line = world.services.timelines.of(last.prospect_id).lines[0]
    assert line.reason.startswith("acme.example’s gateway, which goes through links")
    reach = world.services.ledger.reaching.known(last.recipient)
    assert "goes through links within 45 s" in reach.sentence


def test_only_what_can_be_a_gateway_has_its_companys_history_looked_at(
    world: World, monkeypatch: pytest.MonkeyPatch
) -> None:
    looked: list[tuple[str, ...]] = []
    learn = Memory.learn

    def noted(self: Memory, tx: Transaction, domains: Iterable[str], now: datetime) -> object:
        looked.append(tuple(domains))
        return learn(self, tx, domains, now)

    monkeypatch.setattr(Memory, "learn", noted)
    mail = written(world, 0)
    world.clock.advance(EARLY)
    world.relay.touched(mail.pixel_token, address="198.51.100.4")
    world.services.watching.poll(0)
    world.relay.touched(mail.links[0].token, user_agent=AGENT, address="198.51.100.4")
    world.services.watching.poll(0)
    world.clock.advance(habits.LATEST)
    world.relay.touched(mail.links[0].token, user_agent=AGENT, address="198.51.100.4")
    world.services.watching.poll(0)
    assert looked == [(), ("acme.example",), ()]


def test_a_person_behind_the_gateway_still_counts(world: World) -> None:
    last = three_swept_and_one_doubtful(world)
    lone_click(world, last, 3600)
    world.services.watching.poll(0)
    assert world.kinds(last.prospect_id)[0] == "clicked human"


def test_a_habit_learned_late_is_applied_to_earlier_mails(world: World) -> None:
    first = written(world, 9)
    lone_click(world, first, EARLY)
    world.services.watching.poll(0)
    assert world.kinds(first.prospect_id)[0] == "clicked unverified"
    three_swept_and_one_doubtful(world)
    report = world.services.watching.poll(0)
    assert first.prospect_id in report.prospects
    line = world.services.timelines.of(first.prospect_id).lines[0]
    assert line.verdict == "machine"
    assert "became known" in line.change


def test_the_user_edits_erases_and_takes_back(world: World) -> None:
    last = three_swept_and_one_doubtful(world)
    world.services.watching.poll(0)
    memory = world.services.ledger.memory
    (habit,) = memory.all()
    memory.erase(habit)
    assert memory.all() == ()
    assert world.kinds(last.prospect_id)[0] == "clicked unverified"
    memory.restore(habit)
    assert world.kinds(last.prospect_id)[0] == "clicked machine"
    memory.edit(habit, " Acme’s  filter ", 0, 20)
    (edited,) = memory.all()
    assert edited.name == "Acme’s filter"
    assert world.kinds(last.prospect_id)[0] == "clicked unverified"
    with pytest.raises(UserError, match="name"):
        memory.edit(habit, " ", 0, 20)
    with pytest.raises(UserError, match="between"):
        memory.edit(habit, "x", 30, 20)


def test_mail_services_for_anybody_have_no_habits(world: World) -> None:
    for number in range(3):
        world.clock.advance(3600)
        mail = world.send(form=ProspectForm(f"p{number}@gmail.com", f"P{number}", "X", "Acme"))
        swept(world, mail)
    world.services.watching.poll(0)
    assert world.services.ledger.memory.all() == ()


def test_the_order_of_arrival_changes_no_verdict(tmp_path: Path, evidence: Evidence) -> None:
    found = set()
    for seed in range(4):
        folder = tmp_path / str(seed)
        folder.mkdir()
        world = make_world(folder, evidence)
        early = written(world, 9)
        lone_click(world, early, EARLY)
        last = three_swept_and_one_doubtful(world)
        lone_click(world, last, 3600)
        Random(seed).shuffle(world.relay.hits)
        for number, hit in enumerate(world.relay.hits, 1):
            page = FeedPage("f", 1, 99, world.clock.now(), (replace(hit, number=number),))
            world.services.watching._ingest.page(world.relay.tag, page)
        people = world.services.prospects.page().rows
        said = {row.name: tuple(world.kinds(row.id)) for row in people}
        found.add(tuple(sorted(said.items())))
        world.store.close()
    assert len(found) == 1


def copies_of(world: World, mail: Outgoing, number: int) -> None:
    """So many further sent mails to the same company, written in bulk; nobody asked for them."""
    with closing(sqlite3.connect(world.folder / "outreach.db")) as raw, raw:
        columns = [row[1] for row in raw.execute("PRAGMA table_info(outgoing)") if row[1] != "id"]
        names = ", ".join(f'"{name}"' for name in columns)
        values = names.replace('"message_id"', "'<' || i || '@many.example>'")
        raw.execute(
            "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < ?) "
            f"INSERT INTO outgoing ({names}) SELECT {values} FROM outgoing, n WHERE id = ?",
            (number, mail.id),
        )


def test_of_a_company_of_very_many_mails_a_few_at_a_time_are_judged_again(
    world: World, monkeypatch: pytest.MonkeyPatch
) -> None:
    last = three_swept_and_one_doubtful(world)
    world.services.watching.poll(0)
    copies_of(world, last, 300)
    monkeypatch.setattr("outreach_app.services.ledger.memory.AT_ONCE", 1)
    judged = Mock(wraps=world.reckoning.mails)
    monkeypatch.setattr(world.reckoning, "mails", judged)
    memory = world.services.ledger.memory
    memory.erase(memory.all()[0])
    assert world.kinds(last.prospect_id)[0] == "clicked unverified"
    assert [len(call.args[1]) for call in judged.call_args_list] == [1] * 4
