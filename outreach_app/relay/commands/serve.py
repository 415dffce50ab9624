"""`outreach-relay serve`: run the relay until it is told to stop."""

import argparse
import os
from pathlib import Path

from sqlalchemy.exc import DBAPIError

from outreach_app.relay.commands.common import add_folder_option, first_line
from outreach_app.relay.commands.error import CommandError
from outreach_app.relay.settings import SettingError, read_settings
from outreach_app.relay.store.database import NewerTablesError


def add_to(commands: "argparse._SubParsersAction[argparse.ArgumentParser]") -> None:
    """Add the command."""
    parser = commands.add_parser("serve", help="run the relay")
    add_folder_option(parser)
    parser.add_argument("--listen", metavar="HOST:PORT", help="port 0 takes a free one")
    parser.add_argument("--public-url", metavar="URL", help="how mails address this relay")
    parser.add_argument(
        "--clock-offset-file",
        type=Path,
        metavar="FILE",
        help="seconds in this file are added to the clock (for demonstrations)",
    )
    parser.set_defaults(run=_run)


def _run(arguments: argparse.Namespace) -> int:
    from outreach_app.relay.backends import FolderTakenError  # noqa: PLC0415
    from outreach_app.relay.server import serve  # noqa: PLC0415 - the server is slow to import

    options = {"RELAY_LISTEN": arguments.listen, "RELAY_PUBLIC_URL": arguments.public_url}
    given = {name: value for name, value in options.items() if value is not None}
    try:
        settings = read_settings(
            arguments.data,
            os.environ,
            arguments.settings,
            given,
            clock_offset_file=arguments.clock_offset_file,
        )
        serve(settings)
    except (SettingError, FolderTakenError, NewerTablesError) as error:
        raise CommandError(str(error)) from error
    except (OSError, DBAPIError) as error:
        host, port = settings.listen
        raise CommandError(
            f"can not serve on {host}:{port} from {settings.data}: {first_line(error)}"
        ) from error
    return 0
