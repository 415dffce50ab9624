"""Settings as one JSON file, replaced whole or not at all. Secrets have no place in it."""

import json
import os
import uuid
from dataclasses import asdict
from pathlib import Path
from typing import Any

from outreach_app.domain.accounts import MailAccount, RelayAccount, Security
from outreach_app.domain.errors import UserError
from outreach_app.domain.settings import RelayPlace, Settings

VERSION = 1


class SettingsFile:
    """The settings of one profile."""

    def __init__(self, path: Path) -> None:
        self._path = path

    def load(self) -> Settings:
        """What is stored; a new profile's settings where nothing is.

        Raises UserError `settings-broken` or `settings-newer`.
        """
        try:
            text = self._path.read_text(encoding="utf-8")
        except FileNotFoundError:
            settings = Settings(profile_id=uuid.uuid4().hex)
            self.save(settings)
            return settings
        try:
            return _settings(json.loads(text))
        except (ValueError, KeyError, TypeError) as fault:
            raise UserError(
                "settings-broken",
                f"The settings in {self._path} can not be read: mend the file, or move it away "
                "and set up the account again.",
            ) from fault

    def save(self, settings: Settings) -> None:
        """Replace the file, on disk before this returns."""
        draft = self._path.with_suffix(f".{os.getpid()}.new")
        values = {"version": VERSION, **asdict(settings)}
        with draft.open("w", encoding="utf-8") as file:
            json.dump(values, file, indent=2, ensure_ascii=False)
            file.write("\n")
            file.flush()
            os.fsync(file.fileno())
        draft.replace(self._path)


def _settings(values: dict[str, Any]) -> Settings:
    if values["version"] > VERSION:
        raise UserError(
            "settings-newer",
            "The settings were written by a newer version of this program: update the program.",
        )
    mail, relay, place = (values.get(name) for name in ("mail", "relay", "relay_place"))
    return Settings(
        profile_id=str(values["profile_id"]),
        mail=MailAccount(**{**mail, "security": Security(mail["security"])}) if mail else None,
        relay=RelayAccount(**relay) if relay else None,
        relay_place=RelayPlace(**place) if place else None,
    )
