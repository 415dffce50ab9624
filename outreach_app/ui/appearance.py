"""Puts preferences into effect: colours, room, movement and keys. It stores nothing."""

from collections.abc import Mapping

from PySide6.QtCore import QObject, Qt, Slot
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QApplication

from outreach_app.domain.preferences import Look, Preferences
from outreach_app.ui.keys import apply_keys
from outreach_app.ui.theme import Theme, ThemeName

_MOVING = (
    Qt.UIEffect.UI_AnimateMenu,
    Qt.UIEffect.UI_FadeMenu,
    Qt.UIEffect.UI_AnimateCombo,
    Qt.UIEffect.UI_AnimateTooltip,
    Qt.UIEffect.UI_FadeTooltip,
    Qt.UIEffect.UI_AnimateToolBox,
)

LOOKS: Mapping[Look, ThemeName] = {
    Look.SYSTEM: "system",
    Look.LIGHT: "light",
    Look.DARK: "dark",
}


class Appearance(QObject):
    """Follows the preferences."""

    def __init__(
        self, theme: Theme, actions: Mapping[str, QAction], parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._theme = theme
        self._actions = actions
        self._flash_ms = QApplication.cursorFlashTime()
        self._effects = {one: QApplication.isEffectEnabled(one) for one in _MOVING}

    @Slot(object)
    def follow(self, preferences: Preferences) -> None:
        """These hold from now on."""
        look = LOOKS[preferences.look]
        if (look, preferences.density) != (self._theme.name, self._theme.density):
            self._theme.choose(look, preferences.density)
        self._calm(preferences.is_calm)
        apply_keys(self._actions, preferences.shortcuts)

    def _calm(self, is_calm: bool) -> None:
        """Nothing moves by itself: no fading, no sliding, no blinking cursor."""
        for effect, was_on in self._effects.items():
            QApplication.setEffectEnabled(effect, was_on and not is_calm)
        QApplication.setCursorFlashTime(0 if is_calm else self._flash_ms)
