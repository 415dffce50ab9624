"""Accounts in memory for the desk."""

import threading
from collections.abc import Sequence
from dataclasses import dataclass, field, replace

from outreach_app.domain.account_states import AccountRow, Standing
from outreach_app.domain.accounts import (
    Identity,
    MailAccount,
    Security,
    ServerPlace,
    SignIn,
)
from outreach_app.domain.discovery import Proposal
from outreach_app.domain.errors import UserError
from outreach_app.domain.oauth import OAuthClient, OAuthTerms, Tokens
from outreach_app.domain.providers import Provider
from outreach_app.domain.reports import CheckResult
from outreach_app.ui.account_ports import BrowserSignIn

TLS = Security.TLS
GMAIL = Provider(
    "gmail",
    "Gmail",
    ServerPlace("smtp.gmail.com", 465, TLS),
    ServerPlace("imap.gmail.com", 993, TLS),
    ("gmail.com",),
    sign_ins=(SignIn.PASSWORD, SignIn.OAUTH),
    note="Needs an app password.",
    oauth=OAuthTerms("https://a.example/", "https://a.example/", ("mail",)),
    api_url="https://gmail.googleapis.com",
)
MAYA = MailAccount(
    "Maya Lind",
    "maya@example.com",
    "smtp.example.com",
    587,
    Security.STARTTLS,
    "maya",
    id="main",
    imap=ServerPlace("imap.example.com", 993, TLS),
    identities=(Identity("sales@example.com", "The team"),),
)
LOST = MailAccount(
    "Maya",
    "maya@gmail.com",
    "smtp.gmail.com",
    465,
    TLS,
    "maya@gmail.com",
    id="maya-gmail-com",
    sign_in=SignIn.OAUTH,
    provider="gmail",
    imap=GMAIL.imap,
)
ROWS = (
    AccountRow(MAYA, True, Standing.WORKS, "Mails can leave."),
    AccountRow(
        LOST,
        False,
        Standing.SIGN_IN_AGAIN,
        "Sign in to maya@gmail.com again: its permission has ended or was taken back.",
        3,
    ),
)


@dataclass
class FakeBrowser:
    """A browser in which nobody does anything until the test says so."""

    url: str = "https://a.example/authorize"
    came: threading.Event = field(default_factory=threading.Event)
    is_cancelled: bool = False

    def finish(self, seconds: float) -> Tokens:
        raise NotImplementedError

    def cancel(self) -> None:
        self.is_cancelled = True
        self.came.set()


@dataclass
class FakeAccounts:
    """Takes everything but the password `wrong`."""

    shown: list[AccountRow] = field(default_factory=list)
    saved: list[tuple[MailAccount, str]] = field(default_factory=list)
    removed: list[tuple[str, str]] = field(default_factory=list)
    client: list[tuple[str, str, str]] = field(default_factory=list)
    senders: list[Sequence[Identity]] = field(default_factory=list)
    browser: FakeBrowser = field(default_factory=FakeBrowser)

    def rows(self) -> Sequence[AccountRow]:
        return tuple(self.shown)

    def providers(self) -> Sequence[Provider]:
        return (GMAIL,)

    def clients(self) -> Sequence[OAuthClient]:
        return ()

    def propose(self, address: str, name: str = "") -> Proposal:
        place = GMAIL.smtp
        account = MailAccount(
            name, address, place.host, place.port, place.security, address,
            provider="gmail", imap=GMAIL.imap,
        )  # fmt: skip
        return Proposal(account, GMAIL.sign_ins, GMAIL.note, "Gmail is known.")

    def save(self, account: MailAccount, password: str = "") -> str:
        if password == "wrong":
            raise UserError("wrong_password", "The mail server refuses this password.")
        self.saved.append((account, password))
        self.shown.append(AccountRow(replace(account, id="new"), False, Standing.WORKS, "Works."))
        return f"{account.address} works and is stored."

    def begin_sign_in(self, account: MailAccount) -> FakeBrowser:
        self.browser = FakeBrowser()
        return self.browser

    def finish_sign_in(self, account: MailAccount, attempt: BrowserSignIn) -> str:
        self.browser.came.wait(20)
        if self.browser.is_cancelled:
            raise UserError(
                "sign-in-cancelled", "Nobody signed in: begin again when you are ready."
            )
        self.saved.append((account, ""))
        self.shown = [
            replace(row, standing=Standing.WORKS, sentence="Mails can leave.", waiting=0)
            for row in self.shown
        ]
        return f"{account.address} works and is stored."

    def test(self, account_id: str) -> CheckResult:
        return CheckResult(True, "smtp.example.com takes mail from maya@example.com.")

    def make_default(self, account_id: str) -> None:
        self.shown.reverse()

    def set_identities(self, account_id: str, identities: Sequence[Identity]) -> None:
        self.senders.append(identities)

    def set_client(self, provider: str, client_id: str, secret: str = "") -> str:
        self.client.append((provider, client_id, secret))
        return "The client id is stored."

    def remove(self, account_id: str, move_to: str = "") -> str:
        self.removed.append((account_id, move_to))
        self.shown = [row for row in self.shown if row.account.id != account_id]
        return "Removed."
