"""What comes in finds its way to the timeline: answers, bounces, wishes; and nothing twice."""

from contextlib import suppress
from dataclasses import replace
from datetime import timedelta

import pytest

from outreach_app.domain.delivery import Delivery, Outcome
from outreach_app.domain.errors import UserError
from outreach_app.domain.mailbox import MailboxReport
from outreach_app.domain.mails import Outgoing, OutgoingState
from outreach_app.domain.matching import tagged_address
from outreach_app.domain.prospects import ProspectForm
from outreach_app.domain.timeline import TimelineLine
from tests.fakes.letters import answer, bounce
from tests.fakes.mailbox import FakeFolder
from tests.services.world import ANA, LETTER, World

BO = ProspectForm("bo@bakery.example", "Bo", "Diaz", "Diaz Bakery")
QUOTED = "\n\nOn Mon, 23 Nov 2026 at 10:00, Sam <sam@seller.example> wrote:\n> Hi Ana, one two\n"


def came(world: World, raw: bytes, *, junk: bool = False) -> MailboxReport:
    """A mail comes in, and the mailbox is looked into."""
    world.clock.advance(3600)
    folder = world.mailbox.junk if junk else world.mailbox.inbox
    folder.put(raw, world.clock.now())
    return world.services.mailboxes.check.run()


def line(world: World, mail: Outgoing) -> TimelineLine:
    """The newest line of the timeline."""
    return world.services.timelines.of(mail.prospect_id).lines[0]


def test_a_reply_stands_on_the_timeline_with_its_own_words(world: World) -> None:
    mail = world.send()
    report = came(world, answer(ANA.address, "Yes, on Tuesday." + QUOTED, answers=mail.message_id))
    assert (report.replies, report.prospects) == (1, (mail.prospect_id,))
    assert world.kinds(mail.prospect_id) == ["replied", "sent"]
    assert line(world, mail).text == "Yes, on Tuesday."
    assert line(world, mail).reason == ""
    assert world.services.timelines.of(mail.prospect_id).mails[0].silence is None


def test_a_reply_is_told_at_once(world: World) -> None:
    mail = world.send()
    report = came(world, answer(ANA.address, "Yes.", answers=mail.message_id))
    assert [alert.title for alert in report.alerts] == ["Ana Diaz replied and is hot now"]
    rows = world.services.alerting.recent()
    assert any("“Yes.”" in row.why for row in rows)
    assert came(world, answer("x@else.example", "News.", subject="News")).alerts == ()


def test_only_mails_that_matter_are_fetched_whole(world: World) -> None:
    mail = world.send()
    for number in range(5):
        world.mailbox.inbox.put(
            answer("news@else.example", "Buy!", subject=f"Offer {number}"), world.clock.now()
        )
    came(world, answer(ANA.address, "Yes.", answers=mail.message_id))
    assert world.mailbox.bodies == [6]


def test_what_is_read_twice_counts_once(world: World) -> None:
    mail = world.send()
    raw = answer(ANA.address, "Yes.", answers=mail.message_id)
    came(world, raw)
    assert came(world, raw).replies == 0
    assert came(world, raw, junk=True).replies == 0
    world.mailbox.inbox.renumber()
    assert world.services.mailboxes.check.run().replies == 0
    assert world.kinds(mail.prospect_id) == ["replied", "sent"]


def test_new_numbers_lose_nothing(world: World) -> None:
    mail = world.send()
    came(world, answer(ANA.address, "Yes.", answers=mail.message_id))
    world.mailbox.inbox.put(
        answer(ANA.address, "And no.", answers=mail.message_id), world.clock.now()
    )
    world.mailbox.inbox.renumber()
    assert world.services.mailboxes.check.run().replies == 1


@pytest.mark.parametrize("step", range(1, 12))
def test_a_look_cut_off_at_any_step_goes_on(world: World, step: int) -> None:
    mail = world.send()
    for text in ("One.", "Two.", "Three."):
        raw = answer(ANA.address, text, answers=mail.message_id)
        world.mailbox.inbox.put(raw, world.clock.now())
    taken = 0

    def cut(_step: str) -> None:
        nonlocal taken
        taken += 1
        if taken == step:
            raise UserError("imap-away", "The line to the mailbox broke.")

    world.mailbox.on_step = cut
    for _ in range(3):
        with suppress(UserError):
            world.services.mailboxes.check.run()
    texts = [one.text for one in world.services.timelines.of(mail.prospect_id).lines if one.text]
    assert sorted(texts) == ["One.", "Three.", "Two."]


