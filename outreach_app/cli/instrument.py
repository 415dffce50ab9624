"""`outreach instrument`: a file's tracked HTML. Tokens are made up, nothing is registered."""

import json
import secrets
import sys
from argparse import ArgumentParser, Namespace
from dataclasses import asdict
from urllib.parse import urlsplit

from outreach_app.cli.command import Command
from outreach_app.cli.files_in import read_file
from outreach_app.domain.errors import UserError
from outreach_app.tracking.instrument import Instrumented, instrument
from outreach_app.tracking.instrument.html_bytes import read_html
from outreach_app.tracking.minting import made_up_tag, token_mint

DEFAULT_BASE = "https://relay.example.com"


def add_arguments(parser: ArgumentParser) -> None:
    """Declare the arguments."""
    parser.add_argument("file", metavar="FILE.html", help="the HTML to track, - for standard input")
    parser.add_argument("--base", metavar="URL", default=DEFAULT_BASE, help="the relay's URL")
    parser.add_argument(
        "--every-link",
        action="store_true",
        help="also rewrite links whose visible text is an address",
    )
    parser.add_argument("--json", action="store_true", help="print the links instead of the HTML")


def run(arguments: Namespace) -> int:
    """Print the tracked HTML, or its links."""
    base = _checked_base(arguments.base)
    html = read_html(read_file(arguments.file))
    mint = token_mint(made_up_tag(secrets.token_bytes), secrets.token_bytes)
    result = instrument(html.text, base_url=base, mint=mint, every_link=arguments.every_link)
    if arguments.json:
        _print_links(result)
        return 0
    sys.stdout.buffer.write(html.encoded(result.html))
    sys.stdout.buffer.flush()
    return 0


def _checked_base(base: str) -> str:
    try:
        parts = urlsplit(base.strip())
        fits = parts.scheme in {"http", "https"} and parts.hostname and (parts.port or 1)
    except ValueError:
        fits = False
    if fits and base.isascii() and base.isprintable() and not (parts.query or parts.fragment):
        return base.strip().rstrip("/")
    raise UserError("base_url", "--base must look like https://relay.example.com.")


def _print_links(result: Instrumented) -> None:
    text = json.dumps([asdict(link) for link in result.links], ensure_ascii=False, indent=1)
    sys.stdout.buffer.write(text.encode("utf-8", "replace") + b"\n")
    sys.stdout.buffer.flush()


COMMAND = Command(
    "instrument",
    "Print the tracked HTML of a file; tokens are made up, nothing is registered.",
    add_arguments,
    run,
)
