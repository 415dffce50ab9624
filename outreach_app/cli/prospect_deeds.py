"""`outreach prospect edit|tag|untag|stage|delete|merge|note|task|notes`: what is done to people."""

from argparse import ArgumentParser, Namespace, _SubParsersAction
from collections.abc import Callable
from dataclasses import replace
from datetime import timedelta
from typing import TYPE_CHECKING

from outreach_app.cli.program import add_profile, local_time, opened, print_json
from outreach_app.cli.times_in import read_time
from outreach_app.cli.views import instant, prospect_json
from outreach_app.cli.whom_in import add_whom, asked_of
from outreach_app.domain.errors import UserError
from outreach_app.domain.merging import combined
from outreach_app.domain.notebook import Note, Task
from outreach_app.domain.prospect_filter import ProspectFilter
from outreach_app.domain.undoing import Done
from outreach_app.system.clock import SystemClock

if TYPE_CHECKING:
    from outreach_app.services.services import Services

PLAIN = ("first_name", "last_name", "company", "job_title", "phone", "website", "time_zone")


def add_deeds(deeds: "_SubParsersAction[ArgumentParser]") -> None:
    """Add the deeds to the command's own."""
    edit = _parser(deeds, "edit", "change what is said of a prospect", _edit)
    edit.add_argument("address")
    for name in (*PLAIN, "new_address"):
        edit.add_argument(f"--{name.replace('_', '-')}")
    for name, helped, run in (
        ("tag", "give a tag to prospects", _tag),
        ("untag", "take a tag from prospects", _untag),
        ("stage", "move prospects to a stage, by its key", _stage),
    ):
        _many(_parser(deeds, name, helped, run)).add_argument("word", metavar=name.upper())
    _many(_parser(deeds, "delete", "delete prospects, with all their mails", _delete))
    merge = _parser(deeds, "merge", "make one prospect of two; the first is kept", _merge)
    merge.add_argument("address")
    merge.add_argument("other")
    for name, helped, run in (
        ("note", "write a note on a prospect", _note),
        ("task", "add a task about a prospect", _task),
    ):
        one = _parser(deeds, name, helped, run)
        one.add_argument("address")
        one.add_argument("text")
        if name == "task":
            one.add_argument(
                "--due", metavar="TIME", help="such as 2026-03-02T09:30; else tomorrow"
            )
    _parser(deeds, "notes", "show a prospect's notes and tasks", _notes).add_argument("address")


def _parser(
    deeds: "_SubParsersAction[ArgumentParser]",
    name: str,
    helped: str,
    run: Callable[[Namespace], int],
) -> ArgumentParser:
    made: ArgumentParser = deeds.add_parser(name, help=helped)
    add_profile(made)
    made.set_defaults(deed=run)
    return made


def _many(parser: ArgumentParser) -> ArgumentParser:
    """One who is named by --to, or all who match."""
    parser.add_argument("--to", action="append", default=[], metavar="ADDRESS", dest="addresses")
    parser.add_argument("--everybody", action="store_true", help="really all of them")
    add_whom(parser)
    return parser


def _whom(services: "Services", arguments: Namespace) -> tuple[int, ...]:
    if arguments.addresses:
        return tuple(services.prospects.by_address(one).id for one in arguments.addresses)
    asked, order = asked_of(services, arguments)
    if asked == ProspectFilter() and not arguments.everybody:
        raise UserError(
            "whom", "Say whom: --to ADDRESS, a condition such as --tag, or --everybody."
        )
    return services.prospects.ids(asked, order)


def _edit(arguments: Namespace) -> int:
    given = {name: getattr(arguments, name) for name in PLAIN}
    changes = {name: value for name, value in given.items() if value is not None}
    with opened(arguments) as services:
        prospect = services.prospects.by_address(arguments.address)
        address = arguments.new_address or prospect.address
        form = replace(prospect.form, address=address, **changes)
        prospect = services.prospects.edit(prospect.id, form)
    if arguments.json:
        print_json(prospect_json(prospect))
    else:
        print(f"{prospect.name} <{prospect.address}> is changed.")
    return 0


def _tag(arguments: Namespace) -> int:
    with opened(arguments) as services:
        done = services.people.deeds.tag(_whom(services, arguments), arguments.word)
    return _say(done, arguments)


def _untag(arguments: Namespace) -> int:
    with opened(arguments) as services:
        done = services.people.deeds.untag(_whom(services, arguments), arguments.word)
    return _say(done, arguments)


def _stage(arguments: Namespace) -> int:
    with opened(arguments) as services:
        done = services.people.deeds.set_stage(_whom(services, arguments), arguments.word)
    return _say(done, arguments)


def _delete(arguments: Namespace) -> int:
    with opened(arguments) as services:
        done = services.people.deeds.delete(_whom(services, arguments))
    return _say(done, arguments)


def _merge(arguments: Namespace) -> int:
    with opened(arguments) as services:
        kept = services.prospects.by_address(arguments.address)
        dropped = services.prospects.by_address(arguments.other)
        form = combined(kept.form, dropped.form)
        done = services.people.merging.merge(kept.id, dropped.id, form)
    return _say(done, arguments)


def _note(arguments: Namespace) -> int:
    with opened(arguments) as services:
        prospect = services.prospects.by_address(arguments.address)
        note = services.people.notes.add_note(prospect.id, arguments.text)
    if arguments.json:
        print_json(note_json(note))
    else:
        print(f"Noted on {prospect.name}.")
    return 0


def _task(arguments: Namespace) -> int:
    due = read_time(arguments.due) if arguments.due else SystemClock().now() + timedelta(days=1)
    with opened(arguments) as services:
        prospect = services.prospects.by_address(arguments.address)
        task = services.people.notes.add_task(prospect.id, arguments.text, due)
    if arguments.json:
        print_json(task_json(task))
    else:
        print(f"Due on {local_time(task.due_at)}: {task.text}")
    return 0


def _notes(arguments: Namespace) -> int:
    with opened(arguments) as services:
        prospect = services.prospects.by_address(arguments.address)
        book = services.people.notes.of(prospect.id)
    if arguments.json:
        print_json(
            {
                "notes": [note_json(one) for one in book.notes],
                "tasks": [task_json(one) for one in book.tasks],
            }
        )
        return 0
    for task in book.tasks:
        print(f"{'done' if task.done_at else 'task'}  {local_time(task.due_at)}  {task.text}")
    for note in book.notes:
        print(f"note  {local_time(note.at)}  {note.text}")
    return 0


def _say(done: Done, arguments: Namespace) -> int:
    if arguments.json:
        print_json({"done": done.sentence, "count": done.count})
    else:
        print(done.sentence)
    return 0


def note_json(note: Note) -> dict[str, object]:
    """A note."""
    return {
        "id": note.id,
        "at": instant(note.at),
        "text": note.text,
        "edited_at": instant(note.edited_at),
    }


def task_json(task: Task) -> dict[str, object]:
    """A task."""
    return {
        "id": task.id,
        "due_at": instant(task.due_at),
        "text": task.text,
        "done_at": instant(task.done_at),
    }
