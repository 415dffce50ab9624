"""Asks where words lead."""

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QDialog, QFormLayout, QWidget

from outreach_app.ui.widgets.parts import GAP, button, column, label, line_field, row

_SCHEMES = ("http://", "https://", "mailto:", "tel:")


class LinkDialog(QDialog):
    """The words of a link and its address. An address without a scheme is taken as https."""

    decided = Signal(str, str)
    """Words and address; without an address the words are no link any more."""

    def __init__(self, words: str, address: str, parent: QWidget) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Link"))
        self.setMinimumWidth(420)
        self._words = line_field(self.tr("Words that are shown"))
        self._address = line_field(self.tr("Address it leads to"), "https://")
        self._words.setText(words)
        self._address.setText(address)
        self._unlink = button(self.tr("Remove the link"), "flat")
        self._unlink.setVisible(bool(address))
        self._done = button(self.tr("Done"), "primary")
        form = QFormLayout()
        form.setSpacing(GAP)
        form.addRow(label(self.tr("Words"), "fieldLabel"), self._words)
        form.addRow(label(self.tr("Address"), "fieldLabel"), self._address)
        cancel = button(self.tr("Cancel"))
        whole = column(spacing=2 * GAP)
        whole.setContentsMargins(3 * GAP, 3 * GAP, 3 * GAP, 2 * GAP)
        whole.addWidget(label(self.tr("Link"), "title"))
        whole.addLayout(form)
        whole.addLayout(row(self._unlink, 1, cancel, self._done))
        self.setLayout(whole)
        cancel.clicked.connect(self.reject)
        self._unlink.clicked.connect(self._remove)
        self._done.clicked.connect(self._decide)
        self._address.returnPressed.connect(self._decide)
        (self._address if words else self._words).setFocus()

    @Slot()
    def _decide(self) -> None:
        self.decided.emit(self._words.text(), _address(self._address.text()))
        self.accept()

    @Slot()
    def _remove(self) -> None:
        self.decided.emit(self._words.text(), "")
        self.accept()


def _address(text: str) -> str:
    tidy = "".join(text.split()) if "{{" not in text else text.strip()
    if not tidy or tidy.lower().startswith(_SCHEMES) or "{{" in tidy:
        return tidy
    return f"mailto:{tidy}" if "@" in tidy and "/" not in tidy else f"https://{tidy}"
