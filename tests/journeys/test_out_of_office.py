"""An absence as it is: the prospect's own server answers, and nobody is taken for warm by it."""

from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from outreach_app.bootstrap import Program, build
from outreach_app.domain.events import EventKind
from outreach_app.domain.scoring.levels import Level
from outreach_app.system.paths import open_profile
from tests.journeys import mail_servers
from tests.journeys.mail_servers import READER, SENDER, WORDS, MailServers
from tests.journeys.test_mailbox import account_at, lines_after, send

pytestmark = [
    pytest.mark.servers,
    pytest.mark.skipif(bool(mail_servers.sieve_missing()), reason=mail_servers.sieve_missing()),
]

SCRIPT = """
require ["editheader", "vacation"];
deleteheader "List-Unsubscribe";
vacation :days 1 {words};
"""
"""Pigeonhole answers no mail of which a header says that it may come from a list (RFC 5230, 4.6),
and each of ours offers to unsubscribe. So this mailbox's rule first takes that header off.
"""

GERMAN = """:subject "Abwesend" text:
Guten Tag,

ich bin zurzeit nicht im Büro und ab dem {back:%d.%m.%Y} wieder für Sie da.
.
"""
ENGLISH = '"I am out of the office and will be back on {back:%d %B %Y}."'


@pytest.fixture
def servers() -> Iterator[MailServers]:
    with mail_servers.running() as made:
        yield made


@pytest.fixture
def desktop(
    tmp_path: Path, servers: MailServers, monkeypatch: pytest.MonkeyPatch
) -> Iterator[Program]:
    monkeypatch.setenv("SSL_CERT_FILE", str(servers.authority))
    program = build(open_profile(tmp_path / "profile"), use_keyring=False)
    program.services.setup.save(account_at(servers), WORDS[SENDER], None, "")
    yield program
    program.close()


@pytest.mark.parametrize(
    ("words", "said"), [(GERMAN, "nicht im Büro"), (ENGLISH, "out of the office")]
)
def test_an_absent_prospects_server_answers(
    desktop: Program, servers: MailServers, words: str, said: str
) -> None:
    back = datetime.now(UTC).date() + timedelta(days=20)
    with servers.obeying(READER, SCRIPT.format(words=words.format(back=back))):
        prospect_id = send(desktop, READER)
        before = desktop.services.timelines.of(prospect_id).score
        lines = lines_after(desktop, prospect_id, 2)
    assert [line.kind for line in lines] == [EventKind.AUTO_REPLIED, EventKind.SENT]
    assert lines[0].what == "Answered automatically: Bread"
    assert lines[0].return_date == back
    assert said in lines[0].text
    assert lines[0].reason.startswith(f"Back on {back.day} {back:%B %Y}.")
    after = desktop.services.timelines.of(prospect_id).score
    assert (after.points, after.level) == (before.points, before.level) == (0, Level.COLD)
    answer, ours = servers.mailbox(SENDER, 1)[0], servers.mailbox(READER, 1)[0]
    assert answer["Auto-Submitted"] == "auto-replied (vacation)"
    assert answer["In-Reply-To"] == ours["Message-ID"]
