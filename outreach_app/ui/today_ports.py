"""What the desk asks for the page of today, as a Protocol. It blocks."""

from typing import Protocol

from outreach_app.domain.today import Board


class TodayPort(Protocol):
    """One read."""

    def board(self) -> Board: ...
