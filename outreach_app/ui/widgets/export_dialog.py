"""Export: who, in which format and columns, and whether with what became of their mails."""

from collections.abc import Sequence
from dataclasses import replace

from PySide6.QtCore import QSize, Qt, Signal, Slot
from PySide6.QtWidgets import (
    QCheckBox,
    QDialog,
    QFileDialog,
    QFormLayout,
    QListWidget,
    QListWidgetItem,
    QVBoxLayout,
    QWidget,
)

from outreach_app.domain.lists import columns
from outreach_app.domain.lists.exports import ExportKind, ExportOrder
from outreach_app.domain.lists.tables import Preset
from outreach_app.domain.prospect_filter import ProspectFilter
from outreach_app.domain.prospect_pages import ProspectOrder
from outreach_app.ui.list_text import kind_words, target_word
from outreach_app.ui.widgets.parts import GAP, button, choice, label, row
from outreach_app.ui.words import number

_LINE = 30
View = tuple[ProspectFilter, ProspectOrder, tuple[int, ...]]
"""What is in view: its filter, its order, and who is chosen in it."""


class ExportDialog(QDialog):
    """Asks for everything but the file, then for the file."""

    run_wanted = Signal(object)
    """An ExportOrder."""

    def __init__(self, view: View, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Export prospects"))
        self.setMinimumSize(520, 560)
        self._view = view
        self._who = choice(self.tr("Who"))
        self._kind = choice(self.tr("Format"))
        self._preset = choice(self.tr("Columns for"))
        self._columns = QListWidget()
        self._activity = QCheckBox(self.tr("With who opened and clicked what, when, and how sure"))
        self._mark = QCheckBox(self.tr("For Excel: begin the file with a mark, so that it reads é"))
        self._save = button(self.tr("Save as…"), "primary")
        self._cancel = button(self.tr("Cancel"))
        self._fill()
        self._build()
        self._connect()
        self._adapt()

    @property
    def order(self) -> ExportOrder:
        """What is asked for, but where to."""
        asked, order, ids = self._view
        who = self._who.currentData()
        return ExportOrder(
            path="",
            kind=ExportKind(self._kind.currentData()),
            ids=ids if who == "chosen" else None,
            asked=asked if who == "view" else ProspectFilter(),
            order=order,
            targets=self._targets(),
            preset=str(self._preset.currentData()),
            has_activity=self._activity.isChecked(),
            has_mark=self._mark.isChecked() and self._mark.isVisible(),
        )

    @Slot(object, object, object)
    def show_offer(
        self, presets: Sequence[Preset], fields: Sequence[str], facts: Sequence[str]
    ) -> None:
        """Offer these programs' columns, these free fields, and these facts about companies."""
        for preset in presets:
            self._preset.addItem(preset.title, preset.key)
        for name in fields:
            self._add_column(columns.field_target(name))
        for name in facts:
            self._add_column(columns.company_target(name), is_on=False)

    @Slot(str)
    def save(self, path: str) -> None:
        """Write it there."""
        self.run_wanted.emit(replace(self.order, path=path))
        self.accept()

    def _fill(self) -> None:
        asked, _, ids = self._view
        if ids:
            self._who.addItem(self.tr("{0} who are chosen").format(number(len(ids))), "chosen")
        if not asked.is_everybody:
            self._who.addItem(self.tr("Everybody in this view"), "view")
        self._who.addItem(self.tr("Everybody"), "all")
        for kind, word in kind_words():
            self._kind.addItem(word, kind)
        self._preset.addItem(self.tr("Outreach (reads back without loss)"), "")
        for target in columns.TITLES:
            self._add_column(target)

    def _add_column(self, target: str, *, is_on: bool = True) -> None:
        item = QListWidgetItem(target_word(target))
        item.setData(Qt.ItemDataRole.UserRole, target)
        item.setFlags(Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsUserCheckable)
        item.setCheckState(Qt.CheckState.Checked if is_on else Qt.CheckState.Unchecked)
        item.setSizeHint(QSize(0, _LINE))
        self._columns.addItem(item)

    def _targets(self) -> tuple[str, ...]:
        items = [self._columns.item(number) for number in range(self._columns.count())]
        return tuple(
            str(item.data(Qt.ItemDataRole.UserRole))
            for item in items
            if item.checkState() is Qt.CheckState.Checked
        )

    def _build(self) -> None:
        self._columns.setObjectName("framed")
        self._columns.setAccessibleName(self.tr("Columns"))
        form = QFormLayout()
        form.setSpacing(GAP)
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        form.addRow(label(self.tr("Who"), "fieldLabel"), self._who)
        form.addRow(label(self.tr("Format"), "fieldLabel"), self._kind)
        form.addRow(label(self.tr("Columns for"), "fieldLabel"), self._preset)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(3 * GAP, 3 * GAP, 3 * GAP, 2 * GAP)
        whole.setSpacing(GAP + 4)
        whole.addWidget(label(self.tr("Export prospects"), "title"))
        whole.addLayout(form)
        whole.addWidget(self._columns, 1)
        whole.addWidget(self._activity)
        whole.addWidget(self._mark)
        whole.addLayout(row(1, self._cancel, self._save))
        self._save.setDefault(True)

    def _connect(self) -> None:
        self._kind.currentIndexChanged.connect(self._adapt)
        self._preset.currentIndexChanged.connect(self._adapt)
        self._columns.itemChanged.connect(self._adapt)
        self._save.clicked.connect(self._ask_file)
        self._cancel.clicked.connect(self.reject)

    @Slot()
    def _adapt(self) -> None:
        """Show what the format and the program leave to be chosen."""
        is_ours = not self._preset.currentData()
        self._columns.setEnabled(is_ours)
        self._mark.setVisible(self._kind.currentData() == ExportKind.CSV)
        self._save.setEnabled(not is_ours or bool(self._targets()))

    @Slot()
    def _ask_file(self) -> None:
        dialog = QFileDialog(self, self.tr("Export prospects"))
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        kind = ExportKind(self._kind.currentData())
        dialog.setDefaultSuffix(kind.value)
        dialog.selectFile(f"{self.tr('prospects')}.{kind.value}")
        dialog.fileSelected.connect(self.save)
        dialog.open()
