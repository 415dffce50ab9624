"""What became of mails that a restored backup still has waiting."""

from collections.abc import Sequence

from sqlalchemy import Connection, select, update

from outreach_app.domain.mails import OutgoingState
from outreach_app.storage.schema import outgoing

Sent = tuple[str, str]
"""A Message-ID, and the address it went to: copies share the first."""


class OutcomeRows:
    """The states of one transaction's mails, across two profiles."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def states(self, mails: Sequence[Sent]) -> dict[Sent, str]:
        """The state of each of these mails that is known here."""
        found: dict[Sent, str] = {}
        for message_id, recipient in mails:
            state = self._connection.execute(
                select(outgoing.c.state).where(
                    outgoing.c.message_id == message_id, outgoing.c.recipient == recipient
                )
            ).scalar()
            if state is not None:
                found[(message_id, recipient)] = state
        return found

    def make_questions(self, mail_ids: Sequence[int], reason: str) -> None:
        """Nobody knows whether these have left: the user is asked. Past the table of moves,
        since the profile is not the one in which they were queued.
        """
        for number in mail_ids:
            self._connection.execute(
                update(outgoing)
                .where(outgoing.c.id == number)
                .values(state=OutgoingState.UNKNOWN.value, reason=reason)
            )
