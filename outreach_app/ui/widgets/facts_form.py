"""Fields that are stored when they are left: how they stand, and the user's own among them."""

from collections.abc import Mapping

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QFormLayout, QFrame, QLineEdit, QScrollArea, QVBoxLayout, QWidget

from outreach_app.ui.widgets.parts import GAP, label, line_field


class FactsForm(QFormLayout):
    """Fields below each other, each with its name before it or, where that is long, above it."""

    def __init__(self) -> None:
        super().__init__()
        self.setSpacing(GAP - 2)
        self.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapLongRows)
        self.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)

    def add(self, title: str, field: QWidget) -> None:
        """One more field."""
        self.addRow(label(title, "fieldLabel"), field)


class OwnFields(QObject):
    """The user's own fields, in a form of their own. Says when one is left, and keeps nothing."""

    left = Signal()

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self.form = FactsForm()
        self._fields: dict[str, QLineEdit] = {}

    @property
    def values(self) -> dict[str, str]:
        """What stands in each, by name."""
        return {name: field.text() for name, field in self._fields.items()}

    def show_fields(self, values: Mapping[str, object], is_other: bool) -> None:
        """Show these, of somebody else than before or of the same."""
        if list(self._fields) == list(values):
            for name, field in self._fields.items():
                show_unless_typed(field, str(values[name]), is_other)
            return
        while self.form.rowCount():
            self.form.removeRow(0)
        self._fields = {}
        for name, value in values.items():
            field = line_field(name)
            field.setText(str(value))
            field.editingFinished.connect(self.left)
            self.form.add(name.replace("_", " "), field)
            self._fields[name] = field


def show_unless_typed(field: QLineEdit, text: str, is_other: bool) -> None:
    """Show the text. A field in which the user types is left alone, but for somebody else's."""
    if is_other or not field.hasFocus():
        field.setText(text)


def scrolled_column(area: QScrollArea) -> QVBoxLayout:
    """The column that the area scrolls. The fields take the focus, not the area around them."""
    inner = QWidget()
    column = QVBoxLayout(inner)
    column.setContentsMargins(2 * GAP, 2 * GAP, 2 * GAP, 2 * GAP)
    column.setSpacing(GAP)
    area.setWidget(inner)
    area.setWidgetResizable(True)
    area.setFrameShape(QFrame.Shape.NoFrame)
    area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    return column
