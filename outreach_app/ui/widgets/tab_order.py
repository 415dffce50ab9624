"""The order in which Tab goes on, where parts are made later than what stands below them."""

from itertools import pairwise

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget


def tab_through(*parts: QWidget) -> None:
    """Let Tab go through these as they are listed, and within each in the order of its making."""
    stops = [stop for part in parts for stop in _stops(part)]
    for before, after in pairwise(stops):
        QWidget.setTabOrder(before, after)


def _stops(part: QWidget) -> list[QWidget]:
    """The list that drops down from a choice is a window of its own, and no stop."""
    inside = [part, *part.findChildren(QWidget)]
    here = [one for one in inside if one.window() is part.window()]
    return [one for one in here if one.focusPolicy() & Qt.FocusPolicy.TabFocus]
