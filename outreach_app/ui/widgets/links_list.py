"""The links of a mail, each with who followed it."""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QListWidget, QListWidgetItem, QWidget

from outreach_app.domain.timeline import LinkState
from outreach_app.ui.icons import ink_icon
from outreach_app.ui.tokens import Tokens

_TALLEST = 132


class LinksList(QListWidget):
    """A list to be read. Nothing in it leads anywhere."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("framed")
        self.setAccessibleName(self.tr("Links of this mail, and who followed them"))
        self.setMaximumHeight(_TALLEST)
        self.setWordWrap(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)

    def show_links(self, links: Sequence[LinkState], tokens: Tokens) -> None:
        """Show these."""
        self.clear()
        for link in links:
            icon, ink, words = self._state_of(link)
            text = link.text.strip() if link.text.strip() not in ("", link.url) else ""
            what = f"{text} ({link.url})" if text else link.url
            item = QListWidgetItem(ink_icon(icon, getattr(tokens, ink), 16), f"{words}: {what}")
            item.setToolTip(link.url)
            self.addItem(item)

    def _state_of(self, link: LinkState) -> tuple[str, str, str]:
        if link.human_clicks:
            words = self.tr("Followed by a person, {0} ×").format(link.human_clicks)
            return ("human", "human", words)
        if not link.tracked:
            return "note", "muted", link.reason or self.tr("Not tracked")
        if link.machine_clicks:
            return "machine", "machine", self.tr("Only machines followed it")
        return "waiting", "muted", self.tr("Not followed yet")
