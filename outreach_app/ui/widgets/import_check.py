"""The third step of an import: what it would do, and each row that can not be taken."""

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import (
    QFileDialog,
    QHeaderView,
    QTableWidget,
    QTableWidgetItem,
    QVBoxLayout,
    QWidget,
)

from outreach_app.domain.lists.reports import ImportOrder, ImportReport
from outreach_app.ui.said.reading import said
from outreach_app.ui.tokens import Tokens
from outreach_app.ui.widgets.parts import GAP, button, card, label, row
from outreach_app.ui.words import number

SHOWN = 500
"""Bad rows that are listed; the file for mending has them all."""


class ImportCheck(QWidget):
    """Shows an ImportReport of a trial."""

    save_wanted = Signal(str, object, object)

    def __init__(self, tokens: Tokens, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._tokens = tokens
        self._order: ImportOrder | None = None
        self.report: ImportReport | None = None
        """What is shown."""
        self._numbers = [label(rank="title") for _ in range(4)]
        self._words = [label(rank="muted") for _ in range(4)]
        self._more = label(rank="muted", wrap=True)
        self._head = label(rank="heading", wrap=True)
        self._bad = QTableWidget(0, 3)
        self._save = button(self.tr("Save these rows for mending…"))
        self._build()
        self._save.clicked.connect(self._ask_file)

    @property
    def has_anybody(self) -> bool:
        """Whether the import would do anything."""
        return self.report is not None and bool(self.report.added or self.report.changed)

    def show_report(self, order: ImportOrder, report: ImportReport) -> None:
        """Show what would happen."""
        self._order, self.report = order, report
        counts = (
            (report.added, self.tr("new")),
            (report.changed, self.tr("to change")),
            (report.unchanged + report.skipped, self.tr("left as they are")),
            (len(report.bad), self.tr("can not be taken")),
        )
        for shown, word, (count, text) in zip(self._numbers, self._words, counts, strict=True):
            shown.setText(number(count))
            word.setText(text)
        self._more.setText(" ".join(self._sentences(report)))
        self._more.setVisible(bool(self._more.text()))
        self._show_bad(report)

    def _sentences(self, report: ImportReport) -> list[str]:
        found: list[str] = []
        if not self.has_anybody:
            found.append(self.tr("Nobody in this list would be added or changed."))
        if report.doubles:
            one = self.tr("1 row has an address that stands higher up in the same file.")
            many = self.tr("{0} rows have an address that stands higher up in the same file.")
            words = one if report.doubles == 1 else many
            found.append(words.format(number(report.doubles)))
        if report.erased:
            words = self.tr("{0} asked to be forgotten, and are left out.")
            found.append(words.format(number(report.erased)))
        if report.new_stages:
            words = self.tr("New stages: {0}.")
            found.append(words.format(", ".join(report.new_stages)))
        return found

    def _show_bad(self, report: ImportReport) -> None:
        shown = report.bad[:SHOWN]
        for widget in (self._head, self._bad, self._save):
            widget.setVisible(bool(shown))
        single = self.tr("1 row can not be taken. The rest can be imported without it.")
        many = self.tr("{0} rows can not be taken. The rest can be imported without them.")
        words = single if len(report.bad) == 1 else many
        first = self.tr("These are the first {0}.").format(SHOWN)
        more = first if len(report.bad) > SHOWN else ""
        self._head.setText(f"{words.format(number(len(report.bad)))} {more}".strip())
        self._bad.setRowCount(len(shown))
        for line, one in enumerate(shown):
            texts = (str(one.number), said(one.reason), " · ".join(filter(None, one.cells)))
            for place, text in enumerate(texts):
                item = QTableWidgetItem(" ".join(text.split())[:300])
                item.setFlags(Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable)
                item.setToolTip(text[:600])
                self._bad.setItem(line, place, item)

    def _build(self) -> None:
        frame, inner = card()
        numbers = row(spacing=4 * GAP)
        for count, word in zip(self._numbers, self._words, strict=True):
            one = QVBoxLayout()
            one.setSpacing(0)
            one.addWidget(count)
            one.addWidget(word)
            numbers.addLayout(one)
        numbers.addStretch(1)
        inner.addLayout(numbers)
        inner.addWidget(self._more)
        self._bad.setAccessibleName(self.tr("Rows that can not be taken"))
        self._bad.setHorizontalHeaderLabels(
            [self.tr("Line"), self.tr("Why"), self.tr("What stands there")]
        )
        self._bad.verticalHeader().hide()
        self._bad.setShowGrid(False)
        self._bad.setTabKeyNavigation(False)
        header = self._bad.horizontalHeader()
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        header.setMinimumSectionSize(70)
        header.setSectionResizeMode(0, QHeaderView.ResizeMode.ResizeToContents)
        header.setSectionResizeMode(1, QHeaderView.ResizeMode.Stretch)
        self._bad.setColumnWidth(2, 240)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(GAP + 4)
        whole.addWidget(frame)
        whole.addWidget(self._head)
        whole.addWidget(self._bad, 1)
        whole.addLayout(row(self._save, 1))
        whole.addStretch(0)

    @Slot()
    def _ask_file(self) -> None:
        dialog = QFileDialog(self, self.tr("Save the rows for mending"))
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setDefaultSuffix("csv")
        dialog.selectFile(self.tr("rows to mend.csv"))
        dialog.fileSelected.connect(self._take_file)
        dialog.open()

    @Slot(str)
    def _take_file(self, path: str) -> None:
        self.save_wanted.emit(path, self._order, self.report)
