"""What commands over a profile share: opening it, and printing for people or for programs."""

import json
from argparse import ArgumentParser, Namespace
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from outreach_app.services.services import Services

LOCK_SECONDS = 60
"""How long a command waits for another process that is sending."""

LONGEST = 1_000_000
"""Seconds (11 days) or hours (114 years); not infinite, and no time beyond the calendar's end."""


def add_profile(parser: ArgumentParser, *, has_json: bool = True) -> None:
    """The arguments of every command that works on a profile."""
    parser.add_argument(
        "--profile", type=Path, metavar="DIR", help="the profile's folder (default: the user's own)"
    )
    if has_json:
        parser.add_argument("--json", action="store_true", help="print JSON")


@contextmanager
def opened(arguments: Namespace) -> "Iterator[Services]":
    """The services of the profile that was named, closed afterwards."""
    from outreach_app.bootstrap import build
    from outreach_app.system.paths import open_profile

    program = build(open_profile(arguments.profile))
    try:
        yield program.services
    finally:
        program.close()


def count(text: str) -> int:
    """A number of things, or of a row: what a database can hold. For argparse's `type`."""
    number = int(text)
    if not 0 <= number < 2**63:
        raise ValueError
    return number


def duration(text: str) -> float:
    """How long something may take, in the unit that its argument names. For argparse's `type`."""
    number = float(text)
    if not 0 <= number <= LONGEST:
        raise ValueError
    return number


def run_deed(arguments: Namespace) -> int:
    """Run what the second word of the command chose: its parser set it as `deed`."""
    deed: int = arguments.deed(arguments)
    return deed


def local_time(time: datetime) -> str:
    """A moment as people read it, in this machine's time zone."""
    return time.astimezone().strftime("%Y-%m-%d %H:%M:%S")


def print_json(value: object) -> None:
    """One JSON document on standard output."""
    print(json.dumps(value, ensure_ascii=False, indent=2))


def count_of(number: int, one: str, many: str) -> str:
    """“1 mail”, “3 mails”."""
    return f"{number} {one if number == 1 else many}"
