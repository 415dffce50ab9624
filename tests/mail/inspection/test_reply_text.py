"""A reply's own words: what people typed, in whatever program and language, and nothing quoted."""

import time
from html import escape

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from outreach_app.mail.inspection import reply_text_of, threading_of
from outreach_app.mail.inspection.quotes import own_words
from outreach_app.mail.inspection.replies import unflowed

from .letters import letter

OWN = "Yes, Monday suits us.\nCall me before noon."
PATIENCE = 5.0

ATTRIBUTIONS = {
    "Gmail, English": "On Mon, 2 Mar 2026 at 10:00, Sue Seller <sue@acme.test> wrote:",
    "Gmail, wrapped": "On Mon, Mar 2, 2026 at 10:00 AM Sue Seller\n<sue@acme.test> wrote:",
    "Apple, English": "On Mar 2, 2026, at 10:00 AM, Sue Seller <sue@acme.test> wrote:",
    "Thunderbird, English": "On 02/03/2026 10:00, Sue Seller wrote:",
    "Gmail, German": "Am Mo., 2. März 2026 um 10:00 Uhr schrieb Sue Seller <sue@acme.test>:",
    "Apple, German": "Am 02.03.2026 um 10:00 schrieb Sue Seller <sue@acme.test>:",
    "web.de": "Am 02.03.2026 hat Sue Seller geschrieben:",
    "Gmail, French": "Le lun. 2 mars 2026 à 10:00, Sue Seller <sue@acme.test> a écrit :",
    "Gmail, Spanish": "El lun, 2 mar 2026 a las 10:00, Sue Seller (<sue@acme.test>) escribió:",
    "Apple, Spanish": "El 2 mar 2026, a las 10:00, Sue Seller <sue@acme.test> escribió:",
    "Gmail, Portuguese": "Em seg., 2 de mar. de 2026 às 10:00, Sue <sue@acme.test> escreveu:",
    "Portugal": "Sue Seller <sue@acme.test> escreveu (segunda, 2/03/2026 à(s) 10:00):",
    "Gmail, Italian": "Il giorno lun 2 mar 2026 alle ore 10:00 Sue <sue@acme.test> ha scritto:",
    "Apple, Italian": "Il giorno 2 mar 2026, alle ore 10:00, Sue Seller ha scritto:",
    "Gmail, Dutch": "Op ma 2 mrt 2026 om 10:00 schreef Sue Seller <sue@acme.test>:",
    "Apple, Dutch": "Op 2 mrt 2026, om 10:00 heeft Sue <sue@acme.test> het volgende geschreven:",
    "Gmail, Polish": "pon., 2 mar 2026 o 10:00 Sue Seller <sue@acme.test> napisał(a):",
    "Thunderbird, Polish": "W dniu 2.03.2026 o 10:00, Sue Seller pisze:",
    "Gmail, Swedish": "Den mån 2 mars 2026 kl 10:00 skrev Sue Seller <sue@acme.test>:",
    "Gmail, Danish": "Den man. 2. mar. 2026 kl. 10.00 skrev Sue Seller <sue@acme.test>:",
    "Gmail, Norwegian": "man. 2. mar. 2026 kl. 10:00 skrev Sue Seller <sue@acme.test>:",
    "Gmail, Finnish": "ma 2. maalisk. 2026 klo 10.00 Sue Seller (sue@acme.test) kirjoitti:",
    "Gmail, Russian": "пн, 2 мар. 2026 г. в 10:00, Sue Seller <sue@acme.test>:",
    "Apple, Russian": "2 марта 2026 г., в 10:00, Sue Seller <sue@acme.test> написал(а):",
    "Gmail, Ukrainian": "пн, 2 бер. 2026 р. о 10:00 Sue Seller <sue@acme.test> пише:",
    "Gmail, Czech": "po 2. 3. 2026 v 10:00 odesílatel Sue Seller <sue@acme.test> napsal:",
    "Gmail, Hungarian": "Sue <sue@acme.test> ezt írta (időpont: 2026. márc. 2., H, 10:00):",
    "Gmail, Romanian": "lun., 2 mar. 2026 la 10:00, Sue Seller <sue@acme.test> a scris:",
    "Gmail, Turkish": "Sue <sue@acme.test>, 2 Mar 2026 Pzt, 10:00 tarihinde şunu yazdı:",
    "Gmail, Greek": "Στις Δευ 2 Μαρ 2026 στις 10:00 π.μ., ο χρήστης Sue <sue@acme.test> έγραψε:",
    "Gmail, Japanese": "2026年3月2日(月) 10:00 Sue Seller <sue@acme.test>:",
    "Apple, Japanese": "2026/03/02 10:00、Sue Seller <sue@acme.test>のメール:",
    "Gmail, Chinese": "Sue Seller <sue@acme.test> 于2026年3月2日周一 10:00写道：",
    "Apple, Chinese": "在 2026年3月2日，10:00，Sue Seller <sue@acme.test> 写道：",
    "Gmail, Korean": "2026년 3월 2일 (월) 오전 10:00, Sue Seller <sue@acme.test>님이 작성:",
    "Spark": "On 2 Mar 2026 at 10:00 +0100, Sue Seller <sue@acme.test>, wrote:",
    "Superhuman": "On Mon, Mar 02, 2026 at 10:00 AM, Sue Seller < sue@acme.test > wrote:",
    "Notes, German": "Sue Seller <sue@acme.test> schrieb am 02.03.2026 10:00:14:",
    "Gnus": "Sue Seller <sue@acme.test> writes:",
    "Yandex": '02.03.2026, 10:00, "Sue Seller" <sue@acme.test>:',
    "Mail.ru": "Понедельник, 2 марта 2026, 10:00 +03:00 от Sue Seller <sue@acme.test>:",
    "Yahoo, German": "Am Montag, 2. März 2026, 10:00 MEZ hat Sue <s@acme.test> geschrieben:",
    "Gmail, Vietnamese": "Vào Th 2, 2 thg 3, 2026 vào lúc 10:00 Sue <sue@acme.test> đã viết:",
    "Gmail, Indonesian": "Pada Sen, 2 Mar 2026 pukul 10.00 Sue <sue@acme.test> menulis:",
    "Gmail, Hebrew": "\u202bבתאריך יום ב׳, 2 במרץ 2026 ב-10:00 מאת \u202aSue\u202c\u200f "
    "<\u202asue@acme.test\u202c\u200f> כתב/ה:\u202c",
}
BLOCKS = {
    "English": "From: Sue Seller <sue@acme.test>\nSent: Monday, March 2, 2026 10:00 AM\nTo: Bob"
    "\nSubject: A question",
    "bold": "*From:* Sue Seller <sue@acme.test>\n*Sent:* Monday\n*To:* Bob\n*Subject:* A question",
    "German": "Von: Sue Seller <sue@acme.test>\nGesendet: Montag, 2. März\nAn: Bob\nBetreff: X",
    "French": "De : Sue Seller <sue@acme.test>\nEnvoyé : lundi 2 mars 2026\nÀ : Bob\nObjet : X",
    "Spanish": "De: Sue Seller <sue@acme.test>\nEnviado el: lunes\nPara: Bob\nAsunto: X",
    "Portuguese": "De: Sue <sue@acme.test>\nEnviado: segunda-feira\nPara: Bob\nAssunto: X",
    "Italian": "Da: Sue Seller <sue@acme.test>\nInviato: lunedì 2 marzo\nA: Bob\nOggetto: X",
    "Dutch": "Van: Sue Seller <sue@acme.test>\nVerzonden: maandag 2 maart\nAan: Bob\nOnderwerp: X",
    "Polish": "Od: Sue Seller <sue@acme.test>\nWysłano: poniedziałek\nDo: Bob\nTemat: X",
    "Swedish": "Från: Sue Seller <sue@acme.test>\nSkickat: den 2 mars\nTill: Bob\nÄmne: X",
    "Danish": "Fra: Sue Seller <sue@acme.test>\nSendt: 2. marts 2026\nTil: Bob\nEmne: X",
    "Russian": "От: Sue Seller <sue@acme.test>\nОтправлено: 2 марта 2026\nКому: Bob\nТема: X",
    "Japanese": "差出人: Sue Seller <sue@acme.test>\n送信日時: 2026年3月2日\n宛先: Bob\n件名: X",
    "Chinese": "发件人: Sue Seller <sue@acme.test>\n发送时间: 2026年3月2日\n收件人: Bob\n主题: X",
    "Korean": "보낸 사람: Sue Seller <sue@acme.test>\n보낸 날짜: 3월 2일\n받는 사람: Bob\n제목: X",
    "below a rule": "________________________________\nFrom: Sue <sue@acme.test>\nSent: Monday\n"
    "To: Bob\nSubject: A question",
    "a divider": "-----Original Message-----\nFrom: Sue",
    "a German divider": "-----Ursprüngliche Nachricht-----\nVon: Sue",
    "Zoho": "---- On Mon, 02 Mar 2026 10:00:00 +0100 Sue <sue@acme.test> wrote ----",
    "GroupWise": ">>> Sue Seller <sue@acme.test> 02.03.2026 10:00 >>>",
    "QQ": "------------------ 原始邮件 ------------------",
    "a forward": "---------- Forwarded message ---------\nFrom: Sue",
}
PHONES = (
    "Sent from my iPhone",
    "Get Outlook for iOS<https://aka.test/o0ukef>",
    "Von meinem iPhone gesendet",
    "Gesendet mit der GMX Mail App",
    "Envoyé de mon iPhone",
    "Enviado desde mi iPhone",
    "Enviado do meu iPhone",
    "Inviato da iPhone",
    "Verstuurd vanaf mijn iPhone",
    "Отправлено с iPhone",
    "iPhoneから送信",
    "发自我的iPhone",
)
QUOTED = "Hello Bob,\n\nwould Monday suit you?"


