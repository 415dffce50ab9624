"""Two panes beside each other, with a line between them that can be dragged."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QSplitter, QWidget


def panes(
    left: QWidget, right: QWidget, *, widths: tuple[int, int], shares: tuple[int, int] = (3, 2)
) -> QSplitter:
    """The panes with these widths in pixels; what is more or less is parted in these shares.

    It measures what it is handed, so hand over panes that are filled afterwards where they are
    full of widgets.
    """
    made = QSplitter(Qt.Orientation.Horizontal)
    made.setChildrenCollapsible(False)
    made.setHandleWidth(1)
    for place, (pane, share) in enumerate(zip((left, right), shares, strict=True)):
        made.addWidget(pane)
        made.setStretchFactor(place, share)
    made.setSizes(list(widths))
    return made
