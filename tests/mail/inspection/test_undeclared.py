"""Mails that name no letters, wrong ones, or older ones than they use."""

import pytest

from outreach_app.domain.incoming import MailKind
from outreach_app.mail.inspection import inspect_mail, reply_text_of
from outreach_app.mail.inspection.decoding import decode_text
from outreach_app.mail.inspection.undeclared import WESTERN, guessed_charset

RUSSIAN = "К сожалению, письмо не доставлено:\n\nbob@prospect.test\nадрес не существует\n"
CHINESE = "抱歉，您的邮件被退回来了。\n\n收件人：bob@prospect.test\n原因：用户不存在\n"
TRADITIONAL = "抱歉，您的郵件無法送達。\n\n收件人：bob@prospect.test\n原因：用戶不存在\n"
JAPANESE = "次のあて先に配信できませんでした。\n\nbob@prospect.test\nアドレスが存在しません\n"
KOREAN = "보내신 메일이 전송되지 않았습니다.\n\nbob@prospect.test\n존재하지 않는 주소입니다\n"
BOUNCES = [
    ("cp1251", RUSSIAN),
    ("koi8-r", RUSSIAN),
    ("gb18030", CHINESE),
    ("big5", TRADITIONAL),
    ("cp932", JAPANESE),
    ("euc-jp", JAPANESE),
    ("cp949", KOREAN),
]


@pytest.mark.parametrize("named", ["", "Content-Type: text/plain; charset=unknown-8bit\n"])
@pytest.mark.parametrize(("charset", "words"), BOUNCES)
def test_a_bounce_that_does_not_say_its_letters_is_read(
    charset: str, words: str, named: str
) -> None:
    head = (
        "Return-Path: <>\nFrom: MAILER-DAEMON@mx.test\nTo: sue@acme.test\n"
        f"Subject: Mail delivery failed\n{named}\n"
    )
    found = inspect_mail(head.encode() + words.encode(charset))
    assert (found.kind, found.category) == (MailKind.HARD_BOUNCE, "unknown_user")
    assert found.recipients == ("bob@prospect.test",)


@pytest.mark.parametrize(
    "text",
    [
        "Die Größe überschreitet das für Empfänger zulässige Maß.",
        "Où étiez-vous ? L'élève a été très gêné à Noël.",
        "Señor, mañana será otro año. ¿Qué opináis?",
        "à",
        "",
    ],
)
def test_western_letters_stay_western(text: str) -> None:
    assert guessed_charset(text.encode("latin-1")) == WESTERN
    assert decode_text(text.encode("latin-1"), "") == text


@pytest.mark.parametrize(
    ("named", "written", "text"),
    [
        ("gb2312", "gbk", "朱镕基"),
        ("ks_c_5601-1987", "cp949", "똠방각하"),
        ("Shift_JIS", "cp932", "①髙﨑"),
        ("iso-8859-1", "cp1252", "“quoted” – €"),
        ("iso-8859-8-i", "cp1255", "שלום"),
        ("x-gbk", "gbk", "你好"),
    ],
)
def test_an_earlier_name_stands_for_the_letters_that_came_later(
    named: str, written: str, text: str
) -> None:
    assert decode_text(text.encode(written), named) == text


def test_a_letter_that_was_cut_costs_only_itself() -> None:
    raw = "您的邮件无法送达".encode("gb18030")[:-1]
    assert decode_text(raw, "gb2312").startswith("您的邮件无法送")


def test_what_a_person_wrote_without_naming_letters_is_readable() -> None:
    head = "From: bob@prospect.test\nSubject: Re: A question\nIn-Reply-To: <first@acme.test>\n\n"
    words = "Добрый день! Да, нам это интересно, позвоните мне завтра."
    assert reply_text_of(head.encode() + words.encode("koi8-r")) == words
