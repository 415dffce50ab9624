"""What is said of a company, as fields that are stored when they are left."""

from dataclasses import replace

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QFocusEvent
from PySide6.QtWidgets import QPlainTextEdit, QScrollArea, QWidget

from outreach_app.domain.company_groups import Company, CompanyPage
from outreach_app.ui.widgets.facts_form import (
    FactsForm,
    OwnFields,
    scrolled_column,
    show_unless_typed,
)
from outreach_app.ui.widgets.free_field_row import FreeFieldRow
from outreach_app.ui.widgets.parts import label, line_field


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
        self._own = OwnFields(self)
        self._more = FreeFieldRow(self.tr("A field of your own about this company"))
        form = FactsForm()
        form.add(self.tr("Name"), self._name)
        for name, title in titles.items():
            form.add(title, self._fields[name])
        self._lay_out(form)
        self._name.editingFinished.connect(self._tell_name)
        self._about.left.connect(self._tell)
        self._more.added.connect(self._tell_added)
        self._own.left.connect(self._tell)
        for field in self._fields.values():
            field.editingFinished.connect(self._tell)

    def show_page(self, page: CompanyPage) -> None:
        """Show this company. A field in which the user types is left alone."""
        is_other = self._company.name != page.company.name
        self._company = page.company
        if is_other:
            self._more.clear()
        for name, field in self._fields.items():
            show_unless_typed(field, getattr(page.company, name), is_other)
        show_unless_typed(self._name, page.company.name, is_other)
        if is_other or not self._about.hasFocus():
            self._about.setPlainText(page.company.about)
        self._fields["domain"].setPlaceholderText(", ".join(page.domains[:3]))
        self._own.show_fields(page.company.fields, is_other)

    def _lay_out(self, form: FactsForm) -> None:
        column = scrolled_column(self)
        column.addLayout(form)
        column.addLayout(self._own.form)
        column.addWidget(self._more)
        column.addWidget(label(self.tr("About"), "fieldLabel"))
        column.addWidget(self._about)
        column.addStretch(1)

    @Slot()
    def _tell(self) -> None:
        plain = {name: field.text() for name, field in self._fields.items()}
        about = self._about.toPlainText()
        self._say(replace(self._company, **plain, about=about, fields=self._own.values))

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
