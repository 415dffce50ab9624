"""What surrounds the fake prospects: it remembers what was asked, and answers with little."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import datetime, timedelta

from outreach_app.domain.company_groups import (
    Company,
    CompanyGroup,
    CompanyLines,
    CompanyPage,
    CompanySort,
)
from outreach_app.domain.errors import UserError
from outreach_app.domain.merging import Twins
from outreach_app.domain.notebook import Note, Notebook, Task
from outreach_app.domain.pipeline import Stage
from outreach_app.domain.prospect_filter import ProspectFilter
from outreach_app.domain.prospect_pages import ProspectOrder, ProspectRow
from outreach_app.domain.prospects import Prospect, ProspectForm
from outreach_app.domain.saved_views import CountedView, SavedView
from outreach_app.domain.scoring import Level
from outreach_app.domain.undoing import Done, UndoStep
from outreach_app.ui.people_ports import Progress
from tests.ui import people

STAGES = (Stage("new", "New"), Stage("talking", "Talking", "teal"), Stage("won", "Won", "green"))


def _unseen(_done: int, _total: int) -> None:
    """Nobody looks."""


@dataclass
class FakeDeeds:
    """Keeps what was done; undoing takes the last away."""

    done: list[tuple[str, tuple[int, ...], str]] = field(default_factory=list)

    def tag(self, ids: Sequence[int], name: str, progress: Progress = _unseen) -> Done:
        return self._do("tag", ids, name, progress)

    def untag(self, ids: Sequence[int], name: str, progress: Progress = _unseen) -> Done:
        return self._do("untag", ids, name, progress)

    def set_stage(self, ids: Sequence[int], stage: str, progress: Progress = _unseen) -> Done:
        return self._do("stage", ids, stage, progress)

    def delete(self, ids: Sequence[int], progress: Progress = _unseen) -> Done:
        return self._do("delete", ids, "", progress)

    def tags(self) -> tuple[tuple[str, int], ...]:
        return (("vip", 2), ("fair", 1))

    def _do(self, what: str, ids: Sequence[int], word: str, progress: Progress) -> Done:
        progress(0, len(ids))
        self.done.append((what, tuple(ids), word))
        return Done(f"Did {what}.", len(self.done), len(ids))


@dataclass
class FakeNotes:
    """Notes and tasks in lists."""

    notes: list[Note] = field(default_factory=list)
    tasks: list[Task] = field(default_factory=list)
    words: list[tuple[str, int]] = field(default_factory=list)

    def of(self, prospect_id: int) -> Notebook:
        return Notebook(tuple(self.notes), tuple(self.tasks))

    def add_note(self, prospect_id: int, text: str) -> Note:
        self.notes.append(Note(len(self.notes) + 1, prospect_id, people.NOW, text))
        return self.notes[-1]

    def edit_note(self, note_id: int, text: str) -> Done:
        return self._say("edit", note_id)

    def delete_note(self, note_id: int) -> Done:
        return self._say("delete", note_id)

    def add_task(self, prospect_id: int, text: str, due_at: datetime) -> Task:
        number = len(self.tasks) + 1
        self.tasks.append(Task(number, prospect_id, people.NOW, due_at, text))
        return self.tasks[-1]

    def finish_task(self, task_id: int) -> Done:
        return self._say("finish", task_id)

    def reopen_task(self, task_id: int) -> Done:
        return self._say("reopen", task_id)

    def delete_task(self, task_id: int) -> Done:
        return self._say("delete task", task_id)

    def _say(self, what: str, row_id: int) -> Done:
        self.words.append((what, row_id))
        return Done(what, 1, 1)


@dataclass
class FakeViews:
    """Views in a list."""

    kept: list[SavedView] = field(default_factory=list)

    def counted(self) -> tuple[CountedView, ...]:
        return tuple(CountedView(view, 7) for view in self.kept)

    def save(self, name: str, asked: ProspectFilter, order: ProspectOrder) -> SavedView:
        self.kept.append(SavedView(len(self.kept) + 1, name, asked, order))
        return self.kept[-1]

    def delete(self, view_id: int) -> Done:
        self.kept = [view for view in self.kept if view.id != view_id]
        return Done("View deleted.", 1, 1)


@dataclass
class FakePipeline:
    """Three stages, until others are saved."""

    kept: tuple[Stage, ...] = STAGES

    def stages(self) -> tuple[Stage, ...]:
        return self.kept

    def save(self, stages: Sequence[Stage]) -> tuple[Stage, ...]:
        if not all(stage.name for stage in stages):
            raise UserError("stage-name", "Give each stage a name.")
        self.kept = tuple(stages)
        return self.kept

    def counts(self, asked: ProspectFilter) -> Mapping[str, int]:
        return {"new": 120, "talking": 3}


@dataclass
class FakeCompanies:
    """Everybody has one colleague; every company has two people and a line each."""

    saved: list[Company] = field(default_factory=list)
    renamed: list[tuple[str, str]] = field(default_factory=list)
    asked: list[tuple[str, CompanySort]] = field(default_factory=list)

    def colleagues(self, prospect_id: int, limit: int = 20) -> tuple[ProspectRow, ...]:
        return (people.row_of(2),)

    def group_of(self, prospect_id: int) -> CompanyGroup | None:
        return group(people.prospect(prospect_id - 1).form.company)

    def groups(self, asked: ProspectFilter, sort: CompanySort) -> tuple[CompanyGroup, ...]:
        self.asked.append((asked.search, sort))
        names = sorted({form.company for form in people.FORMS})
        return tuple(group(name) for name in names if asked.search.lower() in name.lower())

    def opened(self, name: str) -> CompanyPage:
        if name == "Nowhere":
            raise UserError("no-company", "Nobody is known there any more.")
        said = next((one for one in reversed(self.saved) if one.name == name), Company(name))
        ana, ben = people.prospect(0), people.prospect(1)
        story = [
            replace(line, who=one.name, who_id=one.id)
            for place, one in enumerate((ana, ben))
            for line in people.timeline(place).lines
        ]
        rows = (people.row_of(0), people.row_of(1))
        lines = CompanyLines(tuple(story), people.NOW - timedelta(days=1))
        return CompanyPage(said, group(name), rows, ("northwind.test",), lines)

    def story(self, name: str, before: datetime) -> CompanyLines:
        ana = people.prospect(0)
        last = people.timeline(0).lines[-1]
        older = replace(last, at=before - timedelta(hours=1), who=ana.name, who_id=1)
        return CompanyLines((older,))

    def save(self, company: Company) -> Done:
        self.saved.append(company)
        return Done(f"Changed what is said of {company.name}.", len(self.saved), 1)

    def rename(self, name: str, new_name: str) -> Done:
        self.renamed.append((name, new_name))
        return Done(f"Renamed {name} to {new_name}.", 1, 2)


def group(name: str) -> CompanyGroup:
    return CompanyGroup(name, 2, 1, 40.0, people.NOW - timedelta(minutes=41), Level.WARM)


@dataclass
class FakeMerging:
    """The second may be the first."""

    merged: list[tuple[int, int, ProspectForm]] = field(default_factory=list)

    def twins(self) -> tuple[Twins, ...]:
        first, second = people.prospect(0), people.prospect(1)
        return () if self.merged else (Twins(first, second, first.form),)

    def twins_of(self, prospect_id: int) -> tuple[Prospect, ...]:
        return (people.prospect(1),) if prospect_id == 1 else ()

    def merge(self, kept_id: int, dropped_id: int, form: ProspectForm) -> Done:
        self.merged.append((kept_id, dropped_id, form))
        return Done("Merged.", 1, 2)


@dataclass
class FakeUndoing:
    """One step, once."""

    steps: list[UndoStep] = field(default_factory=list)
    undone: list[UndoStep] = field(default_factory=list)

    def last(self) -> UndoStep | None:
        return self.steps[-1] if self.steps else None

    def undo(self, step_id: int = 0) -> str:
        if not self.steps:
            raise UserError("nothing-to-undo", "There is nothing to take back.")
        self.undone.append(self.steps.pop())
        return f"Taken back: {self.undone[-1].sentence}"

    def redo(self) -> str:
        if not self.undone:
            raise UserError("nothing-to-redo", "There is nothing to do again.")
        self.steps.append(self.undone.pop())
        return f"Done again: {self.steps[-1].sentence}"


@dataclass
class FakePeople:
    """All of them."""

    deeds: FakeDeeds = field(default_factory=FakeDeeds)
    notes: FakeNotes = field(default_factory=FakeNotes)
    pipeline: FakePipeline = field(default_factory=FakePipeline)
    views: FakeViews = field(default_factory=FakeViews)
    companies: FakeCompanies = field(default_factory=FakeCompanies)
    merging: FakeMerging = field(default_factory=FakeMerging)
    undoing: FakeUndoing = field(default_factory=FakeUndoing)
