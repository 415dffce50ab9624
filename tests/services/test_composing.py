"""Letters become finished mails, or are held and named."""

from dataclasses import replace
from email import message_from_bytes
from email.message import EmailMessage

import pytest

from outreach_app.domain.accounts import Identity
from outreach_app.domain.errors import UserError
from outreach_app.domain.mails import Letter, OutgoingState, Role
from outreach_app.domain.prospects import ProspectForm
from outreach_app.domain.reports import HeldMail
from tests.fakes.letters import answer
from tests.services.world import ACCOUNT, ANA, LETTER, World

NAMELESS = ProspectForm("info@shop.example", company="Shop")


def test_a_mail_with_an_empty_field_is_held_and_named(world: World) -> None:
    ids = [world.add().id, world.add(NAMELESS).id]
    report = world.services.composing.queue(LETTER, ids)
    assert report.queued == 1
    assert [held.name for held in report.held] == ["info@shop.example"]
    assert "first_name" in report.held[0].reason
    world.services.outbox.run()
    assert world.server.recipients() == [ANA.address]


def test_a_held_mail_is_made_anew_once_the_field_is_there(world: World) -> None:
    person = world.add(NAMELESS)
    mail_id = world.services.composing.queue(LETTER, [person.id]).mail_ids[0]
    world.services.outbox.retry(mail_id)
    assert world.mail(mail_id).state is OutgoingState.HELD
    world.services.prospects.edit(person.id, replace(NAMELESS, first_name="Ines"))
    world.services.outbox.retry(mail_id)
    world.services.outbox.run()
    assert world.mail(mail_id).state is OutgoingState.SENT
    assert "Hi Ines" in world.mail(mail_id).html


def test_a_default_is_enough(world: World) -> None:
    letter = replace(LETTER, html='<p>Hi {{ first_name | default: "there" }}</p>')
    report = world.services.composing.queue(letter, [world.add(NAMELESS).id])
    assert report.held == ()


def test_each_prospect_gets_tokens_of_their_own(world: World) -> None:
    ids = [world.add(replace(ANA, address=f"p{n}@x.example")).id for n in range(3)]
    report = world.services.composing.queue(LETTER, ids)
    tokens = [token for mail_id in report.mail_ids for token in world.mail(mail_id).tokens]
    assert len(tokens) == len(set(tokens)) == 3 * 4


def test_copies_go_singly_with_tokens_of_their_own_and_one_message_id(world: World) -> None:
    letter = replace(LETTER, cc=("boss@bakery.example",), bcc=("me@seller.example",))
    report = world.services.composing.queue(letter, [world.add().id])
    world.services.outbox.run()
    mails = [world.mail(mail_id) for mail_id in report.mail_ids]
    assert [mail.role for mail in mails] == [Role.TO, Role.CC, Role.BCC]
    assert len({mail.message_id for mail in mails}) == 1
    assert len({mail.pixel_token for mail in mails}) == 3
    for _, message in world.server.accepted:
        assert message["To"] == "ana@bakery.example"
        assert message["Cc"] == "boss@bakery.example"
        assert "me@seller.example" not in str(message)
    told = [line.what for line in world.services.timelines.of(mails[0].prospect_id).lines]
    assert any(what.endswith("to boss@bakery.example (Cc)") for what in told)


def test_a_copy_to_the_prospect_is_not_sent_twice(world: World) -> None:
    letter = replace(LETTER, cc=("ANA@bakery.example",))
    assert len(world.services.composing.queue(letter, [world.add().id]).mail_ids) == 1


def test_a_preview_says_whether_there_is_a_thread_to_continue(world: World) -> None:
    person = world.add(NAMELESS)
    world.services.composing.queue(LETTER, [person.id])  # held: it never left
    assert not world.services.composing.preview(LETTER, person.id).has_thread
    assert world.services.composing.preview(LETTER, world.send().prospect_id).has_thread


def test_a_follow_up_stands_in_the_same_thread(world: World) -> None:
    first = world.send()
    letter = Letter("", "<p>Any thoughts, {{ first_name }}?</p>", follow_up=True)
    for _ in range(2):
        world.services.composing.queue(letter, [first.prospect_id])
        world.services.outbox.run()
    second, third = (message for _, message in world.server.accepted[1:])
    assert second["Subject"] == third["Subject"] == f"Re: {first.subject}"
    assert second["In-Reply-To"] == first.message_id
    assert third["In-Reply-To"] == second["Message-ID"]
    assert third["References"].split() == [first.message_id, second["Message-ID"]]


def test_a_follow_up_answers_what_the_prospect_last_wrote(world: World) -> None:
    first = world.send()
    theirs = [_replied(world, first.message_id, text) for text in ("Who are you?", "And why?")]
    second = _followed_up(world, first.prospect_id)
    assert second["References"].split() == [first.message_id, theirs[1]]
    assert second["In-Reply-To"] == theirs[1]
    assert second["Subject"] == f"Re: {first.subject}"
    third = _followed_up(world, first.prospect_id)
    assert third["In-Reply-To"] == second["Message-ID"]
    ours = [first.message_id, theirs[1], second["Message-ID"]]
    assert third["References"].split() == ours
    last = _replied(world, third["Message-ID"], "Fine.")
    fourth = _followed_up(world, first.prospect_id)
    assert fourth["References"].split() == [*ours, third["Message-ID"], last]


