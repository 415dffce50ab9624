"""Mails leave once, tokens first; whatever is in doubt becomes a question."""

from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest

from outreach_app.domain.accounts import RelayAccount
from outreach_app.domain.classify import Evidence
from outreach_app.domain.delivery import Delivery, Outcome
from outreach_app.domain.errors import UserError
from outreach_app.domain.feed import NewToken, TokenKind
from outreach_app.domain.mails import OutgoingState
from outreach_app.domain.prospects import ProspectForm
from outreach_app.services.account_run import AT_ONCE, PAUSES
from outreach_app.services.handing_over import GAPS
from outreach_app.system.lock import ExclusiveLock
from tests.services.world import ANA, LETTER, World, make_world

BO = ProspectForm("bo@bank.example", "Bo", "Larsen", "Nordbank")


def test_a_tracked_mail_leaves_with_tokens_that_the_relay_knows(world: World) -> None:
    known: list[set[str]] = []
    world.server.before = lambda _recipient: known.append(set(world.relay.tokens))
    mail = world.send()
    assert mail.state is OutgoingState.SENT
    assert mail.accepted_at == world.clock.now()
    assert world.server.recipients() == [ANA.address]
    assert set(mail.tokens) == known[0]
    html = world.server.accepted[0][1].get_body(("html",))
    assert html is not None
    content = html.get_content()
    assert all(token in content for token in mail.tokens if token != mail.unsubscribe_token)
    assert "https://seller.example/a" not in content


def test_the_relay_learns_nothing_of_the_prospect(world: World) -> None:
    world.send(
        replace(LETTER, html=LETTER.html + '<a href="https://x.example/{{ address }}">me</a>')
    )
    told = repr(world.relay.tokens).lower()
    assert world.relay.tokens
    for token in world.relay.tokens:
        told = told.replace(token, "")  # chance may write any short word
    for secret in ("ana", "diaz", "bakery", "idea"):
        assert secret not in told


def test_the_row_is_committed_before_smtp_begins(world: World) -> None:
    seen: list[OutgoingState] = []
    report = world.services.composing.queue(LETTER, [world.add().id])
    world.server.before = lambda _recipient: seen.append(world.mail(report.mail_ids[0]).state)
    world.services.outbox.run()
    assert seen == [OutgoingState.SENDING]


def test_while_the_relay_is_away_the_mail_waits_and_says_why(world: World) -> None:
    world.relay.away = True
    mail = world.send()
    assert mail.state is OutgoingState.QUEUED
    assert "relay" in mail.reason
    assert world.server.recipients() == []
    world.relay.away = False
    world.clock.advance(GAPS[0].total_seconds())
    assert world.services.outbox.run().sent == (mail.id,)
    assert world.services.outbox.run().sent == ()
    assert world.server.recipients() == [ANA.address]


def test_an_untracked_mail_needs_no_relay(world: World) -> None:
    world.relay.away = True
    mail = world.send(replace(LETTER, track_opens=False, track_clicks=False))
    assert mail.state is OutgoingState.SENT
    assert mail.tokens == ()
    assert world.relay.tokens == {}
    assert "mailto:" in world.server.accepted[0][1]["List-Unsubscribe"]


def test_a_token_that_the_relay_refuses_holds_only_its_own_mail(world: World) -> None:
    world.relay.refuses = "/b"
    held = world.services.composing.queue(LETTER, [world.add().id]).mail_ids[0]
    fine = world.services.composing.queue(
        replace(LETTER, html='<a href="https://seller.example/a">x</a>'), [world.add(BO).id]
    )
    report = world.services.outbox.run()
    assert report.sent == fine.mail_ids
    assert world.mail(held).state is OutgoingState.HELD
    assert "does not take" in world.mail(held).reason


def test_a_later_is_tried_again_with_growing_gaps(world: World) -> None:
    world.server.fates[ANA.address] = Delivery(Outcome.DEFERRED, 451, "Come back later.")
    mail = world.send()
    for gap in GAPS[:3]:
        assert mail.state is OutgoingState.QUEUED
        assert mail.next_try_at == world.clock.now() + gap
        assert mail.reason == "Come back later."
        world.clock.advance(gap.total_seconds())
        world.services.outbox.run()
        mail = world.mail(mail.id)
    world.server.fates.clear()
    world.clock.advance(86_400)
    world.services.outbox.run()
    assert world.mail(mail.id).state is OutgoingState.SENT
    assert world.server.recipients() == [ANA.address]


