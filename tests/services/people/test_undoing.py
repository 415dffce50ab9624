"""Whatever is done to people is taken back to the byte, once, within a day, sparing newer words."""

import sqlite3
from collections.abc import Callable
from contextlib import closing
from dataclasses import replace
from datetime import timedelta

import pytest

from outreach_app.domain.errors import UserError
from outreach_app.domain.merging import OTHER_ADDRESS, combined
from outreach_app.domain.pipeline import Stage
from outreach_app.domain.prospect_filter import ProspectFilter
from outreach_app.domain.prospect_pages import ProspectOrder
from outreach_app.domain.prospects import ProspectForm
from outreach_app.services.people.recording import unseen
from outreach_app.services.standing import reckon_standings
from tests.fakes.letters import answer
from tests.services.world import ANA, World

BO = ProspectForm("bo@bakery.example", "Bo", "Berg", "Diaz Bakery", tags=("vip", "old"))
VIPS = ProspectFilter(tags=("vip",))
UNDONE = ("undo_steps", "undo_rows", "sqlite_sequence")
KEPT_TAGS = "tags"  # a tag that nobody has costs nothing, and may stay


def dump(world: World) -> dict[str, list[tuple[object, ...]]]:
    """Every table of the profile, in order, but for the journal itself."""
    with closing(sqlite3.connect(world.store._path)) as connection:
        names = [
            name
            for (name,) in connection.execute("select name from sqlite_master where type = 'table'")
            if name not in UNDONE
            and name != KEPT_TAGS
            and not name.startswith(("prospect_words_", "company_words_"))
        ]
        return {
            name: [
                # Levels are reckoned anew, and get new numbers.
                (row[1:] if name == "level_changes" else row)
                for row in connection.execute(f'select * from "{name}" order by 1')
            ]
            for name in names
        }


def furnish(world: World) -> tuple[int, int]:
    """Ana with a mail that was read, Bo with one that was clicked; both away and annotated."""
    notes = world.services.people.notes
    ids = []
    for form in (replace(ANA, tags=("vip",), fields={"city": "Porto"}), BO):
        mail = world.send(form=form)
        world.clock.advance(700)
        world.relay.touched(mail.pixel_token)
        world.relay.touched(mail.links[1].token)
        world.clock.advance(700)
        world.services.watching.poll(0)
        notes.add_note(mail.prospect_id, f"Met {form.first_name} at the fair")
        notes.add_task(mail.prospect_id, "Call", world.clock.now() + timedelta(days=1))
        away = "I am out of the office until 14 January 2027."
        auto = {"Auto-Submitted": "auto-replied"}
        raw = answer(form.address, away, answers=mail.message_id, headers=auto)
        world.mailbox.inbox.put(raw, world.clock.now())
        assert world.services.mailboxes.check.run().auto_replies == 1
        ids.append(mail.prospect_id)
    assert len(world.services.alerting.recent()) > 1
    world.services.people.views.save("Mine", ProspectFilter(), ProspectOrder())
    with world.store.writing() as tx:
        for one in ids:
            reckon_standings(tx, [one], world.clock.now(), is_news=False)
    return ids[0], ids[1]


def merge(world: World, ana: int, bo: int) -> object:
    form = combined(*(world.services.prospects.get(one).form for one in (ana, bo)))
    return world.services.people.merging.merge(ana, bo, form)


DEEDS: dict[str, Callable[[World, int, int], object]] = {
    "tag": lambda w, ana, bo: w.services.people.deeds.tag([ana, bo], "old"),
    "untag": lambda w, ana, bo: w.services.people.deeds.untag([ana, bo], "VIP"),
    "stage": lambda w, ana, bo: w.services.people.deeds.set_stage([ana, bo], "won"),
    "delete": lambda w, ana, bo: w.services.people.deeds.delete([ana, bo]),
    "delete one": lambda w, ana, bo: w.services.prospects.delete(bo),
    "edit": lambda w, ana, bo: w.services.prospects.edit(ana, replace(BO, address="x@y.example")),
    "add": lambda w, ana, bo: w.add(ProspectForm("carl@other.example", "Carl", tags=("vip",))),
    "merge": merge,
    "merge back": lambda w, ana, bo: merge(w, bo, ana),
    "note": lambda w, ana, bo: w.services.people.notes.add_note(ana, "x"),
    "edit note": lambda w, ana, bo: w.services.people.notes.edit_note(1, "x"),
    "delete note": lambda w, ana, bo: w.services.people.notes.delete_note(1),
    "task": lambda w, ana, bo: w.services.people.notes.add_task(ana, "x", w.clock.now()),
    "finish": lambda w, ana, bo: w.services.people.notes.finish_task(1),
    "edit task": lambda w, ana, bo: w.services.people.notes.edit_task(1, "x", w.clock.now()),
    "delete task": lambda w, ana, bo: w.services.people.notes.delete_task(2),
    "view": lambda w, ana, bo: w.services.people.views.save("New", VIPS, ProspectOrder()),
    "view again": lambda w, ana, bo: w.services.people.views.save("mine", VIPS, ProspectOrder()),
    "delete view": lambda w, ana, bo: w.services.people.views.delete(1),
    "stages": lambda w, ana, bo: w.services.people.pipeline.save(
        [Stage("new", "Fresh"), Stage("won", "Won", "red"), Stage("", "Later")]
    ),
}