def test_a_colleague_who_was_asked_counts_and_is_named(world: World) -> None:
    mail = world.send()
    came(world, answer("eva@bakery.example", "I decide that.", answers=mail.message_id))
    assert world.kinds(mail.prospect_id)[0] == "replied"
    assert "From eva@bakery.example, also of bakery.example." in line(world, mail).reason


def test_somebody_to_whom_it_was_passed_on_counts_for_the_prospect(world: World) -> None:
    mail = world.send()
    came(world, answer("eva@agency.example", "They sent me this.", answers=mail.message_id))
    assert world.kinds(mail.prospect_id)[0] == "replied"
    assert "to whom the mail was passed on" in line(world, mail).reason


def test_a_reply_that_names_nothing_is_probable(world: World) -> None:
    mail = world.send()
    assert mail.subject == "An idea for Diaz Bakery"
    came(world, answer(ANA.address, "Yes.", subject="AW: An idea for Diaz Bakery"))
    assert world.kinds(mail.prospect_id)[0] == "replied"
    assert "Probably" in line(world, mail).reason


def test_another_subject_is_no_reply(world: World) -> None:
    mail = world.send()
    assert came(world, answer(ANA.address, "Hello.", subject="Invoice 7")).replies == 0
    assert world.kinds(mail.prospect_id) == ["sent"]


def test_our_own_mail_is_no_reply(world: World) -> None:
    mail = world.send()
    own = answer("Sam <SAM@seller.example>", "Note to self.", answers=mail.message_id)
    assert came(world, own).replies == 0


def test_an_answer_in_spam_counts_and_says_so(world: World) -> None:
    mail = world.send()
    came(world, answer(ANA.address, "Yes.", answers=mail.message_id), junk=True)
    assert "Found in Spam." in line(world, mail).reason


def test_a_departure_is_told_with_whom_it_names(world: World) -> None:
    mail = world.send()
    words = "Ana is no longer with Diaz Bakery. Write to bo@bakery.example."
    subject = "Automatic reply: An idea for Diaz Bakery"
    came(world, answer(ANA.address, words, subject=subject, answers=mail.message_id))
    assert world.kinds(mail.prospect_id)[0] == "auto-replied"
    told = "The writer does not work there any more. It names bo@bakery.example."
    assert line(world, mail).reason.startswith(told)


def test_an_absence_is_no_reply_and_tells_when_they_are_back(world: World) -> None:
    mail = world.send()
    text = "I am out of the office until 14 January 2027."
    auto = {"Auto-Submitted": "auto-replied"}
    raw = answer(
        ANA.address, text, subject="Automatic reply: An idea for Diaz Bakery", headers=auto
    )
    report = came(world, raw)
    assert (report.replies, report.auto_replies) == (0, 1)
    assert world.kinds(mail.prospect_id)[0] == "auto-replied"
    assert line(world, mail).return_date is not None
    assert line(world, mail).reason.startswith("Back on ")
    assert report.alerts == ()


@pytest.mark.parametrize(
    ("subject", "text"),
    [
        ("unsubscribe", ""),
        ("Unsubscribe", "Sent from my iPhone"),
        ("Re: An idea for Diaz Bakery", "Please remove me from your list. Thanks"),
        ("AW: An idea for Diaz Bakery", "Bitte austragen!"),
    ],
)
def test_a_wish_for_no_more_mail_is_granted(world: World, subject: str, text: str) -> None:
    mail = world.send()
    assert came(world, answer(ANA.address, text, subject=subject)).unsubscribes == 1
    assert world.kinds(mail.prospect_id)[0] == "unsubscribed"
    assert is_suppressed(world, ANA.address)
    assert again(world, mail).state is OutgoingState.HELD


def test_a_long_answer_about_unsubscribing_is_a_reply(world: World) -> None:
    mail = world.send()
    text = "We can not unsubscribe from our supplier before May. Please call me then."
    assert came(world, answer(ANA.address, text, answers=mail.message_id)).replies == 1
    assert not is_suppressed(world, ANA.address)


