"""The settings of mailboxes: what is read there, how it goes, and what may happen to Sent."""

from collections.abc import Sequence

from PySide6.QtCore import QSignalBlocker, Signal, Slot
from PySide6.QtWidgets import QCheckBox, QLabel, QScrollArea, QVBoxLayout, QWidget

from outreach_app.domain.mailbox import MailboxReport
from outreach_app.ui.icons import ink_pixmap
from outreach_app.ui.tokens import LIGHT, Tokens
from outreach_app.ui.widgets.parts import GAP, button, card, label, row


class MailboxSection(QScrollArea):
    """Shows the latest report of each mailbox."""

    look_wanted = Signal()
    replace_switched = Signal(bool)
    folders_wanted = Signal(str, str)
    """The account's id and address."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWidgetResizable(True)
        self.setAccessibleName(self.tr("Answers"))
        self._tokens = LIGHT
        self._reports: tuple[MailboxReport, ...] = ()
        self._look = button(self.tr("Look now"))
        self._replace = QCheckBox(self.tr("Replace the copies that my provider keeps in Sent"))
        self._rows = QVBoxLayout()
        inside = QWidget()
        whole = QVBoxLayout(inside)
        whole.setContentsMargins(0, GAP, GAP, 0)
        whole.setSpacing(GAP + 4)
        for made in (self._reading_card(), self._sent_card()):
            whole.addWidget(made)
        whole.addStretch(1)
        self.setWidget(inside)
        self._look.clicked.connect(self.look_wanted)
        self._replace.toggled.connect(self.replace_switched)
        self._show_rows()

    @Slot(object)
    def show_reports(self, reports: Sequence[MailboxReport]) -> None:
        """Show how the last look into each mailbox went."""
        self._reports = tuple(reports)
        self._show_rows()

    @Slot(object)
    def show_replacing(self, is_on: bool) -> None:
        """Whether a provider's own copies are replaced."""
        with QSignalBlocker(self._replace):
            self._replace.setChecked(bool(is_on))

    def dress(self, tokens: Tokens) -> None:
        """Take the theme's colours."""
        self._tokens = tokens
        self._show_rows()

    def _reading_card(self) -> QWidget:
        frame, inner = card()
        inner.addWidget(label(self.tr("Reading answers"), "heading"))
        text = self.tr(
            "Your inbox, your Spam folder and the folders you choose are looked at for answers to "
            "your mails, bounces and absences. Only headers are read of other mail. Nothing is "
            "marked as read, moved or deleted, and no picture in a mail is ever loaded. A mail in "
            "the inbox is there at once, one in the other folders after four minutes at most."
        )
        inner.addWidget(label(text, "muted", wrap=True))
        inner.addLayout(self._rows)
        inner.addLayout(row(self._look, 1))
        return frame

    def _sent_card(self) -> QWidget:
        frame, inner = card()
        inner.addWidget(label(self.tr("Copies in Sent"), "heading"))
        text = self.tr(
            "Each mail that leaves gets a clean copy in Sent, without the invisible picture and "
            "with its own links, so that reading your own mail is never an open. Gmail and some "
            "others keep a copy of their own, which is tracked. With your leave it is taken out "
            "(into the bin, where there is one) and the clean one put in its place."
        )
        inner.addWidget(label(text, "muted", wrap=True))
        inner.addWidget(self._replace)
        return frame

    def _show_rows(self) -> None:
        while (item := self._rows.takeAt(0)) is not None:
            old = item.widget()
            if old is not None:
                old.deleteLater()
        for report in self._reports:
            self._rows.addWidget(self._row(report))
        if not self._reports:
            self._rows.addWidget(
                label(
                    self.tr("No mailbox is set up: give an account its IMAP server."),
                    "muted",
                    wrap=True,
                )
            )

    @Slot()
    def _ask_folders(self) -> None:
        asked = self.sender()
        if asked is not None:
            self.folders_wanted.emit(asked.property("account"), asked.property("address"))

    def _row(self, report: MailboxReport) -> QWidget:
        icon = QLabel()
        name, ink = ("warning", "unsure") if report.fault else ("done", "human")
        icon.setPixmap(ink_pixmap(name, getattr(self._tokens, ink), 16))
        says = report.fault or self.tr("Up to date.")
        words = label(" ".join((f"{report.address}: {says}", *report.notes)), wrap=True)
        folders = button(self.tr("Folders…"))
        folders.setAccessibleName(self.tr("Folders of {0}").format(report.address))
        folders.clicked.connect(self._ask_folders)
        folders.setProperty("account", report.account_id)
        folders.setProperty("address", report.address)
        holder = QWidget()
        line = row(icon, words, folders)
        line.setContentsMargins(0, 0, 0, 0)
        line.setStretch(1, 1)
        holder.setLayout(line)
        return holder
