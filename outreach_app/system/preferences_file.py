"""Preferences as one small JSON file. A broken one costs preferences, never the start."""

import json
import logging
import os
import threading
from collections.abc import Callable, Mapping
from dataclasses import asdict
from pathlib import Path
from typing import TypeVar

from outreach_app.domain.errors import UserError
from outreach_app.domain.preferences import Density, Look, Preferences, checked_preferences

LARGEST = 100_000
"""Bytes: what is larger was not written by us."""

T = TypeVar("T")
_log = logging.getLogger(__name__)


class PreferencesFile:
    """The preferences of one profile."""

    def __init__(self, path: Path) -> None:
        self._path = path

    def load(self) -> Preferences:
        """What is stored; what is missing or makes no sense is as shipped."""
        try:
            with self._path.open("rb") as file:
                values = json.loads(file.read(LARGEST))
        except FileNotFoundError:
            return Preferences()
        except (OSError, ValueError, RecursionError):
            _log.warning("The preferences can not be read: as shipped", exc_info=True)
            return Preferences()
        return _preferences(values) if isinstance(values, dict) else Preferences()

    def save(self, preferences: Preferences) -> None:
        """Replace the file whole. Raises UserError `preferences-away`."""
        draft = self._path.with_suffix(f".{os.getpid()}-{threading.get_ident()}.new")
        try:
            text = json.dumps(asdict(checked_preferences(preferences)), indent=2)
            draft.write_text(text + "\n", encoding="utf-8")
            draft.replace(self._path)
        except OSError as fault:
            draft.unlink(missing_ok=True)
            raise UserError(
                "preferences-away",
                f"The preferences in {self._path} can not be written: {fault.strerror}.",
            ) from fault


def _preferences(values: Mapping[str, object]) -> Preferences:
    shipped = Preferences()
    shortcuts = values.get("shortcuts")
    skipped = values.get("skipped_steps")
    return checked_preferences(
        Preferences(
            look=_as(Look, values.get("look"), shipped.look),
            density=_as(Density, values.get("density"), shipped.density),
            size=_number(values.get("size"), shipped.size),
            language=_as(str, values.get("language"), shipped.language),
            is_calm=values.get("is_calm") is True,
            shortcuts=_texts(shortcuts) if isinstance(shortcuts, dict) else {},
            keep_months=_number(values.get("keep_months"), shipped.keep_months),
            skipped_steps=tuple(one for one in skipped if isinstance(one, str))
            if isinstance(skipped, list)
            else (),
            page=_as(str, values.get("page"), shipped.page),
            keeps_copies=values.get("keeps_copies") is not False,
            prospect_columns=_as(str, values.get("prospect_columns"), ""),
            company_columns=_as(str, values.get("company_columns"), ""),
        )
    )


def _as(kind: Callable[[str], T], value: object, shipped: T) -> T:
    if not isinstance(value, str):
        return shipped
    try:
        return kind(value)
    except ValueError:
        return shipped


def _number(value: object, shipped: int) -> int:
    return value if isinstance(value, int) and not isinstance(value, bool) else shipped


def _texts(values: Mapping[object, object]) -> dict[str, str]:
    return {
        name: keys
        for name, keys in values.items()
        if isinstance(name, str) and isinstance(keys, str)
    }
