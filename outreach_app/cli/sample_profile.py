"""`outreach sample-profile FOLDER`: a new profile full of made-up people, to measure and to try."""

import sys
from argparse import ArgumentParser, Namespace
from pathlib import Path

from outreach_app.cli.command import Command
from outreach_app.cli.program import count


def _add_arguments(parser: ArgumentParser) -> None:
    parser.add_argument("folder", type=Path, help="a folder that holds no profile yet")
    for name, number in (("prospects", 100_000), ("mails", 300_000), ("hits", 1_000_000)):
        help_text = f"how many (default: {number:,})"
        parser.add_argument(f"--{name}", type=count, default=number, metavar="N", help=help_text)
    parser.add_argument("--seed", type=count, default=1, metavar="N", help="who is made up")


def _run(arguments: Namespace) -> int:
    from outreach_app.bootstrap import fill_with_crowd
    from outreach_app.domain.samples.crowd import crowd_size

    size = crowd_size(arguments.prospects, arguments.mails, arguments.hits)
    fill_with_crowd(arguments.folder, size, arguments.seed, progress=_tell)
    print(f"Made {arguments.folder}: open it with outreach desk --profile {arguments.folder}")
    return 0


def _tell(done: int, total: int) -> None:
    if sys.stderr.isatty():
        print(f"\r{done:,} of {total:,}", end="\n" if done == total else "", file=sys.stderr)


COMMAND = Command("sample-profile", "make a large profile of made-up people", _add_arguments, _run)
