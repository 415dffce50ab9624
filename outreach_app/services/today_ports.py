"""What the page of today needs of the profile's database, as a Protocol."""

from datetime import datetime
from typing import Protocol

from outreach_app.domain.today import FeedLine, FollowUp


class TodayRows(Protocol):
    """Reads of one transaction, each bounded."""

    def acts(self, since: datetime, limit: int) -> tuple[FeedLine, ...]: ...
    def warmest(self, limit: int) -> tuple[int, ...]: ...
    def unanswered(self, after: datetime, before: datetime, limit: int) -> tuple[FollowUp, ...]: ...
    def has_prospects(self) -> bool: ...