def marked(text: str) -> str:
    return "\n".join(f"> {line}" for line in text.split("\n"))


def own(body: str, **fields: str) -> str:
    return reply_text_of(letter("Re: A question", body, **fields))


@pytest.mark.parametrize("program", ATTRIBUTIONS)
def test_a_quotation_is_left_out_with_its_introduction(program: str) -> None:
    introduction = ATTRIBUTIONS[program]
    assert own(f"{OWN}\n\n{introduction}\n\n{marked(QUOTED)}\n") == OWN
    assert own(f"{OWN}\n\n{introduction}\n{QUOTED}\n") == OWN
    assert own(f"{introduction}\n{marked(QUOTED)}\n\n{OWN}\n") == OWN


@pytest.mark.parametrize("language", BLOCKS)
def test_all_below_a_header_block_is_another_mails(language: str) -> None:
    assert own(f"{OWN}\n\n{BLOCKS[language]}\n\n{QUOTED}\n\nSue\n") == OWN
    lines = "<br>\n".join(escape(line) for line in BLOCKS[language].split("\n"))
    page = f"<html><body><p>{OWN}</p><div>{lines}</div><p>{QUOTED}</p></body></html>"
    assert own(page, Content_Type="text/html; charset=utf-8") == OWN.replace("\n", " ")


