"""The right side of the prospects page: whoever is chosen, their company, or what could be here."""

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QStackedWidget, QWidget

from outreach_app.ui.tokens import Tokens
from outreach_app.ui.widgets.empty import EmptyState

if TYPE_CHECKING:  # the first rows need no panel beside them
    from outreach_app.ui.widgets.company_panel import CompanyPanel
    from outreach_app.ui.widgets.prospect_panel import ProspectPanel

_NONE, _NOBODY = range(2)


class ProspectSide(QStackedWidget):
    """Shows one of its panels, which are added once they are wanted. A company stands before the
    person until it is left.
    """

    company_wanted = Signal(str)
    """The company that is to be shown."""
    company_left = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._panel: ProspectPanel | None = None
        self._company_panel: CompanyPanel | None = None
        self._company = ""
        self._none_chosen = EmptyState(
            "opened",
            self.tr("Choose a prospect"),
            self.tr("Everything that happened with that person will stand here."),
        )
        for widget in (self._none_chosen, QWidget()):
            self.addWidget(widget)
        self.setMinimumWidth(340)

    @property
    def company(self) -> str:
        """Which company is in view, or about to be; empty for none."""
        return self._company

    def add_panel(self, panel: "ProspectPanel") -> None:
        """From now on a person can be shown."""
        self._panel = panel
        self.addWidget(panel)

    def add_company_panel(self, panel: "CompanyPanel") -> None:
        """From now on a company can be shown."""
        self._company_panel = panel
        self.addWidget(panel)

    def show_person(self) -> None:
        """The panel is filled with whoever is chosen: show it, unless a company stands before."""
        if self._panel is not None and not self._company:
            self.setCurrentWidget(self._panel)

    def show_nobody(self, *, has_some: bool) -> None:
        """Nobody is chosen: say that somebody could be, where there is anybody."""
        if not self._company:
            self.setCurrentIndex(_NONE if has_some else _NOBODY)

    @Slot(str)
    def open_company(self, name: str) -> None:
        """Have this company in the place of whoever is chosen, who stays chosen."""
        self._company = name
        self.company_wanted.emit(name)

    def show_company(self, name: str) -> None:
        """The company's panel is filled with this one: show it."""
        if self._company_panel is not None and self._company:
            self._company = name
            self.setCurrentWidget(self._company_panel)

    def leave_company(self) -> None:
        """Somebody else is wanted."""
        if self._company:
            self._company = ""
            self.company_left.emit()

    @Slot()
    def miss_company(self) -> None:
        """The company is no longer there: back to whoever was shown before."""
        self.leave_company()
        is_known = self._panel is not None and self._panel.prospect_id is not None
        if is_known:
            self.show_person()
        else:
            self.show_nobody(has_some=True)

    def dress(self, tokens: Tokens) -> None:
        """Take the theme's colours."""
        self._none_chosen.dress(tokens)
        for panel in (self._panel, self._company_panel):
            if panel is not None:
                panel.dress(tokens)
