"""The mail as one of its prospects would get it, with what is missing and what to know."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QLocale, Signal, Slot
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from outreach_app.domain.reports import Preview
from outreach_app.ui.icons import ink_icon
from outreach_app.ui.said.reading import said
from outreach_app.ui.tokens import Tokens
from outreach_app.ui.widgets.empty import EmptyState
from outreach_app.ui.widgets.gaps_list import GapsList
from outreach_app.ui.widgets.mail_view import MailView
from outreach_app.ui.widgets.parts import GAP, icon_button, label, row


class PreviewPane(QFrame):
    """Shows a Preview and asks for another prospect's."""

    turned = Signal(int)
    """Which of the prospects is to be shown, from 0."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("card")
        self._place = 0
        self._count = 0
        self._tokens: Tokens | None = None
        self._who = label(rank="heading", wrap=True)
        self._turns = label(rank="muted")
        self._back = icon_button(self.tr("Preview for the previous prospect"))
        self._forth = icon_button(self.tr("Preview for the next prospect"))
        self._subject = label(rank="heading", wrap=True)
        self._notes = label(wrap=True)
        self._view = MailView(self.tr("Preview of the mail"))
        self._nobody = EmptyState(
            "mail",
            self.tr("Nobody chosen yet"),
            self.tr("Choose whom to write to. The mail stands here as it will leave."),
        )
        self._facts = label(rank="muted", wrap=True)
        self.gaps = GapsList()
        self._back.clicked.connect(self.turn_back)
        self._forth.clicked.connect(self.turn_forth)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(2 * GAP, GAP + 4, 2 * GAP, 2 * GAP)
        whole.setSpacing(GAP)
        head = row(self._who, self._turns, self._back, self._forth)
        head.setStretch(0, 1)
        whole.addLayout(head)
        whole.addWidget(self._subject)
        whole.addWidget(self._notes)
        whole.addWidget(self._view, 1)
        whole.addWidget(self._nobody, 1)
        whole.addWidget(self._facts)
        whole.addWidget(self.gaps)
        self.show_nobody()

    @property
    def place(self) -> int:
        """Which of the prospects is shown."""
        return self._place

    @property
    def notes(self) -> str:
        """What is missing and what to know, as shown."""
        return self._notes.text()

    def show_count(self, count: int) -> None:
        """How many prospects there are to turn through."""
        self._count = count
        self._place = min(self._place, max(0, count - 1))
        self._show_turns()

    def show_preview(self, preview: Preview) -> None:
        """Show this mail."""
        self._who.setText(self.tr("For {0}").format(preview.prospect_name))
        self._subject.setText(preview.subject or self.tr("(no subject yet)"))
        if preview.html.strip():
            self._view.show_mail(preview.html)
        else:
            self._view.show_text(preview.text)
        self._view.show()
        self._nobody.hide()
        self._show_facts(preview)
        self._show_notes(_missing(self.tr("Missing: {0}"), preview.missing), preview.warnings)
        self._show_turns()

    def show_fault(self, sentence: str) -> None:
        """Say why there is no preview; the last good one stays below."""
        self._show_notes((sentence,), ())

    def show_nobody(self) -> None:
        """Nobody is chosen yet."""
        self._who.setText(self.tr("Preview"))
        self._subject.setText("")
        self._view.show_mail("")
        self._view.hide()
        self._nobody.show()
        self._facts.setText("")
        self.gaps.hide()
        self._show_notes((), ())
        self._turns.hide()
        self._back.hide()
        self._forth.hide()

    def carry_pictures(self, content: Callable[[str], bytes]) -> None:
        """Where the contents of the mail's own pictures come from."""
        self._view.carry_pictures(content)

    def turn_to(self, place: int) -> None:
        """Show this one's."""
        self._turn_to(place)

    def dress(self, tokens: Tokens) -> None:
        """Take the theme's colours."""
        self._tokens = tokens
        self._view.dress(tokens)
        self._nobody.dress(tokens)
        self._back.setIcon(ink_icon("previous", tokens.text, 16))
        self._forth.setIcon(ink_icon("next", tokens.text, 16))
        ink, ground = tokens.unsure, tokens.unsure_soft
        self._notes.setStyleSheet(
            f"color: {ink}; background: {ground}; border-radius: 6px; padding: 7px 10px;"
        )

    def _show_notes(self, missing: Sequence[str], warnings: Sequence[str]) -> None:
        lines = [f"⚠ {sentence}" for sentence in (*missing, *map(said, warnings))]
        self._notes.setText("\n".join(lines))
        self._notes.setVisible(bool(lines))

    def _show_facts(self, preview: Preview) -> None:
        """The size, and each link with whether its clicks will be seen."""
        size = QLocale().formattedDataSize(preview.size, 1)
        tracked = sum(link.token is not None for link in preview.links)
        parts = [self.tr("{0} in size").format(size)]
        if preview.links:
            words = self.tr("{0} of {1} links tracked")
            parts.append(words.format(tracked, len(preview.links)))
        self._facts.setText(" · ".join(parts))
        lines = [
            f"{'✓' if link.token else '–'} {link.url}"
            + (f" ({link.reason})" if link.reason else "")
            for link in preview.links
        ]
        self._facts.setToolTip("\n".join(lines))

    def _show_turns(self) -> None:
        self._turns.setText(self.tr("{0} of {1}").format(self._place + 1, self._count))
        many = self._count > 1
        self._turns.setVisible(many)
        self._back.setVisible(many)
        self._forth.setVisible(many)
        self._back.setEnabled(self._place > 0)
        self._forth.setEnabled(self._place + 1 < self._count)

    @Slot()
    def turn_back(self) -> None:
        """Show the previous prospect's."""
        self._turn_to(self._place - 1)

    @Slot()
    def turn_forth(self) -> None:
        """Show the next prospect's."""
        self._turn_to(self._place + 1)

    def _turn_to(self, place: int) -> None:
        if 0 <= place < self._count:
            self._place = place
            self._show_turns()
            self.turned.emit(place)


def _missing(pattern: str, names: Sequence[str]) -> tuple[str, ...]:
    return (pattern.format(", ".join(names)),) if names else ()
