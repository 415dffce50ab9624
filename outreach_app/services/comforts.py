"""What makes the desk a place to be in: preferences, the sample, reports, what is forgotten."""

from dataclasses import dataclass

from outreach_app.services.preferring import Preferring
from outreach_app.services.reporting import Reporting
from outreach_app.services.retention import Retention
from outreach_app.services.retention_ports import LoginStart
from outreach_app.services.samples import Samples


@dataclass(frozen=True, slots=True)
class Comforts:
    """The services that are about the desk itself, and about nobody's mail."""

    preferring: Preferring
    samples: Samples
    reporting: Reporting
    retention: Retention
    login_start: LoginStart
