"""Words for what became of a sent mail, each with its icon: no colour carries it alone."""

from collections.abc import Mapping

from PySide6.QtCore import QT_TRANSLATE_NOOP

from outreach_app.domain.marks import Fate
from outreach_app.ui.text import Sign

FATES: Mapping[Fate, Sign] = {
    Fate.ANSWERED: Sign(QT_TRANSLATE_NOOP("text", "Answered"), "replied", "human", "human_soft"),
    Fate.CLICKED: Sign(QT_TRANSLATE_NOOP("text", "Clicked"), "clicked", "human", "human_soft"),
    Fate.OPENED: Sign(QT_TRANSLATE_NOOP("text", "Read"), "opened", "human", "human_soft"),
    Fate.SILENT: Sign(
        QT_TRANSLATE_NOOP("text", "Nothing seen"), "waiting", "machine", "machine_soft"
    ),
    Fate.BOUNCED: Sign(QT_TRANSLATE_NOOP("text", "Came back"), "bounced", "danger", "danger_soft"),
    Fate.UNSUBSCRIBED: Sign(
        QT_TRANSLATE_NOOP("text", "Unsubscribed"), "unsubscribed", "unsure", "unsure_soft"
    ),
}
"""In the order in which they are offered."""
