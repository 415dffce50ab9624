"""A page of sections: a list of them on the left, the chosen one beside it."""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication, QSize, Signal, Slot
from PySide6.QtWidgets import (
    QHBoxLayout,
    QListWidget,
    QListWidgetItem,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from outreach_app.ui.dressed import Dressed
from outreach_app.ui.icons import ink_icon
from outreach_app.ui.tokens import Tokens
from outreach_app.ui.widgets.parts import GAP, label

_LIST_WIDTH = 184


@dataclass(frozen=True, slots=True)
class Section:
    """One section. `word` is a literal marked for translation in the context "sections".

    A body that `is_page` brings its own heading and margins.
    """

    name: str
    word: object
    icon: str
    body: QWidget
    is_page: bool = False


def word_of_section(section: Section) -> str:
    """The section's word in the user's language."""
    return QCoreApplication.translate("sections", str(section.word))


class SectionedPage(QWidget):
    """Holds the sections it is handed, and knows what none of them is about.

    They are built by `pieces`, one a step, so that keys and paint can go between.
    """

    section_opened = Signal(str)

    def __init__(
        self, title: str, makers: Sequence[Callable[[], Section]], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setObjectName("page")
        self._makers = tuple(makers)
        self._sections: list[Section] = []
        self._tokens: Tokens | None = None
        self._list = QListWidget()
        self._list.setObjectName("sections")
        self._list.setAccessibleName(title)
        self._list.setFixedWidth(_LIST_WIDTH)
        self._list.setIconSize(QSize(18, 18))
        self._stack = QStackedWidget()
        self._build(title)
        self._list.currentRowChanged.connect(self._open_row)

    def pieces(self) -> Iterator[None]:
        """Build the sections, one a step."""
        for make in self._makers:
            yield
            section = make()
            self._sections.append(section)
            self._stack.addWidget(section.body if section.is_page else _framed(section))
            self._list.addItem(QListWidgetItem(word_of_section(section)))
            if self._tokens is not None:
                self._dress_section(len(self._sections) - 1, self._tokens)
            if len(self._sections) == 1:
                self._list.setCurrentRow(0)

    @property
    def section(self) -> str:
        """The name of the open section."""
        return self._sections[self._list.currentRow()].name

    @property
    def sections(self) -> tuple[Section, ...]:
        """What can be opened, in the order of the list."""
        return tuple(self._sections)

    @Slot(str)
    def open_section(self, name: str) -> None:
        """Open the section of this name."""
        names = [section.name for section in self._sections]
        self._list.setCurrentRow(names.index(name))

    def dress(self, tokens: Tokens) -> None:
        """Take the theme's colours."""
        self._tokens = tokens
        for place in range(len(self._sections)):
            self._dress_section(place, tokens)

    def _dress_section(self, place: int, tokens: Tokens) -> None:
        section = self._sections[place]
        self._list.item(place).setIcon(ink_icon(section.icon, tokens.muted, 18))
        if isinstance(section.body, Dressed):
            section.body.dress(tokens)

    def _build(self, title: str) -> None:
        left = QVBoxLayout()
        left.setContentsMargins(3 * GAP, 2 * GAP, 0, 2 * GAP)
        left.setSpacing(2 * GAP)
        left.addWidget(label(title, "title"))
        left.addWidget(self._list, 1)
        whole = QHBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addLayout(left)
        whole.addWidget(self._stack, 1)
        self.setFocusProxy(self._list)

    @Slot(int)
    def _open_row(self, row: int) -> None:
        self._stack.setCurrentIndex(row)
        self.section_opened.emit(self._sections[row].name)


def _framed(section: Section) -> QWidget:
    """The section's body below its heading."""
    made = QWidget()
    column = QVBoxLayout(made)
    column.setContentsMargins(3 * GAP, 2 * GAP + 4, 2 * GAP, 2 * GAP)
    column.setSpacing(GAP)
    column.addWidget(label(word_of_section(section), "heading"))
    column.addWidget(section.body, 1)
    return made
