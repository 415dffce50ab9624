"""What is on the screen, so that a window made anew shows it again: place, people, words under way.

Letters go through the drafts, which keep them anyhow; only what is kept nowhere is held here.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field

from PySide6.QtCore import QByteArray, QObject, Slot

from outreach_app.domain.mails import Template
from outreach_app.domain.prospect_filter import ProspectFilter
from outreach_app.domain.prospect_pages import ProspectOrder
from outreach_app.domain.saved_views import SavedView
from outreach_app.domain.timeline_pages import Opening
from outreach_app.ui.begun import HoldsBegun
from outreach_app.ui.desk_parts import DeskParts
from outreach_app.ui.pages.sectioned import SectionedPage


@dataclass(frozen=True, slots=True)
class Scene:
    """One moment of a window. `template` is one that is being edited; the rest is words begun.

    `begun` holds those of the settings, by the names of their sections.
    """

    page: str
    section: str = ""
    prospect_id: int | None = None
    asked: ProspectFilter = field(default_factory=ProspectFilter)
    order: ProspectOrder = field(default_factory=ProspectOrder)
    draft_id: int | None = None
    template: Template | None = None
    note: str = ""
    task: str = ""
    begun: Mapping[str, object] = field(default_factory=dict)
    geometry: bytes = b""


def scene_of(parts: DeskParts) -> Scene:
    """What is there now. The letter's pause is over, and so it has its draft."""
    window = parts.window
    page = window.pages[window.page]
    note, task = window.prospects.panel.notebook.begun
    is_letter = not window.compose.is_blank
    return Scene(
        page=window.page,
        section=page.section if isinstance(page, SectionedPage) else "",
        prospect_id=window.prospects.chosen,
        asked=window.prospects.list.asked,
        order=window.prospects.list_view.order,
        draft_id=parts.controllers.drafts.current_id if is_letter else None,
        template=window.templates.edited,
        note=note,
        task=task,
        begun=_begun_in(window.settings),
        geometry=bytes(window.saveGeometry().data()),
    )


def _begun_in(settings: SectionedPage) -> Mapping[str, object]:
    bodies = {section.name: section.body for section in settings.sections}
    begun = {name: body.begun for name, body in bodies.items() if isinstance(body, HoldsBegun)}
    return {name: what for name, what in begun.items() if what is not None}


class Resuming(QObject):
    """Shows a scene in a desk that has just been started; each part once what it needs is read."""

    def __init__(self, parts: DeskParts, scene: Scene, owner: QObject) -> None:
        super().__init__(owner)
        self._parts = parts
        self._scene = scene
        window = parts.window
        if scene.geometry:
            window.restoreGeometry(QByteArray(scene.geometry))
        window.prospects.list.open_view(SavedView(0, "", scene.asked, scene.order))
        if scene.prospect_id is not None:
            if scene.note or scene.task:
                parts.controllers.timeline.shown.connect(self._begin_notes)
            window.prospects.choose(scene.prospect_id)
        if scene.template is not None:
            window.templates.edit(scene.template)
        for section in window.settings.sections:
            if section.name in scene.begun and isinstance(section.body, HoldsBegun):
                section.body.show_begun(scene.begun[section.name])
        if scene.draft_id is not None:
            parts.controllers.drafts.opened.connect(self._after_letter)
            parts.controllers.drafts.open(scene.draft_id)
        self._show_page()

    @Slot()
    def _after_letter(self) -> None:
        """The letter is back on its own page."""
        self._parts.controllers.drafts.opened.disconnect(self._after_letter)
        self._show_page()

    def _show_page(self) -> None:
        """Where the user was."""
        window, scene = self._parts.window, self._scene
        page = window.pages[scene.page]
        if scene.section and isinstance(page, SectionedPage):
            page.open_section(scene.section)
        window.show_page(scene.page)

    @Slot(object)
    def _begin_notes(self, opening: Opening) -> None:
        if opening.prospect.id != self._scene.prospect_id:
            return
        self._parts.controllers.timeline.shown.disconnect(self._begin_notes)
        self._parts.window.prospects.panel.notebook.show_begun(self._scene.note, self._scene.task)
