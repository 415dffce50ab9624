"""How the user likes the desk: looks, language, keys, and how long requests are kept.

They concern one person at one machine, so they are no part of the accounts' settings.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from enum import StrEnum


class Look(StrEnum):
    """Light, dark, or whatever the desktop is."""

    SYSTEM = "system"
    LIGHT = "light"
    DARK = "dark"


class Density(StrEnum):
    """How much room rows and buttons take."""

    COMFORTABLE = "comfortable"
    COMPACT = "compact"


LANGUAGES: tuple[str, ...] = ("", "en", "de", "fr", "es")
"""Codes of the languages there are; empty for the desktop's own."""

SIZES: tuple[int, ...] = (80, 90, 100, 110, 125, 150, 175, 200)
"""Sizes of everything on the screen, in percent."""

KEEP_MONTHS: tuple[int, ...] = (0, 3, 6, 12, 24, 36)
"""How many months raw requests may be kept; 0 for as long as the profile lives."""


START_PAGES: tuple[str, ...] = ("today", "prospects")
"""Pages that one comes back to; what is left in the middle of a form begins with the first."""


@dataclass(frozen=True, slots=True)
class Preferences:
    """What the user chose. `shortcuts` are keys by the action's name, where they differ.

    `skipped_steps` are steps of the first run that the user left out.
    """

    look: Look = Look.SYSTEM
    density: Density = Density.COMFORTABLE
    size: int = 100
    language: str = ""
    is_calm: bool = False
    """Whether nothing on the screen may move by itself."""
    shortcuts: Mapping[str, str] = field(default_factory=dict)
    keep_months: int = 0
    skipped_steps: tuple[str, ...] = ()
    page: str = "today"
    """Which of START_PAGES the desk was left on: it begins there."""
    keeps_copies: bool = True
    """Whether a copy of the profile is made each day. Who keeps copies elsewhere may do without."""
    prospect_columns: str = ""
    """Which columns the list of prospects has, in which order and width, as the desk wrote it."""
    company_columns: str = ""
    """The same of the list of companies."""


def checked_preferences(wanted: Preferences) -> Preferences:
    """The same with whatever makes no sense put back to what is shipped. Never an error."""
    shipped = Preferences()
    return replace(
        wanted,
        size=wanted.size if wanted.size in SIZES else shipped.size,
        language=wanted.language if wanted.language in LANGUAGES else shipped.language,
        page=wanted.page if wanted.page in START_PAGES else shipped.page,
        keep_months=wanted.keep_months if wanted.keep_months in KEEP_MONTHS else 0,
    )