def test_a_reply_that_is_read_late_stands_before_what_was_written_since(world: World) -> None:
    first = world.send()
    at = world.clock.now()
    second = _followed_up(world, first.prospect_id)
    raw = answer(ANA.address, "Yes?", answers=first.message_id)
    world.mailbox.inbox.put(raw, at)
    world.services.mailboxes.check.run()
    third = _followed_up(world, first.prospect_id)
    names = [first.message_id, _name(raw), second["Message-ID"]]
    assert third["References"].split() == names
    assert third["In-Reply-To"] == names[-1]


@pytest.mark.parametrize(
    ("sender", "name"),
    [
        ("eva@bakery.example", "<eva@bakery.example>"),
        (ANA.address, "<no-domain>"),
        (ANA.address, "<änne@bakery.example>"),
        (ANA.address, f"<{'x' * 500}@bakery.example>"),
    ],
)
def test_what_others_wrote_or_no_mail_may_name_is_not_named(
    world: World, sender: str, name: str
) -> None:
    first = world.send()
    raw = answer(sender, "Yes?", answers=first.message_id)
    _came(world, raw.replace(_name(raw).encode(), name.encode()))
    assert "replied" in world.kinds(first.prospect_id)
    second = _followed_up(world, first.prospect_id)
    assert second["References"] == second["In-Reply-To"] == first.message_id


def test_an_automatic_answer_and_one_of_another_thread_are_not_named(world: World) -> None:
    first = world.send()
    away = {"Auto-Submitted": "auto-replied"}
    _came(world, answer(ANA.address, "I am away.", answers=first.message_id, headers=away))
    world.services.composing.queue(replace(LETTER, subject="News"), [first.prospect_id])
    world.services.outbox.run()
    other = world.server.accepted[-1][1]["Message-ID"]
    _replied(world, other, "Nice.")
    second = _followed_up(world, first.prospect_id, answers=first.id)
    assert second["References"] == second["In-Reply-To"] == first.message_id


def _followed_up(world: World, prospect_id: int, answers: int | None = None) -> EmailMessage:
    """The next follow-up as the server got it."""
    world.clock.advance(3600)
    letter = Letter("", "<p>Any thoughts?</p>", follow_up=True, answers=answers)
    world.services.composing.queue(letter, [prospect_id])
    world.services.outbox.run()
    return world.server.accepted[-1][1]


def _replied(world: World, to: str, text: str) -> str:
    """Ana answers that mail and is read; returns her Message-ID."""
    raw = answer(ANA.address, text, answers=to)
    _came(world, raw)
    return _name(raw)


def _came(world: World, raw: bytes) -> None:
    world.clock.advance(3600)
    world.mailbox.inbox.put(raw, world.clock.now())
    world.services.mailboxes.check.run()


def _name(raw: bytes) -> str:
    return str(message_from_bytes(raw)["Message-ID"])


def test_a_link_made_with_a_merge_field_is_not_tracked_and_said_so(world: World) -> None:
    letter = replace(LETTER, html='<a href="https://x.example/?who={{ first_name }}">you</a>')
    person = world.add()
    preview = world.services.composing.preview(letter, person.id)
    assert any("https://x.example/?who=Ana" in warning for warning in preview.warnings)
    mail = world.mail(world.services.composing.queue(letter, [person.id]).mail_ids[0])
    assert [link.token for link in mail.links] == [None]
    assert "https://x.example/?who=Ana" in mail.sent_html


def test_without_a_relay_a_tracked_letter_is_refused_before_anything_is_stored(
    world: World,
) -> None:
    world.settings.save(replace(world.settings.load(), relay=None, relay_place=None))
    with pytest.raises(UserError, match="switch off tracking"):
        world.services.composing.queue(LETTER, [world.add().id])
    assert world.services.outbox.rows() == ()


def test_a_test_goes_to_the_user_untracked(world: World) -> None:
    person = world.add()
    sentence = world.services.composing.send_test(LETTER, person.id)
    assert "sam@seller.example" in sentence
    ((recipient, message),) = world.server.accepted
    assert recipient == message["To"] == "sam@seller.example"
    assert "go.example" not in str(message)
    assert world.services.timelines.of(person.id).lines == ()


def test_a_letter_without_subject_is_refused(world: World) -> None:
    with pytest.raises(UserError, match="no subject"):
        world.services.composing.queue(replace(LETTER, subject=" "), [world.add().id])


def test_the_preview_names_what_is_missing(world: World) -> None:
    preview = world.services.composing.preview(LETTER, world.add(NAMELESS).id)
    assert preview.missing == ("first_name",)
    assert preview.subject == "An idea for Shop"


def test_a_fault_in_the_template_queues_nothing(world: World) -> None:
    ids = [world.add().id, world.add(NAMELESS).id]
    with pytest.raises(UserError):
        world.services.composing.queue(replace(LETTER, html="{% if %}"), ids)
    assert world.services.outbox.rows() == ()


