"""One prospect: who it is, how warm and why, what happened, and the mails."""

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QFrame, QStackedWidget, QTabWidget, QVBoxLayout, QWidget

from outreach_app.domain.company_groups import CompanyGroup
from outreach_app.domain.prospects import Prospect
from outreach_app.domain.scoring import Score
from outreach_app.domain.timeline_pages import Opening, Standing, TimelinePage
from outreach_app.ui.icons import ink_icon
from outreach_app.ui.said.reading import said
from outreach_app.ui.text import LEVELS, day_and_time, number
from outreach_app.ui.theme import Theme
from outreach_app.ui.tokens import Tokens
from outreach_app.ui.widgets.details_view import DetailsView
from outreach_app.ui.widgets.empty import EmptyState
from outreach_app.ui.widgets.facts_line import FactsLine
from outreach_app.ui.widgets.mails_view import MailsView
from outreach_app.ui.widgets.notebook_view import NotebookView
from outreach_app.ui.widgets.parts import GAP, Pill, button, icon_button, label, row
from outreach_app.ui.widgets.score_card import ScoreCard
from outreach_app.ui.widgets.timeline_view import TimelineView


class ProspectPanel(QWidget):
    """Shows an Opening and what is read after it. Its buttons are intentions about the Prospect."""

    write_wanted = Signal(object)
    follow_up_wanted = Signal(object)
    edit_wanted = Signal(object)
    delete_wanted = Signal(object)
    why_wanted = Signal(int)
    """The id of the hit whose evidence is wanted."""
    company_wanted = Signal(str)
    mail_shown = Signal(int)
    """The user looks at this mail now."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._opening: Opening | None = None
        self._known_score: Score | None = None
        self._name = label(rank="title", wrap=True)
        self._under = FactsLine()
        self._reach = label(rank="muted", wrap=True)
        self._company = button("", "flush")
        self._company.setToolTip(self.tr("Open the company"))
        self._company.setAccessibleName(self._company.toolTip())  # until it is known which
        self._pill = Pill()
        self._why = button(self.tr("Why?"), "link")
        self._why.setCheckable(True)
        self._why.setToolTip(self.tr("Show what this warmth is made of"))
        self._banner = label(wrap=True)
        self._score = ScoreCard()
        self._write = button(self.tr("Write"), "primary")
        self._follow_up = button(self.tr("Follow up"))
        self._edit = icon_button(self.tr("Edit this prospect"))
        self._delete = icon_button(self.tr("Delete this prospect"))
        self.lines_view = TimelineView(theme)
        self.mails = MailsView()
        self.notebook = NotebookView()
        self.details = DetailsView()
        self._quiet = EmptyState(
            "mail",
            self.tr("Nothing has happened yet"),
            self.tr("Write the first mail. When it is read, you will see it here and be told."),
        )
        self._build()
        self._connect()

    @property
    def prospect_id(self) -> int | None:
        """Who is shown."""
        return self._opening.prospect.id if self._opening else None

    def show_opening(self, opening: Opening) -> None:
        """Show this prospect. What is unfolded or scrolled stays if it is the same one."""
        is_other = self.prospect_id != opening.prospect.id
        self._opening = opening
        if is_other:
            self._known_score = None
            self._why.setChecked(False)
            self._company.hide()
            self.notebook.clear_fields()
            self.mails.forget()
        self._show_head(opening)
        page = opening.page
        self.lines_view.timeline.show_lines(page.lines, has_more=page.next is not None)
        self.details.show_prospect(opening.prospect)
        self._body.setCurrentIndex(1 if page.lines or page.next is not None else 0)
        self._follow_up.setEnabled(opening.has_mails)
        if is_other:
            self.lines_view.scrollToTop()

    @property
    def name(self) -> str:
        """Who is shown, as people say it."""
        return self._opening.prospect.name if self._opening else ""

    def show_company(self, group: CompanyGroup | None) -> None:
        """Where they work, and how many are known there; None where no company is named."""
        self._company.setVisible(group is not None)
        if group is not None:
            one = group.people == 1
            count = self.tr("1 person") if one else self.tr("{0} people")
            words = f"{group.name}  ·  {count.format(number(group.people))}"
            self._company.setText(words)
            self._company.setAccessibleName(words)
            self._company.setProperty("company", group.name)

    def show_why(self, is_shown: bool) -> None:
        """Show what the warmth is made of, or not."""
        self._why.setChecked(is_shown)

    def add_lines(self, page: TimelinePage) -> None:
        """Show older lines below."""
        self.lines_view.timeline.add_lines(page.lines, has_more=page.next is not None)

    def show_standing(self, standing: Standing) -> None:
        """Show how warm they are now and why, and their mails."""
        self._known_score = standing.score
        self._show_warmth()
        self._explain()
        self.mails.show_mails(standing.mails)

    def focus_tabs(self) -> None:
        """Let the keyboard go on here."""
        self.tabs.tabBar().setFocus()

    def dress(self, tokens: Tokens) -> None:
        """Take the theme's colours."""
        self._edit.setIcon(ink_icon("compose", tokens.text, 18))
        self._delete.setIcon(ink_icon("delete", tokens.text, 18))
        self._quiet.dress(tokens)
        self.mails.dress(tokens)
        self.notebook.dress(tokens)
        self._tokens = tokens
        frame_ink = f"color: {tokens.unsure}; background: {tokens.unsure_soft};"
        self._banner.setStyleSheet(f"{frame_ink} border-radius: 6px; padding: 8px 12px;")
        if self._opening is not None:
            self._show_head(self._opening)

    def _show_head(self, opening: Opening) -> None:
        prospect = opening.prospect
        self._name.setText(prospect.name)
        self._under.show_facts(_facts(prospect))
        self._reach.setText(said(opening.reach.sentence) if opening.reach else "")
        self._reach.setVisible(bool(self._reach.text()))
        self._show_warmth()
        self._banner.setVisible(prospect.unsubscribed_at is not None)
        if prospect.unsubscribed_at is not None:
            since = day_and_time(prospect.unsubscribed_at)
            self._banner.setText(self.tr("Asked for no more mail on {0}.").format(since))

    def _show_warmth(self) -> None:
        """The level as the list has it, until it is reckoned as of now."""
        score = self._known_score
        if score is not None:
            points = f"{score.points:.0f}"
            words = self.tr("1 point") if points == "1" else self.tr("{0} points")
            self._pill.show_sign(LEVELS[score.level], self._tokens, f"· {words.format(points)}")
        elif self._opening is not None:
            self._pill.show_sign(LEVELS[self._opening.level], self._tokens)

    @Slot()
    def _explain(self) -> None:
        """The score's parts, once they are asked for."""
        is_asked = self._why.isChecked() and self._known_score is not None
        if is_asked and self._known_score is not None:
            self._score.show_score(self._known_score)
        self._score.setVisible(is_asked)

    def _build(self) -> None:
        head = QVBoxLayout()
        head.setContentsMargins(3 * GAP, 2 * GAP + 4, 2 * GAP, GAP + 4)
        head.setSpacing(GAP - 2)
        top = row(self._name, self._edit, self._delete)
        top.setStretch(0, 1)
        head.addLayout(top)
        head.addWidget(self._under)
        head.addWidget(self._reach)
        head.addLayout(row(self._company, 1))
        self._company.hide()
        head.addLayout(row(self._pill, self._why, 1))
        head.addLayout(row(self._write, self._follow_up, 1))
        head.addWidget(self._banner)
        head.addWidget(self._score)
        self._score.hide()
        self._body = QStackedWidget()
        self._body.addWidget(self._quiet)
        self._body.addWidget(self.lines_view)
        self.tabs = QTabWidget()
        self.tabs.setDocumentMode(True)
        self.tabs.tabBar().setAccessibleName(self.tr("Timeline, mails, notes or details"))
        self.tabs.addTab(self._body, self.tr("Timeline"))
        self.tabs.addTab(self.mails, self.tr("Mails"))
        self.tabs.addTab(self.notebook, self.tr("Notes"))
        self.tabs.addTab(self.details, self.tr("Details"))
        frame = QFrame()
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        frame.setLayout(head)
        whole.addWidget(frame)
        whole.addWidget(self.tabs, 1)

    def _connect(self) -> None:
        self._company.clicked.connect(self._ask_company)
        self._why.toggled.connect(self._explain)
        self.lines_view.why_wanted.connect(self.why_wanted)
        self.lines_view.own_wanted.connect(self.notebook.open_line)
        self.lines_view.own_gone_wanted.connect(self.notebook.delete_line)
        self.mails.mail_shown.connect(self.mail_shown)
        self._write.clicked.connect(self._ask_write)
        self._follow_up.clicked.connect(self._ask_follow_up)
        self._edit.clicked.connect(self._ask_edit)
        self._delete.clicked.connect(self._ask_delete)

    @Slot()
    def _ask_company(self) -> None:
        self.company_wanted.emit(str(self._company.property("company")))

    @Slot()
    def _ask_write(self) -> None:
        if self._opening is not None:
            self.write_wanted.emit(self._opening.prospect)

    @Slot()
    def _ask_follow_up(self) -> None:
        if self._opening is not None:
            self.follow_up_wanted.emit(self._opening.prospect)

    @Slot()
    def _ask_edit(self) -> None:
        if self._opening is not None:
            self.edit_wanted.emit(self._opening.prospect)

    @Slot()
    def _ask_delete(self) -> None:
        if self._opening is not None:
            self.delete_wanted.emit(self._opening.prospect)


def _facts(prospect: Prospect) -> tuple[str, ...]:
    """The company stands beneath: it can be opened."""
    form = prospect.form
    return (
        form.job_title,
        form.address,
        form.phone.replace(" ", "\N{NO-BREAK SPACE}"),  # a number is read in one
        form.time_zone.replace("_", " "),
    )
