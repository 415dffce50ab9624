"""A nursery under a test's control."""

import signal
import subprocess
import sys
from collections.abc import Mapping
from pathlib import Path
from typing import Self

from tests.journeys.outreach import environment


class Nursery:
    """Lets deeds be done in processes that die at a step."""

    def __init__(self, env: Mapping[str, str]) -> None:
        self._program = subprocess.Popen(
            [sys.executable, str(Path(__file__).with_name("nursery.py"))],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            text=True,
            env=environment(env),
        )

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_reason: object) -> None:
        self._program.communicate(timeout=120)

    def is_killed(self, deed: str, profile: Path, step: int | str) -> bool:
        """Whether the process died at that step (or as `nursery` has it), before its end."""
        assert self._program.stdin is not None
        assert self._program.stdout is not None
        self._program.stdin.write(f"{step} {deed} {profile}\n")
        self._program.stdin.flush()
        status = int(self._program.stdout.readline())
        assert status in {0, -signal.SIGKILL}, status
        return status != 0
