"""Plain pages of the help: headings and paragraphs, for reading."""

from collections.abc import Sequence

from PySide6.QtWidgets import QScrollArea, QVBoxLayout, QWidget

from outreach_app.ui.widgets.parts import GAP, card, label

Paragraphs = Sequence[tuple[str, str]]
"""A heading each, and what it says."""


class PlainPage(QScrollArea):
    """Shows paragraphs under their headings."""

    def __init__(self, name: str, paragraphs: Paragraphs, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWidgetResizable(True)
        self.setAccessibleName(name)
        inside = QWidget()
        whole = QVBoxLayout(inside)
        whole.setContentsMargins(0, GAP, GAP, 0)
        whole.setSpacing(GAP + 4)
        for heading, text in paragraphs:
            frame, inner = card()
            inner.addWidget(label(heading, "heading", wrap=True))
            inner.addWidget(label(text, wrap=True))
            whole.addWidget(frame)
        whole.addStretch(1)
        self.setWidget(inside)