@pytest.mark.parametrize("line", PHONES)
def test_a_phones_line_is_no_word_of_its_owner(line: str) -> None:
    assert own(f"{OWN}\n\n{line}\n\n{ATTRIBUTIONS['Gmail, English']}\n{marked(QUOTED)}") == OWN
    assert own(f"{line}\n") == line


@pytest.mark.parametrize(
    "introduction",
    [
        "On 2026-11-23 16:43, Sue Seller wrote:",
        "On 11/23/26 16:43, Sue Seller wrote:",
        "Am 23.11.26 um 16:43 schrieb Sue Seller:",
        "Le 23/11/2026 à 16:43, Sue Seller a écrit :",
    ],
)
@pytest.mark.parametrize("between", ["", " "])
def test_words_typed_right_before_an_introduction_are_kept(introduction: str, between: str) -> None:
    body = f"Thanks! On Tuesday I am in.{between}{introduction}\n{marked(QUOTED)}\n"
    assert own(body) == "Thanks! On Tuesday I am in."


def test_answers_between_the_lines_stay_in_order() -> None:
    body = (
        "Hi Sue,\n\nOn Mon, 2 Mar 2026 at 10:00, Sue <sue@acme.test> wrote:\n"
        "> Does Monday suit you?\n\nYes.\n\n> And at what time?\n>> (older)\nAt ten.\n"
        "> Regards\n> Sue\n"
    )
    assert own(body) == "Hi Sue,\n\nYes.\n\nAt ten."


