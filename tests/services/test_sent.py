"""The list of sent mails: paged by key, searched, filtered by what became of each, and read."""

import pytest

from outreach_app.domain.answers import Answer
from outreach_app.domain.errors import UserError
from outreach_app.domain.events import EventKind
from outreach_app.domain.mails import Letter, Outgoing
from outreach_app.domain.marks import Fate
from outreach_app.domain.prospects import ProspectForm
from outreach_app.domain.sent_mails import SentFilter, SentKey
from outreach_app.domain.silence import SilenceKind
from tests.services.world import World

LINKED = Letter("An idea", '<p><a href="https://seller.example/a">one</a> Hi</p>')
NAMES = ("Ana", "Ben", "Chiara", "Dora", "Émile")


@pytest.fixture
def mails(world: World) -> list[Outgoing]:
    """Five mails to five people, a minute between them."""
    made = []
    for name in NAMES:
        form = ProspectForm(f"{name.lower()}@x.example", name, "Diaz", "Bakery")
        made.append(world.send(LINKED, form))
        world.clock.advance(60)
    return made


def _subjects(world: World, wanted: SentFilter) -> list[str]:
    return [row.prospect_name.split()[0] for row in world.services.sent.page(wanted).rows]


def test_pages_go_on_where_they_ended(world: World, mails: list[Outgoing]) -> None:
    seen: list[str] = []
    after: SentKey | None = None
    for _ in range(3):
        page = world.services.sent.page(after=after, limit=2)
        seen += [row.prospect_name.split()[0] for row in page.rows]
        after = page.next
    assert seen == list(reversed(NAMES))
    assert after is None


def test_a_mail_that_left_meanwhile_moves_no_page(world: World, mails: list[Outgoing]) -> None:
    first = world.services.sent.page(limit=2)
    world.send(LINKED, ProspectForm("new@x.example", "New"))
    following = world.services.sent.page(after=first.next, limit=2)
    assert [row.prospect_name for row in following.rows] == ["Chiara Diaz", "Ben Diaz"]


@pytest.mark.parametrize(
    ("search", "found"),
    [
        ("chiara", ["Chiara"]),
        ("ÉMILE", ["Émile"]),
        ("ben@x", ["Ben"]),
        ("idea diaz dora", ["Dora"]),
        ("100%", []),
        ("_", []),
        ("nobody", []),
    ],
)
def test_people_addresses_and_subjects_are_searched(
    world: World, mails: list[Outgoing], search: str, found: list[str]
) -> None:
    assert _subjects(world, SentFilter(search)) == found


def test_each_fate_is_counted_and_found(world: World, mails: list[Outgoing]) -> None:
    world.clock.advance(600)
    world.relay.touched(mails[0].pixel_token)
    world.relay.touched(mails[1].links[0].token)
    world.services.watching.poll(0)
    counts = world.services.sent.counts()
    assert counts.total == 5
    assert {fate: n for fate, n in counts.of.items() if n} == {
        Fate.CLICKED: 1,
        Fate.OPENED: 2,
        Fate.SILENT: 3,
    }
    assert _subjects(world, SentFilter(fate=Fate.OPENED)) == ["Ben", "Ana"]
    assert _subjects(world, SentFilter(fate=Fate.SILENT)) == ["Émile", "Dora", "Chiara"]


def test_an_answer_is_told_before_a_click(world: World, mails: list[Outgoing]) -> None:
    with world.store.writing() as tx:
        at = world.clock.now()
        tx.ledger.answers.add(Answer(mails[0].id, EventKind.REPLIED, at, "", "test"))
        world.reckoning.mail(tx, mails[0], at)
    row = world.services.sent.page(SentFilter(fate=Fate.ANSWERED)).rows[0]
    assert (row.id, row.fate) == (mails[0].id, Fate.ANSWERED)


def test_a_mail_is_read_as_it_was_written(world: World, mails: list[Outgoing]) -> None:
    world.clock.advance(600)
    world.relay.touched(mails[0].links[0].token)
    world.services.watching.poll(0)
    sheet = world.services.sent.mail(mails[0].id)
    assert sheet.html == mails[0].html
    assert [link.human_clicks for link in sheet.links] == [1]
    assert [line.kind.value for line in sheet.lines] == ["clicked", "sent"]
    assert sheet.silence is None
    silent = world.services.sent.mail(mails[1].id)
    assert silent.silence is not None
    assert silent.silence.kind is SilenceKind.NOT_OPENED


def test_what_has_not_left_is_no_sent_mail(world: World) -> None:
    report = world.services.composing.queue(LINKED, [world.add().id])
    assert world.services.sent.page().rows == ()
    with pytest.raises(UserError, match="no such"):
        world.services.sent.mail(report.mail_ids[0])


def test_a_follow_up_answers_the_mail_that_is_meant(world: World, mails: list[Outgoing]) -> None:
    ana = mails[0].prospect_id
    later = world.services.composing.queue(Letter("Another thing", "<p>x</p>"), [ana])
    world.services.outbox.run()
    answering = Letter("", "<p>y</p>", follow_up=True, answers=mails[0].id)
    report = world.services.composing.queue(answering, [ana, mails[1].prospect_id])
    first, second = (world.mail(mail_id) for mail_id in report.mail_ids)
    assert first.thread is not None
    assert first.thread.message_ids == (mails[0].message_id,)
    assert first.subject == "Re: An idea"
    assert second.thread is not None
    assert second.thread.message_ids == (mails[1].message_id,)
    assert later.queued == 1
