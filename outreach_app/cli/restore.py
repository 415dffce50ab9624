"""`outreach restore FILE`: the profile as it was when a backup was made."""

from argparse import ArgumentParser, Namespace
from pathlib import Path

from outreach_app.cli.command import Command
from outreach_app.cli.passphrases import add_passphrase, passphrase_for
from outreach_app.cli.program import add_profile, opened, print_json
from outreach_app.cli.views import instant
from outreach_app.domain.backups import restore_sentence


def _add_arguments(parser: ArgumentParser) -> None:
    parser.add_argument("file", help="a backup")
    add_passphrase(parser)
    add_profile(parser)


def _run(arguments: Namespace) -> int:
    path = str(Path(arguments.file).absolute())
    with opened(arguments) as services:
        backing_up = services.lists.backing_up
        sealed = backing_up.is_sealed(path)
        report = backing_up.restore(path, passphrase_for(arguments) if sealed else "")
        services.lists.erasing.carry_out()
    if arguments.json:
        print_json(
            {
                "made_at": instant(report.made_at),
                "kept_aside": report.kept_aside,
                "prospects": report.prospects,
                "questions": report.questions,
                "erased_again": report.erased_again,
            }
        )
    else:
        print(restore_sentence(report))
    return 0


COMMAND = Command("restore", "make the profile what it was in a backup", _add_arguments, _run)
