"""Fields for numbers, with their accessible name and room before the first digit."""

from PySide6.QtWidgets import QAbstractSpinBox, QDoubleSpinBox, QSpinBox

_INSET = 6


def whole_field(name: str, least: int = 0, most: int = 0) -> QSpinBox:
    """A field for whole numbers."""
    made = QSpinBox()
    made.setRange(least, most)
    _dress(made, name)
    return made


class TenthsField(QDoubleSpinBox):
    """Shows a decimal only where there is one."""

    def textFromValue(self, val: float) -> str:
        return self.locale().toString(val, "f", 0 if val == round(val) else 1)


def tenths_field(name: str, least: float, most: float) -> QDoubleSpinBox:
    """A field for numbers with one decimal."""
    made = TenthsField()
    made.setDecimals(1)
    made.setRange(least, most)
    _dress(made, name)
    return made


def _dress(made: QAbstractSpinBox, name: str) -> None:
    made.setAccessibleName(name)
    made.lineEdit().setTextMargins(_INSET, 0, 0, 0)
