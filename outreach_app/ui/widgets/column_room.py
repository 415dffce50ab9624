"""How wide the columns of a table are where they can not all have what they wish for."""

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QByteArray, QEvent, QObject, Signal, Slot
from PySide6.QtWidgets import QTableView


def fitted(wished: Sequence[int], least: Sequence[int], room: int) -> list[int]:
    """Widths for these columns in so many pixels: as wished while there is room for it.

    Each gives way in the measure of what it can spare, none below its least: where even that
    is too much, the table scrolls.
    """
    spare = [max(0, wish - low) for wish, low in zip(wished, least, strict=True)]
    missing = sum(wished) - room
    if missing <= 0 or not sum(spare):
        return list(wished)
    part = min(1.0, missing / sum(spare))
    return [int(wish - own * part) for wish, own in zip(wished, spare, strict=True)]


class ColumnRoom(QObject):
    """Shares a table's width among its columns, and remembers what each wishes for.

    A column never goes below its title or what `least` says of it; the last takes what is left.
    """

    dragged = Signal()
    """The user gave a column another width. Sharing the room among all does not count."""

    def __init__(self, table: QTableView, wished: Sequence[int], least: Sequence[int]) -> None:
        super().__init__(table)
        self._heads = table.horizontalHeader()
        self._viewport = table.viewport()
        self._wished = list(wished)
        self._least = tuple(least)
        self._is_fitting = False
        self._heads.setStretchLastSection(False)
        self._viewport.installEventFilter(self)
        self._heads.sectionResized.connect(self._note)
        self._heads.sectionMoved.connect(self.fit)
        self.fit()

    def wish(self, place: int, width: int) -> None:
        """What this column wishes for from now on."""
        self._wished[place] = width
        self.fit()

    def state(self) -> QByteArray:
        """The header's state with the widths that are wished for."""
        self._resize(dict(enumerate(self._wished)))
        state = self._heads.saveState()
        self.fit()
        return state

    def restore(self, state: QByteArray) -> None:
        """The header as it was kept; what can not be read changes nothing."""
        self._is_fitting = True
        is_read = self._heads.restoreState(state)
        self._heads.setStretchLastSection(False)
        self._is_fitting = False
        if is_read:
            kept = [self._heads.sectionSize(place) for place in range(self._heads.count())]
            self._wished = [now or before for now, before in zip(kept, self._wished, strict=True)]
        self.fit()

    @Slot()
    def fit(self) -> None:
        """Share the width that there is."""
        places = [self._heads.logicalIndex(n) for n in range(self._heads.count())]
        shown = [place for place in places if not self._heads.isSectionHidden(place)]
        if not shown:
            return
        room = self._viewport.width()
        least = [max(self._least[one], self._heads.sectionSizeHint(one)) for one in shown]
        sizes = fitted([self._wished[one] for one in shown], least, room)
        sizes[-1] += max(0, room - sum(sizes))
        self._resize(dict(zip(shown, sizes, strict=True)))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() is QEvent.Type.Resize:
            self.fit()
        return super().eventFilter(watched, event)

    def _resize(self, sizes: Mapping[int, int]) -> None:
        self._is_fitting = True
        for place, size in sizes.items():
            if not self._heads.isSectionHidden(place):
                self._heads.resizeSection(place, size)
        self._is_fitting = False

    @Slot(int, int, int)
    def _note(self, place: int, _before: int, size: int) -> None:
        """The user dragged it: that is its wish."""
        if not self._is_fitting and size:
            self._wished[place] = size
            self.dragged.emit()
