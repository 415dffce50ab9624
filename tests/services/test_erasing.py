"""Forgetting a person: nothing stays but a hash, the relay hears of it, and a record before."""

import json
import os
from html.parser import HTMLParser
from pathlib import Path

import pytest

from outreach_app.domain.backups import ENDING
from outreach_app.domain.company_groups import Company
from outreach_app.domain.errors import UserError
from outreach_app.domain.lists.tables import Source
from outreach_app.domain.mails import Letter
from outreach_app.domain.prospect_filter import ProspectFilter
from outreach_app.domain.prospect_pages import ProspectOrder
from outreach_app.domain.prospects import ProspectForm
from tests.services.world import ANA, LETTER, World

BOB = ProspectForm("bob@stone.example", "Bob", tags=("vip",), fields={"secret": "Xanthippe"})


def files(world: World) -> bytes:
    """Every byte of the profile, its log of writes included."""
    return b"".join(one.read_bytes() for one in world.folder.glob("outreach.db*"))


def erase(world: World, prospect_id: int, folder: str = "") -> bool:
    return world.services.lists.erasing.erase(prospect_id, folder).is_revoked


def test_nothing_of_the_person_stays_on_the_disk(world: World, tmp_path: Path) -> None:
    bob = world.add(BOB)
    letter = Letter("Dear {{ first_name }}", f"<p>{BOB.fields['secret']}</p>", cc=(ANA.address,))
    world.services.composing.queue(letter, [bob.id])
    world.services.outbox.run()
    world.services.people.notes.add_note(bob.id, "Zarathustra called")
    world.services.people.deeds.tag([bob.id], "Quetzalcoatl")
    mail = world.services.timelines.of(bob.id).mails[0]
    world.relay.touched(world.mail(mail.id).pixel_token, address="198.51.100.77")
    world.services.watching.poll(0)
    assert all(word in files(world) for word in (b"bob@stone", b"Xanthippe", b"Zarathustra"))
    receipt = world.services.lists.erasing.erase(bob.id, str(tmp_path / "receipts"))
    left = files(world)
    for word in (b"bob@stone", b"Xanthippe", b"Zarathustra", b"zarathustra", b"198.51.100.77"):
        assert word not in left, word
    assert (receipt.wiped.mails, receipt.wiped.requests, receipt.is_revoked) == (2, 1, True)
    assert world.relay.revoked == set(receipt.wiped.tokens)
    (file,) = (tmp_path / "receipts").iterdir()
    assert "bob" not in file.read_text().lower()
    assert receipt.digest in file.read_text()


def test_copies_from_before_an_upgrade_go_with_the_person(world: World) -> None:
    bob = world.add(BOB)
    old = world.folder / "outreach.db.before-0007"
    old.write_bytes(b"bob@stone.example")
    os.utime(old, (world.clock.now().timestamp() - 60,) * 2)
    erase(world, bob.id)
    assert not old.exists()


def test_so_do_copies_that_a_restore_put_aside(world: World) -> None:
    bob = world.add(BOB)
    daily = world.services.lists.backing_up.make_daily()
    assert daily is not None
    aside = Path(world.services.lists.backing_up.restore(daily.path).kept_aside)
    assert aside.exists()
    mine = aside.with_name(f"before-the-fair{ENDING}")
    mine.write_bytes(aside.read_bytes())
    os.utime(aside, (world.clock.now().timestamp() - 60,) * 2)
    erase(world, bob.id)
    assert not aside.exists()
    assert Path(daily.path).exists()
    assert mine.exists()  # what the user named is the user's own
    assert world.services.lists.backing_up.restore(daily.path).erased_again == 1


def test_a_copy_to_the_person_goes_too(world: World) -> None:
    bob = world.add(BOB)
    letter = Letter("Hi", "<p>x</p>", cc=(BOB.address,))
    ana = world.add()
    world.services.composing.queue(letter, [ana.id])
    world.services.outbox.run()
    erase(world, bob.id)
    mails = [world.mail(mail.id) for mail in world.services.timelines.of(ana.id).mails]
    assert [(mail.recipient, mail.cc) for mail in mails] == [(ANA.address, ())]
    assert b"bob@stone" not in files(world)


def test_an_address_that_ends_alike_is_somebody_elses(world: World) -> None:
    ann = world.add(ProspectForm("ann@stone.example"))
    bob = world.add(BOB)
    joann = "joann@stone.example"
    world.services.composing.queue(Letter("{{ none }}", "<p>x</p>", cc=(joann,)), [bob.id])
    erase(world, ann.id)
    for mail in world.services.timelines.of(bob.id).mails:
        letter = world.mail(mail.id).letter
        assert letter is not None
        assert letter.cc == (joann,)


@pytest.mark.parametrize(
    ("address", "copied", "piece"),
    [
        ("JOSÉ@stone.example", "JOSÉ@stone.example", b"@stone.example"),
        ("ana@bücher.example", "ana@xn--bcher-kva.example", b"cher"),
        ("ana@xn--bcher-kva.example", "ana@BÜCHER.example", b"cher"),
    ],
)
def test_letters_beyond_ascii_hide_nobody(
    world: World, address: str, copied: str, piece: bytes
) -> None:
    erased, other = world.add(ProspectForm(address)), world.add(ANA)
    world.services.composing.queue(Letter("Hi", "<p>x</p>", cc=(copied,)), [other.id])
    world.services.outbox.run()
    erase(world, erased.id)
    assert piece not in files(world)


