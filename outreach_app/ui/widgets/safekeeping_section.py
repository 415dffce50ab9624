"""The settings of data: lists in and out, copies of the profile, and the way back to one."""

from collections.abc import Sequence

from PySide6.QtCore import QLocale, Qt, Signal, Slot
from PySide6.QtWidgets import QFileDialog, QFrame, QLineEdit, QScrollArea, QVBoxLayout, QWidget

from outreach_app.domain.backups import ENDING, BackupEntry
from outreach_app.ui.text import day_and_time
from outreach_app.ui.widgets.parts import GAP, button, card, label, line_field, row

SHORTEST = 8
"""Letters in a passphrase."""


class SafekeepingSection(QScrollArea):
    """Says what is kept where, and asks for copies by signal."""

    import_wanted = Signal()
    export_wanted = Signal()
    backup_wanted = Signal(str, str)
    """A path and a passphrase, which may be empty."""
    restore_wanted = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWidgetResizable(True)
        self.setAccessibleName(self.tr("Data"))
        self._import = button(self.tr("Import a list…"))
        self._export = button(self.tr("Export prospects…"))
        self._passphrase = line_field(
            self.tr("Passphrase for the backup"), self.tr("Passphrase, or none"), secret=True
        )
        self._again = line_field(
            self.tr("The passphrase again"), self.tr("The passphrase again"), secret=True
        )
        self._fault = label(rank="muted", wrap=True)
        self._backup = button(self.tr("Back up now…"), "primary")
        self._restore = button(self.tr("Restore from a file…"))
        self._copies = QVBoxLayout()
        self._copies.setSpacing(GAP)
        self._none = label(self.tr("None yet: the first is made today."), "muted")
        self._build()
        self._connect()

    @Slot(object)
    def show_entries(self, entries: Sequence[BackupEntry]) -> None:
        """List the copies at hand."""
        while (item := self._copies.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.deleteLater()
        for entry in entries:
            self._copies.addWidget(_CopyRow(entry, self))
        self._none.setVisible(not entries)

    @property
    def fault(self) -> str:
        """What is said to be wrong with the passphrase."""
        return self._fault.text()

    def _build(self) -> None:
        inside = QWidget()
        whole = QVBoxLayout(inside)
        whole.setContentsMargins(0, GAP, GAP, 0)
        whole.setSpacing(GAP + 4)
        for made in (self._lists_card(), self._backup_card(), self._copies_card()):
            whole.addWidget(made)
        whole.addStretch(1)
        self.setWidget(inside)

    def _lists_card(self) -> QWidget:
        frame, inner = card()
        inner.addWidget(label(self.tr("Lists in and out"), "heading"))
        text = self.tr(
            "Bring people in from a file of any kind, or give them to another program. You can "
            "also drop a file onto the window."
        )
        inner.addWidget(label(text, "muted", wrap=True))
        inner.addLayout(row(self._import, self._export, 1))
        return frame

    def _backup_card(self) -> QWidget:
        frame, inner = card()
        inner.addWidget(label(self.tr("Back up everything"), "heading"))
        text = self.tr(
            "One file with people, mails, opens and settings. Passwords and keys stay in your "
            "keyring. With a passphrase nobody else can read the file; forget it, and neither can "
            "you."
        )
        inner.addWidget(label(text, "muted", wrap=True))
        inner.addLayout(row(self._passphrase, self._again, self._backup))
        inner.addWidget(self._fault)
        self._fault.hide()
        return frame

    def _copies_card(self) -> QWidget:
        frame, inner = card()
        inner.addWidget(label(self.tr("Copies at hand"), "heading"))
        text = self.tr(
            "A copy is made every day, unless you switched that off under Privacy, and seven are "
            "kept. Restoring one keeps what it replaces (three at most, for thirty days, and none "
            "once somebody is erased), asks about mails that may have left since, and erases "
            "again whoever was erased."
        )
        inner.addWidget(label(text, "muted", wrap=True))
        inner.addWidget(self._none)
        inner.addLayout(self._copies)
        inner.addLayout(row(self._restore, 1))
        return frame

    def _connect(self) -> None:
        self._import.clicked.connect(self.import_wanted)
        self._export.clicked.connect(self.export_wanted)
        self._backup.clicked.connect(self._ask_target)
        self._restore.clicked.connect(self._ask_source)

    @Slot()
    def _ask_target(self) -> None:
        passphrase = self._passphrase.text()
        fault = ""
        if passphrase != self._again.text():
            fault = self.tr("The two passphrases are not the same.")
        elif passphrase and len(passphrase) < SHORTEST:
            fault = self.tr("The passphrase needs {0} letters or more.").format(SHORTEST)
        self._fault.setText(fault)
        self._fault.setVisible(bool(fault))
        if not fault:
            dialog = self._dialog(self.tr("Back up"))
            dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
            dialog.selectFile(f"{self.tr('my outreach')}{ENDING}")
            dialog.fileSelected.connect(self.back_up)
            dialog.open()

    @Slot(str)
    def back_up(self, path: str) -> None:
        """Ask for a backup there, with the passphrase that was written."""
        self.backup_wanted.emit(path, self._passphrase.text())
        for field in (self._passphrase, self._again):
            field.clear()
            field.setEchoMode(QLineEdit.EchoMode.Password)

    @Slot()
    def _ask_source(self) -> None:
        dialog = self._dialog(self.tr("Restore"))
        dialog.fileSelected.connect(self.restore_wanted)
        dialog.open()

    def _dialog(self, title: str) -> QFileDialog:
        dialog = QFileDialog(self, title)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        return dialog


class _CopyRow(QFrame):
    """One copy at hand."""

    def __init__(self, entry: BackupEntry, section: SafekeepingSection) -> None:
        super().__init__(section)
        self._path = entry.path
        self._section = section
        local = QLocale()
        when = day_and_time(entry.made_at)
        kind = self.tr("Daily copy") if entry.is_daily else self.tr("Put aside by a restore")
        words = f"{kind} · {when} · {local.formattedDataSize(entry.size)}"
        restore = button(self.tr("Restore…"))
        restore.setAccessibleName(self.tr("Restore the copy of {0}").format(when))
        restore.clicked.connect(self._ask)
        whole = row(label(words), 1, restore)
        self.setLayout(whole)

    @Slot()
    def _ask(self) -> None:
        self._section.restore_wanted.emit(self._path)
