"""Where the user's browser comes back to after signing in: a port of this machine, for one answer.

It takes only what carries the state that was sent out; everything else gets a plain page and
changes nothing.
"""

import hmac
import queue
import threading
from dataclasses import dataclass
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from urllib.parse import parse_qs, urlsplit

PATIENCE = 10.0
"""Seconds for one request of the browser."""

_PAGE = """<!doctype html><html lang="en"><meta charset="utf-8"><title>Outreach</title>
<body style="font:16px system-ui;max-width:32em;margin:6em auto;text-align:center">
<h1>{title}</h1><p>{text}</p></body></html>"""
_DONE = _PAGE.format(title="You are back.", text="Go on in Outreach; this page can be closed.")
_STRANGE = _PAGE.format(title="Nothing to see here.", text="This page belongs to Outreach.")


@dataclass(frozen=True, slots=True)
class Answer:
    """What the provider said: a code, or an error in its words."""

    code: str
    error: str = ""
    description: str = ""


class Redirect:
    """A listener on 127.0.0.1, on a port of the system's choice."""

    def __init__(self, state: str) -> None:
        self._answers: queue.SimpleQueue[Answer | None] = queue.SimpleQueue()
        self._server = ThreadingHTTPServer(("127.0.0.1", 0), _page(state, self._answers))
        self._server.daemon_threads = True
        self._thread = threading.Thread(
            target=self._server.serve_forever, args=(0.1,), name="sign-in", daemon=True
        )
        self._thread.start()

    @property
    def port(self) -> int:
        """Where it listens."""
        return int(self._server.server_address[1])

    def wait(self, seconds: float) -> Answer | None:
        """The answer; None where none came in time, or the wait was cancelled."""
        try:
            return self._answers.get(timeout=seconds)
        except queue.Empty:
            return None

    def cancel(self) -> None:
        """End the wait, from any thread."""
        self._answers.put(None)

    def close(self) -> None:
        """Listen no more."""
        self._server.shutdown()
        self._server.server_close()
        self._thread.join()


def _page(state: str, answers: "queue.SimpleQueue[Answer | None]") -> type[BaseHTTPRequestHandler]:
    class Page(BaseHTTPRequestHandler):
        timeout = PATIENCE

        def do_GET(self) -> None:
            answer = read_answer(self.path, state)
            if answer is not None:
                answers.put(answer)
            content = (_STRANGE if answer is None else _DONE).encode()
            self.send_response(404 if answer is None else 200)
            self.send_header("Content-Type", "text/html; charset=utf-8")
            self.send_header("Content-Length", str(len(content)))
            self.send_header("Cache-Control", "no-store")
            self.send_header("Referrer-Policy", "no-referrer")
            self.send_header("Connection", "close")
            self.end_headers()
            self.wfile.write(content)

        def log_message(self, format: str, *arguments: object) -> None:  # noqa: A002
            """The address holds the code: it goes into no log."""

    return Page


def read_answer(target: str, state: str) -> Answer | None:
    """The answer in a request's target; None where it is not one to our question."""
    try:
        parts = urlsplit(target)
        said = {name: values[0] for name, values in parse_qs(parts.query).items()}
    except ValueError:
        return None
    if parts.path != "/" or not hmac.compare_digest(said.get("state", "").encode(), state.encode()):
        return None
    error = said.get("error", "")
    if not error and not said.get("code"):
        return None
    return Answer(said.get("code", ""), error[:100], said.get("error_description", "")[:300])
