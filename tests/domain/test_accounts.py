"""The rules that account settings must keep."""

from dataclasses import replace

import pytest

from outreach_app.domain.accounts import (
    MailAccount,
    RelayAccount,
    Security,
    checked_mail_account,
    checked_relay_account,
    is_loopback,
)
from outreach_app.domain.errors import UserError

ACCOUNT = MailAccount(
    "Ana Lima", "ana@example.com", "smtp.example.com", 587, Security.STARTTLS, "ana"
)


def test_stray_spaces_go() -> None:
    untidy = replace(
        ACCOUNT,
        name=" Ana  Lima ",
        address=" ana@example.com",
        host="smtp.example.com ",
        user=" ana",
    )
    assert checked_mail_account(untidy) == ACCOUNT


@pytest.mark.parametrize(
    "account",
    [
        ACCOUNT,
        replace(ACCOUNT, host="127.0.0.1", security=Security.NONE),
        replace(ACCOUNT, host="::1", security=Security.NONE),
        replace(ACCOUNT, host="mail.internal", security=Security.NONE, user=""),
        replace(ACCOUNT, host="bücher.example", name=""),
    ],
)
def test_good_accounts_stay_as_they_are(account: MailAccount) -> None:
    assert checked_mail_account(account) == account


@pytest.mark.parametrize(
    ("account", "code"),
    [
        (replace(ACCOUNT, address="ana"), "address"),
        (replace(ACCOUNT, address="ana@x.com\r\nBcc: b@x.com"), "address"),
        (replace(ACCOUNT, host=""), "host"),
        (replace(ACCOUNT, host="smtp.example.com:587"), "host"),
        (replace(ACCOUNT, host="https://smtp.example.com"), "host"),
        (replace(ACCOUNT, host="a b"), "host"),
        (replace(ACCOUNT, port=0), "port"),
        (replace(ACCOUNT, port=65536), "port"),
        (replace(ACCOUNT, user="ana\x00b"), "account_text"),
        (replace(ACCOUNT, security=Security.NONE), "clear_text_password"),
        (replace(ACCOUNT, host="10.0.0.5", security=Security.NONE), "clear_text_password"),
        (
            replace(ACCOUNT, host="localhost.evil.com", security=Security.NONE),
            "clear_text_password",
        ),
    ],
)
def test_bad_accounts_are_refused(account: MailAccount, code: str) -> None:
    with pytest.raises(UserError) as caught:
        checked_mail_account(account)
    assert caught.value.code == code


@pytest.mark.parametrize(
    ("typed", "url"),
    [
        (" https://relay.example.com/ ", "https://relay.example.com"),
        ("https://example.com/track/", "https://example.com/track"),
        ("http://127.0.0.1:8080", "http://127.0.0.1:8080"),
        ("http://[::1]:8080", "http://[::1]:8080"),
        ("http://relay:8080", "http://relay:8080"),
        ("http://192.168.1.5", "http://192.168.1.5"),
    ],
)
def test_a_relay_url_has_one_form(typed: str, url: str) -> None:
    assert checked_relay_account(RelayAccount(typed)) == RelayAccount(url)


@pytest.mark.parametrize(
    "url",
    [
        "",
        "relay.example.com",
        "ftp://relay.example.com",
        "http://relay.example.com",
        "http://8.8.8.8",
        "https://user:secret@relay.example.com",
        "https://relay.example.com/?a",
        "https://relay.example.com:port",
        "https://relay\n.example.com",
        "https://",
        "https://[::1",
    ],
)
def test_a_bad_relay_url_is_refused(url: str) -> None:
    with pytest.raises(UserError):
        checked_relay_account(RelayAccount(url))


def test_loopback() -> None:
    assert is_loopback("LOCALHOST.")
    assert is_loopback("127.5.5.5")
    assert is_loopback("[::1]")
    assert not is_loopback("localhost.example.com")
    assert not is_loopback("0.0.0.0")
