"""The palette's searches: people and templates, the newest question only."""

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import QObject, Signal, Slot

from outreach_app.domain.mails import Template
from outreach_app.domain.prospect_pages import ProspectPage, ProspectSort
from outreach_app.ui.jobs import Job, Jobs, Lane
from outreach_app.ui.palette_choices import MOST
from outreach_app.ui.ports import ProspectsPort
from outreach_app.ui.writing_ports import TemplatesPort


class PaletteController(QObject):
    """Finds what is stored."""

    people_found = Signal(str, object)
    """What was asked, and a ProspectPage."""
    templates_listed = Signal(object)

    def __init__(
        self,
        jobs: Jobs,
        prospects: ProspectsPort,
        templates: TemplatesPort,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._jobs = jobs
        self._prospects = prospects
        self._templates = templates
        self._job: Job[tuple[str, ProspectPage]] | None = None

    @Slot()
    def load(self) -> None:
        """Read the templates anew: the palette was opened."""
        self._jobs.start(Lane.PREVIEW, self._list_templates, self.templates_listed.emit)

    @Slot(str)
    def find(self, typed: str) -> None:
        """Find people; an older question's answer is dropped."""
        if self._job is not None:
            self._job.cancel()
        if typed.strip():
            self._job = self._jobs.start(Lane.PREVIEW, partial(self._find, typed), self._take)

    def _find(self, typed: str) -> tuple[str, ProspectPage]:
        return typed, self._prospects.page(typed, ProspectSort.NAME, None, MOST)

    def _list_templates(self) -> Sequence[Template]:
        return self._templates.list()

    def _take(self, found: tuple[str, ProspectPage]) -> None:
        self.people_found.emit(*found)
