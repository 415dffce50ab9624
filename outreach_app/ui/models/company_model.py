"""The list of companies: each with its people in numbers. It fetches nothing itself."""

from collections.abc import Callable, Sequence
from datetime import UTC, datetime

from PySide6.QtCore import QT_TRANSLATE_NOOP, QModelIndex, QObject, QPersistentModelIndex, Qt

from outreach_app.domain.company_groups import CompanyGroup, CompanySort
from outreach_app.ui.icons import ink_icon
from outreach_app.ui.models.growing_model import GrowingModel
from outreach_app.ui.tokens import LIGHT, Tokens
from outreach_app.ui.words import LEVELS, full_time, number, time_in_words, word_of

Index = QModelIndex | QPersistentModelIndex


def _last(row: CompanyGroup) -> str:
    at = row.last_event_at
    return time_in_words(at, datetime.now(UTC).astimezone()) if at else ""


COLUMNS: tuple[tuple[object, Callable[[CompanyGroup], str]], ...] = (
    (QT_TRANSLATE_NOOP("CompanyModel", "Company"), lambda row: row.name),
    (QT_TRANSLATE_NOOP("CompanyModel", "People"), lambda row: number(row.people)),
    (
        QT_TRANSLATE_NOOP("CompanyModel", "Warm"),
        lambda row: number(row.warm) if row.warm else "",
    ),
    (QT_TRANSLATE_NOOP("CompanyModel", "Warmest"), lambda row: word_of(LEVELS[row.level])),
    (QT_TRANSLATE_NOOP("CompanyModel", "Last sign"), _last),
)
"""Each column's heading with how a row fills it."""

SORTS: tuple[CompanySort | None, ...] = (
    CompanySort.NAME,
    CompanySort.PEOPLE,
    None,
    CompanySort.WARMTH,
    CompanySort.ACTIVITY,
)
"""By what each column sorts, in their order."""

_WARMEST, _LAST = 3, 4


class CompanyModel(GrowingModel[CompanyGroup]):
    """Companies in the order in which they were handed over."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(COLUMNS, "CompanyModel", parent)
        self._tokens: Tokens = LIGHT

    def show_groups(self, groups: Sequence[CompanyGroup]) -> None:
        """Have these. What only changed in place keeps selection and view."""
        if [one.name for one in groups] != [one.name for one in self._rows]:
            self._begin_with(groups)
        elif groups:
            self._rows = list(groups)
            end = self.index(len(groups) - 1, len(COLUMNS) - 1)
            self.dataChanged.emit(self.index(0, 0), end)

    def place_of(self, name: str | None) -> int | None:
        """In which line a company stands."""
        return next((n for n, row in enumerate(self._rows) if row.name == name), None)

    def dress(self, tokens: Tokens) -> None:
        """Take the theme's colours."""
        self._tokens = tokens
        self.layoutChanged.emit()

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        row = self.row_at(index)
        if row is None:
            return None
        if role == Qt.ItemDataRole.DisplayRole:
            return self.words_at(index)
        if role == Qt.ItemDataRole.DecorationRole and index.column() == _WARMEST:
            sign = LEVELS[row.level]
            return ink_icon(sign.icon, getattr(self._tokens, sign.ink), 16)
        if role == Qt.ItemDataRole.ToolTipRole:
            at = row.last_event_at
            return full_time(at) if index.column() == _LAST and at else row.name
        return None

    def canFetchMore(self, parent: QModelIndex | QPersistentModelIndex) -> bool:
        """All of them are handed over at once."""
        return False
