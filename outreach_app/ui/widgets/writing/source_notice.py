"""Says why a mail is edited as source, and what editing it as it looks would cost."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QWidget

from outreach_app.ui.tokens import Tokens
from outreach_app.ui.widgets.parts import GAP, button, label

_NAMED = 3


class SourceNotice(QFrame):
    """A band above the source. It is hidden unless there is something to say."""

    simplify_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("notice")
        self._words = label(wrap=True)
        self._simplify = button(self.tr("Keep the words only"), "flat")
        self._simplify.setToolTip(self.tr("Edit it as it looks, without what is named here"))
        self._simplify.clicked.connect(self.simplify_wanted)
        line = QHBoxLayout(self)
        line.setContentsMargins(GAP + 2, GAP - 2, GAP, GAP - 2)
        line.addWidget(self._words, 1)
        line.addWidget(self._simplify)
        self.hide()

    @property
    def words(self) -> str:
        """What is said."""
        return self._words.text()

    def show_beyond(self, beyond: Sequence[str]) -> None:
        """Name what the sheet can not hold."""
        named = ", ".join(beyond[:_NAMED]) + (" …" if len(beyond) > _NAMED else "")
        self._words.setText(
            self.tr(
                "This mail is edited as HTML, so that nothing of it is lost: it has {0}. "
                "The preview shows how it looks."
            ).format(named)
        )
        self.show()

    def dress(self, tokens: Tokens) -> None:
        """Take the theme's colours."""
        self.setStyleSheet(
            f"#notice {{ background: {tokens.unsure_soft}; border-radius: 6px; }}"
            f" QLabel {{ color: {tokens.unsure}; }}"
        )
