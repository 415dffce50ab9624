"""The watch over the relay: one long poll after the other, each taken in as it comes."""

import math
from datetime import timedelta

from outreach_app.domain.errors import UserError
from outreach_app.domain.feed import Cursor, FeedPage
from outreach_app.domain.reports import IngestReport, ShownAlert
from outreach_app.services.connections import Connections
from outreach_app.services.ingest import Ingest
from outreach_app.services.ports import Clock, RelayDoor

PAGE = 1000


class Watching:
    """Polls, and takes in what came."""

    def __init__(self, connections: Connections, ingest: Ingest, clock: Clock) -> None:
        self._connections = connections
        self._ingest = ingest
        self._clock = clock

    def poll(self, wait_seconds: int) -> IngestReport:
        """One poll of the feed, which waits at most so long, and less where an alert is due.

        Raises UserError where the relay is away or refuses; nothing is lost by that.
        """
        settings = self._connections.settings()
        if settings.relay is None or settings.relay_place is None:
            return IngestReport(configured=False)
        self._ingest.tidy()
        relay = self._connections.relay()
        account = settings.relay_place.tag
        try:
            page = self._fetch(relay, account, self._patience(wait_seconds, relay))
        except UserError as fault:
            if fault.code == "relay-away":
                self._ingest.lost_contact(self._clock.now())
            raise
        return self._ingest.page(account, page)

    def catch_up(self) -> IngestReport:
        """Take in everything that the relay has now, without waiting for more."""
        new_hits, gap = 0, None
        prospects: set[int] = set()
        alerts: list[ShownAlert] = []
        digest: list[ShownAlert] = []
        while True:
            report = self.poll(0)
            new_hits += report.new_hits
            prospects.update(report.prospects)
            alerts.extend(report.alerts)
            digest.extend(report.digest)
            gap = gap or report.gap
            if report.caught_up:
                return IngestReport(
                    new_hits=new_hits,
                    prospects=tuple(sorted(prospects)),
                    alerts=tuple(alerts),
                    digest=tuple(digest),
                    gap=gap,
                    configured=report.configured,
                    next_due_in=report.next_due_in,
                )

    def cancel(self) -> None:
        """End a poll under way, from any thread."""
        self._connections.cancel()

    def _fetch(self, relay: RelayDoor, account: str, wait_seconds: int) -> FeedPage:
        cursor = self._ingest.cursor(account)
        page = relay.feed(cursor.number if cursor else 0, PAGE, wait_seconds)
        if cursor is None or page.feed_id == cursor.feed_id:
            return page
        return self._from_start(relay, page, cursor)

    def _from_start(self, relay: RelayDoor, page: FeedPage, cursor: Cursor) -> FeedPage:
        """Another feed than the one remembered: its hits up to our old number count too."""
        return relay.feed(0, PAGE, 0) if cursor.number else page

    def _patience(self, wait_seconds: int, relay: RelayDoor) -> int:
        due = self._ingest.next_due()
        if due is None:
            return wait_seconds
        now = self._clock.now() + timedelta(seconds=relay.skew_seconds)
        return max(0, min(wait_seconds, math.ceil((due - now).total_seconds())))
