"""The sample's rows: found by the ending of their addresses, removed with hits and tokens."""

from sqlalchemy import ColumnElement, Connection, delete, func, select

from outreach_app.domain.samples import SAMPLE_ENDING, SAMPLE_TAG
from outreach_app.storage.schema import hits, prospects, tokens


class SampleRows:
    """The sample in one transaction."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def prospects(self) -> tuple[int, ...]:
        """Who belongs to the sample."""
        statement = select(prospects.c.id).where(_is_sample())
        return tuple(self._connection.execute(statement).scalars())

    def is_there(self) -> bool:
        """Whether the sample is in, told by its tokens: by an index alone."""
        found = select(tokens.c.token).where(tokens.c.token.between(*_TOKENS)).limit(1)
        return self._connection.execute(found).first() is not None

    def has_others(self) -> bool:
        """Whether there is anybody who does not belong to the sample."""
        found = select(prospects.c.id).where(~_is_sample()).limit(1)
        return self._connection.execute(found).first() is not None

    def remove(self) -> int:
        """Remove them with mails, hits, events and tokens. Returns how many people they were."""
        # Cascades take mails, events and alerts along; hits and tokens outlive their mails.
        gone = self._connection.execute(delete(prospects).where(_is_sample()))
        self._connection.execute(delete(hits).where(hits.c.account == SAMPLE_TAG))
        self._connection.execute(delete(tokens).where(tokens.c.token.between(*_TOKENS)))
        return gone.rowcount


_TOKENS = (SAMPLE_TAG, f"{SAMPLE_TAG}~")


def _is_sample() -> ColumnElement[bool]:
    return func.substr(prospects.c.address_key, -len(SAMPLE_ENDING)) == SAMPLE_ENDING