def test_something_that_comes_back_settles_an_unknown_mail(world: World) -> None:
    world.server.fates[ANA.address] = Delivery(Outcome.UNKNOWN, None, "The line broke.")
    mail = world.send()
    report = came(world, bounce(ANA.address, mail.message_id))
    assert report.settled == (mail.id,)
    assert world.mail(mail.id).state is OutgoingState.SENT
    assert world.kinds(mail.prospect_id) == ["bounced", "sent"]


def test_an_inbox_without_mail_is_waited_at(world: World) -> None:
    world.send()  # from the first mail on there is something to look for, and nothing came yet
    steps: list[str] = []
    world.services.mailboxes.check.run()
    world.mailbox.on_step = steps.append
    assert world.services.mailboxes.check.wait(5) is False
    assert "wait" in steps


def test_nothing_older_than_the_first_mail_is_looked_at(world: World) -> None:
    world.mailbox.inbox.put(answer(ANA.address, "Old."), world.clock.now() - timedelta(days=3))
    mail = world.send()
    report = came(world, answer(ANA.address, "New.", answers=mail.message_id))
    assert (report.looked_at, report.replies) == (1, 1)


def test_an_account_without_a_mailbox_is_no_fault(world: World) -> None:
    settings = world.settings.load()
    account = replace(settings.accounts[0], imap=None)
    world.settings.save(replace(settings, accounts=(account,)))
    assert not world.services.mailboxes.check.run().configured


def again(world: World, mail: Outgoing) -> Outgoing:
    """One more mail to the same prospect."""
    report = world.services.composing.queue(LETTER, [mail.prospect_id])
    world.services.outbox.run()
    return world.mail(report.mail_ids[0])


def is_suppressed(world: World, address: str) -> bool:
    with world.store.reading() as tx:
        return tx.suppressions.has(address)


def test_a_read_receipt_is_no_reply(world: World) -> None:
    mail = world.send()
    raw = (
        f"From: {ANA.address}\r\nTo: sam@seller.example\r\nSubject: Read: {mail.subject}\r\n"
        f"Message-ID: <receipt@bakery.example>\r\nIn-Reply-To: {mail.message_id}\r\n"
        "MIME-Version: 1.0\r\nContent-Type: multipart/report;"
        ' report-type=disposition-notification; boundary="b"\r\n\r\n'
        "--b\r\nContent-Type: text/plain\r\n\r\nYour message was read.\r\n"
        "--b\r\nContent-Type: message/disposition-notification\r\n\r\n"
        f"Final-Recipient: rfc822;{ANA.address}\r\nOriginal-Message-ID: {mail.message_id}\r\n"
        "Disposition: manual-action/MDN-sent-manually; displayed\r\n--b--\r\n"
    )
    assert came(world, raw.encode()).replies == 0
    assert world.kinds(mail.prospect_id) == ["sent"]


def test_a_notice_under_our_subject_that_a_program_sent_is_no_reply(world: World) -> None:
    mail = world.send()
    auto = {"Auto-Submitted": "auto-generated"}
    report = came(world, answer(ANA.address, "Ticket 7", subject=mail.subject, headers=auto))
    assert report.replies == 0


def test_a_mail_by_hand_under_our_subject_is_probably_a_reply(world: World) -> None:
    mail = world.send()
    assert came(world, answer(ANA.address, "I saw it.", subject=mail.subject)).replies == 1
    assert "Probably" in line(world, mail).reason


def test_one_mailbox_that_is_away_does_not_keep_the_others_from_being_read(world: World) -> None:
    mail = world.send()
    settings = world.settings.load()
    other = replace(settings.accounts[0], id="other", address="sales@seller.example")
    world.settings.save(replace(settings, accounts=(*settings.accounts, other)))
    raw = answer(ANA.address, "Yes.", answers=mail.message_id)
    world.mailbox.inbox.put(raw, world.clock.now())
    faults = iter([UserError("imap-away", "The server is away.")])

    def first_is_away(step: str) -> None:
        if step == "sign in" and (fault := next(faults, None)):
            raise fault

    world.mailbox.on_step = first_is_away
    away, read = world.services.mailboxes.check.look()
    assert (away.account_id, away.fault_code) == ("main", "imap-away")
    assert (read.account_id, read.replies) == ("other", 1)


