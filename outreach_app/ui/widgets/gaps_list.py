"""Who of the recipients lacks a field: each a line that leads to their preview."""

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QListWidget, QListWidgetItem, QVBoxLayout, QWidget

from outreach_app.domain.reports import GapReport
from outreach_app.ui.widgets.parts import GAP, label

_ID = Qt.ItemDataRole.UserRole
_TALLEST = 118


class GapsList(QWidget):
    """Hidden while nobody lacks anything."""

    chosen = Signal(int)
    """The prospect's id."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._words = label(rank="fieldLabel", wrap=True)
        self._list = QListWidget()
        self._list.setObjectName("framed")
        self._list.setAccessibleName(self.tr("Recipients whose mail would be held"))
        self._list.setMaximumHeight(_TALLEST)
        self._list.itemActivated.connect(self._tell)
        self._list.itemClicked.connect(self._tell)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(GAP // 2)
        whole.addWidget(self._words)
        whole.addWidget(self._list)
        self.hide()

    @property
    def words(self) -> str:
        """What is said above the list."""
        return self._words.text()

    def show_report(self, report: GapReport) -> None:
        """Name who lacks what."""
        self._list.clear()
        for gap in report.gaps:
            missing = ", ".join(name.replace("_", " ") for name in gap.missing)
            item = QListWidgetItem(self.tr("{0}: {1} is empty").format(gap.name, missing))
            item.setData(_ID, gap.prospect_id)
            self._list.addItem(item)
        words = self.tr("{0} of {1} would be held:").format(len(report.gaps), report.checked)
        if report.checked < report.total:
            words += self.tr(" (of {0}, the first were looked at)").format(report.total)
        self._words.setText(words)
        self.setVisible(bool(report.gaps) and report.total > 1)

    @Slot(QListWidgetItem)
    def _tell(self, item: QListWidgetItem) -> None:
        self.chosen.emit(int(item.data(_ID)))
