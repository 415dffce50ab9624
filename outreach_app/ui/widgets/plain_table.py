"""What all tables of the desk look like: whole rows, no grid, headings on the left."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractItemView, QTableView

ROW = 38
"""Pixels from one row to the next."""


def make_plain(
    table: QTableView,
    mode: QAbstractItemView.SelectionMode = QAbstractItemView.SelectionMode.SingleSelection,
    row: int = ROW,
) -> None:
    """Have the table show rows, each `row` pixels high, rather than cells; Tab leaves it."""
    table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
    table.setSelectionMode(mode)
    table.setShowGrid(False)
    table.setWordWrap(False)
    table.setTabKeyNavigation(False)
    table.setCornerButtonEnabled(False)
    table.verticalHeader().hide()
    table.verticalHeader().setDefaultSectionSize(row)
    heads = table.horizontalHeader()
    heads.setHighlightSections(False)
    heads.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