def test_who_is_written_to_becomes_a_prospect_with_the_mail(world: World) -> None:
    bo = ProspectForm(" bo@bank.example", "Bo")
    report = world.services.composing.queue(LETTER, [bo, world.add().id, bo])
    first, second = (world.mail(mail_id) for mail_id in report.mail_ids)
    person = world.services.prospects.by_address("bo@bank.example")
    assert (first.prospect_id, first.recipient) == (person.id, "bo@bank.example")
    assert second.recipient == ANA.address


def test_nobody_becomes_a_prospect_by_a_letter_that_fails_or_a_test(world: World) -> None:
    bo = ProspectForm("bo@bank.example", "Bo", company="Nordbank")
    with pytest.raises(UserError):
        world.services.composing.queue(replace(LETTER, html="{% if %}"), [bo])
    world.services.composing.send_test(LETTER, bo)
    assert world.services.prospects.page().total == 0


def test_held_mails_are_told_with_their_reason(world: World) -> None:
    report = world.services.composing.queue(LETTER, [world.add(NAMELESS).id])
    assert isinstance(report.held[0], HeldMail)
    assert world.services.outbox.rows()[0].reason == report.held[0].reason


def test_quoted_redirects_of_ours_lead_where_they_led(world: World) -> None:
    first = world.send()
    quote = f'<p>Well?</p><blockquote type="cite">{first.sent_html}</blockquote>'
    letter = replace(LETTER, html=quote)
    mail_id = world.services.composing.queue(letter, [first.prospect_id]).mail_ids[0]
    second = world.mail(mail_id)
    assert not any(token in second.sent_html for token in first.tokens)
    assert 'href="https://seller.example/a"' in second.sent_html


def test_a_copys_recipient_who_is_a_prospect_has_it_on_their_own_timeline(world: World) -> None:
    carl = world.add(ProspectForm("carl@bakery.example", "Carl", "Diaz"))
    ana = world.add()
    letter = replace(LETTER, cc=("Carl@bakery.example",))
    ids = world.services.composing.queue(letter, [ana.id]).mail_ids
    world.services.outbox.run()
    world.clock.advance(600)
    world.relay.touched(world.mail(ids[1]).pixel_token)
    world.services.watching.poll(0)
    assert world.kinds(carl.id) == ["opened human", "sent"]
    assert world.kinds(ana.id) == ["sent"]


def test_what_a_copys_recipient_does_is_told_as_theirs_and_warms_nobody(world: World) -> None:
    ana = world.add()
    letter = replace(LETTER, cc=("boss@bakery.example",))
    ids = world.services.composing.queue(letter, [ana.id]).mail_ids
    world.services.outbox.run()
    world.clock.advance(600)
    world.relay.touched(world.mail(ids[1]).pixel_token)
    world.clock.advance(600)
    report = world.services.watching.poll(0)
    assert report.alerts == ()
    timeline = world.services.timelines.of(ana.id)
    assert timeline.score.points == 0
    assert "boss@bakery.example" in timeline.lines[0].what


def test_who_unsubscribes_from_a_copy_gets_no_more_and_nobody_else_is_touched(
    world: World,
) -> None:
    ana = world.add()
    letter = replace(LETTER, cc=("boss@bakery.example",))
    ids = world.services.composing.queue(letter, [ana.id]).mail_ids
    world.services.outbox.run()
    world.clock.advance(600)
    world.relay.touched(world.mail(ids[1]).unsubscribe_token, method="POST")
    world.services.watching.poll(0)
    assert world.services.prospects.get(ana.id).unsubscribed_at is None
    assert world.services.timelines.of(ana.id).score.points == 0
    report = world.services.composing.queue(letter, [ana.id])
    assert (report.queued, len(report.held)) == (1, 1)
    late = world.add(ProspectForm("BOSS@bakery.example"))
    held = world.services.composing.queue(Letter("Hello", "<p>Hi</p>"), [late.id]).held
    assert "no more mail" in held[0].reason


def test_an_empty_letter_is_held(world: World) -> None:
    report = world.services.composing.queue(replace(LETTER, html="<p> </p>"), [world.add().id])
    assert "empty" in report.held[0].reason


def test_each_identity_signs_for_itself(world: World) -> None:
    settings = world.settings.load()
    own = Identity(ACCOUNT.address, "Sam", '<i>Sam L.</i> <a href="https://seller.example">web</a>')
    account = replace(settings.accounts[0], identities=(own, Identity("two@seller.example", "Two")))
    world.settings.save(replace(settings, accounts=(account,)))
    mail = world.send(replace(LETTER, text="Hi {{ first_name }}"))
    body = world.server.accepted[0][1]
    html, text = body.get_body(("html",)), body.get_body(("plain",))
    assert html is not None
    assert text is not None
    assert "<i>Sam L.</i>" in mail.html
    assert "Hi Ana" in text.get_content()
    assert "-- \nSam L." in text.get_content().replace("\r\n", "\n")
    assert [link.token is not None for link in mail.links] == [True, True, True]
