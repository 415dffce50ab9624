"""A report of our own bug, to read and to copy. Nothing is sent from here."""

from PySide6.QtCore import QSize, Slot
from PySide6.QtGui import QFontDatabase, QGuiApplication
from PySide6.QtWidgets import QDialog, QPlainTextEdit, QVBoxLayout, QWidget

from outreach_app.ui.widgets.parts import GAP, button, label, row

_SIZE = QSize(720, 480)


class ReportDialog(QDialog):
    """Shows the report as it would be copied."""

    def __init__(self, report: str, parent: QWidget) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("A report of what went wrong"))
        self.resize(_SIZE)
        words = label(
            self.tr(
                "This was our mistake. Copy the report and send it to whoever looks after "
                "Outreach for you. Addresses, links, texts and secrets have been taken out; "
                "read it before you send it."
            ),
            wrap=True,
        )
        self.text = QPlainTextEdit(report)
        self.text.setReadOnly(True)
        self.text.setAccessibleName(self.tr("The report"))
        self.text.setFont(QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont))
        self.text.setLineWrapMode(QPlainTextEdit.LineWrapMode.NoWrap)
        self.text.setTabChangesFocus(True)
        self._copy = button(self.tr("Copy"), "primary")
        close = button(self.tr("Close"))
        whole = QVBoxLayout(self)
        whole.setContentsMargins(3 * GAP, 3 * GAP, 3 * GAP, 2 * GAP)
        whole.setSpacing(GAP + 4)
        whole.addWidget(label(self.tr("A report of what went wrong"), "title", wrap=True))
        whole.addWidget(words)
        whole.addWidget(self.text, 1)
        whole.addLayout(row(1, close, self._copy))
        self._copy.clicked.connect(self._copy_all)
        close.clicked.connect(self.reject)

    @Slot()
    def _copy_all(self) -> None:
        QGuiApplication.clipboard().setText(self.text.toPlainText())
        self._copy.setText(self.tr("Copied"))
