"""Lists in and out over a test's profile, with real files."""

from pathlib import Path

from outreach_app.services.backing_up import BackingUp
from outreach_app.services.connections import Connections
from outreach_app.services.erasing import Erasing
from outreach_app.services.exporting import Exporting
from outreach_app.services.importing.importing import Importing
from outreach_app.services.lists import Lists
from outreach_app.services.records import Records
from outreach_app.storage.copies import Copies
from outreach_app.storage.store import Store
from outreach_app.system.backup_file import BackupFile
from outreach_app.system.backup_folder import BackupFolder
from outreach_app.system.erasures_file import ErasuresFile
from outreach_app.system.lock import ExclusiveLock
from outreach_app.system.old_copies import OldCopies
from outreach_app.system.paths import Profile
from outreach_app.system.settings_file import SettingsFile
from outreach_app.system.tables.presets_file import read_presets
from outreach_app.system.tables.reader import TableReader
from outreach_app.system.tables.writer import TableWriter
from outreach_app.system.whole_file import write_table, write_text
from tests.fakes.clock import FakeClock


def make_lists(
    folder: Path, store: Store, connections: Connections, settings: SettingsFile, clock: FakeClock
) -> Lists:
    """What can be done with lists of prospects."""
    profile = Profile(folder)
    presets, beside = read_presets(), ErasuresFile(profile.erasures)
    old = OldCopies(profile.database, profile.backups)
    return Lists(
        importing=Importing(store, TableReader(), write_table, presets, clock),
        exporting=Exporting(store, TableWriter(), presets, clock),
        records=Records(store, write_text, clock),
        erasing=Erasing(store, connections, beside, old, write_text, clock),
        backing_up=BackingUp(
            store,
            Copies(profile.database),
            BackupFile(),
            BackupFolder(profile),
            beside,
            settings,
            lambda path: SettingsFile(Path(path)),
            (old, ExclusiveLock(profile.outbox_lock), clock),
        ),
    )
