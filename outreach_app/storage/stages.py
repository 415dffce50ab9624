"""The list of stages."""

from collections.abc import Sequence

from sqlalchemy import Connection, delete, insert, select

from outreach_app.domain.pipeline import Stage
from outreach_app.storage.prospect_schema import stages


class StageRows:
    """The stages of one transaction."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def all(self) -> tuple[Stage, ...]:
        """The stages in their order."""
        statement = select(stages).order_by(stages.c.position, stages.c.key)
        return tuple(
            Stage(row.key, row.name, row.colour) for row in self._connection.execute(statement)
        )

    def replace(self, found: Sequence[Stage]) -> None:
        """These are the stages from now on, in this order."""
        self._connection.execute(delete(stages))
        rows = [
            {"key": one.key, "name": one.name, "colour": one.colour, "position": place}
            for place, one in enumerate(found)
        ]
        self._connection.execute(insert(stages), rows)