def test_drafts_and_saved_searches_forget_the_person(world: World) -> None:
    bob, ana = world.add(BOB), world.add(ANA)
    drafts, views = world.services.drafts, world.services.people.views
    drafts.keep(None, Letter("Dear Xanthippe", "<p>x</p>"), [bob.id])
    drafts.discard(drafts.keep(None, Letter("Or Xanthippe", "<p>x</p>"), [bob.id]))
    drafts.keep(None, Letter("Both", "<p>x</p>", cc=(BOB.address,)), [bob.id, ana.id])
    views.save("mine", ProspectFilter(search=BOB.address.upper()), ProspectOrder())
    views.save("hers", ProspectFilter(search=ANA.address), ProspectOrder())
    erase(world, bob.id)
    assert b"Xanthippe" not in files(world)
    assert BOB.address.encode() not in files(world).lower()
    assert [(draft.subject, draft.names) for draft in drafts.list()] == [("Both", ("Ana Diaz",))]
    assert [one.view.name for one in views.counted()] == ["hers"]


def test_what_is_said_of_companies_forgets_the_person(world: World, tmp_path: Path) -> None:
    bob = world.add(ProspectForm("bob@stone.example", "Bob", "Xanthippe", "Stone"))
    world.add(ANA)
    companies = world.services.people.companies
    companies.save(
        Company(
            ANA.company,
            website="bakery.example",
            about="Ask BOB  xanthippe, not Bob Smith.\nXanthippe, Bob: out on Mondays.",
            fields={"buys": "through Bob@Stone.example.", "of": "abob@stone.example"},
        )
    )
    path = world.services.lists.records.write(bob.id, str(tmp_path))[0]
    (shown,) = json.loads(Path(path).read_text())["data"]["companies"]
    assert set(shown) == {"key", "about", "buys"}
    erase(world, bob.id)
    said = companies.about(ANA.company)
    assert said.about == "Ask …, not Bob Smith.\n…: out on Mondays."
    assert said.fields == {"buys": "through ….", "of": "abob@stone.example"}
    assert said.website == "bakery.example"
    assert b"anthippe" not in files(world)
    assert world.services.prospects.matching(ProspectFilter(search="xanthippe")).rows == ()


def test_the_relay_is_told_later_where_it_is_away(world: World) -> None:
    mail = world.send()
    world.relay.away = True
    assert erase(world, mail.prospect_id) is False
    assert (world.relay.revoked, world.services.lists.erasing.waiting()) == (set(), 1)
    assert world.services.lists.erasing.carry_out() is False
    world.relay.away = False
    assert world.services.lists.erasing.carry_out() is True
    assert world.relay.revoked == set(mail.tokens)
    assert world.services.lists.erasing.waiting() == 0


def test_who_was_erased_is_neither_imported_nor_written_to(world: World) -> None:
    bob = world.add(BOB)
    erase(world, bob.id)
    importing = world.services.lists.importing
    text = "Email\nBOB+news@stone.example\nana@x.example\n"
    order = importing.order(importing.look(Source("list.csv", text=text)))
    report = importing.run(order, lambda *_: None, lambda: False)
    assert (report.added, report.erased) == (1, 1)
    again = world.add(BOB)
    world.services.composing.queue(Letter("Hi", "<p>x</p>"), [again.id])
    world.services.outbox.run()
    assert world.server.accepted == []


def test_many_at_once_or_none_of_them(world: World, tmp_path: Path) -> None:
    bob, ana = world.add(BOB), world.add()
    with pytest.raises(UserError):
        world.services.lists.erasing.erase_all((bob.id, 999))
    assert world.services.prospects.page().total == 2
    receipts = world.services.lists.erasing.erase_all((bob.id, ana.id), str(tmp_path / "r"))
    assert (len(receipts), len(list((tmp_path / "r").iterdir()))) == (2, 2)
    assert world.services.prospects.page().total == 0


def test_nobody_is_erased_while_a_mail_is_leaving(world: World) -> None:
    from outreach_app.domain.mails import OutgoingState

    bob = world.add()
    (mail_id,) = world.services.composing.queue(LETTER, [bob.id]).mail_ids
    with world.store.writing() as tx:
        tx.outgoing.move(mail_id, OutgoingState.CLAIMING, "")
        tx.outgoing.move(mail_id, OutgoingState.SENDING, "")
    with pytest.raises(UserError) as caught:
        erase(world, bob.id)
    assert caught.value.code == "sending"


class Words(HTMLParser):
    """What a page says, and whether it would load anything."""

    def __init__(self) -> None:
        super().__init__()
        self.words: list[str] = []
        self.loads: list[str] = []

    def handle_data(self, data: str) -> None:
        self.words.append(data)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.loads += [tag for name, _ in attrs if name in {"src", "href"}]


def test_the_whole_record_as_json_and_as_a_page(world: World, tmp_path: Path) -> None:
    mail = world.send()
    world.services.people.notes.add_note(mail.prospect_id, "<b>Likes</b> rye")
    world.clock.advance(3600)
    world.relay.touched(mail.pixel_token)
    world.services.watching.poll(0)
    paths = world.services.lists.records.write(mail.prospect_id, str(tmp_path))
    data = json.loads(Path(paths[0]).read_text())["data"]
    assert data["prospects"][0]["address"] == ANA.address
    assert data["notes"][0]["text"] == "<b>Likes</b> rye"
    assert data["hits"][0]["address"] == "203.0.113.7"
    assert data["verdicts"][0]["kind"] == "human"
    page = Words()
    page.feed(Path(paths[1]).read_text())
    assert "<b>Likes</b> rye" in page.words
    assert page.loads == []
    other = world.add(BOB)
    erase(world, mail.prospect_id)
    assert (
        "hits"
        not in json.loads(
            Path(world.services.lists.records.write(other.id, str(tmp_path))[0]).read_text()
        )["data"]
    )
