"""Every action of the desk in one table: its words, its shortcut and its icon."""

from collections.abc import Collection
from dataclasses import dataclass

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QWidget


@dataclass(frozen=True, slots=True)
class ActionSpec:
    """One action. `word` is a literal marked for translation."""

    name: str
    word: object
    shortcut: str
    icon: str


PAGES: tuple[ActionSpec, ...] = (
    ActionSpec("today", QT_TRANSLATE_NOOP("actions", "Today"), "Ctrl+1", "today"),
    ActionSpec("prospects", QT_TRANSLATE_NOOP("actions", "Prospects"), "Ctrl+2", "prospects"),
    ActionSpec("compose", QT_TRANSLATE_NOOP("actions", "Write"), "Ctrl+3", "compose"),
    ActionSpec("sent", QT_TRANSLATE_NOOP("actions", "Sent"), "Ctrl+4", "sent"),
    ActionSpec("outbox", QT_TRANSLATE_NOOP("actions", "Outbox"), "Ctrl+5", "outbox"),
    ActionSpec("templates", QT_TRANSLATE_NOOP("actions", "Templates"), "Ctrl+6", "template"),
    ActionSpec("alerts", QT_TRANSLATE_NOOP("actions", "Alerts"), "Ctrl+7", "alerts"),
    ActionSpec("memory", QT_TRANSLATE_NOOP("actions", "Memory"), "Ctrl+8", "memory"),
    ActionSpec("suppressed", QT_TRANSLATE_NOOP("actions", "Suppressed"), "Ctrl+9", "unsubscribed"),
    ActionSpec("settings", QT_TRANSLATE_NOOP("actions", "Settings"), "Ctrl+,", "setup"),
    ActionSpec("help", QT_TRANSLATE_NOOP("actions", "Help"), "F1", "help"),
)
"""Actions that open a page, in the order of the rail. A page that is not built has no place."""

DEEDS: tuple[ActionSpec, ...] = (
    ActionSpec("palette", QT_TRANSLATE_NOOP("actions", "Go to anything"), "Ctrl+K", "search"),
    ActionSpec("new_mail", QT_TRANSLATE_NOOP("actions", "New mail"), "Ctrl+N", "compose"),
    ActionSpec("add", QT_TRANSLATE_NOOP("actions", "Add prospect"), "Ctrl+Shift+N", "add"),
    ActionSpec("import", QT_TRANSLATE_NOOP("actions", "Import a list"), "Ctrl+Shift+I", "import"),
    ActionSpec("export", QT_TRANSLATE_NOOP("actions", "Export a list"), "Ctrl+Shift+E", "export"),
    ActionSpec(
        "duplicates", QT_TRANSLATE_NOOP("actions", "Find duplicates"), "Ctrl+Shift+D", "prospects"
    ),
    ActionSpec("companies", QT_TRANSLATE_NOOP("actions", "Companies"), "Ctrl+Shift+C", "prospects"),
    ActionSpec("record", QT_TRANSLATE_NOOP("actions", "Write a person’s whole record"), "", "note"),
    ActionSpec("erase", QT_TRANSLATE_NOOP("actions", "Forget a person for good"), "", "delete"),
    ActionSpec("search", QT_TRANSLATE_NOOP("actions", "Search"), "Ctrl+F", "search"),
    ActionSpec("send", QT_TRANSLATE_NOOP("actions", "Send"), "Ctrl+Return", "sent"),
    ActionSpec("refresh", QT_TRANSLATE_NOOP("actions", "Try all mails now"), "F5", "retry"),
    ActionSpec("look", QT_TRANSLATE_NOOP("actions", "Look for answers now"), "Shift+F5", "replied"),
    ActionSpec(
        "undo", QT_TRANSLATE_NOOP("actions", "Take back the last change"), "Ctrl+Z", "retry"
    ),
    ActionSpec(
        "redo", QT_TRANSLATE_NOOP("actions", "Do it again after all"), "Ctrl+Shift+Z", "redo"
    ),
    ActionSpec("theme", QT_TRANSLATE_NOOP("actions", "Light or dark"), "Ctrl+Shift+L", "theme"),
    ActionSpec("pause", QT_TRANSLATE_NOOP("actions", "Pause alerts"), "Ctrl+Shift+P", "alerts"),
    ActionSpec("answer", QT_TRANSLATE_NOOP("actions", "Go to the message"), "F6", "alerts"),
    ActionSpec("dismiss", QT_TRANSLATE_NOOP("actions", "Close message"), "Escape", "close"),
    ActionSpec("show", QT_TRANSLATE_NOOP("actions", "Show Outreach"), "", "prospects"),
    ActionSpec("quit", QT_TRANSLATE_NOOP("actions", "Quit Outreach"), "Ctrl+Q", "quit"),
)
"""Actions that do something."""

FORMATS: tuple[ActionSpec, ...] = (
    ActionSpec("bold", QT_TRANSLATE_NOOP("actions", "Bold"), "Ctrl+B", "bold"),
    ActionSpec("italic", QT_TRANSLATE_NOOP("actions", "Italic"), "Ctrl+I", "italic"),
    ActionSpec("underline", QT_TRANSLATE_NOOP("actions", "Underline"), "Ctrl+U", "underline"),
    ActionSpec("bullets", QT_TRANSLATE_NOOP("actions", "Bulleted list"), "Ctrl+Shift+8", "list"),
    ActionSpec("numbers", QT_TRANSLATE_NOOP("actions", "Numbered list"), "Ctrl+Shift+7", "numbers"),
    ActionSpec("quote", QT_TRANSLATE_NOOP("actions", "Quotation"), "Ctrl+Shift+9", "quote"),
    ActionSpec("link", QT_TRANSLATE_NOOP("actions", "Link"), "Ctrl+Shift+K", "link"),
    ActionSpec("image", QT_TRANSLATE_NOOP("actions", "Picture"), "Ctrl+Shift+G", "image"),
    ActionSpec("undo", QT_TRANSLATE_NOOP("actions", "Undo"), "Ctrl+Z", "undo"),
    ActionSpec("redo", QT_TRANSLATE_NOOP("actions", "Redo"), "Ctrl+Shift+Z", "redo"),
    ActionSpec(
        "clear_format",
        QT_TRANSLATE_NOOP("actions", "Clear formatting"),
        "Ctrl+Space",
        "clear-format",
    ),
)
"""Actions within the body of a mail: their keys hold while one writes there."""


def word_of_action(spec: ActionSpec) -> str:
    """The action's words in the user's language."""
    return QCoreApplication.translate("actions", str(spec.word))


def specs_of(pages: Collection[str]) -> tuple[ActionSpec, ...]:
    """The specs of these pages, in the order of the rail."""
    return tuple(spec for spec in PAGES if spec.name in pages)


def make_actions(window: QWidget, pages: Collection[str]) -> dict[str, QAction]:
    """The actions by name, with their shortcuts live in this window."""
    made: dict[str, QAction] = {}
    for spec in (*specs_of(pages), *DEEDS):
        action = QAction(word_of_action(spec), window)
        if spec.shortcut:
            action.setShortcut(QKeySequence(spec.shortcut))
        window.addAction(action)
        made[spec.name] = action
    return made
