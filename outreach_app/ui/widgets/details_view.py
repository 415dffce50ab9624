"""All that is known of a prospect, changed in place; colleagues, and who may be the same person."""

from collections.abc import Sequence
from dataclasses import replace

from PySide6.QtCore import Signal, Slot
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QScrollArea, QVBoxLayout, QWidget

from outreach_app.domain.pipeline import Stage
from outreach_app.domain.prospect_pages import ProspectRow
from outreach_app.domain.prospects import Prospect
from outreach_app.ui.text import LEVELS, word_of
from outreach_app.ui.widgets.facts_form import (
    FactsForm,
    OwnFields,
    scrolled_column,
    show_unless_typed,
)
from outreach_app.ui.widgets.flow import Flow, flow
from outreach_app.ui.widgets.free_field_row import FreeFieldRow
from outreach_app.ui.widgets.parts import GAP, button, choice, label, line_field

PLAIN = ("first_name", "last_name", "company", "job_title", "phone", "website", "time_zone")


class DetailsView(QScrollArea):
    """Fields that are stored when they are left. What changes is said as a whole ProspectForm."""

    form_changed = Signal(int, object)
    stage_wanted = Signal(int, str)
    colleague_wanted = Signal(int)
    record_wanted = Signal(object)
    """The Prospect whose whole record is wanted."""
    erase_wanted = Signal(object)
    """The Prospect who is to be forgotten."""
    company_opened = Signal(str)
    """This company is to be shown."""
    company_wanted = Signal(str)
    """Everybody of this company is to be listed."""
    merge_wanted = Signal(object, object)
    """Two Prospects who may be one."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._prospect: Prospect | None = None
        self._colleagues: tuple[ProspectRow, ...] = ()
        self._twins: tuple[Prospect, ...] = ()
        self._is_near_old = False
        names = {
            "first_name": self.tr("First name"),
            "last_name": self.tr("Last name"),
            "company": self.tr("Company"),
            "job_title": self.tr("Job title"),
            "phone": self.tr("Phone"),
            "website": self.tr("Website"),
            "time_zone": self.tr("Time zone"),
        }
        self._fields = {name: line_field(title) for name, title in names.items()}
        self._stage = choice(self.tr("Stage"))
        self._tags = line_field(self.tr("Tags"), self.tr("Separated by commas"))
        self._own = OwnFields(self)
        self._more = FreeFieldRow()
        form = FactsForm()
        form.add(self.tr("Stage"), self._stage)
        form.add(self.tr("Tags"), self._tags)
        for name, title in names.items():
            form.add(title, self._fields[name])
        self._near = QVBoxLayout()
        self._near.setSpacing(4)
        self._record = button(self.tr("Write the whole record…"))
        self._record.setToolTip(self.tr("Everything that is stored, for whoever asks for it"))
        self._erase = button(self.tr("Forget for good…"), "danger")
        self._lay_out(form)
        self._connect()

    def _lay_out(self, form: FactsForm) -> None:
        column = scrolled_column(self)
        column.addLayout(form)
        column.addLayout(self._own.form)
        column.addWidget(self._more)
        column.addLayout(self._near)
        column.addStretch(1)
        column.addLayout(flow(self._record, 1, self._erase, spacing=GAP))

    def _connect(self) -> None:
        self._more.added.connect(self._tell_added)
        self._own.left.connect(self._tell_form)
        self._record.clicked.connect(self.ask_record)
        self._erase.clicked.connect(self.ask_erase)
        self._stage.activated.connect(self._tell_stage)
        for field in (*self._fields.values(), self._tags):
            field.editingFinished.connect(self._tell_form)

    @Slot(object)
    def show_stages(self, stages: Sequence[Stage]) -> None:
        """The stages there are."""
        self._stage.clear()
        for stage in stages:
            self._stage.addItem(stage.name, stage.key)
        self._show_stage()

    def show_prospect(self, prospect: Prospect) -> None:
        """Show this prospect. A field in which the user types is left alone."""
        is_other = self._prospect is None or self._prospect.id != prospect.id
        self._prospect = prospect
        if is_other:
            self._more.clear()
        for name, field in self._fields.items():
            show_unless_typed(field, getattr(prospect.form, name), is_other)
        show_unless_typed(self._tags, ", ".join(prospect.form.tags), is_other)
        self._show_stage()
        self._own.show_fields(prospect.form.fields, is_other)

    def show_near(self, colleagues: Sequence[ProspectRow], twins: Sequence[Prospect]) -> None:
        """Who else works there, and who may be the same person: built once it is looked at."""
        if (tuple(colleagues), tuple(twins)) == (self._colleagues, self._twins):
            return
        self._colleagues, self._twins = tuple(colleagues), tuple(twins)
        self._is_near_old = True
        if self.isVisible():
            self._build_near()

    def showEvent(self, event: QShowEvent) -> None:
        if self._is_near_old:
            self._build_near()
        super().showEvent(event)

    def _build_near(self) -> None:
        self._is_near_old = False
        colleagues, twins = self._colleagues, self._twins
        _empty(self._near)
        if twins:
            self._near.addWidget(label(self.tr("May be the same person"), "heading"))
        for place, twin in enumerate(twins):
            merge = button(self.tr("Merge…"), "link")
            merge.setAccessibleName(self.tr("Merge with {0}").format(twin.address))
            merge.setProperty("place", place)
            merge.clicked.connect(self._ask_merge)
            self._near.addWidget(_line(label(f"{twin.name} · {twin.address}"), merge))
        if colleagues:
            everybody = button(self.tr("List them all"), "link")
            everybody.clicked.connect(self._ask_company)
            company = button(self.tr("Open the company"), "link")
            company.clicked.connect(self._open_company)
            heading = label(self.tr("Colleagues"), "heading")
            self._near.addWidget(_line(heading, company, everybody))
        for one in colleagues:
            there = button(one.name, "link")
            there.setProperty("prospect", one.id)
            there.clicked.connect(self._open_colleague)
            under = " · ".join(p for p in (one.job_title, word_of(LEVELS[one.level])) if p)
            self._near.addWidget(_line(there, label(under, "muted")))

    def _show_stage(self) -> None:
        key = self._prospect.form.stage if self._prospect else ""
        place = self._stage.findData(key)
        if place < 0 and key:
            self._stage.addItem(key, key)
            place = self._stage.findData(key)
        self._stage.setCurrentIndex(place)

    @Slot(str, str)
    def _tell_added(self, name: str, value: str) -> None:
        if self._prospect is not None:
            form = self._prospect.form
            changed = replace(form, fields={**form.fields, name: value})
            self.form_changed.emit(self._prospect.id, changed)

    @Slot()
    def ask_record(self) -> None:
        """The whole record of whoever is shown is wanted."""
        if self._prospect is not None:
            self.record_wanted.emit(self._prospect)

    @Slot()
    def ask_erase(self) -> None:
        """Whoever is shown is to be forgotten."""
        if self._prospect is not None:
            self.erase_wanted.emit(self._prospect)

    @Slot()
    def _tell_form(self) -> None:
        if self._prospect is None:
            return
        before = self._prospect.form
        tags = tuple(one.strip() for one in self._tags.text().split(",") if one.strip())
        plain = {name: field.text() for name, field in self._fields.items()}
        form = replace(before, **plain, fields=self._own.values, tags=tags)
        if form != before:
            self._prospect = replace(self._prospect, form=form)
            self.form_changed.emit(self._prospect.id, form)

    @Slot()
    def _tell_stage(self) -> None:
        stage = self._stage.currentData()
        if self._prospect is not None and stage and stage != self._prospect.form.stage:
            self.stage_wanted.emit(self._prospect.id, stage)

    @Slot()
    def _ask_company(self) -> None:
        if self._prospect is not None:
            self.company_wanted.emit(self._prospect.form.company)

    @Slot()
    def _open_company(self) -> None:
        if self._prospect is not None:
            self.company_opened.emit(self._prospect.form.company)

    @Slot()
    def _open_colleague(self) -> None:
        self.colleague_wanted.emit(int(self.sender().property("prospect")))

    @Slot()
    def _ask_merge(self) -> None:
        if self._prospect is not None:
            twin = self._twins[int(self.sender().property("place"))]
            self.merge_wanted.emit(self._prospect, twin)


def _line(*parts: QWidget) -> QWidget:
    line = QWidget()
    inner = Flow(line, GAP)
    for part in parts:
        inner.addWidget(part)
    return line


def _empty(column: QVBoxLayout) -> None:
    while item := column.takeAt(0):
        widget = item.widget()
        if widget is not None:
            widget.hide()
            widget.deleteLater()
