"""The user's word beats the rules, is kept as a fact of its own, and can be taken back."""

import pytest

from outreach_app.domain.answers import Answer
from outreach_app.domain.corrections import WORD_RULE, Said
from outreach_app.domain.errors import UserError
from outreach_app.domain.events import EventKind
from outreach_app.domain.hits import VerdictKind
from outreach_app.domain.mails import Outgoing
from outreach_app.domain.taught import Lesson, TaughtScope
from outreach_app.services.judging import Judging
from tests.services.world import ANA, World

FIREFOX = "Mozilla/5.0 (X11; Linux x86_64; rv:145.0) Gecko/20100101 Firefox/145.0"
ODD = "Mozilla/5.0 (Windows NT 10.0; Win64; x64) Chrome/103.0.5060.114 Safari/537.36"


def opened(world: World, mail: Outgoing, after: float = 600, **how: str) -> int:
    """Somebody opens a mail; returns the hit."""
    world.clock.advance(after)
    world.relay.touched(mail.pixel_token, **how)  # type: ignore[arg-type]
    world.services.watching.poll(0)
    line = world.services.timelines.of(mail.prospect_id).lines[0]
    assert line.hit_id is not None
    return line.hit_id


def test_why_opens_all_the_evidence(world: World) -> None:
    mail = world.send()
    hit_id = opened(world, mail)
    world.relay.touched(mail.links[0].token, user_agent=FIREFOX)
    world.services.watching.poll(0)
    dossier = world.services.ledger.evidence.of(hit_id)
    assert dossier.seconds == 600
    assert dossier.hit.user_agent.endswith("Thunderbird/140.5.0")
    assert dossier.block == "203.0.113.0/24"
    assert dossier.verdict == dossier.by_rules
    assert [one.is_this for one in dossier.neighbours] == [True, False]
    assert dossier.device.startswith("Thunderbird")
    scopes = [offer.lesson.scope for offer in dossier.offers]
    assert scopes == [TaughtScope.NETWORK, TaughtScope.COMPANY]
    assert [offer.changes for offer in dossier.offers] == [2, 2]


def test_that_was_me(world: World) -> None:
    mail = world.send()
    hit_id = opened(world, mail)
    done = world.services.ledger.teaching.correct(hit_id, Said.WAS_ME)
    assert done.changes == 1
    timeline = world.services.timelines.of(mail.prospect_id)
    assert timeline.score.points == 0
    assert timeline.lines[0].verdict is VerdictKind.SELF
    assert timeline.lines[0].change == "First taken for a person; changed because you said so"
    dossier = world.services.ledger.evidence.of(hit_id)
    assert dossier.word is not None
    assert dossier.by_rules.kind is VerdictKind.HUMAN
    assert [change.after for change in dossier.changes] == [VerdictKind.SELF]


def test_a_word_taken_back_leaves_the_rules_verdict(world: World) -> None:
    mail = world.send()
    hit_id = opened(world, mail)
    teaching = world.services.ledger.teaching
    teaching.correct(hit_id, Said.WAS_ME)
    assert len(world.services.ledger.listing.page().said) == 1
    teaching.take_back_correction(hit_id)
    assert world.kinds(mail.prospect_id)[0] == "opened human"
    assert world.services.ledger.listing.page().said == ()
    dossier = world.services.ledger.evidence.of(hit_id)
    assert dossier.word is None
    assert len(dossier.corrections) == 1
    assert len(dossier.changes) == 2


def test_that_was_real_alerts_nobody(world: World) -> None:
    mail = world.send()
    hit_id = opened(world, mail, after=5, user_agent=ODD)
    assert world.kinds(mail.prospect_id)[0] == "opened machine"
    world.services.ledger.teaching.correct(hit_id, Said.WAS_REAL)
    assert world.kinds(mail.prospect_id)[0] == "opened human"
    assert world.services.timelines.of(mail.prospect_id).score.points > 0
    world.clock.advance(600)
    assert world.services.watching.poll(0).alerts == ()


def test_a_correction_survives_new_hits_and_new_rules(
    world: World, monkeypatch: pytest.MonkeyPatch
) -> None:
    mail = world.send()
    hit_id = opened(world, mail)
    world.services.ledger.teaching.correct(hit_id, Said.WAS_ME)
    opened(world, mail, after=7200, address="198.51.100.4")
    monkeypatch.setattr(Judging, "rules_version", Judging.rules_version + 1)
    report = world.services.ledger.rejudging.run(lambda _done, _all: None, lambda: False)
    assert (report.done, report.total) == (1, 1)
    assert report.summary == ()
    dossier = world.services.ledger.evidence.of(hit_id)
    assert (dossier.verdict.kind, dossier.verdict.rule) == (VerdictKind.SELF, WORD_RULE)


def test_a_lesson_says_what_it_will_change_and_does_just_that(world: World) -> None:
    mail = world.send()
    opened(world, mail)
    opened(world, mail, after=7200, address="203.0.113.99")
    opened(world, mail, after=7200, address="198.51.100.4")
    lesson = Lesson(TaughtScope.NETWORK, "203.0.113.0/24")
    teaching = world.services.ledger.teaching
    assert teaching.preview(lesson) == 2
    assert world.kinds(mail.prospect_id).count("opened human") == 3
    assert teaching.teach(lesson).changes == 2
    assert world.kinds(mail.prospect_id).count("opened human") == 1
    opened(world, mail, after=7200, address="203.0.113.5")
    assert world.kinds(mail.prospect_id)[0] == "opened machine"
    (row,) = world.services.ledger.listing.page().taught
    assert row.decides == 3
    assert teaching.take_back_lesson(row.rule.id).changes == 3
    assert world.kinds(mail.prospect_id).count("opened human") == 4


