"""Preferences: what the user chose holds at once, and is kept behind it."""

from dataclasses import replace
from functools import partial

from PySide6.QtCore import QObject, Signal, Slot

from outreach_app.domain.preferences import (
    START_PAGES,
    Density,
    Look,
    Preferences,
    checked_preferences,
)
from outreach_app.ui.comfort_ports import PreferringPort
from outreach_app.ui.jobs import Jobs, Lane


class PreferencesController(QObject):
    """Holds what is chosen now; whoever shows or follows it hears `changed`."""

    changed = Signal(object)
    """Preferences."""

    def __init__(self, jobs: Jobs, preferring: PreferringPort, parent: QObject | None = None):
        super().__init__(parent)
        self._jobs = jobs
        self._preferring = preferring
        self.current = Preferences()
        self._is_read = False

    @Slot()
    def load(self) -> None:
        """Read what is kept."""
        self._jobs.start(Lane.DESK, self._preferring.current, self._take)

    @Slot(str)
    def choose_look(self, look: str) -> None:
        """Light, dark, or as the desktop."""
        self.choose(replace(self.current, look=Look(look)))

    @Slot(str)
    def choose_density(self, density: str) -> None:
        """More or less room."""
        self.choose(replace(self.current, density=Density(density)))

    @Slot(int)
    def choose_size(self, percent: int) -> None:
        """How large everything is."""
        self.choose(replace(self.current, size=percent))

    @Slot(str)
    def choose_language(self, code: str) -> None:
        """Which language the window speaks."""
        self.choose(replace(self.current, language=code))

    @Slot(bool)
    def choose_calm(self, is_calm: bool) -> None:
        """Whether nothing may move by itself."""
        self.choose(replace(self.current, is_calm=is_calm))

    @Slot(object)
    def choose_shortcuts(self, keys: dict[str, str]) -> None:
        """The keys that differ from what is shipped."""
        self.choose(replace(self.current, shortcuts=dict(keys)))

    @Slot(str)
    def keep_columns(self, columns: str) -> None:
        """Which columns the list of prospects has."""
        if columns != self.current.prospect_columns:
            self.choose(replace(self.current, prospect_columns=columns))

    @Slot(str)
    def keep_company_columns(self, columns: str) -> None:
        """Which columns the list of companies has."""
        if columns != self.current.company_columns:
            self.choose(replace(self.current, company_columns=columns))

    @Slot(str)
    def keep_page(self, page: str) -> None:
        """Where the next start begins. Nobody need hear of it."""
        kept = replace(self.current, page=page)
        if self._is_read and page in START_PAGES and kept != self.current:
            self.current = kept
            self._jobs.start(Lane.DESK, partial(self._preferring.keep, kept), _nothing)

    @Slot(int)
    def choose_keep_months(self, months: int) -> None:
        """How long raw requests are kept."""
        self.choose(replace(self.current, keep_months=months))

    @Slot(bool)
    def choose_copies(self, keeps_copies: bool) -> None:
        """Whether a copy of the profile is made each day."""
        self.choose(replace(self.current, keeps_copies=keeps_copies))

    @Slot(str)
    def skip_step(self, step: str) -> None:
        """Leave a step of the first run out."""
        skipped = dict.fromkeys((*self.current.skipped_steps, step))
        self.choose(replace(self.current, skipped_steps=tuple(skipped)))

    @Slot()
    def resume_steps(self) -> None:
        """Offer the first run's steps again."""
        self.choose(replace(self.current, skipped_steps=()))

    def choose(self, wanted: Preferences) -> None:
        """From now on these."""
        checked = checked_preferences(wanted)
        if checked == self.current:
            return
        self._take(checked)
        self._jobs.start(Lane.DESK, partial(self._preferring.keep, checked), _nothing)

    def _take(self, preferences: Preferences) -> None:
        self.current, self._is_read = preferences, True
        self.changed.emit(preferences)


def _nothing(_kept: None) -> None:
    """It holds already."""