@pytest.mark.parametrize("name", list(DEEDS))
def test_what_was_done_is_taken_back_to_the_byte(world: World, name: str) -> None:
    ana, bo = furnish(world)
    before = dump(world)
    DEEDS[name](world, ana, bo)
    assert dump(world) != before
    said = world.services.people.undoing.undo()
    assert said.startswith("Taken back: ")
    assert "stays" not in said
    after = dump(world)
    if name.startswith("merge"):
        # In between rules look at one person, and cancel what they held of two colleagues.
        mine = [[row[:4] for row in found.pop("alerts")] for found in (after, before)]
        assert set(mine[0]) <= set(mine[1])
    assert after == before


@pytest.mark.parametrize("name", list(DEEDS))
def test_what_was_taken_back_is_done_again_and_taken_back_again(world: World, name: str) -> None:
    ana, bo = furnish(world)
    undoing = world.services.people.undoing
    before = dump(world)
    DEEDS[name](world, ana, bo)
    after = dump(world)
    undoing.undo()
    assert undoing.redo().startswith("Done again: ")
    again = dump(world)
    undoing.undo()
    back = dump(world)
    for found in (before, after, again, back):
        if name.startswith("merge"):
            found.pop("alerts")  # as above
    assert (again, back) == (after, before)


def test_after_something_new_nothing_old_is_done_again(world: World) -> None:
    ana, bo = furnish(world)
    undoing = world.services.people.undoing
    DEEDS["stage"](world, ana, bo)
    undoing.undo()
    DEEDS["tag"](world, ana, bo)
    with pytest.raises(UserError, match="nothing to do again"):
        undoing.redo()
    with pytest.raises(UserError, match="nothing to do again"):
        world.services.people.undoing.redo()


def test_several_steps_are_done_again_in_their_order(world: World) -> None:
    ana, bo = furnish(world)
    undoing = world.services.people.undoing
    states = [dump(world)]
    names = ("tag", "stage", "edit", "delete one", "delete note")
    for name in names:
        DEEDS[name](world, ana, bo)
        states.append(dump(world))
    for _ in names:
        undoing.undo()
    for state in states[1:]:
        undoing.redo()
        assert dump(world) == state


def test_what_was_erased_is_not_done_again(world: World) -> None:
    ana, bo = furnish(world)
    DEEDS["tag"](world, ana, bo)
    world.services.people.undoing.undo()
    world.services.lists.erasing.erase(bo)
    with pytest.raises(UserError, match="nothing to do again"):
        world.services.people.undoing.redo()


def test_several_steps_are_taken_back_one_by_one(world: World) -> None:
    ana, bo = furnish(world)
    undoing = world.services.people.undoing
    states = [dump(world)]
    for name in ("tag", "stage", "edit", "delete one", "delete note"):
        DEEDS[name](world, ana, bo)
        states.append(dump(world))
    for state in reversed(states[:-1]):
        undoing.undo()
        assert dump(world) == state


def test_what_changed_since_stays(world: World) -> None:
    ana, bo = furnish(world)
    people = world.services.people
    step = people.deeds.set_stage([ana, bo], "won").step_id
    people.deeds.set_stage([bo], "lost")
    assert people.undoing.undo(step).endswith("What has changed since stays as it is.")
    assert world.services.prospects.get(ana).form.stage == "new"
    assert world.services.prospects.get(bo).form.stage == "lost"


def test_a_deleted_prospect_whose_address_came_again_does_not_come_back(world: World) -> None:
    ana, bo = furnish(world)
    people = world.services.people
    step = people.deeds.delete([ana, bo]).step_id
    again = world.add(replace(BO, first_name="Again"))
    before = world.services.timelines.of(again.id)
    people.undoing.undo(step)
    back = world.services.prospects.by_address(ANA.address)
    assert again.id in (ana, bo)
    assert [line.kind for line in world.services.timelines.of(back.id).lines][-1] == "sent"
    assert len(people.notes.of(back.id).notes) == 1
    assert world.services.timelines.of(again.id) == before
    assert world.services.people.notes.of(again.id).notes == ()


def test_an_added_prospect_who_was_written_to_stays(world: World) -> None:
    mail = world.send()
    undoing = world.services.people.undoing
    assert "has changed since" in undoing.undo()
    assert world.services.prospects.get(mail.prospect_id).address == mail.recipient


