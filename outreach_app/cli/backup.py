"""`outreach backup FILE`: the whole profile as one file, also while the app runs."""

from argparse import ArgumentParser, Namespace
from pathlib import Path

from outreach_app.cli.command import Command
from outreach_app.cli.passphrases import add_passphrase, new_passphrase
from outreach_app.cli.program import add_profile, opened, print_json
from outreach_app.domain.backups import ENDING


def _add_arguments(parser: ArgumentParser) -> None:
    parser.add_argument("file", nargs="?", help="where to; without it, today's copy of seven")
    add_passphrase(parser)
    add_profile(parser)


def _run(arguments: Namespace) -> int:
    passphrase = new_passphrase(arguments)
    with opened(arguments) as services:
        backing_up = services.lists.backing_up
        if arguments.file is None:
            report = backing_up.make_daily()
        else:
            report = backing_up.make(str(Path(arguments.file).absolute()), passphrase)
    if arguments.json:
        path, size = (report.path, report.size) if report else (None, None)
        print_json({"file": path, "bytes": size, "sealed": bool(report and report.is_sealed)})
    elif report is None:
        print("Today's copy was made before.")
    else:
        print(f"{report.path}: {report.size:,} bytes. Passwords and keys are not in it.")
    return 0


COMMAND = Command(
    "backup", f"write the whole profile into one file (*{ENDING})", _add_arguments, _run
)
