"""What is said of a company, as fields that are stored when they are left."""

from dataclasses import replace

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QFocusEvent
from PySide6.QtWidgets import (
    QFormLayout,
    QFrame,
    QLineEdit,
    QPlainTextEdit,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from outreach_app.domain.company_groups import Company, CompanyPage
from outreach_app.ui.widgets.free_field_row import FreeFieldRow
from outreach_app.ui.widgets.parts import GAP, label, line_field


class CompanyFacts(QScrollArea):
    """Says the whole Company whenever a field was changed, and keeps nothing."""

    changed = Signal(object)
    """The Company as it stands now; its name is the old one."""
    rename_wanted = Signal(str, str)
    """The old name and the new one."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._company = Company("")
        titles = {
            "domain": self.tr("Domain"),
            "website": self.tr("Website"),
            "phone": self.tr("Phone"),
            "address": self.tr("Address"),
            "size": self.tr("Size"),
        }
        self._name = line_field(self.tr("Name of the company"))
        self._fields = {name: line_field(title) for name, title in titles.items()}
        self._fields["size"].setPlaceholderText(self.tr("Such as 11–50 people"))
        self._about = _Remarks()
        self._about.setAccessibleName(self.tr("About the company"))
        self._about.setPlaceholderText(self.tr("What you know of them"))
        self._about.setTabChangesFocus(True)
        self._about.setFixedHeight(112)
        self._own = QFormLayout()
        self._own_fields: dict[str, QLineEdit] = {}
        self._more = FreeFieldRow(self.tr("A field of your own about this company"))
        form = QFormLayout()
        for each in (form, self._own):
            each.setSpacing(GAP - 2)
            each.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapLongRows)
            each.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        form.addRow(label(self.tr("Name"), "fieldLabel"), self._name)
        for name, title in titles.items():
            form.addRow(label(title, "fieldLabel"), self._fields[name])
        self._lay_out(form)
        self._name.editingFinished.connect(self._tell_name)
        self._about.left.connect(self._tell)
        self._more.added.connect(self._tell_added)
        for field in self._fields.values():
            field.editingFinished.connect(self._tell)

    def show_page(self, page: CompanyPage) -> None:
        """Show this company. A field in which the user types is left alone."""
        is_other = self._company.name != page.company.name
        self._company = page.company
        if is_other:
            self._more.clear()
        for name, field in self._fields.items():
            _write(field, getattr(page.company, name), is_other)
        _write(self._name, page.company.name, is_other)
        if is_other or not self._about.hasFocus():
            self._about.setPlainText(page.company.about)
        self._fields["domain"].setPlaceholderText(", ".join(page.domains[:3]))
        self._show_own(is_other)

    def _lay_out(self, form: QFormLayout) -> None:
        inner = QWidget()
        column = QVBoxLayout(inner)
        column.setContentsMargins(2 * GAP, 2 * GAP, 2 * GAP, 2 * GAP)
        column.setSpacing(GAP)
        column.addLayout(form)
        column.addLayout(self._own)
        column.addWidget(self._more)
        column.addWidget(label(self.tr("About"), "fieldLabel"))
        column.addWidget(self._about)
        column.addStretch(1)
        self.setWidget(inner)
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)

    def _show_own(self, is_other: bool) -> None:
        own = self._company.fields
        if list(self._own_fields) == list(own):
            for name, field in self._own_fields.items():
                _write(field, own[name], is_other)
            return
        while self._own.rowCount():
            self._own.removeRow(0)
        self._own_fields = {}
        for name, value in own.items():
            field = line_field(name)
            field.setText(value)
            field.editingFinished.connect(self._tell)
            self._own.addRow(label(name.replace("_", " "), "fieldLabel"), field)
            self._own_fields[name] = field

    @Slot()
    def _tell(self) -> None:
        plain = {name: field.text() for name, field in self._fields.items()}
        own = {name: field.text() for name, field in self._own_fields.items()}
        about = self._about.toPlainText()
        self._say(replace(self._company, **plain, about=about, fields=own))

    @Slot(str, str)
    def _tell_added(self, name: str, value: str) -> None:
        self._say(replace(self._company, fields={**self._company.fields, name: value}))

    def _say(self, company: Company) -> None:
        if company != self._company:
            self._company = company
            self.changed.emit(company)

    @Slot()
    def _tell_name(self) -> None:
        new = self._name.text().strip()
        if not new:
            self._name.setText(self._company.name)
        elif new != self._company.name:
            self.rename_wanted.emit(self._company.name, new)


class _Remarks(QPlainTextEdit):
    """A text that says when it is left."""

    left = Signal()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        if event.reason() is not Qt.FocusReason.PopupFocusReason:
            self.left.emit()


def _write(field: QLineEdit, text: str, is_other: bool) -> None:
    if is_other or not field.hasFocus():
        field.setText(text)
