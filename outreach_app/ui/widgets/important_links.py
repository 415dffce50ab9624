"""The links on which a click counts more: marked and unmarked by their address."""

from collections.abc import Sequence

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from outreach_app.ui.widgets.parts import GAP, button, label, line_field, row


class LinkLine(QWidget):
    """One marked link."""

    unmark_wanted = Signal(str)

    def __init__(self, url: str) -> None:
        super().__init__()
        self._url = url
        self._back = button(self.tr("Unmark"))
        self._back.setAccessibleName(f"{self.tr('Unmark')} {url}")
        line = row(label(url, wrap=True), self._back)
        line.setStretch(0, 1)
        self.setLayout(line)
        self._back.clicked.connect(self._ask)

    @Slot()
    def _ask(self) -> None:
        self.unmark_wanted.emit(self._url)


class ImportantLinks(QFrame):
    """Shows links, and takes one more."""

    mark_wanted = Signal(str, bool)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("card")
        self._links: tuple[str, ...] = ()
        self._url = line_field(self.tr("Address of a link"), "https://example.com/pricing")
        self._mark = button(self.tr("Mark"))
        self._rows = QVBoxLayout()
        self._rows.setSpacing(GAP)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(2 * GAP, 2 * GAP, 2 * GAP, 2 * GAP)
        whole.setSpacing(GAP)
        whole.addWidget(label(self.tr("Important links"), "heading"))
        hint = self.tr("The address as it stands in your mails, such as your prices.")
        whole.addWidget(label(hint, "muted", wrap=True))
        whole.addLayout(self._rows)
        whole.addLayout(row(self._url, self._mark))
        self._mark.clicked.connect(self._ask_mark)
        self._url.returnPressed.connect(self._ask_mark)

    @Slot(object)
    def show_links(self, links: Sequence[str]) -> None:
        """Show these links."""
        if tuple(links) == self._links:
            return
        self._links = tuple(links)
        while (item := self._rows.takeAt(0)) is not None:
            if (gone := item.widget()) is not None:
                gone.deleteLater()
        for url in self._links:
            line = LinkLine(url)
            line.unmark_wanted.connect(self._ask_unmark)
            self._rows.addWidget(line)

    @property
    def typed(self) -> str:
        """The link that is being typed."""
        return self._url.text()

    def show_typed(self, typed: str) -> None:
        """Go on typing this."""
        self._url.setText(typed)

    @Slot()
    def _ask_mark(self) -> None:
        url = self._url.text().strip()
        if url:
            self._url.clear()
            self.mark_wanted.emit(url, True)

    @Slot(str)
    def _ask_unmark(self, url: str) -> None:
        self.mark_wanted.emit(url, False)