def test_a_refusal_is_final_and_a_bounce_on_the_timeline(world: World) -> None:
    world.server.fates[ANA.address] = Delivery(
        Outcome.REFUSED, 550, "No such user.", is_about_recipient=True
    )
    mail = world.send()
    world.clock.advance(86_400)
    world.services.outbox.run()
    assert world.mail(mail.id).state is OutgoingState.FAILED
    assert world.kinds(mail.prospect_id) == ["bounced"]


def test_an_unknown_outcome_is_a_question_and_never_sent_again_by_itself(world: World) -> None:
    world.server.fates[ANA.address] = Delivery(Outcome.UNKNOWN, None, "The line broke.")
    mail = world.send()
    world.server.fates.clear()
    world.clock.advance(86_400)
    assert world.services.outbox.run().unknown == 1
    assert world.mail(mail.id).state is OutgoingState.UNKNOWN
    assert world.server.recipients() == []
    world.services.outbox.retry(mail.id)
    world.services.outbox.run()
    assert world.server.recipients() == [ANA.address]


def test_the_user_may_say_that_an_unknown_mail_was_sent(world: World) -> None:
    world.server.fates[ANA.address] = Delivery(Outcome.UNKNOWN, None, "The line broke.")
    mail = world.send()
    world.services.outbox.mark_sent(mail.id)
    assert world.mail(mail.id).state is OutgoingState.SENT
    assert world.kinds(mail.prospect_id) == ["sent"]
    with pytest.raises(UserError, match="nothing was changed"):
        world.services.outbox.discard(mail.id)


def test_a_mail_that_its_sender_left_behind_becomes_a_question(world: World) -> None:
    report = world.services.composing.queue(LETTER, [world.add().id])

    def die(_recipient: str) -> None:
        raise KeyboardInterrupt

    world.server.before = die
    with pytest.raises(KeyboardInterrupt):
        world.services.outbox.run()
    assert world.mail(report.mail_ids[0]).state is OutgoingState.SENDING
    world.server.before = lambda _recipient: None
    assert world.services.outbox.run().unknown == 1
    assert world.server.recipients() == []


def test_two_never_send_together(world: World, tmp_path: Path) -> None:
    world.services.composing.queue(LETTER, [world.add().id])
    with ExclusiveLock(tmp_path / "outbox.lock").held(0) as held:
        assert held
        report = world.services.outbox.run()
    assert report.sent == ()
    assert report.waiting == 1
    assert "Another process" in report.reason


def test_who_unsubscribed_after_queueing_is_not_written_to(world: World) -> None:
    first = world.send()
    second = world.services.composing.queue(LETTER, [first.prospect_id]).mail_ids[0]
    world.relay.touched(first.unsubscribe_token, method="POST")
    world.services.watching.poll(0)
    world.services.outbox.run()
    assert world.mail(second).state is OutgoingState.HELD
    assert "no more mail" in world.mail(second).reason
    assert len(world.server.accepted) == 1


def test_one_session_serves_many_mails(world: World) -> None:
    ids = [world.add(replace(ANA, address=f"p{n}@x.example")).id for n in range(250)]
    world.services.composing.queue(LETTER, ids)
    assert len(world.services.outbox.run().sent) == 250
    assert len(set(world.server.recipients())) == 250
    assert world.server.sessions <= 3


def test_a_missing_password_lets_mail_wait(world: World) -> None:
    account = world.settings.load().mail
    assert account is not None
    world.settings.save(replace(world.settings.load(), accounts=(replace(account, user="sam"),)))
    mail = world.send()
    assert mail.state is OutgoingState.QUEUED
    assert "password" in mail.reason


def test_tokens_registered_once_are_not_sent_again(world: World) -> None:
    world.server.away = True
    mail = world.send()
    assert world.relay.tokens
    world.relay.tokens = {"other": NewToken("other", TokenKind.PIXEL)}
    world.relay.away = True
    world.server.away = False
    world.clock.advance(GAPS[0].total_seconds())
    assert world.services.outbox.run().sent == (mail.id,)


