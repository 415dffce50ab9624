"""One company: its people, what happened with any of them, and what is said of it."""

from datetime import UTC, datetime

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QFrame, QStackedWidget, QTabWidget, QVBoxLayout, QWidget

from outreach_app.domain.company_groups import Company, CompanyGroup, CompanyLines, CompanyPage
from outreach_app.domain.timeline import TimelineLine
from outreach_app.ui.icons import ink_icon
from outreach_app.ui.theme import Theme
from outreach_app.ui.tokens import Tokens
from outreach_app.ui.widgets.company_facts import CompanyFacts
from outreach_app.ui.widgets.company_people import CompanyPeople
from outreach_app.ui.widgets.empty import EmptyState
from outreach_app.ui.widgets.facts_line import FactsLine
from outreach_app.ui.widgets.flow import flow
from outreach_app.ui.widgets.parts import GAP, Pill, button, label, row
from outreach_app.ui.widgets.timeline_view import TimelineView
from outreach_app.ui.words import LEVELS, number, time_in_words


class CompanyPanel(QWidget):
    """Shows a CompanyPage and what is read after it."""

    back_wanted = Signal(int)
    """The id of the prospect from whom the user came."""
    prospect_wanted = Signal(int)
    write_wanted = Signal(object)
    """Names by id of everybody there."""
    list_wanted = Signal(str)
    """Everybody of this company is to be listed."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._page: CompanyPage | None = None
        self._from: int = 0
        self._back = button("", "flush")
        self._name = label(rank="title", wrap=True)
        self._under = FactsLine()
        self._facts = FactsLine()
        self._pill = Pill()
        self._write = button(self.tr("Write to all"), "primary")
        self._list = button(self.tr("List them"))
        self._list.setToolTip(self.tr("Show only these people in the list"))
        self.people = CompanyPeople()
        self.lines_view = TimelineView(theme)
        self.lines_view.setAccessibleName(self.tr("Timeline of the company, newest first"))
        self.facts = CompanyFacts()
        self._quiet = EmptyState(
            "mail",
            self.tr("Nothing has happened yet"),
            self.tr("What happens with anybody of this company will stand here."),
        )
        self._build()
        self._connect()

    @property
    def company(self) -> str:
        """Which one is shown, empty for none."""
        return self._page.company.name if self._page else ""

    def show_page(self, page: CompanyPage) -> None:
        """Show this company. What is unfolded or scrolled stays if it is the same one."""
        is_other = self._page is None or self.company != page.company.name
        self._page = page
        self._name.setText(page.company.name)
        self._under.show_facts(self._in_numbers(page.group))
        self._facts.show_facts(_facts_of(page.company))
        self._facts.setVisible(bool(self._facts.text()))
        self._pill.show_sign(LEVELS[page.group.level], self._tokens)
        self.people.show_people(page.people, page.group.people)
        story = page.story
        self.lines_view.timeline.show_lines(story.lines, has_more=story.next is not None)
        self._story.setCurrentWidget(self.lines_view if story.lines else self._quiet)
        self.facts.show_page(page)
        if is_other:
            self.lines_view.scrollToTop()

    def add_lines(self, story: CompanyLines) -> None:
        """Show older lines below."""
        self.lines_view.timeline.add_lines(story.lines, has_more=story.next is not None)

    def show_way_back(self, prospect_id: int, name: str) -> None:
        """Whence the user came; 0 for nowhere."""
        self._from = prospect_id
        self._back.setText(self.tr("Back to {0}").format(name))
        self._back.setAccessibleName(self._back.text())
        self._back.setVisible(bool(prospect_id))

    def focus_tabs(self) -> None:
        """Let the keyboard go on here."""
        self.tabs.tabBar().setFocus()

    def dress(self, tokens: Tokens) -> None:
        """Take the theme's colours."""
        self._tokens = tokens
        self._back.setIcon(ink_icon("previous", tokens.accent, 16))
        self._quiet.dress(tokens)
        self.people.dress(tokens)
        if self._page is not None:
            self._pill.show_sign(LEVELS[self._page.group.level], tokens)

    def _in_numbers(self, group: CompanyGroup) -> tuple[str, ...]:
        one = group.people == 1
        count = self.tr("1 person") if one else self.tr("{0} people").format(number(group.people))
        warm = self.tr("{0} warm or hot").format(number(group.warm)) if group.warm else ""
        last = ""
        if group.last_event_at is not None:
            when = time_in_words(group.last_event_at, datetime.now(UTC).astimezone())
            last = self.tr("last sign {0}").format(when)
        return count, warm, last

    def _build(self) -> None:
        self._story = QStackedWidget()
        self._story.addWidget(self._quiet)
        self._story.addWidget(self.lines_view)
        self.tabs = QTabWidget()
        self.tabs.setDocumentMode(True)
        self.tabs.tabBar().setAccessibleName(self.tr("People, timeline or facts"))
        self.tabs.addTab(self.people, self.tr("People"))
        self.tabs.addTab(self._story, self.tr("Timeline"))
        self.tabs.addTab(self.facts, self.tr("Facts"))
        head = QVBoxLayout()
        head.setContentsMargins(3 * GAP, 2 * GAP + 4, 2 * GAP, GAP + 4)
        head.setSpacing(GAP - 2)
        head.addLayout(row(self._back, 1))
        for line in (self._name, self._under, self._facts):
            head.addWidget(line)
        head.addLayout(row(self._pill, 1))
        head.addLayout(flow(self._write, self._list, spacing=GAP))
        self._back.hide()
        frame = QFrame()
        frame.setLayout(head)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addWidget(frame)
        whole.addWidget(self.tabs, 1)

    def _connect(self) -> None:
        self._back.clicked.connect(self._tell_back)
        self._write.clicked.connect(self._tell_write)
        self._list.clicked.connect(self._tell_list)
        self.people.prospect_wanted.connect(self.prospect_wanted)
        self.lines_view.own_wanted.connect(self._open_line)

    @Slot()
    def _tell_back(self) -> None:
        self.back_wanted.emit(self._from)

    @Slot()
    def _tell_write(self) -> None:
        if self._page is not None:
            self.write_wanted.emit({one.id: one.name for one in self._page.people})

    @Slot()
    def _tell_list(self) -> None:
        self.list_wanted.emit(self.company)

    @Slot(object)
    def _open_line(self, line: TimelineLine) -> None:
        """A note or task is changed where it stands: beside its person."""
        self.prospect_wanted.emit(line.who_id)


def _facts_of(company: Company) -> tuple[str, ...]:
    phone = company.phone.replace(" ", "\N{NO-BREAK SPACE}")  # a number is read in one
    return company.domain, company.website, phone, company.size
