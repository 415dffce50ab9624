"""Proving to an SMTP server who we are: PLAIN, LOGIN, or XOAUTH2, whatever the account asks for.

No secret leaves over a line that others can read, and none stands in an error.
"""

import base64
import binascii
import json

from outreach_app.domain.accounts import MailAccount, is_loopback
from outreach_app.domain.credentials import BearerToken, Credentials, Password
from outreach_app.domain.errors import UserError
from outreach_app.mail.smtp_line import Line, Reply


def authenticate(
    line: Line, account: MailAccount, credentials: Credentials, offered: str, seconds: float
) -> None:
    """Sign in by a method of those that the server `offered`. Raises UserError and LineError."""
    if not line.is_encrypted and not is_loopback(line.peer):
        raise clear_text(account)
    methods = offered.split()
    if not methods:
        raise fault(account, "no_sign_in", "offers no sign-in: leave the user empty, or check it")
    if isinstance(credentials, BearerToken):
        _by_token(line, account, credentials, methods, seconds)
    else:
        _by_password(line, account, credentials, methods, seconds)


def _by_password(
    line: Line, account: MailAccount, password: Password, methods: list[str], seconds: float
) -> None:
    secrets = (f"\0{account.user}\0{password.text}", account.user, password.text)
    plain, user, word = map(_coded, secrets)
    if "PLAIN" in methods:
        reply = line.command(f"AUTH PLAIN {plain}", seconds)
    elif "LOGIN" in methods:
        reply = line.command("AUTH LOGIN", seconds)
        for answer in (user, word):
            reply = line.command(answer, seconds) if reply.code == 334 else reply
    else:
        raise _lacking(account, methods)
    if not reply.is_done:
        words = _without(str(reply), (password.text, plain, word))
        if reply.code < 500:
            raise fault(account, "sign_in_later", f"can not check the password now: {words}")
        raise fault(account, "wrong_password", f"refuses this user and password: {words}")


def _by_token(
    line: Line, account: MailAccount, token: BearerToken, methods: list[str], seconds: float
) -> None:
    """Google's XOAUTH2: a refusal comes as a 334 with JSON, which an empty line has to answer."""
    if "XOAUTH2" not in methods:
        raise _lacking(account, methods)
    coded = _coded(f"user={account.user}\x01auth=Bearer {token.text}\x01\x01")
    reply = line.command(f"AUTH XOAUTH2 {coded}", seconds)
    said = ""
    if reply.code == 334:
        said = _told(reply)
        reply = line.command("", seconds)
    if reply.is_done and not said:
        return
    words = _without(f"{reply} {said}".strip(), (token.text, coded))
    if 400 <= reply.code < 500:
        raise fault(account, "sign_in_later", f"can not check the sign-in now: {words}")
    raise fault(account, "token_refused", f"does not take the sign-in of the browser: {words}")


def _told(reply: Reply) -> str:
    """What the JSON behind a 334 says, as the user may read it."""
    try:
        told = json.loads(base64.b64decode("".join(reply.lines), validate=True))
    except (ValueError, binascii.Error, RecursionError):
        return "(no reason given)"
    status = told.get("status") if isinstance(told, dict) else None
    return f"(status {str(status)[:40]})" if status else "(no reason given)"


def _coded(text: str) -> str:
    return base64.b64encode(text.encode("utf-8")).decode()


def _without(words: str, secrets: tuple[str, ...]) -> str:
    for secret in secrets:
        words = words.replace(secret, "…") if secret else words
    return words


def _lacking(account: MailAccount, methods: list[str]) -> UserError:
    listed = ", ".join(methods[:5])
    return fault(account, "no_sign_in", f"offers only sign-in methods we lack ({listed})")


def clear_text(account: MailAccount) -> UserError:
    """The line is readable by others: nothing secret goes over it."""
    return fault(
        account,
        "clear_text_password",
        "would get the password unprotected: choose STARTTLS or TLS",
    )


def signed_out(account: MailAccount, credentials: Credentials, reply: Reply) -> UserError:
    """The server does not take mail from us as we are signed in, though it let us in."""
    words = _without(str(reply), (credentials.text,))
    if not account.user:
        return fault(account, "no_sign_in", f"wants a sign-in: enter a user and password ({words})")
    code = "token_refused" if isinstance(credentials, BearerToken) else "wrong_password"
    return fault(account, code, f"no longer takes the sign-in of {account.user}: {words}")


def fault(account: MailAccount, code: str, clause: str) -> UserError:
    """What is wrong with this account's server, as a sentence."""
    place = f"{account.host}:{account.port}"
    return UserError(code, f"The mail server {place} {clause.rstrip('.')}.")
