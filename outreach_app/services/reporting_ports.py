"""What a report needs of the machine, as a Protocol."""

from collections.abc import Sequence
from typing import Protocol


class LogLines(Protocol):
    """The end of the log."""

    def tail(self, count: int) -> Sequence[str]: ...
