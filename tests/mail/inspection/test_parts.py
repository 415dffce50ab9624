"""The parts that the rest stands on: headers, encodings, addresses, the original's beginning."""

import pytest

from outreach_app.mail.inspection import inspect_mail
from outreach_app.mail.inspection.decoding import decode_text, html_to_text, undo_transfer
from outreach_app.mail.inspection.headers import addresses_in, decoded, read_headers
from outreach_app.mail.inspection.letter import read_letter
from outreach_app.mail.inspection.original import part_text

from .letters import ORIGINAL, from_daemon, report

FAILED = "Final-Recipient: rfc822; bob@prospect.test\nAction: failed\nStatus: 5.1.1\n"


def test_headers_are_unfolded_and_repeated_ones_kept() -> None:
    headers, body = read_headers("To: a@b.test,\n\tc@d.test\nReceived: x\nReceived: y\n\nBody")
    assert headers.addresses("to") == ("a@b.test", "c@d.test")
    assert headers.fields["received"] == ("x", "y")
    assert body == "Body"


@pytest.mark.parametrize(
    ("raw", "text"),
    [
        ("=?utf-8?q?R=C3=A9ponse?= automatique", "Réponse automatique"),
        ("=?utf-8?b?5LiN5Zyo?= =?utf-8?b?44Gu?=", "不在の"),
        ("=?x-none?q?abc?=", "abc"),
        ("=?utf-8?b?%%%?=", "=?utf-8?b?%%%?="),
        ("caf\xc3\xa9", "café"),
        ("caf\xe9", "café"),
    ],
)
def test_words_are_decoded_or_left(raw: str, text: str) -> None:
    assert decoded(raw) == text


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("<bob@b.test>... User unknown", ["bob@b.test"]),
        ("write to bob@b.test.", ["bob@b.test"]),
        ('"two words"@b.test', []),
        ('"b..b"@b.test', ['"b..b"@b.test']),
        ("mailto:<bob@b.test>; amy+x@a.test,", ["bob@b.test", "amy+x@a.test"]),
        ("nobody", []),
    ],
)
def test_addresses_are_found(text: str, found: list[str]) -> None:
    assert [one for one in addresses_in(text) if not one.startswith("words")] == found


def test_charsets_that_are_wrong_or_slow_end_in_a_guess() -> None:
    assert decode_text(b"caf\xe9", "utf-8") != ""
    assert decode_text(b"abc", "punycode") == "abc"
    assert decode_text("退信".encode("gb2312"), "gb2312") == "退信"
    assert decode_text(b"\x1b$B%(%i!<\x1b(B", "") == "エラー"


def test_broken_base64_is_read_as_far_as_it_goes() -> None:
    assert undo_transfer(b"SGVs\nbG8*", "base64") == b"Hello"
    assert undo_transfer(b"A", "base64") == b""


def test_html_gives_its_lines_and_addresses() -> None:
    html = "<head><style>p{}</style></head><p>To <bob@b.test><br>was&nbsp;refused</p>"
    text = html_to_text(html)
    assert "<bob@b.test>" in text
    assert "refused" in text
    assert "p{}" not in text


def test_a_mail_without_headers_is_a_mail() -> None:
    assert read_letter(b"\n\njust words").parts[0].text.strip() == "just words"


@pytest.mark.parametrize(
    "line",
    [
        "--- Below this line is a copy of the message.",
        "------ This is a copy of the message, including all the headers. ------",
        "   ----- Original message follows -----",
        "Message headers follow.",
        "",
    ],
)
def test_the_original_is_cut_off(line: str) -> None:
    own, rest = part_text(f"It failed.\n\n{line}\n\n{ORIGINAL}")
    assert own.strip() == "It failed."
    assert rest.startswith("Received:")


def test_a_folded_line_that_lost_its_fold_does_not_end_the_originals_headers() -> None:
    raw = report(FAILED, original=ORIGINAL.replace("Message-ID", "by mx.test\nMessage-ID"))
    assert inspect_mail(raw).original_message_id == "<first@acme.test>"


def test_an_original_without_a_type_of_its_own_is_found() -> None:
    body = f"--b\n\n<bob@prospect.test>: user unknown\n--b\n{ORIGINAL}\n--b--\n"
    raw = from_daemon("Returned mail", body, Content_Type="multipart/mixed; boundary=b")
    assert inspect_mail(raw).original_message_id == "<first@acme.test>"


def test_a_header_in_bare_utf8_keeps_its_last_letter() -> None:
    headers, _ = read_headers("Subject: 부재중 자동 회신\n\n".encode().decode("latin-1"))
    assert headers.text("subject") == "부재중 자동 회신"


def test_an_address_in_bare_utf8_is_read_as_written() -> None:
    headers, _ = read_headers("To: Bob <bàb@prospect.test>\n\n".encode().decode("latin-1"))
    assert headers.addresses("to") == ("bàb@prospect.test",)
