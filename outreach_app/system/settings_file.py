"""Settings as one JSON file, replaced whole or not at all. Secrets have no place in it."""

import json
import os
import threading
import uuid
from collections.abc import Callable, Mapping
from contextlib import suppress
from dataclasses import asdict
from pathlib import Path

from outreach_app.domain.accounts import RelayAccount, checked_relay_account
from outreach_app.domain.errors import UserError
from outreach_app.domain.settings import RelayPlace, Settings
from outreach_app.system.account_values import accounts_of, clients_of
from outreach_app.system.json_values import as_object, typed
from outreach_app.system.lock import ExclusiveLock
from outreach_app.system.rules_values import rules_of, values_of

PATIENCE = 10.0
"""Seconds to wait for somebody else's change, which takes a few milliseconds."""

_Stamp = tuple[int, ...]

VERSION = 2
"""1 had one account, called `mail`."""


class SettingsFile:
    """The settings of one profile."""

    def __init__(self, path: Path) -> None:
        self._path = path
        self._known: tuple[_Stamp, Settings] | None = None

    def load(self) -> Settings:
        """What is stored; a new profile's settings where nothing is.

        Asked for with every mail that leaves, so a file that is still the same is not read again.
        Raises UserError `settings-broken`, `settings-newer` or `settings-away`.
        """
        stamp, known = self._stamp(), self._known
        try:
            if known is None or known[0] != stamp:
                known = stamp, _settings(json.loads(self._path.read_bytes()))
        except OSError as fault:
            raise self._away("read", fault) from fault
        except (ValueError, KeyError, TypeError, RecursionError) as fault:
            raise self._broken() from fault
        except UserError as fault:
            if fault.code == "settings-newer":
                raise
            raise self._broken(fault.sentence) from fault
        self._known = known
        return known[1]

    def change(self, change: Callable[[Settings], Settings]) -> None:
        """Replace the settings by what this makes of them. Others who change them wait so long,
        in this program or another: nobody writes over what they have not read.

        Raises what `load` and `save` do, and `settings-busy`.
        """
        with ExclusiveLock(self._path.with_suffix(".lock")).held(PATIENCE) as is_ours:
            if not is_ours:
                raise UserError(
                    "settings-busy", "Another program is changing the settings: try again."
                )
            before = self.load()
            after = change(before)
            if after != before:
                self.save(after)

    def save(self, settings: Settings) -> None:
        """Replace the file, on disk before this returns. Raises UserError `settings-away`."""
        draft = self._draft(settings)
        self._known = None
        try:
            draft.replace(self._path)
        except OSError as fault:
            draft.unlink(missing_ok=True)
            raise self._away("written", fault) from fault

    def _stamp(self) -> _Stamp:
        """What changes whenever the file does; a new profile's file is made first."""
        try:
            with suppress(FileNotFoundError):
                return _stamp(self._path)
            self._create()
            return _stamp(self._path)
        except OSError as fault:
            raise self._away("read", fault) from fault

    def _create(self) -> None:
        """A new profile's settings. Of two programs that start at once, the first one's stay."""
        draft = self._draft(Settings(profile_id=uuid.uuid4().hex))
        try:
            os.link(draft, self._path)
        except FileExistsError:
            return
        except OSError:  # a file system without hard links
            draft.replace(self._path)
        finally:
            draft.unlink(missing_ok=True)

    def _draft(self, settings: Settings) -> Path:
        draft = self._path.with_suffix(f".{os.getpid()}-{threading.get_ident()}.new")
        values = {"version": VERSION, **asdict(settings), "sending": values_of(settings.sending)}
        try:
            with draft.open("w", encoding="utf-8") as file:
                json.dump(values, file, indent=2, ensure_ascii=False)
                file.write("\n")
                file.flush()
                os.fsync(file.fileno())
        except OSError as fault:
            draft.unlink(missing_ok=True)
            raise self._away("written", fault) from fault
        return draft

    def _away(self, what: str, fault: OSError) -> UserError:
        reason = fault.strerror or "the disk refuses"
        return UserError(
            "settings-away", f"The settings in {self._path} can not be {what}: {reason}."
        )

    def _broken(self, reason: str = "") -> UserError:
        return UserError(
            "settings-broken",
            f"The settings in {self._path} make no sense: mend the file, or move it away "
            f"and set up the account again. {reason}".rstrip(),
        )


def _stamp(path: Path) -> _Stamp:
    """What changes whenever the file does: each one is a file of its own."""
    found = path.stat()
    return found.st_ino, found.st_mtime_ns, found.st_ctime_ns, found.st_size


def _settings(value: object) -> Settings:
    values = as_object(value)
    if typed(values["version"], int) > VERSION:
        raise UserError(
            "settings-newer",
            "The settings were written by a newer version of this program: update the program.",
        )
    relay, place = values.get("relay"), values.get("relay_place")
    return Settings(
        profile_id=typed(values["profile_id"], str),
        accounts=accounts_of(values),
        relay=_relay(as_object(relay)) if relay else None,
        relay_place=_place(as_object(place)) if place else None,
        oauth_clients=clients_of(values),
        asks_name_servers=typed(values.get("asks_name_servers", True), bool),
        replaces_sent=typed(values.get("replaces_sent", False), bool),
        sending=rules_of(as_object(values.get("sending") or {})),
    )


def _relay(values: Mapping[str, object]) -> RelayAccount:
    return checked_relay_account(RelayAccount(typed(values["url"], str)))


def _place(values: Mapping[str, object]) -> RelayPlace:
    return RelayPlace(typed(values["tag"], str), typed(values["public_url"], str))
