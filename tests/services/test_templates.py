"""Templates keep what they said, can be gone back from, and tell honestly what became of them."""

from dataclasses import replace
from datetime import timedelta

import pytest

from outreach_app.domain.attachments import Attachment
from outreach_app.domain.errors import UserError
from outreach_app.domain.mails import Letter, Template
from outreach_app.domain.marks import Fate
from outreach_app.domain.prospects import ProspectForm
from outreach_app.domain.sent_mails import SentFilter
from outreach_app.domain.shares import NO_FIGURES, Share
from outreach_app.services.attachments import KEPT_UNUSED
from tests.services.world import World


@pytest.fixture
def template(world: World) -> Template:
    return world.services.templates.save(" First  mail ", "Hello", "<p>One</p>", "Cold")


def test_every_save_keeps_what_it_said_before(world: World, template: Template) -> None:
    templates = world.services.templates
    assert (template.name, template.folder) == ("First mail", "Cold")
    world.clock.advance(60)
    templates.save("First mail", "Hello", "<p>Two</p>")
    world.clock.advance(60)
    templates.save("First mail", "Hello", "<p>Two</p>")
    versions = templates.versions(template.id)
    assert [version.html for version in versions] == ["<p>One</p>"]
    assert versions[0].saved_at == template.saved_at
    again = templates.go_back(versions[0])
    assert (again.html, again.folder) == ("<p>One</p>", "Cold")
    assert [version.html for version in templates.versions(template.id)] == [
        "<p>Two</p>",
        "<p>One</p>",
    ]


def test_a_template_is_renamed_and_moved_without_a_new_version(
    world: World, template: Template
) -> None:
    templates = world.services.templates
    moved = templates.change(Template(template.id, "Opener", "Hello", "<p>One</p>", " Warm "))
    assert (moved.name, moved.folder) == ("Opener", "Warm")
    assert templates.versions(template.id) == ()


def test_a_name_is_one_templates(world: World, template: Template) -> None:
    templates = world.services.templates
    other = templates.save("Other", "", "x")
    with pytest.raises(UserError, match="another template"):
        templates.change(Template(other.id, "First mail", "", "x"))
    with pytest.raises(UserError, match="name"):
        templates.save("  ", "", "")


def test_deleting_can_be_undone(world: World, template: Template) -> None:
    templates = world.services.templates
    templates.delete(template.id)
    assert templates.list() == ()
    templates.restore(template.id)
    assert templates.list() == (template,)
    templates.delete(template.id)
    assert templates.save("First mail", "s", "x").id == template.id


def _send(world: World, template: Template, count: int) -> list[int]:
    letter = Letter(
        "Hello", '<p>Hi <a href="https://seller.example/a">one</a></p>', template_id=template.id
    )
    people = [world.add(ProspectForm(f"p{n}@x.example")).id for n in range(count)]
    report = world.services.composing.queue(letter, people)
    world.services.outbox.run()
    return list(report.mail_ids)


def test_figures_follow_the_mails(world: World, template: Template) -> None:
    assert world.services.templates.figures() == {}
    mails = [world.mail(mail_id) for mail_id in _send(world, template, 3)]
    world.clock.advance(3600)
    assert mails[0].pixel_token
    assert mails[1].links[0].token
    world.relay.touched(mails[0].pixel_token)
    world.relay.touched(mails[1].links[0].token)
    world.services.watching.poll(0)
    figures = world.services.templates.figures()[template.id]
    assert (figures.sent, figures.bounced) == (3, 0)
    assert (figures.read, figures.clicked) == (Share(2, 3), Share(1, 3))
    counts = world.services.sent.counts(SentFilter(template_id=template.id))
    assert (counts.total, counts.of[Fate.CLICKED]) == (3, 1)
    assert NO_FIGURES.read.of == 0


def test_its_files_are_kept_with_each_version_and_never_cleared(
    world: World, template: Template
) -> None:
    templates, files = world.services.templates, world.services.attachments
    price, plan = files.take(b"prices", "prices.txt"), files.take(b"plan", "plan.txt")
    templates.save("First mail", "Hello", "<p>One</p>", attachments=(price,))
    saved = templates.save("First mail", "Hello", "<p>Two</p>")
    assert saved.attachments == (price,)  # what is not said stays
    templates.change(replace(saved, attachments=(plan,)))
    (latest, first, _empty) = templates.versions(template.id)
    assert (latest.attachments, first.attachments) == ((price,), (price,))
    templates.delete(template.id)
    world.clock.advance((KEPT_UNUSED + timedelta(days=1)).total_seconds())
    assert files.clear() == 0
    templates.restore(template.id)
    assert templates.go_back(latest).attachments == (price,)
    assert files.content(price) == b"prices"


def test_a_file_that_is_gone_is_refused(world: World, template: Template) -> None:
    gone = Attachment("a.txt", "text/plain", "0" * 64, 3)
    with pytest.raises(UserError, match="attach it again"):
        world.services.templates.save("Other", "Hello", "x", attachments=(gone,))
    with pytest.raises(UserError, match="attach it again"):
        world.services.templates.change(replace(template, attachments=(gone,)))


def test_what_a_template_brings_really_leaves(world: World, template: Template) -> None:
    price = world.services.attachments.take(b"prices", "prices.txt")
    saved = world.services.templates.change(replace(template, attachments=(price,)))
    letter = Letter("Hello", saved.html, template_id=saved.id, attachments=saved.attachments)
    world.services.composing.queue(letter, [world.add().id])
    world.services.outbox.run()
    ((_, mail),) = world.server.accepted
    assert [part.get_filename() for part in mail.iter_attachments()] == ["prices.txt"]
