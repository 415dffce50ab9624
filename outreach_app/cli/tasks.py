"""`outreach tasks`: what is due, of everybody; and marking it done."""

from argparse import ArgumentParser, Namespace
from datetime import timedelta

from outreach_app.cli.command import Command
from outreach_app.cli.program import add_profile, count, local_time, opened, print_json
from outreach_app.cli.prospect_deeds import task_json
from outreach_app.system.clock import SystemClock


def _add_arguments(parser: ArgumentParser) -> None:
    parser.add_argument("--ahead", type=count, default=0, metavar="DAYS", help="and what comes")
    parser.add_argument("--done", type=count, metavar="ID", help="this task is done")
    add_profile(parser)


def _run(arguments: Namespace) -> int:
    ahead = timedelta(days=min(arguments.ahead, 36_500))
    with opened(arguments) as services:
        if arguments.done is not None:
            done = services.people.notes.finish_task(arguments.done)
            print_json({"done": done.sentence}) if arguments.json else print(done.sentence)
            return 0
        due = services.people.notes.tasks_due(SystemClock().now(), ahead)
    if arguments.json:
        print_json([{"name": o.name, "company": o.company, **task_json(o.task)} for o in due])
        return 0
    for one in due:
        print(f"{one.task.id:>5}  {local_time(one.task.due_at)}  {one.name}: {one.task.text}")
    return 0


COMMAND = Command("tasks", "list what is due about prospects", _add_arguments, _run)
