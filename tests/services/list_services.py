"""Lists in and out over a test's profile, with real files."""

from outreach_app.services.exporting import Exporting
from outreach_app.services.importing.importing import Importing
from outreach_app.services.lists import Lists
from outreach_app.storage.store import Store
from outreach_app.system.tables.presets_file import read_presets
from outreach_app.system.tables.reader import TableReader
from outreach_app.system.tables.writer import TableWriter
from tests.fakes.clock import FakeClock


def make_lists(store: Store, clock: FakeClock) -> Lists:
    """What can be done with lists of prospects."""
    presets = read_presets()
    return Lists(
        importing=Importing(store, TableReader(), presets, clock),
        exporting=Exporting(store, TableWriter(), presets, clock),
    )