def test_acceptance_is_kept_in_the_relays_time_even_if_no_token_was_left_to_register(
    world: World, evidence: Evidence
) -> None:
    world.relay.skew_seconds = 400
    world.server.away = True
    mail = world.send()
    again = make_world(world.folder, evidence)  # the program was started anew
    again.relay.skew_seconds = 400
    again.relay.tokens = world.relay.tokens
    again.clock.advance(86_400)
    assert again.services.outbox.run().sent == (mail.id,)
    again.store.close()
    accepted = world.mail(mail.id).accepted_at
    assert accepted == again.clock.now() + timedelta(seconds=400)


def test_queued_mail_is_made_anew_for_another_relay_account(world: World) -> None:
    world.server.away = True
    mail = world.send()
    world.relay.tag, world.relay.tokens = "bcdefg", {}
    world.services.setup.save(None, "", RelayAccount("https://other.example"), "right-key")
    world.server.away = False
    world.clock.advance(86_400)
    world.services.outbox.run()
    sent = world.mail(mail.id)
    assert sent.state is OutgoingState.SENT
    assert sent.message_id == mail.message_id
    assert set(sent.tokens) == set(world.relay.tokens)
    assert all(token.startswith("bcdefg") for token in sent.tokens)
    assert sent.unsubscribe_token is not None
    assert sent.unsubscribe_token in world.server.accepted[0][1]["List-Unsubscribe"]


def test_a_key_of_another_account_lets_mail_wait_and_takes_no_hits(world: World) -> None:
    world.relay.tag = "bcdefg"
    mail = world.send()
    assert mail.state is OutgoingState.QUEUED
    assert "another account" in mail.reason
    with pytest.raises(UserError, match="another account"):
        world.services.watching.poll(0)


def test_a_rebuilt_relay_is_told_the_tokens_of_waiting_mail_again(world: World) -> None:
    world.server.away = True
    mail = world.send()
    world.services.watching.poll(0)
    world.relay.tokens, world.relay.feed_id = {}, "feed-2"
    world.services.watching.poll(0)
    world.server.away = False
    world.clock.advance(86_400)
    world.services.outbox.run()
    assert set(world.relay.tokens) == set(mail.tokens)


def test_a_mail_found_sent_later_counts_from_when_it_was_handed_over(world: World) -> None:
    world.server.fates[ANA.address] = Delivery(Outcome.UNKNOWN, None, "The line broke.")
    mail = world.send()
    handed_over = world.clock.now()
    world.clock.advance(3600)
    world.services.outbox.mark_sent(mail.id)
    assert world.mail(mail.id).accepted_at == handed_over


def test_a_refused_sign_in_stops_the_run_and_pauses_long(world: World) -> None:
    ids = [world.add(replace(ANA, address=f"p{n}@x.example")).id for n in range(5)]
    world.services.composing.queue(LETTER, ids)
    tried: list[str] = []

    def refuse(recipient: str) -> None:
        tried.append(recipient)
        if len(tried) == 2:
            raise UserError("wrong_password", "The mail server refuses this password.")

    world.server.before = refuse
    report = world.services.outbox.run()
    assert (len(report.sent), report.waiting, len(tried)) == (1, 4, 2)
    assert "refuses this password" in report.reason
    rows = world.services.outbox.rows()
    assert {row.state for row in rows} == {OutgoingState.QUEUED}
    waits = [row.next_try_at for row in rows]
    assert world.clock.now() + PAUSES["wrong_password"] in waits


def test_what_the_server_holds_against_us_is_no_bounce_of_the_prospect(world: World) -> None:
    world.server.fates[ANA.address] = Delivery(Outcome.REFUSED, 550, "Sender not owned by user.")
    mail = world.send()
    assert mail.state is OutgoingState.FAILED
    assert world.kinds(mail.prospect_id) == []
    assert world.services.timelines.of(mail.prospect_id).score.points == 0


def test_tracked_mail_that_waits_for_the_relay_holds_nothing_else_up(world: World) -> None:
    world.relay.away = True
    ids = [world.add(replace(ANA, address=f"p{n}@x.example")).id for n in range(AT_ONCE)]
    world.services.composing.queue(LETTER, ids)
    mail = world.send(replace(LETTER, track_opens=False, track_clicks=False), BO)
    assert mail.state is OutgoingState.SENT
