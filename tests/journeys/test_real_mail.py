"""The main job on real parts: Postfix and Dovecot, a real browser, and `outreach` between them."""

import shutil
import subprocess
import tempfile
import threading
from collections.abc import Iterator
from email.message import EmailMessage
from functools import partial
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from operator import itemgetter
from pathlib import Path

import pytest

from outreach_app.cli.demo.readers import THUNDERBIRD, links_of, pixel_of
from outreach_app.system.clock import OffsetClock
from tests.journeys import browser as browsers
from tests.journeys import mail_servers
from tests.journeys.fetching import fetch
from tests.journeys.mail_servers import READER, SENDER, WORDS, MailServers
from tests.journeys.outreach import Outreach
from tests.relay.program import Account, Program

pytestmark = [
    pytest.mark.servers,
    pytest.mark.skipif(bool(mail_servers.missing()), reason=mail_servers.missing()),
]
with_browser = pytest.mark.skipif(bool(browsers.missing()), reason=browsers.missing())

LETTER = """<p>Hi {{ first_name }}, I baked something.</p>
<p><a href="https://seller.example/a">See it</a> or <a href="https://seller.example/b">order</a></p>
"""


@pytest.fixture(scope="module")
def servers() -> Iterator[MailServers]:
    """In a folder that the servers' own users can reach, as pytest's are not."""
    run = Path(tempfile.mkdtemp(prefix="outreach-mail-"))
    run.chmod(0o755)
    made = mail_servers.servers_in(run)
    made.start()
    yield made
    made.stop()
    shutil.rmtree(run, ignore_errors=True)


@pytest.fixture
def clock(tmp_path: Path) -> OffsetClock:
    return OffsetClock(tmp_path / "clock-offset")


@pytest.fixture
def relay(tmp_path: Path, clock: OffsetClock) -> Iterator[Account]:
    (tmp_path / "relay").mkdir()
    options = ("--clock-offset-file", str(tmp_path / "clock-offset"))
    program = Program(tmp_path / "relay", options=options).start()
    account = program.account("Ana")
    with account.http:
        yield account
    program.stop()


@pytest.fixture
def outreach(tmp_path: Path, servers: MailServers, relay: Account) -> Outreach:
    """Set up by the command line, through STARTTLS with a certificate of our own."""
    program = Outreach(
        tmp_path / "profile",
        {
            "OUTREACH_MAIL_PASSWORD": WORDS[SENDER],
            "OUTREACH_RELAY_KEY": relay.key,
            "SSL_CERT_FILE": str(servers.authority),
        },
    )
    program.done(
        "account", "set", "--address", SENDER, "--name", "Ana Ferrer", "--host", "localhost",
        "--port", str(servers.submission), "--user", SENDER, "--relay", relay.relay.url,
    )  # fmt: skip
    program.done("prospect", "add", READER, "--first-name", "Bob")
    return program


@pytest.fixture
def mail(outreach: Outreach, servers: MailServers, tmp_path: Path) -> EmailMessage:
    """The letter as it lies in Bob's mailbox."""
    before = len(servers.mailbox(READER, 0))
    (tmp_path / "letter.html").write_text(LETTER, encoding="utf-8")
    letter = str(tmp_path / "letter.html")
    sent = outreach.done("send", "--to", READER, "--subject", "Bread", "--html", letter)
    assert (sent["sent"], sent["left"]) == (1, [])
    return servers.mailbox(READER, before + 1)[-1]


def html_of(mail: EmailMessage) -> str:
    part = mail.get_body(("html",))
    assert part is not None
    return str(part.get_content())


def seen(outreach: Outreach) -> list[tuple[str, str | None]]:
    """The timeline oldest first: what, and by whom."""
    outreach.done("sync", "--once")
    lines = outreach.done("timeline", READER)["lines"]
    acts = [one for line in lines for one in (line["folded"] or [line])]
    return [(one["kind"], one["verdict"]) for one in sorted(acts, key=itemgetter("at"))]


def test_the_mail_is_in_the_mailbox_as_promised(mail: EmailMessage, relay: Account) -> None:
    assert str(mail["From"]) == f"Ana Ferrer <{SENDER}>"
    assert (mail["To"], mail["Subject"]) == (READER, "Bread")
    assert mail["Message-ID"]
    assert mail["List-Unsubscribe-Post"] == "List-Unsubscribe=One-Click"
    url = str(mail["List-Unsubscribe"]).strip("<>")
    assert url.startswith(f"{relay.relay.url}/u/")
    html = html_of(mail)
    assert "Hi Bob" in html
    assert "seller.example" not in html
    assert all(link.startswith(f"{relay.relay.url}/l/") for link in links_of(html))
    assert pixel_of(html).startswith(f"{relay.relay.url}/p/")
    text = mail.get_body(("plain",))
    assert text is not None
    assert "https://seller.example/a" in text.get_content()


