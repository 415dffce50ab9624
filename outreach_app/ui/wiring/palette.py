"""The command palette between what can be done, what is stored, and what was typed."""

from collections.abc import Sequence

from PySide6.QtCore import QObject, QTimer, Slot

from outreach_app.domain.mails import Template
from outreach_app.domain.prospect_pages import ProspectPage
from outreach_app.ui.desk_parts import DeskParts
from outreach_app.ui.pages.sectioned import word_of_section
from outreach_app.ui.palette_choices import (
    Choice,
    ChoiceKind,
    best,
    choices_of_actions,
    choices_of_companies,
    choices_of_prospects,
    choices_of_templates,
)
from outreach_app.ui.widgets.palette import Palette


class PaletteWiring(QObject):
    """Gathers what fits, and does what is chosen once the palette has closed."""

    def __init__(self, parts: DeskParts, owner: QObject) -> None:
        super().__init__(owner)
        self._parts = parts
        self._people: tuple[str, tuple[Choice, ...]] = ("", ())
        self._templates: tuple[Choice, ...] = ()
        self._palette = Palette(parts.window)
        self._palette.dress(parts.theme.tokens)
        self._wanted: Choice | None = None
        control = parts.controllers.palette
        parts.window.actions_by_name["palette"].triggered.connect(self._palette.ask)
        parts.window.actions_by_name["palette"].triggered.connect(control.load)
        parts.theme.changed.connect(self._dress)
        self._palette.typed.connect(control.find)
        self._palette.typed.connect(self._show)
        self._palette.chosen.connect(self._choose)
        control.people_found.connect(self._take_people)
        control.templates_listed.connect(self._take_templates)

    @Slot(str)
    def _show(self, typed: str) -> None:
        found = best(typed, (*choices_of_actions(self._parts.window.actions_by_name),))
        found += best(typed, self._sections()) if typed else []
        found += best(typed, self._templates) if typed else []
        if typed and self._people[0] == typed:
            found += self._people[1]
        self._palette.show_choices(found)

    def _sections(self) -> tuple[Choice, ...]:
        settings = self.tr("Settings")
        return tuple(
            Choice(ChoiceKind.SETTING, word_of_section(one), settings, one.icon, one.name)
            for one in self._parts.window.settings.sections
        )

    @Slot(str, object)
    def _take_people(self, typed: str, page: ProspectPage) -> None:
        companies = choices_of_companies(typed, page.rows)
        self._people = (typed, (*choices_of_prospects(page.rows), *companies))
        if self._palette.isVisible() and typed == self._palette.text:
            self._show(typed)

    @Slot(object)
    def _take_templates(self, templates: Sequence[Template]) -> None:
        self._templates = choices_of_templates(templates)
        if self._palette.isVisible():
            self._show(self._palette.text)

    @Slot(object)
    def _choose(self, choice: Choice) -> None:
        """Not before the palette's window is gone: what is chosen may open one of its own."""
        self._wanted = choice
        QTimer.singleShot(0, self._do)

    @Slot()
    def _do(self) -> None:
        wanted, self._wanted, window = self._wanted, None, self._parts.window
        if wanted is None:
            return
        if wanted.kind is ChoiceKind.ACTION:
            window.actions_by_name[str(wanted.about)].trigger()
        elif wanted.kind is ChoiceKind.SETTING:
            window.show_settings(str(wanted.about))
        elif wanted.kind is ChoiceKind.COMPANY:
            window.show_page("prospects")
            window.prospects.side.open_company(str(wanted.about))
        elif wanted.kind is ChoiceKind.PROSPECT and isinstance(wanted.about, int):
            window.open_prospect(wanted.about)
        elif isinstance(wanted.about, Template):
            window.show_page("compose")
            window.compose.head.template_taken.emit(wanted.about)

    @Slot()
    def _dress(self) -> None:
        self._palette.dress(self._parts.theme.tokens)
