"""Prospect lists in and out, as one part of the services."""

from dataclasses import dataclass

from outreach_app.services.backing_up import BackingUp
from outreach_app.services.erasing import Erasing
from outreach_app.services.exporting import Exporting
from outreach_app.services.importing.importing import Importing
from outreach_app.services.records import Records


@dataclass(frozen=True, slots=True)
class Lists:
    """What can be done with lists of prospects."""

    importing: Importing
    exporting: Exporting
    records: Records
    erasing: Erasing
    backing_up: BackingUp