def test_one_click_unsubscribing_stops_the_mail(
    mail: EmailMessage, relay: Account, outreach: Outreach, tmp_path: Path
) -> None:
    url = str(mail["List-Unsubscribe"]).strip("<>")
    answer = relay.http.post(url, data={"List-Unsubscribe": "One-Click"}, timeout=60)
    assert answer.status_code == 200
    assert seen(outreach)[-1][0] == "unsubscribed"
    sentence = outreach.refused(
        "send", "--to", READER, "--subject", "More", "--html", str(tmp_path / "letter.html")
    )
    assert "wants no more mail" in sentence


def test_a_wrong_password_and_an_unknown_authority_are_sentences(
    outreach: Outreach, servers: MailServers
) -> None:
    good = dict(outreach.env)
    outreach.env["OUTREACH_MAIL_PASSWORD"] = "wrong"
    assert "password" in said(outreach)
    outreach.env = {**good, "SSL_CERT_FILE": "/dev/null"}
    assert "certificate" in said(outreach)


def said(outreach: Outreach) -> str:
    result = outreach.run("account", "test")
    assert (result.returncode, result.stderr) == (1, "")
    return result.stdout.splitlines()[0]


@pytest.fixture
def webmail(tmp_path: Path, mail: EmailMessage) -> Iterator[str]:
    """A page that shows the mail."""
    folder = tmp_path / "webmail"
    folder.mkdir()
    page = f"<!doctype html><meta charset=utf-8><title>Inbox</title>{html_of(mail)}"
    (folder / "index.html").write_text(page, encoding="utf-8")
    handler = partial(Quiet, directory=str(folder))
    with ThreadingHTTPServer(("127.0.0.1", 0), handler) as server:
        thread = threading.Thread(target=server.serve_forever)
        thread.start()
        yield f"http://127.0.0.1:{server.server_port}/"
        server.shutdown()
        thread.join()


class Quiet(SimpleHTTPRequestHandler):
    """Says nothing of what it serves."""

    def log_message(self, *_words: object) -> None: ...


def read_in_browser(folder: Path, page: str, clock: OffsetClock, *, headless: bool) -> None:
    """Look at the mail some minutes after acceptance, then follow its first link."""
    with browsers.browser(folder, headless=headless) as browser:
        clock.advance(300)
        browser.open(page)
        clock.advance(25)
        browser.click("See it")
    clock.advance(300)


@with_browser
@pytest.mark.parametrize(("headless", "who"), [(False, "human"), (True, "machine")])
def test_a_browser_reads_the_mail(
    outreach: Outreach, webmail: str, clock: OffsetClock, tmp_path: Path, headless: bool, who: str
) -> None:
    read_in_browser(tmp_path / "browser", webmail, clock, headless=headless)
    assert seen(outreach) == [("sent", None), ("opened", who), ("clicked", who)]
    assert bool(outreach.done("alerts", "list")) is not headless


@with_browser
def test_a_person_in_a_browser_after_a_program_that_looked_first(
    outreach: Outreach, webmail: str, mail: EmailMessage, clock: OffsetClock, tmp_path: Path
) -> None:
    clock.advance(40)
    fetch(links_of(html_of(mail))[0], {"User-Agent": "curl/8.5.0", "Accept": "*/*"})
    read_in_browser(tmp_path / "browser", webmail, clock, headless=False)
    assert seen(outreach) == [
        ("sent", None),
        ("clicked", "machine"),
        ("opened", "human"),
        ("clicked", "human"),
    ]


def test_a_mail_program_and_then_curl(
    outreach: Outreach, mail: EmailMessage, clock: OffsetClock
) -> None:
    clock.advance(300)
    fetch(pixel_of(html_of(mail)), THUNDERBIRD)
    clock.advance(30)
    curl = shutil.which("curl")
    if curl is None:
        pytest.skip("curl is not installed")
    for url in (pixel_of(html_of(mail)), links_of(html_of(mail))[0]):
        subprocess.run([curl, "--silent", "--noproxy", "*", url], capture_output=True, check=True)
    clock.advance(300)
    assert seen(outreach) == [
        ("sent", None),
        ("opened", "human"),
        ("opened", "machine"),
        ("clicked", "machine"),
    ]
