"""The demo's world: relay, mail server, inbox page and a profile of its own, all on loopback."""

from contextlib import ExitStack
from pathlib import Path
from types import TracebackType
from typing import Self

from outreach_app.bootstrap import build
from outreach_app.cli.demo import cast
from outreach_app.cli.demo.inbox_page import InboxPage
from outreach_app.cli.demo.relay_program import RelayProgram
from outreach_app.cli.demo.smtp_inbox import HOST, SmtpInbox
from outreach_app.domain.accounts import MailAccount, RelayAccount, Security
from outreach_app.system.clock import OffsetClock
from outreach_app.system.paths import open_profile


class DemoWorld:
    """Everything that the story needs, started together and ended together."""

    def __init__(self, folder: Path) -> None:
        offset = folder / "clock-offset"
        self.clock = OffsetClock(offset)
        self.smtp = SmtpInbox()
        self.profile = open_profile(folder / "profile")
        self._page = InboxPage(self.smtp, self.clock.advance)
        self._relay = RelayProgram(folder / "relay", offset)
        self._program = build(self.profile, clock=self.clock, use_keyring=False)
        self.services = self._program.services
        self._stack = ExitStack()

    @property
    def inbox_url(self) -> str:
        """Where the prospects read their mail."""
        return self._page.url

    def __enter__(self) -> Self:
        self._stack.callback(self._program.close)
        self.smtp.start()
        self._stack.callback(self.smtp.stop)
        self._stack.enter_context(self._relay)
        self._page.start()
        self._stack.callback(self._page.stop)
        self._furnish()
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        fault: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self._stack.close()

    def _furnish(self) -> None:
        account = MailAccount(
            cast.SENDER_NAME, cast.SENDER, HOST, self.smtp.port, Security.NONE, user=""
        )
        relay = RelayAccount(self._relay.url)
        self.services.setup.save(account, "", relay, self._relay.new_key("demo"))
        self.services.ledger.reaching.switch(on=False)  # loopback only
        for form in cast.PROSPECTS:
            self.services.prospects.add(form)
        letter = cast.LETTER
        self.services.templates.save(cast.TEMPLATE_NAME, letter.subject, letter.html)
