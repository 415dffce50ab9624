"""The prospects page: views at the left, the list in the middle, the chosen one at the right."""

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer, Signal, Slot
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QWidget

from outreach_app.domain.pipeline import Stage
from outreach_app.ui.models.prospect_model import ProspectModel
from outreach_app.ui.theme import Theme
from outreach_app.ui.tokens import Tokens
from outreach_app.ui.widgets.panes import panes
from outreach_app.ui.widgets.prospect_list import ProspectList
from outreach_app.ui.widgets.prospect_side import ProspectSide
from outreach_app.ui.widgets.view_list import ViewList

if TYPE_CHECKING:  # the first rows need no panel beside them
    from outreach_app.domain.prospects import Prospect
    from outreach_app.domain.timeline_pages import Opening, Standing, TimelinePage
    from outreach_app.ui.widgets.prospect_panel import ProspectPanel

_AGEING_MS = 60_000
"""How often “5 min ago” is painted anew."""
_WIDE = 1080
"""Narrower than this, the views make room for the list."""


class ProspectsPage(QWidget):
    """Says which prospects are wanted, in which order, and who was chosen.

    The panel for whoever is chosen is added behind the first rows.
    """

    listing_wanted = Signal(object, object)
    """A ProspectFilter and a ProspectOrder."""
    prospect_chosen = Signal(int)
    add_wanted = Signal()
    view_kept = Signal(str, object, object)
    """A name, and the ProspectFilter and ProspectOrder to be kept under it."""

    panel: "ProspectPanel"

    def __init__(self, model: ProspectModel, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("page")
        self._model = model
        self._chosen: int | None = None
        self._has_panel = False
        self.views = ViewList()
        self.side = ProspectSide()
        self.list = ProspectList(model, theme)
        self.list_view = self.list.table
        self.search_field = self.list.head.search_field
        self._ageing = QTimer(self)
        self._ageing.start(_AGEING_MS)
        self._build()
        self._connect()

    def add_panel(self, panel: "ProspectPanel") -> None:
        """From now on whoever is chosen can be shown."""
        self.panel, self._has_panel = panel, True
        self.side.add_panel(panel)
        self._ageing.timeout.connect(panel.lines_view.viewport().update)

    @Slot()
    def focus_search(self) -> None:
        """Put the cursor into the search."""
        self.list.head.focus_search()

    @Slot()
    def show_counted(self) -> None:
        """Say how many there are, or what to do when there are none; keep who was chosen."""
        self.list.show_counted()
        self.views.mark(self.list.asked)
        if self._chosen is None:
            self.side.show_nobody(has_some=self._model.total > 0)
        self._mark_chosen()

    def choose(self, prospect_id: int) -> None:
        """Open this prospect, whether it is among the rows at hand or not."""
        self.side.leave_company()
        self._chosen = prospect_id
        self._mark_chosen()
        self.prospect_chosen.emit(prospect_id)

    @Slot(object)
    def choose_saved(self, prospect: "Prospect") -> None:
        """Open the prospect that was just added or changed."""
        self.choose(prospect.id)

    @Slot(object)
    def show_opening(self, opening: "Opening") -> None:
        """Show the chosen prospect; an answer for one chosen before is dropped."""
        if opening.prospect.id == self._chosen:
            self.panel.show_opening(opening)
            self.side.show_person()

    @Slot(object)
    def show_standing(self, standing: "Standing") -> None:
        """Show how warm the chosen one is."""
        if standing.prospect_id == self._chosen:
            self.panel.show_standing(standing)

    @Slot(object)
    def add_lines(self, page: "TimelinePage") -> None:
        """Show what happened before with the chosen one."""
        if page.prospect_id == self._chosen:
            self.panel.add_lines(page)

    def forget(self, prospect_id: int) -> None:
        """Show nobody, if it was this one: it is gone."""
        if self._chosen == prospect_id:
            self._chosen = None
            self.side.show_nobody(has_some=self._model.total > 0)

    @Slot(object)
    def show_stages(self, stages: Sequence[Stage]) -> None:
        """The stages there are."""
        self.list.show_stages(stages)
        self.panel.details.show_stages(stages)

    @property
    def chosen(self) -> int | None:
        """Who is chosen."""
        return self._chosen

    def dress(self, tokens: Tokens) -> None:
        """Take the theme's colours."""
        self.list.dress(tokens)
        self.side.dress(tokens)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.views.setVisible(self.width() >= _WIDE)

    def _build(self) -> None:
        self.setFocusProxy(self.list_view)
        whole = QHBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addWidget(self.views)
        whole.addWidget(panes(self.list, self.side, widths=(760, 340)), 1)

    def _connect(self) -> None:
        self._ageing.timeout.connect(self.list_view.viewport().update)
        self.views.wanted.connect(self.list.open_view)
        self.views.save_wanted.connect(self._keep_view)
        self.list.listing_wanted.connect(self.listing_wanted)
        self.list.add_wanted.connect(self.add_wanted)
        self.list.opened.connect(self._open)
        self.list.looked_at.connect(self._look_at)

    @Slot(str)
    def _keep_view(self, name: str) -> None:
        self.view_kept.emit(name, self.list.asked, self.list_view.order)

    @Slot(int)
    def _open(self, prospect_id: int) -> None:
        if prospect_id != self._chosen or self.side.company:
            self.choose(prospect_id)
        if self._has_panel:
            self.panel.focus_tabs()

    @Slot(int)
    def _look_at(self, prospect_id: int) -> None:
        if prospect_id != self._chosen:
            self.side.leave_company()
            self._chosen = prospect_id
            self.prospect_chosen.emit(prospect_id)

    def _mark_chosen(self) -> None:
        if self._chosen is not None and self.list_view.marked_count() < 2:
            self.list_view.choose(self._chosen)
