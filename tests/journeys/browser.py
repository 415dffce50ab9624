"""A real Chromium, with a window or without, driven over WebDriver; no page can reach the world."""

import os
import shutil
import subprocess
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import requests

from tests.ports import own_port

PROGRAMS = ("chromium", "chromedriver", "Xvfb")
OPTIONS = (
    "--no-sandbox",
    "--disable-gpu",
    "--disable-dev-shm-usage",
    "--disable-background-networking",
    "--disable-component-update",
    "--no-first-run",
    "--no-proxy-server",
    "--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1",
)
HEADLESS = ("--headless=new",)


def missing() -> str:
    """What is not installed, empty where all is."""
    absent = [name for name in PROGRAMS if shutil.which(name) is None]
    return f"not installed: {', '.join(absent)}" if absent else ""


@dataclass
class Browser:
    """One window."""

    session: str
    http: requests.Session

    def open(self, url: str) -> None:
        """Load a page with its pictures."""
        self._ask("POST", "/url", {"url": url})

    def click(self, words: str) -> None:
        """Click the link of these words, as a person does; where it leads need not be there."""
        found = self._ask("POST", "/element", {"using": "link text", "value": words})
        (element,) = found.values()
        self._ask("POST", f"/element/{element}/click", {})

    def _ask(self, method: str, path: str, body: Mapping[str, object]) -> Any:
        answer = self.http.request(method, self.session + path, json=body, timeout=60)
        value = answer.json()["value"]
        assert answer.ok, value
        return value


@contextmanager
def browser(folder: Path, *, headless: bool) -> Iterator[Browser]:
    """A Chromium with a new profile: headed on a display of its own, or headless."""
    with _display() as display, _driver(folder, display) as url, requests.Session() as http:
        http.trust_env = False
        options = (*OPTIONS, f"--user-data-dir={folder}", *(HEADLESS if headless else ()))
        wanted = {
            "browserName": "chrome",
            "pageLoadStrategy": "normal",
            "goog:chromeOptions": {"args": list(options), "binary": shutil.which("chromium")},
        }
        made = http.post(
            f"{url}/session", json={"capabilities": {"alwaysMatch": wanted}}, timeout=90
        )
        assert made.ok, made.text
        session = f"{url}/session/{made.json()['value']['sessionId']}"
        yield Browser(session, http)
        http.delete(session, timeout=30)


@contextmanager
def _display() -> Iterator[str]:
    read, write = os.pipe()
    with subprocess.Popen(
        ["Xvfb", "-displayfd", str(write), "-screen", "0", "1280x800x24", "-nolisten", "tcp"],
        pass_fds=[write],
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
    ) as server:
        os.close(write)
        with os.fdopen(read) as said:
            number = said.readline().strip()
        try:
            yield f":{number}"
        finally:
            server.terminate()


@contextmanager
def _driver(folder: Path, display: str) -> Iterator[str]:
    port = own_port()
    with subprocess.Popen(
        ["chromedriver", f"--port={port}"],
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        text=True,
        env={**os.environ, "DISPLAY": display, "HOME": str(folder.parent)},
    ) as driver:
        assert driver.stdout is not None
        while "started successfully" not in (line := driver.stdout.readline()):
            assert line, "chromedriver did not start"
        try:
            yield f"http://127.0.0.1:{port}"
        finally:
            driver.terminate()
            driver.stdout.read()
