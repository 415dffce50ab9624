"""Who hears whom about companies. Their table and panel are made when they are first looked at."""

from collections.abc import Sequence

from PySide6.QtCore import QObject, QTimer, Slot

from outreach_app.domain.company_groups import CompanyGroup, CompanyPage
from outreach_app.domain.prospect_filter import ProspectFilter
from outreach_app.domain.reports import IngestReport
from outreach_app.ui.controllers.notebook import Beside
from outreach_app.ui.desk_parts import DeskParts
from outreach_app.ui.widgets.company_panel import CompanyPanel
from outreach_app.ui.widgets.company_table import CompanyTable

_PAUSE_MS = 1000


class CompaniesWiring(QObject):
    """Stands between the list of companies, the panel of one, and everything else."""

    def __init__(self, parts: DeskParts, owner: QObject) -> None:
        super().__init__(owner)
        self._parts = parts
        self._table: CompanyTable | None = None
        self._panel: CompanyPanel | None = None
        self._news = QTimer(self)
        self._news.setSingleShot(True)
        self._news.setInterval(_PAUSE_MS)
        page, control = parts.window.prospects, parts.controllers.companies
        page.side.company_wanted.connect(self._open)
        page.side.company_left.connect(control.close)
        page.list.companies_wanted.connect(self._list)
        page.panel.company_wanted.connect(self._open_from_person)
        page.panel.details.company_opened.connect(self._open_from_person)
        page.list_view.clicked.connect(self._return)
        parts.window.actions_by_name["companies"].triggered.connect(self._show_companies)
        parts.controllers.notebook.shown.connect(self._show_company_of)
        control.listed.connect(self._show_groups)
        control.shown.connect(self._show_page)
        control.gone.connect(page.side.miss_company)
        deeds = parts.controllers.deeds
        control.said.connect(deeds.tell_last)
        control.renamed.connect(deeds.tell_last)
        control.renamed.connect(deeds.changed)
        deeds.changed.connect(control.refresh)
        parts.controllers.notebook.changed.connect(control.refresh)
        parts.controllers.evidence.changed.connect(control.refresh)
        parts.controllers.watching.report.connect(self._note_news)
        self._news.timeout.connect(control.refresh)

    @Slot()
    def _show_companies(self) -> None:
        self._parts.window.show_page("prospects")
        self._parts.window.prospects.list.head.show_companies()

    @Slot()
    def _return(self) -> None:
        """Whoever is chosen already is clicked again, to be seen."""
        page = self._parts.window.prospects
        if page.side.company and page.chosen is not None:
            page.choose(page.chosen)

    @Slot(object)
    def _list(self, asked: ProspectFilter) -> None:
        self._parts.controllers.companies.list_groups(asked, self._listed().sort)

    @Slot(str)
    def _open(self, name: str) -> None:
        if self._panel is not None:
            self._panel.show_way_back(0, "")
        self._parts.controllers.companies.open(name)

    @Slot(str)
    def _open_from_person(self, name: str) -> None:
        page = self._parts.window.prospects
        person = page.panel.prospect_id or 0
        page.side.open_company(name)
        self._opened().show_way_back(person, page.panel.name)

    @Slot(object)
    def _show_groups(self, groups: Sequence[CompanyGroup]) -> None:
        table = self._listed()
        table.show_groups(groups)
        table.choose(self._parts.window.prospects.side.company)

    @Slot(object)
    def _show_page(self, shown: CompanyPage) -> None:
        page = self._parts.window.prospects
        if page.side.company:
            self._opened().show_page(shown)
            page.side.show_company(shown.company.name)
            if self._table is not None:
                self._table.choose(shown.company.name)

    @Slot(object)
    def _show_company_of(self, beside: Beside) -> None:
        page = self._parts.window.prospects
        if page.chosen == beside.prospect_id:
            page.panel.show_company(beside.group)

    @Slot(object)
    def _note_news(self, report: IngestReport) -> None:
        is_wanted = report.prospects and self._parts.window.prospects.side.company
        if is_wanted and not self._news.isActive():
            self._news.start()

    def _listed(self) -> CompanyTable:
        """The table, made when it is first wanted."""
        if self._table is None:
            page = self._parts.window.prospects
            self._table = CompanyTable()
            self._table.dress(self._parts.theme.tokens)
            page.list.add_companies(self._table)
            self._table.looked_at.connect(page.side.open_company)
            self._table.opened.connect(self._go_in)
            self._table.sort_wanted.connect(page.list.refresh_board)
            preferences = self._parts.controllers.preferences
            self._table.restore_columns(preferences.current.company_columns)
            self._table.columns_changed.connect(preferences.keep_company_columns)
        return self._table

    @Slot(str)
    def _go_in(self, name: str) -> None:
        page = self._parts.window.prospects
        if page.side.company != name:
            page.side.open_company(name)
        self._opened().focus_tabs()

    def _opened(self) -> CompanyPanel:
        """The panel, made when it is first wanted."""
        if self._panel is None:
            parts, control = self._parts, self._parts.controllers
            page = parts.window.prospects
            panel = self._panel = CompanyPanel(parts.theme)
            panel.dress(parts.theme.tokens)
            page.side.add_company_panel(panel)
            panel.back_wanted.connect(page.choose)
            panel.prospect_wanted.connect(page.choose)
            panel.write_wanted.connect(parts.window.write_to_many)
            panel.list_wanted.connect(page.list.list_company)
            panel.facts.changed.connect(control.companies.save)
            panel.facts.rename_wanted.connect(control.companies.rename)
            panel.lines_view.why_wanted.connect(control.evidence.open)
            panel.lines_view.remind_wanted.connect(control.mailbox.remind)
            panel.lines_view.disown_wanted.connect(control.mailbox.disown)
            panel.lines_view.timeline.more_wanted.connect(control.companies.read_more)
            control.companies.more_read.connect(panel.add_lines)
            control.companies.more_failed.connect(panel.lines_view.timeline.stop_asking)
        return self._panel
