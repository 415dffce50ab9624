"""The settings of sending: undo, working hours and days, speed, warming up, and what was missed."""

from dataclasses import replace
from typing import Any

from PySide6.QtCore import Qt, QTime, Signal, Slot
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import (
    QCheckBox,
    QGridLayout,
    QScrollArea,
    QTimeEdit,
    QVBoxLayout,
    QWidget,
)

from outreach_app.domain.errors import UserError
from outreach_app.domain.sending_rules import (
    LONGEST_UNDO,
    WHOLE_DAY,
    Missed,
    SendingRules,
    checked_rules,
)
from outreach_app.ui.said.reading import said
from outreach_app.ui.widgets.flow import flow
from outreach_app.ui.widgets.number_fields import whole_field
from outreach_app.ui.widgets.pace_fields import PaceFields, field_name, plain_form
from outreach_app.ui.widgets.parts import (
    GAP,
    button,
    card,
    choice,
    column,
    label,
    line_field,
    row,
)
from outreach_app.ui.widgets.pause_rows import PauseRows
from outreach_app.ui.widgets.week_days import WeekDays

_INSET = 6
_TIME_WIDTH, _ZONE_WIDTH = 84, 240


class SendingSection(QScrollArea):
    """Shows SendingRules, and says which ones are wanted."""

    listing_wanted = Signal()
    rules_chosen = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWidgetResizable(True)
        self.setAccessibleName(self.tr("Sending"))
        self._rules = SendingRules()
        self._shown: dict[str, object] = {}
        self._undo = whole_field(self.tr("Seconds to take a mail back"), 0, LONGEST_UNDO)
        self._all_day = QCheckBox(self.tr("At any hour"))
        self._opens = _time_field(self.tr("Working hours begin"))
        self._closes = _time_field(self.tr("Working hours end"))
        self._days = WeekDays()
        self._morning = _time_field(self.tr("Their morning begins"))
        self._zone = line_field(self.tr("Your time zone"), self.tr("This machine’s own"))
        self._zone.setMinimumWidth(_ZONE_WIDTH)
        self._pauses = PauseRows()
        self._pace = PaceFields()
        self._missed = choice(self.tr("What was due while Outreach was closed"))
        self._fault = label(rank="error", wrap=True)
        self._keep = button(self.tr("Keep these rules"), "primary")
        self._build()
        self._connect()
        self._fill(self._rules)
        self._shown = self._fields()

    @Slot(object)
    def show_rules(self, rules: SendingRules) -> None:
        """Fill every field; what the user has begun to change stays until it is kept."""
        is_begun = self._fields() != self._shown
        self._rules = rules
        if not is_begun or self._chosen() == rules:
            self._fill(rules)
            self._shown = self._fields()

    @property
    def begun(self) -> tuple[SendingRules, str] | None:
        """The rules that are in the fields and not kept, and the pause that is being typed."""
        if self._fields() == self._shown and not self._pauses.typed:
            return None
        return self._chosen(), self._pauses.typed

    def show_begun(self, begun: tuple[SendingRules, str]) -> None:
        """Go on with these."""
        rules, typed = begun
        self._fill(rules)
        self._pauses.show_typed(typed)

    def _fill(self, rules: SendingRules) -> None:
        self._undo.setValue(rules.undo_seconds)
        is_all_day = rules.opens <= 0 and rules.closes >= WHOLE_DAY
        self._all_day.setChecked(is_all_day)
        self._opens.setTime(_clock(9 * 60 if is_all_day else rules.opens))
        self._closes.setTime(_clock(17 * 60 if is_all_day else rules.closes))
        self._days.show_days(rules.days)
        self._morning.setTime(_clock(rules.morning))
        self._zone.setText(rules.zone)
        self._pauses.show_pauses(rules.pauses)
        self._pace.show_pace(rules.pace)
        self._missed.setCurrentIndex(self._missed.findData(rules.missed.value))
        self._fault.hide()
        self._note_switches()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.listing_wanted.emit()

    @property
    def fault(self) -> str:
        """What is wrong with the rules in the fields."""
        return self._fault.text()

    @Slot()
    def keep(self) -> None:
        """Say which rules are wanted; what makes no sense is said here instead."""
        try:
            rules = checked_rules(self._chosen())
        except UserError as fault:
            self._fault.setText(said(fault.sentence))
            self._fault.show()
            return
        self._fill(rules)
        self.rules_chosen.emit(rules)

    def _chosen(self) -> SendingRules:
        return replace(self._rules, **self._fields())

    def _fields(self) -> dict[str, Any]:
        """What the fields say, by the names of SendingRules."""
        is_all_day = self._all_day.isChecked()
        return {
            "undo_seconds": self._undo.value(),
            "opens": 0 if is_all_day else _minutes(self._opens),
            "closes": WHOLE_DAY if is_all_day else _minutes(self._closes),
            "days": self._days.days(),
            "morning": _minutes(self._morning),
            "zone": self._zone.text().strip(),
            "pauses": self._pauses.pauses(),
            "pace": self._pace.pace,
            "missed": Missed(self._missed.currentData()),
        }

    def _connect(self) -> None:
        self._all_day.toggled.connect(self._note_switches)
        self._keep.clicked.connect(self.keep)

    @Slot()
    def _note_switches(self) -> None:
        for field in (self._opens, self._closes):
            field.setEnabled(not self._all_day.isChecked())

    def _build(self) -> None:
        self._missed.addItem(self.tr("Send it now, within the hours"), Missed.SEND.value)
        self._missed.addItem(self.tr("Ask me first"), Missed.ASK.value)
        inside = QWidget()
        whole = QVBoxLayout(inside)
        whole.setContentsMargins(0, GAP, GAP, 0)
        whole.setSpacing(GAP + 4)
        for made in (self._undo_card(), self._hours_card(), self._pace_card()):
            whole.addWidget(made)
        whole.addWidget(self._fault)
        whole.addLayout(row(self._keep, 1))
        whole.addStretch(1)
        self.setWidget(inside)

    def _undo_card(self) -> QWidget:
        frame, inner = card()
        inner.addWidget(label(self.tr("Second thoughts, and closed doors"), "heading"))
        form = plain_form()
        form.addRow(field_name(self.tr("Seconds to take a mail back"), self._undo), self._undo)
        missed = self.tr("Due while Outreach was closed")
        form.addRow(field_name(missed, self._missed), self._missed)
        inner.addLayout(form)
        return frame

    def _hours_card(self) -> QWidget:
        frame, inner = card()
        inner.addWidget(label(self.tr("Working hours"), "heading"))
        text = self.tr(
            "Counted where the prospect lives, or where you do if that is not known. A time that "
            "you choose for a mail, and “Send now”, do not wait for them."
        )
        inner.addWidget(label(text, "muted", wrap=True))
        to = label(self.tr("to"))
        hours = flow(self._opens, to, self._closes, self._all_day, spacing=GAP)
        grid = QGridLayout()  # a form gives a row that flows the height of one line
        grid.setSpacing(GAP)
        grid.setColumnStretch(1, 1)
        for place, (name, about, fields) in enumerate(
            (
                (self.tr("Hours"), self._opens, hours),
                (self.tr("Days"), self._days, column(self._days)),
                (self.tr("Their morning"), self._morning, row(self._morning, 1)),
                (self.tr("Your time zone"), self._zone, row(self._zone, 1)),
                (self.tr("Pauses"), self._pauses, column(self._pauses)),
            )
        ):
            grid.addWidget(field_name(name, about), place, 0, Qt.AlignmentFlag.AlignTop)
            grid.addLayout(fields, place, 1)
        inner.addLayout(grid)
        return frame

    def _pace_card(self) -> QWidget:
        frame, inner = card()
        inner.addWidget(label(self.tr("Speed of each account"), "heading"))
        text = self.tr(
            "Providers grow wary of accounts that suddenly send much. Gaps vary by a third, so "
            "that mails do not leave like clockwork; limits slide with the clock. An account "
            "can have a speed of its own: see ⋯ beside it under Mail accounts."
        )
        inner.addWidget(label(text, "muted", wrap=True))
        inner.addWidget(self._pace)
        return frame


def _time_field(name: str) -> QTimeEdit:
    made = QTimeEdit()
    made.setAccessibleName(name)
    made.setMinimumWidth(_TIME_WIDTH)
    made.lineEdit().setTextMargins(_INSET, 0, 0, 0)
    return made


def _clock(minutes: int) -> QTime:
    return QTime(minutes // 60 % 24, minutes % 60)


def _minutes(field: QTimeEdit) -> int:
    time = field.time()
    return time.hour() * 60 + time.minute()
