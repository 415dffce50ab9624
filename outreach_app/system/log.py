"""The log: a small rotating file in the profile. What is written here holds no secrets."""

import logging
from logging.handlers import RotatingFileHandler
from pathlib import Path

SIZE = 1_000_000
KEPT = 3
_FORMAT = "%(asctime)s %(levelname)s %(name)s: %(message)s"


def log_to(path: Path) -> None:
    """Write the log of this process to a file."""
    root = logging.getLogger("outreach_app")
    if root.handlers:
        return
    file = RotatingFileHandler(path, maxBytes=SIZE, backupCount=KEPT, encoding="utf-8", delay=True)
    file.setFormatter(logging.Formatter(_FORMAT))
    root.addHandler(file)
    root.setLevel(logging.INFO)
    root.propagate = False
