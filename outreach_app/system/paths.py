"""Where a profile lives, and what its files are called."""

import os
from dataclasses import dataclass
from pathlib import Path

from platformdirs import user_data_path

from outreach_app.domain.errors import UserError


@dataclass(frozen=True, slots=True)
class Profile:
    """A folder that holds everything of one user's, but no secret."""

    folder: Path

    @property
    def database(self) -> Path:
        """Prospects, mails, hits and what follows from them."""
        return self.folder / "outreach.db"

    @property
    def settings(self) -> Path:
        """Accounts and preferences."""
        return self.folder / "settings.json"

    @property
    def preferences(self) -> Path:
        """How the user likes the desk."""
        return self.folder / "preferences.json"

    @property
    def outbox_lock(self) -> Path:
        """Held by the one process that sends."""
        return self.folder / "outbox.lock"

    @property
    def mailbox_lock(self) -> Path:
        """Held by whoever puts copies into Sent."""
        return self.folder / "mailbox.lock"

    @property
    def sign_in_lock(self) -> Path:
        """Held by the one process that renews a sign-in."""
        return self.folder / "sign-in.lock"

    @property
    def providers(self) -> Path:
        """The user's own presets of mail providers, where there are some."""
        return self.folder / "providers.json"

    @property
    def backups(self) -> Path:
        """Daily copies, and what restores put aside."""
        return self.folder / "backups"

    @property
    def erasures(self) -> Path:
        """Who was erased, as hashes: beside the backups, where no restore replaces it."""
        return self.backups / "erasures.json"

    @property
    def log(self) -> Path:
        """The log file."""
        return self.folder / "outreach.log"


def default_folder() -> Path:
    """The platform's place for application data."""
    return user_data_path("outreach", appauthor=False)


def is_default(profile: Profile) -> bool:
    """Whether this is the profile that opens where none is named."""
    return profile.folder == default_folder()


def open_profile(folder: Path | None) -> Profile:
    """The profile in this folder, created where it is missing; the default one for None.

    Raises UserError `profile-folder` where the folder can not be used.
    """
    place = (folder or default_folder()).expanduser().absolute()
    try:
        place.mkdir(parents=True, exist_ok=True, mode=0o700)
    except OSError as fault:
        raise UserError(
            "profile-folder", f"The folder {place} can not be created: {fault.strerror}."
        ) from fault
    if not os.access(place, os.W_OK | os.X_OK):
        raise UserError(
            "profile-folder",
            f"The folder {place} can not be written to: choose another with --profile.",
        )
    return Profile(place)
