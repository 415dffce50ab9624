"""All that is known of one prospect, put together for reading: as a whole, or in slices.

A window asks for slices: first what is seen at once, then what takes all of the history, and
older lines when they are scrolled to. Put together they are the whole.
"""

from collections.abc import Mapping
from datetime import datetime

from outreach_app.domain.errors import UserError
from outreach_app.domain.mails import Outgoing
from outreach_app.domain.prospects import Prospect
from outreach_app.domain.reachability import Reach
from outreach_app.domain.silence import silence_of
from outreach_app.domain.timeline import (
    LinkState,
    SentMail,
    Timeline,
    with_notebook,
)
from outreach_app.domain.timeline_pages import (
    Opening,
    Standing,
    TimelinePage,
    part_of,
    whole_groups,
)
from outreach_app.services.ledger.reaching import known_reach, reach_of_prospect
from outreach_app.services.people.recording import found
from outreach_app.services.ports import Clock, Store, Transaction
from outreach_app.services.standing import scored
from outreach_app.services.timeline_lines import read_lines

PAGE = 40
"""Events of one page: about two screens of lines."""

ClicksOf = Mapping[tuple[str, bool], int]
"""How often each link, by its token, was followed by people (True) and by others."""


class Timelines:
    """Reads timelines. Nothing is fetched from anywhere, least of all a picture."""

    def __init__(self, store: Store, clock: Clock) -> None:
        self._store = store
        self._clock = clock

    def of(self, prospect_id: int) -> Timeline:
        """One prospect's timeline, with the score as it stands now."""
        with self._store.reading() as tx:
            prospect = found(tx, prospect_id)
            reach = reach_of_prospect(tx, prospect, self._clock)
            events = tx.events.of_prospect(prospect_id)
            lines = read_lines(tx, reach, events, self._clock)
            score = scored(tx, events, self._clock.now())
            mails = tuple(
                self._sent_mail(tx, mail, reach) for mail in tx.outgoing.of_prospect(prospect_id)
            )
            book = tx.people.notebook.of(prospect_id)
        return Timeline(prospect, score, with_notebook(lines, book), mails, reach)

    def opened(self, prospect_id: int, until: datetime | None = None) -> Opening:
        """What is seen at once of somebody: the newest lines, or all that are not before `until`.

        Raises UserError where nobody is there.
        """
        with self._store.reading() as tx:
            prospect = found(tx, prospect_id)
            level, has_mails = tx.timeline.head(prospect_id)
            reach = reach_of_prospect(tx, prospect, self._clock)
            most = PAGE
            if until is not None:  # and one more, which says where the last line ends
                most = max(most, tx.timeline.count_since(prospect_id, until) + 1)
            page = self._page(tx, prospect, reach, before=None, most=most)
        return Opening(prospect, level, page, has_mails, reach)

    def page(self, prospect_id: int, before: datetime) -> TimelinePage:
        """The lines that follow those down to `before`."""
        with self._store.reading() as tx:
            prospect = found(tx, prospect_id)
            reach = reach_of_prospect(tx, prospect, self._clock)
            return self._page(tx, prospect, reach, before=before, most=PAGE)

    def standing(self, prospect_id: int) -> Standing:
        """How warm somebody is now, and which mails they got."""
        with self._store.reading() as tx:
            found(tx, prospect_id)
            score = scored(tx, tx.timeline.acts(prospect_id), self._clock.now())
            return Standing(prospect_id, score, tx.timeline.heads_of_prospect(prospect_id))

    def mail(self, mail_id: int) -> SentMail:
        """One mail as it was written, and what became of its links."""
        with self._store.reading() as tx:
            mail = tx.outgoing.get(mail_id)
            if mail is None:
                raise UserError("no-mail", "There is no such mail any more.")
            reach = known_reach(tx, mail.recipient, self._clock)
            return self._sent_mail(tx, mail, reach)

    def _page(
        self,
        tx: Transaction,
        prospect: Prospect,
        reach: Reach,
        *,
        before: datetime | None,
        most: int,
    ) -> TimelinePage:
        events = tx.timeline.newest(prospect.id, before, most)
        has_more = len(events) == most
        kept = whole_groups(events, has_more=has_more)
        if has_more and not kept:  # a sweep longer than a page is one line
            return self._page(tx, prospect, reach, before=before, most=4 * most)
        since = kept[0].at if has_more else None
        lines = read_lines(tx, reach, kept, self._clock)
        book = part_of(tx.people.notebook.of(prospect.id), since, before)
        return TimelinePage(prospect.id, with_notebook(lines, book), since)

    def _sent_mail(self, tx: Transaction, mail: Outgoing, reach: Reach) -> SentMail:
        events = tx.timeline.of_mails((mail.id,)).get(mail.id, ())
        outages = tx.ledger.outages.since(mail.created_at)
        return SentMail(
            id=mail.id,
            subject=mail.subject,
            recipient=mail.recipient,
            state=mail.state,
            accepted_at=mail.accepted_at,
            html=mail.html,
            links=link_states(mail, tx.timeline.clicks_of_mail(mail.id)),
            silence=silence_of(mail, events, reach, outages, self._clock.now()),
        )


def link_states(mail: Outgoing, clicks: ClicksOf) -> tuple[LinkState, ...]:
    """Each link of a mail with who followed it."""
    return tuple(
        LinkState(
            url=link.url,
            text=link.text,
            tracked=link.token is not None,
            reason=link.reason,
            human_clicks=clicks.get((link.token or "", True), 0),
            machine_clicks=clicks.get((link.token or "", False), 0),
        )
        for link in mail.links
    )
