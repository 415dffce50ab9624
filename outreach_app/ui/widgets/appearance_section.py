"""The settings of looks: colours, room, size, language, movement."""

from collections.abc import Mapping
from typing import TypeVar

from PySide6.QtCore import QCoreApplication, QLocale, QSignalBlocker, Signal, Slot
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QFormLayout,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from outreach_app.domain.preferences import LANGUAGES, SIZES, Density, Look, Preferences
from outreach_app.ui.widgets.flow import flow
from outreach_app.ui.widgets.parts import GAP, card, choice, label

T = TypeVar("T")
_WIDEST = 340


class AppearanceSection(QScrollArea):
    """Shows preferences and says what is chosen."""

    look_chosen = Signal(str)
    density_chosen = Signal(str)
    size_chosen = Signal(int)
    language_chosen = Signal(str)
    calm_chosen = Signal(bool)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWidgetResizable(True)
        self.setAccessibleName(self.tr("Appearance"))
        self._look = _choice(self.tr("Colours"), self._looks())
        self._density = _choice(
            self.tr("Room"),
            {
                Density.COMFORTABLE: self.tr("Comfortable"),
                Density.COMPACT: self.tr("Compact: more rows on the screen"),
            },
        )
        self._size = _choice(self.tr("Size"), {one: f"{one} %" for one in SIZES})
        self._language = _choice(self.tr("Language"), {one: _language(one) for one in LANGUAGES})
        self._calm = QCheckBox(self.tr("Nothing fades, slides or blinks"))
        self._build()
        self._look.activated.connect(self._tell_look)
        self._density.activated.connect(self._tell_density)
        self._size.activated.connect(self._tell_size)
        self._language.activated.connect(self._tell_language)
        self._calm.toggled.connect(self.calm_chosen)

    @Slot(object)
    def show_preferences(self, preferences: Preferences) -> None:
        """Show what is chosen."""
        for box, value in (
            (self._look, preferences.look),
            (self._density, preferences.density),
            (self._size, preferences.size),
            (self._language, preferences.language),
        ):
            box.setCurrentIndex(max(0, box.findData(value)))
        with QSignalBlocker(self._calm):
            self._calm.setChecked(preferences.is_calm)

    def _looks(self) -> dict[Look, str]:
        return {
            Look.SYSTEM: self.tr("As the desktop"),
            Look.LIGHT: self.tr("Light"),
            Look.DARK: self.tr("Dark"),
        }

    def _build(self) -> None:
        frame, inner = card()
        form = QFormLayout()
        form.setHorizontalSpacing(3 * GAP)
        form.setVerticalSpacing(GAP)
        rows = (
            (self.tr("Colours"), self._look),
            (self.tr("Room"), self._density),
            (self.tr("Size"), self._size),
            (self.tr("Language"), self._language),
        )
        for word, field in rows:
            name = label(word, "fieldLabel")
            field.setFixedWidth(_WIDEST)
            name.setBuddy(field)
            form.addRow(name, flow(field, spacing=GAP))
        self._calm.setMinimumHeight(32)
        form.addRow(label(self.tr("Movement"), "fieldLabel"), self._calm)
        inner.addLayout(form)
        inside = QWidget()
        whole = QVBoxLayout(inside)
        whole.setContentsMargins(0, GAP, GAP, 0)
        whole.addWidget(frame)
        whole.addStretch(1)
        self.setWidget(inside)

    @Slot()
    def _tell_look(self) -> None:
        self.look_chosen.emit(str(self._look.currentData()))

    @Slot()
    def _tell_density(self) -> None:
        self.density_chosen.emit(str(self._density.currentData()))

    @Slot()
    def _tell_size(self) -> None:
        self.size_chosen.emit(int(self._size.currentData()))

    @Slot()
    def _tell_language(self) -> None:
        self.language_chosen.emit(str(self._language.currentData()))


def _choice(name: str, words: Mapping[T, str]) -> QComboBox:
    made = choice(name)
    for value, word in words.items():
        made.addItem(word, value)
    return made


def _language(code: str) -> str:
    if not code:
        return QCoreApplication.translate("AppearanceSection", "As the desktop")
    name = QLocale(code).nativeLanguageName()
    return name[:1].upper() + name[1:]
