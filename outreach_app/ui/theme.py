"""Dresses the application: palette and style sheet, both from one set of tokens."""

from dataclasses import asdict
from string import Template
from typing import Literal

from PySide6.QtCore import QObject, Qt, Signal, Slot
from PySide6.QtGui import QColor, QPalette
from PySide6.QtWidgets import QApplication, QWidget

from outreach_app.domain.preferences import Density
from outreach_app.ui.assets import asset
from outreach_app.ui.tokens import DARK, LIGHT, Tokens

ThemeName = Literal["system", "light", "dark"]

_ROLES: tuple[tuple[QPalette.ColorRole, str], ...] = (
    (QPalette.ColorRole.Window, "window"),
    (QPalette.ColorRole.WindowText, "text"),
    (QPalette.ColorRole.Base, "field"),
    (QPalette.ColorRole.AlternateBase, "window"),
    (QPalette.ColorRole.Text, "text"),
    (QPalette.ColorRole.Button, "card"),
    (QPalette.ColorRole.ButtonText, "text"),
    (QPalette.ColorRole.BrightText, "danger"),
    (QPalette.ColorRole.Highlight, "selection"),
    (QPalette.ColorRole.HighlightedText, "on_selection"),
    (QPalette.ColorRole.ToolTipBase, "card"),
    (QPalette.ColorRole.ToolTipText, "text"),
    (QPalette.ColorRole.PlaceholderText, "muted"),
    (QPalette.ColorRole.Link, "accent"),
    (QPalette.ColorRole.LinkVisited, "accent"),
    (QPalette.ColorRole.Light, "card"),
    (QPalette.ColorRole.Midlight, "line"),
    (QPalette.ColorRole.Mid, "edge"),
    (QPalette.ColorRole.Dark, "edge"),
    (QPalette.ColorRole.Shadow, "edge"),
)


_PICTURES = {"chevron": "chevron", "chevron_right": "chevron-right"}

_ROOM: dict[Density, dict[str, str]] = {
    Density.COMFORTABLE: {"rail_pad": "8", "row_pad": "7", "cell_pad": "6", "button_pad": "6"},
    Density.COMPACT: {"rail_pad": "5", "row_pad": "4", "cell_pad": "3", "button_pad": "3"},
}
"""Paddings of the style sheet, in pixels."""


class Theme(QObject):
    """Which tokens hold now. Follows the system unless the user chose."""

    changed = Signal()
    toggled = Signal(str)
    """The user asked for the other one of light and dark: its name."""

    def __init__(self, application: QApplication, name: ThemeName = "system") -> None:
        super().__init__(application)
        self._application = application
        self.name: ThemeName = name
        self.density = Density.COMFORTABLE
        self.tokens: Tokens = LIGHT
        self._sheet = ""
        self._window: QWidget | None = None
        application.setStyle("Fusion")
        application.styleHints().colorSchemeChanged.connect(self._follow_system)
        self.choose(name)

    @property
    def is_dark(self) -> bool:
        """Whether the dark tokens hold."""
        return self.tokens is DARK

    def choose(self, name: ThemeName, density: Density | None = None) -> None:
        """Light, dark, or whatever the system says; with this much room, or as before."""
        self.name = name
        self.density = density or self.density
        self.tokens = self._tokens_of(name)
        self._application.setPalette(palette_of(self.tokens))
        self._sheet = style_sheet_of(self.tokens, self.density)
        if self._window is not None:
            self._window.setStyleSheet(self._sheet)
        self.changed.emit()

    def put_on(self, window: QWidget) -> None:
        """Have this window, and whatever it holds or opens, wear the style sheet.

        On the application it would do as well, but there Qt polishes a widget anew, with all it
        holds, each time it is put into another that is nowhere yet.
        """
        self._window = window
        window.setStyleSheet(self._sheet)

    @Slot()
    def toggle(self) -> None:
        """The other one of light and dark."""
        self.choose("light" if self.is_dark else "dark")
        self.toggled.emit(self.name)

    @Slot()
    def _follow_system(self) -> None:
        if self.name == "system":
            self.choose("system")

    def _tokens_of(self, name: ThemeName) -> Tokens:
        scheme = self._application.styleHints().colorScheme()
        is_dark = name == "dark" or (name == "system" and scheme is Qt.ColorScheme.Dark)
        return DARK if is_dark else LIGHT


def palette_of(tokens: Tokens) -> QPalette:
    """The palette for what style sheets do not reach."""
    palette = QPalette()
    colours = asdict(tokens)
    for role, token in _ROLES:
        palette.setColor(role, QColor(colours[token]))
    for role in (QPalette.ColorRole.Text, QPalette.ColorRole.ButtonText):
        palette.setColor(QPalette.ColorGroup.Disabled, role, QColor(tokens.muted))
    return palette


def style_sheet_of(tokens: Tokens, density: Density = Density.COMFORTABLE) -> str:
    """The style sheet with its colours filled in. An unknown name in the file is an error."""
    source = asset("style", "desk.qss").read_text(encoding="utf-8")
    pictures = {name: asset("icons", f"{file}.svg").as_posix() for name, file in _PICTURES.items()}
    pictures["tick"] = asset("icons", f"tick-{tokens.tick}.svg").as_posix()
    return Template(source).substitute(asdict(tokens), **pictures, **_ROOM[density])
