"""The demo's webmail: each delivered mail in a sandboxed frame, with images, as webmail shows it.

Opening a mail here is a true open and its links are true clicks, by the user's own browser.
"""

import threading
from collections.abc import Callable
from html import escape
from http import HTTPStatus
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

from outreach_app.cli.demo.smtp_inbox import HOST, Delivered, SmtpInbox

LATER_SECONDS = 300

_STYLE = """
body{font:16px/1.5 system-ui,sans-serif;margin:0;background:#f4f5f7;color:#1c2330}
main{max-width:46rem;margin:2rem auto;padding:0 1rem}
h1{font-size:1.4rem} a{color:#1a56b0} li{margin:.4rem 0}
.mail{background:#fff;border:1px solid #d5dae3;border-radius:8px;padding:1rem 1.25rem}
iframe{width:100%;height:24rem;border:0;border-top:1px solid #d5dae3;margin-top:1rem}
button{font:inherit;padding:.5rem 1rem;border-radius:6px;border:1px solid #1a56b0;
background:#1a56b0;color:#fff;cursor:pointer} .quiet{color:#566074}
"""


class InboxPage:
    """A small web server over the demo's mailboxes."""

    def __init__(self, inbox: SmtpInbox, advance: Callable[[float], None]) -> None:
        self._server = _Server(inbox, advance)
        self._thread = threading.Thread(target=self._server.serve_forever, daemon=True)

    @property
    def url(self) -> str:
        """Where the page is."""
        return f"http://{HOST}:{self._server.server_port}/"

    def start(self) -> None:
        """Serve."""
        self._thread.start()

    def stop(self) -> None:
        """End."""
        self._server.shutdown()
        self._thread.join()
        self._server.server_close()


class _Server(ThreadingHTTPServer):
    daemon_threads = True

    def __init__(self, inbox: SmtpInbox, advance: Callable[[float], None]) -> None:
        super().__init__((HOST, 0), _Request)
        self.inbox = inbox
        self.advance = advance

    def mail(self, path: str) -> tuple[int, Delivered] | None:
        """The mail that a path names, with its number."""
        number = path.rpartition("/")[2]
        mails = self.inbox.delivered()
        if not number.isdigit() or int(number) >= len(mails):
            return None
        return int(number), mails[int(number)]


class _Request(BaseHTTPRequestHandler):
    server: _Server

    def do_GET(self) -> None:
        """The list of mails, or one of them."""
        if self.path == "/":
            self._answer(_list_page(self.server.inbox.delivered()))
            return
        found = self.server.mail(self.path)
        if found is None:
            self._answer(_page("Not found", "<p>There is no such mail.</p>"), HTTPStatus.NOT_FOUND)
            return
        self._answer(_mail_page(*found))

    def do_POST(self) -> None:
        """Five minutes pass for relay and desktop, then the mail is shown."""
        found = self.server.mail(self.path)
        if found is not None:
            self.server.advance(LATER_SECONDS)
        self.send_response(HTTPStatus.SEE_OTHER)
        self.send_header("Location", f"/mail/{found[0]}" if found else "/")
        self.send_header("Content-Length", "0")
        self.end_headers()

    def log_message(self, format: str, *args: object) -> None:  # noqa: A002 - the base's name
        """Nothing is logged: the demo's terminal belongs to its story."""

    def _answer(self, page: str, status: HTTPStatus = HTTPStatus.OK) -> None:
        body = page.encode()
        self.send_response(status)
        self.send_header("Content-Type", "text/html; charset=utf-8")
        self.send_header("Content-Length", str(len(body)))
        self.send_header("Cache-Control", "no-store")
        self.end_headers()
        self.wfile.write(body)


def _list_page(mails: tuple[Delivered, ...]) -> str:
    if not mails:
        hint = "<p>No mail yet. Write one in the Outreach window, then load this page again.</p>"
        return _page("The prospects' inboxes", hint)
    items = "".join(
        f'<li><a href="/mail/{number}">{escape(mail.recipient)}: '
        f"{escape(str(mail.message['Subject'] or ''))}</a></li>"
        for number, mail in reversed(list(enumerate(mails)))
    )
    return _page("The prospects' inboxes", f"<ul>{items}</ul>")


def _mail_page(number: int, mail: Delivered) -> str:
    frame = (
        '<iframe title="The mail" referrerpolicy="no-referrer" '
        'sandbox="allow-popups allow-popups-to-escape-sandbox" '
        f'srcdoc="{escape("<base target=_blank>" + mail.html)}"></iframe>'
    )
    return _page(str(mail.message["Subject"] or ""), _head(number, mail) + frame)


def _head(number: int, mail: Delivered) -> str:
    return (
        f"<p>From {escape(str(mail.message['From'] or ''))}<br>To {escape(mail.recipient)}</p>"
        f'<form method="post" action="/mail/{number}"><button>Read five minutes later</button>'
        ' <span class="quiet">Scanners come within the first minute, so the desk does not '
        "believe an open at once. It waits 90 seconds after an open and 15 after a click."
        "</span></form>"
    )


def _page(title: str, content: str) -> str:
    return (
        '<!doctype html><html lang="en"><meta charset="utf-8">'
        '<meta name="viewport" content="width=device-width, initial-scale=1">'
        f"<title>{escape(title)}</title><style>{_STYLE}</style>"
        f'<main><p><a href="/">All inboxes</a></p><h1>{escape(title)}</h1>'
        f'<div class="mail">{content}</div></main></html>'
    )
