"""The list of sent mails: rows as handed over, page by page. It fetches nothing itself."""

from collections.abc import Callable
from datetime import UTC, datetime

from PySide6.QtCore import (
    QT_TRANSLATE_NOOP,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Signal,
)

from outreach_app.domain.mails import Role
from outreach_app.domain.sent_mails import SentKey, SentPage, SentRow
from outreach_app.ui.fate_text import FATES
from outreach_app.ui.models.growing_model import GrowingModel
from outreach_app.ui.text import full_time, time_in_words, word_of
from outreach_app.ui.words import Sign

Index = QModelIndex | QPersistentModelIndex


def _when(row: SentRow) -> str:
    return time_in_words(row.accepted_at, datetime.now(UTC).astimezone())


def _whom(row: SentRow) -> str:
    """A copy names its own recipient."""
    is_copy = row.role is not Role.TO
    return f"{row.recipient} ({row.role.value.capitalize()})" if is_copy else row.prospect_name


COLUMNS: tuple[tuple[object, Callable[[SentRow], str]], ...] = (
    (QT_TRANSLATE_NOOP("SentModel", "State"), lambda row: word_of(FATES[row.fate])),
    (QT_TRANSLATE_NOOP("SentModel", "To"), _whom),
    (QT_TRANSLATE_NOOP("SentModel", "Subject"), lambda row: row.subject),
    (QT_TRANSLATE_NOOP("SentModel", "Sent"), _when),
)
"""Each column's heading with how a row fills it."""


class SentModel(GrowingModel[SentRow]):
    """Sent mails, newest first. `more_wanted` carries the key to go on from."""

    more_wanted = Signal(object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(COLUMNS, "SentModel", parent)
        self._next: SentKey | None = None
        self._is_asking = False

    def show_first(self, page: SentPage) -> None:
        """Begin anew with this page. Rows that only changed in place keep view and selection."""
        self._show(page.rows)
        self._end_page(page)

    def append(self, page: SentPage) -> None:
        """Add the page that was asked for."""
        self._go_on_with(page.rows)
        self._end_page(page)

    def stop_asking(self) -> None:
        """The page that was asked for did not come; scrolling may ask again."""
        self._is_asking = False

    def canFetchMore(self, parent: Index) -> bool:
        return not parent.isValid() and self._next is not None and not self._is_asking

    def fetchMore(self, parent: Index) -> None:
        if self.canFetchMore(parent):
            self._is_asking = True
            self.more_wanted.emit(self._next)

    def _end_page(self, page: SentPage) -> None:
        self._next = page.next
        self._is_asking = False

    def _key_of(self, row: SentRow) -> int:
        return row.id

    def _sign_of(self, row: SentRow, column: int) -> Sign | None:
        return FATES[row.fate] if column == 0 else None

    def _tip_of(self, row: SentRow, column: int) -> str:
        return full_time(row.accepted_at) if column == 3 else row.recipient