def test_a_person_who_reads_it_proves_that_a_doubtful_mail_left(world: World) -> None:
    world.server.fates[ANA.address] = Delivery(Outcome.UNKNOWN, None, "The line broke.")
    mail = world.send()
    world.clock.advance(700)
    world.relay.touched(mail.pixel_token)
    world.clock.advance(700)
    world.services.watching.poll(0)
    assert world.mail(mail.id).state is OutgoingState.SENT
    assert world.kinds(mail.prospect_id) == ["opened human", "sent"]


def test_one_is_reminded_when_an_absent_person_is_back(world: World) -> None:
    mail = world.send()
    day = (world.clock.now() + timedelta(days=4)).date()
    at = world.services.mailboxes.absences.remind(mail.id, day)
    world.services.mailboxes.absences.remind(mail.id, day)
    assert world.services.mailboxes.check.run().alerts == ()
    world.clock.advance((at - world.clock.now()).total_seconds() + 60)
    titles = [alert.title for alert in world.services.mailboxes.check.run().alerts]
    assert titles == ["Ana Diaz should be back"]
    with pytest.raises(UserError, match="over"):
        world.services.mailboxes.absences.remind(mail.id, day)


def test_the_users_word_takes_a_probable_answer_off_the_timeline_for_good(world: World) -> None:
    mail = world.send()
    raw = answer(ANA.address, "Our newsletter", subject=mail.subject)
    came(world, raw)
    doubtful = line(world, mail).doubtful_id
    assert doubtful is not None
    disowning = world.services.mailboxes.disowning
    assert disowning.disown(doubtful) == mail.prospect_id
    assert world.kinds(mail.prospect_id) == ["sent"]
    assert came(world, raw).replies == 0
    came(world, answer(ANA.address, "Yes.", answers=mail.message_id))
    assert line(world, mail).doubtful_id is None
    with pytest.raises(UserError, match="names yours"):
        disowning.disown(2)


def choose(world: World, *names: str) -> None:
    """Answers are looked for in these folders, too."""
    world.services.mailboxes.folders.choose("", names)


def test_an_answer_that_a_filter_filed_counts_where_its_folder_was_chosen(world: World) -> None:
    mail = world.send()
    filed = world.mailbox.others["Clients/Ana"] = FakeFolder()
    offered = world.services.mailboxes.folders.offered("")
    assert (offered.names, offered.chosen) == (("Clients/Ana",), ())
    world.clock.advance(3600)
    filed.put(answer(ANA.address, "Yes.", answers=mail.message_id), world.clock.now())
    assert world.services.mailboxes.check.run().replies == 0
    choose(world, "Clients/Ana")
    assert world.services.mailboxes.check.run().replies == 1
    assert world.services.mailboxes.check.run().looked_at == 0
    assert world.kinds(mail.prospect_id) == ["replied", "sent"]


def test_a_chosen_folder_that_is_gone_is_said_and_stops_no_other(world: World) -> None:
    mail = world.send()
    world.mailbox.others["B"] = FakeFolder()
    choose(world, "A", "B")
    world.clock.advance(3600)
    came_in = answer(ANA.address, "Yes.", answers=mail.message_id)
    world.mailbox.others["B"].put(came_in, world.clock.now())
    report = world.services.mailboxes.check.run()
    assert report.replies == 1
    assert report.notes == ("There is no folder “A” in this mailbox any more.",)
    assert world.services.mailboxes.folders.offered("").names == ("B", "A")


def test_no_more_folders_are_read_than_a_look_can_bear(world: World) -> None:
    with pytest.raises(UserError, match="at most 20"):
        choose(world, *map(str, range(21)))


def test_an_answer_to_a_tagged_address_is_its_mails_whoever_writes(world: World) -> None:
    mail = world.send()
    to = tagged_address("sam@seller.example", mail.message_id)
    came(world, answer("zoe@elsewhere.example", "I take over.", to=to, subject="Prices"))
    assert world.kinds(mail.prospect_id) == ["replied", "sent"]
    assert "zoe@elsewhere.example" in line(world, mail).reason
