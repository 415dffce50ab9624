"""The folders of a mailbox where answers are looked for, beside inbox and Spam."""

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QDialog, QListWidget, QListWidgetItem, QVBoxLayout, QWidget

from outreach_app.domain.accounts import MOST_FOLDERS
from outreach_app.domain.mailbox import FolderChoice
from outreach_app.ui.widgets.parts import GAP, button, label, row

_TICKED = Qt.CheckState.Checked


class FoldersDialog(QDialog):
    """Waits for the server's list, and says which folders are wanted."""

    submitted = Signal(str, object)
    """The account's id, and the names."""

    def __init__(self, account_id: str, address: str, parent: QWidget) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Folders"))
        self.setMinimumSize(480, 460)
        self._account_id = account_id
        self._list = QListWidget()
        self._list.setAccessibleName(self.tr("Folders where answers are looked for, too"))
        self._says = label(self.tr("Asking the server…"), "muted", wrap=True)
        self._cancel = button(self.tr("Cancel"))
        self._save = button(self.tr("Keep these folders"), "primary")
        self._save.setEnabled(False)
        self._build(address)
        self._list.itemChanged.connect(self._count)
        self._cancel.clicked.connect(self.reject)
        self._save.clicked.connect(self.submit)

    @property
    def said(self) -> str:
        """What stands below the list."""
        return self._says.text()

    @property
    def names(self) -> tuple[str, ...]:
        """The folders that are ticked."""
        items = (self._list.item(place) for place in range(self._list.count()))
        return tuple(one.text() for one in items if one.checkState() == _TICKED)

    @Slot(object)
    def show_choice(self, choice: FolderChoice) -> None:
        """Offer these folders, once."""
        if choice.account_id != self._account_id or self._list.count():
            return
        for name in choice.names:
            item = QListWidgetItem(name)
            item.setFlags(Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsUserCheckable)
            is_chosen = name in choice.chosen
            item.setCheckState(Qt.CheckState.Checked if is_chosen else Qt.CheckState.Unchecked)
            self._list.addItem(item)
        self._list.setCurrentRow(0)
        self._count()

    @Slot(str)
    def show_fault(self, sentence: str) -> None:
        """Say why there is nothing to choose."""
        self._says.setText(sentence)

    @Slot()
    def submit(self) -> None:
        """Say which are wanted."""
        self.submitted.emit(self._account_id, self.names)
        self.accept()

    def _build(self, address: str) -> None:
        text = self.tr(
            "Inbox and Spam are looked into in any case. Tick the folders into which your filters "
            "put answers. With Gmail, “All Mail” holds everything that is archived at once."
        )
        whole = QVBoxLayout(self)
        whole.setContentsMargins(3 * GAP, 3 * GAP, 3 * GAP, 2 * GAP)
        whole.setSpacing(2 * GAP)
        title = self.tr("Folders of {0}").format(address)
        whole.addWidget(label(title, "title", wrap=True))
        whole.addWidget(label(text, "muted", wrap=True))
        whole.addWidget(self._list, 1)
        whole.addWidget(self._says)
        whole.addLayout(row(1, self._cancel, self._save))

    @Slot()
    def _count(self) -> None:
        ticked = len(self.names)
        is_too_much = ticked > MOST_FOLDERS
        self._save.setEnabled(bool(self._list.count()) and not is_too_much)
        if not self._list.count():
            self._says.setText(self.tr("There are no other folders in this mailbox."))
        elif is_too_much:
            self._says.setText(self.tr("At most {0} folders can be chosen.").format(MOST_FOLDERS))
        else:
            self._says.setText(self.tr("Chosen: {0}").format(ticked))
