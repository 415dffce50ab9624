"""A report of a bug that the user may copy and show: versions, and the log without names."""

import platform
import sys

from outreach_app import __version__
from outreach_app.domain.redacting import redacted
from outreach_app.services.reporting_ports import LogLines

MOST_LINES = 200


class Reporting:
    """Puts the report together. It sends nothing anywhere."""

    def __init__(self, log: LogLines) -> None:
        self._log = log

    def text(self) -> str:
        """The report."""
        python = ".".join(str(part) for part in sys.version_info[:3])
        head = (
            f"Outreach {__version__}",
            f"Python {python}, {platform.system()} {platform.release()} ({platform.machine()})",
            "",
        )
        return "\n".join((*head, *redacted(self._log.tail(MOST_LINES)))) + "\n"
