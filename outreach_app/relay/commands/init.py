"""`outreach-relay init`: write a settings file in which everything is explained."""

import argparse

from outreach_app.relay.commands.common import add_folder_option
from outreach_app.relay.commands.error import CommandError
from outreach_app.relay.settings import FILE_NAME, settings_file


def add_to(commands: "argparse._SubParsersAction[argparse.ArgumentParser]") -> None:
    """Add the command."""
    parser = commands.add_parser("init", help="write a commented settings file")
    add_folder_option(parser)
    parser.set_defaults(run=_run)


def _run(arguments: argparse.Namespace) -> int:
    file = arguments.settings or arguments.data / FILE_NAME
    try:
        file.parent.mkdir(parents=True, exist_ok=True)
        with file.open("x", encoding="utf-8") as opened:
            file.chmod(0o600)  # the database's password may come to stand in it
            opened.write(settings_file())
    except FileExistsError as error:
        raise CommandError(f"{file} is there already") from error
    except OSError as error:
        raise CommandError(f"{file} can not be written: {error}") from error
    print(f"wrote {file}")
    return 0
