"""The log: a small rotating file in the profile. What is written here holds no secrets."""

import logging
from collections.abc import Callable
from logging.handlers import RotatingFileHandler
from pathlib import Path

SIZE = 1_000_000
KEPT = 3
_FORMAT = "%(asctime)s %(levelname)s %(name)s: %(message)s"


def log_to(path: Path) -> Callable[[], None]:
    """Write the log of this process to a file; returns what ends that."""
    ours = logging.getLogger("outreach_app")
    file = RotatingFileHandler(path, maxBytes=SIZE, backupCount=KEPT, encoding="utf-8", delay=True)
    file.setFormatter(logging.Formatter(_FORMAT))
    ours.addHandler(file)
    ours.setLevel(logging.INFO)
    ours.propagate = False

    def end() -> None:
        ours.removeHandler(file)
        file.close()

    return end
