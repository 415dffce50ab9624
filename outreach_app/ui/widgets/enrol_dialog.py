"""Enrol a device: a code to scan, the address to type, and what pressing the button there does."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QDialog, QVBoxLayout, QWidget

from outreach_app.ui.tokens import Tokens
from outreach_app.ui.widgets.parts import GAP, button, keep_whole, label, line_field, row
from outreach_app.ui.widgets.qr_code import QrCode


class EnrolDialog(QDialog):
    """Shows the address of a page that works once."""

    def __init__(self, url: str, tokens: Tokens, parent: QWidget) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Enrol a device"))
        self.setFixedWidth(460)
        address = line_field(self.tr("Address of the page"))
        address.setText(url)
        address.setReadOnly(True)
        address.setCursorPosition(0)
        close = button(self.tr("Done"), "primary")
        close.clicked.connect(self.accept)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(3 * GAP, 3 * GAP, 3 * GAP, 2 * GAP)
        whole.setSpacing(2 * GAP)
        whole.addWidget(label(self.tr("Enrol a device of yours"), "title"))
        how = self.tr(
            "Open this page with the phone or computer on which you read your own mail, and press "
            "its button. For seven days, opens from there count as you and not as the recipient."
        )
        whole.addWidget(label(how, "muted", wrap=True))
        whole.addWidget(QrCode(url, tokens), 0, Qt.AlignmentFlag.AlignHCenter)
        whole.addWidget(address)
        once = self.tr("The page works once, and within an hour. Nothing is stored on the device.")
        whole.addWidget(label(once, "hint", wrap=True))
        whole.addLayout(row(1, close))

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        keep_whole(self)
