"""XOAUTH2 at an SMTP server: accepted, refused with its JSON, and never quoted."""

import base64

import pytest

from outreach_app.domain.accounts import MailAccount, Security
from outreach_app.domain.credentials import BearerToken
from outreach_app.domain.errors import UserError
from outreach_app.mail.smtp import check
from tests.mail.scripted_server import CUT, scripted_server

EHLO = b"250-mx\r\n250 AUTH PLAIN XOAUTH2\r\n"
TOKEN = BearerToken("tok-123")
CODED = base64.b64encode(b"user=ana\x01auth=Bearer tok-123\x01\x01").decode()
NO = base64.b64encode(b'{"status":"401","schemes":"bearer","scope":"https://mail.google.com/"}')


def account(port: int) -> MailAccount:
    return MailAccount("Ana", "ana@example.com", "127.0.0.1", port, Security.NONE, "ana")


def test_a_good_token_signs_in() -> None:
    with scripted_server({"EHLO": EHLO, "AUTH": b"235 2.7.0 Accepted\r\n"}) as seen:
        check(account(seen.port), TOKEN)
    assert f"AUTH XOAUTH2 {CODED}" in seen.commands


@pytest.mark.parametrize(
    ("script", "code"),
    [
        ({"AUTH": b"334 " + NO + b"\r\n", "": b"535 5.7.8 not accepted\r\n"}, "token_refused"),
        ({"AUTH": b"535 5.7.3 unsuccessful\r\n"}, "token_refused"),
        ({"AUTH": b"334 !!\r\n", "": b"535 5.7.8 not accepted\r\n"}, "token_refused"),
        ({"AUTH": b"334 " + NO + b"\r\n", "": b"235 as you like\r\n"}, "token_refused"),
        ({"AUTH": b"454 4.7.0 later\r\n"}, "sign_in_later"),
        ({"AUTH": b"535 5.7.8 " + CODED.encode() + b" tok-123\r\n"}, "token_refused"),
        ({"AUTH": CUT}, "line_broken"),
        ({"EHLO": b"250-mx\r\n250 AUTH PLAIN LOGIN\r\n"}, "no_sign_in"),
    ],
)
def test_a_refusal_is_told_and_no_token_quoted(script: dict[str, bytes], code: str) -> None:
    with scripted_server({"EHLO": EHLO, **script}) as seen, pytest.raises(UserError) as caught:
        check(account(seen.port), TOKEN)
    assert caught.value.code == code
    assert TOKEN.text not in caught.value.sentence
    assert CODED not in caught.value.sentence


def test_the_reason_in_the_json_is_told() -> None:
    script = {"EHLO": EHLO, "AUTH": b"334 " + NO + b"\r\n", "": b"535 5.7.8 no\r\n"}
    with scripted_server(script) as seen, pytest.raises(UserError, match="status 401"):
        check(account(seen.port), TOKEN)
