"""What became of the mails of one template, with how sure that is."""

from PySide6.QtWidgets import QFrame, QGridLayout, QLabel, QVBoxLayout, QWidget

from outreach_app.domain.shares import ENOUGH, NO_FIGURES, Figures, Share
from outreach_app.ui.tokens import LIGHT, Tokens
from outreach_app.ui.widgets.parts import GAP, label
from outreach_app.ui.widgets.share_bar import ShareBar
from outreach_app.ui.words import number


class FiguresCard(QFrame):
    """Three shares in words and as bands, and what to know of them."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("card")
        self._tokens = LIGHT
        self._figures = NO_FIGURES
        self._sent = label(rank="fieldLabel", wrap=True)
        self._bars = [ShareBar() for _ in range(3)]
        self._words: list[QLabel] = [label() for _ in range(3)]
        self._note = label(rank="muted", wrap=True)
        grid = QGridLayout()
        grid.setHorizontalSpacing(2 * GAP)
        grid.setVerticalSpacing(4)
        grid.setColumnStretch(1, 1)
        names = (self.tr("Read"), self.tr("Clicked"), self.tr("Answered"))
        for place, name in enumerate(names):
            grid.addWidget(label(name), place, 0)
            grid.addWidget(self._bars[place], place, 1)
            grid.addWidget(self._words[place], place, 2)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(2 * GAP, GAP, 2 * GAP, GAP + 2)
        whole.setSpacing(GAP - 2)
        whole.addWidget(self._sent)
        whole.addLayout(grid)
        whole.addWidget(self._note)

    @property
    def told(self) -> tuple[str, ...]:
        """The shares in words."""
        return tuple(words.text() for words in self._words)

    def show_figures(self, figures: Figures) -> None:
        """Show these."""
        self._figures = figures
        one = figures.sent == 1
        counted = self.tr("1 mail sent with it") if one else self.tr("{0} mails sent with it")
        sent = counted.format(number(figures.sent))
        if figures.bounced:
            sent += self.tr(", {0} came back").format(figures.bounced)
        self._sent.setText(sent if figures.sent else self.tr("No mail was sent with it yet"))
        for share, bar, words in zip(self._shares, self._bars, self._words, strict=True):
            bar.show_share(share, self._tokens)
            words.setText(self._in_words(share))
        self._note.setText(
            self.tr(
                "The band is where the true share lies, 19 times of 20. Reading is a lower bound: "
                "some mail programs hide their readers. Machines are not counted."
            )
        )

    def dress(self, tokens: Tokens) -> None:
        """Take the theme's colours."""
        self._tokens = tokens
        self.show_figures(self._figures)

    @property
    def _shares(self) -> tuple[Share, Share, Share]:
        return (self._figures.read, self._figures.clicked, self._figures.answered)

    def _in_words(self, share: Share) -> str:
        if not share.is_enough:
            words = self.tr("{0} of {1}: not enough mail to tell (from {2})")
            return words.format(share.count, share.of, ENOUGH)
        low, high = share.interval
        words = self.tr("{0} % (between {1} and {2} %)")
        return words.format(*(round(100 * part) for part in (share.rate, low, high)))
