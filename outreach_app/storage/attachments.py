"""The contents of attachments, each once by its digest. Only bytes; what they are is elsewhere."""

from datetime import datetime
from typing import Any

from sqlalchemy import ColumnElement, Connection, delete, exists, func, select, union
from sqlalchemy.dialects.sqlite import insert

from outreach_app.storage.outbox_schema import attachments
from outreach_app.storage.schema import outgoing, templates
from outreach_app.storage.writing_schema import drafts, template_versions

REFERRING: tuple[tuple[ColumnElement[object], str], ...] = (
    (outgoing.c.attachments, "$"),
    (drafts.c.letter, "$.attachments"),
    (templates.c.attachments, "$"),
    (template_versions.c.attachments, "$"),
)
"""JSON columns, and where in them a list of attachments stands."""


class AttachmentRows:
    """The contents of one transaction."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def put(self, digest: str, content: bytes, now: datetime) -> None:
        """Keep this content; one that is there already is only kept for longer."""
        statement = insert(attachments).values(digest=digest, content=content, added_at=now)
        self._connection.execute(
            statement.on_conflict_do_update(
                index_elements=[attachments.c.digest], set_={"added_at": now}
            )
        )

    def content(self, digest: str) -> bytes | None:
        """The content, None where it is not kept."""
        return self._connection.execute(
            select(attachments.c.content).where(attachments.c.digest == digest)
        ).scalar_one_or_none()

    def has(self, digest: str) -> bool:
        """Whether the content is kept."""
        asked = select(exists().where(attachments.c.digest == digest))
        return bool(self._connection.execute(asked).scalar_one())

    def forget_unused(self, before: datetime) -> int:
        """Delete what nothing refers to and nobody added since then. Returns how many."""
        used = union(*(_digests(column, path) for column, path in REFERRING))
        done = self._connection.execute(
            delete(attachments).where(
                attachments.c.added_at < before, attachments.c.digest.not_in(used)
            )
        )
        return done.rowcount


def _digests(column: ColumnElement[object], path: str) -> Any:
    listed = func.json_each(column, path).table_valued("value", joins_implicitly=True)
    return select(func.json_extract(listed.c.value, "$.digest")).where(column.is_not(None))
