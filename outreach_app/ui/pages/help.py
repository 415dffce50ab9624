"""The help: first steps, what can be known, and the keys."""

from collections.abc import Mapping
from functools import partial

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication
from PySide6.QtGui import QAction

from outreach_app.ui.pages.help_texts import FIRST_STEPS, KNOWN, Marked, in_words
from outreach_app.ui.pages.sectioned import Section, SectionedPage
from outreach_app.ui.widgets.plain_pages import PlainPage
from outreach_app.ui.widgets.shortcut_sheet import ShortcutSheet


def help_page(actions: Mapping[str, QAction]) -> SectionedPage:
    """The help page over the window's actions."""
    steps = QT_TRANSLATE_NOOP("sections", "First steps")
    known = QT_TRANSLATE_NOOP("sections", "What can be known")
    keys = QT_TRANSLATE_NOOP("sections", "Shortcuts")
    return SectionedPage(
        QCoreApplication.translate("sections", "Help"),
        (
            partial(_texts, "steps", steps, "done", FIRST_STEPS),
            partial(_texts, "known", known, "opened", KNOWN),
            lambda: Section("shortcuts", keys, "list", ShortcutSheet(actions)),
        ),
    )


def _texts(name: str, word: object, icon: str, texts: Marked) -> Section:
    return Section(name, word, icon, PlainPage(str(word), in_words(texts)))
