"""Which texts of a window do not have their room. Elided cells of tables have their tool tips."""

import re
from collections.abc import Iterator

from PySide6.QtCore import QEventLoop, Qt, QTimer
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractScrollArea,
    QCheckBox,
    QComboBox,
    QDialogButtonBox,
    QHeaderView,
    QLabel,
    QPushButton,
    QRadioButton,
    QScrollArea,
    QStyle,
    QStyleOptionComboBox,
    QTabBar,
    QToolButton,
    QWidget,
)

_BREAKS = re.compile(r"[\s/\-·—–]+")
"""Where a line may end."""

_TURNS = 4
"""Of the event loop, in which layouts settle."""

WORDED = (QLabel, QPushButton, QCheckBox, QRadioButton, QToolButton)


def clipped(root: QWidget) -> list[str]:
    """What is cut off below this widget, each with where and by how much."""
    settle()
    found: list[str] = []
    for widget in root.findChildren(QWidget):
        if not widget.isVisible():
            continue
        if isinstance(widget, WORDED) and widget.text() and not _room(widget):
            found.append(f"{type(widget).__name__} {widget.text()[:50]!r}: {widget.width()} px")
        if isinstance(widget, QComboBox) and not _combo_room(widget):
            found.append(f"QComboBox {widget.currentText()[:50]!r}: {widget.width()} px")
        if isinstance(widget, QHeaderView):
            found += _cut_titles(widget)
        if isinstance(widget, QTabBar) and _tabs_wide(widget) > widget.width() + 1:
            found.append(f"QTabBar {widget.tabText(0)!r} …: {widget.width()} px")
        if isinstance(widget, QScrollArea) and widget.horizontalScrollBar().maximum():
            found.append(f"QScrollArea {type(widget).__name__}: scrolls sideways")
    return [*found, *_overlapping(root), *_outside(root)]


def settle() -> None:
    """Let layouts settle as they do in the event loop: a grab would lay out otherwise."""
    loop = QEventLoop()
    for _ in range(_TURNS):
        QTimer.singleShot(0, loop.quit)
        loop.exec()


def _room(widget: QLabel | QAbstractButton) -> bool:
    """Whether the text has its room: buttons and labels of one line as wide as they want."""
    wanted = widget.sizeHint()
    if isinstance(widget, QLabel) and widget.wordWrap():
        is_high = widget.height() + 2 >= widget.heightForWidth(widget.width())
        return is_high and _longest_word(widget) <= widget.contentsRect().width() + 1
    return widget.width() + 1 >= wanted.width() and widget.height() + 3 >= wanted.height()


def _longest_word(widget: QLabel) -> int:
    """Pixels of what has to stand in one line."""
    words = _BREAKS.split(widget.text())
    return max(widget.fontMetrics().horizontalAdvance(word) for word in words)


def _combo_room(combo: QComboBox) -> bool:
    """Whether what is chosen can be read; fields that are typed into scroll."""
    if combo.isEditable() or combo.toolTip():
        return True
    option = QStyleOptionComboBox()
    combo.initStyleOption(option)
    place = combo.style().subControlRect(
        QStyle.ComplexControl.CC_ComboBox,
        option,
        QStyle.SubControl.SC_ComboBoxEditField,
        combo,
    )
    wide = combo.fontMetrics().horizontalAdvance(combo.currentText())
    return wide <= place.width() + 2


def _cut_titles(heads: QHeaderView) -> Iterator[str]:
    if heads.orientation() is not Qt.Orientation.Horizontal:
        return
    for place in range(heads.count()):
        if heads.isSectionHidden(place):
            continue
        title = str(heads.model().headerData(place, Qt.Orientation.Horizontal) or "")
        if heads.sectionSize(place) + 1 < heads.sectionSizeHint(place):
            yield f"title {title!r}: {heads.sectionSize(place)} px"


def scrolling_columns(root: QWidget) -> list[str]:
    """Tables whose columns do not all fit, each with how much they lack."""
    heads = [one for one in root.findChildren(QHeaderView) if one.isVisible()]
    return [
        f"{one.count()} columns: {one.length()} px in {one.viewport().width()}"
        for one in heads
        if one.orientation() is Qt.Orientation.Horizontal
        and one.length() > one.viewport().width() + 1
    ]


def _tabs_wide(bar: QTabBar) -> int:
    return sum(bar.tabRect(place).width() for place in range(bar.count()))


def _overlapping(root: QWidget) -> Iterator[str]:
    """Worded widgets of one parent that lie upon each other: a layout that was squeezed."""
    by_parent: dict[QWidget | None, list[QWidget]] = {}
    for widget in root.findChildren(QWidget):
        inside = isinstance(widget.parentWidget(), QDialogButtonBox | QAbstractScrollArea)
        if isinstance(widget, WORDED) and widget.isVisible() and widget.text() and not inside:
            by_parent.setdefault(widget.parentWidget(), []).append(widget)
    for siblings in by_parent.values():
        for n, one in enumerate(siblings):
            for other in siblings[n + 1 :]:
                common = one.geometry().intersected(other.geometry())
                if common.width() > 2 and common.height() > 2:
                    yield f"{_words(one)} lies upon {_words(other)}"


def _outside(root: QWidget) -> Iterator[str]:
    """Worded widgets that reach beyond what they stand in, which cuts them off there."""
    for widget in root.findChildren(QWidget):
        above = widget.parentWidget()
        if not (isinstance(widget, WORDED) and widget.isVisible() and widget.text() and above):
            continue
        if isinstance(above.parentWidget(), QAbstractScrollArea):
            continue  # it scrolls
        if not above.rect().adjusted(-1, -1, 1, 1).contains(widget.geometry()):
            yield f"{_words(widget)} stands outside of {type(above).__name__}"


def _words(widget: QWidget) -> str:
    assert isinstance(widget, WORDED)
    return f"{type(widget).__name__} {widget.text()[:40]!r}"
