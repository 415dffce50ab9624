"""A desk that ends to begin again at once: for what Qt can not change while a window is open."""

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from outreach_app.domain.preferences import Preferences
from outreach_app.ui.app import Desk
from outreach_app.ui.jobs import Lane
from outreach_app.ui.scenes import scene_of
from outreach_app.ui.widgets.message_bar import Message

WAITED_FOR = frozenset({Lane.LISTS, Lane.BACKUP, Lane.BROWSER, Lane.SETUP, Lane.DEEDS})
"""Work that a user has begun and would have to begin again. All else goes on by itself."""

SOON_MS = 150
"""The list that dropped down is closed by then."""

_AGAIN_MS = 300


class Renewing(QObject):
    """Ends the desk once size or language are others than it was made for.

    It waits until the user's work is done and no mail is being handed over.
    """

    ended = Signal(object)
    """With the desk's `closed`: the Scene that the next one is to show."""

    def __init__(self, desk: Desk, made_for: Preferences) -> None:
        super().__init__(desk)
        self._desk = desk
        self._made_for = made_for
        self._told: Message | None = None
        self._is_ending = False
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.timeout.connect(self._try)
        desk.parts.controllers.preferences.changed.connect(self._follow)
        desk.closed.connect(self._keep_scene)

    @Slot(object)
    def _follow(self, preferences: Preferences) -> None:
        if _needs_another(self._made_for, preferences):
            self._soon.start(SOON_MS)
        else:
            self._soon.stop()

    @Slot()
    def _try(self) -> None:
        if self._desk.is_ended:  # the user quits: nothing is to follow
            return
        parts = self._desk.parts
        busy = parts.jobs.busy_lanes
        if Lane.OUTBOX in busy:
            parts.controllers.outbox.stop()  # after the mail under way; the next desk goes on
        if busy & (WAITED_FOR | {Lane.OUTBOX}):
            self._tell()
            self._soon.start(_AGAIN_MS)
            return
        self._is_ending = True
        self._desk.quit()

    def _tell(self) -> None:
        if self._told is None:
            words = self.tr("Size and language change as soon as what is under way is done.")
            self._told = Message("note", words)
            self._desk.parts.window.bar.show_message(self._told)

    @Slot()
    def _keep_scene(self) -> None:
        if self._is_ending:
            self.ended.emit(scene_of(self._desk.parts))


def _needs_another(made_for: Preferences, wanted: Preferences) -> bool:
    return (made_for.size, made_for.language) != (wanted.size, wanted.language)
