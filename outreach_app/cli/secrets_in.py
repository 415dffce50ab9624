"""Secrets for a command: from the environment, from a line of standard input, or by prompt.

Never from an argument: arguments are seen by every process of the machine.
"""

import getpass
import os
import sys

from outreach_app.domain.errors import UserError


def read_secret(variable: str, question: str, *, from_stdin: bool) -> str:
    """The secret: the variable first, else a line of standard input, else the user's answer.

    Empty where nobody can be asked.
    """
    given = os.environ.get(variable, "")
    if given:
        return given
    if from_stdin:
        line = sys.stdin.readline()
        if not line:
            raise UserError(
                "no-secret", f"Standard input ended before the {question} came: write it as a line."
            )
        return line.rstrip("\r\n")
    if not sys.stdin.isatty():
        return ""
    return getpass.getpass(f"{question[:1].upper()}{question[1:]} (empty: keep the stored one): ")
