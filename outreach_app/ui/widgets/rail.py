"""The rail on the left: the pages, with how many things wait on each."""

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QSize, Qt, Signal, Slot
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QButtonGroup, QFrame, QSizePolicy, QToolButton, QVBoxLayout, QWidget

from outreach_app.ui.actions import ActionSpec, word_of_action
from outreach_app.ui.icons import ink_icon
from outreach_app.ui.tokens import Tokens
from outreach_app.ui.widgets.buttons import ToolButton
from outreach_app.ui.widgets.parts import GAP, label

_WIDTH = 168


class Rail(QFrame):
    """Says which page is wanted."""

    page_wanted = Signal(str)

    def __init__(
        self,
        pages: Sequence[ActionSpec],
        actions: Mapping[str, QAction],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._pages = pages
        self._actions = actions
        theme_action = actions["theme"]
        self.setObjectName("rail")
        self.setMinimumWidth(_WIDTH)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Preferred)
        self._is_narrow = False
        self._counts: dict[str, int] = {}
        self._buttons: dict[str, QToolButton] = {}
        self._group = QButtonGroup(self)
        self._palette = ToolButton()
        self._palette.clicked.connect(actions["palette"].trigger)
        _dress_button(self._palette, actions["palette"].text())
        self._theme = ToolButton()
        self._theme.clicked.connect(theme_action.trigger)
        _dress_button(self._theme, theme_action.text())
        whole = QVBoxLayout(self)
        whole.setContentsMargins(GAP, 2 * GAP, GAP, GAP)
        whole.setSpacing(2)
        self._name = label("Outreach", "heading")
        self._name.setContentsMargins(GAP + 2, 0, 0, GAP + 4)
        whole.addWidget(self._name)
        for spec in self._pages:
            whole.addWidget(self._add_button(spec))
        whole.addStretch(1)
        whole.addWidget(self._palette)
        whole.addWidget(self._theme)
        self._say_words()
        self.show_keys()
        self._group.buttonClicked.connect(self._tell)

    def show_page(self, name: str) -> None:
        """Mark this page as the open one."""
        self._buttons[name].setChecked(True)

    def show_count(self, name: str, count: int) -> None:
        """Say how many things wait there."""
        self._counts[name] = count
        self._say_words()

    def make_narrow(self, is_narrow: bool) -> None:
        """Icons alone, where the window has no room for words: tool tips and names stay."""
        if is_narrow == self._is_narrow:
            return
        self._is_narrow = is_narrow
        self._name.setVisible(not is_narrow)
        self._say_words()

    @Slot(object)
    def show_keys(self, _preferences: object = None) -> None:
        """Say the keys of each page, as they are now."""
        extra = {"palette": self._palette, "theme": self._theme}
        for name, made in (*self._buttons.items(), *extra.items()):
            action = self._actions[name]
            keys = action.shortcut().toString(QKeySequence.SequenceFormat.NativeText)
            made.setToolTip(f"{action.text()} ({keys})" if keys else action.text())

    def dress(self, tokens: Tokens) -> None:
        """Take the theme's colours."""
        for spec in self._pages:
            icon = ink_icon(spec.icon, tokens.muted, 20, active=tokens.on_selection)
            self._buttons[spec.name].setIcon(icon)
        self._palette.setIcon(ink_icon("search", tokens.muted, 20))
        self._theme.setIcon(ink_icon("theme", tokens.muted, 20))
        self._keep_room()

    def _say_words(self) -> None:
        """Each page's word and how much waits there; the count alone where it is narrow."""
        for name, made in self._buttons.items():
            word = self._actions[name].text()
            count = str(self._counts.get(name) or "")
            made.setText(count if self._is_narrow else f" {word}   {count}".rstrip())
            made.setAccessibleName(f"{word}, {count}" if count else word)
        for name, made in (("palette", self._palette), ("theme", self._theme)):
            made.setText("" if self._is_narrow else f" {self._actions[name].text()}")
        self._keep_room()

    def _keep_room(self) -> None:
        """As wide as its longest word: a page that wants more room takes none from here."""
        self.setMinimumWidth(0)
        least = 0 if self._is_narrow else _WIDTH
        self.setMinimumWidth(max(least, self.sizeHint().width()))

    def _add_button(self, spec: ActionSpec) -> QToolButton:
        made = ToolButton()
        word = word_of_action(spec)
        made.setProperty("page", spec.name)
        made.setCheckable(True)
        _dress_button(made, word)
        self._buttons[spec.name] = made
        self._group.addButton(made)
        return made

    @Slot(QToolButton)
    def _tell(self, button: QToolButton) -> None:
        self.page_wanted.emit(str(button.property("page")))


def _dress_button(button: QToolButton, name: str) -> None:
    button.setObjectName("railButton")
    button.setAccessibleName(name)
    button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
    button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
    button.setIconSize(QSize(20, 20))
    button.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
