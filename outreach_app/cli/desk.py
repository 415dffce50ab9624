"""`outreach desk`, also `outreach` alone: the window."""

from argparse import ArgumentParser, Namespace

from outreach_app.cli.command import Command
from outreach_app.cli.program import add_profile


def _add_arguments(parser: ArgumentParser) -> None:
    add_profile(parser, has_json=False)


def _run(arguments: Namespace) -> int:
    from outreach_app.bootstrap import build
    from outreach_app.system.paths import open_profile
    from outreach_app.ui.app import run_desk
    from outreach_app.ui.single_instance import raise_running

    profile = open_profile(arguments.profile)
    if raise_running(profile.folder):
        return 0
    program = build(profile)
    try:
        return run_desk(program.services, profile=profile.folder)
    finally:
        program.close()


COMMAND = Command("desk", "open the window (the default)", _add_arguments, _run)
