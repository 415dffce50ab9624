"""How wide the columns of a table are where they can not all have what they wish for."""

from collections.abc import Iterable, Mapping, Sequence, Set

from PySide6.QtCore import QByteArray, QEvent, QObject, Signal, Slot
from PySide6.QtWidgets import QTableView

_KEPT = 2
"""So many columns stand in the narrowest table."""


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


def who_stands_aside(least: Sequence[int], dear: Sequence[bool], room: int) -> set[int]:
    """Which of these columns have no room for their least: the last first, those dear at last.

    The first is always kept, and one more.
    """
    places = range(len(least))
    leaving = sorted(places[1:], key=lambda place: (dear[place], -place))
    kept, aside = sum(least), set[int]()
    for place in leaving[: max(0, len(least) - _KEPT)]:
        if kept <= room:
            break
        kept -= least[place]
        aside.add(place)
    return aside


class ColumnRoom(QObject):
    """Shares a table's width among its columns, and remembers what each wishes for.

    A column never goes below its title or what `least` says of it; the last takes what is left.
    Where that is too much, the last ones stand aside until there is room again: the order that
    the user gave them says what matters. Those that the user switched on are `dear`: they stay.
    """

    dragged = Signal()
    """The user gave a column another width. Sharing the room among all does not count."""

    def __init__(
        self,
        table: QTableView,
        wished: Sequence[int],
        least: Sequence[int],
        dear: Set[int] = frozenset(),
    ) -> None:
        super().__init__(table)
        self._heads = table.horizontalHeader()
        self._viewport = table.viewport()
        self._wished = list(wished)
        self._least = tuple(least)
        self._dear = dear
        self._aside: set[int] = set()
        self._titles: dict[int, int] = {}
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

    def is_wanted(self, place: int) -> bool:
        """Whether the user wants this column, be there room for it or not."""
        return place in self._aside or not self._heads.isSectionHidden(place)

    def switch(self, place: int, *, is_on: bool) -> None:
        """The user wants this column, or does not."""
        self._aside.discard(place)
        self._heads.setSectionHidden(place, not is_on)
        self.fit()

    def state(self) -> QByteArray:
        """The header's state with the widths that are wished for."""
        self._set_aside(())
        self._resize(dict(enumerate(self._wished)))
        state = self._heads.saveState()
        self.fit()
        return state

    def restore(self, state: QByteArray) -> None:
        """The header as it was kept; what can not be read changes nothing."""
        self._set_aside(())
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
        shown = [place for place in places if self.is_wanted(place)]
        if not shown:
            return
        room = self._viewport.width()
        least = [max(self._least[one], self._title_width(one)) for one in shown]
        aside = who_stands_aside(least, [one in self._dear for one in shown], room)
        self._set_aside(shown[place] for place in aside)
        least = [one for place, one in enumerate(least) if place not in aside]
        shown = [one for place, one in enumerate(shown) if place not in aside]
        sizes = fitted([self._wished[one] for one in shown], least, room)
        sizes[-1] += max(0, room - sum(sizes))
        self._resize(dict(zip(shown, sizes, strict=True)))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() is QEvent.Type.Resize:
            self.fit()
        return super().eventFilter(watched, event)

    def _title_width(self, place: int) -> int:
        """What Qt says of a hidden section is nothing, so what it said before is kept."""
        if not self._heads.isSectionHidden(place):
            self._titles[place] = self._heads.sectionSizeHint(place)
        return self._titles.get(place, 0)

    def _set_aside(self, places: Iterable[int]) -> None:
        wanted = set(places)
        self._is_fitting = True
        for place in self._aside ^ wanted:
            self._heads.setSectionHidden(place, place in wanted)
        self._is_fitting = False
        self._aside = wanted

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
