"""The ledger's repositories over one connection."""

from sqlalchemy import Connection

from outreach_app.storage.answers import AnswerRows, OutageRows
from outreach_app.storage.changes import ChangeRows
from outreach_app.storage.corrections import CorrectionRows, TaughtRows
from outreach_app.storage.habits import HabitRows, ReachRows
from outreach_app.storage.own_traces import DeviceRows, ViewRows
from outreach_app.storage.survey import SurveyRows


class LedgerRows:
    """What is known beside the hits."""

    def __init__(self, connection: Connection) -> None:
        self.corrections = CorrectionRows(connection)
        self.taught = TaughtRows(connection)
        self.habits = HabitRows(connection)
        self.reach = ReachRows(connection)
        self.changes = ChangeRows(connection)
        self.views = ViewRows(connection)
        self.devices = DeviceRows(connection)
        self.answers = AnswerRows(connection)
        self.outages = OutageRows(connection)
        self.survey = SurveyRows(connection)
