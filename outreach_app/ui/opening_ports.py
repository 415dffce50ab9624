"""What a desk asks for while it opens: rows to show at once, and the services behind them."""

from typing import TYPE_CHECKING, Protocol

from outreach_app.domain.first_rows import FirstRows
from outreach_app.domain.preferences import Preferences

if TYPE_CHECKING:
    from outreach_app.ui.ports import DeskServices


class OpeningPort(Protocol):
    """All but the preferences may block, and is called in a lane, or before there is a window."""

    def preferences(self) -> Preferences: ...
    def is_ready(self) -> bool: ...
    def first_rows(self) -> FirstRows | None: ...
    def services(self) -> "DeskServices": ...
