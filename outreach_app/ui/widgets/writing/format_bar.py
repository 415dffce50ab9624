"""The bar above the body: its buttons say how it looks at the cursor, and what is wanted."""

from collections.abc import Mapping

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication, Qt, Signal, Slot
from PySide6.QtGui import QAction, QColor, QIcon, QKeySequence, QPixmap
from PySide6.QtWidgets import QMenu, QToolButton, QWidget

from outreach_app.domain.rich_text import LineKind
from outreach_app.ui.actions import FORMATS, word_of_action
from outreach_app.ui.icons import ink_icon
from outreach_app.ui.tokens import Tokens
from outreach_app.ui.widgets.buttons import literal
from outreach_app.ui.widgets.flow import Flow
from outreach_app.ui.widgets.parts import choice, icon_button
from outreach_app.ui.widgets.writing.formatting import Standing

STYLES: tuple[tuple[LineKind, object], ...] = (
    (LineKind.PLAIN, QT_TRANSLATE_NOOP("FormatBar", "Text")),
    (LineKind.HEADING_1, QT_TRANSLATE_NOOP("FormatBar", "Heading 1")),
    (LineKind.HEADING_2, QT_TRANSLATE_NOOP("FormatBar", "Heading 2")),
    (LineKind.HEADING_3, QT_TRANSLATE_NOOP("FormatBar", "Heading 3")),
)
COLOURS: tuple[tuple[str, object], ...] = (
    ("", QT_TRANSLATE_NOOP("FormatBar", "Black")),
    ("#5f6b7a", QT_TRANSLATE_NOOP("FormatBar", "Grey")),
    ("#b3261e", QT_TRANSLATE_NOOP("FormatBar", "Red")),
    ("#a34e00", QT_TRANSLATE_NOOP("FormatBar", "Orange")),
    ("#1b6e3c", QT_TRANSLATE_NOOP("FormatBar", "Green")),
    ("#1f5fbf", QT_TRANSLATE_NOOP("FormatBar", "Blue")),
    ("#6b3fa0", QT_TRANSLATE_NOOP("FormatBar", "Purple")),
)
"""Each is read on white at 4.5:1 at least."""

_CHECKED = ("bold", "italic", "underline", "bullets", "numbers", "quote")
_KINDS = {
    "bullets": LineKind.BULLET,
    "numbers": LineKind.NUMBER,
    "quote": LineKind.QUOTE,
}


class FormatBar(QWidget):
    """Buttons for each of the FORMATS; the colour and the rank of a line have lists."""

    style_wanted = Signal(object)
    colour_wanted = Signal(str)
    field_wanted = Signal(str)

    def __init__(self, actions: Mapping[str, QAction], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._actions = actions
        self._style = choice(self.tr("Rank of this line"))
        self._colour = icon_button(self.tr("Colour of the words"))
        self._field = icon_button(self.tr("Insert a field of the prospect"))
        self._colours, self._fields = QMenu(self._colour), QMenu(self._field)
        self._build()
        self._style.activated.connect(self._want_style)
        self._colours.triggered.connect(self._want_colour)
        self._fields.triggered.connect(self._want_field)

    def show_standing(self, now: Standing) -> None:
        """Show what holds where the cursor stands."""
        for name in _CHECKED:
            is_on = now.kind is _KINDS[name] if name in _KINDS else getattr(now.look, name)
            self._actions[name].setChecked(bool(is_on))
        place = next((n for n, (kind, _) in enumerate(STYLES) if kind is now.kind), 0)
        self._style.setCurrentIndex(place)

    def show_fields(self, names: tuple[str, ...]) -> None:
        """Offer these merge fields."""
        self._fields.clear()
        for name in names:
            self._fields.addAction(literal(name.replace("_", " "))).setData(name)

    def dress(self, tokens: Tokens) -> None:
        """Take the theme's colours."""
        for spec in FORMATS:
            icon = ink_icon(spec.icon, tokens.text, 16, active=tokens.on_selection)
            self._actions[spec.name].setIcon(icon)
        self._colour.setIcon(ink_icon("colour", tokens.text, 16))
        self._field.setIcon(ink_icon("field", tokens.text, 16))

    def _build(self) -> None:
        bar = Flow(self, 1)
        for _, word in STYLES:
            self._style.addItem(QCoreApplication.translate("FormatBar", str(word)))
        self._style.setMinimumWidth(96)
        for colour, word in COLOURS:
            action = self._colours.addAction(QCoreApplication.translate("FormatBar", str(word)))
            action.setData(colour)
            action.setIcon(_swatch(colour or "#1a2230"))
        bar.addWidget(self._style)
        for spec in FORMATS:
            bar.addWidget(self._button(self._actions[spec.name]))
            if spec.name == "underline":
                bar.addWidget(self._with_menu(self._colour, self._colours))
            if spec.name == "image":
                bar.addWidget(self._with_menu(self._field, self._fields))

    def _button(self, action: QAction) -> QToolButton:
        made = icon_button(action.text())
        made.setDefaultAction(action)
        made.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonIconOnly)
        made.setObjectName("format")
        made.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        return made

    def _with_menu(self, made: QToolButton, menu: QMenu) -> QToolButton:
        made.setMenu(menu)
        made.setObjectName("format")
        made.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        made.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        return made

    @Slot(int)
    def _want_style(self, place: int) -> None:
        self.style_wanted.emit(STYLES[place][0])

    @Slot(QAction)
    def _want_colour(self, action: QAction) -> None:
        self.colour_wanted.emit(str(action.data() or ""))

    @Slot(QAction)
    def _want_field(self, action: QAction) -> None:
        self.field_wanted.emit(str(action.data()))


def format_actions(owner: QWidget) -> dict[str, QAction]:
    """An action for each of the FORMATS, live while the keyboard is within `owner`."""
    made: dict[str, QAction] = {}
    for spec in FORMATS:
        action = QAction(word_of_action(spec), owner)
        action.setShortcut(QKeySequence(spec.shortcut))
        action.setShortcutContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        keys = action.shortcut().toString(QKeySequence.SequenceFormat.NativeText)
        action.setToolTip(f"{action.text()} ({keys})")
        action.setCheckable(spec.name in _CHECKED)
        owner.addAction(action)
        made[spec.name] = action
    return made


def _swatch(colour: str) -> QIcon:
    pixmap = QPixmap(14, 14)
    pixmap.fill(QColor(colour))
    return QIcon(pixmap)
