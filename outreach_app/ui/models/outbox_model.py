"""The outbox as its page shows it: what asks the user first, then what leaves, day by day."""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from itertools import groupby

from PySide6.QtCore import (
    QT_TRANSLATE_NOOP,
    QAbstractTableModel,
    QCoreApplication,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
)
from PySide6.QtGui import QFont

from outreach_app.domain.mails import OutgoingState
from outreach_app.domain.reports import OutboxRow
from outreach_app.ui.icons import ink_icon
from outreach_app.ui.plan_text import day_in_words, leaves_in_words, why_in_words
from outreach_app.ui.said.reading import said
from outreach_app.ui.text import STATES, word_of
from outreach_app.ui.theme import Theme

Index = QModelIndex | QPersistentModelIndex

ASKED = (OutgoingState.UNKNOWN, OutgoingState.HELD, OutgoingState.FAILED)
"""States that wait for the user's word, the most pressing first."""


@dataclass(frozen=True, slots=True)
class Heading:
    """A line that says what follows."""

    text: str


def _leaves(row: OutboxRow) -> str:
    return leaves_in_words(row, datetime.now(UTC))


def _why(row: OutboxRow) -> str:
    return why_in_words(row) or said(row.reason)


COLUMNS: tuple[tuple[object, Callable[[OutboxRow], str]], ...] = (
    (QT_TRANSLATE_NOOP("OutboxModel", "State"), lambda row: word_of(STATES[row.state])),
    (QT_TRANSLATE_NOOP("OutboxModel", "To"), lambda row: row.prospect_name or row.recipient),
    (QT_TRANSLATE_NOOP("OutboxModel", "Subject"), lambda row: row.subject),
    (QT_TRANSLATE_NOOP("OutboxModel", "Leaves"), _leaves),
    (QT_TRANSLATE_NOOP("OutboxModel", "Why"), _why),
)
"""Each column's heading with how a row fills it."""


class OutboxModel(QAbstractTableModel):
    """Mails that are not sent, below headings."""

    def __init__(self, theme: Theme, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._rows: tuple[OutboxRow, ...] = ()
        self._lines: list[OutboxRow | Heading] = []

    def show_rows(self, rows: Sequence[OutboxRow]) -> None:
        """Replace all rows; what is the same already is left alone."""
        if tuple(rows) == self._rows:
            return
        self.beginResetModel()
        self._rows = tuple(rows)
        self._lines = list(_lines(self._rows, datetime.now(UTC)))
        self.endResetModel()

    def row_at(self, index: Index) -> OutboxRow | None:
        """The mail behind an index; None for a heading."""
        line = self._lines[index.row()] if index.isValid() else None
        return line if isinstance(line, OutboxRow) else None

    def place_of(self, mail_id: int | None) -> int | None:
        """In which line a mail stands."""
        return next(
            (
                place
                for place, line in enumerate(self._lines)
                if isinstance(line, OutboxRow) and line.id == mail_id
            ),
            None,
        )

    @property
    def headings(self) -> tuple[int, ...]:
        """The lines that are headings."""
        return tuple(n for n, line in enumerate(self._lines) if isinstance(line, Heading))

    @property
    def first(self) -> int | None:
        """The line of the first mail."""
        return next((n for n, line in enumerate(self._lines) if isinstance(line, OutboxRow)), None)

    def rowCount(self, parent: Index = QModelIndex()) -> int:
        return 0 if parent.isValid() else len(self._lines)

    def columnCount(self, parent: Index = QModelIndex()) -> int:
        return 0 if parent.isValid() else len(COLUMNS)

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> object:
        if role != Qt.ItemDataRole.DisplayRole or orientation != Qt.Orientation.Horizontal:
            return None
        return QCoreApplication.translate("OutboxModel", str(COLUMNS[section][0]))

    def flags(self, index: Index) -> Qt.ItemFlag:
        if index.isValid() and self.row_at(index) is None:
            return Qt.ItemFlag.ItemIsEnabled
        return super().flags(index)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid():
            return None
        line = self._lines[index.row()]
        if isinstance(line, Heading):
            return _of_heading(line, index.column(), role)
        if role == Qt.ItemDataRole.DisplayRole:
            return COLUMNS[index.column()][1](line)
        if role == Qt.ItemDataRole.DecorationRole and index.column() == 0:
            sign = STATES[line.state]
            return ink_icon(sign.icon, getattr(self._theme.tokens, sign.ink), 16)
        if role == Qt.ItemDataRole.ToolTipRole:
            return said(line.reason) or _why(line) or line.recipient
        return None


def _of_heading(heading: Heading, column: int, role: int) -> object:
    if role == Qt.ItemDataRole.DisplayRole and column == 0:
        return heading.text
    if role == Qt.ItemDataRole.FontRole:
        font = QFont()
        font.setBold(True)
        return font
    return None


def _lines(rows: Sequence[OutboxRow], now: datetime) -> Iterable[OutboxRow | Heading]:
    asked = sorted((row for row in rows if row.state in ASKED), key=_urgency)
    if asked:
        yield Heading(QCoreApplication.translate("OutboxModel", "Waiting for your word"))
        yield from asked
    leaving = [row for row in rows if row.state not in ASKED]
    timed = sorted((row for row in leaving if row.why is None or row.leaves_at), key=_time)
    for day, mails in groupby(timed, key=lambda row: _time(row)[0].astimezone().date()):
        yield Heading(day_in_words(day, now.astimezone().date()))
        yield from mails
    never = [row for row in leaving if row.why is not None and row.leaves_at is None]
    if never:
        yield Heading(QCoreApplication.translate("OutboxModel", "Never, by your rules"))
        yield from never


def _urgency(row: OutboxRow) -> tuple[int, int]:
    return (ASKED.index(row.state), -row.id)


def _time(row: OutboxRow) -> tuple[datetime, int]:
    """When it leaves; now for what is on its way."""
    now = datetime.now(UTC)
    return (max(row.leaves_at or now, now), row.id)
