"""The ledger's use cases side by side."""

from dataclasses import dataclass

from outreach_app.services.ledger.enrolling import Enrolling
from outreach_app.services.ledger.evidence import EvidenceRoom
from outreach_app.services.ledger.listing import Listing
from outreach_app.services.ledger.memory import Memory
from outreach_app.services.ledger.reaching import Reaching
from outreach_app.services.ledger.rejudging import Rejudging
from outreach_app.services.ledger.teaching import Teaching
from outreach_app.services.ledger.traces import Traces


@dataclass(frozen=True, slots=True)
class Ledger:
    """What a window or a command line can do with the evidence."""

    evidence: EvidenceRoom
    teaching: Teaching
    listing: Listing
    memory: Memory
    rejudging: Rejudging
    reaching: Reaching
    traces: Traces
    enrolling: Enrolling
