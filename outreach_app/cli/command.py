"""What a command of the command line is: a name, a sentence, its arguments and its deed.

Every file of this package that holds a command ends in one `COMMAND`; `__main__` lists them.
"""

from argparse import ArgumentParser, Namespace
from collections.abc import Callable
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Command:
    """One command. `run` returns the exit code: 0 done, 1 the user's or the world's fault.

    `run` may raise UserError, which is printed as one sentence with exit code 1.
    """

    name: str
    summary: str
    add_arguments: Callable[[ArgumentParser], None]
    run: Callable[[Namespace], int]
