"""`outreach desk`, also `outreach` alone: the window."""

from argparse import SUPPRESS, ArgumentParser, Namespace

from outreach_app.cli.command import Command
from outreach_app.cli.program import add_profile


def _add_arguments(parser: ArgumentParser) -> None:
    add_profile(parser, has_json=False)
    parser.add_argument("link", nargs="?", default="", help="a mailto: or outreach: link to open")
    parser.add_argument("--pseudo", choices=("long", "rtl"), help=SUPPRESS)
    parser.add_argument(
        "--hidden", action="store_true", help="begin in the tray, where there is one"
    )


def _run(arguments: Namespace) -> int:
    from outreach_app.bootstrap import build
    from outreach_app.domain.desk_links import read_link
    from outreach_app.system.paths import open_profile
    from outreach_app.ui.app import Beginning, run_desk
    from outreach_app.ui.single_instance import raise_running

    profile = open_profile(arguments.profile)
    if arguments.link:
        read_link(arguments.link)
    if raise_running(profile.folder, arguments.link):
        return 0
    program = build(profile)
    try:
        begin = Beginning(
            arguments.link, is_hidden=arguments.hidden, language=arguments.pseudo or ""
        )
        return run_desk(program.services, profile=profile.folder, begin=begin)
    finally:
        program.close()


COMMAND = Command("desk", "open the window (the default)", _add_arguments, _run)
