"""How fast an account may send: the gap between mails, limits that slide, and warming up."""

from dataclasses import replace
from datetime import date

from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import QCheckBox, QFormLayout, QVBoxLayout, QWidget

from outreach_app.domain.sending_rules import LONGEST_GAP, Pace, WarmUp
from outreach_app.ui.widgets.number_fields import whole_field
from outreach_app.ui.widgets.parts import GAP, label, row

MOST = 100_000
_NAME_WIDTH, _FIELD_WIDTH, _FIELD_HEIGHT = 200, 96, 32


class PaceFields(QWidget):
    """Shows a Pace, and says which one is filled in."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._pace = Pace()
        self._gap = whole_field(self.tr("Seconds between two mails"), 0, LONGEST_GAP)
        self._hourly = whole_field(self.tr("Mails in an hour"), 0, MOST)
        self._daily = whole_field(self.tr("Mails in 24 hours"), 0, MOST)
        for number in (self._hourly, self._daily):
            number.setSpecialValueText(self.tr("no limit"))
        self._warms = QCheckBox(self.tr("Warm a young account up"))
        self._first = whole_field(self.tr("Mails on the first day"), 1, MOST)
        self._step = whole_field(self.tr("More each day"), 1, MOST)
        self._full = whole_field(self.tr("Until so many a day"), 1, MOST)
        self._build()
        self._warms.toggled.connect(self._note_switch)
        self.show_pace(self._pace)

    def show_pace(self, pace: Pace) -> None:
        """Fill every field."""
        self._pace = pace
        self._gap.setValue(round(pace.gap_seconds))
        self._hourly.setValue(pace.hourly)
        self._daily.setValue(pace.daily)
        self._warms.setChecked(pace.warm_up is not None)
        shown = pace.warm_up or WarmUp(date.min)
        self._first.setValue(shown.first)
        self._step.setValue(shown.step)
        self._full.setValue(shown.full)
        self._note_switch()

    @property
    def pace(self) -> Pace:
        """As it is filled in. A warm-up that was under way goes on from the day it began."""
        warm = self._pace.warm_up
        began = warm.began if warm else date.today()  # noqa: DTZ011 - the user's own calendar
        steps = WarmUp(began, self._first.value(), self._step.value(), self._full.value())
        return replace(
            self._pace,
            gap_seconds=float(self._gap.value()),
            hourly=self._hourly.value(),
            daily=self._daily.value(),
            warm_up=steps if self._warms.isChecked() else None,
        )

    def _build(self) -> None:
        speed, warm = plain_form(), plain_form()
        for form, caption, field in (
            (speed, self.tr("Seconds between two mails"), self._gap),
            (speed, self.tr("Mails in an hour"), self._hourly),
            (speed, self.tr("Mails in 24 hours"), self._daily),
            (warm, self.tr("Mails on the first day"), self._first),
            (warm, self.tr("More each day"), self._step),
            (warm, self.tr("Until so many a day"), self._full),
        ):
            field.setMinimumWidth(_FIELD_WIDTH)
            form.addRow(field_name(caption, field), row(field, 1))
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(GAP)
        whole.addLayout(speed)
        whole.addWidget(self._warms)
        whole.addLayout(warm)
        self.setFocusProxy(self._gap)

    @Slot()
    def _note_switch(self) -> None:
        for number in (self._first, self._step, self._full):
            number.setEnabled(self._warms.isChecked())


def plain_form() -> QFormLayout:
    """Names to the left, fields no wider than they need to be."""
    form = QFormLayout()
    form.setSpacing(GAP)
    form.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapLongRows)
    form.setLabelAlignment(Qt.AlignmentFlag.AlignLeft)
    form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.FieldsStayAtSizeHint)
    return form


def field_name(text: str, field: QWidget) -> QWidget:
    """A field's name beside it, in one column with the others."""
    made = label(text)
    made.setBuddy(field)
    made.setMinimumSize(_NAME_WIDTH, _FIELD_HEIGHT)
    return made
