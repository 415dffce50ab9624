"""Add or edit one prospect. Checks nothing itself: what the service refuses is said in here."""

from dataclasses import replace

from PySide6.QtCore import QTimeZone, Signal, Slot
from PySide6.QtWidgets import (
    QFormLayout,
    QPlainTextEdit,
    QVBoxLayout,
    QWidget,
)

from outreach_app.domain.prospects import ProspectForm
from outreach_app.ui.tokens import Tokens
from outreach_app.ui.widgets.guarded import GuardedDialog
from outreach_app.ui.widgets.parts import GAP, button, choice, label, line_field, row


class ProspectDialog(GuardedDialog):
    """Emits the filled form; stays open until it is told that the form was taken."""

    submitted = Signal(object)

    def __init__(self, form: ProspectForm | None, tokens: Tokens, parent: QWidget) -> None:
        super().__init__(parent)
        title = self.tr("Edit prospect") if form else self.tr("Add prospect")
        self.setWindowTitle(title)
        self.setMinimumWidth(460)
        self._title = label(title, "title")
        self._address = line_field(self.tr("Mail address"), "ana@example.com")
        self._first = line_field(self.tr("First name"))
        self._last = line_field(self.tr("Last name"))
        self._company = line_field(self.tr("Company"))
        self._job = line_field(self.tr("Job title"))
        self._phone = line_field(self.tr("Phone"))
        self._website = line_field(self.tr("Website"))
        self._zone = choice(self.tr("Time zone"))
        self._fields = QPlainTextEdit()
        self._fields.setTabChangesFocus(True)
        self._fault = label(wrap=True)
        self._save = button(self.tr("Save") if form else self.tr("Add"), "primary")
        self._cancel = button(self.tr("Cancel"))
        self._build(tokens)
        self._form = ProspectForm(address="")
        self.fill(form or self._form)
        self._save.clicked.connect(self.submit)
        self._cancel.clicked.connect(self.leave)
        self._save.setDefault(True)

    @property
    def fault(self) -> str:
        """What is said to be wrong."""
        return self._fault.text()

    def show_fault(self, sentence: str) -> None:
        """Say what is wrong with the form, and let it be mended."""
        self._fault.setText(sentence)
        self._fault.setVisible(bool(sentence))
        self._save.setEnabled(True)

    def _build(self, tokens: Tokens) -> None:
        self._zone.setEditable(True)
        self._zone.addItem("")
        for zone in QTimeZone.availableTimeZoneIds():
            self._zone.addItem(bytes(zone.data()).decode())
        self._zone.setLineEdit(
            line_field(self.tr("Time zone"), self.tr("Europe/Berlin, or nothing"))
        )
        self._fields.setAccessibleName(self.tr("Own fields, one a line"))
        self._fields.setPlaceholderText(self.tr("One a line, such as   product: Drills"))
        self._fields.setTabChangesFocus(True)
        self._fields.setMaximumHeight(92)
        ground = f"background: {tokens.danger_soft}; color: {tokens.danger};"
        self._fault.setStyleSheet(f"{ground} border-radius: 6px; padding: 8px 10px;")
        self._fault.hide()
        form = QFormLayout()
        form.setSpacing(GAP)
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        form.addRow(label(self.tr("Mail address"), "fieldLabel"), self._address)
        form.addRow(label(self.tr("First name"), "fieldLabel"), self._first)
        form.addRow(label(self.tr("Last name"), "fieldLabel"), self._last)
        form.addRow(label(self.tr("Company"), "fieldLabel"), self._company)
        form.addRow(label(self.tr("Job title"), "fieldLabel"), self._job)
        form.addRow(label(self.tr("Phone"), "fieldLabel"), self._phone)
        form.addRow(label(self.tr("Website"), "fieldLabel"), self._website)
        form.addRow(label(self.tr("Time zone"), "fieldLabel"), self._zone)
        form.addRow(label(self.tr("Own fields"), "fieldLabel"), self._fields)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(3 * GAP, 3 * GAP, 3 * GAP, 2 * GAP)
        whole.setSpacing(2 * GAP)
        whole.addWidget(self._title)
        whole.addLayout(form)
        whole.addWidget(self._fault)
        whole.addLayout(row(1, self._cancel, self._save))

    def fill(self, form: ProspectForm) -> None:
        """Fill the form with this. What has no field here stays as it is."""
        self._form = form
        self._address.setText(form.address)
        self._first.setText(form.first_name)
        self._last.setText(form.last_name)
        self._company.setText(form.company)
        self._job.setText(form.job_title)
        self._phone.setText(form.phone)
        self._website.setText(form.website)
        self._zone.setCurrentText(form.time_zone)
        self.show_fields_text("\n".join(f"{k}: {v}" for k, v in form.fields.items()))

    def show_fields_text(self, text: str) -> None:
        """Write own fields, one a line."""
        self._fields.setPlainText(text)

    @Slot()
    def submit(self) -> None:
        """Hand the form over, if it can be read."""
        fields: dict[str, str] = {}
        for line in self._fields.toPlainText().splitlines():
            name, colon, value = line.partition(":")
            if line.strip() and not colon:
                self.show_fault(self.tr("Write own fields as name: value, one a line."))
                return
            if name.strip():
                fields[name.strip()] = value.strip()
        self._save.setEnabled(False)
        self.submitted.emit(
            replace(
                self._form,
                address=self._address.text(),
                first_name=self._first.text(),
                last_name=self._last.text(),
                company=self._company.text(),
                job_title=self._job.text(),
                phone=self._phone.text(),
                website=self._website.text(),
                time_zone=self._zone.currentText(),
                fields=fields,
            )
        )
