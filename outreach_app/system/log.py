"""The log: a small rotating file in the profile. What is written here holds no secrets."""

import logging
from logging.handlers import RotatingFileHandler
from pathlib import Path

SIZE = 1_000_000
KEPT = 3
_FORMAT = "%(asctime)s %(levelname)s %(name)s: %(message)s"


class _File(RotatingFileHandler):
    def handleError(self, record: logging.LogRecord) -> None:  # noqa: N802 - the base's name
        """A log that can not be written (a full disk, a folder gone) must disturb nobody."""


def log_to(path: Path) -> None:
    """Write the log of this process to a file; the first one named stays."""
    ours = logging.getLogger("outreach_app")
    if ours.handlers:
        return
    file = _File(path, maxBytes=SIZE, backupCount=KEPT, encoding="utf-8", delay=True)
    file.setFormatter(logging.Formatter(_FORMAT))
    ours.addHandler(file)
    ours.setLevel(logging.INFO)
    ours.propagate = False
