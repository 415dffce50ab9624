"""The real relay program as a process of its own, on loopback, its data in the demo's folder."""

import json
import subprocess
import sys
from pathlib import Path
from types import TracebackType
from typing import Self

from outreach_app.domain.errors import UserError

STOP_SECONDS = 10


class RelayProgram:
    """Starts the relay, waits for its ready line, and ends it."""

    def __init__(self, folder: Path, clock_offset: Path) -> None:
        self._folder = folder
        self._log = folder / "relay.log"
        self._clock_offset = clock_offset
        self.url = ""

    def __enter__(self) -> Self:
        self._folder.mkdir(exist_ok=True)
        arguments = ("--listen", "127.0.0.1:0", "--clock-offset-file", str(self._clock_offset))
        with self._log.open("wb") as log:
            self._process = subprocess.Popen(  # noqa: S603 - our own program
                [*_program(), "serve", "--data", str(self._folder), *arguments],
                stdin=subprocess.DEVNULL,
                stdout=subprocess.PIPE,
                stderr=log,
                text=True,
            )
        assert self._process.stdout is not None
        ready = self._process.stdout.readline()
        words = [word for word in ready.split() if word.startswith("http://")]
        if not words:
            self._end()
            raise UserError("demo", f"The relay did not start: {self._log.read_text()[-400:]}")
        self.url = words[0]
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        fault: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self._end()

    def new_key(self, account: str) -> str:
        """A key for a new account."""
        made = subprocess.run(  # noqa: S603 - our own program
            [*_program(), "account", "create", account, "--data", str(self._folder), "--json"],
            check=True,
            capture_output=True,
            stdin=subprocess.DEVNULL,
            text=True,
        )
        key: str = json.loads(made.stdout)["key"]
        return key

    def _end(self) -> None:
        self._process.terminate()
        try:
            self._process.wait(STOP_SECONDS)
        except subprocess.TimeoutExpired:
            self._process.kill()
            self._process.wait()
        if self._process.stdout is not None:
            self._process.stdout.close()


def _program() -> tuple[str, ...]:
    return sys.executable, "-m", "outreach_app.relay"