def test_a_name_alone_introduces_what_is_marked() -> None:
    assert own(f"{OWN}\n\nSue wrote:\n{marked(QUOTED)}\n") == OWN


def test_a_marked_line_that_was_wrapped_on_its_way_is_no_answer() -> None:
    body = f"> {'word ' * 14}\nand rest\n> end\n\nFine.\n"
    assert own(body) == "Fine."


def test_a_signature_goes_unless_it_is_all() -> None:
    assert own(f"{OWN}\n-- \nBob Buyer\n+49 30 123\n") == OWN
    assert own("-- \nBob Buyer") == "--\nBob Buyer"


@pytest.mark.parametrize(
    "body",
    [
        "He wrote: come at ten.\nShe said:\nwhatever you like.",
        "From: Berlin\nTo: Paris\nby train, please.",
        "On Monday we meet.\nOn Tuesday:\nthe demo.",
        "Prices:\n- 10:00 EUR\n- 20 EUR",
        "Date: 2 March 2026\nPlace: our office",
        "| Item | Price |\n| One | 10 |",
    ],
)
def test_what_only_looks_like_a_quotation_stays(body: str) -> None:
    assert own(body) == body


def test_a_mail_of_nothing_but_quotation_gives_it_back() -> None:
    assert own(marked("Hello\nBob")) == "Hello\n Bob"


HTML = {
    "Gmail": "<div dir=ltr>Yes, <b>Monday</b>.</div><br><div class=gmail_quote><div>"
    "On Mon, 2 Mar 2026 at 10:00, Sue &lt;<a href='mailto:sue@acme.test'>sue@acme.test</a>&gt; "
    "wrote:<br></div><blockquote class=gmail_quote><div>Hello Bob</div></blockquote></div>",
    "Outlook desktop": "<div class=WordSection1><p class=MsoNormal>Yes, Monday.</p><div><div "
    "style='border:none;border-top:solid #E1E1E1 1.0pt;padding:3.0pt 0in 0in 0in'><p><b>Kimden:</b>"
    " Sue<br><b>X:</b> Y</p></div></div><p>Hello Bob</p></div>",
    "Outlook on the web": '<div>Yes, Monday.</div><div id="appendonsend"></div><hr><div id="div'
    'RplyFwdMsg"><b>From:</b> Sue</div><div>Hello Bob</div>',
    "new Outlook": '<div>Yes, Monday.</div><div id="mail-editor-reference-message-container">'
    "<div>Hello Bob</div></div>",
    "Yahoo": '<div>Yes, Monday.</div><div id="yahoo_quoted_1" class="yahoo_quoted"><div>On Monday, '
    "Sue wrote:</div><div>Hello Bob</div></div>",
    "Apple": "<html><head><style>p {color: red}</style></head><body>Yes, Monday.<br><blockquote "
    'type="cite">On 2 Mar 2026, at 10:00, Sue wrote:<br>Hello Bob</blockquote></body></html>',
    "below": "<blockquote type=cite><p>Hello Bob</p></blockquote><p>Yes, Monday.</p>",
    "unclosed": "<p>Yes, Monday.<blockquote>Hello Bob",
    "pictures": '<p>Yes, Monday.<img src="https://tracker.test/p.gif" alt=""></p>',
    "Gmail's signature": '<div>Yes, Monday.</div><span>-- </span><br><div dir="ltr" '
    'class="gmail_signature"><div>Bob Buyer</div></div>',
    "Outlook's signature": '<div class="elementToProof">Yes, Monday.</div><div id="Signature">'
    '<p>Bob</p></div><div id="appendonsend"></div><hr><div id="divRplyFwdMsg">From: Sue</div>',
    "conditional comments": "<!--[if gte mso 9]><xml><o:x>Hello</o:x></xml><![endif]--><p>Yes, "
    "Monday.<o:p></o:p></p>",
    "script": "<script>alert('Hello Bob')</script><p>Yes, Monday.</p>",
}


