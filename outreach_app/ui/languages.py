"""The language of the window: our translations and Qt's own, and two made-up ones for testing.

Texts come from resources/translations, numbers and dates follow the same language.
"""

import re
from collections.abc import Callable, Mapping

from PySide6.QtCore import QLibraryInfo, QLocale, QObject, Qt, QTranslator
from PySide6.QtWidgets import QApplication

from outreach_app.ui.assets import asset

SHIPPED = ("en", "de", "fr", "es")

_FIELD = re.compile(r"\{[^{}]*\}|%n|%\d|<[^<>]*>|&\w+;|\{\{.*?\}\}")
_LONGER = str.maketrans("aeiouAEIOU", "áéíóúÁÉÍÓÚ")


class PseudoTranslator(QTranslator):
    """Translates everything by a function: what it leaves alone is not marked for translation."""

    def __init__(self, make: Callable[[str], str], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._make = make

    def isEmpty(self) -> bool:
        return False

    def translate(
        self,
        context: bytes | str,
        sourceText: bytes | str,  # noqa: N803 - Qt's own name
        disambiguation: bytes | str | None = None,
        n: int = -1,
    ) -> str:
        text = sourceText.decode() if isinstance(sourceText, bytes) else sourceText
        return self._make(text)


def longer(text: str) -> str:
    """About 40 % longer, with accents, and its fields as they are: for finding clipped texts."""
    pad = "·" * max(2, round(len(text) * 0.4))
    return f"[{_outside_fields(text, lambda part: part.translate(_LONGER))}{pad}]"


def mirrored(text: str) -> str:
    """Between marks that read from right to left, as Arabic or Hebrew would."""
    return f"\u202e{text}\u202c"


PSEUDO: Mapping[str, Callable[[str], str]] = {"long": longer, "rtl": mirrored}
"""Made-up languages by name."""


def install_language(application: QApplication, code: str) -> None:
    """Speak this language from now on: a code, a name of PSEUDO, or "" for the system's.

    Call it before any widget is made: what is shown already keeps its words.
    """
    for old in application.findChildren(QTranslator):
        application.removeTranslator(old)
        old.deleteLater()
    locale = QLocale(code) if code else QLocale.system()
    made: list[QTranslator] = []
    if code in PSEUDO:
        locale = QLocale("en")
        made.append(PseudoTranslator(PSEUDO[code], application))
    else:
        made += _translators(application, _language(locale))
    QLocale.setDefault(locale)
    is_mirrored = code == "rtl"
    direction = Qt.LayoutDirection.RightToLeft if is_mirrored else locale.textDirection()
    application.setLayoutDirection(direction)
    for translator in made:
        application.installTranslator(translator)


def _language(locale: QLocale) -> str:
    code = QLocale.languageToCode(locale.language())
    return code if code in SHIPPED else "en"


def _translators(application: QApplication, code: str) -> list[QTranslator]:
    if code == "en":
        return []
    places = (
        (f"outreach_{code}", str(asset("translations"))),
        (f"qtbase_{code}", QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)),
    )
    found: list[QTranslator] = []
    for name, folder in places:
        translator = QTranslator(application)
        if translator.load(name, folder):
            found.append(translator)
    return found


def _outside_fields(text: str, change: Callable[[str], str]) -> str:
    parts, end = [], 0
    for field in _FIELD.finditer(text):
        parts += [change(text[end : field.start()]), field[0]]
        end = field.end()
    return "".join((*parts, change(text[end:])))
