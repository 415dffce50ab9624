"""`outreach undo`: take back the last change to prospects, notes or tasks."""

from argparse import ArgumentParser, Namespace

from outreach_app.cli.command import Command
from outreach_app.cli.program import add_profile, opened, print_json


def _add_arguments(parser: ArgumentParser) -> None:
    parser.add_argument(
        "--again", action="store_true", help="do again what was taken back last, after all"
    )
    parser.add_argument("--show", action="store_true", help="only say what would be taken back")
    add_profile(parser)


def _run(arguments: Namespace) -> int:
    with opened(arguments) as services:
        if arguments.show:
            step = services.people.undoing.last()
            sentence = step.sentence if step else ""
        else:
            undoing = services.people.undoing
            sentence = undoing.redo() if arguments.again else undoing.undo()
    if arguments.json:
        print_json({"last" if arguments.show else "done": sentence})
    else:
        print(sentence or "There is nothing to take back.")
    return 0


COMMAND = Command("undo", "take back the last change to prospects", _add_arguments, _run)
