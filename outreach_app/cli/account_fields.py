"""The fields of a mail account as arguments of a command. Secrets are never among them."""

from argparse import ArgumentParser, BooleanOptionalAction, Namespace
from dataclasses import replace
from pathlib import Path

from outreach_app.domain.accounts import DEFAULT_PORT, ImapPlace, MailAccount, Security, SignIn
from outreach_app.domain.errors import UserError

SECURITIES = [one.value for one in Security]
FIELDS = (
    "address",
    "name",
    "host",
    "port",
    "security",
    "user",
    "provider",
    "ca_file",
    "sign_in",
    "api_url",
    "tags_replies",
)
IMAP_PORT = {Security.TLS: 993, Security.STARTTLS: 143, Security.NONE: 143}


def add_fields(parser: ArgumentParser) -> None:
    """Every field but the address."""
    parser.add_argument("--name", help="the sender's name, as prospects see it")
    parser.add_argument("--host", help="the SMTP server")
    parser.add_argument("--port", type=int, help="its port (default: by security)")
    parser.add_argument("--security", choices=SECURITIES, help="default: starttls")
    parser.add_argument("--user", help="who signs in (default: nobody)")
    parser.add_argument("--imap-host", help="the IMAP server, where answers are read")
    parser.add_argument("--imap-port", type=int, help="its port (default: by security)")
    parser.add_argument("--imap-security", choices=SECURITIES, help="default: tls")
    parser.add_argument("--provider", metavar="KEY", help="the provider's key in the presets")
    parser.add_argument(
        "--sign-in",
        choices=[one.value for one in SignIn],
        help="with a password, or in the browser (oauth)",
    )
    parser.add_argument(
        "--api-url",
        metavar="URL",
        help="send by Gmail's API there instead of SMTP: https://gmail.googleapis.com",
    )
    parser.add_argument(
        "--tag-replies",
        dest="tags_replies",
        action=BooleanOptionalAction,
        default=None,
        help="have answers go to name+tag@…, which names the mail; only where your provider takes "
        "mail for name+anything",
    )
    parser.add_argument(
        "--ca-file",
        metavar="PEM",
        type=_absolute,
        help="the certificate of your own servers' authority (empty: the system's only)",
    )


def changed(stored: MailAccount, arguments: Namespace) -> MailAccount:
    """The account with what was given changed."""
    given = {
        name: value for name in FIELDS if (value := getattr(arguments, name, None)) is not None
    }
    if "security" in given:
        given["security"] = Security(given["security"])
        given.setdefault("port", DEFAULT_PORT[given["security"]])
    if "sign_in" in given:
        given["sign_in"] = SignIn(given["sign_in"])
    return replace(stored, imap=_imap(stored.imap, arguments), **given)


def fresh(arguments: Namespace) -> MailAccount:
    """A new account of what was given. UserError where address or host are missing."""
    if arguments.address is None or arguments.host is None:
        raise UserError("account", "A new account takes --address and --host.")
    security = Security.STARTTLS
    blank = MailAccount("", arguments.address, "", DEFAULT_PORT[security], security, "")
    return changed(blank, arguments)


def is_anything_given(arguments: Namespace) -> bool:
    """Whether any field was given."""
    names = (*FIELDS, "imap_host", "imap_port", "imap_security")
    return any(getattr(arguments, name, None) is not None for name in names)


def _imap(stored: ImapPlace | None, arguments: Namespace) -> ImapPlace | None:
    host, port, word = arguments.imap_host, arguments.imap_port, arguments.imap_security
    if host == "":
        return None
    if host is None and port is None and word is None:
        return stored
    security = Security(word) if word else (stored.security if stored else Security.TLS)
    if port is None:
        port = stored.port if stored and not word else IMAP_PORT[security]
    name = host or (stored.host if stored else "")
    return ImapPlace(name, port, security)


def _absolute(text: str) -> str:
    return str(Path(text).expanduser().absolute()) if text else ""
