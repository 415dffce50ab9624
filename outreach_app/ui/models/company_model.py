"""The list of companies: each with its people in numbers. It fetches nothing itself."""

from collections.abc import Callable, Sequence
from datetime import UTC, datetime
from functools import partial
from operator import attrgetter

from PySide6.QtCore import QT_TRANSLATE_NOOP, QModelIndex, QObject, QPersistentModelIndex

from outreach_app.domain.company_groups import CompanyGroup, CompanySort
from outreach_app.ui.models.growing_model import GrowingModel
from outreach_app.ui.words import LEVELS, Sign, full_time, number, time_in_words, word_of

Index = QModelIndex | QPersistentModelIndex


def _last(row: CompanyGroup) -> str:
    at = row.last_event_at
    return time_in_words(at, datetime.now(UTC).astimezone()) if at else ""


def _said(name: str, row: CompanyGroup) -> str:
    return str(getattr(row.said, name)) if row.said else ""


COLUMNS: tuple[tuple[object, Callable[[CompanyGroup], str]], ...] = (
    (QT_TRANSLATE_NOOP("CompanyModel", "Company"), lambda row: row.name),
    (QT_TRANSLATE_NOOP("CompanyModel", "People"), lambda row: number(row.people)),
    (
        QT_TRANSLATE_NOOP("CompanyModel", "Warm"),
        lambda row: number(row.warm) if row.warm else "",
    ),
    (QT_TRANSLATE_NOOP("CompanyModel", "Warmest"), lambda row: word_of(LEVELS[row.level])),
    (QT_TRANSLATE_NOOP("CompanyModel", "Last sign"), _last),
    (QT_TRANSLATE_NOOP("CompanyModel", "Domain"), partial(_said, "domain")),
    (QT_TRANSLATE_NOOP("CompanyModel", "Website"), partial(_said, "website")),
    (QT_TRANSLATE_NOOP("CompanyModel", "Phone"), partial(_said, "phone")),
    (QT_TRANSLATE_NOOP("CompanyModel", "Address"), partial(_said, "address")),
    (QT_TRANSLATE_NOOP("CompanyModel", "Size"), partial(_said, "size")),
)
"""Each column's heading with how a row fills it."""

SHOWN = 5
"""So many of them are shown until the user chooses."""

SORTS: tuple[CompanySort | None, ...] = (
    CompanySort.NAME,
    CompanySort.PEOPLE,
    None,
    CompanySort.WARMTH,
    CompanySort.ACTIVITY,
    *(None,) * (len(COLUMNS) - SHOWN),
)
"""By what each column sorts, in their order."""

_WARMEST, _LAST = 3, 4
_NAME_OF = attrgetter("name")
"""There may be tens of thousands: compared without asking Python for each."""


class CompanyModel(GrowingModel[CompanyGroup]):
    """Companies in the order in which they were handed over."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(COLUMNS, "CompanyModel", parent)
        self._names: list[object] = []

    def show_groups(self, groups: Sequence[CompanyGroup]) -> None:
        """Have these. What only changed in place keeps selection and view."""
        names = list(map(_NAME_OF, groups))
        if names != self._names:
            self._names = names
            self._begin_with(groups)
        elif groups:
            self._rows = list(groups)
            end = self.index(len(groups) - 1, len(COLUMNS) - 1)
            self.dataChanged.emit(self.index(0, 0), end)

    def canFetchMore(self, parent: Index) -> bool:
        """All of them are handed over at once."""
        return False

    def place_of(self, key: object) -> int | None:
        return self._names.index(key) if key in self._names else None

    def _key_of(self, row: CompanyGroup) -> str:
        return row.name

    def _sign_of(self, row: CompanyGroup, column: int) -> Sign | None:
        return LEVELS[row.level] if column == _WARMEST else None

    def _tip_of(self, row: CompanyGroup, column: int) -> str:
        at = row.last_event_at
        return full_time(at) if column == _LAST and at else row.name