def test_nothing_is_taken_back_after_a_day(world: World) -> None:
    world.add()
    world.clock.advance(86_401)
    undoing = world.services.people.undoing
    assert undoing.last() is None
    with pytest.raises(UserError, match="nothing to take back"):
        undoing.undo()


def test_what_was_cancelled_has_not_happened(world: World) -> None:
    ana, bo = furnish(world)
    before = dump(world)

    def stop(done: int, _total: int) -> None:
        if done:
            raise UserError("cancelled", "Cancelled.")

    deeds = world.services.people.deeds
    cancelled: tuple[Callable[[], object], ...] = (
        lambda: deeds.tag([ana, bo], "x", stop),
        lambda: deeds.set_stage([ana, bo], "won", stop),
        lambda: deeds.delete([ana, bo], stop),
    )
    for deed in cancelled:
        with pytest.raises(UserError, match="Cancelled"):
            deed()
        assert dump(world) == before


def test_doing_what_is_so_already_leaves_no_step(world: World) -> None:
    ana, bo = furnish(world)
    before = world.services.people.undoing.last()
    done = world.services.people.deeds.tag([ana, bo], "vip", unseen)
    assert (done.step_id, done.count) == (0, 0)
    assert world.services.people.undoing.last() == before


def test_merged_prospects_are_one_person_with_everything_of_both(world: World) -> None:
    ana, bo = furnish(world)
    twice = len(world.services.timelines.of(ana).lines)
    merge(world, ana, bo)
    one = world.services.prospects.get(ana)
    assert one.form.fields == {"city": "Porto", OTHER_ADDRESS: BO.address}
    assert one.form.tags == ("old", "vip")
    timeline = world.services.timelines.of(ana)
    assert len(timeline.lines) == 2 * twice
    assert len(timeline.mails) == 2
    book = world.services.people.notes.of(ana)
    assert (len(book.notes), len(book.tasks)) == (2, 2)
    assert world.services.prospects.ids(ProspectFilter(search="bo@bakery.example")) == (ana,)
    # And what happens to Bo's mail from now on is this person's.
    world.clock.advance(90_000)
    world.relay.touched(world.mail(timeline.mails[0].id).pixel_token)
    world.services.watching.poll(0)
    newest = world.services.timelines.of(ana).lines[0]
    assert newest.kind.value == "opened"
    assert " by " not in newest.what


def test_a_wish_for_no_more_mail_survives_a_merge(world: World) -> None:
    ana, bo = furnish(world)
    with world.store.writing() as tx:
        tx.prospects.set_unsubscribed(bo, world.clock.now())
    merge(world, ana, bo)
    assert world.services.prospects.get(ana).unsubscribed_at == world.clock.now()


def test_twins_are_found_by_name_and_by_mailbox(world: World) -> None:
    forms = (
        ANA,
        replace(ANA, address="ana.diaz@other.example", company="DIAZ  bakery"),
        replace(ANA, address="ana+shop@bakery.example", first_name="A.", company=""),
        ProspectForm("j.doe@gmail.com"),
        ProspectForm("jdoe+x@googlemail.com"),
        ProspectForm("other@bakery.example"),
    )
    ids = [world.add(form).id for form in forms]
    merging = world.services.people.merging
    pairs = {(pair.first.id, pair.second.id) for pair in merging.twins()}
    assert pairs == {(ids[0], ids[1]), (ids[0], ids[2]), (ids[3], ids[4])}
    assert {one.id for one in merging.twins_of(ids[0])} == {ids[1], ids[2]}
    assert merging.twins_of(ids[5]) == ()


def test_notes_and_tasks_stand_among_the_events(world: World) -> None:
    ana, _bo = furnish(world)
    notes = world.services.people.notes
    notes.finish_task(1)
    notes.add_task(ana, "Write again\nabout the fair", world.clock.now() + timedelta(days=9))
    lines = world.services.timelines.of(ana).lines
    assert [line.at for line in lines] == sorted((line.at for line in lines), reverse=True)
    own = {line.what: line.reason for line in lines if line.mail_id == 0}
    assert own == {
        "To do: Write again": "about the fair",
        "Done: Call": "",
        "Note: Met Ana at the fair": "",
    }
    assert world.services.timelines.of(ana).score.points > 0


def test_what_was_opened_while_it_was_deleted_is_judged_when_it_comes_back(world: World) -> None:
    mail = world.send()
    world.clock.advance(600)
    step = world.services.people.deeds.delete([mail.prospect_id]).step_id
    world.relay.touched(mail.pixel_token)
    world.clock.advance(600)
    assert world.services.watching.poll(0).new_hits == 1
    world.services.people.undoing.undo(step)
    assert world.kinds(mail.prospect_id) == ["opened human", "sent"]
    assert world.services.timelines.of(mail.prospect_id).score.points > 0
