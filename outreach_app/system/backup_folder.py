"""Where a profile's copies lie: daily ones, and what a restore put aside."""

import shutil
import tempfile
import time
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from datetime import UTC, datetime
from pathlib import Path

from outreach_app.domain.backups import (
    ENDING,
    ERASURES,
    PREFERENCES,
    SETTINGS,
    BackupEntry,
    daily_name,
    replaced_name,
)
from outreach_app.domain.errors import UserError
from outreach_app.system.paths import Profile
from outreach_app.system.whole_file import whole_file

_WORKING = ".working-"
_DAY = 86_400
"""Seconds after which nobody works in a folder any more."""


class BackupFolder:
    """The copies of one profile."""

    def __init__(self, profile: Profile) -> None:
        self._profile = profile
        self._folder = profile.backups

    def path(self, name: str) -> str:
        """Where a copy of this name belongs; the folder is there."""
        try:
            self._folder.mkdir(mode=0o700, parents=True, exist_ok=True)
        except OSError as fault:
            reason = fault.strerror or "the disk refuses"
            raise UserError("file", f"{self._folder} can not be made: {reason}.") from fault
        return str(self._folder / name)

    def entries(self) -> tuple[BackupEntry, ...]:
        """The copies that are there, the newest first."""
        found = sorted(self._folder.glob(f"*{ENDING}"), key=_changed, reverse=True)
        return tuple(
            BackupEntry(
                str(one),
                datetime.fromtimestamp(_changed(one), UTC),
                one.stat().st_size,
                one.match(daily_name("*")),
            )
            for one in found
        )

    def keep(self, daily: int, replaced: int) -> None:
        """Delete all copies but so many of the newest of each kind, and what a killed program left
        behind. Copies of any other name are the user's own, and stay.
        """
        for pattern, number in ((daily_name("*"), daily), (replaced_name("*"), replaced)):
            for one in sorted(self._folder.glob(pattern), reverse=True)[number:]:
                one.unlink(missing_ok=True)
        self._sweep()

    def drop_daily(self, made_before: datetime) -> None:
        """Delete daily copies that are older."""
        for one in self._folder.glob(daily_name("*")):
            if datetime.fromtimestamp(_changed(one), UTC) < made_before:
                one.unlink(missing_ok=True)

    def _sweep(self) -> None:
        long_ago = time.time() - _DAY
        for one in self._profile.folder.glob(f"{_WORKING}*"):
            if _changed(one) < long_ago:
                shutil.rmtree(one, ignore_errors=True)

    @contextmanager
    def room(self) -> Iterator[str]:
        """A folder to work in, on the profile's own disk, gone afterwards."""
        try:
            place = tempfile.mkdtemp(prefix=_WORKING, dir=self._profile.folder)
        except OSError as fault:
            reason = fault.strerror or "the disk refuses"
            raise UserError(
                "disk", f"There is no room to work in {self._profile.folder}: {reason}."
            ) from fault
        try:
            yield place
        finally:
            shutil.rmtree(place, ignore_errors=True)

    def profile_files(self) -> Mapping[str, str]:
        """What belongs into a backup besides the database."""
        return {
            SETTINGS: str(self._profile.settings),
            PREFERENCES: str(self._profile.folder / PREFERENCES),
            ERASURES: str(self._folder / ERASURES),
        }

    def put_back(self, name: str, source: str) -> None:
        """Replace one of them."""
        with whole_file(Path(self.profile_files()[name])) as draft:
            shutil.copyfile(source, draft)


def _changed(path: Path) -> float:
    try:
        return path.stat().st_mtime
    except OSError:
        return 0.0
