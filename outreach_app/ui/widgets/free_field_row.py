"""A field of the user's own for one prospect or company: its name and what stands in it."""

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QVBoxLayout, QWidget

from outreach_app.ui.widgets.flow import flow
from outreach_app.ui.widgets.parts import GAP, button, line_field, row


class FreeFieldRow(QWidget):
    """A link that opens two fields. It says what is to be added, and keeps nothing."""

    added = Signal(str, str)

    def __init__(self, hint: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._open = button(self.tr("Add a field…"), "flush")
        self._open.setToolTip(hint or self.tr("A field of your own, which mails can use, too"))
        self._name = line_field(self.tr("Name of the new field"), self.tr("Name, such as product"))
        self._value = line_field(self.tr("What stands in it"), self.tr("What stands in it"))
        self._add = button(self.tr("Add"))
        self._fields = QWidget()
        column = QVBoxLayout(self._fields)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(GAP - 2)
        column.addWidget(self._name)
        column.addWidget(self._value)
        column.addLayout(flow(0, self._add, spacing=GAP))
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addLayout(row(self._open, 1))
        whole.addWidget(self._fields)
        self.clear()
        self._open.clicked.connect(self._begin)
        self._add.clicked.connect(self._tell)
        self._value.returnPressed.connect(self._tell)

    def clear(self) -> None:
        """Somebody else is shown: what was begun is not theirs."""
        self._name.clear()
        self._value.clear()
        self._fields.hide()
        self._open.show()

    @Slot()
    def _begin(self) -> None:
        self._open.hide()
        self._fields.show()
        self._name.setFocus()

    @Slot()
    def _tell(self) -> None:
        name = "_".join(self._name.text().split()).strip("_")
        if name and self._value.text().strip():
            self.added.emit(name, self._value.text().strip())
            self.clear()
