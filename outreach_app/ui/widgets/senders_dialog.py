"""The addresses that an account may send as, each with its name and its signature."""

from html import escape

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QFormLayout, QListWidget, QVBoxLayout, QWidget

from outreach_app.domain.accounts import Identity, MailAccount
from outreach_app.ui.tokens import Tokens
from outreach_app.ui.widgets.body_editor import BodyEditor
from outreach_app.ui.widgets.guarded import GuardedDialog
from outreach_app.ui.widgets.parts import GAP, button, column, label, line_field, row


class SendersDialog(GuardedDialog):
    """Emits all identities; stays open until it is told that they were stored."""

    submitted = Signal(str, object)
    """The account's id, and all its identities."""

    def __init__(self, account: MailAccount, tokens: Tokens, parent: QWidget) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Addresses and signatures"))
        self.setMinimumSize(840, 500)
        self._account_id = account.id
        self._senders = list(account.senders)
        self._place = -1
        self._is_touched = False
        self._list = QListWidget()
        self._list.setAccessibleName(self.tr("Addresses"))
        self._list.setFixedWidth(210)
        self._add = button(self.tr("Add an address"))
        self._remove = button(self.tr("Remove it"))
        self._address = line_field(self.tr("Mail address"), "sales@example.com")
        self._name = line_field(self.tr("Name"), self.tr("Maya Lind"))
        self._signature = BodyEditor()
        self._fault = label(wrap=True)
        self._fault.setStyleSheet(
            f"color: {tokens.danger}; background: {tokens.danger_soft}; "
            "border-radius: 6px; padding: 8px 10px;"
        )
        self._cancel = button(self.tr("Cancel"))
        self._save = button(self.tr("Save"), "primary")
        self._build()
        self._signature.dress(tokens)
        self._fill()
        self._connect()
        self._list.setCurrentRow(0)

    @property
    def senders(self) -> tuple[Identity, ...]:
        """Everything as it is filled in."""
        self._take()
        return tuple(self._senders)

    @property
    def is_typed(self) -> bool:
        """Whether anything was typed, for whichever address."""
        return self._is_touched or super().is_typed

    @Slot(str)
    def show_fault(self, sentence: str) -> None:
        """Say what is wrong, and let it be mended."""
        self._fault.setText(sentence)
        self._fault.setVisible(bool(sentence))
        self._save.setEnabled(True)

    @Slot()
    def add(self) -> None:
        """One address more, yet to be written."""
        self._senders.append(Identity(""))
        self._list.addItem(self.tr("New address"))
        self._list.setCurrentRow(len(self._senders) - 1)
        self._address.setFocus()

    @Slot()
    def submit(self) -> None:
        """Hand them over, to be checked and stored."""
        self._save.setEnabled(False)
        written = tuple(one for one in self.senders if one.address.strip())
        self.submitted.emit(self._account_id, written)

    def _build(self) -> None:
        hint = label(
            self.tr(
                "An alias must be one that your provider lets this account send as. The first "
                "address is the account's own."
            ),
            "muted",
            wrap=True,
        )
        form = QFormLayout()
        form.setSpacing(GAP)
        form.addRow(label(self.tr("Mail address"), "fieldLabel"), self._address)
        form.addRow(label(self.tr("Name"), "fieldLabel"), self._name)
        right = QVBoxLayout()
        right.setSpacing(GAP)
        right.addLayout(form)
        right.addWidget(label(self.tr("Signature"), "fieldLabel"))
        right.addWidget(self._signature, 1)
        middle = row(spacing=2 * GAP)
        middle.addLayout(column(self._list, self._add, self._remove))
        middle.addLayout(right, 1)
        self._fault.hide()
        whole = QVBoxLayout(self)
        whole.setContentsMargins(3 * GAP, 3 * GAP, 3 * GAP, 2 * GAP)
        whole.setSpacing(2 * GAP)
        whole.addWidget(label(self.tr("Addresses and signatures"), "title"))
        whole.addWidget(hint)
        whole.addLayout(middle, 1)
        whole.addWidget(self._fault)
        whole.addLayout(row(1, self._cancel, self._save))

    def _connect(self) -> None:
        self._list.currentRowChanged.connect(self._open)
        self._address.textEdited.connect(self._rename)
        self._add.clicked.connect(self.add)
        self._remove.clicked.connect(self._take_away)
        self._cancel.clicked.connect(self.leave)
        self._save.clicked.connect(self.submit)

    def _fill(self) -> None:
        for one in self._senders:
            self._list.addItem(one.address)

    def _take(self) -> None:
        """Keep what stands in the fields with the address that they belong to."""
        if 0 <= self._place < len(self._senders):
            self._is_touched = self.is_typed
            plain = escape(self._signature.plain or "").replace("\n", "<br>")
            html = "" if self._signature.is_blank else self._signature.html or plain
            self._senders[self._place] = Identity(
                self._address.text().strip(), self._name.text(), html
            )

    @Slot(int)
    def _open(self, place: int) -> None:
        self._take()
        self._place = place
        if place < 0:
            return
        one = self._senders[place]
        self._address.setText(one.address)
        self._address.setReadOnly(place == 0)
        self._name.setText(one.name)
        self._signature.show_html(one.signature)
        self.take_as_read()
        self._remove.setEnabled(place > 0)

    @Slot(str)
    def _rename(self, text: str) -> None:
        item = self._list.item(self._place)
        if item is not None:
            item.setText(text)

    @Slot()
    def _take_away(self) -> None:
        place = self._place
        if place <= 0:
            return
        self._place = -1
        del self._senders[place]
        self._list.takeItem(place)
