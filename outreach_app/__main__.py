"""The program's door: reads the arguments, runs one command, and turns trouble into an exit code.

0 done, 1 the user's or the world's fault with one sentence, 2 wrong usage, 70 our bug.
"""

import argparse
import errno
import logging
import os
import sys
from collections.abc import Sequence

from outreach_app import __version__
from outreach_app.cli import desk
from outreach_app.cli.command import Command
from outreach_app.domain.errors import UserError

WORLD = 1
OUR_BUG = 70  # sysexits.h, EX_SOFTWARE
INTERRUPTED = 130

OUR_OWN = frozenset({"-h", "--help", "--version"})
"""What is asked of the program, not of a command."""

FILES = frozenset({"file", "html", "text"})
"""Arguments that name files, which may be named in bytes that are no text."""

DISK_FAULTS = frozenset({errno.EPIPE, errno.ENOSPC, errno.EDQUOT, errno.EIO, errno.EROFS})
"""What the world does to files and pipes that we write."""


def main(argv: Sequence[str] | None = None) -> int:
    """Run one command and return its exit code."""
    try:
        status = _run(_with_default(list(sys.argv[1:] if argv is None else argv)))
        if sys.stdout is not None:  # a program without a console has none
            sys.stdout.flush()
    except BrokenPipeError:
        _give_up_output()  # whoever read us has seen enough
        return WORLD
    except OSError as fault:
        _give_up_output()
        print(f"The disk did not take it: {fault.strerror}.", file=sys.stderr)
        return WORLD
    return status


def _run(argv: list[str]) -> int:
    parser = _parser(_commands(argv[:1]))
    try:
        arguments = parser.parse_args(argv)
        if not all(_is_text(value) for name, value in vars(arguments).items() if name not in FILES):
            parser.error("an argument is not text in this terminal's encoding")
    except SystemExit as end:  # help was asked for, or the usage is wrong
        return int(end.code or 0)
    command: Command = arguments.command
    try:
        return command.run(arguments)
    except UserError as fault:
        print(fault.sentence, file=sys.stderr)
        return WORLD
    except KeyboardInterrupt:
        return INTERRUPTED
    except Exception as fault:
        if isinstance(fault, OSError) and fault.errno in DISK_FAULTS:
            raise
        logging.getLogger("outreach_app").exception("A bug in %s", command.name)
        print(
            f"outreach {command.name} failed by a mistake of ours. "
            "Please report it, with the last lines of the log.",
            file=sys.stderr,
        )
        return OUR_BUG


def _is_text(value: object) -> bool:
    """Bytes that are no text reach us as halves of characters."""
    words = value if isinstance(value, list) else [value]
    return not any(isinstance(word, str) and _has_halves(word) for word in words)


def _has_halves(word: str) -> bool:
    return any("\ud800" <= letter <= "\udfff" for letter in word)


def _give_up_output() -> None:
    """Nobody takes what is still to be written: it must not be tried again at exit."""
    if sys.stdout is not None:
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())


def _commands(named: list[str]) -> tuple[Command, ...]:
    """Those that may be meant. The desk is to be there at once, and needs no other."""
    if named == [desk.COMMAND.name]:
        return (desk.COMMAND,)
    from outreach_app.cli.commands import COMMANDS  # noqa: PLC0415 - see above

    return COMMANDS


def _parser(commands: tuple[Command, ...]) -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        prog="outreach", description="Sales mail that says, truthfully, who read it."
    )
    parser.add_argument("--version", action="version", version=f"outreach {__version__}")
    known = parser.add_subparsers(title="commands", metavar="COMMAND", required=True)
    for command in commands:
        sub = known.add_parser(
            command.name, help=command.summary, description=command.summary, allow_abbrev=False
        )
        command.add_arguments(sub)
        sub.set_defaults(command=command)
    return parser


def _with_default(arguments: list[str]) -> list[str]:
    """Without a command, the desk opens."""
    first = arguments[:1]
    if not first or (first[0].startswith("-") and first[0] not in OUR_OWN):
        return ["desk", *arguments]
    return arguments


if __name__ == "__main__":
    sys.exit(main())
