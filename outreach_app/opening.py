"""What the window needs before the rest of the program is there, and the rest once it is asked.

The second composition root, and a small one: `bootstrap` takes a second to load, and the first
rows are to be seen before that. It builds nothing that `bootstrap` builds.
"""

from typing import TYPE_CHECKING

from outreach_app.domain.first_rows import FirstRows
from outreach_app.domain.preferences import Preferences
from outreach_app.storage.first_rows import FirstRowsFile
from outreach_app.system.interpreter import keep_what_is_loaded
from outreach_app.system.paths import Profile
from outreach_app.system.preferences_file import PreferencesFile

if TYPE_CHECKING:
    from outreach_app.bootstrap import Program
    from outreach_app.services.services import Services


class Opening:
    """One profile on its way to a desk. Its services are named where they are there already."""

    def __init__(self, profile: Profile, services: "Services | None" = None) -> None:
        self._profile = profile
        self._rows = FirstRowsFile(profile.database)
        self._services = services
        self._program: Program | None = None

    def preferences(self) -> Preferences:
        """How the user likes the desk."""
        return PreferencesFile(self._profile.preferences).load()

    def is_ready(self) -> bool:
        """Whether rows can be shown before the services are there: nothing is to be migrated."""
        return self._rows.is_current()

    def first_rows(self) -> FirstRows | None:
        """The first rows, None where they can not be read just now."""
        return self._rows.read()

    def services(self) -> "Services":
        """Everything. UserError where the profile can not be opened. It takes a while."""
        from outreach_app.bootstrap import build  # noqa: PLC0415 - see the top of this file

        if self._services is None:
            self._program = build(self._profile)
            self._services = self._program.services
            keep_what_is_loaded()
        return self._services

    def close(self) -> None:
        """Give back the files of services that were built here."""
        if self._program is not None:
            self._program.close()
