"""Who gets no mail: rows as handed over, page by page. It asks for more and fetches nothing."""

from collections.abc import Callable, Sequence
from datetime import UTC, datetime

from PySide6.QtCore import (
    QT_TRANSLATE_NOOP,
    QCoreApplication,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Signal,
)

from outreach_app.domain.suppressions import PatternKind, Suppression
from outreach_app.ui.models.growing_model import GrowingModel
from outreach_app.ui.suppression_text import reason_in_words
from outreach_app.ui.text import full_time, time_in_words

Index = QModelIndex | QPersistentModelIndex

PAGE = 200
"""Rows asked for at once."""


def _pattern(entry: Suppression) -> str:
    if entry.kind is PatternKind.ADDRESS:
        return entry.pattern
    everybody = QCoreApplication.translate("SuppressionModel", "Everybody at {0}")
    return everybody.format(entry.pattern)


def _since(entry: Suppression) -> str:
    return time_in_words(entry.at, datetime.now(UTC).astimezone())


COLUMNS: tuple[tuple[object, Callable[[Suppression], str]], ...] = (
    (QT_TRANSLATE_NOOP("SuppressionModel", "No mail to"), _pattern),
    (QT_TRANSLATE_NOOP("SuppressionModel", "Why"), lambda one: reason_in_words(one.reason_code)),
    (QT_TRANSLATE_NOOP("SuppressionModel", "Note"), lambda one: one.sentence),
    (QT_TRANSLATE_NOOP("SuppressionModel", "From"), lambda one: one.source),
    (QT_TRANSLATE_NOOP("SuppressionModel", "Since"), _since),
)
"""Each column's heading with how a row fills it."""


class SuppressionModel(GrowingModel[Suppression]):
    """Entries, the latest first. `more_wanted` carries the last entry at hand."""

    more_wanted = Signal(object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(COLUMNS, "SuppressionModel", parent)
        self._has_more = False

    def show_first(self, rows: Sequence[Suppression]) -> None:
        """Begin anew with this page."""
        self._has_more = len(rows) >= PAGE
        self._begin_with(rows)

    def append(self, rows: Sequence[Suppression]) -> None:
        """Add the page that was asked for."""
        self._has_more = len(rows) >= PAGE
        self._go_on_with(rows)

    def canFetchMore(self, parent: Index) -> bool:
        return not parent.isValid() and self._has_more

    def fetchMore(self, parent: Index) -> None:
        if self.canFetchMore(parent):
            self._has_more = False  # until the page is here
            self.more_wanted.emit(self._rows[-1])

    def _key_of(self, row: Suppression) -> object:
        return row.kind, row.pattern

    def _tip_of(self, row: Suppression, column: int) -> str:
        return f"{row.sentence}\n{full_time(row.at)}".strip()
