"""The settings of the desktop around the app: starting at login, alerts in peace, mail links."""

from PySide6.QtCore import QSignalBlocker, Signal, Slot
from PySide6.QtWidgets import QCheckBox, QScrollArea, QVBoxLayout, QWidget

from outreach_app.ui.widgets.parts import GAP, button, card, label, row


class DesktopSection(QScrollArea):
    """Switches, each with what it does."""

    start_switched = Signal(bool)
    test_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWidgetResizable(True)
        self.setAccessibleName(self.tr("Desktop"))
        self._start = QCheckBox(self.tr("Start Outreach when I sign in"))
        self._test = button(self.tr("Show a test notification"))
        inside = QWidget()
        whole = QVBoxLayout(inside)
        whole.setContentsMargins(0, GAP, GAP, 0)
        whole.setSpacing(GAP + 4)
        for made in (self._start_card(), self._notify_card(), self._links_card()):
            whole.addWidget(made)
        whole.addStretch(1)
        self.setWidget(inside)
        self._start.toggled.connect(self.start_switched)
        self._test.clicked.connect(self.test_wanted)

    @Slot(object)
    def show_start(self, is_on: bool) -> None:
        """Whether the desk starts at login."""
        with QSignalBlocker(self._start):
            self._start.setChecked(bool(is_on))

    def _start_card(self) -> QWidget:
        frame, inner = card()
        inner.addWidget(label(self.tr("Starting"), "heading"))
        inner.addWidget(self._start)
        text = self.tr("It begins in the tray, where there is one, and watches from there.")
        inner.addWidget(label(text, "muted", wrap=True))
        return frame

    def _notify_card(self) -> QWidget:
        frame, inner = card()
        inner.addWidget(label(self.tr("Notifications"), "heading"))
        text = self.tr(
            "Alerts are shown by your desktop, and in this window where it shows none. "
            "“Pause alerts”, in the tray and by its key, holds them; afterwards you are told "
            "in one summary."
        )
        inner.addWidget(label(text, "muted", wrap=True))
        inner.addLayout(row(self._test, 1))
        return frame

    def _links_card(self) -> QWidget:
        frame, inner = card()
        inner.addWidget(label(self.tr("Mail links"), "heading"))
        text = self.tr(
            "Choose Outreach as the mail program in your desktop’s settings, and a click on a mail "
            "address anywhere begins a letter here. Links of the form outreach:prospect/12 open a "
            "prospect."
        )
        inner.addWidget(label(text, "muted", wrap=True))
        return frame
