"""Prospect lists in and out, as one part of the services."""

from dataclasses import dataclass

from outreach_app.services.exporting import Exporting
from outreach_app.services.importing.importing import Importing


@dataclass(frozen=True, slots=True)
class Lists:
    """What can be done with lists of prospects."""

    importing: Importing
    exporting: Exporting
