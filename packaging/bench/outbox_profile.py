"""A profile that sends through Postfix and tracks with a relay, for measuring the outbox."""

from collections.abc import Sequence
from pathlib import Path

from outreach_app.bootstrap import Program as Desktop
from outreach_app.bootstrap import build
from outreach_app.domain.accounts import ImapPlace, MailAccount, RelayAccount, Security
from outreach_app.domain.mails import Letter
from outreach_app.domain.prospects import ProspectForm
from outreach_app.system.interpreter import keep_what_is_loaded, share
from outreach_app.system.paths import open_profile
from tests.journeys.mail_servers import READER, SENDER, WORDS, MailServers
from tests.relay.program import Account, Program

LETTER = Letter(
    "An idea for {{ first_name }}",
    '<p>Hi {{ first_name }}, <a href="https://seller.example/a">one</a> '
    '<a href="https://seller.example/b">two</a></p>' + "<p>And some more words.</p>" * 20,
)


def profile(
    folder: Path, servers: MailServers, relay: Program, account: Account, *, reads: bool = False
) -> Desktop:
    """The profile, set up. With `reads` it also knows its mailbox.

    The interpreter is as the window and `outreach outbox run` have it.
    """
    share()
    desktop = build(open_profile(folder), use_keyring=False)
    mail = MailAccount(
        name="Ana",
        address=SENDER,
        host="localhost",
        port=servers.submission,
        security=Security.STARTTLS,
        user=SENDER,
        ca_file=str(servers.authority),
        imap=ImapPlace("localhost", servers.imaps, Security.TLS) if reads else None,
    )
    desktop.services.setup.save(mail, WORDS[SENDER], RelayAccount(relay.url), account.key)
    keep_what_is_loaded()
    return desktop


def address(number: int, tag: str) -> str:
    """One of many addresses of one mailbox."""
    local, _, domain = READER.partition("@")
    return f"{local}+{tag}{number}@{domain}"


def queue(desktop: Desktop, names: Sequence[str], letter: Letter = LETTER) -> tuple[int, ...]:
    """A letter to these new prospects."""
    people = [ProspectForm(name, f"P{number}") for number, name in enumerate(names)]
    return desktop.services.composing.queue(letter, people, can_undo=False).mail_ids


def said(*, met: bool) -> str:
    """The verdict on a goal."""
    return "met" if met else "NOT MET"
