"""The second step of an import: how the file is read, and what each of its columns is."""

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QHeaderView,
    QTableWidget,
    QTableWidgetItem,
    QVBoxLayout,
    QWidget,
)

from outreach_app.domain.lists import columns
from outreach_app.domain.lists.duplicates import Duplicates
from outreach_app.domain.lists.encodings import ENCODINGS
from outreach_app.domain.lists.reports import ImportOrder
from outreach_app.domain.lists.tables import Format, Preview, Reading, TableKind
from outreach_app.ui.list_text import ENCODING_NAMES, delimiter_words, duplicate_words, target_word
from outreach_app.ui.widgets.parts import GAP, choice, label, line_field, row
from outreach_app.ui.widgets.tab_order import tab_through

EXAMPLES = 3


class ImportColumns(QWidget):
    """Shows a Preview with its guesses; `order` is what the user made of it."""

    look_wanted = Signal(object, object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._preview: Preview | None = None
        self._is_filling = False
        self._found = label(rank="muted", wrap=True)
        self._encoding = choice(self.tr("Encoding"))
        for name in ENCODINGS:
            self._encoding.addItem(ENCODING_NAMES[name], name)
        self._delimiter = choice(self.tr("Columns are parted by"))
        for mark, word in delimiter_words():
            self._delimiter.addItem(word, mark)
        self._sheet = choice(self.tr("Sheet"))
        self._header = QCheckBox(self.tr("The first row names the columns"))
        self._table = QTableWidget(0, 3)
        self._duplicates = choice(self.tr("People who are there already"))
        for kind, word in duplicate_words():
            self._duplicates.addItem(word, kind)
        self._tag = line_field(self.tr("Tag for everybody"), self.tr("such as Fair 2026"))
        self._targets: list[QComboBox] = []
        self._build()
        self._connect()
        self.setFocusProxy(self._table)

    @property
    def order(self) -> ImportOrder:
        """The import as it stands here."""
        assert self._preview is not None
        return ImportOrder(
            source=self._preview.source,
            format=self._preview.format,
            has_header=self._preview.has_header,
            header=self._preview.header,
            targets=tuple(str(one.currentData()) for one in self._targets),
            duplicates=Duplicates(self._duplicates.currentData()),
            tag=" ".join(self._tag.text().split()),
        )

    def choose_target(self, column: int, target: str) -> None:
        """Say what a column is."""
        box = self._targets[column]
        box.setCurrentIndex(box.findData(target))

    def show_preview(self, preview: Preview) -> None:
        """Show this file; what was said of duplicates and the tag stays."""
        self._preview = preview
        self._is_filling = True
        self._show_format(preview.format, has_header=preview.has_header)
        known = self.tr("{0}: {1} columns.").format(preview.source.name, len(preview.header))
        from_whom = self.tr("Recognised: {0}.").format(preview.recognised)
        guessed = self.tr("The encoding is a guess: look whether the letters are right.")
        said = (
            known,
            from_whom if preview.recognised else "",
            "" if preview.format.is_certain else guessed,
        )
        self._found.setText(" ".join(filter(None, said)))
        self._targets = []
        self._table.setRowCount(len(preview.header))
        for number, name in enumerate(preview.header):
            self._fill_row(number, name, preview)
        tab_through(self._table, self._duplicates, self._tag)
        self._is_filling = False

    def _show_format(self, form: Format, *, has_header: bool) -> None:
        is_text = form.kind is TableKind.TEXT
        self._encoding.setVisible(is_text or form.kind is TableKind.CARDS)
        self._encoding.setCurrentIndex(max(0, self._encoding.findData(form.encoding)))
        self._delimiter.setVisible(is_text)
        self._delimiter.setCurrentIndex(self._delimiter.findData(form.delimiter))
        self._sheet.setVisible(len(form.sheets) > 1)
        self._sheet.clear()
        self._sheet.addItems(form.sheets)
        self._sheet.setCurrentText(form.sheet)
        self._header.setVisible(form.header is None)
        self._header.setChecked(has_header)

    def _fill_row(self, number: int, name: str, preview: Preview) -> None:
        cells = (line.cells[number] for line in preview.rows if number < len(line.cells))
        examples = [cell for cell in cells if cell.strip()][:EXAMPLES]
        for place, text in enumerate((name, " · ".join(examples))):
            item = QTableWidgetItem(" ".join(text.split()))
            item.setFlags(Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable)
            item.setToolTip("\n".join(examples))
            self._table.setItem(number, place, item)
        box = choice(self.tr("“{0}” is").format(name))
        own = columns.own_field(name)
        for target in (columns.LEFT_OUT, *columns.TARGETS, own, preview.targets[number]):
            if box.findData(target) < 0:
                box.addItem(target_word(target), target)
        box.setCurrentIndex(box.findData(preview.targets[number]))
        self._targets.append(box)
        self._table.setCellWidget(number, 2, box)
        box.ensurePolished()  # only in its place it wears the style
        wide = box.sizeHint().width() + 16
        self._table.setColumnWidth(2, max(self._table.columnWidth(2), wide))

    def _build(self) -> None:
        self._table.setAccessibleName(self.tr("Columns of the file"))
        self._table.setHorizontalHeaderLabels(
            [self.tr("Column in the file"), self.tr("Examples"), self.tr("Becomes")]
        )
        self._table.verticalHeader().hide()
        self._table.verticalHeader().setDefaultSectionSize(46)
        self._table.setShowGrid(False)
        self._table.setTabKeyNavigation(False)
        header = self._table.horizontalHeader()
        header.setSectionResizeMode(0, QHeaderView.ResizeMode.Interactive)
        header.setSectionResizeMode(1, QHeaderView.ResizeMode.Stretch)
        header.setSectionResizeMode(2, QHeaderView.ResizeMode.Interactive)
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        self._table.setColumnWidth(0, 190)
        self._table.setColumnWidth(2, 220)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(GAP + 4)
        whole.addWidget(self._found)
        for box in (self._encoding, self._delimiter, self._sheet):
            box.setToolTip(box.accessibleName())
        whole.addLayout(row(self._encoding, self._delimiter, self._sheet, self._header, 1))
        whole.addWidget(self._table, 1)
        twins = label(self.tr("People who are there already"), "fieldLabel")
        twins.setBuddy(self._duplicates)
        tag = label(self.tr("Tag for everybody"), "fieldLabel")
        tag.setBuddy(self._tag)
        whole.addLayout(row(twins, self._duplicates, 1, tag, self._tag))

    def _connect(self) -> None:
        for box in (self._encoding, self._delimiter, self._sheet):
            box.activated.connect(self._look_again)
        self._header.clicked.connect(self._look_again)

    @Slot()
    def _look_again(self) -> None:
        """Read the file as it was just chosen."""
        if self._preview is None or self._is_filling:
            return
        form = self._preview.format
        reading = Reading(
            encoding=str(self._encoding.currentData()) if form.encoding else None,
            delimiter=str(self._delimiter.currentData()) if form.delimiter else None,
            sheet=self._sheet.currentText() if form.sheets else None,
            has_header=self._header.isChecked() if form.header is None else None,
        )
        self.look_wanted.emit(self._preview.source, reading)
