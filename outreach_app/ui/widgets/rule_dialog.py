"""One alert rule: what it watches for, with what numbers, tried on history before it is saved."""

from dataclasses import replace

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QFormLayout, QVBoxLayout, QWidget

from outreach_app.domain.alerts import LIMITS, AlertRule, RuleKind, Trial
from outreach_app.domain.errors import UserError
from outreach_app.domain.scoring import Level
from outreach_app.ui.attention_text import NUMBERS, RULE_KINDS, attention_word
from outreach_app.ui.said.reading import said
from outreach_app.ui.text import LEVELS, word_of
from outreach_app.ui.widgets.guarded import GuardedDialog
from outreach_app.ui.widgets.number_fields import whole_field
from outreach_app.ui.widgets.parts import GAP, button, card, choice, label, line_field, row
from outreach_app.ui.widgets.question import Question

FIRST = {RuleKind.NTH_OPEN: (3, 24), RuleKind.BACK: (21, 0), RuleKind.COMPANY: (2, 168)}
"""Numbers that a new rule of a kind starts with."""


class RuleDialog(GuardedDialog):
    """Takes a rule. It tries nothing and stores nothing itself."""

    try_wanted = Signal(object)
    save_wanted = Signal(object)
    delete_wanted = Signal(int)

    def __init__(self, rule: AlertRule | None, parent: QWidget) -> None:
        super().__init__(parent)
        self._stored = rule
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Alert rule") if rule else self.tr("New alert rule"))
        self.setMinimumWidth(520)
        self._kind = choice(self.tr("Tell me when"))
        for kind in RuleKind:
            self._kind.addItem(attention_word(RULE_KINDS[kind]), kind)
        self._number = whole_field(self.tr("How many"))
        self._hours = whole_field(self.tr("Within, in hours"))
        self._link = line_field(self.tr("Only this link"), self.tr("any link"))
        self._level = choice(self.tr("Level"))
        for level in (Level.WARMING, Level.WARM, Level.HOT):
            self._level.addItem(word_of(LEVELS[level]), level)
        self._answer = label(self.tr("Not tried yet."), "muted", wrap=True)
        self._fault = label(wrap=True)
        self._form = QFormLayout()
        self._build()
        self._show(rule or AlertRule(0, RuleKind.FIRST_OPEN))
        self._kind.currentIndexChanged.connect(self._change_kind)
        for changed in (self._number.valueChanged, self._hours.valueChanged):
            changed.connect(self._forget_trial)
        self._link.textChanged.connect(self._forget_trial)
        self._level.currentIndexChanged.connect(self._forget_trial)

    @property
    def rule(self) -> AlertRule:
        """The rule as it stands in the fields."""
        return replace(
            self._stored or AlertRule(0, RuleKind.FIRST_OPEN),
            kind=RuleKind(self._kind.currentData()),
            number=self._number.value(),
            hours=self._hours.value(),
            link=self._link.text(),
            level=Level(self._level.currentData()),
        )

    @Slot(object)
    def show_trial(self, trial: Trial) -> None:
        """What the rule would have told."""
        self._answer.setText(said(trial.sentence))

    @Slot(object)
    def show_fault(self, fault: UserError) -> None:
        """What is wrong with the rule."""
        self._fault.setText(said(fault.sentence))
        self._fault.show()

    def _build(self) -> None:
        self._form.setSpacing(GAP)
        rows = (
            (self.tr("Tell me when"), self._kind),
            (self.tr("How many"), self._number),
            (self.tr("Within"), self._hours),
            (self.tr("Only this link"), self._link),
            (self.tr("Level"), self._level),
        )
        for name, field in rows:
            self._form.addRow(label(name, "fieldLabel"), field)
        self._try = button(self.tr("Try on my history"))
        self._save = button(self.tr("Save"), "primary")
        self._cancel = button(self.tr("Cancel"))
        self._delete = button(self.tr("Delete"), "danger")
        self._delete.setVisible(self._stored is not None)
        frame, stack = card()
        line = row(self._answer, self._try)
        line.setStretch(0, 1)
        stack.addLayout(line)
        self._fault.setObjectName("fault")
        self._fault.hide()
        whole = QVBoxLayout(self)
        whole.setContentsMargins(3 * GAP, 3 * GAP, 3 * GAP, 2 * GAP)
        whole.setSpacing(2 * GAP)
        whole.addWidget(label(self.windowTitle(), "title"))
        whole.addLayout(self._form)
        whole.addWidget(frame)
        whole.addWidget(self._fault)
        whole.addLayout(row(self._delete, 1, self._cancel, self._save))
        self._save.setDefault(True)
        self._try.clicked.connect(self._ask_try)
        self._save.clicked.connect(self._ask_save)
        self._cancel.clicked.connect(self.leave)
        self._delete.clicked.connect(self._ask_delete)

    def _show(self, rule: AlertRule) -> None:
        self._kind.setCurrentIndex(self._kind.findData(rule.kind))
        self._level.setCurrentIndex(self._level.findData(rule.level))
        self._link.setText(rule.link)
        self._fit(rule.kind)
        self._number.setValue(rule.number)
        self._hours.setValue(rule.hours)

    def _fit(self, kind: RuleKind) -> None:
        """Show the fields that this kind uses."""
        limits = LIMITS.get(kind, {})
        for name, field in (("number", self._number), ("hours", self._hours)):
            self._form.setRowVisible(field, name in limits)
            field.setRange(*limits.get(name, (0, 0)))
        self._form.setRowVisible(self._link, kind is RuleKind.CLICK)
        self._form.setRowVisible(self._level, kind is RuleKind.LEVEL)
        if kind in NUMBERS:
            name = attention_word(NUMBERS[kind])
            self._form.labelForField(self._number).setText(name)  # type: ignore[attr-defined]
            self._number.setAccessibleName(name)
        self._hours.setSuffix(self.tr(" hours"))

    @Slot()
    def _change_kind(self) -> None:
        kind = RuleKind(self._kind.currentData())
        self._fit(kind)
        number, hours = FIRST.get(kind, (0, 0))
        self._number.setValue(number)
        self._hours.setValue(hours)
        self._forget_trial()

    @Slot()
    def _forget_trial(self) -> None:
        self._answer.setText(self.tr("Not tried yet."))
        self._fault.hide()

    @Slot()
    def _ask_try(self) -> None:
        self._answer.setText(self.tr("Looking through the last 90 days…"))
        self.try_wanted.emit(self.rule)

    @Slot()
    def _ask_save(self) -> None:
        self.save_wanted.emit(self.rule)

    @Slot()
    def _ask_delete(self) -> None:
        question = Question(
            self,
            self.tr("Delete this rule?"),
            self.tr("It can be switched off instead. Deleting it can not be undone."),
            self.tr("Delete"),
            None,
        )
        question.confirmed.connect(self._finish_delete)
        question.open()

    @Slot()
    def _finish_delete(self) -> None:
        if self._stored is not None:
            self.delete_wanted.emit(self._stored.id)
            self.accept()