@pytest.mark.parametrize("program", HTML)
def test_an_html_replys_words_are_found(program: str) -> None:
    assert own(HTML[program], Content_Type="text/html; charset=utf-8") == "Yes, Monday."


def test_lines_and_paragraphs_of_html_stay_apart() -> None:
    page = "<div>One</div><div>Two<br>Three</div><div><br></div><p>Four</p><pre>5\n6</pre>"
    text = own(page, Content_Type="text/html")
    assert text == "One\nTwo\nThree\n\nFour\n\n5\n6"


def test_of_two_forms_the_plain_one_is_read_unless_it_is_empty() -> None:
    parts = "--b\nContent-Type: text/plain\n\n{}\n--b\nContent-Type: text/html\n\n<p>html\n--b--\n"
    kind = "multipart/alternative; boundary=b"
    assert own(parts.format("plain"), Content_Type=kind) == "plain"
    assert own(parts.format(""), Content_Type=kind) == "html"


def test_an_attached_text_is_no_word_of_the_writer() -> None:
    body = (
        "--b\nContent-Type: text/plain\nContent-Disposition: attachment\n\nfile\n"
        "--b\nContent-Type: text/plain\n\nFine.\n--b--\n"
    )
    assert own(body, Content_Type="multipart/mixed; boundary=b") == "Fine."


def test_flowed_lines_are_put_together() -> None:
    assert unflowed("a \nb\n> c \n> d\n-- \nSue") == "a b\n> c d\n-- \nSue"
    assert unflowed("日本 \n語", deletes=True) == "日本語"


def test_all_that_finds_the_answered_mail_is_read() -> None:
    raw = letter(
        "=?utf-8?q?Re=3A_Gr=C3=BC=C3=9Fe?=",
        "Yes",
        From='"Buyer, Bob" <bob@prospect.test>',
        Message_ID="<answer@prospect.test>",
        In_Reply_To="<first@acme.test>",
        References="<older@acme.test>\n <first@acme.test>",
        Cc="Sue <sue+r7@acme.test>",
    )
    found = threading_of(raw.partition(b"\n\n")[0])
    assert found.message_id == "<answer@prospect.test>"
    assert found.in_reply_to == ("<first@acme.test>",)
    assert found.references == ("<older@acme.test>", "<first@acme.test>")
    assert (found.sender, found.sender_name) == ("bob@prospect.test", "Buyer, Bob")
    assert found.recipients == ("sue@acme.test", "sue+r7@acme.test")
    assert found.subject == "Re: Grüße"


@given(st.text(alphabet="> -_:<@.ab1\nOnwrote", max_size=300))
@settings(max_examples=300)
def test_any_text_has_words_or_none(text: str) -> None:
    assert len(own_words(text)) <= len(text)
    assert bool(own_words(text)) or not any(c.isalnum() for c in text)


@pytest.mark.parametrize(
    "unit",
    [
        "On ",
        "On 1 a wrote:\n",
        "> ",
        "<",
        "<b ",
        "From: a\n",
        "-",
        "wrote ",
        "<blockquote>",
        "&#1;",
    ],
)
@pytest.mark.parametrize("kind", ["text/plain", "text/html"])
def test_no_repetition_takes_long(unit: str, kind: str) -> None:
    raw = letter("Re: A question", unit * (300_000 // len(unit)), Content_Type=kind)
    start = time.process_time()
    reply_text_of(raw)
    assert time.process_time() - start < PATIENCE
