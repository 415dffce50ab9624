"""Make one prospect of two: for each field that differs, which one is right."""

from collections.abc import Sequence
from dataclasses import replace

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication, Qt, Signal, Slot
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import (
    QButtonGroup,
    QDialog,
    QGridLayout,
    QRadioButton,
    QVBoxLayout,
    QWidget,
)

from outreach_app.domain.merging import combined
from outreach_app.domain.prospects import Prospect
from outreach_app.ui.widgets.parts import GAP, button, fit_height, label, row

_LONGEST = 32
"""Letters of a value in a choice; its tool tip has the rest."""

FIELDS = (
    ("address", QT_TRANSLATE_NOOP("merging", "Mail address")),
    ("first_name", QT_TRANSLATE_NOOP("merging", "First name")),
    ("last_name", QT_TRANSLATE_NOOP("merging", "Last name")),
    ("company", QT_TRANSLATE_NOOP("merging", "Company")),
    ("job_title", QT_TRANSLATE_NOOP("merging", "Job title")),
    ("phone", QT_TRANSLATE_NOOP("merging", "Phone")),
    ("website", QT_TRANSLATE_NOOP("merging", "Website")),
    ("time_zone", QT_TRANSLATE_NOOP("merging", "Time zone")),
    ("stage", QT_TRANSLATE_NOOP("merging", "Stage")),
)


class MergeDialog(QDialog):
    """Says who is kept, who goes into them, and the ProspectForm of the one."""

    confirmed = Signal(int, int, object)

    def __init__(self, kept: Prospect, dropped: Prospect, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Merge two prospects"))
        self.setMinimumWidth(680)
        self._kept, self._dropped = kept, dropped
        self._proposal = combined(kept.form, dropped.form)
        self._groups: dict[str, QButtonGroup] = {}
        self._own: dict[str, QButtonGroup] = {}
        grid = QGridLayout()
        grid.setSpacing(GAP)
        for place, (name, word) in enumerate(FIELDS):
            values = (getattr(kept.form, name), getattr(dropped.form, name))
            title = QCoreApplication.translate("merging", str(word))
            self._add_field(grid, place, title, values, self._groups, name)
        names = sorted({*kept.form.fields, *dropped.form.fields})
        for place, name in enumerate(names, len(FIELDS)):
            own = [str(one.form.fields.get(name) or "") for one in (kept, dropped)]
            self._add_field(grid, place, name.replace("_", " "), own, self._own, name)
        self._merge = button(self.tr("Merge"), "primary")
        self._cancel = button(self.tr("Cancel"))
        column = QVBoxLayout(self)
        column.setContentsMargins(3 * GAP, 3 * GAP, 3 * GAP, 2 * GAP)
        column.setSpacing(2 * GAP)
        column.addWidget(label(self.tr("Merge two prospects"), "title"))
        hint = self.tr(
            "Mails, events, notes, tasks and tags of both are kept, and so is the other address. "
            "Choose what is right where they differ."
        )
        column.addWidget(label(hint, "muted", wrap=True))
        column.addLayout(grid)
        column.addLayout(row(1, self._cancel, self._merge))
        self._merge.clicked.connect(self._tell)
        self._cancel.clicked.connect(self.reject)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        fit_height(self)

    def _add_field(
        self,
        grid: QGridLayout,
        place: int,
        title: str,
        values: Sequence[str],
        groups: dict[str, QButtonGroup],
        name: str,
    ) -> None:
        """Ask where both know something, and not the same. What is kept stands first."""
        if values[0] == values[1] or not all(values):
            return
        group = QButtonGroup(self)
        grid.addWidget(label(title, "fieldLabel", wrap=True), place, 0)
        proposed = str(getattr(self._proposal, name, values[0]))
        for column, value in enumerate(values):
            one = QRadioButton(value if len(value) <= _LONGEST else f"{value[: _LONGEST - 1]}…")
            one.setAccessibleName(f"{title}: {value}")
            one.setToolTip(value)
            one.setChecked(value == proposed)
            group.addButton(one, column)
            grid.addWidget(one, place, column + 1)
        groups[name] = group

    @Slot()
    def _tell(self) -> None:
        sides = (self._kept.form, self._dropped.form)
        chosen = {
            name: getattr(sides[max(group.checkedId(), 0)], name)
            for name, group in self._groups.items()
        }
        own = {
            name: sides[max(group.checkedId(), 0)].fields[name] for name, group in self._own.items()
        }
        form = replace(self._proposal, **chosen)
        form = replace(form, fields={**form.fields, **own})
        self.confirmed.emit(self._kept.id, self._dropped.id, form)
        self.accept()
