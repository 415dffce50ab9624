"""`outreach-relay serve`: run the relay until it is told to stop."""

import argparse
import os
from pathlib import Path

from outreach_app.relay.commands.common import add_data_option
from outreach_app.relay.commands.error import CommandError
from outreach_app.relay.settings import Settings


def add_to(commands: "argparse._SubParsersAction[argparse.ArgumentParser]") -> None:
    """Add the command."""
    parser = commands.add_parser("serve", help="run the relay")
    add_data_option(parser)
    parser.add_argument(
        "--listen", metavar="HOST:PORT", default="127.0.0.1:8080", help="port 0 takes a free one"
    )
    parser.add_argument("--public-url", metavar="URL", default="", help="how mails address it")
    parser.add_argument(
        "--clock-offset-file",
        type=Path,
        metavar="FILE",
        help="seconds in this file are added to the clock (for demonstrations)",
    )
    parser.set_defaults(run=_run)


def _run(arguments: argparse.Namespace) -> int:
    from outreach_app.relay.server import serve  # noqa: PLC0415 - the server is slow to import

    settings = Settings(
        data=arguments.data,
        database_url=os.environ.get("RELAY_DATABASE_URL"),
        listen=arguments.listen,
        public_url=arguments.public_url.rstrip("/"),
        clock_offset_file=arguments.clock_offset_file,
    )
    try:
        serve(settings)
    except OSError as error:
        raise CommandError(f"can not listen on {settings.listen}: {error}") from error
    return 0
