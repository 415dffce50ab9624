"""Lists in and out, of one transaction."""

from sqlalchemy import Connection

from outreach_app.storage.imports import ImportRows
from outreach_app.storage.list_rows import CellRows
from outreach_app.storage.people import PeopleRows


class ListRows:
    """What imports and exports need of the database."""

    def __init__(self, connection: Connection) -> None:
        self.people = PeopleRows(connection)
        self.rows = CellRows(connection)
        self.imports = ImportRows(connection)
