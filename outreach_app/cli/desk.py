"""`outreach desk`, also `outreach` alone: the window."""

from argparse import SUPPRESS, ArgumentParser, Namespace
from functools import partial

from outreach_app.cli.command import Command
from outreach_app.cli.program import add_profile


def _add_arguments(parser: ArgumentParser) -> None:
    add_profile(parser, has_json=False)
    parser.add_argument("link", nargs="?", default="", help="a mailto: or outreach: link to open")
    parser.add_argument("--pseudo", choices=("long", "rtl"), help=SUPPRESS)
    parser.add_argument("--until", choices=("painted", "whole"), default="", help=SUPPRESS)
    parser.add_argument(
        "--hidden", action="store_true", help="begin in the tray, where there is one"
    )


def _run(arguments: Namespace) -> int:
    from outreach_app.ui.unread_sources import leave_sources_unread

    leave_sources_unread()  # before anything else is loaded
    from outreach_app.opening import Opening
    from outreach_app.system.interpreter import share, spare_room
    from outreach_app.system.paths import open_profile
    from outreach_app.ui.single_instance import raise_running
    from outreach_app.ui.start import Beginning, run_desk

    profile = open_profile(arguments.profile)
    if arguments.link:
        _check_link(arguments.link)
    if raise_running(profile.folder, arguments.link):
        return 0
    share()
    spare_room()
    opening = Opening(profile)
    try:
        begin = Beginning(
            arguments.link,
            is_hidden=arguments.hidden,
            language=arguments.pseudo or "",
            until=arguments.until,
            tell=partial(print, flush=True),
        )
        return run_desk(opening, profile=profile.folder, begin=begin)
    finally:
        opening.close()


def _check_link(link: str) -> None:
    from outreach_app.domain.desk_links import read_link

    read_link(link)


COMMAND = Command("desk", "open the window (the default)", _add_arguments, _run)
