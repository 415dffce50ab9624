"""Mails that speak of bounces, deliveries or mailboxes, or for a mail system, and are none."""

import pytest

from outreach_app.domain.incoming import MailKind
from outreach_app.mail.inspection import inspect_mail

from .letters import from_daemon, letter, report

FAILED = (
    "Final-Recipient: rfc822; amy@x.test\nAction: failed\nStatus: 5.1.1\n"
    "Diagnostic-Code: smtp; 550 user unknown\n"
)
MIXED = "multipart/mixed; boundary=outer"
RECEIPT = "multipart/report; report-type=disposition-notification; boundary=outer"


def part(kind: str, text: str) -> str:
    return f"--outer\nContent-Type: {kind}\n\n{text}\n"


MAILS = {
    "a report passed on, its fields attached": letter(
        "FW: Undeliverable: A question",
        part(
            "text/plain", "Look, it bounced.\n\nDelivery has failed to these recipients: amy@x.test"
        )
        + part("message/delivery-status; name=details.txt", f"Reporting-MTA: dns; mx\n\n{FAILED}"),
        Content_Type=MIXED,
    ),
    "a report passed on whole": letter(
        "Fwd: Undelivered Mail Returned to Sender",
        part("text/plain", "What is this?") + part("message/rfc822", report(FAILED).decode()),
        Content_Type=MIXED,
    ),
    "a report answered": letter(
        "RE: Undeliverable: A question",
        "Try amy2@x.test.\n\nFrom: Mail Delivery Subsystem\nSent: Monday\nTo: Sue\nSubject: "
        "Undeliverable\n\nDelivery has failed to these recipients: amy@x.test 550 5.1.1",
        In_Reply_To="<report@mx.test>",
    ),
    "a report quoted to ask": letter(
        "Undelivered Mail Returned to Sender: what is it?",
        "This is the mail system at host mx.\n<amy@x.test>: user unknown\n\nI got this. Help!",
    ),
    "a delivery that succeeded": report(
        "Final-Recipient: rfc822; bob@prospect.test\nAction: delivered\nStatus: 2.0.0\n"
    ),
    "a delivery that was passed on": letter(
        "Relayed: A question",
        "Delivery to these recipients is complete, but no delivery notification was sent by the"
        " destination server:\n\nbob@prospect.test\n",
        From="Microsoft Outlook <postmaster@acme.test>",
        Return_Path="<>",
    ),
    "a mail that was read": letter(
        "Read: A question",
        part("text/plain", "Your message was read")
        + part("message/disposition-notification", "Final-Recipient: rfc822;bob@prospect.test"),
        Content_Type=RECEIPT,
        Return_Path="<>",
    ),
    "a mail that was deleted unread": letter(
        "Not read: A question",
        part("text/plain", "Your message to bob@prospect.test was deleted without being read")
        + part("message/disposition-notification", "Disposition: automatic-action; deleted"),
        Content_Type=RECEIPT,
        Return_Path="<>",
    ),
    "a filter's list of what it withheld": letter(
        "Spam Quarantine Notification",
        "The messages below have been blocked.\n\nFrom: a@b.test Subject: Undeliverable: hello\n",
        From="Postmaster <postmaster@acme.test>",
        Return_Path="<>",
    ),
    "a report about signatures": letter(
        "Report domain: acme.test Submitter: google.com Report-ID: <1@google.com>",
        part("application/zip", "UEsDBAo="),
        From="noreply-dmarc-support@google.com",
        Content_Type=MIXED,
    ),
    "a parcel": letter(
        "Delivery failed: we missed you",
        "Your delivery could not be completed. The address was not found. Write to us@ups.test.",
        From="UPS <no-reply@ups.test>",
    ),
    "a phisher": letter(
        "Undelivered messages: (7) for sue@acme.test",
        "7 messages could not be delivered to your mailbox. Click here to release them.",
        From="Mail Server <admin@evil.test>",
    ),
    "one's own full mailbox": letter(
        "Your mailbox is full",
        "Your mailbox has exceeded its storage limit: sue@acme.test",
        From="Microsoft Outlook <MicrosoftExchange329e@acme.test>",
        Return_Path="<>",
    ),
    "a list's member with bounces": letter(
        "confirm 123",
        "Your membership has been disabled due to excessive bounces.",
        From="announce-request@lists.test",
        Precedence="bulk",
    ),
    "a list's moderation": letter(
        "Announce post from bob@x.test requires approval",
        "Your authorization is requested: Post by non-member to a members-only list",
        From="announce-owner@lists.test",
    ),
    "a server's statistics": letter(
        "Logwatch for mx.acme.test",
        "550 5.1.1 amy@x.test User unknown 3 Time(s)\n4 bounces",
        From="logwatch@mx.acme.test",
    ),
    "a blocked sign-in": letter(
        "Security alert: sign-in was blocked",
        "Somebody tried to sign in to sue@acme.test. Access denied.",
        From="Google <no-reply@accounts.test>",
        Return_Path="<>",
    ),
    "a postmaster in person": letter(
        "About your server",
        "I run postmaster here. Your mails are delayed because your rDNS fails.",
        From="Postmaster <postmaster@x.test>",
    ),
}


@pytest.mark.parametrize("case", MAILS)
def test_no_bounce_is_made_up(case: str) -> None:
    assert inspect_mail(MAILS[case]).kind in (MailKind.OTHER, MailKind.REPLY)


ANSWERS = {
    "Re: A question": "Your first mail bounced: mailbox full. Now it works. On Monday I'm back.",
    "AW: Eine Frage": "Ihre Mail kam nicht an, Postfach voll. Ich bin bis 16. März im Urlaub.",
    "RE: Une question": "Votre message n'a pas pu être remis. Je suis en congés jusqu'au 16 mars.",
    "RV: Una pregunta": "No se pudo entregar su correo. Estoy de vacaciones hasta el 16 de marzo.",
    "R: Una domanda": "La tua mail non è stata consegnata. Sono in ferie fino al 16 marzo.",
    "RES: Uma pergunta": "Não foi possível abrir o anexo. Estou de férias até 16 de março.",
    "Antw: Een vraag": "Uw bericht kon niet worden geopend. Ik ben met vakantie tot 16 maart.",
    "Odp: Pytanie": "Nie można dostarczyć? Jestem na urlopie do 16 marca.",
    "SV: En fråga": "Kunde inte levereras? Jag är på semester till 16 mars.",
    "Отв: Вопрос": "Ваше письмо не было доставлено. Я в отпуске до 16 марта.",
    "回复：问题": "您的邮件无法打开，我在休假。",
    "返信: 質問": "メールが届きませんでした。来週まで休暇です。",
}


@pytest.mark.parametrize("sender", ["Bob <bob@prospect.test>", "Support <support@prospect.test>"])
@pytest.mark.parametrize("subject", ANSWERS)
def test_people_who_write_of_absences_and_bounces_answer(subject: str, sender: str) -> None:
    raw = letter(subject, ANSWERS[subject], From=sender, In_Reply_To="<first@acme.test>")
    assert inspect_mail(raw).kind is MailKind.REPLY


def test_a_warning_without_a_sender_is_one() -> None:
    raw = from_daemon(
        "Delivery failure notification",
        "Your message could not be delivered to the following recipients:\n\nbob@prospect.test\n\n"
        "Delivery attempts will continue to be made for 5 day(s).",
        From="AntiVirus_for_SMTP_Gateways@prospect.test",
        Return_Path="",
    )
    assert inspect_mail(raw).category == "delayed"