def test_the_word_on_one_request_beats_a_lesson(world: World) -> None:
    mail = world.send()
    hit_id = opened(world, mail)
    teaching = world.services.ledger.teaching
    teaching.teach(Lesson(TaughtScope.COMPANY, "bakery.example"))
    assert world.kinds(mail.prospect_id)[0] == "opened machine"
    teaching.correct(hit_id, Said.WAS_REAL)
    assert world.kinds(mail.prospect_id)[0] == "opened human"


def test_nobody_overrules_unsubscribing(world: World) -> None:
    mail = world.send()
    world.relay.touched(mail.unsubscribe_token, method="POST", user_agent=FIREFOX)
    world.services.watching.poll(0)
    hit_id = world.services.timelines.of(mail.prospect_id).lines[0].hit_id
    assert hit_id is not None
    assert not world.services.ledger.evidence.of(hit_id).may_be_corrected
    with pytest.raises(UserError, match="stands"):
        world.services.ledger.teaching.correct(hit_id, Said.WAS_ME)
    world.services.ledger.teaching.teach(Lesson(TaughtScope.COMPANY, "bakery.example"))
    assert world.services.prospects.get(mail.prospect_id).unsubscribed_at is not None


def test_later_evidence_is_told_on_the_line_it_changed(world: World) -> None:
    mail = world.send()
    opened(world, mail, after=70, user_agent=ODD, address="198.51.100.9")
    assert world.kinds(mail.prospect_id)[0] == "opened human"
    world.clock.advance(20)
    for link in mail.links:
        world.relay.touched(link.token, user_agent=ODD, address="198.51.100.9")
    world.services.watching.poll(0)
    line = world.services.timelines.of(mail.prospect_id).lines[0]
    assert line.verdict is VerdictKind.MACHINE
    assert line.change == "First taken for a person; changed because later requests showed it"


def test_a_bounce_voids_everything_of_a_mail(world: World) -> None:
    mail = world.send()
    opened(world, mail)
    answer = Answer(mail.id, EventKind.BOUNCED, world.clock.now(), "No such user.", "<b@x>")
    assert world.services.ledger.traces.answered(answer)
    assert not world.services.ledger.traces.answered(answer)
    assert world.kinds(mail.prospect_id) == ["opened machine", "bounced", "sent"]
    lines = world.services.timelines.of(mail.prospect_id).lines
    assert "the mail came back" in lines[0].change


def test_a_reply_proves_that_a_person_read(world: World) -> None:
    mail = world.send()
    world.clock.advance(35)
    world.relay.touched(mail.links[0].token, user_agent=FIREFOX)
    world.services.watching.poll(0)
    before = world.kinds(mail.prospect_id)[0]
    world.clock.advance(300)
    answer = Answer(mail.id, EventKind.REPLIED, world.clock.now(), "Gladly.", "<r@x>")
    world.services.ledger.traces.answered(answer)
    assert before == "clicked unverified"
    assert world.kinds(mail.prospect_id) == ["replied", "clicked human", "sent"]


def test_a_look_at_ones_own_sent_mail_counts_as_oneself(world: World) -> None:
    mail = world.send()
    world.clock.advance(600)
    world.services.ledger.traces.mail_shown(mail.id)
    world.clock.advance(3)
    agent = (
        "Mozilla/5.0 (Windows NT 5.1; rv:11.0) Gecko Firefox/11.0 (via ggpht.com GoogleImageProxy)"
    )
    world.relay.touched(mail.pixel_token, user_agent=agent, address="66.249.84.1")
    world.services.watching.poll(0)
    assert world.kinds(mail.prospect_id)[0] == "opened self"


def test_history_is_judged_again_by_newer_rules_in_steps(
    world: World, monkeypatch: pytest.MonkeyPatch
) -> None:
    mails = [world.send(form=type(ANA)(f"p{n}@x{n}.example", "P", "Q", f"C{n}")) for n in range(3)]
    world.clock.advance(600)
    for mail in mails:
        world.relay.touched(mail.pixel_token, user_agent=ODD)
    world.services.watching.poll(0)
    assert world.services.ledger.rejudging.waiting() == 0
    version = Judging.rules_version
    monkeypatch.setattr(Judging, "rules_version", version + 1)
    monkeypatch.setattr("outreach_app.services.ledger.rejudging.STEP", 2)
    monkeypatch.setattr(Judging, "judge", _all_machines)
    seen: list[tuple[int, int]] = []
    rejudging = world.services.ledger.rejudging
    assert rejudging.waiting() == 3
    first = rejudging.run(lambda done, total: seen.append((done, total)), lambda: bool(seen))
    assert (first.done, first.total, first.was_cancelled) == (2, 3, True)
    assert first.summary == ("2 opens at 2 prospects are now machine",)
    rest = rejudging.run(lambda done, total: seen.append((done, total)), lambda: False)
    assert seen == [(2, 3), (1, 1)]
    assert rest.summary == ("1 open at 1 prospect is now machine",)
    assert rejudging.waiting() == 0
    assert world.services.watching.poll(0).alerts == ()


def _all_machines(_self: Judging, hits: object, _mail: object) -> object:
    from outreach_app.domain.hits import Verdict

    verdict = Verdict(VerdictKind.MACHINE, "new", 1.0, "By a new rule.")
    return tuple(verdict for _ in hits)  # type: ignore[attr-defined]
