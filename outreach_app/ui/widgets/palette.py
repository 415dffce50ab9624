"""The command palette: type a few letters, press Enter. It works by the keyboard alone."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QObject, QSize, Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QDialog, QListWidget, QListWidgetItem, QVBoxLayout, QWidget

from outreach_app.ui.delegates.choice_delegate import HINT, TITLE, ChoiceDelegate
from outreach_app.ui.icons import ink_icon
from outreach_app.ui.palette_choices import Choice
from outreach_app.ui.tokens import LIGHT, Tokens
from outreach_app.ui.widgets.parts import GAP, label, line_field

_SIZE = QSize(560, 420)
_WALKS = {Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_PageUp, Qt.Key.Key_PageDown}


class Palette(QDialog):
    """Asks what is wanted for each letter typed, and says what was chosen."""

    typed = Signal(str)
    chosen = Signal(object)
    """A Choice."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("palette")
        self.setWindowTitle(self.tr("Go to anything"))
        self.setModal(True)
        self.resize(_SIZE)
        self._tokens = LIGHT
        self._shown: list[Choice] = []
        self._field = line_field(
            self.tr("Action, prospect or template"),
            self.tr("Type an action, a prospect or a template"),
        )
        self._list = QListWidget()
        self._list.setObjectName("choices")
        self._list.setAccessibleName(self.tr("What fits"))
        self._list.setIconSize(QSize(18, 18))
        self._list.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._painting = ChoiceDelegate(self)
        self._list.setItemDelegate(self._painting)
        self._none = label(self.tr("Nothing fits these letters."), "muted")
        whole = QVBoxLayout(self)
        whole.setContentsMargins(GAP, GAP, GAP, GAP)
        whole.setSpacing(GAP)
        whole.addWidget(self._field)
        whole.addWidget(self._none)
        whole.addWidget(self._list, 1)
        self._field.textChanged.connect(self.typed)
        self._field.returnPressed.connect(self._choose_current)
        self._field.installEventFilter(self)
        self._list.itemClicked.connect(self._choose_item)

    @property
    def text(self) -> str:
        """What is typed so far."""
        return self._field.text()

    @property
    def choices(self) -> tuple[Choice, ...]:
        """What is offered now."""
        return tuple(self._shown)

    @Slot()
    def ask(self) -> None:
        """Open anew."""
        self._field.clear()
        self.typed.emit("")
        self.open()
        self._field.setFocus()

    def show_choices(self, choices: Sequence[Choice]) -> None:
        """Offer these; the first is chosen until another is."""
        self._shown = list(choices)
        self._list.clear()
        for one in choices:
            item = QListWidgetItem(ink_icon(one.icon, self._tokens.muted, 18), _line(one))
            item.setData(TITLE, one.title)
            item.setData(HINT, one.hint)
            item.setToolTip(_line(one))
            self._list.addItem(item)
        self._list.setCurrentRow(0)
        self._none.setVisible(not choices)

    def dress(self, tokens: Tokens) -> None:
        """Take the theme's colours."""
        self._tokens = tokens
        self._painting.tokens = tokens

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Arrow keys walk the list while the letters go on into the field."""
        if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            is_walk = event.key() in _WALKS
            if is_walk:
                self._walk(event.key())
            return is_walk
        return super().eventFilter(watched, event)

    def _walk(self, key: int) -> None:
        steps = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1, Qt.Key.Key_PageUp: -8}
        count = self._list.count()
        if count:
            row = self._list.currentRow() + steps.get(Qt.Key(key), 8)
            self._list.setCurrentRow(max(0, min(count - 1, row)))

    @Slot()
    def _choose_current(self) -> None:
        row = self._list.currentRow()
        if 0 <= row < len(self._shown):
            self.accept()
            self.chosen.emit(self._shown[row])

    @Slot(QListWidgetItem)
    def _choose_item(self, item: QListWidgetItem) -> None:
        self._list.setCurrentItem(item)
        self._choose_current()


def _line(choice: Choice) -> str:
    return f"{choice.title}    {choice.hint}" if choice.hint else choice.title
