"""Change what is remembered of a company's gateway: its name, and when it is at work."""

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QFormLayout, QSpinBox, QVBoxLayout, QWidget

from outreach_app.domain.habits import LATEST, GatewayHabit
from outreach_app.ui.widgets.guarded import GuardedDialog
from outreach_app.ui.widgets.number_fields import whole_field
from outreach_app.ui.widgets.parts import GAP, button, label, line_field, row


class HabitDialog(GuardedDialog):
    """Says `edited` with the habit, its name, and the seconds after delivery."""

    edited = Signal(object, str, float, float)

    def __init__(self, habit: GatewayHabit, parent: QWidget) -> None:
        super().__init__(parent)
        self._habit = habit
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Change a gateway"))
        self.setMinimumWidth(420)
        self._name = line_field(self.tr("Name"))
        self._name.setText(habit.name)
        self._from = _seconds(self.tr("From, in seconds after delivery"), habit.earliest)
        self._to = _seconds(self.tr("To, in seconds after delivery"), habit.latest)
        self._save = button(self.tr("Save"), "primary")
        self._cancel = button(self.tr("Cancel"))
        form = QFormLayout()
        form.setSpacing(GAP)
        form.addRow(label(self.tr("Name"), "fieldLabel"), self._name)
        form.addRow(label(self.tr("At the earliest"), "fieldLabel"), self._from)
        form.addRow(label(self.tr("At the latest"), "fieldLabel"), self._to)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(3 * GAP, 3 * GAP, 3 * GAP, 2 * GAP)
        whole.setSpacing(2 * GAP)
        whole.addWidget(label(habit.domain, "title"))
        hint = self.tr(
            "What comes from {0} so many seconds after delivery counts as the gateway’s."
        )
        whole.addWidget(label(hint.format(habit.network), "muted", wrap=True))
        whole.addLayout(form)
        whole.addLayout(row(1, self._cancel, self._save))
        self._save.setDefault(True)
        self._cancel.clicked.connect(self.leave)
        self._save.clicked.connect(self._finish)
        self._from.valueChanged.connect(self._to.setMinimum)
        self._to.setMinimum(self._from.value())

    @Slot()
    def _finish(self) -> None:
        self.edited.emit(
            self._habit, self._name.text(), float(self._from.value()), float(self._to.value())
        )
        self.accept()


def _seconds(name: str, value: float) -> QSpinBox:
    made = whole_field(name, 0, int(LATEST))
    made.setSuffix(" s")
    made.setValue(round(value))
    return made
