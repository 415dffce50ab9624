"""`outreach imports`: past imports, the latest first."""

from argparse import ArgumentParser, Namespace

from outreach_app.cli.command import Command
from outreach_app.cli.program import add_profile, local_time, opened, print_json
from outreach_app.cli.views import instant


def _add_arguments(parser: ArgumentParser) -> None:
    add_profile(parser)


def _run(arguments: Namespace) -> int:
    with opened(arguments) as services:
        entries = services.lists.importing.entries()
    if arguments.json:
        print_json(
            [
                {
                    "import": one.id,
                    "at": instant(one.at),
                    "file": one.name,
                    "added": one.added,
                    "changed": one.changed,
                    "bad": one.bad,
                    "undone_at": instant(one.undone_at),
                }
                for one in entries
            ]
        )
        return 0
    for one in entries:
        undone = ", taken back" if one.undone_at else ""
        print(
            f"{one.id:>4}  {local_time(one.at)}  {one.name}: {one.added:,} added, "
            f"{one.changed:,} changed, {one.bad:,} not taken{undone}"
        )
    return 0


COMMAND = Command("imports", "list past imports", _add_arguments, _run)
