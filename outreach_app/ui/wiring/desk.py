"""Who hears whom. The desk's table of contents: every connection stands in one of these modules.

Each connects the pages, controllers and messages of one feature; left an intention or a result,
right who acts on it. Only bound methods of QObjects are connected, so that each runs on its own
object's thread.
"""

from PySide6.QtCore import QObject

from outreach_app.ui.desk_parts import DeskParts
from outreach_app.ui.wiring.accounts import AccountsWiring
from outreach_app.ui.wiring.actions import connect_actions
from outreach_app.ui.wiring.attention import AttentionWiring
from outreach_app.ui.wiring.comforts import ComfortsWiring
from outreach_app.ui.wiring.companies import CompaniesWiring
from outreach_app.ui.wiring.evidence import connect_evidence, connect_memory
from outreach_app.ui.wiring.links import connect_links
from outreach_app.ui.wiring.lists import ListsWiring
from outreach_app.ui.wiring.mailbox import MailboxWiring
from outreach_app.ui.wiring.palette import PaletteWiring
from outreach_app.ui.wiring.people import PeopleWiring
from outreach_app.ui.wiring.preferences import connect_preferences
from outreach_app.ui.wiring.prospects import connect_prospects, connect_timeline
from outreach_app.ui.wiring.remedies import RemediesWiring
from outreach_app.ui.wiring.safekeeping import SafekeepingWiring
from outreach_app.ui.wiring.sending import (
    connect_sending_rules,
    connect_suppressed,
    connect_timing,
)
from outreach_app.ui.wiring.sent import connect_sent
from outreach_app.ui.wiring.setup import SetupWiring
from outreach_app.ui.wiring.spreading import Spreading
from outreach_app.ui.wiring.templates import connect_templates
from outreach_app.ui.wiring.today import connect_today
from outreach_app.ui.wiring.watching import connect_alerts, connect_watching
from outreach_app.ui.wiring.writing import connect_compose, connect_drafts, connect_outbox


class Wiring(QObject):
    """Connects everything once, and owns the few objects that stand between two parts."""

    def __init__(self, parts: DeskParts, owner: QObject) -> None:
        super().__init__(owner)
        spreading = Spreading(parts, self)
        connect_actions(parts)
        connect_today(parts)
        connect_preferences(parts)
        connect_links(parts)
        self._remedies = RemediesWiring(parts, self)
        self._comforts = ComfortsWiring(parts, self)
        self._palette = PaletteWiring(parts, self)
        connect_prospects(parts)
        connect_timeline(parts)
        self._people = PeopleWiring(parts, self)
        self._companies = CompaniesWiring(parts, self)
        connect_compose(parts)
        connect_drafts(parts)
        connect_sent(parts)
        connect_templates(parts)
        connect_outbox(parts)
        connect_timing(parts)
        connect_sending_rules(parts)
        connect_suppressed(parts)
        connect_watching(parts, spreading)
        connect_alerts(parts)
        self._attention = AttentionWiring(parts, self)
        self._mailbox = MailboxWiring(parts, spreading, self)
        self._lists = ListsWiring(parts, spreading, self)
        self._safekeeping = SafekeepingWiring(parts, spreading, self)
        self._setup = SetupWiring(parts, self)
        self._accounts = AccountsWiring(parts, self)
        connect_evidence(parts, spreading)
        connect_memory(parts, spreading)
