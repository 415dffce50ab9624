"""The repositories around people, side by side over one connection."""

from sqlalchemy import Connection

from outreach_app.storage.companies import CompanyRows
from outreach_app.storage.journal import JournalRows
from outreach_app.storage.notebook import NotebookRows
from outreach_app.storage.prospect_spelling import SpellingRows
from outreach_app.storage.prospect_tags import TagRows
from outreach_app.storage.saved_views import SavedViewRows
from outreach_app.storage.stages import StageRows
from outreach_app.storage.twins import TwinRows


class PeopleRoom:
    """What the user keeps about prospects, and the journal of what they changed."""

    def __init__(self, connection: Connection) -> None:
        self.tags = TagRows(connection)
        self.stages = StageRows(connection)
        self.notebook = NotebookRows(connection)
        self.saved_views = SavedViewRows(connection)
        self.companies = CompanyRows(connection)
        self.spelling = SpellingRows(connection)
        self.twins = TwinRows(connection)
        self.journal = JournalRows(connection)
