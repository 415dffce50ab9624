"""Below the body: what is tracked, what goes with it, and the ways on."""

from PySide6.QtCore import QLocale, QTime, Signal, Slot
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QCheckBox, QMenu, QToolButton, QVBoxLayout, QWidget

from outreach_app.ui.icons import ink_icon
from outreach_app.ui.tokens import Tokens
from outreach_app.ui.widgets.body_editor import BodyMode
from outreach_app.ui.widgets.flow import flow
from outreach_app.ui.widgets.parts import GAP, button, icon_button, label
from outreach_app.ui.widgets.send_button import SendButton


class LetterFoot(QWidget):
    """Holds switches and buttons. It decides nothing."""

    changed = Signal()
    mode_wanted = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.opens = QCheckBox(self.tr("Track opens"))
        self.opens.setToolTip(self.tr("A hidden picture tells when the mail is shown"))
        self.clicks = QCheckBox(self.tr("Track clicks"))
        self.clicks.setToolTip(self.tr("Links lead over the relay, which tells who follows them"))
        self.follow_up = QCheckBox(self.tr("Continue the last thread"))
        self.attach = icon_button(self.tr("Attach a file"))
        self.more = icon_button(self.tr("More ways to write"))
        self.more.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self._modes = QMenu(self.more)
        self._modes.aboutToShow.connect(self._fill_modes)
        self._modes.triggered.connect(self._want_mode)
        self.more.setMenu(self._modes)
        self._mode = BodyMode.RICH
        self.discard = button(self.tr("Discard"), "flat")
        self.kept = label(rank="muted")
        self.test = button(self.tr("Send a test to myself"))
        self.send = SendButton()
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(GAP + 2)
        whole.addLayout(
            flow(
                self.opens, self.clicks, self.follow_up, 1, self.attach, self.more, spacing=2 * GAP
            )
        )
        whole.addLayout(flow(self.discard, self.kept, 1, self.test, self.send, spacing=GAP))
        for switch in (self.opens, self.clicks, self.follow_up):
            switch.toggled.connect(self.changed)

    def show_mode(self, mode: BodyMode) -> None:
        """Plain text alone can not be tracked."""
        self._mode = mode
        can_track = mode is not BodyMode.PLAIN
        for switch in (self.opens, self.clicks):
            switch.setEnabled(can_track)
        self.opens.setText(
            self.tr("Track opens") if can_track else self.tr("Track opens (not in plain text)")
        )

    def show_thread(self, *, is_there: bool) -> None:
        """Only a thread that is there can be continued."""
        if not is_there:
            self.follow_up.setChecked(False)
        self.follow_up.setEnabled(is_there)
        words = self.tr("Continue the last thread")
        self.follow_up.setText(words if is_there else self.tr("Continue a thread (there is none)"))

    def show_kept(self, sentence: str) -> None:
        """Say whether the draft is kept."""
        self.kept.setText(sentence)

    @Slot()
    def tell_kept(self) -> None:
        """The draft was kept just now."""
        clock = QLocale().toString(QTime.currentTime(), QLocale.FormatType.ShortFormat)
        self.show_kept(self.tr("Draft kept {0}").format(clock))

    def dress(self, tokens: Tokens) -> None:
        """Take the theme's colours."""
        self.attach.setIcon(ink_icon("attach", tokens.text, 16))
        self.more.setIcon(ink_icon("more", tokens.text, 16))
        self.send.dress(tokens)

    @Slot()
    def _fill_modes(self) -> None:
        self._modes.clear()
        for mode, words in (
            (BodyMode.RICH, self.tr("Write it as it will look")),
            (BodyMode.PLAIN, self.tr("Plain text only")),
            (BodyMode.SOURCE, self.tr("Edit the HTML source")),
        ):
            action = self._modes.addAction(words)
            action.setCheckable(True)
            action.setChecked(mode is self._mode)
            action.setData(mode.value)

    @Slot(QAction)
    def _want_mode(self, action: QAction) -> None:
        self.mode_wanted.emit(BodyMode(str(action.data())))
