"""Lists in and out, and people forgotten, of one transaction."""

from sqlalchemy import Connection

from outreach_app.storage.erasures import ErasureRows
from outreach_app.storage.imports import ImportRows
from outreach_app.storage.list_rows import CellRows
from outreach_app.storage.outcomes import OutcomeRows
from outreach_app.storage.people import PeopleRows
from outreach_app.storage.person_rows import PersonRows


class ListRows:
    """What imports, exports, erasures and restores need of the database."""

    def __init__(self, connection: Connection) -> None:
        self.people = PeopleRows(connection)
        self.rows = CellRows(connection)
        self.imports = ImportRows(connection)
        self.erasures = ErasureRows(connection)
        self.outcomes = OutcomeRows(connection)
        self.persons = PersonRows(connection)
