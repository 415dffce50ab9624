"""What retention and starting at login need of the world, as Protocols."""

from datetime import datetime
from typing import Protocol


class RetentionRows(Protocol):
    """Old hits of one transaction."""

    def remove_hits(
        self, before: datetime, after_id: int, limit: int
    ) -> tuple[int, int | None]: ...


class LoginStart(Protocol):
    """Whether the desk starts when the user signs in."""

    def is_on(self) -> bool: ...
    def switch(self, *, on: bool) -> None: ...
