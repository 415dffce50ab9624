"""The relay's section: its address and key, tested for real. The key goes in, never comes back."""

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QFormLayout, QVBoxLayout, QWidget

from outreach_app.domain.accounts import RelayAccount
from outreach_app.domain.reports import CheckResult, SetupState
from outreach_app.ui.said.reading import said
from outreach_app.ui.tokens import LIGHT, Tokens
from outreach_app.ui.widgets.parts import GAP, button, card, label, line_field, row


class RelaySection(QWidget):
    """Takes the relay. Nothing is stored here: testing and storing are asked for.

    The key travels in no signal: who acts on one asks for it by typed_key().
    """

    test_wanted = Signal(object)
    save_wanted = Signal(object)
    """A RelayAccount, each."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._tokens = LIGHT
        self._result: CheckResult | None = None
        self._is_busy = False
        self._shown = self._asked = ("", "")
        self.url = line_field(self.tr("Address"), "https://relay.example.com")
        self.key = line_field(self.tr("Key"), secret=True)
        self._answer = label(wrap=True)
        self._test = button(self.tr("Test"))
        self._save = button(self.tr("Test and save"), "primary")
        self._build()
        self._test.clicked.connect(self.ask_test)
        for asking in (self._save.clicked, self.url.returnPressed, self.key.returnPressed):
            asking.connect(self.ask_save)

    @property
    def relay(self) -> RelayAccount | None:
        """The relay as filled in, None while there is no address."""
        url = self.url.text().strip()
        return RelayAccount(url) if url else None

    @property
    def answer(self) -> str:
        """How the last test ended, as shown."""
        return self._answer.text()

    def typed_key(self) -> str:
        """The key as typed; empty means the stored one."""
        return self.key.text()

    @property
    def begun(self) -> str | None:
        """An address that was typed and is not stored."""
        url = self.url.text()
        return url if url != self._shown[0] else None

    def show_begun(self, begun: str) -> None:
        """Go on with this address."""
        self.url.setText(begun)

    def show_state(self, state: SetupState) -> None:
        """Fill in what is stored, unless something else is being typed.

        A stored key is only mentioned.
        """
        if (self.url.text(), self.key.text()) in (self._shown, self._asked):
            self.key.clear()
            if state.relay is not None:
                self.url.setText(state.relay.url)
            self._shown = self._asked = (self.url.text(), "")
        kept = self.tr("Stored; leave empty to keep it")
        self.key.setPlaceholderText(kept if state.has_key else "")

    @Slot()
    def show_testing(self) -> None:
        """A test is under way. The buttons stay, so that the keyboard's place is not lost."""
        self._is_busy = True
        self._result = None
        self._answer.setText(self.tr("Testing…"))
        self._answer.setStyleSheet("")
        self._answer.show()

    @Slot(object)
    def show_result(self, result: CheckResult) -> None:
        """Say how the test ended."""
        self._is_busy = False
        self._result = result
        if not result.ok:
            self._asked = self._shown
        self._answer.setText(f"{'✓' if result.ok else '✗'}  {said(result.sentence)}")
        self._answer.show()
        self.dress(self._tokens)

    def dress(self, tokens: Tokens) -> None:
        """Take the theme's colours."""
        self._tokens = tokens
        if self._result is not None:
            ink = tokens.human if self._result.ok else tokens.danger
            ground = tokens.human_soft if self._result.ok else tokens.danger_soft
            self._answer.setStyleSheet(
                f"color: {ink}; background: {ground}; border-radius: 6px; padding: 8px 10px;"
            )

    @Slot()
    def ask_test(self) -> None:
        """Ask for a test alone."""
        if self._may_ask() and self.relay is not None:
            self.show_testing()
            self.test_wanted.emit(self.relay)

    @Slot()
    def ask_save(self) -> None:
        """Ask for the relay to be tested and stored."""
        if self._may_ask() and self.relay is not None:
            self.show_testing()
            self._asked = (self.url.text(), self.key.text())
            self.save_wanted.emit(self.relay)

    def _may_ask(self) -> bool:
        """One test at a time, and none without an address."""
        if self._is_busy:
            return False
        if self.relay is None:
            self.show_result(
                CheckResult(ok=False, sentence=self.tr("Fill in the relay's address."))
            )
            self.url.setFocus()
        return True

    def _build(self) -> None:
        self.setFocusProxy(self.url)
        what = self.tr("It notices opens and clicks. Without one, mails leave untracked.")
        how = self.tr("A change is tested for real, and stored only if the test passes.")
        hint = self.tr(
            "Whoever runs the relay makes the key, with "
            "“outreach-relay account create NAME”. It is shown only once."
        )
        self._answer.hide()
        frame, inner = card()
        form = QFormLayout()
        form.setSpacing(GAP)
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        form.addRow(label(self.tr("Address"), "fieldLabel"), self.url)
        form.addRow(label(self.tr("Key"), "fieldLabel"), self.key)
        inner.addLayout(form)
        inner.addWidget(label(hint, "hint", wrap=True))
        inner.addWidget(self._answer)
        inner.addLayout(row(1, self._test, self._save))
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(GAP)
        whole.addWidget(label(f"{what} {how}", "muted", wrap=True))
        whole.addWidget(frame)
        whole.addStretch(1)
